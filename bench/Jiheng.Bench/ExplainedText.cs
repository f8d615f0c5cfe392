using Jiheng.Bench.Measuring;
using Jiheng.Bench.Work;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Bench;

/// <summary>Everything that is said about many departments: a faster program must print the same, character for character.</summary>
internal static class ExplainedText
{
    private const int Departments = 200;

    public static void Print()
    {
        Print(BenchSystems.Twenty);
        Print(BenchSystems.Sixty);
    }

    private static void Print(SourceText text)
    {
        var (dictionary, system) = BenchSystems.Read(text);
        var units = new UnitGenerator(system, dictionary);
        for (var number = 1; number <= Departments; number++)
        {
            Say(SystemScorer.Score(system, dictionary, units.One(number)));
            Say(SystemScorer.Score(system, dictionary, Incomplete(units.One(number), new Randomness((ulong)number))));
        }
    }

    // As departments send it in: some figures are not there, some do not apply, some are zero, and not everything has been looked into.
    private static FigureSet Incomplete(FigureSet unit, Randomness random) =>
        unit with
        {
            ThisYear = unit.ThisYear.OrderBy(each => each.Key, StringComparer.Ordinal).Where(_ => random.Below(12) > 0).ToImmutableDictionary(each => each.Key, each => random.Below(15) switch
            {
                0 => new Observed<Quantity>.NotApplicable("没有这项工作"),
                1 when each.Value is Observed<Quantity>.Known known => new Observed<Quantity>.Known(known.Value with { Value = 0m }, known.Source),
                2 when each.Value is Observed<Quantity>.Known known => new Observed<Quantity>.Known(known.Value with { Value = -known.Value.Value / 7m }, known.Source),
                _ => each.Value,
            }),
            Determinations = unit.Determinations.OrderBy(each => each.Key, StringComparer.Ordinal).Where(_ => random.Below(10) > 0).ToImmutableDictionary(),
        };

    private static void Say(SystemScore score)
    {
        Output.Line($"{score.Unit} {string.Join('|', TotalWriter.Lines(score))} {score.Dimensions[0].Subtotal}");
        foreach (var each in Explainer.Explain(score))
            Output.Line($"{each.Score.Indicator.Id}|{each.Score.Awarded}|{each.Score.Value}|{each.Score.Facts.Value}|{each.Calculation}|{each.Step}|{each.Sources}|{each.Next}|{each.Canonical}");
    }
}
