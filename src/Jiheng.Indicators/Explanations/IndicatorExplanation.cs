using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Explanations;

/// <summary>得分说明。How one indicator came to its points, in sentences.</summary>
public sealed record IndicatorExplanation
{
    public required IndicatorScore Score { get; init; }

    /// <summary>The formula with the figures put in and what it gives; nothing where there is no formula.</summary>
    public required string? Calculation { get; init; }

    /// <summary>The step taken under the standard, or why no step could be taken; one sentence without a full stop.</summary>
    public required string Step { get; init; }

    /// <summary>Which figures went in, and where they are from; empty where there are none.</summary>
    public required string Sources { get; init; }

    /// <summary>What to enter, and where; nothing when nothing is open.</summary>
    public required string? Next { get; init; }

    /// <summary>评分标准: the source's own words; nothing where it prints none.</summary>
    public string? Standard => Score.Indicator.Standard;

    /// <summary>The rule in the one wording Jiheng uses; nothing for judgement.</summary>
    public required string? Canonical { get; init; }

    public string? Note => Score.Indicator.Note;
}
