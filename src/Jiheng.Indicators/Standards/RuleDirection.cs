using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Standards.Linting;

namespace Jiheng.Indicators.Standards;

/// <summary>标准的方向。Which way of its value a rule rewards, as its own points show; not stated where they show nothing or go up and down.</summary>
public static class RuleDirection
{
    public static Direction Of(ScoringRule rule) => rule switch
    {
        ScoringRule.Gated gated => Of(gated.Otherwise),
        ScoringRule.DeductByCount { Standard: { Lower: null, Upper: not null } } => Direction.LowerIsBetter,
        ScoringRule.DeductByCount { Standard: { Lower: not null, Upper: null } } => Direction.HigherIsBetter,
        ScoringRule.DeductByCount => Direction.NotStated,
        _ => rule.ValueMeasure is { } measure ? Of(rule, measure) : Direction.NotStated,
    };

    // The better end has to have points: what the sentence leaves open there may cost some. What lies under 0 is no better end.
    private static Direction Of(ScoringRule rule, Measure measure)
    {
        var samples = RuleSamples.Samples(rule, measure);
        return Of([.. samples.Select(value => RuleSamples.PointsAt(rule, value)).OfType<Points>()]) switch
        {
            Direction.HigherIsBetter when RuleSamples.PointsAt(rule, samples.Max) is null => Direction.NotStated,
            Direction.LowerIsBetter when samples.Min >= 0m && RuleSamples.PointsAt(rule, samples.Min) is null => Direction.NotStated,
            Direction.LowerIsBetter when measure.Absolute => Direction.CloserIsBetter,
            var shown => shown,
        };
    }

    private static Direction Of(ImmutableArray<Points> points)
    {
        var steps = points.Zip(points.Skip(1), (one, next) => next.CompareTo(one)).Where(step => step != 0).ToList();
        var falls = steps.FindIndex(step => step < 0);
        return (steps.Count, falls) switch
        {
            (0, _) => Direction.NotStated,
            (_, < 0) => Direction.HigherIsBetter,
            (_, 0) => steps.TrueForAll(step => step < 0) ? Direction.LowerIsBetter : Direction.NotStated,
            _ => steps.FindLastIndex(step => step > 0) < falls ? Direction.CloserIsBetter : Direction.NotStated,
        };
    }
}
