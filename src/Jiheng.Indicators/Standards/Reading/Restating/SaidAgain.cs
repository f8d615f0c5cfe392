using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>重复的话。What a list says again behind its items: “有一项不符扣除相应分值”.</summary>
internal static partial class SaidAgain
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string One = "(?:(?:以上|上述|其中|如果|如|若|凡|每|各)*(?:有|缺少?|少)?(?:任何|任意|任|某|每)?[一1各](?:项|条|个方面|方面|点|要素|环节|个环节|个要点|个|处|者|内容)*|(?:以上|上述)(?:各项|内容|要求|条件)?|否则|[2-6](?:项|个方面|方面|点|个要点|个环节|者|个)中?(?:每?缺|少)[一1][项个]?|未(?:达到|达标|满足|做到|完成|落实|符合)(?:的|要求的|以上要求的)?|[达做]不到(?:的|要求的)?)";

    private const string Taken = ",?(?:则|即|均)?(?:(?:扣除?|扣减|减去?|不得|不计|酌情扣)掉?[该其各本项]*(?:相应|对应|该项|该要点|相关|该部分|所占|所属)+(?:项|要点|部分|内容)?的?(?:全部)?(?:分值|分数|得分|权重分?|分)+|(?:该小?|相应|对应)(?:项|要点|部分|条|点|小项|内容|节点|时点|环节|月|季度)+(?:不得分|不计分|不给分|得?0分|不得))";

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(Lost, (match, text) => Earned.Count(text[..match.Index]) > 1 ? "" : null),
        new(ItemLost, (match, text) => !Grave.IsMatch(match.Value) && (match.Value.Contains(",该项", StringComparison.Ordinal) ? DeniesOne(match, text) : Earned.Count(text[..match.Index]) > 1 || EachOf.IsMatch(text[..match.Index])) ? "" : null),
        new(EachMissedTaken, (match, text) => Earned.Matches(text[..match.Index]) is { Count: > 1 } earned && earned.All(points => points.Groups["p"].Value == match.Groups["p"].Value) ? "" : null),
        new(AllOrOneLess, (match, text) => EarnAlike(text[..match.Index], match.Groups["p"].Value, match.Groups["all"].Value) ? "" : null),
    ];

    [GeneratedRegex("(?<=^|[,。;)])" + One + "(?:(?!比例|酌情|适当|均|两|以上|[2-9])[^,。;]){0,10}" + Taken + "(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Lost { get; }

    /// <summary>“公示内容不全或时间不足10天的，该环节不得分”: when one of the items is not met.</summary>
    [GeneratedRegex("[;。][^;。%率]{4,40}?的,(?:该|对应|相应)(?:环节|项|要点|部分|节点|小项)不得分(?=[。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex ItemLost { get; }

    // “该项” is one of the items only where the words deny one of them.
    private static bool DeniesOne(Match match, string text) =>
        Earned.Count(text[..match.Index]) > 1 && text[..match.Index].Split(';', '。', ',').Any(item => FactWords.Shared(item, match.Value) >= 3);

    [GeneratedRegex("挪用|截留|挤占|虚|骗|违|舆情|事件|事故|审计|通报|投诉|腐败|未按规定", Options, RegexLimits.Milliseconds)]
    private static partial Regex Grave { get; }

    [GeneratedRegex("每个?(?:环节|要点|部分|项|小项)", Options, RegexLimits.Milliseconds)]
    private static partial Regex EachOf { get; }

    /// <summary>“每项未达标的扣2分” behind items of two points each.</summary>
    [GeneratedRegex("[;。,](?:任一|每|有1|其中1|发现1)[项个](?:指标)?(?:未达标|不达标|未达到|未完成|未落实)的?,?扣(?<p>\\d+(?:\\.\\d+)?)分(?=[。;]?$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex EachMissedTaken { get; }

    /// <summary>“全部符合得5分，有一项不符合扣1分” behind five items of one point.</summary>
    [GeneratedRegex("[;。,]?(?:以上)?(?:全部|均|都)(?:符合|满足|具备|达到)(?:要求)?的?,?得(?<all>\\d+(?:\\.\\d+)?)分[,;]每?有?1[项条个]不(?:符合|满足|具备)(?:要求)?的?,?扣(?<p>\\d+(?:\\.\\d+)?)分[。;]?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex AllOrOneLess { get; }

    private static bool EarnAlike(string items, string points, string all) =>
        Earned.Matches(items) is { Count: > 1 } earned && earned.All(match => match.Groups["p"].Value == points) && earned.Count * Digits.Parse(points) == Digits.Parse(all);

    [GeneratedRegex("(?<p>\\d+(?:\\.\\d+)?)分", Options, RegexLimits.Milliseconds)]
    private static partial Regex Earned { get; }
}
