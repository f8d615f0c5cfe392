namespace Jiheng.Indicators.Standards.Reading;

/// <summary>组成部分合成。Parts read one by one, numbered in the order of what is asked for: a list lends its items, any other rule takes one number.</summary>
internal sealed class SummedParts
{
    private readonly ImmutableArray<RulePart>.Builder parts = ImmutableArray.CreateBuilder<RulePart>();

    /// <summary>Takes a part up; false where the rule cannot stand among others.</summary>
    public bool Add(ScoringRule? rule)
    {
        switch (rule)
        {
            case null or ScoringRule.Judgement or ScoringRule.PerOccurrence { Kinds.Length: > 1 } or ScoringRule.Checklist { Start.Value: not 0m } or ScoringRule.Composite or ScoringRule.Gated:
                return false;
            case ScoringRule.Checklist list:
                foreach (var item in list.Items)
                    parts.Add(new(Next, new ScoringRule.PassFail(item.Text, item.Points, Points.Zero, false)));
                return true;
            // “及时得2分，不及时得0分” among others is a fact.
            case ScoringRule.GradeMap { Grades: [var met, { Points.Value: 0m } unmet] } when unmet.Grade == "不" + met.Grade || unmet.Grade == "未" + met.Grade:
                parts.Add(new(Next, new ScoringRule.PassFail(met.Grade, met.Points, Points.Zero, false)));
                return true;
            default:
                parts.Add(new(Next, AsPart(rule)));
                return true;
        }
    }

    /// <summary>As one part among others a fact is answered yes or no.</summary>
    public static ScoringRule AsPart(ScoringRule rule) => rule is ScoringRule.PassFail { Unmet.Value: 0m, CountsViolations: true } fact ? fact with { CountsViolations = false } : rule;

    /// <summary>One value cannot be two rates: “建档率100%得2分，每低1%扣…；规范率≥90%得2分，每低1%扣…”.</summary>
    public bool MeasuresTwice => parts.Count(part => part.Rule is ScoringRule.Stepped or ScoringRule.Proportional or ScoringRule.Bands or ScoringRule.Linear or ScoringRule.Inverse) > 1;

    /// <summary>“宣传每场得1分，最高得4分；检查每次得1分，最高得6分”.</summary>
    public bool CountsTwice => parts.Count(part => part.Rule is ScoringRule.PerOccurrence { Start.Value: 0m }) > 1;

    /// <summary>One grade cannot answer for two parts.</summary>
    public bool AsksForGradesTwice => parts.Count(part => part.Rule is ScoringRule.GradeMap) > 1;

    private string Next => Labels.Circled(parts.Count);

    public ScoringRule.Composite Whole(Points weight) => new(parts.ToImmutable(), weight);
}
