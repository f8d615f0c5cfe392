namespace Jiheng.Indicators.Standards.Attaining;

/// <summary>整数计量。Units whose values are whole numbers: persons and things, and days where they are counted one by one.</summary>
internal static class WholeValues
{
    private const string Things = "个项次例处起笔人名家条件户份类种宗篇期场辆台套批张所";
    private const string Days = "天日年月";

    /// <summary>Values of this unit are whole; days are not, since they may be an average.</summary>
    public static bool AreAll(string unit) => unit is "人次" || (unit.Length == 1 && Things.Contains(unit, StringComparison.Ordinal));

    /// <summary>Occurrences of this unit are counted one by one.</summary>
    public static bool AreCounted(string unit) =>
        AreAll(unit) || unit is "个月" or "工作日" or "个工作日" or "自然日" or "个自然日" || (unit.Length == 1 && Days.Contains(unit, StringComparison.Ordinal));

    /// <summary>Whether any value the measure can take lies in the interval.</summary>
    public static bool CanLieIn(Interval interval, Measure measure)
    {
        if (measure.Absolute)
            interval = interval.Intersect(Interval.AtLeast(0m));
        return !interval.IsEmpty && (!AreAll(measure.Unit) || Least(interval) is not { } least || Most(interval) is not { } most || least <= most);
    }

    /// <summary>The least whole number of the interval; nothing when it has no lower end.</summary>
    public static decimal? Least(Interval interval) => interval.Lower is not { } low ? null
        : low.Included ? decimal.Ceiling(low.Value) : decimal.Floor(low.Value) + 1m;

    /// <summary>The largest whole number of the interval; nothing when it has no upper end.</summary>
    public static decimal? Most(Interval interval) => interval.Upper is not { } high ? null
        : high.Included ? decimal.Floor(high.Value) : decimal.Ceiling(high.Value) - 1m;
}
