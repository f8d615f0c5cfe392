using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Standards;

namespace Jiheng.Web.SampleCounty;

/// <summary>生成的填报数据。Figures of a unit's type at its size, and what somebody found for each indicator; the same every time.</summary>
internal static class GeneratedFigures
{
    private const string San = "“三公经费”预算数";

    private const string CarriedOut = "年末结转和结余";

    private const string CarriedIn = "年初结转和结余";

    private static readonly ImmutableArray<string> Enlarged = ["万元", "人", "批", "人次"];

    /// <param name="unit">With type and size.</param>
    /// <param name="back">How many years back: 0 to 2.</param>
    /// <param name="year">Which year that is.</param>
    /// <param name="seed">Tells units of one type apart.</param>
    /// <param name="system">Whose standards ask for facts.</param>
    public static FigureSet Of(SampleUnit unit, int back, FiscalYear year, int seed, IndicatorSystem system)
    {
        var series = new Series((seed * TypicalUnit.Years) + back + 1);
        var figures = At(unit, back);
        return new()
        {
            Unit = unit.Name,
            Year = year,
            ThisYear = figures,
            LastYear = back + 1 < TypicalUnit.Years ? At(unit, back + 1) : Before(figures),
            Determinations = Determinations(system, series, back),
        };
    }

    private static ImmutableDictionary<string, Determination> Determinations(IndicatorSystem system, Series series, int back)
    {
        var all = ImmutableDictionary.CreateBuilder<string, Determination>(StringComparer.Ordinal);
        foreach (var indicator in system.Indicators)
        {
            if (Found(indicator, series, back) is { } found)
                all.Add(indicator.Id, found);
        }
        return all.ToImmutable();
    }

    private static ImmutableDictionary<string, Observed<Quantity>> At(SampleUnit unit, int back) => unit.Type.Figures.ToImmutableDictionary(
        figure => FigureName.Normalise(figure.Element.Name), figure => Observed(figure.Element, figure.Years[back], unit.Size), StringComparer.Ordinal);

    private static Observed<Quantity> Observed(DataElement element, decimal typical, decimal size)
    {
        var value = Enlarged.Contains(element.Unit.Name) ? typical * size : typical;
        var written = element.Unit.Name == "万元" ? decimal.Round(value, 2, MidpointRounding.AwayFromZero) : element.Unit.Name == "%" ? value : decimal.Round(value, 0, MidpointRounding.AwayFromZero);
        return new Observed<Quantity>.Known(new(written, element.Unit), element.Basis switch { "决算" => "部门决算报表", "预算" => "部门预算批复", _ => "单位台账" });
    }

    // The year before the first one is known by what the first was compared with.
    private static ImmutableDictionary<string, Observed<Quantity>> Before(ImmutableDictionary<string, Observed<Quantity>> first) => ImmutableDictionary.CreateRange(StringComparer.Ordinal,
        new[] { (Name: San, From: San), (Name: CarriedOut, From: CarriedIn) }.Select(pair => KeyValuePair.Create(FigureName.Normalise(pair.Name), first[FigureName.Normalise(pair.From)])));

    private static Determination? Found(Indicator indicator, Series series, int back) =>
        indicator.Rule is ScoringRule.Judgement && indicator.Full is { } full ? new(RuleFacts.None, new Points(decimal.Max(0m, full.Value - series.Between(0, 1))), "按佐证材料评定")
        : Facts(indicator.Rule, series, back) is { } facts && facts != RuleFacts.None ? new(facts, null, "按佐证材料认定") : null;

    // Each year a little better than the one before.
    private static RuleFacts Facts(ScoringRule rule, Series series, int back) => rule switch
    {
        ScoringRule.Checklist list => new() { Items = list.Items.ToImmutableDictionary(item => item.Label, _ => series.Between(0, 9) > back, StringComparer.Ordinal) },
        ScoringRule.PassFail => new() { Items = ImmutableDictionary<string, bool>.Empty.Add("①", series.Between(0, 9) > back) },
        ScoringRule.GradeMap grades => new() { Grade = grades.Grades[series.Between(0, grades.Grades.Length - 1)].Grade },
        ScoringRule.PerOccurrence occurrences when occurrences.Kinds.All(kind => kind.Labels.IsEmpty) => new() { Count = series.Between(0, 5 + back) / 5 },
        ScoringRule.PerOccurrence occurrences => new() { Counts = occurrences.Kinds.SelectMany(kind => kind.Labels).Distinct(StringComparer.Ordinal).ToImmutableDictionary(label => label, _ => (decimal)(series.Between(0, 7 + back) / 7), StringComparer.Ordinal) },
        ScoringRule.Apportioned => new() { Met = new(series.Between(9 - back, 10), 10) },
        ScoringRule.Gated gated => Facts(gated.Otherwise, series, back),
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
