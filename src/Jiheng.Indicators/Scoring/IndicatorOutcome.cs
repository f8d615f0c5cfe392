using Jiheng.Indicators.Formulas;

namespace Jiheng.Indicators.Scoring;

/// <summary>指标评分结果。Points, or exactly why there are none; missing, wrong and not applicable stay apart.</summary>
public abstract record IndicatorOutcome
{
    private IndicatorOutcome() { }

    /// <summary>已计分。</summary>
    /// <param name="Exact">As the rule gives them, before rounding.</param>
    /// <param name="Points">Rounded once, to the decimals of the system.</param>
    /// <param name="Working">The step the rule took.</param>
    public sealed record Scored(Points Exact, Points Points, Working Working) : IndicatorOutcome;

    /// <summary>评判给分。An evaluator gave the points, where no rule could.</summary>
    public sealed record Judged(Points Points, string Reason) : IndicatorOutcome;

    /// <summary>不适用。</summary>
    public sealed record NotApplicable(NotApplicableCause Cause, string Reason) : IndicatorOutcome;

    /// <summary>缺数据。</summary>
    /// <param name="Figures">Figures that have not been entered; empty when only a determination is missing.</param>
    /// <param name="Determination">What the standard asks a person to find out, in a phrase; nothing when only figures are missing.</param>
    public sealed record Missing(ImmutableArray<FigureReference> Figures, string? Determination) : IndicatorOutcome;

    /// <summary>数据有误。Figures that cannot be right, such as a divisor of 0.</summary>
    public sealed record WrongFigures(string Reason) : IndicatorOutcome;

    /// <summary>待评判。</summary>
    public sealed record AwaitingJudgement : IndicatorOutcome;

    /// <summary>标准未写明。The facts are known, and the standard does not say what they earn.</summary>
    public sealed record NotStated(string Reason) : IndicatorOutcome;
}

/// <summary>不适用的由来：填报写明、不适用条件成立、公式的分子分母均为0或数据不适用、评分标准的前提。</summary>
public enum NotApplicableCause { Entered, Condition, Formula, Standard }
