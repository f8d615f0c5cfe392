namespace Jiheng.Indicators.Standards;

/// <summary>评分事实。All a standard can ask for: a value, a count, items met, a grade, results of targets, a veto.</summary>
public sealed record RuleFacts
{
    public static RuleFacts None { get; } = new();

    /// <summary>A rate (1.05 is 105%) or an absolute quantity, as the standard speaks of it.</summary>
    public decimal? Value { get; init; }

    /// <summary>次数: occurrences, items or days, as the standard counts them.</summary>
    public decimal? Count { get; init; }

    /// <summary>达成数 of 总数.</summary>
    public Met? Met { get; init; }

    /// <summary>等次。</summary>
    public string? Grade { get; init; }

    /// <summary>要点, by label: met or not.</summary>
    public ImmutableDictionary<string, bool> Items { get; init; } = ImmutableDictionary<string, bool>.Empty;

    /// <summary>次数, by label.</summary>
    public ImmutableDictionary<string, decimal> Counts { get; init; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>各项完成率: results of several targets, 1 is done.</summary>
    public ImmutableArray<decimal> Values { get; init; } = [];

    /// <summary>否决: the standard's precondition is unmet or its veto has come about.</summary>
    public bool Veto { get; init; }
}

/// <summary>达成数。<paramref name="Count"/> of <paramref name="Of"/> items or targets.</summary>
public sealed record Met(decimal Count, decimal Of);
