using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>增减方向。“较上年下降5%以上” is −5% or less of a rate of change, and 5% or more of a rate of decrease; the indicator says which it is.</summary>
internal static partial class SignedChange
{
    [GeneratedRegex("变动率|变化|增长率|增长幅度|增幅|增减率|下降为负|减少为负", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfChange { get; }

    [GeneratedRegex("(?:压减|下降|降低|减少|压缩|节减|缩减)(?:率|幅度|比例)|降幅|降低率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfDecrease { get; }

    [GeneratedRegex("(?:下降|减少|降低|压减|压缩|负增长)(?:了|幅度|率|比例)?(?:在|达到?)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Verb { get; }

    /// <summary>“不超过上年支出数”: no change upwards.</summary>
    [GeneratedRegex("^[^,。;\\d未不没]{0,16}(?<not>不|未|没有)?(?:超过|高于|超出|突破)(?:上年|上一年|去年)(?:度|同期)?(?:水平|实际支出数?|支出数?|决算数?)?的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AgainstLastYear { get; }

    /// <summary>The condition; nothing where the sentence speaks of no decrease, or its sign is not known.</summary>
    public static Condition? Read(string words, ReadingContext context)
    {
        if (AgainstLastYear.Match(words) is { Success: true } compared)
            return IsChange(context) ? new([compared.Groups["not"].Success ? new(null, RawEnd.Included(0m)) : new(RawEnd.Excluded(0m), null)], "%", false) : null;
        if (!LeadPatterns.Decrease.IsMatch(words) || Verb.Count(words) != 1)
            return null;
        var falls = IsChange(context);
        if (!falls && !IsDecrease(context))
            return null;
        var level = words.Contains("含持平", StringComparison.Ordinal);
        var amount = Verb.Replace(words.Replace("(含持平)", "", StringComparison.Ordinal), "");
        return ConditionReader.Read(amount) is { Unit: "%", Ranges: var ranges } condition
            ? condition with { Ranges = [.. ranges.Select(range => falls ? Mirrored(FromLevel(range, level)) : FromLevel(range, level))] }
            : null;
    }

    internal static bool IsChange(ReadingContext context) => OfChange.IsMatch(context.Indicator + context.Definition);

    internal static bool IsDecrease(ReadingContext context) => OfDecrease.IsMatch(context.Indicator ?? "");

    // “下降不足5%” is a decrease at least.
    private static RawRange FromLevel(RawRange range, bool level) =>
        range.Low is null ? range with { Low = level ? RawEnd.Included(0m) : RawEnd.Excluded(0m) }
        : range.Low is { Value: 0m, Certainty: Belonging.Unsaid } && level ? range with { Low = RawEnd.Included(0m) }
        : range;

    private static RawRange Mirrored(RawRange range) => new(Mirrored(range.High), Mirrored(range.Low));

    private static RawEnd? Mirrored(RawEnd? end) => end is { } known ? known with { Value = -known.Value } : null;
}
