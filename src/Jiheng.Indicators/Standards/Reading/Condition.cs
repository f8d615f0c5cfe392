namespace Jiheng.Indicators.Standards.Reading;

/// <summary>数值条件。The intervals a stretch of text names, any of which meets it.</summary>
/// <param name="Ranges">At least one.</param>
/// <param name="Unit">“%”, a counting word, or empty where only bare numbers stand.</param>
/// <param name="Absolute">The text speaks of the absolute value.</param>
internal sealed record Condition(ImmutableArray<RawRange> Ranges, string Unit, bool Absolute)
{
    /// <summary>全部完成、持平: said in words, without a number.</summary>
    public bool InWords { get; init; }
}

/// <summary>未定区间。An interval whose ends may not say whether they belong to it.</summary>
internal sealed record RawRange(RawEnd? Low, RawEnd? High)
{
    public static RawRange Everything { get; } = new(null, null);

    /// <summary>Both conditions at once.</summary>
    public RawRange And(RawRange other) => new(Low ?? other.Low, High ?? other.High);

    public bool Joins(RawRange other) => (Low is null || other.Low is null) && (High is null || other.High is null);
}

/// <summary>未定界限。</summary>
/// <param name="Value">The number.</param>
/// <param name="Certainty">Whether it belongs to the interval, and how surely.</param>
internal readonly record struct RawEnd(decimal Value, Belonging Certainty)
{
    public static RawEnd Included(decimal value) => new(value, Belonging.Yes);

    public static RawEnd Excluded(decimal value) => new(value, Belonging.No);
}

/// <summary>含与不含：写明含、写明不含、“以内”通常含、“以上”“以下”通常含、没有写明。</summary>
internal enum Belonging { Yes, No, Within, Usually, Unsaid }
