using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>指标得分。One indicator of one unit: the outcome, and everything an explanation of it needs, as data.</summary>
public sealed record IndicatorScore
{
    public required Indicator Indicator { get; init; }

    public required IndicatorOutcome Outcome { get; init; }

    /// <summary>Figures its formulas name, each once, in the order they are named.</summary>
    public ImmutableArray<FigureUsed> Inputs { get; init; } = [];

    /// <summary>What 公式 gives, in base units; nothing where there is no formula.</summary>
    public FormulaValue? Value { get; init; }

    /// <summary>What 计数公式 gives.</summary>
    public FormulaValue? Count { get; init; }

    /// <summary>What 否决条件 gives.</summary>
    public FormulaValue? Veto { get; init; }

    /// <summary>The facts the rule was asked about.</summary>
    public RuleFacts Facts { get; init; } = RuleFacts.None;

    /// <summary>What a person found for it.</summary>
    public Determination? Determination { get; init; }

    /// <summary>得分: points that count in the totals; nothing while they are not known or where the indicator does not apply.</summary>
    public Points? Awarded { get; init; }

    /// <summary>分值; nothing where it is not published.</summary>
    public Points? Full => Indicator.Full;

    /// <summary>扣分。</summary>
    public Points? Lost => Awarded is { } awarded && Full is { } full ? full - awarded : null;

    public bool IsNotApplicable => Outcome is IndicatorOutcome.NotApplicable;

    /// <summary>Something must still be entered, corrected or judged before it has points.</summary>
    public bool IsOpen => Outcome is not (IndicatorOutcome.Scored or IndicatorOutcome.Judged or IndicatorOutcome.NotApplicable);
}
