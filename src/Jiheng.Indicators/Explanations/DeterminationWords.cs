using System.Diagnostics;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Explanations;

/// <summary>判定用语。What a standard asks a person to find out, and the word it is entered under.</summary>
internal static class DeterminationWords
{
    /// <param name="rule">The rule.</param>
    /// <param name="hasFormula">The value comes from figures, so that nobody is asked for it.</param>
    public static string Of(ScoringRule rule, bool hasFormula) => rule switch
    {
        ScoringRule.PassFail fact => fact.CountsViolations ? "“次数”（没有发生填0）" : "①是否符合",
        ScoringRule.Checklist list => $"{Labels(list)}是否符合",
        ScoringRule.PerOccurrence occurrence => occurrence.Kinds.Length == 1 ? $"“次数”（{occurrence.Kinds[0].Text}，没有发生填0）" : "“各次数”（按标号填，没有发生填0）",
        ScoringRule.GradeMap grades => $"“等次”（{string.Join('、', grades.Grades.Select(grade => grade.Grade))}）",
        ScoringRule.Apportioned => "“达成”和“总数”，或“各项”完成率",
        ScoringRule.Composite composite => Parts(composite, hasFormula),
        ScoringRule.Gated gated => Of(gated.Otherwise, hasFormula),
        ScoringRule.DeductByCount => hasFormula ? "“次数”" : "“值”和“次数”",
        ScoringRule.Judgement judgement => $"“给分”（{judgement.Lowest}至{judgement.Highest}）和理由",
        ScoringRule.Bands or ScoringRule.Stepped or ScoringRule.Proportional or ScoringRule.Inverse or ScoringRule.Linear => hasFormula ? "" : "“值”",
        ScoringRule.Fixed => "",
        _ => throw new UnreachableException($"{rule}"),
    };

    // “①②是否符合，“各次数”里的⑥（发现少1项，没有发生填0）”
    private static string Parts(ScoringRule.Composite composite, bool hasFormula)
    {
        var measured = composite.Measured;
        var facts = string.Concat(composite.Parts.Where(part => part.Rule is ScoringRule.PassFail).Select(part => part.Label));
        var values = measured.IsEmpty ? "" : $"“各项”（按{string.Concat(measured.Select(part => part.Label))}的次序填数值）";
        var others = composite.Parts.Where(part => part.Rule is not ScoringRule.PassFail && !measured.Contains(part)).Select(part => Part(part, hasFormula));
        return string.Join('，', others.Prepend(values).Prepend(facts.Length > 0 ? facts + "是否符合" : "").Where(words => words.Length > 0).Distinct(StringComparer.Ordinal));
    }

    private static string Part(RulePart part, bool hasFormula) => part.Rule is ScoringRule.PerOccurrence { Kinds: [var kind] } && part.Label.Length > 0
        ? $"“各次数”里的{part.Label}（{kind.Text}，没有发生填0）"
        : Of(part.Rule, hasFormula) is { Length: > 0 } words ? part.Label + words : "";

    private static string Labels(ScoringRule.Checklist list) => list.Items.Length == 1
        ? list.Items[0].Label
        : $"{list.Items[0].Label}至{list.Items[^1].Label}";
}
