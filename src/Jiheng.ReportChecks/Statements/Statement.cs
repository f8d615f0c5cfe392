namespace Jiheng.ReportChecks.Statements;

/// <summary>报告陈述。A numeric statement of the report that could be computed again.</summary>
/// <param name="Kind">What it states.</param>
/// <param name="Span">The words that state it.</param>
/// <param name="Parts">The numbers it was computed again from.</param>
/// <param name="Stated">The number as printed, with its unit.</param>
/// <param name="Recomputed">What the printed parts give, in the same unit; a range where rounding leaves one.</param>
/// <param name="Agreement">Whether the two can be the same.</param>
/// <param name="Working">The arithmetic with the numbers put in: “71÷74×100%=95.95%”.</param>
public sealed record Statement(
    StatementKind Kind, TextSpan Span, ImmutableArray<TextSpan> Parts, string Stated, string Recomputed, Agreement Agreement, string Working)
{
    /// <summary>The stated number itself.</summary>
    public TextSpan At { get; init; }

    /// <summary>How the report says it.</summary>
    public StatementForm Form { get; init; }

    /// <summary>Whether the words leave no doubt which numbers belong together.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Single changes of digits that would each make it hold; none where none is likely or too many would do.</summary>
    public ImmutableArray<Repair> Repairs { get; init; } = [];

    /// <summary>What the stated number may stand for; nothing where it is exact.</summary>
    public PrintedRange? StatedRange { get; init; }

    /// <summary>What the recomputed number may be, the parts being rounded; nothing where that leaves but one.</summary>
    public PrintedRange? RecomputedRange { get; init; }

    /// <summary>How far apart the two numbers are, with the unit; empty where they agree.</summary>
    public string Gap { get; init; } = "";

    /// <summary>The words name the very numbers it was computed again from.</summary>
    public bool IsNamed { get; init; }

    /// <summary>What else explains the number, in one sentence; nothing where nothing does.</summary>
    public string? Remark { get; init; }
}

/// <summary>陈述类别：占比与完成率、合计、增减率、差额、得分合计、权重合计。</summary>
public enum StatementKind { Ratio, Sum, YearOnYear, Difference, ScoreTotal, WeightTotal }

/// <summary>陈述形式：占比、完成率、算式、均值、分项、表内合计、百分比合计、列举个数、收支平衡、增减率、差额、得分合计、分值合计。</summary>
public enum StatementForm { Share, Completion, Equation, Average, Parts, TableTotal, Hundred, Count, Balance, Growth, Difference, ScoreTotal, WeightTotal }

/// <summary>可能的更正。One number of a statement, and what it would have to be for the statement to hold.</summary>
/// <param name="Kind">What would have gone wrong.</param>
/// <param name="At">The printed number.</param>
/// <param name="Printed">As it stands.</param>
/// <param name="Instead">As it would have to stand.</param>
public sealed record Repair(RepairKind Kind, TextSpan At, string Printed, string Instead);

/// <summary>更正类别：相邻数字颠倒、相差百倍或万倍。</summary>
public enum RepairKind { Transposition, UnitSlip }
