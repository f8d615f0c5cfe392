namespace Jiheng.Indicators.Scoring;

/// <summary>总分。The sum, the total after rescaling, and the grade; a range of grades while something is open.</summary>
public sealed record TotalScore
{
    /// <summary>合计, before rescaling.</summary>
    public required Subtotal Sum { get; init; }

    /// <summary>适用分值: full marks of what applies; nothing where weights are not published and it was not entered either.</summary>
    public required Points? Applicable { get; init; }

    /// <summary>The sum counts against <see cref="Applicable"/> and is brought to the full mark of the system.</summary>
    public required bool IsRescaled { get; init; }

    /// <summary>目前得分, rescaled where the system rescales; nothing where <see cref="Applicable"/> is not known.</summary>
    public required Points? Current { get; init; }

    /// <summary>最多可得, rescaled likewise; nothing where weights of open indicators are not published.</summary>
    public required Points? Highest { get; init; }

    /// <summary>等级 of <see cref="Current"/>: final when nothing is open.</summary>
    public required string? Grade { get; init; }

    /// <summary>等级 of <see cref="Highest"/>.</summary>
    public required string? HighestGrade { get; init; }

    /// <summary>Nothing is open, so that the total is final.</summary>
    public bool IsComplete => Sum.OpenCount == 0 && Current is not null;

    /// <summary>总分; nothing while something is open.</summary>
    public Points? Final => IsComplete ? Current : null;
}
