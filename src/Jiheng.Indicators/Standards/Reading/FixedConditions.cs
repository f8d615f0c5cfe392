using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>定式条件。Conditions the field says in words: 持平, 只减不增, 零增长或负增长, 全部完成.</summary>
internal static partial class FixedConditions
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex("(?:只减不增|零增长或(?:者)?负增长|负增长或(?:者)?零增长|未增长|没有增长|无增长|不增长|(?:零增长|无增长|未增长|没有增长)或(?:者)?(?:有所)?(?:下降|减少|降低|负增长)|零或(?:者)?负数|负数或(?:者)?零|持平或(?:者)?(?:下降|减少|降低)|(?:下降|减少|降低)或(?:者)?持平|同比持平或下降)的?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotGrown { get; }

    [GeneratedRegex("(?<!或)(?<!或者)(?:持平|零增长|与上年相同|无偏差|没有偏差|无差异|零偏差)(?:\\(变动率=0\\)|\\(=0\\))?的?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex Level { get; }

    [GeneratedRegex("(?<!未)(?<!或)(?<!或者)(?<!没有)(?:下降|减少|降低|负增长|为负数|为负值|为负|负数)的?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex Fallen { get; }

    [GeneratedRegex("(?<!未)(?<!零)(?<!负)(?<!不)(?<!无)(?<!没有)(?:增长|增加|上升|为正数|正数|为正值|正增长|(?<=同比|上年|上年相比|去年|上年度)[:,]?(?:有所)?(?:提高|提升))的?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex Grown { get; }

    [GeneratedRegex("(?:未下降|没有下降|未减少|未降低)的?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotFallen { get; }

    [GeneratedRegex("^[^未不没无]*(?:全部完成|全面完成|完成全部|全部达到|全部达标|全部实现|足额到位|全额到位|全部到位)(?:\\(100%\\))?(?:年度)?(?:计划|任务|目标)?的?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex AllDone { get; }

    private static readonly RawEnd Zero = RawEnd.Included(0m);

    private static readonly ImmutableArray<(Regex Pattern, RawRange Range)> Known =
    [
        (NotGrown, new(null, Zero)),
        (NotFallen, new(Zero, null)),
        (Level, new(Zero, Zero)),
        (Fallen, new(null, RawEnd.Excluded(0m))),
        (Grown, new(RawEnd.Excluded(0m), null)),
    ];

    /// <summary>The part of the scale that “较上年提高”, “持平”, “下降” name; nothing for other words.</summary>
    public static Interval? Direction(string words) => Find(words) is { Ranges: [var range] } && (range.Low ?? range.High) is { Value: 0m }
        ? new(End(range.Low), End(range.High))
        : null;

    private static Bound? End(RawEnd? end) => end is { } known ? new(known.Value, known.Certainty == Belonging.Yes) : null;

    public static Condition? Find(string text)
    {
        if (AllDone.IsMatch(text))
            return new([new(RawEnd.Included(1m), RawEnd.Included(1m))], "%", false) { InWords = true };
        var words = text.Replace("(变动率=0)", "", StringComparison.Ordinal).Replace("(=0)", "", StringComparison.Ordinal);
        if (words.Any(char.IsAsciiDigit) || words.Contains('>', StringComparison.Ordinal) || words.Contains('<', StringComparison.Ordinal))
            return null;
        foreach (var (pattern, range) in Known)
        {
            if (pattern.IsMatch(words))
                return new([range], "%", false) { InWords = true };
        }
        return null;
    }
}
