using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Claims;

/// <summary>自评对照。What a unit claimed beside what its figures give; two numbers agree or disagree, and nobody is accused.</summary>
public sealed record ClaimReport
{
    public required ClaimSet Claims { get; init; }

    /// <summary>Every indicator that has a claim, in the order of the system.</summary>
    public required ImmutableArray<IndicatorClaim> Indicators { get; init; }

    /// <summary>小计, in the order claimed.</summary>
    public required ImmutableArray<SumClaim> Subtotals { get; init; }

    /// <summary>总分 beside the sum of the claimed points; nothing where no total was claimed.</summary>
    public required SumClaim? Total { get; init; }

    /// <summary>折算总分 beside the claimed total brought to the full mark.</summary>
    public required SumClaim? RescaledTotal { get; init; }

    public required GradeClaim? Grade { get; init; }

    public int Count(Verdict verdict)
    {
        var count = 0;
        foreach (var each in Indicators)
            count += each.Verdict == verdict ? 1 : 0;
        return count;
    }
}

/// <summary>指标自评对照。</summary>
/// <param name="Score">What the figures give.</param>
/// <param name="Claim">What was written.</param>
/// <param name="Verdict">How the two compare.</param>
/// <param name="Attainable">The points the rule can give at all, in words; nothing unless the claim is not among them.</param>
/// <param name="Result">The printed result beside the computed one; nothing where none was printed.</param>
public sealed record IndicatorClaim(IndicatorScore Score, Claim Claim, Verdict Verdict, string? Attainable, ResultClaim? Result);

/// <summary>结论：有据、不符、不可能、无法核算。</summary>
public enum Verdict { Supported, NotSupported, NotAttainable, NotComputable }

/// <summary>自评结果对照。A printed rate or quantity beside the one the figures give.</summary>
/// <param name="Printed">As printed.</param>
/// <param name="Computed">In base units; nothing where the figures do not give it.</param>
/// <param name="Agreement">How they compare; nothing where there is nothing to compare with.</param>
public sealed record ResultClaim(PrintedNumber Printed, decimal? Computed, Agreement? Agreement);

/// <summary>合计对照。A claimed sum beside the sum of what was claimed for its parts.</summary>
/// <param name="Name">Of the level; empty for the whole.</param>
/// <param name="Claimed">As written.</param>
/// <param name="Sum">Nothing where a part is not claimed, so that nothing can be said.</param>
/// <param name="Unclaimed">How many parts have no claim.</param>
public sealed record SumClaim(string Name, Claim Claimed, Points? Sum, int Unclaimed)
{
    public bool? Agrees => Sum is { } sum ? sum == Claimed.Points : null;
}

/// <summary>等级对照。The claimed grade beside the one the claimed total has by the system's lines.</summary>
public sealed record GradeClaim(ClaimedGrade Claimed, Points? Total, string? Fits)
{
    public bool? Agrees => Fits is null ? null : Fits == Claimed.Grade;
}
