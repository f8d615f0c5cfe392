using Jiheng.Documents.Drafts;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Loading.Yaml;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.SampleCounty;

/// <summary>示例县素材读取。Reads the folder sample-county strictly, and reports every problem of it at once.</summary>
public sealed class SampleMaterialReader
{
    /// <summary>Where the units stand.</summary>
    public const string UnitsFile = "单位.yaml";

    /// <summary>Where the figures of typical units stand.</summary>
    public const string TypesFile = "典型单位.yaml";

    /// <summary>Where the texts stand.</summary>
    public const string TextsFile = "文字.yaml";

    /// <summary>What every file of evidence holds.</summary>
    public const string PaperFile = "示例材料.pdf";

    private const string Other = "其他";

    private readonly FigureDictionary dictionary;
    private readonly ImmutableArray<IndicatorSystem> systems;
    private readonly Problems problems = new();

    private SampleMaterialReader(FigureDictionary dictionary, ImmutableArray<IndicatorSystem> systems) => (this.dictionary, this.systems) = (dictionary, systems);

    /// <param name="file">The text of a file of the folder, by its name.</param>
    /// <param name="paper">The content of 示例材料.</param>
    /// <param name="dictionary">数据项目录.</param>
    /// <param name="systems">指标体系.</param>
    public static Loaded<SampleMaterial> Read(Func<string, SourceText> file, ImmutableArray<byte> paper, FigureDictionary dictionary, ImmutableArray<IndicatorSystem> systems) =>
        new SampleMaterialReader(dictionary, systems).Read(file, paper);

    private Loaded<SampleMaterial> Read(Func<string, SourceText> file, ImmutableArray<byte> paper)
    {
        var types = Types(YamlText.Read(file(TypesFile), "典型单位", problems).Fields("典型单位").Need("典型单位"));
        var whole = YamlText.Read(file(UnitsFile), "示例单位", problems).Fields("县", "部门", "单位");
        var names = new UniqueNames(DiagnosticCodes.DuplicateName);
        ImmutableArray<SampleUnit> departments = [.. whole.Need("部门").SomeItems().Select(item => Unit(item, names, types, []))];
        return problems.Finish(new SampleMaterial(
            whole.Need("县").Text(), departments, [.. whole.Need("单位").SomeItems().Select(item => Unit(item, names, types, departments))], Texts(YamlText.Read(file(TextsFile), "示例文字", problems)), paper));
    }

    private ImmutableDictionary<string, TypicalUnit> Types(Field list)
    {
        var names = new UniqueNames(DiagnosticCodes.DuplicateName);
        return list.SomeItems().Select(item => item.Fields("名称", "说明", "数据"))
            .Select(fields => new TypicalUnit(names.Take(fields.Need("名称")), [.. fields.Need("数据").Entries().Select(Years).OfType<(DataElement, ImmutableArray<decimal>)>()]))
            .DistinctBy(type => type.Name).ToImmutableDictionary(type => type.Name, StringComparer.Ordinal);
    }

    private (DataElement, ImmutableArray<decimal>)? Years(Field row)
    {
        ImmutableArray<decimal> years = [.. row.Items().Select(item => item.Number()).OfType<decimal>()];
        if (dictionary.Find(row.Name) is not { } element)
            row.Report(DiagnosticCodes.UnknownElement, $"数据项目录里没有{Excerpt.Quote(row.Name)}{NearestNames.Question(row.Name, dictionary.Elements.Select(each => each.Name), "；请核对名称。")}");
        else if (years.Length != TypicalUnit.Years)
            row.Report(DiagnosticCodes.BadNumber, $"{Excerpt.Quote(row.Name)}应写本年、上年、前年三个数；请补齐。");
        else
            return (element, years);
        return null;
    }

    private SampleUnit Unit(Field item, UniqueNames names, ImmutableDictionary<string, TypicalUnit> types, ImmutableArray<SampleUnit> departments)
    {
        var fields = item.Fields("体系", "名称", "类型", "业务股", "环节", "规模", "主管部门", "职责", "重点工作", "上年重点工作");
        return new(
            fields.Find("体系") is { } system ? OneOf(system, systems.Select(each => each.Id)) : null,
            names.Take(fields.Need("名称")),
            types.GetValueOrDefault(OneOf(fields.Need("类型"), types.Keys)) ?? new("", []),
            fields.Need("业务股").Text(),
            fields.Need("环节").Choice([.. Enum.GetValues<Stage>().Select(stage => (StageNames.Of(stage), stage))]) ?? default,
            fields.Need("规模").Number() ?? 1m,
            fields.Find("主管部门") is { } department ? OneOf(department, departments.Select(each => each.Name)) : null,
            fields.Need("职责").Text(),
            fields.Need("重点工作").Text(),
            (fields.Find("上年重点工作") ?? fields.Need("重点工作")).Text());
    }

    private SampleTexts Texts(Field whole)
    {
        var fields = whole.Fields("章节", "部门文字", "指标", "材料");
        var reasons = new UniqueNames(DiagnosticCodes.DuplicateId);
        var read = fields.Need("指标").SomeItems().Select(item => item.Fields("编号", "扣分原因", "问题", "措施"))
            .Select(reason => (Id: OneOf(reason.Need("编号"), Indicators().Append(Other)), Once: reasons.Take(reason.Need("编号")), Reason: new SampleReason(reason.Need("扣分原因").Text(), reason.Need("问题").Text(), reason.Need("措施").Text())))
            .DistinctBy(each => each.Id).ToImmutableDictionary(each => each.Id, each => each.Reason, StringComparer.Ordinal);
        return new(
            Sections(fields.Need("章节"), null),
            fields.Need("部门文字").SomeItems().Select(item => item.Fields("体系", "章节")).Select(own => (System: OneOf(own.Need("体系"), systems.Select(each => each.Id)), Fields: own))
                .DistinctBy(own => own.System).ToImmutableDictionary(own => own.System, own => Sections(own.Fields.Need("章节"), systems.FirstOrDefault(each => each.Id == own.System)), StringComparer.Ordinal),
            read.Remove(Other),
            read.GetValueOrDefault(Other) ?? new("", "", ""),
            [.. fields.Need("材料").SomeItems().Select(File)]);
    }

    private ImmutableDictionary<string, string> Sections(Field list, IndicatorSystem? system)
    {
        var ids = new UniqueNames(DiagnosticCodes.DuplicateId);
        return list.SomeItems().Select(item => item.Fields("编号", "文字")).Select(fields => (Id: ids.TakeIdentifier(fields.Need("编号")), Text: Bound(fields.Need("文字"), system)))
            .DistinctBy(section => section.Id).ToImmutableDictionary(section => section.Id, section => section.Text, StringComparer.Ordinal);
    }

    // Texts for several systems speak of no level of any.
    private string Bound(Field field, IndicatorSystem? system)
    {
        var text = field.Text();
        foreach (var problem in BoundText.Read(text, system is null ? new(dictionary, []) : FieldNames.Of(dictionary, system)).Problems)
            field.ReportAt(problem.At, DiagnosticCodes.UnknownElement, problem.Message);
        return text;
    }

    private SampleFile File(Field item)
    {
        var fields = item.Fields("文件", "用途", "页码", "指标");
        var purpose = fields.Need("用途").Text();
        return new(fields.Need("文件").Text(), purpose == Other ? "" : purpose, fields.Need("页码").Text(), [.. fields.Need("指标").SomeItems().Select(indicator => OneOf(indicator, Indicators()))]);
    }

    private IEnumerable<string> Indicators() => systems.SelectMany(system => system.Indicators).Select(indicator => indicator.Id).Distinct(StringComparer.Ordinal);

    private static string OneOf(Field field, IEnumerable<string> known)
    {
        var text = field.Text();
        var all = known.ToList();
        if (text.Length > 0 && !all.Contains(text, StringComparer.Ordinal))
            field.Report(DiagnosticCodes.UnknownWord, $"{Excerpt.Quote(field.Name)}写成了{Excerpt.Quote(text)}{NearestNames.Question(text, all, "，没有这个名称；请核对。")}");
        return text;
    }
}
