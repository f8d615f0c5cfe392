using Jiheng.Indicators.Standards;

namespace Jiheng.Web.Checks.Findings;

/// <summary>位置运算。</summary>
internal static class Spans
{
    public static int Length(this TextSpan span) => span.End - span.Start;

    public static bool Overlaps(this TextSpan span, TextSpan other) => span.Start < other.End && other.Start < span.End;

    public static bool Holds(this TextSpan span, TextSpan other) => span.Start <= other.Start && other.End <= span.End;

    /// <summary>The part of a place that lies in another; empty where none does.</summary>
    public static TextSpan Within(this TextSpan span, TextSpan bounds)
    {
        var start = Math.Clamp(span.Start, bounds.Start, bounds.End);
        return new(start, Math.Clamp(span.End, start, bounds.End));
    }
}
