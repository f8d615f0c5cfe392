using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Explanations;

/// <summary>区间写法。“80%（含）—90%（不含）”, “90%（含）以上”, “不超过100%”.</summary>
internal static class IntervalWords
{
    /// <summary>As a band is named.</summary>
    public static string Band(Measure measure, Interval interval) => (interval.Lower, interval.Upper) switch
    {
        ({ } low, { } high) when low.Value == high.Value => measure.Write(low.Value),
        ({ } low, { } high) => $"{End(measure, low)}—{End(measure, high)}",
        ({ } low, null) => End(measure, low) + "以上",
        (null, { } high) => End(measure, high) + "以下",
        _ => "任何数值",
    };

    /// <summary>As a standard is named: what a value must be.</summary>
    public static string Standard(Measure measure, Interval interval) => (interval.Lower, interval.Upper) switch
    {
        ({ } low, { } high) when low.Value == high.Value => "等于" + measure.Write(low.Value),
        ({ } low, { } high) => $"在{End(measure, low)}—{End(measure, high)}之间",
        ({ } low, null) => (low.Included ? "不低于" : "高于") + measure.Write(low.Value),
        (null, { } high) => (high.Included ? "不超过" : "低于") + measure.Write(high.Value),
        _ => "任何数值",
    };

    private static string End(Measure measure, Bound bound) => measure.Write(bound.Value) + (bound.Included ? "（含）" : "（不含）");
}
