using System.Globalization;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Standards;

namespace Jiheng.Bench.Work;

/// <summary>Departments with every figure and every determination their system asks for; the same ones each time.</summary>
internal sealed class UnitGenerator(IndicatorSystem system, FigureDictionary dictionary)
{
    private readonly ImmutableArray<Indicator> indicators = [.. system.Indicators];
    private readonly ImmutableArray<(string Name, DataElement Element)> entered = [.. Named(dictionary.Elements.Where(element => element.Derivation is null))];
    private readonly ImmutableArray<(string Name, DataElement Element)> enteredOfLastYear = [.. Named(OfLastYear(system, dictionary))];

    public ImmutableArray<FigureSet> Many(int count)
    {
        var units = new FigureSet[count];
        Parallel.For(0, count, at => units[at] = One(at + 1));
        return [.. units];
    }

    public FigureSet One(int number)
    {
        var random = new Randomness((ulong)number * 7919);
        // Sizes of departments: 200万元 to 2亿元.
        var size = random.Between(20_000, 2_000_000);
        return new()
        {
            Unit = "示例部门" + number.ToString(CultureInfo.InvariantCulture),
            Year = system.Years[0],
            ThisYear = Figures(entered, random, size),
            LastYear = Figures(enteredOfLastYear, random, size),
            Determinations = Determinations(random),
        };
    }

    private static ImmutableDictionary<string, Observed<Quantity>> Figures(ImmutableArray<(string Name, DataElement Element)> elements, Randomness random, int size)
    {
        var figures = ImmutableDictionary.CreateBuilder<string, Observed<Quantity>>();
        foreach (var (name, element) in elements)
            figures.Add(name, new Observed<Quantity>.Known(new(Amount(element, random, size), element.Unit), "部门决算报表"));
        return figures.ToImmutable();
    }

    // What figures give is not asked of a person.
    private ImmutableDictionary<string, Determination> Determinations(Randomness random)
    {
        var found = ImmutableDictionary.CreateBuilder<string, Determination>();
        foreach (var indicator in indicators)
        {
            var facts = Facts(indicator.Rule, random);
            if (facts != RuleFacts.None)
                found.Add(indicator.Id, new(facts, null, "佐证材料"));
        }
        return found.ToImmutable();
    }

    // Money as hundredths of 万元 around the size of the department, a quarter of it exactly a round share. What was spent or done is
    // mostly less than what was planned, sometimes more.
    private static decimal Amount(DataElement element, Randomness random, int size)
    {
        var (least, most) = IsDone(element) ? (60, 102) : (98, 110);
        var percent = random.Between(least, most);
        return element.Unit switch
        {
            { Dimension.Text: "元" } when random.Below(4) == 0 => decimal.Round(size * percent / 10_000m, 0, MidpointRounding.AwayFromZero),
            { Dimension.Text: "元" } => new decimal((int)((long)size * ((percent * 100) + random.Below(100)) / 10_000), 0, 0, isNegative: false, 2),
            { Name: "%" } => new decimal((percent * 90) + random.Below(90), 0, 0, isNegative: false, 2),
            _ => percent / 2,
        };
    }

    private static bool IsDone(DataElement element) => element.Basis == "决算"
        || element.Name.Contains("完成", StringComparison.Ordinal) || element.Name.StartsWith("在用", StringComparison.Ordinal);

    private static IEnumerable<(string Name, DataElement Element)> Named(IEnumerable<DataElement> elements) =>
        elements.Select(element => (FigureName.Normalise(element.Name), element));

    // Last year's figures are asked for by growth rates only, and by whatever those are derived from.
    private static IEnumerable<DataElement> OfLastYear(IndicatorSystem system, FigureDictionary dictionary)
    {
        var asked = new HashSet<DataElement>();
        var open = new Queue<string>(system.Indicators.SelectMany(each => each.Formula?.Inputs ?? []).Where(figure => figure.LastYear).Select(figure => figure.Name));
        while (open.TryDequeue(out var name))
        {
            if (dictionary.Find(name) is not { } element || !asked.Add(element))
                continue;
            foreach (var part in element.Derivation?.Inputs ?? [])
                open.Enqueue(part.Name);
        }
        return dictionary.Elements.Where(element => element.Derivation is null && asked.Contains(element));
    }

    private static RuleFacts Facts(ScoringRule rule, Randomness random) => rule switch
    {
        ScoringRule.Checklist list => new() { Items = list.Items.ToImmutableDictionary(item => item.Label, _ => random.Below(10) > 0) },
        ScoringRule.PassFail => new() { Items = ImmutableDictionary<string, bool>.Empty.Add("①", random.Below(10) > 0), Count = random.Below(2) },
        ScoringRule.PerOccurrence occurrences => Counted(occurrences, random),
        ScoringRule.GradeMap grades => new() { Grade = grades.Grades[random.Below(grades.Grades.Length)].Grade },
        ScoringRule.Apportioned => new() { Met = new(random.Between(3, 8), 8) },
        ScoringRule.Composite parts => parts.Parts.Select(part => Labelled(part, Facts(part.Rule, random))).Aggregate(Both),
        ScoringRule.Gated gated => Facts(gated.Otherwise, random),
        ScoringRule.DeductByCount => new() { Value = 1.02m, Count = random.Below(4) },
        _ => RuleFacts.None,
    };

    private static RuleFacts Counted(ScoringRule.PerOccurrence rule, Randomness random) => rule.Kinds.All(kind => kind.Labels.IsEmpty)
        ? new() { Count = random.Below(3) }
        : new() { Counts = rule.Kinds.SelectMany(kind => kind.Labels).Distinct().ToImmutableDictionary(label => label, _ => (decimal)(random.Below(8) / 6)) };

    // A part of several reads its facts under its own label.
    private static RuleFacts Labelled(RulePart part, RuleFacts facts) => part.Rule switch
    {
        ScoringRule.PassFail => facts with { Items = ImmutableDictionary<string, bool>.Empty.Add(part.Label, facts.Items.Values.All(met => met)), Count = null },
        ScoringRule.PerOccurrence => facts with { Count = null, Counts = facts.Counts.SetItem(part.Label, facts.Count ?? 0m) },
        _ => facts,
    };

    private static RuleFacts Both(RuleFacts one, RuleFacts two) => one with
    {
        Value = one.Value ?? two.Value,
        Count = one.Count ?? two.Count,
        Met = one.Met ?? two.Met,
        Items = one.Items.SetItems(two.Items),
        Counts = one.Counts.SetItems(two.Counts),
    };
}
