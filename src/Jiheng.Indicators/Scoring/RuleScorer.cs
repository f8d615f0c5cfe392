using System.Diagnostics;
using Jiheng.Indicators.Standards;
using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Scoring;

/// <summary>按规则评分。Applies a rule to facts. Pure: the same rule and facts give the same points and the same working.</summary>
public static class RuleScorer
{
    /// <param name="rule">The rule.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="startedUnit">What a started unit counts where the sentence does not say.</param>
    public static RuleOutcome Score(ScoringRule rule, RuleFacts facts, StartedUnit startedUnit)
    {
        try
        {
            return Apply(rule, facts, startedUnit);
        }
        catch (OverflowException)
        {
            return new RuleOutcome.Undetermined("数值太大，无法计算，请核对数据和单位。");
        }
    }

    /// <summary>The same for a rule inside a rule.</summary>
    internal static RuleOutcome Apply(ScoringRule rule, RuleFacts facts, StartedUnit startedUnit) => rule switch
    {
        ScoringRule.Bands bands => ByBand(bands, facts, startedUnit),
        ScoringRule.Stepped stepped => SteppedScorer.Score(stepped, facts, startedUnit),
        ScoringRule.Fixed given => new RuleOutcome.Scored(given.Points, new Working.Given(given.Points)),
        ScoringRule.Proportional proportional => Proportionally(proportional, facts),
        ScoringRule.Linear linear => OnLine(linear, facts),
        ScoringRule.Inverse inverse => Inversely(inverse, facts),
        ScoringRule.DeductByCount deduct => SteppedScorer.Score(deduct, facts, startedUnit),
        ScoringRule.PassFail fact => ItemScorer.Score(fact, facts),
        ScoringRule.Checklist list => ItemScorer.Score(list, facts),
        ScoringRule.PerOccurrence occurrence => OccurrenceScorer.Score(occurrence, facts, startedUnit),
        ScoringRule.GradeMap grades => Graded(grades, facts),
        ScoringRule.Apportioned apportioned => ItemScorer.Score(apportioned, facts, startedUnit),
        ScoringRule.Composite composite => PartScorer.Score(composite, facts, startedUnit),
        ScoringRule.Judgement => new RuleOutcome.Undetermined("由评价人员评判，没有可计算的规则。"),
        ScoringRule.Gated gated => Gated(gated, facts, startedUnit),
        _ => throw new UnreachableException($"No scoring for {rule.GetType().Name}."),
    };

    private static RuleOutcome ByBand(ScoringRule.Bands rule, RuleFacts facts, StartedUnit startedUnit)
    {
        if (Measured.Value(rule.Measure, facts) is not { } value)
            return (RuleOutcome?)ByDirection(rule, facts) ?? (RuleOutcome?)AsReached(rule, facts) ?? Measured.Missing(rule.Measure);
        foreach (var band in rule.Items)
        {
            if (band.When.Contains(value))
                return Inside(rule, value, band, facts, startedUnit);
        }
        return new RuleOutcome.Undetermined($"{rule.Measure.Write(value)}不在评分标准写明的任何一档。", UndeterminedCause.StandardIsSilent);
    }

    // “较上年提高得3分，持平得2分，下降不得分” may be answered in these words, where the bands ask for no more than the direction.
    private static RuleOutcome.Scored? ByDirection(ScoringRule.Bands rule, RuleFacts facts)
    {
        if (facts.Grade is not { } words || !rule.Measure.IsRate || FixedConditions.Direction(words) is not { } said || !rule.Items.All(band => AsksForDirection(band.When)))
            return null;
        return rule.Items.FirstOrDefault(band => Intervals.Rest(said, [band.When]).IsEmpty) is { Then: ScoringRule.Fixed given } ? new(given.Points, new Working.Graded(words)) : null;
    }

    // “示范个体1家以上得2分，未达到的不得分” may be answered yes or no.
    private static RuleOutcome.Scored? AsReached(ScoringRule.Bands rule, RuleFacts facts) =>
        PartScorer.AsFact(rule) is { } fact && Reached(facts) is { } isMet ? ItemScorer.Score(fact, isMet && !facts.Veto) : null;

    private static bool? Reached(RuleFacts facts) => facts.Items.Count == 1 ? facts.Items.Values.First() : facts.Met is { Of: 1m } met ? met.Count == 1m : null;

    private static bool AsksForDirection(Interval interval) => interval is { Lower: null or { Value: 0m }, Upper: null or { Value: 0m } };

    private static RuleOutcome Inside(ScoringRule.Bands rule, decimal value, Band band, RuleFacts facts, StartedUnit startedUnit)
    {
        if (band.Then is ScoringRule.Fixed given)
            return new RuleOutcome.Scored(given.Points, new Working.InBand(rule, value, band, null));
        var inside = Apply(band.Then, facts, startedUnit);
        return inside is RuleOutcome.Scored scored
            ? new RuleOutcome.Scored(scored.Points, new Working.InBand(rule, value, band, scored.Working))
            : inside;
    }

    private static RuleOutcome Proportionally(ScoringRule.Proportional rule, RuleFacts facts)
    {
        if (Measured.Value(rule.Measure, facts) is not { } value)
            return Measured.Missing(rule.Measure);
        var unlimited = new Points(rule.Full.Value * value / rule.Target);
        return new RuleOutcome.Scored(Limit.Between(unlimited, Points.Zero, rule.Cap), new Working.InProportion(rule, value, unlimited));
    }

    private static RuleOutcome Inversely(ScoringRule.Inverse rule, RuleFacts facts)
    {
        if (Measured.Value(rule.Measure, facts) is not { } value)
            return Measured.Missing(rule.Measure);
        if (value <= 0m)
            return new RuleOutcome.Undetermined("数值不大于0，不能按反比例计分。", UndeterminedCause.StandardIsSilent);
        var unlimited = new Points(rule.Full.Value * rule.Target / value);
        return new RuleOutcome.Scored(Limit.Between(unlimited, Points.Zero, rule.Cap), new Working.Inversely(rule, value, unlimited));
    }

    private static RuleOutcome OnLine(ScoringRule.Linear rule, RuleFacts facts)
    {
        if (Measured.Value(rule.Measure, facts) is not { } value)
            return Measured.Missing(rule.Measure);
        var (low, high) = rule.From.At <= rule.To.At ? (rule.From, rule.To) : (rule.To, rule.From);
        var points = value <= low.At ? low.Points
            : value >= high.At ? high.Points
            : new Points(low.Points.Value + ((high.Points.Value - low.Points.Value) * (value - low.At) / (high.At - low.At)));
        return new RuleOutcome.Scored(points, new Working.OnLine(rule, value));
    }

    private static RuleOutcome Graded(ScoringRule.GradeMap rule, RuleFacts facts)
    {
        if (facts.Grade is not { } grade)
            return (RuleOutcome?)Opposite(rule, facts) ?? (RuleOutcome?)FirstThatHolds(rule, facts) ?? (RuleOutcome?)OneOf(rule, facts) ?? new RuleOutcome.Undetermined("缺少评定等次。");
        var found = rule.Grades.FirstOrDefault(candidate => candidate.Grade == grade)
            ?? rule.Grades.FirstOrDefault(candidate => FullWidth.Fold(candidate.Grade) == FullWidth.Fold(grade))
            ?? GradeNames.Meant(rule.Grades, grade)
            ?? rule.Grades.FirstOrDefault(candidate => candidate.Grade == GradePoints.AnyOther);
        return found is null
            ? new RuleOutcome.Undetermined($"评分标准没有写等次“{grade}”的得分。", UndeterminedCause.StandardIsSilent)
            : new RuleOutcome.Scored(found.Points, new Working.Graded(grade));
    }

    // “及时得2分，不及时得0分” may be answered yes or no.
    private static RuleOutcome.Scored? Opposite(ScoringRule.GradeMap rule, RuleFacts facts) =>
        rule.Grades is [var met, var unmet] && facts.Items.Count == 1 && unmet.Grade.Length > 1 && unmet.Grade[0] is '不' or '未' && unmet.Grade[1..] == met.Grade
            ? ItemScorer.Score(new ScoringRule.PassFail(met.Grade, met.Points, unmet.Points, false), facts.Items.Values.First() && !facts.Veto)
            : null;

    // “依程序得4分；部分未依程序得2分；未依程序得0分” may be answered one by one too: exactly one of them holds.
    private static RuleOutcome.Scored? OneOf(ScoringRule.GradeMap rule, RuleFacts facts)
    {
        GradePoints? only = null;
        if (facts.Items.Count != rule.Grades.Length)
            return null;
        for (var index = 0; index < rule.Grades.Length; index++)
        {
            if (!ItemLabels.Find(facts.Items, Labels.Circled(index), out var holds) || (holds && only is not null))
                return null;
            only = holds ? rule.Grades[index] : only;
        }
        return only is null ? null : new RuleOutcome.Scored(only.Points, new Working.Graded(only.Grade));
    }

    // “甲情形得3分；乙情形得2分；否则不得分” may be answered one by one: the first that holds, or none.
    private static RuleOutcome.Scored? FirstThatHolds(ScoringRule.GradeMap rule, RuleFacts facts)
    {
        if (rule.Grades[^1].Grade != GradePoints.AnyOther || facts.Items.Count != rule.Grades.Length - 1)
            return null;
        for (var index = 0; index < facts.Items.Count; index++)
        {
            if (!ItemLabels.Find(facts.Items, Labels.Circled(index), out var holds))
                return null;
            if (holds)
                return new RuleOutcome.Scored(rule.Grades[index].Points, new Working.Graded(rule.Grades[index].Grade));
        }
        return new RuleOutcome.Scored(rule.Grades[^1].Points, new Working.Graded(GradePoints.AnyOther));
    }

    private static RuleOutcome Gated(ScoringRule.Gated rule, RuleFacts facts, StartedUnit startedUnit) => (Holds(rule, facts), rule.Then) switch
    {
        (false, _) when AnswersUnknownItem(rule.Otherwise, facts) => new RuleOutcome.Undetermined($"“{rule.Condition}”是不是成立，请用“一票否决”回答。"),
        (false, _) => Apply(rule.Otherwise, facts, startedUnit),
        (true, { } points) => new RuleOutcome.Scored(points, new Working.Vetoed(rule.Condition)),
        _ => new RuleOutcome.NotApplicable(rule.Condition),
    };

    // “⑤存在截留的，本项不得分” is no item of the list: an answer to ⑤ must not be passed over.
    private static bool AnswersUnknownItem(ScoringRule rule, RuleFacts facts) =>
        rule is ScoringRule.Checklist list && facts.Items.Count > list.Items.Length && list.Items.Count(item => ItemLabels.Find(facts.Items, item.Label, out _)) < facts.Items.Count;

    private static bool Holds(ScoringRule.Gated rule, RuleFacts facts) =>
        facts.Veto || (rule.Item is { } label && ItemLabels.Find(facts.Items, label, out var isMet) && !isMet);
}
