using System.Diagnostics;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Explanations;

/// <summary>判定用语。What a standard asks a person to find out, and the word it is entered under.</summary>
internal static class DeterminationWords
{
    public static string Of(ScoringRule rule) => rule switch
    {
        ScoringRule.PassFail fact => fact.CountsViolations ? "“次数”（没有发生填0）" : "①是否符合",
        ScoringRule.Checklist list => $"{Labels(list)}是否符合",
        ScoringRule.PerOccurrence occurrence => occurrence.Kinds.Length == 1 ? $"“次数”（{occurrence.Kinds[0].Text}，没有发生填0）" : "“各次数”（按标号填，没有发生填0）",
        ScoringRule.GradeMap grades => $"“等次”（{string.Join('、', grades.Grades.Select(grade => grade.Grade))}）",
        ScoringRule.Apportioned => "“达成”和“总数”，或“各项”完成率",
        ScoringRule.Composite composite => string.Join("，", composite.Parts.Select(part => part.Label + Of(part.Rule)).Distinct(StringComparer.Ordinal)),
        ScoringRule.Gated gated => Of(gated.Otherwise),
        ScoringRule.DeductByCount => "“值”和“次数”",
        ScoringRule.Judgement judgement => $"“给分”（{judgement.Lowest}至{judgement.Highest}）和理由",
        ScoringRule.Bands or ScoringRule.Stepped or ScoringRule.Proportional or ScoringRule.Inverse or ScoringRule.Linear => "“值”",
        ScoringRule.Fixed => "",
        _ => throw new UnreachableException($"{rule}"),
    };

    private static string Labels(ScoringRule.Checklist list) => list.Items.Length == 1
        ? list.Items[0].Label
        : $"{list.Items[0].Label}至{list.Items[^1].Label}";
}
