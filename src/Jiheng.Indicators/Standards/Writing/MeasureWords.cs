namespace Jiheng.Indicators.Standards.Writing;

/// <summary>数值用语。Values, intervals and steps of a measure, in words.</summary>
internal static class MeasureWords
{
    private const int Decimals = 20;

    /// <summary>“90%”, “3人”, “5个工作日”.</summary>
    public static string Value(Measure measure, decimal value) =>
        measure.IsRate ? Fraction(value) ?? Numerals.Percent(value, Decimals) : Numerals.Plain(value, Decimals) + Counted(measure.Unit);

    // 2/3 has no end in per cent.
    private static string? Fraction(decimal value)
    {
        for (var under = 3; under <= 12 && value.Scale > Decimals; under++)
        {
            var over = decimal.Round(value * under, 0, MidpointRounding.AwayFromZero);
            if (over > 0m && over / under == value)
                return $"{Numerals.Plain(over)}/{Numerals.Plain(under)}";
        }
        return null;
    }

    /// <summary>“1个百分点”, “5天”.</summary>
    public static string Step(string unit, decimal step) =>
        unit == Measure.Rate.Unit ? Numerals.Plain(step * 100m, Decimals) + "个百分点" : Numerals.Plain(step, Decimals) + Counted(unit);

    /// <summary>“≥90%”, “80%（含）-90%（不含）”, “绝对值≤5%”; a bare number ends in 的 so that “1，” is not taken for a label.</summary>
    public static string When(Measure measure, Interval interval) =>
        (measure.Absolute ? "绝对值" : "") + Range(measure, interval) + (measure.Unit.Length == 0 ? "的" : "");

    /// <summary>A number that opens a sentence or stands behind a label could be taken for part of a label: “2.34.5%（含）-40%（不含）”.</summary>
    public static string Opening(string words) => words.Length > 0 && char.IsAsciiDigit(words[0]) ? "指标值" + words : words;

    /// <summary>“不足1个百分点的按1个百分点计”; nothing where the system decides.</summary>
    public static string? Started(StartedUnit started, string unit, decimal step)
    {
        var words = Step(unit, step);
        return started switch
        {
            StartedUnit.CountedAsOne => $"不足{words}的按{words}计",
            StartedUnit.Proportionally => $"不足{words}的按比例计",
            StartedUnit.NotCounted => $"不足{words}的不计",
            _ => null,
        };
    }

    private static string Range(Measure measure, Interval interval)
    {
        if (interval.IsPoint && interval.Lower is { } point)
            return "=" + Value(measure, point.Value);
        return (interval.Lower, interval.Upper) switch
        {
            ({ } low, { } high) => End(measure, low) + (high.Value < 0m ? "至" : "-") + End(measure, high),
            ({ } low, null) => (low.Included ? "≥" : "＞") + Value(measure, low.Value),
            (null, { } high) => (high.Included ? "≤" : "＜") + Value(measure, high.Value),
            _ => "任何数值",
        };
    }

    private static string End(Measure measure, Bound bound) => Value(measure, bound.Value) + (bound.Included ? "（含）" : "（不含）");

    private static string Counted(string unit) => unit is "工作日" or "自然日" ? "个" + unit : unit;
}
