namespace Jiheng.Indicators.Standards.Reading;

/// <summary>分句条件。What the words before a consequence are.</summary>
internal abstract record Lead
{
    private Lead() { }

    /// <summary>Nothing stands there.</summary>
    public sealed record None : Lead;

    /// <summary>否则、其他情况、达不到的: whatever the others leave.</summary>
    public sealed record Otherwise : Lead;

    /// <summary>A numeric condition.</summary>
    public sealed record Numeric(Condition Condition) : Lead;

    /// <summary>达到目标值的: the standard named before.</summary>
    public sealed record TargetMet : Lead;

    /// <summary>A fact in words.</summary>
    public sealed record Fact(string Text) : Lead;

    /// <summary>Numbers that were not understood.</summary>
    public sealed record Unreadable : Lead;
}
