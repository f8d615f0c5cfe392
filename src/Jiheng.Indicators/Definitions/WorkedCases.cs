using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;

namespace Jiheng.Indicators.Definitions;

/// <summary>案例集。Worked cases of a system: figures for one indicator, and what its author says they score.</summary>
public sealed class WorkedCases(ImmutableArray<WorkedCase> items)
{
    public ImmutableArray<WorkedCase> Items { get; } = items;
}

/// <summary>案例。Run as a test, and shown beside its indicator.</summary>
/// <param name="Name">What it shows, as a phrase.</param>
/// <param name="IndicatorId">编号 of the indicator.</param>
/// <param name="Figures">Only what the case says; entered by a unit called after the case, for the first year the system applies to.</param>
/// <param name="Expected">What it must come to.</param>
/// <param name="Where">The place in the file.</param>
public sealed record WorkedCase(string Name, string IndicatorId, FigureSet Figures, ExpectedOutcome Expected, Location Where);

/// <summary>案例结果。Points, or the reason there are none.</summary>
public abstract record ExpectedOutcome
{
    private ExpectedOutcome() { }

    public sealed record Scored(Points Points) : ExpectedOutcome;

    /// <summary>不适用。</summary>
    public sealed record NotApplicable : ExpectedOutcome;

    /// <summary>缺数据。</summary>
    public sealed record MissingFigures : ExpectedOutcome;

    /// <summary>数据有误: a division by zero, figures that contradict each other.</summary>
    public sealed record WrongFigures : ExpectedOutcome;
}
