using System.Globalization;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Standards;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.SampleCounty;

/// <summary>生成的单位。Forty units with plausible figures, the same ones every time.</summary>
public static class GeneratedUnits
{
    private const int Count = 40;

    private static readonly string[] Names =
    [
        "发展和改革局", "财政局", "人力资源和社会保障局", "自然资源局", "住房和城乡建设局", "交通运输局", "水利局", "商务局", "文化旅游局", "卫生健康局",
        "应急管理局", "审计局", "市场监督管理局", "统计局", "医疗保障局", "乡村振兴局", "行政审批服务局", "信访局", "司法局", "退役军人事务局",
        "城市管理局", "科技和工业信息化局", "档案馆", "图书馆", "融媒体中心", "疾病预防控制中心", "妇幼保健院", "第一中学", "职业中等专业学校", "机关事务服务中心",
        "城东镇", "河口镇", "石桥镇", "柳林镇", "白杨乡", "松坪乡", "清溪乡", "高岭乡", "南湖乡", "云台乡",
    ];

    private static readonly Stage[] Stages = [Stage.Drafting, Stage.Drafting, Stage.AwaitingSignature, Stage.WithBureau, Stage.WithBureau, Stage.Returned, Stage.Accepted, Stage.Accepted];

    private static readonly string[] Sections = ["行政股", "社保股", "农业股", "经建股"];

    public static IEnumerable<GeneratedUnit> All(IndicatorSystem system, FigureDictionary dictionary) =>
        Enumerable.Range(0, Count).Select(at => One(at, system, dictionary));

    private static GeneratedUnit One(int at, IndicatorSystem system, FigureDictionary dictionary)
    {
        var series = new Series(at + 1);
        var figures = new FigureSet
        {
            Unit = Names[at],
            Year = system.Years[0],
            ThisYear = Figures(dictionary, series).ToImmutableDictionary(each => each.Name, each => each.Figure, StringComparer.Ordinal),
            Determinations = system.Indicators.Select(indicator => (indicator.Id, Found: Found(indicator, series))).Where(each => each.Found is not null)
                .ToImmutableDictionary(each => each.Id, each => each.Found!, StringComparer.Ordinal),
        };
        return new(string.Create(CultureInfo.InvariantCulture, $"1{at + 1:00}001"), Names[at], Sections[at % Sections.Length], Stages[at % Stages.Length], DepartmentOf(Names[at]), figures);
    }

    // 图书馆 and 档案馆 belong to the first department of the samples, schools to the second, which is 教育局.
    private static int? DepartmentOf(string name) => name switch { "第一中学" or "职业中等专业学校" => 1, "机关事务服务中心" or "档案馆" => 0, _ => null };

    // What was budgeted and what was spent of one thing go together; so do this year's people and posts.
    private static IEnumerable<(string Name, Observed<Quantity> Figure)> Figures(FigureDictionary dictionary, Series series)
    {
        var size = series.Between(200, 6_000);
        var parts = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var element in dictionary.Elements.Where(element => element.Derivation is null))
        {
            var thing = element.Name.Replace("预算数", "", StringComparison.Ordinal).Replace("决算数", "", StringComparison.Ordinal);
            if (!parts.TryGetValue(thing, out var part))
                parts[thing] = part = series.Between(3, 30) / 30m;
            yield return (FigureName.Normalise(element.Name), new Observed<Quantity>.Known(new(Amount(element, size * part, series), element.Unit), "部门决算报表"));
        }
    }

    private static decimal Amount(DataElement element, decimal around, Series series) => element.Unit switch
    {
        { Name: "万元" } => decimal.Round(around * series.Between(element.Basis == "决算" ? 90 : 98, element.Basis == "决算" ? 101 : 104) / 100m, 2, MidpointRounding.AwayFromZero),
        { Name: "%" } => series.Between(86, 100),
        _ => series.Between(30, 34),
    };

    private static Determination? Found(Indicator indicator, Series series) =>
        indicator.Rule is ScoringRule.Judgement && indicator.Full is { } full ? new(RuleFacts.None, new Points(full.Value - series.Between(0, 1)), "按佐证材料评定")
        : Facts(indicator.Rule, series) is { } facts && facts != RuleFacts.None ? new(facts, null, "按佐证材料认定") : null;

    private static RuleFacts Facts(ScoringRule rule, Series series) => rule switch
    {
        ScoringRule.Checklist list => new() { Items = list.Items.ToImmutableDictionary(item => item.Label, _ => series.Between(0, 9) > 0, StringComparer.Ordinal) },
        ScoringRule.PassFail => new() { Items = ImmutableDictionary<string, bool>.Empty.Add("①", series.Between(0, 9) > 0) },
        ScoringRule.GradeMap grades => new() { Grade = grades.Grades[series.Between(0, grades.Grades.Length - 1)].Grade },
        ScoringRule.PerOccurrence occurrences when occurrences.Kinds.All(kind => kind.Labels.IsEmpty) => new() { Count = series.Between(0, 5) / 5 },
        ScoringRule.PerOccurrence occurrences => new() { Counts = occurrences.Kinds.SelectMany(kind => kind.Labels).Distinct(StringComparer.Ordinal).ToImmutableDictionary(label => label, _ => (decimal)(series.Between(0, 7) / 7), StringComparer.Ordinal) },
        ScoringRule.Apportioned => new() { Met = new(series.Between(7, 10), 10) },
        ScoringRule.Gated gated => Facts(gated.Otherwise, series),
        _ => RuleFacts.None,
    };

    // Numbers that look random and are the same on every machine.
    private sealed class Series(int seed)
    {
        private const ulong Modulus = 1UL << 32;

        private ulong state = (ulong)seed * 40_503;

        public int Between(int least, int most)
        {
            state = ((state * 1_664_525) + 1_013_904_223) % Modulus;
            return least + (int)(state / 65_536 % (ulong)(most - least + 1));
        }
    }
}

/// <summary>生成的一个单位。</summary>
/// <param name="Department">Which of the sample departments it belongs to; nothing for a department of its own.</param>
public sealed record GeneratedUnit(string Code, string Name, string Section, Stage Stage, int? Department, FigureSet Figures);
