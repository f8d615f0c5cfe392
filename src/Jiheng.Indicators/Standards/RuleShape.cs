using System.Diagnostics;

namespace Jiheng.Indicators.Standards;

/// <summary>规则形状。The name of a rule's shape in outputs that others read; stable.</summary>
public static class RuleShape
{
    public static string Of(ScoringRule rule) => rule switch
    {
        ScoringRule.Fixed => "fixed",
        ScoringRule.Bands => "bands",
        ScoringRule.Stepped { Below: not { Points.Value: > 0 }, Above: not { Points.Value: > 0 } } => "threshold_deduct",
        ScoringRule.Stepped => "threshold_gain",
        ScoringRule.DeductByCount => "threshold_deduct",
        ScoringRule.Proportional or ScoringRule.Inverse => "proportional",
        ScoringRule.Linear => "linear",
        ScoringRule.PassFail => "pass_fail",
        ScoringRule.Checklist => "checklist",
        ScoringRule.PerOccurrence occurrence => occurrence.Kinds[0].Points < Points.Zero ? "occurrence_deduct" : "occurrence_add",
        ScoringRule.GradeMap => "grade_map",
        ScoringRule.Apportioned => "apportioned",
        ScoringRule.Composite => "composite",
        ScoringRule.Judgement => "judgement",
        ScoringRule.Gated gated => Of(gated.Otherwise),
        _ => throw new UnreachableException($"No shape for {rule.GetType().Name}."),
    };
}
