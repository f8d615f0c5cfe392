using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>不是尺度的数。A number inside the name of a fact is written in words, so that nobody measures with it: “批复后二十日内公开”, “二百万元以上的项目”.</summary>
internal static partial class NumbersInWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(Deadline, (match, text) => OneDeadline(text) ? InWords(match) : null),
        new(Attribute, (match, text) => Counted(text, match.Groups["unit"].Value) ? null : InWords(match)),
        new(TwoDeadlines, (match, _) => InWords(match)),
        new(Particles, "颗粒物"),
        new(NameOfRate, (match, _) => InWords(match)),
    ];

    private static string? InWords(Match match) => ChineseNumber.Write(Digits.Parse(match.Groups["n"].Value));

    /// <summary>“20日内公开”: where no other term stands, it is one that is kept or not.</summary>
    [GeneratedRegex("(?<![\\d.])(?<n>\\d+)(?=个?(?:工作)?(?:日|天|月)之?(?:以?[内前]|,|即))", Options, RegexLimits.Milliseconds)]
    private static partial Regex Deadline { get; }

    [GeneratedRegex("(?<n>\\d+(?:\\.\\d+)?)个?(?:工作)?(?:日|天|月)(?!日)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Term { get; }

    private static bool OneDeadline(string text) => Term.Matches(text).Select(match => match.Groups["n"].Value).Distinct(StringComparer.Ordinal).Count() == 1;

    /// <summary>“新增预算金额200万元以上的项目”.</summary>
    [GeneratedRegex("(?<![\\d.])(?<n>\\d+)(?=(?<unit>万元|亿元|元|人|个|户|亩|平方米|公里|岁|吨|台)(?:\\(不?含\\))?(?:以上|以下|以内|及以上|及以下)的?(?![得计扣,;。的每]|达标|合格|完成|通过|到位|参加)[\\u4E00-\\u9FFF]{2})", Options, RegexLimits.Milliseconds)]
    private static partial Regex Attribute { get; }

    /// <summary>“上级资金收到文件后30日内、本级资金批准后60日内下达”: each in its own time, or not.</summary>
    [GeneratedRegex("(?<![\\d.])(?<n>\\d+)(?=" + DateWords.WithinTerm + "、[^,。;、\\d]{2,24}\\d+" + DateWords.WithinTerm + ")|(?<=\\d" + DateWords.WithinTerm + "、[^,。;、\\d]{2,24})(?<n>\\d+)(?=" + DateWords.WithinTerm + ")", Options, RegexLimits.Milliseconds)]
    private static partial Regex TwoDeadlines { get; }

    /// <summary>“PM2.5年均浓度”: no number.</summary>
    [GeneratedRegex("PM(?:2\\.5|10)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Particles { get; }

    /// <summary>“公交站点500米覆盖率达到100%”, “八类案件破案率≥95%”: the number belongs to the name of the rate.</summary>
    [GeneratedRegex("(?<![\\d.%≥≤<>=\\-])(?<n>\\d+)(?=(?:个?(?:小时|分钟|米|公里|个月|月|日|天|年|岁|级|类|型|种|项|次|处)|个(?!百分点)|接|热线|平台|系统)(?:(?!达到?\\d|不低|不高|不超|不少|低于|高于|超过)[^≥≤<>=,。;:%\\d]){2,24}?(?:率|比例|占比|比重|满意度|覆盖面)[^,。;:%\\d]{0,6}(?:\\d+(?:\\.\\d+)?%|[≥≤<>]))", Options, RegexLimits.Milliseconds)]
    private static partial Regex NameOfRate { get; }

    // “8个以上达标得5分，每少1个扣1分”: there the number is the scale.
    private static bool Counted(string text, string unit) => Each.Matches(text).Any(match => match.Groups["what"].Value.EndsWith(unit, StringComparison.Ordinal));

    [GeneratedRegex("每(?<what>[^,。;\\d]{0,6}\\d*[^,。;\\d扣得加减]{0,4})(?=[扣得加减])", Options, RegexLimits.Milliseconds)]
    private static partial Regex Each { get; }
}
