using Jiheng.Indicators.Standards;
using Jiheng.Tests.Formulas;

namespace Jiheng.Tests.Scoring;

/// <summary>What a rule on a rate gives by schoolbook fractions, written without looking at the scorer; nothing where the rule does not say.</summary>
internal static class RuleOracle
{
    public static Fraction? Points(ScoringRule rule, Fraction value) => rule switch
    {
        ScoringRule.Fixed given => Fraction.Of(given.Points.Value),
        ScoringRule.Bands bands => InBand(bands, Sized(bands.Measure, value)),
        ScoringRule.Stepped stepped => Step(stepped, Sized(stepped.Measure, value)),
        ScoringRule.Proportional share => Between(Fraction.Of(share.Full.Value) * Sized(share.Measure, value) / Fraction.Of(share.Target), Fraction.Zero, Fraction.Of(share.Cap.Value)),
        ScoringRule.Linear line => OnLine(line, Sized(line.Measure, value)),
        _ => throw new NotSupportedException(rule.GetType().Name),
    };

    private static Fraction Sized(Measure measure, Fraction value) => measure.Absolute ? value.Size : value;

    private static Fraction? InBand(ScoringRule.Bands rule, Fraction value)
    {
        foreach (var band in rule.Items)
        {
            if (Under(band.When, value) == 0)
                return Points(band.Then, value);
        }
        return null;
    }

    private static Fraction? Step(ScoringRule.Stepped rule, Fraction value)
    {
        var side = Under(rule.Standard, value);
        if (side == 0)
            return Between(Fraction.Of(rule.Base.Value), Fraction.Of(rule.Floor.Value), Fraction.Of(rule.Cap.Value));
        var slope = side < 0 ? rule.Below : rule.Above;
        if (slope is null)
            return null;
        var end = Fraction.Of(side < 0 ? rule.Standard.Lower!.Value : rule.Standard.Upper!.Value);
        var units = Counted((value - end).Size / Fraction.Of(slope.Step), rule.Started);
        return Between(Fraction.Of(rule.Base.Value) + units * Fraction.Of(slope.Points.Value), Fraction.Of(rule.Floor.Value), Fraction.Of(rule.Cap.Value));
    }

    private static Fraction Counted(Fraction units, StartedUnit started) => started switch
    {
        StartedUnit.NotCounted => units.Truncated,
        StartedUnit.CountedAsOne => (units - units.Truncated).IsZero ? units : units.Truncated + Fraction.Of(1m),
        _ => units,
    };

    private static Fraction OnLine(ScoringRule.Linear rule, Fraction value)
    {
        var (low, high) = rule.From.At <= rule.To.At ? (rule.From, rule.To) : (rule.To, rule.From);
        if (!(value > Fraction.Of(low.At)))
            return Fraction.Of(low.Points.Value);
        if (!(value < Fraction.Of(high.At)))
            return Fraction.Of(high.Points.Value);
        var way = (value - Fraction.Of(low.At)) / Fraction.Of(high.At - low.At);
        return Fraction.Of(low.Points.Value) + way * Fraction.Of(high.Points.Value - low.Points.Value);
    }

    /// <summary>−1 under the interval, 0 in it, 1 over it.</summary>
    private static int Under(Interval interval, Fraction value)
    {
        if (interval.Lower is { } low && (value < Fraction.Of(low.Value) || (!low.Included && (value - Fraction.Of(low.Value)).IsZero)))
            return -1;
        return interval.Upper is { } high && (value > Fraction.Of(high.Value) || (!high.Included && (value - Fraction.Of(high.Value)).IsZero)) ? 1 : 0;
    }

    private static Fraction Between(Fraction value, Fraction low, Fraction high) => value < low ? low : value > high ? high : value;

    /// <summary>四舍五入 to two decimals, half away from zero.</summary>
    public static decimal Rounded(Fraction value)
    {
        var hundredths = value.Size * Fraction.Of(100m);
        var whole = (hundredths + Fraction.Of(0.5m)).Truncated;
        return (decimal)whole.Over / 100m * (value.Over.Sign < 0 ? -1m : 1m);
    }
}
