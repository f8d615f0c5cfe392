using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards.Writing;

/// <summary>事实书写。Facts that hold or not, grades, and preconditions.</summary>
internal static class FactWriter
{
    public static string Write(ScoringRule.PassFail rule, Setting setting) =>
        $"{FreeText.Write(rule.Condition)}，{PointWords.Award(rule.Met, setting.Weight)}{setting.Joint}{Contrary(rule)}，{PointWords.Award(rule.Unmet, setting.Weight)}";

    // After “无…” and “未…” the word 否则 lets occurrences be counted; where they are not, the contrary is said in words.
    private static string Contrary(ScoringRule.PassFail rule) =>
        FactWords.SaysNone(rule.Condition) && !rule.CountsViolations ? "不属于此种情形" : "否则";

    public static string Write(ScoringRule.GradeMap rule, Setting setting) =>
        string.Join(setting.Joint, rule.Grades.Select(grade => $"{FreeText.Write(grade.Grade)}，{PointWords.Award(grade.Points, setting.Weight)}"));

    /// <summary>The precondition stands first: “未编制预算的，本项不得分；…”.</summary>
    public static string Write(ScoringRule.Gated rule, Setting setting)
    {
        var gates = new List<string>();
        ScoringRule inner = rule;
        while (inner is ScoringRule.Gated gated)
        {
            gates.Insert(0, Gate(gated));
            inner = gated.Otherwise;
        }
        var list = inner is ScoringRule.Checklist or ScoringRule.Composite or ScoringRule.PerOccurrence { Kinds: [{ Labels.IsEmpty: false }, ..] };
        return string.Join(setting.Joint, gates) + (list ? "。" : setting.Joint) + RuleWriter.Write(inner, setting);
    }

    private static string Gate(ScoringRule.Gated rule)
    {
        var condition = FreeText.Write(rule.Condition);
        var who = condition.Contains('的', StringComparison.Ordinal) ? condition : condition + "的";
        return who + (rule.Then == GateEffect.NotApplicable ? "，本指标不适用" : "，本项不得分");
    }
}
