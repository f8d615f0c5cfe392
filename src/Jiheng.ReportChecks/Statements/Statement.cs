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
    StatementKind Kind, TextSpan Span, ImmutableArray<TextSpan> Parts, string Stated, string Recomputed, Agreement Agreement, string Working);

/// <summary>陈述类别：占比与完成率、合计、增减率、差额、得分合计、权重合计。</summary>
public enum StatementKind { Ratio, Sum, YearOnYear, Difference, ScoreTotal, WeightTotal }
