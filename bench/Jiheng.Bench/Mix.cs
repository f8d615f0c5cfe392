using Jiheng.Bench.Measuring;
using Jiheng.Bench.Work;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Bench;

/// <summary>What the measured systems consist of, and how a thousand departments come out, so that nothing is measured that ends early.</summary>
internal static class Mix
{
    public static void Print()
    {
        Print(BenchSystems.Twenty);
        Print(BenchSystems.Sixty);
    }

    private static void Print(SourceText text)
    {
        var (dictionary, system) = BenchSystems.Read(text);
        foreach (var shape in system.Indicators.CountBy(each => RuleShape.Of(each.Rule)).OrderByDescending(shape => shape.Value))
            Output.Line($"{text.File} {shape.Value,3} {shape.Key}");
        var scores = new UnitGenerator(system, dictionary).Many(1_000).Select(unit => SystemScorer.Score(system, dictionary, unit)).ToList();
        foreach (var outcome in scores.SelectMany(score => score.Indicators).CountBy(each => each.Outcome.GetType().Name))
            Output.Line($"{text.File} {outcome.Value,6} {outcome.Key}");
        Output.Line($"{text.File} {scores.Average(score => score.Total.Current?.Value ?? 0m):F2} of {system.Total.Value} on average");
    }
}
