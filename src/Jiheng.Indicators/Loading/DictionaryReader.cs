using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>数据项目录读取。Reads 数据项.yaml strictly, and reports every problem of it at once.</summary>
public static class DictionaryReader
{
    private const string NotNegative = "不小于0";

    private const string ShareOfWhole = "0到100%";

    public static Loaded<FigureDictionary> Read(SourceText source)
    {
        var problems = new Problems();
        var whole = YamlText.Read(source, "数据项目录", problems);
        var ids = new UniqueNames(DiagnosticCodes.DuplicateId);
        var names = new UniqueNames(DiagnosticCodes.NameTaken);
        var elements = ImmutableArray.CreateBuilder<DataElement>();
        var derivations = new Dictionary<DataElement, Field>(ReferenceEqualityComparer.Instance);
        foreach (var item in whole.Fields("数据项").Need("数据项").SomeItems())
        {
            var fields = item.Fields("名称", "编号", "单位", "期间", "口径", "取值", "别名", "推算", "说明");
            elements.Add(Element(fields, ids, names));
            if (fields.Find("推算") is { } derivation)
                derivations.Add(elements[^1], derivation);
        }
        var dictionary = new FigureDictionary(elements.ToImmutable());
        DerivationChecks.Run(dictionary, derivations);
        return problems.Finish(dictionary);
    }

    private static DataElement Element(Fields fields, UniqueNames ids, UniqueNames names) => new(
        names.Take(fields.Need("名称")),
        ids.TakeIdentifier(fields.Need("编号")),
        KnownUnit(fields.Need("单位")),
        fields.Need("期间").OneOf("全年", "年初", "年末", "时点"),
        fields.Need("口径").OneOf("预算", "调整预算", "决算", "其他"),
        fields.Find("别名") is { } aliases ? [.. aliases.Items().Select(names.Take)] : [],
        FormulaLoading.Derivation(fields.Find("推算")),
        fields.Find("说明")?.Text())
    {
        Range = fields.Find("取值")?.OneOf(NotNegative, ShareOfWhole) switch { NotNegative => FigureRange.NotNegative, ShareOfWhole => FigureRange.ShareOfWhole, _ => FigureRange.Any },
    };

    private static Unit KnownUnit(Field field)
    {
        var name = field.Text();
        if (Unit.Find(name) is { } unit)
            return unit;
        field.Report(DiagnosticCodes.UnknownUnit, $"不认识单位{Excerpt.Quote(name)}；请改用已有的单位，如 元、万元、人、项、%。");
        return Unit.None;
    }
}
