using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Standards.Linting;

/// <summary>方向检查。As the value rises, points may rise, fall, or rise to a peak and fall; falling and then rising again is odd.</summary>
internal static class DirectionLint
{
    private const decimal Hair = 0.000001m;

    public static IEnumerable<StandardLint> Of(ScoringRule rule, Measure measure)
    {
        var scores = Samples(rule, measure).SelectMany(value => Scored(rule, value)).ToList();
        for (var index = 1; index < scores.Count; index++)
        {
            if (scores[index].Points >= scores[index - 1].Points)
                continue;
            var valley = index;
            var rise = scores.FindIndex(index, later => later.Points > scores[valley].Points);
            if (rise < 0)
                continue;
            yield return new(LintKind.WrongDirection, Message(measure, scores[index - 1], scores[valley], scores[rise]));
            yield break;
        }
    }

    private static string Message(Measure measure, (decimal Value, Points Points) high, (decimal Value, Points Points) low, (decimal Value, Points Points) again) =>
        $"数值由{measure.Write(high.Value)}升到{measure.Write(low.Value)}，得分由{high.Points}降到{low.Points}；"
        + $"再升到{measure.Write(again.Value)}，得分又升到{again.Points}，方向前后相反，请核对各档得分。";

    private static IEnumerable<(decimal Value, Points Points)> Scored(ScoringRule rule, decimal value) =>
        RuleScorer.Score(rule, new RuleFacts { Value = value }, StartedUnit.Proportionally) is RuleOutcome.Scored scored ? [(value, scored.Points)] : [];

    /// <summary>Every limit, a hair to either side of it, halfway to the next, and beyond both ends.</summary>
    private static SortedSet<decimal> Samples(ScoringRule rule, Measure measure)
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
        ScoringRule.Bands bands => bands.Items.SelectMany(band => Ends(band.When).Concat(Limits(band.Then))),
        ScoringRule.Stepped stepped => Ends(stepped.Standard),
        ScoringRule.Linear line => [line.From.At, line.To.At],
        ScoringRule.Proportional proportional => [proportional.Target],
        ScoringRule.Inverse inverse => [inverse.Target],
        _ => [],
    };

    private static IEnumerable<decimal> Ends(Interval interval)
    {
        if (interval.Lower is { } low)
            yield return low.Value;
        if (interval.Upper is { } high)
            yield return high.Value;
    }
}
