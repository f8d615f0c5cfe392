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
        new(StepsAlike, (match, _) => EachWithItsStep(match)),
        new(AlikeInProportion, (match, _) => Digits.Parse(match.Groups["n"].Value) * Digits.Parse(match.Groups["each"].Value) == Digits.Parse(match.Groups["all"].Value) ? match.Groups["n"].Value + "项任务,每项" + match.Groups["each"].Value + "分,完成的得" + match.Groups["each"].Value + "分," : null),
        new(AlikeWhenMet, "${names}各占${each}分。${met}的得满分;"),
        new(DoneAndHappened, (match, text) => FactWords.Shared(match.Value, text[match.Length..]) == 0 ? match.Groups["done"].Value + ",否则不得分;" : null),
        new(LimitsAlike, (match, _) => EachWithItsOwn(match)),
        new(NoneWithout, "率100%${points}低于100%的不得分"),
        new(OneOfTwo, "①${one};②${two}。2项均符合得${all},符合1项得${half},均不符合不得分"),
        new(PointsInBrackets, (match, text) => TakesOther(match, text) ? null : Labels.Numbered(match.Groups["item"].Captures.Zip(match.Groups["p"].Captures, (item, points) => $"{item.Value}得{points.Value}分"))),
        new(RatesAlike, (match, _) => EachEarnsAlike(match)),
        new(LossesOfEach, (match, _) => EachWithItsLoss(match)),
        new(SharesOfWords, (match, _) => Numbered(match)),
    ];

    /// <summary>“其中公务接待费不超预算的再得1分，超预算的该1分不得”: a part of its own.</summary>
    [GeneratedRegex("[;,]其中(?<fact>(?:(?!完成|达到|到位)[^,。;\\d]){4,24}?)的?,?再得(?<points>\\d+(?:\\.\\d+)?分)(?:,[^,。;\\d]{2,14}的?,?则?该\\d+(?:\\.\\d+)?分不得分?)?", Options, RegexLimits.Milliseconds)]
    private static partial Regex EarnedAgain { get; }

    /// <summary>“；决算数不高于上年的另得1分，高于上年的该1分不得”.</summary>
    [GeneratedRegex("[;。](?<fact>(?:(?!完成|达到|到位)[^,。;\\d]){4,30}?)的?,?(?:另|再|另外)得(?<points>\\d+(?:\\.\\d+)?分)(?:,[^,。;\\d]{2,14}的?,?则?该\\d+(?:\\.\\d+)?分不得分?)?(?=[。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex EarnedToo { get; }

    /// <summary>“变更率＞15%，或未履行审批手续的，不得分”.</summary>
    [GeneratedRegex("(?<edge>[<>≥≤]\\d+(?:\\.\\d+)?%|以[上下]),?或者?(?<fact>未[^,。;]{4,24}?|弄虚作假|(?:存在|发生|虚报)[^,。;\\d]{2,16}?)的?,不得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex OrFact { get; }

    /// <summary>“机制健全（2分），人员到位（2分），经费有保障（2分）”.</summary>
    [GeneratedRegex("^(?<item>[^,。;:、()\\d%①-⑳.]{3,30})\\((?<p>\\d+(?:\\.\\d+)?)分\\)(?:[,、](?<item>[^,。;:、()\\d%①-⑳.]{3,30})\\((?<p>\\d+(?:\\.\\d+)?)分\\))+(?=,|[。;]?$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex PointsInBrackets { get; }

    // “…（1分），…（2分），有一项未落实扣2分”: a missing item costs its own points or 2.
    private static bool TakesOther(Match match, string text) =>
        Taken.IsMatch(text[(match.Index + match.Length)..]) && match.Groups["p"].Captures.Select(points => points.Value).Distinct(StringComparer.Ordinal).Count() > 1;

    [GeneratedRegex("扣\\d", Options, RegexLimits.Milliseconds)]
    private static partial Regex Taken { get; }

    /// <summary>“可网办率≥95%、全程网办率≥80%、一次办结率≥90%，以上三项每达标一项得1分”.</summary>
    [GeneratedRegex("^(?<part>[^,。;:、\\d]{2,16}[率度](?:≥|达到?|不低于)\\d+(?:\\.\\d+)?%(?:以上)?)(?:[、,](?<part>[^,。;:、\\d]{2,16}[率度](?:≥|达到?|不低于)\\d+(?:\\.\\d+)?%(?:以上)?))+,(?:以上)?(?<n>\\d)项(?:指标)?,?每(?:达标|达到|完成|符合)1项得(?<p>\\d+(?:\\.\\d+)?)分", Options, RegexLimits.Milliseconds)]
    private static partial Regex RatesAlike { get; }

    private static string? EachEarnsAlike(Match match) =>
        match.Groups["part"].Captures is var rates && rates.Count == Digits.Parse(match.Groups["n"].Value) ? Labels.Numbered(rates.Select(rate => $"{rate.Value}得{match.Groups["p"].Value}分")) : null;

    /// <summary>“应采未采、规避招标、公示不及时，每发现1笔分别扣1分、1分、0.5分”.</summary>
    [GeneratedRegex("^(?<what>[^,。;:\\d、]{3,24})(?:、(?<what>[^,。;:\\d、]{3,24}?))+的?,每(?:发现|出现|有|发生)?1?(?<unit>[个项次例处起笔件])分别扣(?<d>\\d+(?:\\.\\d+)?)分?(?:、(?<d>\\d+(?:\\.\\d+)?)分?)+", Options, RegexLimits.Milliseconds)]
    private static partial Regex LossesOfEach { get; }

    private static string? EachWithItsLoss(Match match)
    {
        var (kinds, taken) = (match.Groups["what"].Captures, match.Groups["d"].Captures);
        return kinds.Count == taken.Count ? string.Join(';', kinds.Zip(taken, (kind, points) => $"{kind.Value}的,每{match.Groups["unit"].Value}扣{points.Value}分")) : null;
    }

    private const string OwnTarget = "(?:[A-Za-z]/[A-Za-z]|(?:实际)?(?:比率|比例|完成率)|\\(?实际(?:完成)?(?:[\u4E00-\u9FFF]{2,6}率|值|率|数)?[/与](?:年初)?(?:目标|指标)值?(?:之比)?\\)?)×(?:(?:该(?:项|级|部分|指标)?的?)?(?:分值|分数)|\\d+(?:\\.\\d+)?分?)(?:分值)?(?:计算|计分|得分|记分)*";

    /// <summary>“农村公路≥350公里，得4分；危桥改造≥6座，得3分。未达到目标值的，按实际完成值/目标值×该项分值计分”.</summary>
    [GeneratedRegex("^(?:(?<part>[^,。;:()\\d≥]{2,24}(?:≥|达到?|不低于)\\d+(?:\\.\\d+)?(?:%|[\u4E00-\u9FFF]{1,4}?)(?:及?以上)?)的?,?得(?<p>\\d+(?:\\.\\d+)?)分[,;。])+?(?:任[一何1][^,。;]{0,6}|各项|每项|如)?未(?:达到?|达标|完成|足额到位|到位)(?:目标值?|指标值?|标|标准|100%)?的,?(?:该部分|该项|各自|分别|均)?按照?(?:" + OwnTarget + "|(?:实际)?(?:完成|到位|落实)?比例(?:得分|计分))[。;]?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex LimitsAlike { get; }

    private static string EachWithItsOwn(Match match) =>
        string.Join(';', match.Groups["part"].Captures.Zip(match.Groups["p"].Captures, (part, points) => $"{part.Value}的得{points.Value}分,{(Rate.Match(part.Value) is { Success: true } rate ? $"未达到的,得分=实际值/{rate.Value}×{points.Value}分" : "未达到的按比例得分")}")) + "。";

    [GeneratedRegex("\\d+(?:\\.\\d+)?%", Options, RegexLimits.Milliseconds)]
    private static partial Regex Rate { get; }

    /// <summary>“供水率≥90%得3分，普及率≥88%得3分，达标率≥95%得2分；各分项每低于目标值1个百分点扣0.5分，扣完为止”.</summary>
    [GeneratedRegex("^(?:(?<part>[^,。;:()%]{2,24}(?:≥|达到?|不低于|在)\\d+(?:\\.\\d+)?%(?:及?以上)?)的?,?得(?<p>\\d+(?:\\.\\d+)?)分[、,。;]){2,8}(?:(?<each>各分项|各项(?:指标)?|每项(?:指标)?|任[一何意]?(?:1项|项|1个|个|1)?(?:指标|项目|节点)?(?:未达标|未达到|未达|不达标)[^,。;\\d]{0,6}|每有1个节点未达到的?)的?,?(?:该(?:节点|项|指标),?)?|未达到?(?:标准|目标|要求)*的?,?)每(?:项)?(?:低|少|降低|下降|降|差)于?(?:目标值?|标准值?|要求|序时进度)?(?<size>\\d+(?:\\.\\d+)?(?:%|个百分点))(?:的)?,?(?<apart>分别|各)?扣(?<d>\\d+(?:\\.\\d+)?)分?(?:、(?<d>\\d+(?:\\.\\d+)?)分?)*(?<end>[,;。](?:各[^,。;\\d]{0,4}|该[^,。;\\d]{0,4}|每[^,。;\\d]{0,4})?扣完(?:该项(?:分值)?|各项(?:分值)?)?为止)?[。;]?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex StepsAlike { get; }

    // Only where the words say that it is so for each of them.
    private static string? EachWithItsStep(Match match)
    {
        var (parts, taken) = (match.Groups["part"].Captures, match.Groups["d"].Captures);
        var saysEach = match.Groups["each"].Success || match.Groups["apart"].Success || match.Groups["end"].Value.TrimStart(',', ';', '。') is ['各' or '该' or '每', ..];
        return !saysEach || (taken.Count > 1 && taken.Count != parts.Count) ? null
            : Labels.Numbered(parts.Select((part, index) => $"{part.Value}的得{match.Groups["p"].Captures[index].Value}分,每低{match.Groups["size"].Value}扣{taken[taken.Count > 1 ? index : 0].Value}分,扣完为止")) + "。";
    }

    /// <summary>“完成巡查任务得3分；发生森林火灾的，本项不得分”.</summary>
    [GeneratedRegex("^(?<done>(?![未无没不])[^,。;\\d%]{4,30}得(?:满分|\\d+(?:\\.\\d+)?分))[;。,](?=(?:发生|出现|被)[^,。;\\d]{2,20},?(?:(?:本项|本指标|该项|此项)(?:指标)?)?(?:不得分|[得计]0分)[。;]?$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex DoneAndHappened { get; }

    /// <summary>“验收合格率100%得2分，出现不合格路段不得分”.</summary>
    [GeneratedRegex("(?<=合格)率100%(?<points>的?,?得\\d+(?:\\.\\d+)?分[,;])(?:出现|发现|有|存在)不合格[^,。;\\d]{0,6}的?,?(?:不得分|得0分)", Options, RegexLimits.Milliseconds)]
    private static partial Regex NoneWithout { get; }

    /// <summary>“渠道、泵站、机耕路三项工程完成率均达到100%得9分，每项3分，未达到的按完成比例计分”.</summary>
    [GeneratedRegex("^[^,。;:\\d%]{4,60}?(?<n>[2-9])[项个][^,。;:\\d%]{0,12}(?:均|都|全部)(?:达到?100%|完成)的?,?得(?<all>\\d+(?:\\.\\d+)?)分,每[项个](?<each>\\d+(?:\\.\\d+)?)分,(?=未(?:达到|完成)的?,?按照?(?:实际)?(?:完成)?比例)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AlikeInProportion { get; }

    /// <summary>“高血压、糖尿病患者规范管理率均达到65%以上的得4分，各占2分；未达标的按…×2计分”.</summary>
    [GeneratedRegex("^(?<names>[^,。;:\\d%]{4,60}率)均(?<met>(?:达到?|不低于|≥)[^,。;得]*?)的?,?得\\d+(?:\\.\\d+)?分,(?:[2-9]项)?各占?(?<each>\\d+(?:\\.\\d+)?)分[,;。](?=.)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AlikeWhenMet { get; }

    /// <summary>“处理率≥95%且处置率≥90%得4分，仅一项达标得2分，均不达标不得分”.</summary>
    [GeneratedRegex("(?<=^|。)(?<one>[^,。;且]{4,24}?),?(?:并?且|同时)(?<two>[^,。;且]{4,24}?)的?,?得(?<all>\\d+(?:\\.\\d+)?分)[,;](?:仅|只)(?:有)?1项(?:达标|达到|符合|满足)(?:要求|目标)?的?,?得(?<half>\\d+(?:\\.\\d+)?分)[,;](?:2项)?(?:均|都)(?:不|未)(?:达标|达到|符合|满足)(?:要求|目标)?的?,?不得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex OneOfTwo { get; }

    /// <summary>“论证充分；内容匹配；测算有据；额度相称。每项占1/4权重分”.</summary>
    [GeneratedRegex("^(?<items>[^\\d①-⑳]*?)[。;](?:以上|上述)?(?:[2-9](?:个要素|个要点|项|个方面|点|项要素|项内容)[,]?)?[每各](?:项|个要点|个方面|条)?(?:占1/(?<parts>\\d)(?:权重)?分?|得?(?<points>\\d+(?:\\.\\d+)?)分)", Options, RegexLimits.Milliseconds)]
    private static partial Regex SharesOfWords { get; }

    private static string? Numbered(Match match)
    {
        var items = match.Groups["items"].Value.Split([';', '。'], StringSplitOptions.RemoveEmptyEntries);
        var parts = match.Groups["parts"];
        if (items.Length is < 2 or > Most || (parts.Success && int.Parse(parts.Value, CultureInfo.InvariantCulture) != items.Length))
            return null;
        var each = parts.Success ? $"1/{parts.Value}权重分" : match.Groups["points"].Value + "分";
        return Labels.Numbered(items) + "。每项" + each;
    }
}
