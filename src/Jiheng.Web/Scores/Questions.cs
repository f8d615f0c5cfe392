using System.Diagnostics;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Web.Scores;

/// <summary>判定问题清单。What the form of an indicator asks, read off its scoring rule.</summary>
public static class Questions
{
    private const string FirstLabel = "①";

    /// <summary>Where the standard does not say what the facts earn, points by judgement are asked for as well.</summary>
    public static ImmutableArray<Question> Of(IndicatorScore score)
    {
        var asked = Of(score.Indicator);
        var isLeftToJudgement = score.Outcome is IndicatorOutcome.NotStated || score.Determination?.Given is not null;
        return isLeftToJudgement && !asked.OfType<Question.Given>().Any() ? asked.Add(new Question.Given(Points.Zero, score.Full ?? new(100m))) : asked;
    }

    public static ImmutableArray<Question> Of(Indicator indicator) => [.. Of(indicator.Rule, "", indicator).DistinctBy(question => question.Field)];

    private static IEnumerable<Question> Of(ScoringRule rule, string label, Indicator indicator) => rule switch
    {
        ScoringRule.Fixed => [],
        ScoringRule.Bands bands => Value(bands.Measure, indicator).Concat(bands.Items.SelectMany(band => Of(band.Then, label, indicator))),
        ScoringRule.Stepped stepped => Value(stepped.Measure, indicator),
        ScoringRule.Proportional proportional => Value(proportional.Measure, indicator),
        ScoringRule.Inverse inverse => Value(inverse.Measure, indicator),
        ScoringRule.Linear linear => Value(linear.Measure, indicator),
        ScoringRule.DeductByCount deduct => Value(deduct.Measure, indicator).Concat(Count(label, deduct.Excess, indicator)),
        ScoringRule.PassFail fact => [Fact(fact, label)],
        ScoringRule.Checklist list => list.Items.Select(item => new Question.Item(item.Label, item.Text, item.Points)),
        ScoringRule.PerOccurrence occurrence => occurrence.Kinds.SelectMany(kind => Count(label, kind, indicator)),
        ScoringRule.GradeMap grades => [new Question.Grade([.. grades.Grades.Select(grade => grade.Grade)])],
        ScoringRule.Apportioned apportioned => Apportioned(apportioned),
        ScoringRule.Composite composite => composite.Parts.SelectMany(part => Part(part, composite, indicator)),
        ScoringRule.Gated gated => Gate(gated, Of(gated.Otherwise, label, indicator), indicator),
        ScoringRule.Judgement judgement => [new Question.Given(judgement.Lowest, judgement.Highest)],
        _ => throw new UnreachableException($"{rule}"),
    };

    private static IEnumerable<Question> Value(Measure measure, Indicator indicator) =>
        indicator.Formula is null && (indicator.CountFormula is null || measure.IsRate) ? [new Question.Value(measure)] : [];

    private static IEnumerable<Question> Count(string label, Occurrence kind, Indicator indicator)
    {
        if (indicator.CountFormula is not null)
            return [];
        var several = kind.Labels.Length > 1 ? $"至{kind.Labels[^1]}" : "";
        return [new Question.Count(label.Length > 0 ? label : kind.Labels.FirstOrDefault() ?? "", several + kind.Text, kind.Unit)];
    }

    private static Question Fact(ScoringRule.PassFail fact, string label) => fact.CountsViolations && label.Length == 0
        ? new Question.Count("", fact.Condition, "次")
        : new Question.Item(label.Length > 0 ? label : FirstLabel, fact.Condition, fact.Met);

    private static IEnumerable<Question> Apportioned(ScoringRule.Apportioned rule)
    {
        if (rule.Each is null && rule.Shares.IsEmpty)
            yield return new Question.Targets();
        if (rule.Each is not null || rule.ByRate || !rule.Shares.IsEmpty)
            yield return new Question.Rates(rule.Shares.IsEmpty ? null : rule.Shares.Length);
    }

    // Several parts with a value each cannot share one field; whether a band of one part is reached is answered yes or no.
    private static IEnumerable<Question> Part(RulePart part, ScoringRule.Composite whole, Indicator indicator) =>
        whole.Measured is { IsEmpty: false } measured && measured.Contains(part) && !measured.All(IsReachedOrNot) ? [new Question.Rates(measured.Length)]
        : part is { Label.Length: > 0, Rule: ScoringRule.Bands } && indicator.Formula is null && whole.Parts.Length > 1
            ? [new Question.Item(part.Label, CanonicalWording.Write(part.Rule, whole.Cap).TrimEnd('。'), null)]
            : Of(part.Rule, part.Label, indicator);

    private static bool IsReachedOrNot(RulePart part) =>
        part.Rule is ScoringRule.Bands { Items: [{ Then: ScoringRule.Fixed }, .. var others] } && others.All(band => band.Then is ScoringRule.Fixed { Points.Value: 0m });

    // An item of the list answers for the gate where the standard says so.
    private static IEnumerable<Question> Gate(ScoringRule.Gated gated, IEnumerable<Question> otherwise, Indicator indicator)
    {
        var rest = otherwise.ToList();
        var isAnswered = indicator.VetoCondition is not null || rest.OfType<Question.Item>().Any(item => item.Label == gated.Item);
        return isAnswered ? rest : rest.Append(new Question.Veto(gated.Condition));
    }
}
