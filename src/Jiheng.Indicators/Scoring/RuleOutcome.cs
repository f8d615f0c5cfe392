using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>评分结果。What a rule makes of some facts: points with the working, or why there are none.</summary>
public abstract record RuleOutcome
{
    private RuleOutcome() { }

    /// <param name="Points">Not yet rounded.</param>
    /// <param name="Working">How they came about.</param>
    public sealed record Scored(Points Points, Working Working) : RuleOutcome;

    /// <summary>The rule does not say what these facts earn, or a fact it asks for is missing.</summary>
    /// <param name="Reason">Which.</param>
    /// <param name="Cause">What kind of thing is lacking.</param>
    public sealed record Undetermined(string Reason, UndeterminedCause Cause = UndeterminedCause.FactIsMissing) : RuleOutcome;

    /// <summary>不适用。</summary>
    public sealed record NotApplicable(string Reason) : RuleOutcome;
}

/// <summary>不能计分的原因：没有判定、没有指标值、评分标准没有写明。</summary>
public enum UndeterminedCause { FactIsMissing, ValueIsMissing, StandardIsSilent }

/// <summary>计算过程。The step a rule took, kept as numbers; words are made from it when someone looks.</summary>
public abstract record Working
{
    private Working() { }

    public sealed record Given(Points Points) : Working;

    /// <param name="Rule">The rule.</param>
    /// <param name="Value">What was measured.</param>
    /// <param name="Band">Where it lies.</param>
    /// <param name="Inside">The step of the rule inside the band; nothing where the band has fixed points.</param>
    public sealed record InBand(ScoringRule.Bands Rule, decimal Value, Band Band, Working? Inside) : Working;

    /// <param name="Rule">The rule.</param>
    /// <param name="Value">What was measured.</param>
    /// <param name="Distance">How far outside the standard, 0 inside.</param>
    /// <param name="Units">Steps that count, after the started unit was settled.</param>
    /// <param name="Slope">The change per step; nothing inside the standard.</param>
    /// <param name="Unlimited">Points before floor and cap.</param>
    public sealed record Stepped(ScoringRule.Stepped Rule, decimal Value, decimal Distance, decimal Units, Slope? Slope, Points Unlimited) : Working;

    public sealed record ByCount(ScoringRule.DeductByCount Rule, decimal? Value, decimal Count, Points Unlimited) : Working;

    public sealed record InProportion(ScoringRule.Proportional Rule, decimal Value, Points Unlimited) : Working;

    public sealed record Inversely(ScoringRule.Inverse Rule, decimal Value, Points Unlimited) : Working;

    public sealed record OnLine(ScoringRule.Linear Rule, decimal Value) : Working;

    public sealed record Fact(ScoringRule.PassFail Rule, bool Holds) : Working;

    public sealed record Items(ScoringRule.Checklist Rule, ImmutableArray<ChecklistItem> Unmet, decimal MetCount) : Working;

    public sealed record Occurred(ScoringRule.PerOccurrence Rule, ImmutableArray<decimal> Counts, Points Unlimited) : Working;

    public sealed record Graded(string Grade) : Working;

    public sealed record Divided(ScoringRule.Apportioned Rule, decimal Done, decimal Of) : Working;

    public sealed record Parts(ScoringRule.Composite Rule, ImmutableArray<PartWorking> Each, Points Unlimited) : Working;

    public sealed record Vetoed(string Condition) : Working;
}

/// <summary>部分的计算过程。</summary>
public sealed record PartWorking(string Label, Points Points, Working Working);
