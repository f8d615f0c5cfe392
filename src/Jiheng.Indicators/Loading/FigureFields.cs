using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>数据栏目。The entries under 数据 and 上年, short (a number) or long (值、暂缺 or 无此项, and 来源).</summary>
internal static class FigureFields
{
    /// <summary>Where nobody says where a figure is from, it was entered.</summary>
    public const string Entered = "填报";

    public static IEnumerable<FigureEntry> Entries(Fields fields) =>
        Entries(fields.Find("数据"), lastYear: false).Concat(Entries(fields.Find("上年"), lastYear: true));

    public static FigureEntry? Entry(Field field, bool lastYear)
    {
        if (field.IsText)
            return Written(field, field, Entered, lastYear);
        var fields = field.Fields("值", FigureText.Missing, FigureText.NoSuchThing, "来源");
        return (fields.Find("值"), fields.Find(FigureText.Missing), fields.Find(FigureText.NoSuchThing)) switch
        {
            ({ } value, null, null) => Written(field, value, fields.Find("来源")?.Text() ?? Entered, lastYear),
            (null, { } reason, null) => new(field.Name, FigureText.Missing, lastYear, reason.Text(), field.KeyWhere),
            (null, null, { } reason) => new(field.Name, FigureText.NoSuchThing, lastYear, reason.Text(), field.KeyWhere),
            _ => Unclear(field),
        };
    }

    private static IEnumerable<FigureEntry> Entries(Field? field, bool lastYear) =>
        (field?.Entries() ?? []).Select(entry => Entry(entry, lastYear)).OfType<FigureEntry>();

    private static FigureEntry? Written(Field field, Field value, string source, bool lastYear) => value.Text() switch
    {
        "" => null,
        FigureText.Missing or FigureText.NoSuchThing => Refuse(value, $"{Excerpt.Quote(field.Name)}没有写明原因；请写成 {{ {value.Text()}: 原因 }}。"),
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
