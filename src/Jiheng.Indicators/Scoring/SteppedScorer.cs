using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>按单位增减评分。</summary>
internal static class SteppedScorer
{
    public static RuleOutcome Score(ScoringRule.Stepped rule, RuleFacts facts, StartedUnit startedUnit)
    {
        if (Measured.Value(rule.Measure, facts) is not { } value || CouldBeMissing(rule, facts))
            return Measured.Missing(rule.Measure);
        if (rule.Standard.Contains(value))
            return new RuleOutcome.Scored(Limit.Between(rule.Base, rule.Floor, rule.Cap), new Working.Stepped(rule, value, 0m, 0m, null, rule.Base));
        var (slope, end) = rule.Standard.IsBelow(value) ? (rule.Below, rule.Standard.Lower) : (rule.Above, rule.Standard.Upper);
        if (slope is null || end is not { } limit)
            return new RuleOutcome.Undetermined($"评分标准没有写明{rule.Measure.Write(value)}（标准的另一侧）如何计分。", UndeterminedCause.StandardIsSilent);
        var distance = Math.Abs(value - limit.Value);
        var units = StartedUnits.Count(distance / slope.Step, rule.Started, startedUnit);
        var unlimited = new Points(rule.Base.Value + (units * slope.Points.Value));
        return new RuleOutcome.Scored(Limit.Between(unlimited, rule.Floor, rule.Cap), new Working.Stepped(rule, value, distance, units, slope, unlimited));
    }

    // “检查不少于4次，每少1次扣0.5分”, and a count of 2: held, or missing.
    private static bool CouldBeMissing(ScoringRule.Stepped rule, RuleFacts facts) => facts is { Value: null, Count: not null } && rule is { Below.Points.Value: < 0m, Standard.Lower: not null };

    // Days taken tell the days late; a rate tells nothing of people.
    private static decimal? Beyond(ScoringRule.DeductByCount rule, decimal? value) =>
        !rule.Measure.IsRate && value is { } known && rule.Standard.Upper is { } limit ? known - limit.Value : null;

    public static RuleOutcome Score(ScoringRule.DeductByCount rule, RuleFacts facts, StartedUnit startedUnit)
    {
        if (facts.Value is { } value && rule.Standard.Contains(rule.Measure.Absolute ? Math.Abs(value) : value))
            return new RuleOutcome.Scored(rule.Full, new Working.ByCount(rule, facts.Value, 0m, rule.Full));
        if ((facts.Count ?? Beyond(rule, facts.Value)) is not { } count)
            return new RuleOutcome.Undetermined($"缺少超出的数量（{rule.Excess.Unit}）。");
        var counted = Math.Max(0m, count);
        var units = StartedUnits.Count(counted / rule.Excess.Step, rule.Started, startedUnit);
        var unlimited = new Points(rule.Full.Value + (units * rule.Excess.Points.Value));
        return new RuleOutcome.Scored(Limit.Between(unlimited, rule.Floor, rule.Full), new Working.ByCount(rule, facts.Value, counted, unlimited));
    }
}
