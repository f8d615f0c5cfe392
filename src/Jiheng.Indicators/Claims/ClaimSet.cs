namespace Jiheng.Indicators.Claims;

/// <summary>自评结果。What a unit wrote down itself: scores, subtotals, totals and the grade, as printed.</summary>
public sealed record ClaimSet
{
    /// <summary>单位名称。</summary>
    public required string Unit { get; init; }

    public required FiscalYear Year { get; init; }

    /// <summary>编号 of the indicator system it scored itself by.</summary>
    public required string SystemId { get; init; }

    /// <summary>得分, by indicator number.</summary>
    public ImmutableDictionary<string, Claim> Scores { get; init; } = ImmutableDictionary<string, Claim>.Empty;

    /// <summary>小计, in the order written.</summary>
    public ImmutableArray<ClaimedSubtotal> Subtotals { get; init; } = [];

    public Claim? Total { get; init; }

    /// <summary>折算总分: the total after what does not apply was taken out.</summary>
    public Claim? RescaledTotal { get; init; }

    public ClaimedGrade? Grade { get; init; }
}

/// <summary>自评得分。Points a unit gave itself.</summary>
/// <param name="Points">As written.</param>
/// <param name="Result">The rate or value it printed beside them, with its digits; nothing where it printed none.</param>
/// <param name="Source">The part of its report.</param>
public sealed record Claim(Points Points, PrintedNumber? Result, string Source);

/// <summary>自评小计。Points claimed for one 一级 or 二级指标.</summary>
/// <param name="Name">Of that level, as the system writes it.</param>
/// <param name="Claim">What was claimed.</param>
public sealed record ClaimedSubtotal(string Name, Claim Claim);

/// <summary>自评等级。The grade a unit gave itself.</summary>
public sealed record ClaimedGrade(string Grade, string Source);
