using Jiheng.Indicators.Definitions;

namespace Jiheng.Indicators.Scoring;

/// <summary>体系得分。What one unit's figures score under one indicator system, with every step kept as data.</summary>
public sealed record SystemScore
{
    public required IndicatorSystem System { get; init; }

    /// <summary>单位名称。</summary>
    public required string Unit { get; init; }

    public required FiscalYear Year { get; init; }

    public required ImmutableArray<DimensionScore> Dimensions { get; init; }

    /// <summary>Every indicator, in the order of the system.</summary>
    public required ImmutableArray<IndicatorScore> Indicators { get; init; }

    public required TotalScore Total { get; init; }

    public ScoreStamp Stamp => new(System.Id, System.ContentHash, EngineVersion.Current);
}

/// <summary>一级指标得分。</summary>
public sealed record DimensionScore(Dimension Dimension, Subtotal Subtotal, ImmutableArray<GroupScore> Groups)
{
    /// <summary>得分; nothing where no indicator of it has points: what cannot be computed is not nought.</summary>
    public Points? Awarded => Groups.Any(group => group.Awarded is not null) ? Subtotal.Awarded : null;
}

/// <summary>二级指标得分。</summary>
public sealed record GroupScore(Group Group, Subtotal Subtotal, ImmutableArray<IndicatorScore> Indicators)
{
    /// <summary>得分; nothing where no indicator of it has points.</summary>
    public Points? Awarded => Indicators.Any(indicator => indicator.Awarded is not null) ? Subtotal.Awarded : null;
}

/// <summary>评分印记。What a score was made with, so that it can be made again years later.</summary>
public sealed record ScoreStamp(string SystemId, string ContentHash, string Engine);
