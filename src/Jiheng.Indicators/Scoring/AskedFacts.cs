using System.Diagnostics;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>判定事项清单。What an indicator asks a person to find out, read off its scoring rule: the form, the sheet 判定 and the explanations all ask this.</summary>
public static class AskedFacts
{
    private const string FirstLabel = "①";

    /// <summary>Where the standard does not say what the facts earn, points by judgement are asked for as well.</summary>
    public static ImmutableArray<AskedFact> Of(IndicatorScore score)
    {
        var asked = Of(score.Indicator);
        var isLeftToJudgement = score.Outcome is IndicatorOutcome.NotStated || score.Determination?.Given is not null;
        return isLeftToJudgement && !asked.OfType<AskedFact.Given>().Any() ? asked.Add(new AskedFact.Given(Points.Zero, score.Full ?? new(100m))) : asked;
    }

    public static ImmutableArray<AskedFact> Of(Indicator indicator) =>
        Of(indicator.Rule, new(indicator.Formula is not null, indicator.CountFormula is not null, indicator.VetoCondition is not null));

    /// <summary>Of a rule beside which no formula stands.</summary>
    public static ImmutableArray<AskedFact> Of(ScoringRule rule) => Of(rule, default(Computed));

    // A second question for the same entry would get the same answer.
    private static ImmutableArray<AskedFact> Of(ScoringRule rule, Computed computed) =>
        [.. Of(rule, "", computed).DistinctBy(fact => (fact.GetType(), fact.Entries[0]))];

    private static IEnumerable<AskedFact> Of(ScoringRule rule, string label, Computed computed) => rule switch
    {
        ScoringRule.Fixed => [],
        ScoringRule.Bands bands => Value(bands.Measure, computed).Concat(bands.Items.SelectMany(band => Of(band.Then, label, computed))),
        ScoringRule.Stepped stepped => Value(stepped.Measure, computed),
        ScoringRule.Proportional proportional => Value(proportional.Measure, computed),
        ScoringRule.Inverse inverse => Value(inverse.Measure, computed),
        ScoringRule.Linear linear => Value(linear.Measure, computed),
        ScoringRule.DeductByCount deduct => Value(deduct.Measure, computed).Concat(Count(label, deduct.Excess, computed)),
        ScoringRule.PassFail fact => [Fact(fact, label)],
        ScoringRule.Checklist list => list.Items.Select(item => new AskedFact.Item(item.Label, item.Text, item.Points)),
        ScoringRule.PerOccurrence occurrence => occurrence.Kinds.SelectMany(kind => Count(label, kind, computed)),
        ScoringRule.GradeMap grades => [new AskedFact.Grade([.. grades.Grades.Select(grade => grade.Grade)])],
        ScoringRule.Apportioned apportioned => Apportioned(apportioned),
        ScoringRule.Composite composite => composite.Parts.SelectMany(part => Part(part, composite, computed)),
        ScoringRule.Gated gated => Gate(gated, Of(gated.Otherwise, label, computed), computed),
        ScoringRule.Judgement judgement => [new AskedFact.Given(judgement.Lowest, judgement.Highest)],
        _ => throw new UnreachableException($"{rule}"),
    };

    private static IEnumerable<AskedFact> Value(Measure measure, Computed computed) =>
        !computed.Value && (!computed.Count || measure.IsRate) ? [new AskedFact.Value(measure)] : [];

    private static IEnumerable<AskedFact> Count(string label, Occurrence kind, Computed computed) =>
        computed.Count ? [] : [new AskedFact.Count(label.Length > 0 ? [label] : kind.Labels, kind.Name, kind.Unit)];

    private static AskedFact Fact(ScoringRule.PassFail fact, string label) => fact.CountsViolations && label.Length == 0
        ? new AskedFact.Count([], fact.Condition, "次")
        : new AskedFact.Item(label.Length > 0 ? label : FirstLabel, fact.Condition, fact.Met);

    private static IEnumerable<AskedFact> Apportioned(ScoringRule.Apportioned rule)
    {
        if (rule.Each is null && rule.Shares.IsEmpty)
            yield return new AskedFact.Targets();
        if (rule.Each is not null || rule.ByRate || !rule.Shares.IsEmpty)
            yield return new AskedFact.Rates(rule.Shares.IsEmpty ? null : rule.Shares.Length);
    }

    // Several parts with a value each cannot share one entry; whether the only band of a part is reached is answered yes or no.
    private static IEnumerable<AskedFact> Part(RulePart part, ScoringRule.Composite whole, Computed computed)
    {
        var measured = whole.Measured;
        var isOneOfSeveral = measured.Contains(part);
        if (isOneOfSeveral && !measured.All(IsReachedOrNot))
            return [new AskedFact.Values([.. measured.Select(each => each.Rule.ValueMeasure is { } measure ? new MeasuredPart(each.Label, measure) : null).OfType<MeasuredPart>()])];
        return IsReachedOrNot(part) && whole.Parts.Length > 1 && (isOneOfSeveral || !computed.Value)
            ? [new AskedFact.Item(part.Label, CanonicalWording.Write(part.Rule, whole.Cap).TrimEnd('。'), null)]
            : Of(part.Rule, part.Label, computed);
    }

    private static bool IsReachedOrNot(RulePart part) => part is { Label.Length: > 0, Rule: ScoringRule.Bands bands } && PartScorer.AsFact(bands) is not null;

    // An item of the list answers for the gate where the standard says so.
    private static IEnumerable<AskedFact> Gate(ScoringRule.Gated gated, IEnumerable<AskedFact> otherwise, Computed computed)
    {
        var rest = otherwise.ToList();
        var isAnswered = computed.Veto || rest.OfType<AskedFact.Item>().Any(item => item.Label == gated.Item);
        return isAnswered ? rest : rest.Append(new AskedFact.Veto(gated.Condition));
    }

    // What formulas of the indicator give, so that nobody is asked for it.
    private readonly record struct Computed(bool Value, bool Count, bool Veto);
}
