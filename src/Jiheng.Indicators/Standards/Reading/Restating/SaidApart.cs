using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>分开说。What one sentence says of several things is said of each.</summary>
internal static partial class SaidApart
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const int Most = 8;

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(EarnedAgain, ";${fact}的得${points}"),
        new(EarnedToo, ";${fact}的得${points}"),
        new(OrFact, "${edge},不得分;${fact}的,本项不得分"),
        new(OneOfTwo, "①${one};②${two}。2项均符合得${all},符合1项得${half},均不符合不得分"),
        new(SharesOfWords, (match, _) => Numbered(match)),
        new(LowEnd, (match, text) => text.Contains("平均", StringComparison.Ordinal) ? $"单项完成率低于{match.Groups["rate"].Value}的该项不得分" : null),
        new(BareRate, (match, text) => text.Contains("单项完成率低于", StringComparison.Ordinal) ? "单项完成率" : null),
    ];

    /// <summary>“其中公务接待费不超预算的再得1分，超预算的该1分不得”: a part of its own.</summary>
    [GeneratedRegex("[;,]其中(?<fact>(?:(?!完成|达到|到位)[^,。;\\d]){4,24}?)的?,?再得(?<points>\\d+(?:\\.\\d+)?分)(?:,[^,。;\\d]{2,14}的?,?则?该\\d+(?:\\.\\d+)?分不得分?)?", Options, RegexLimits.Milliseconds)]
    private static partial Regex EarnedAgain { get; }

    /// <summary>“；决算数不高于上年的另得1分，高于上年的该1分不得”.</summary>
    [GeneratedRegex("[;。](?<fact>(?:(?!完成|达到|到位)[^,。;\\d]){4,30}?)的?,?(?:另|再|另外)得(?<points>\\d+(?:\\.\\d+)?分)(?:,[^,。;\\d]{2,14}的?,?则?该\\d+(?:\\.\\d+)?分不得分?)?(?=[。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex EarnedToo { get; }

    /// <summary>“变更率＞15%，或未履行审批手续的，不得分”.</summary>
    [GeneratedRegex("(?<edge>[<>≥≤]\\d+(?:\\.\\d+)?%|以[上下]),?或者?(?<fact>未[^,。;]{4,24}?)的?,不得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex OrFact { get; }

    /// <summary>“处理率≥95%且处置率≥90%得4分，仅一项达标得2分，均不达标不得分”.</summary>
    [GeneratedRegex("(?<=^|。)(?<one>[^,。;且]{4,24}?),?(?:并?且|同时)(?<two>[^,。;且]{4,24}?)的?,?得(?<all>\\d+(?:\\.\\d+)?分)[,;](?:仅|只)(?:有)?1项(?:达标|达到|符合|满足)(?:要求|目标)?的?,?得(?<half>\\d+(?:\\.\\d+)?分)[,;](?:2项)?(?:均|都)(?:不|未)(?:达标|达到|符合|满足)(?:要求|目标)?的?,?不得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex OneOfTwo { get; }

    /// <summary>“论证充分；内容匹配；测算有据；额度相称。每项占1/4权重分”.</summary>
    [GeneratedRegex("^(?<items>[^\\d①-⑳]*?)[。;](?:以上)?[每各](?:项|个要点|个方面|条)(?:占1/(?<parts>\\d)(?:权重)?分?|得?(?<points>\\d+(?:\\.\\d+)?)分)", Options, RegexLimits.Milliseconds)]
    private static partial Regex SharesOfWords { get; }

    private static string? Numbered(Match match)
    {
        var items = match.Groups["items"].Value.Split([';', '。'], StringSplitOptions.RemoveEmptyEntries);
        var parts = match.Groups["parts"];
        if (items.Length is < 2 or > Most || (parts.Success && int.Parse(parts.Value, CultureInfo.InvariantCulture) != items.Length))
            return null;
        var each = parts.Success ? $"1/{parts.Value}权重分" : match.Groups["points"].Value + "分";
        return string.Join(';', items.Select((item, index) => Labels.Circled(index) + item)) + "。每项" + each;
    }

    /// <summary>“完成率低于60%的该指标不得分” of targets that share the weight: each of them.</summary>
    [GeneratedRegex("(?:单项|各指标)?(?:完成率)?低于(?<rate>\\d+%)的?,?该项?(?:指标)?(?:不得分|得0分)", Options, RegexLimits.Milliseconds)]
    private static partial Regex LowEnd { get; }

    [GeneratedRegex("(?<!单项|指标)完成率(?=[≥≤<>])", Options, RegexLimits.Milliseconds)]
    private static partial Regex BareRate { get; }
}
