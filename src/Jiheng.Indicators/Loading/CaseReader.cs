using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>案例读取。Reads 案例.yaml, the worked cases beside a system.</summary>
public static class CaseReader
{
    public static Loaded<WorkedCases> Read(SourceText source, FigureDictionary dictionary, IndicatorSystem system)
    {
        var problems = new Problems();
        var whole = YamlText.Read(source, "案例文件", problems);
        var known = new KnownIndicators(system, DiagnosticCodes.CaseForUnknownIndicator);
        var names = new UniqueNames(DiagnosticCodes.DuplicateCase);
        var items = whole.Fields("案例").Need("案例").SomeItems();
        return problems.Finish(new WorkedCases([.. items.Select(item => Case(item, names, known, dictionary, system.Years.FirstOrDefault()))]));
    }

    private static WorkedCase Case(Field item, UniqueNames names, KnownIndicators known, FigureDictionary dictionary, FiscalYear year)
    {
        var fields = item.Fields("名称", "指标", "数据", "上年", "判定", "得分", "结果");
        var name = names.Take(fields.Need("名称"));
        var id = fields.Need("指标");
        var indicator = known.Find(id.Text(), id.Where, item.Problems);
        var entered = new FigureSet { Unit = name, Year = year, Determinations = Determinations(fields.Find("判定"), indicator) };
        var figures = FigureEntries.Fill(entered, FigureFields.Entries(fields), dictionary, item.Problems);
        return new(name, indicator?.Id ?? "", figures, Expected(item, fields), item.Where);
    }

    private static ImmutableDictionary<string, Determination> Determinations(Field? field, Indicator? indicator)
    {
        var none = ImmutableDictionary<string, Determination>.Empty;
        return field is null || indicator is null ? none : none.Add(indicator.Id, DeterminationReader.Read(field, indicator));
    }

    private static ExpectedOutcome Expected(Field item, Fields fields)
    {
        var (points, result) = (fields.Find("得分"), fields.Find("结果"));
        if (points is null == result is null && item.Node is YamlNode.Mapping)
            item.Report(DiagnosticCodes.CaseExpectation, $"{Excerpt.Quote(item.Name)}应当写“得分”或“结果”中的一样；请改正。");
        return result is null ? new ExpectedOutcome.Scored(points?.Points() ?? Points.Zero) : Outcome(result);
    }

    private static ExpectedOutcome Outcome(Field field) => field.OneOf("不适用", "缺数据", "数据有误") switch
    {
        "不适用" => new ExpectedOutcome.NotApplicable(),
        "缺数据" => new ExpectedOutcome.MissingFigures(),
        _ => new ExpectedOutcome.WrongFigures(),
    };
}
