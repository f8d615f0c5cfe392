using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Standards.Linting;

/// <summary>试算点。The values that show how a rule of one value runs: between two of them its points go one way.</summary>
internal static class RuleSamples
{
    private const decimal Hair = 0.000001m;

    /// <summary>From the smallest value to the largest; values without points are not there.</summary>
    public static List<(decimal Value, Points Points)> Scores(ScoringRule rule, Measure measure) =>
        [.. Samples(rule, measure).SelectMany(value => PointsAt(rule, value) is { } points ? [(value, points)] : Array.Empty<(decimal, Points)>())];

    public static Points? PointsAt(ScoringRule rule, decimal value) =>
        RuleScorer.Score(rule, new RuleFacts { Value = value }, StartedUnit.Proportionally) is RuleOutcome.Scored scored ? scored.Points : null;

    /// <summary>Every limit, a hair to either side of it, halfway to the next, and beyond both ends.</summary>
    public static SortedSet<decimal> Samples(ScoringRule rule, Measure measure)
    {
        var limits = new SortedSet<decimal>(Limits(rule));
        var beyond = measure.IsRate ? 1m : 100m;
        var samples = new SortedSet<decimal>(limits.SelectMany(limit => new[] { limit - Hair, limit, limit + Hair }));
        samples.UnionWith(limits.Zip(limits.Skip(1), (one, next) => (one + next) / 2m));
        if (limits.Count > 0)
            samples.UnionWith([limits.Min - beyond, limits.Max + beyond]);
        if (measure.Absolute || !measure.IsRate)
            samples.RemoveWhere(value => value < 0m);
        return samples;
    }

    private static IEnumerable<decimal> Limits(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands bands => bands.Items.SelectMany(band => band.When.Ends.Concat(Limits(band.Then))),
        ScoringRule.Stepped stepped => stepped.Standard.Ends,
        ScoringRule.Linear line => [line.From.At, line.To.At],
        ScoringRule.Proportional proportional => [proportional.Target],
        ScoringRule.Inverse inverse => [inverse.Target],
        _ => [],
    };
}
