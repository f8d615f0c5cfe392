namespace Jiheng.Indicators.Figures;

/// <summary>取数结果。A figure is known and says from where, or is missing, or does not apply; the three are never the same.</summary>
public abstract record Observed<T>
{
    private Observed() { }

    /// <param name="Value">The figure.</param>
    /// <param name="Source">Where it was printed or entered.</param>
    public sealed record Known(T Value, string Source) : Observed<T>;

    /// <summary>暂缺: nobody has entered it.</summary>
    public sealed record Missing(string Reason) : Observed<T>;

    /// <summary>无此项: the unit has no such thing, which is not zero.</summary>
    public sealed record NotApplicable(string Reason) : Observed<T>;
}
