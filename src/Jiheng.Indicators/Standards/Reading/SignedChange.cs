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
        if (NotFallen.IsMatch(words) && Upwards(context) is { } upwards)
            return new([upwards], "%", false);
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

    // 0 or less of a rate of decrease, 0 or more of a rate of change.
    private static RawRange? Upwards(ReadingContext context) =>
        IsDecrease(context) ? new(null, RawEnd.Included(0m)) : IsChange(context) ? new(RawEnd.Included(0m), null) : null;

    /// <summary>“未下降或增加的”, “与上年持平或增长的”.</summary>
    [GeneratedRegex("^(?:(?:未|没有)(?:下降|减少|降低|压减|压缩)(?:或者?(?:有所)?(?:增加|上升|增长))?|(?:与上年(?:度|末|同期)?|同比)?持平或者?(?:有所)?(?:增加|上升|增长))的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotFallen { get; }

    internal static bool IsChange(ReadingContext context) => OfChange.IsMatch(context.Indicator + context.Definition);

    internal static bool IsDecrease(ReadingContext context) => OfDecrease.IsMatch(context.Indicator ?? "") || DefinedAsDecrease.IsMatch(context.DefinitionText);

    [GeneratedRegex("^[^=,。;]{0,12}(?:压减|下降|降低|减少|压缩|节减)(?:率|幅度)=", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex DefinedAsDecrease { get; }

    /// <summary>“下降但不足2%”, “增长但未达到5%”: some of it.</summary>
    [GeneratedRegex("(?<verb>下降|减少|降低|压减|增长|提高|提升|上升|增加)(?:率|幅度)?,?但(?:仍)?(?<rest>(?:不足|未达到?|低于|小于|不到)\\d[^,]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Some { get; }

    public static bool SaysSome(string words) => Some.IsMatch(words);

    [GeneratedRegex("^[^,。;\\d]{0,12}不(?:降反[升增]|减反[增升]|升反降|增反[减降])的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Reversed { get; }

    [GeneratedRegex("(?:压减|下降|降低|减少|压缩|节减)(?:率|幅度)|[降减]幅", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NamesDecrease { get; }

    [GeneratedRegex("(?:增长|提高|提升|上升|改善)(?:率|幅度)|[增升]幅", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NamesGrowth { get; }

    /// <summary>“下降但不足2%” and “不降反升” beside bands of the change; nothing where it is not known which way the value counts.</summary>
    /// <param name="words">Before the award.</param>
    /// <param name="others">All that the sentence says before its awards.</param>
    /// <param name="context">The indicator.</param>
    public static Condition? BesideBands(string words, string others, ReadingContext context)
    {
        if (!Reversed.IsMatch(words) && !Some.IsMatch(words))
            return null;
        var falls = NamesDecrease.IsMatch(others) || IsDecrease(context);
        var changes = !falls && IsChange(context);
        if (!falls && !changes && !NamesGrowth.IsMatch(others))
            return null;
        return Reversed.IsMatch(words) ? Turned(words, falls, changes) : SomeOfIt(words, falls, changes);
    }

    // 不降反升: against what is wanted of a rate of decrease or growth; upwards on a rate of change.
    private static Condition? Turned(string words, bool falls, bool changes)
    {
        var rises = words.Contains("不降", StringComparison.Ordinal) || words.Contains("不减", StringComparison.Ordinal);
        if (rises && !falls && !changes)
            return null;
        RawRange range = rises && changes ? new(RawEnd.Excluded(0m), null) : new(null, RawEnd.Excluded(0m));
        return new([range], "%", false) { InWords = true };
    }

    private static Condition? SomeOfIt(string words, bool falls, bool changes)
    {
        var some = Some.Match(words);
        if (ConditionReader.Read(some.Groups["rest"].Value) is not { Unit: "%", Ranges: [{ Low: null, High: { } } range] } condition)
            return null;
        var isFall = some.Groups["verb"].Value is "下降" or "减少" or "降低" or "压减";
        var wanted = range with { Low = RawEnd.Excluded(0m) };
        return isFall == falls ? condition with { Ranges = [wanted] } : isFall && changes ? condition with { Ranges = [Mirrored(wanted)] } : null;
    }

    // “下降不足5%” is a decrease at least.
    private static RawRange FromLevel(RawRange range, bool level) =>
        range.Low is null ? range with { Low = level ? RawEnd.Included(0m) : RawEnd.Excluded(0m) }
        : range.Low is { Value: 0m, Certainty: Belonging.Unsaid } && level ? range with { Low = RawEnd.Included(0m) }
        : range;

    private static RawRange Mirrored(RawRange range) => new(Mirrored(range.High), Mirrored(range.Low));

    private static RawEnd? Mirrored(RawEnd? end) => end is { } known ? known with { Value = -known.Value } : null;
}
