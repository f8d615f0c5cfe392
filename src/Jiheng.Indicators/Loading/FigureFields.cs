using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>数据栏目。The entries under 数据 and 上年, short (a number) or long (值、暂缺 or 无此项, and 来源).</summary>
internal static class FigureFields
{
    public static IEnumerable<FigureEntry> Entries(Fields fields) =>
        Entries(fields.Find("数据"), lastYear: false).Concat(Entries(fields.Find("上年"), lastYear: true));

    public static FigureEntry? Entry(Field field, bool lastYear)
    {
        if (field.IsText)
            return Written(field, field, FigureWords.Entered, lastYear);
        var fields = field.Fields("值", FigureWords.Missing, FigureWords.NoSuchThing, "来源");
        return (fields.Find("值"), fields.Find(FigureWords.Missing), fields.Find(FigureWords.NoSuchThing)) switch
        {
            ({ } value, null, null) => Written(field, value, fields.Find("来源")?.Text() ?? FigureWords.Entered, lastYear),
            (null, { } reason, null) => new(field.Name, FigureWords.Missing, lastYear, reason.Text(), field.KeyWhere),
            (null, null, { } reason) => new(field.Name, FigureWords.NoSuchThing, lastYear, reason.Text(), field.KeyWhere),
            _ => Unclear(field),
        };
    }

    private static IEnumerable<FigureEntry> Entries(Field? field, bool lastYear) =>
        (field?.Entries() ?? []).Select(entry => Entry(entry, lastYear)).OfType<FigureEntry>();

    private static FigureEntry? Written(Field field, Field value, string source, bool lastYear) => value.Text() switch
    {
        "" => null,
        FigureWords.Missing or FigureWords.NoSuchThing => Refuse(value, $"{Excerpt.Quote(field.Name)}没有写明原因；请写成 {{ {value.Text()}: 原因 }}。"),
        var text => new(field.Name, text, lastYear, source, field.KeyWhere),
    };

    private static FigureEntry? Unclear(Field field) => field.Node is YamlNode.Mapping
        ? Refuse(field, $"{Excerpt.Quote(field.Name)}应当写“值”“暂缺”“无此项”中的一样，且只写一样；请改正。")
        : null;

    private static FigureEntry? Refuse(Field field, string message)
    {
        field.Report(DiagnosticCodes.ValueOrReason, message);
        return null;
    }
}
