using Jiheng.Indicators.Standards.Linting;

namespace Jiheng.Indicators.Standards;

/// <summary>标准检查。Looks for what a scoring standard leaves open or contradicts.</summary>
public static class StandardLints
{
    public static ImmutableArray<StandardLint> Check(ScoringRule rule, Points weight) =>
        [.. InRule(rule, Interval.Everything), .. Best(rule, weight), .. Floor(rule), .. RateLints.Of(rule)];

    private static IEnumerable<StandardLint> InRule(ScoringRule rule, Interval domain) => rule switch
    {
        ScoringRule.Bands bands => [.. BandLints.Of(bands), .. DirectionLint.Of(bands, bands.Measure), .. Inside(bands)],
        ScoringRule.Stepped stepped when domain == Interval.Everything => [.. SideLints.Of(stepped, domain), .. DirectionLint.Of(stepped, stepped.Measure)],
        ScoringRule.Stepped stepped => SideLints.Of(stepped, domain),
        ScoringRule.GradeMap grades => GradeLint.Of(grades),
        ScoringRule.Composite composite => composite.Parts.SelectMany(part => InRule(part.Rule, Interval.Everything)),
        ScoringRule.Gated gated => InRule(gated.Otherwise, domain),
        _ => [],
    };

    private static IEnumerable<StandardLint> Inside(ScoringRule.Bands rule) =>
        rule.Items.Where(band => band.Then is not ScoringRule.Fixed).SelectMany(band => InRule(band.Then, band.When));

    private static IEnumerable<StandardLint> Best(ScoringRule rule, Points weight)
    {
        var attainable = AttainablePoints.Of(rule, StartedUnit.Proportionally);
        if (attainable.IsEmpty || attainable.Highest == weight)
            yield break;
        var best = attainable.Highest;
        yield return best < weight
            ? new(LintKind.BestBelowWeight, $"最高只能得{best}，比分值{weight}少{weight - best}，请核对最高一档的得分。")
            : new(LintKind.BestAboveWeight, $"最高可以得{best}，比分值{weight}多{best - weight}，请核对是否允许突破分值。");
    }

    /// <summary>A sentence that is silent reads as 扣完为止; what is left are deductions said to go under 0.</summary>
    private static IEnumerable<StandardLint> Floor(ScoringRule rule) => rule switch
    {
        ScoringRule.Gated gated => Floor(gated.Otherwise),
        ScoringRule.Bands bands => bands.Items.SelectMany(band => Floor(band.Then)).Distinct(),
        ScoringRule.Stepped stepped => Floor(stepped.Floor),
        ScoringRule.DeductByCount deduct => Floor(deduct.Floor),
        ScoringRule.PerOccurrence occurrence => Floor(occurrence.Floor),
        ScoringRule.Checklist list => Floor(list.Floor),
        _ => [],
    };

    private static IEnumerable<StandardLint> Floor(Points floor) =>
        floor < Points.Zero ? [new(LintKind.NoFloor, $"扣分可以一直扣到{floor}，请写明扣到几分为止（通常写“扣完为止”）。")] : [];
}
