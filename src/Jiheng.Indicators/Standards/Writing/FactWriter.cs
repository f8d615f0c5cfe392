using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards.Writing;

/// <summary>事实书写。Facts that hold or not, grades, and preconditions.</summary>
internal static class FactWriter
{
    public static string Write(ScoringRule.PassFail rule, Setting setting) =>
        $"{FreeText.Write(rule.Condition)}，{PointWords.Award(rule.Met, setting.Weight)}{setting.Joint}{Contrary(rule)}，{PointWords.Award(rule.Unmet, setting.Weight)}";

    // After “无…” and “未…” the word 否则 lets occurrences be counted; where they are not, the contrary is said in words.
    private static string Contrary(ScoringRule.PassFail rule) =>
        FactWords.SaysNone(rule.Condition) ? rule.CountsViolations ? "否则" : "不属于此种情形" : rule.CountsViolations ? "违规" : "否则";

    public static string Write(ScoringRule.GradeMap rule, Setting setting)
    {
        var names = rule.Grades.Select(grade => FreeText.Write(grade.Grade));
        // From nothing up to the full mark, as levels are read too; a name with a stop in it cannot stand in a row.
        if (rule.Grades.Any(grade => grade.Grade.Contains(',', StringComparison.Ordinal)))
            return string.Join(setting.Joint, names.Zip(rule.Grades, (name, grade) => $"{name}，{PointWords.Award(grade.Points, setting.Weight)}"));
        if (AreGradeWords(rule) || AreLevels(rule, setting.Weight))
            return string.Join(setting.Joint, names.Zip(rule.Grades, (name, grade) => $"{name}，{PointWords.Award(grade.Points, setting.Weight)}"));
        return $"分为{string.Join('、', names)}{Many(rule.Grades.Length)}，分别得{string.Join('、', rule.Grades.Select(grade => grade.Points))}";
    }

    // A digit before 档 would be a number of the condition.
    private static string Many(int count) => count is >= 2 and <= 6 ? "一二三四五六"[count - 1] + "档" : "";

    private static bool AreGradeWords(ScoringRule.GradeMap rule) =>
        rule.Grades.All(grade => grade.Grade == GradePoints.AnyOther || FactWords.Grade(grade.Grade) == grade.Grade);

    // Other words are known for grades when they run from the full mark down.
    private static bool AreLevels(ScoringRule.GradeMap rule, Points weight)
    {
        var levels = rule.Grades.Length > 3 && rule.Grades[^1].Points == weight && FactWords.SaysNothingToDo(rule.Grades[^1].Grade) ? rule.Grades[..^1] : rule.Grades;
        return levels.Length >= 3 && levels[0].Points == weight && levels.Zip(levels.Skip(1)).All(pair => pair.First.Points > pair.Second.Points);
    }

    /// <summary>The precondition stands first: “未编制预算的，本项不得分；…”.</summary>
    public static string Write(ScoringRule.Gated rule, Setting setting)
    {
        var gates = new List<string>();
        var behind = "";
        ScoringRule inner = rule;
        while (inner is ScoringRule.Gated gated)
        {
            if (NamesItem(gated))
                behind = $"。不符合{gated.Item}的，本指标不得分{behind}";
            else
                gates.Insert(0, Gate(gated, setting.Weight));
            inner = gated.Otherwise;
        }
        if (gates.Count == 0)
            return RuleWriter.Write(inner, setting) + behind;
        var list = inner is ScoringRule.Checklist or ScoringRule.Composite or ScoringRule.PerOccurrence { Kinds: [{ Labels.IsEmpty: false }, ..] };
        return string.Join(setting.Joint, gates) + (list ? "。" : setting.Joint) + RuleWriter.Write(inner, setting) + behind;
    }

    // A label before the list would be taken for its first item.
    private static bool NamesItem(ScoringRule.Gated rule) => rule is { Item: { } label, Then: { } points } && points == Points.Zero && label[0] is >= '①' and <= '⑳' && rule.Condition.Contains(label, StringComparison.Ordinal);

    private static string Gate(ScoringRule.Gated rule, Points weight)
    {
        var condition = FreeText.Write(rule.Condition);
        var who = condition.Contains('的', StringComparison.Ordinal) ? condition : condition + "的";
        return who + (rule.Then is { } points ? "，本项" + PointWords.Award(points, weight) : "，本指标不适用");
    }
}
