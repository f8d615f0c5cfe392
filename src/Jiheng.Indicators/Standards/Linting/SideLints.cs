using Jiheng.Indicators.Standards.Attaining;

namespace Jiheng.Indicators.Standards.Linting;

/// <summary>另一侧检查。A standard with two sides and steps on only one of them.</summary>
internal static class SideLints
{
    /// <param name="rule">The steps.</param>
    /// <param name="domain">The values they were given for.</param>
    public static IEnumerable<StandardLint> Of(ScoringRule.Stepped rule, Interval domain)
    {
        if (rule.Below is null && rule.Standard.Lower is { } low && Unsaid(rule, domain, new(null, new(low.Value, !low.Included))) is { } beneath)
            yield return beneath;
        if (rule.Above is null && rule.Standard.Upper is { } high && Unsaid(rule, domain, new(new(high.Value, !high.Included), null)) is { } over)
            yield return over;
    }

    private static StandardLint? Unsaid(ScoringRule.Stepped rule, Interval domain, Interval side)
    {
        var possible = rule.Measure is { IsRate: true, Absolute: false } ? domain : domain.Intersect(Interval.AtLeast(0m));
        var unsaid = side.Intersect(possible);
        return WholeValues.CanLieIn(unsaid, rule.Measure)
            ? new(LintKind.FarSideUnsaid, $"没有写明{IntervalInWords.Write(rule.Measure, unsaid)}时如何计分，请补写。")
            : null;
    }
}
