using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>指标评分。From the figures of a unit to the facts its rule asks for, and from the rule's answer to an outcome.</summary>
internal static class IndicatorScorer
{
    public static IndicatorScore Score(IndicatorSystem system, IndicatorPlan plan, PlanFigures unit, FigureSet figures)
    {
        var indicator = plan.Indicator;
        figures.Determinations.TryGetValue(indicator.Id, out var determination);
        var value = Evaluated(plan.Value, unit);
        var count = Evaluated(plan.Count, unit);
        var veto = Evaluated(plan.Veto, unit);
        var facts = Facts(determination?.Facts ?? RuleFacts.None, value, count, veto, plan.Factor);
        var known = new Known(value, count, veto, facts, determination);
        var outcome = OutcomeOf(system, plan, unit, figures, known);
        return new()
        {
            Indicator = indicator,
            Outcome = outcome,
            Inputs = unit.At(plan.Inputs),
            Value = value,
            Count = count,
            Veto = veto,
            Facts = facts,
            Determination = determination,
            Awarded = Awarded(outcome, indicator, system),
        };
    }

    private static FormulaValue? Evaluated(FormulaPlan? formula, PlanFigures unit) => formula is null ? null : unit.Evaluate(formula);

    private static RuleFacts Facts(RuleFacts found, FormulaValue? value, FormulaValue? count, FormulaValue? veto, decimal factor)
    {
        if (value is null && count is null && veto is null)
            return found;
        return found with
        {
            Value = value is FormulaValue.Known rate ? factor == 1m ? rate.Value : rate.Value / factor : found.Value,
            Count = count is FormulaValue.Known number ? number.Value : found.Count,
            Veto = found.Veto || veto is FormulaValue.Truth { Holds: true },
        };
    }

    private static IndicatorOutcome OutcomeOf(IndicatorSystem system, IndicatorPlan plan, PlanFigures unit, FigureSet figures, in Known known)
    {
        var indicator = plan.Indicator;
        if (!figures.NotApplicable.IsEmpty && figures.NotApplicable.TryGetValue(indicator.Id, out var reason))
            return new IndicatorOutcome.NotApplicable(NotApplicableCause.Entered, reason);
        var condition = Evaluated(plan.NotApplicable, unit);
        if (condition is FormulaValue.Truth { Holds: true })
            return new IndicatorOutcome.NotApplicable(NotApplicableCause.Condition, indicator.NotApplicableCondition?.Text ?? "");
        if (indicator.Rule is ScoringRule.Judgement)
            return known.Determination?.Given is { } given ? Judged(given, known, system) : new IndicatorOutcome.AwaitingJudgement();
        var outcome = ByRule(system, indicator, known);
        return outcome is IndicatorOutcome.Scored && condition is FormulaValue.Missing missing
            ? new IndicatorOutcome.Missing(missing.Figures, null)
            : outcome;
    }

    private static IndicatorOutcome ByRule(IndicatorSystem system, Indicator indicator, in Known known) =>
        RuleScorer.Score(indicator.Rule, known.Facts, system.StartedUnit) switch
        {
            RuleOutcome.Scored { Working: Working.Vetoed } vetoed => Scored(vetoed, system),
            RuleOutcome.NotApplicable none => new IndicatorOutcome.NotApplicable(NotApplicableCause.Standard, none.Reason),
            var outcome => Trouble(known) ?? Settled(outcome, known, system),
        };

    // What figures that do not apply, or cannot be right, leave the rule without.
    private static IndicatorOutcome? Trouble(in Known known) => (known.Value, known.Count, known.Veto) switch
    {
        (FormulaValue.NotApplicable none, _, _) => new IndicatorOutcome.NotApplicable(NotApplicableCause.Formula, none.Reason),
        (FormulaValue.Impossible wrong, _, _) => new IndicatorOutcome.WrongFigures(wrong.Reason),
        (_, _, FormulaValue.Missing missing) => new IndicatorOutcome.Missing(missing.Figures, null),
        (_, _, FormulaValue.Impossible wrong) => new IndicatorOutcome.WrongFigures(wrong.Reason),
        _ => null,
    };

    private static IndicatorOutcome Settled(RuleOutcome outcome, in Known known, IndicatorSystem system) => outcome switch
    {
        RuleOutcome.Scored scored => Scored(scored, system),
        RuleOutcome.Undetermined { Cause: UndeterminedCause.StandardIsSilent } silent =>
            known.Determination?.Given is { } given ? Judged(given, known, system) : new IndicatorOutcome.NotStated(silent.Reason),
        RuleOutcome.Undetermined undetermined => Missing(undetermined, known),
        _ => throw new System.Diagnostics.UnreachableException($"{outcome}"),
    };

    private static IndicatorOutcome.Missing Missing(RuleOutcome.Undetermined undetermined, in Known known)
    {
        var figures = Both((known.Value as FormulaValue.Missing)?.Figures ?? [], (known.Count as FormulaValue.Missing)?.Figures ?? []);
        var isOnlyTheValue = !figures.IsEmpty && (undetermined.Cause == UndeterminedCause.ValueIsMissing || known.Count is FormulaValue.Missing);
        return new(figures, isOnlyTheValue ? null : undetermined.Reason);
    }

    private static ImmutableArray<FigureReference> Both(ImmutableArray<FigureReference> one, ImmutableArray<FigureReference> two) =>
        two.IsEmpty ? one : [.. one.Concat(two).Distinct()];

    private static IndicatorOutcome.Scored Scored(RuleOutcome.Scored scored, IndicatorSystem system) =>
        new(scored.Points, scored.Points.Rounded(system.Decimals), scored.Working);

    private static IndicatorOutcome.Judged Judged(Points given, in Known known, IndicatorSystem system) =>
        new(given.Rounded(system.Decimals), known.Determination?.Reason ?? "");

    private static Points? Awarded(IndicatorOutcome outcome, Indicator indicator, IndicatorSystem system) => outcome switch
    {
        IndicatorOutcome.Scored scored => scored.Points,
        IndicatorOutcome.Judged judged => judged.Points,
        IndicatorOutcome.NotApplicable when system.NotApplicable == NotApplicablePolicy.FullMarks => indicator.Full,
        _ => null,
    };

    // What is known of one indicator before its rule is asked.
    private readonly record struct Known(FormulaValue? Value, FormulaValue? Count, FormulaValue? Veto, RuleFacts Facts, Determination? Determination);
}
