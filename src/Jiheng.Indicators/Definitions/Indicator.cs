using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Definitions;

/// <summary>三级指标。One row of a score table: what it measures, how, and what that earns.</summary>
public sealed record Indicator
{
    /// <summary>编号: unique in its system and stable; the name is not a key (管理制度健全性 occurs twice).</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>分值; nothing where the source does not publish it.</summary>
    public required Points? Full { get; init; }

    /// <summary>公式 for the value the rule asks for.</summary>
    public Formula? Formula { get; init; }

    /// <summary>计数公式 for the count the rule asks for, where figures give it.</summary>
    public Formula? CountFormula { get; init; }

    /// <summary>否决条件: when true the standard's precondition is unmet.</summary>
    public Formula? VetoCondition { get; init; }

    /// <summary>不适用条件: when true the indicator does not apply.</summary>
    public Formula? NotApplicableCondition { get; init; }

    /// <summary>口径: the definition of numerator and denominator, in the source's sense.</summary>
    public string? Definition { get; init; }

    /// <summary>评分标准: the source's words; nothing where it prints none.</summary>
    public string? Standard { get; init; }

    /// <summary>规范表述: the wording that is executed in place of the source's, where that cannot be read; shown beside it.</summary>
    public string? ExecutedWording { get; init; }

    /// <summary>评判: why points are left to an evaluator, where the source prints no standard.</summary>
    public string? JudgementReason { get; init; }

    public required ScoringRule Rule { get; init; }

    public Direction Direction { get; init; }

    public required LegalBasis Basis { get; init; }

    /// <summary>说明: what the source leaves open about this indicator.</summary>
    public string? Note { get; init; }

    public required Location Where { get; init; }
}

/// <summary>方向：越高越好、越低越好、越接近目标越好、不适用。</summary>
public enum Direction { NotStated, HigherIsBetter, LowerIsBetter, CloserIsBetter }
