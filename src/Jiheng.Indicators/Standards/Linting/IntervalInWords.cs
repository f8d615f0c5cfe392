using Jiheng.Indicators.Standards.Writing;

namespace Jiheng.Indicators.Standards.Linting;

/// <summary>区间用语。Intervals in running text: “大于100%”, “不小于80%且小于90%”.</summary>
internal static class IntervalInWords
{
    public static string Write(Measure measure, Interval interval) => (measure.Absolute ? "绝对值" : "") + Range(measure, interval);

    private static string Range(Measure measure, Interval interval) => interval switch
    {
        { IsPoint: true, Lower: { } point } => "等于" + MeasureWords.Value(measure, point.Value),
        { Lower: { } low, Upper: { } high } => Low(measure, low) + "且" + High(measure, high),
        { Lower: { } low } => Low(measure, low),
        { Upper: { } high } => High(measure, high),
        _ => "任意大小",
    };

    private static string Low(Measure measure, Bound bound) => (bound.Included ? "不小于" : "大于") + MeasureWords.Value(measure, bound.Value);

    private static string High(Measure measure, Bound bound) => (bound.Included ? "不大于" : "小于") + MeasureWords.Value(measure, bound.Value);
}
