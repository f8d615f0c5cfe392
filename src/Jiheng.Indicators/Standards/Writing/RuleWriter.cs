using System.Diagnostics;

namespace Jiheng.Indicators.Standards.Writing;

/// <summary>规则书写。Hands each shape to the writer that knows its wording.</summary>
internal static class RuleWriter
{
    public static string Write(ScoringRule rule, Setting setting) => rule switch
    {
        ScoringRule.Fixed given => "任何情况下均" + PointWords.Award(given.Points, setting.Weight),
        ScoringRule.Bands bands => BandWriter.Write(bands, setting),
        ScoringRule.Stepped stepped => SteppedWriter.Write(stepped, setting),
        ScoringRule.DeductByCount deduct => OccurrenceWriter.Write(deduct, setting),
        ScoringRule.Proportional or ScoringRule.Inverse or ScoringRule.Linear => LineWriter.Alone(rule, setting),
        ScoringRule.PassFail fact => FactWriter.Write(fact, setting),
        ScoringRule.Checklist list => ListWriter.Write(list, setting),
        ScoringRule.PerOccurrence occurrence => OccurrenceWriter.Write(occurrence, setting),
        ScoringRule.GradeMap grades => FactWriter.Write(grades, setting),
        ScoringRule.Apportioned { Each: { } each } => $"各项平均分配分值，每项按{each.Worth}计：{Write(each.Rule, setting with { Weight = each.Worth })}",
        ScoringRule.Apportioned { Shares: { Length: > 0 } shares } weighted => $"得分=（{string.Join('+', shares.Select((share, index) => $"{"甲乙丙丁戊己庚辛"[index]}项完成率×{Numerals.Percent(share, 20)}"))}）×{weighted.Full}",
        ScoringRule.Apportioned { ByRate: true } rate => $"得分=各项指标完成率的平均值×{rate.Full}，单项完成率超过100%的按100%计",
        ScoringRule.Apportioned => "按各项指标完成情况分项计分，分值平均分配，未完成的不得分",
        ScoringRule.Composite composite => PartWriter.Write(composite, setting),
        ScoringRule.Judgement judgement => $"由评价人员在{Numerals.Plain(judgement.Lowest.Value)}-{judgement.Highest}之间评判",
        ScoringRule.Gated gated => FactWriter.Write(gated, setting),
        _ => throw new UnreachableException($"No wording for {rule.GetType().Name}."),
    };

    /// <summary>The points a reader takes for the weight of a part that stands in these words: its best award.</summary>
    public static Points BestAward(ScoringRule rule, Points otherwise) => rule switch
    {
        ScoringRule.Fixed given => given.Points,
        ScoringRule.Bands bands => bands.Items.Select(band => BestAward(band.Then, Points.Zero)).Max(),
        ScoringRule.Stepped stepped => stepped.Base,
        ScoringRule.DeductByCount deduct => deduct.Full,
        ScoringRule.Proportional proportional => Points.Min(proportional.Full, proportional.Cap),
        ScoringRule.Inverse inverse => inverse.Full,
        ScoringRule.Linear line => Points.Max(line.From.Points, line.To.Points),
        ScoringRule.PassFail fact => fact.Met,
        ScoringRule.PerOccurrence occurrence => occurrence.Start,
        ScoringRule.GradeMap grades => grades.Grades.Max(grade => grade.Points),
        ScoringRule.Gated gated => BestAward(gated.Otherwise, otherwise),
        _ => otherwise,
    };
}
