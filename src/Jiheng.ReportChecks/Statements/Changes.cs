using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>增减。“比上年增加X万元，增长Y%”, and differences between two amounts the sentence gives.</summary>
internal static partial class Changes
{
    private const string Up = "增收|增支|多支|多收|超收|增加|增长|上升|提高|净增|超支|超出|增幅|延长|(?<!新)增|多";

    private const string Down = "减收|减支|少支|少收|短收|减少|下降|降低|压减|压缩|节约|节省|净减|核减|降幅|减幅|缩短|减|降|少";

    private static readonly string[] Falls = [.. Down.Split('|'), "放缓"];

    [GeneratedRegex("(?:" + Up + "|" + Down + ")(?:了|支出|额|数|约|为|共|共计|经费|资金|预算|投入)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Verb { get; }

    [GeneratedRegex(@"^\s*[，、(]?\s*(?:同比|比率?|比例)?(?<verb>" + Up + "|" + Down + @")(?:率|幅度|比例|百分比)?(?:了|为|达到?|约)?\s*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RateAfter { get; }

    [GeneratedRegex(@"(?:[比较]|与|同|对比)(?:\d{4}年|上一?年|去年|同期|往年)|同比|(?:[比较]|与|同)年?初?预算", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Comparison { get; }

    [GeneratedRegex(@"(?:比|较|与|同|对比)[^，。;:、\d]{0,6}(?:\d{4}年|上年|去年|同期)[^，。;:、\d]{0,14}$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex ComparedWith { get; }

    [GeneratedRegex(@"(?:[比较]|与|同)(?:本年|\d{4}年|年初|当年|调整)?(?:度)?(?:年初)?(?:部门)?(?:预算|计划)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AgainstBudget { get; }

    [GeneratedRegex(@"(?:上年|去年|上一年|上年度)(?!结转|结余)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LastYear { get; }

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"(?:增加|增长|上升|提高|减少|下降|降低|增|降|减)[到至](?:20\d\d年[^，。;:、\d]{0,4}的?)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Moved { get; }

    [GeneratedRegex(@"\s|支出|收入|决算数?|预算数?|总额|总体|总量|整体|本年度?|当年|年度|数|共|均|也|主要|与|同|相", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Neutral { get; }

    public static IEnumerable<Reckoning> In(Line line)
    {
        foreach (var change in line.Mentions)
        {
            if (!change.Amount.HasDimension || !change.IsChange || !change.IsPrecise)
                continue;
            foreach (var reckoning in Of(line, change))
                yield return reckoning;
        }
        foreach (var rate in line.Mentions)
        {
            if (rate.Amount.IsPercentage && rate.IsPrecise && TwoYears(line, rate) is { } growth)
                yield return growth;
        }
    }

    private static IEnumerable<Reckoning> Of(Line line, Mention change)
    {
        var clause = ClauseOf(line, change);
        var up = IsUp(Verb.Match(change.Label.TrimEnd()).Value);
        if (!IsCompared(line, change, clause, up))
            yield break;
        var earlier = Earlier(line, change);
        var againstBudget = AgainstBudget.IsMatch(clause) || change.Says("超支");
        if (Difference(line, change, earlier, clause, againstBudget, up) is { } difference)
            yield return difference;
        if (Turned(line, change, earlier, up) is { } turned)
            yield return turned;
        if (InBrackets(line, change, up) is { } bracketed)
        {
            yield return bracketed;
            yield break;
        }
        if (RateOf(line, change, up) is { } overBase && earlier.Find(each => IsCompared(line, each, change) || IsRightBefore(line, each, change)) is { } before)
        {
            yield return Reckonings.Ratio(StatementForm.Growth, overBase, change, before, line.Span(change, overBase));
            yield break;
        }
        var nows = earlier.FindAll(each => !LastYear.IsMatch(each.Label) && !(againstBudget && IsBudget(each)));
        if (RateOf(line, change, up) is { } rate && Rate(line, change, rate, nows, up) is { } growth)
            yield return growth;
    }

    // “较上年200万元减少10万元，增长5%”: by as much, the other way.
    private static Reckoning? Turned(Line line, Mention change, List<Mention> earlier, bool up)
    {
        if (line.Mentions.ElementAtOrDefault(change.Index + 1) is not { Amount.IsPercentage: true, IsPrecise: true } rate || RateAfter.Match(rate.Before) is not { Success: true } match || IsUp(match.Groups["verb"].Value) == up)
            return null;
        if (earlier.Find(each => IsCompared(line, each, change)) is not { } before || earlier.Find(each => each.Amount.Number.InBase - before.Amount.Number.InBase == change.Amount.Number.InBase * (up ? 1 : -1)) is not { } now)
            return null;
        var span = line.Span(now.Start < before.Start ? now : before, rate);
        return Reckonings.Growth(rate, now, before, up, span).Holds
            ? Reckonings.Growth(rate, now, before, !up, span) with { Remark = $"前面写的是{(up ? "增加" : "减少")}，这里写的是{match.Groups["verb"].Value}，请核对增减的方向。" } : null;
    }

    // The words compare, or a former amount stands right beside it.
    private static bool IsCompared(Line line, Mention change, string clause, bool up) =>
        Comparison.IsMatch(clause) || AgainstBudget.IsMatch(clause) || change.Says("超支") || InBrackets(line, change, up) is not null
        || (change.Index > 0 && IsRightBefore(line, line.Mentions[change.Index - 1], change));

    // “较上年的548.06万元增加…”: the amount itself is what is compared with.
    private static bool IsCompared(Line line, Mention each, Mention change) =>
        each.Sentence == change.Sentence && ComparedWith.IsMatch(line.Text[..each.Start]) && line.Text[each.End..change.Start].Count(sign => sign == '，') <= 1;

    [GeneratedRegex(@"^[，、]\s*(?:20\d\d年|本年|本期|当年|今年)?度?(?:同比|比上年|较上年|与上年相比，?)?(?:" + Up + "|" + Down + ")了?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NothingBetween { get; }

    [GeneratedRegex("上年|去年|上一", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Former { get; }

    // “2020年决算为21.08万元，2021年同比减少2.72万元”; “2021年…，较上年减少” leaves the amount this year's.
    private static bool IsRightBefore(Line line, Mention each, Mention change)
    {
        if (each.Index != change.Index - 1 || NothingBetween.Match(line.Text[each.End..change.Start]) is not { Success: true } match)
            return false;
        var (former, now) = (Year.Match(each.Label), Year.Match(match.Value));
        return Former.IsMatch(each.Label) || (former.Success && now.Success && string.CompareOrdinal(former.Groups["year"].Value, now.Groups["year"].Value) < 0);
    }

    // “减少96.64万元（上年1290.00万元），下降8.10%”
    private static Reckoning? InBrackets(Line line, Mention change, bool up)
    {
        if (line.Mentions.Length <= change.Index + 2 || line.Mentions[change.Index + 1] is not { IsPrecise: true } before || line.Mentions[change.Index + 2] is not { Amount.IsPercentage: true, IsPrecise: true } rate)
            return null;
        var isFormer = before.Depth == change.Depth + 1 && before.IsLike(change) && before.Label.Trim('为', '(', ' ') is "上年" or "上年度" or "去年" or "上年决算" or "上年数" && line.Text[before.End..].TrimStart().StartsWith(')');
        return isFormer && RateAfter.Match(rate.Label) is { Success: true } match && IsUp(match.Groups["verb"].Value) == up
            ? Reckonings.Ratio(StatementForm.Growth, rate, change, before, line.Span(change, rate)) : null;
    }

    // The comparison may stand a clause or two before the amount: “与上年相比，减少…”.
    private static string ClauseOf(Line line, Mention change)
    {
        var before = line.Text[..change.Start];
        var from = before.LastIndexOfAny(['。', ';', ':']) + 1;
        var clause = before[from..];
        var comma = clause.TrimEnd().LastIndexOf('，');
        var second = comma > 0 ? clause.LastIndexOf('，', comma - 1) : -1;
        return clause[(second + 1)..];
    }

    private static List<Mention> Earlier(Line line, Mention change) =>
        [.. line.Mentions.Take(change.Index).Where(each => each.IsLike(change) && !each.IsChange && each.IsPrecise && each.Sentence >= change.Sentence - 1 && !IsOfOtherPart(line, each, change)).Reverse()];

    // “支出3552万元，比上年3200万元增加352万元；项目支出比上年减少68.8万元”: what is said behind the semicolon is of something else.
    private static bool IsOfOtherPart(Line line, Mention each, Mention change) =>
        line.Text[each.End..change.Start] is var between && between.IndexOfAny(['。', ';']) >= 0 && IsOther(Opening(between), each);

    private static Mention? RateOf(Line line, Mention change, bool up)
    {
        var next = change.Index + 1 < line.Mentions.Length ? line.Mentions[change.Index + 1] : null;
        return next is { Amount.IsPercentage: true, IsPrecise: true } && next.Amount.Unit.Name != "个百分点"
            && RateAfter.Match(next.Before) is { Success: true } match && IsUp(match.Groups["verb"].Value) == up ? next : RateBefore(line, change, up);
    }

    [GeneratedRegex("^，(?:" + Up + "|" + Down + ")(?:了|额|约|为)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OnlyVerb { get; }

    [GeneratedRegex("(?<verb>" + Up + "|" + Down + ")(?:了|为|达到?)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RateVerb { get; }

    // “比上年增长15.35%，增收25457万元”
    private static Mention? RateBefore(Line line, Mention change, bool up) =>
        change.Index > 0 && line.Mentions[change.Index - 1] is { Amount.IsPercentage: true, IsPrecise: true } rate && rate.Amount.Unit.Name != "个百分点" && OnlyVerb.IsMatch(change.Before.Trim())
            && Comparison.IsMatch(rate.Label) && RateVerb.Match(rate.Label.TrimEnd()) is { Success: true } match && IsUp(match.Groups["verb"].Value) == up ? rate : null;

    private static Reckoning? Rate(Line line, Mention change, Mention rate, List<Mention> nows, bool up)
    {
        var span = line.Span(change, rate);
        var readings = nows.ConvertAll(now => Reckonings.GrowthByChange(rate, now, change, up, span));
        if (readings.Find(reading => reading.Holds) is { } holds)
            return holds;
        if (readings is not [var nearest, ..] || HasOtherSubject(line, change, nows[0]))
            return null;
        var overNow = Reckonings.Ratio(StatementForm.Growth, rate, change, nows[0], span);
        return nearest with
        {
            IsCertain = nows[0].Sentence == change.Sentence || readings.Count == 1,
            HasNoOthers = readings.Count == 1 && nows[0].Segment == change.Segment && rate.Index == change.Index + 1 && rate.Amount.Number.InBase != 0m,
            Remark = overNow.Holds ? $"印出的{rate.Amount}等于{overNow.Formula}，分母用的是本年数，增减率的分母应为上年数。" : null,
        };
    }

    // “支出120万元，其中办公费比上年增加10万元”: what grew is not what the amount before it names.
    private static bool HasOtherSubject(Line line, Mention change, Mention now)
    {
        var clause = line.Text[now.End..change.Start];
        if (Comparison.Matches(clause) is not [.., var last])
            return false;
        var before = clause[..last.Index];
        return IsOther(before[(before.LastIndexOfAny(['，', '。', ';', ':', '(', ')']) + 1)..], now) || (now.Segment != change.Segment && IsOther(Opening(clause), now));
    }

    private static bool IsOther(string words, Mention now) =>
        Neutral.Replace(words, "") is { Length: > 1 } subject && !now.Label.Contains(subject, StringComparison.Ordinal);

    [GeneratedRegex("^(?<subject>(?:其中[，:]?)?[^，。;:()\\d]*?)(?:[比较]|与|同比)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FirstComparison { get; }

    [GeneratedRegex("^其中[，:]?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Among { get; }

    // “…；运行维护费支出决算比预算持平，比上年增加1.05万元”: what the part of the sentence is about stands before its first comparison.
    private static string Opening(string clause) =>
        clause[(clause.LastIndexOfAny(['。', ';']) + 1)..] is var part && FirstComparison.Match(part) is { Success: true } match ? Among.Replace(match.Groups["subject"].Value, "") : "";

    private static Reckoning? Difference(Line line, Mention change, List<Mention> earlier, string clause, bool againstBudget, bool up)
    {
        var befores = earlier.Where(each => againstBudget ? IsBudget(each) : IsFormer(line, each, clause)).ToList();
        var nows = earlier.Except(befores).Where(each => !IsBudget(each)).ToList();
        var readings = (from now in nows from before in befores select Reckonings.Difference(change, up ? now : before, up ? before : now, line.Span(change, change))).ToList();
        if (readings.Find(reading => reading.Holds) is { } holds)
            return holds;
        // What fell did not rise: the numbers are of two things.
        return readings is [{ Point: > 0m } only] && nows[0].Sentence == befores[0].Sentence ? only with { IsCertain = nows[0].Sentence == change.Sentence } : null;
    }

    private static bool IsBudget(Mention mention) => mention.Says("预算", "计划") && !mention.Says("执行", "完成", "决算", "实际");

    private static bool IsFormer(Line line, Mention mention, string clause)
    {
        if (LastYear.IsMatch(mention.Label))
            return true;
        var compared = Year.Matches(clause[Math.Max(0, clause.IndexOfAny(['比', '较', '与', '同']))..]).Select(match => match.Groups["year"].Value).FirstOrDefault();
        return compared is not null && Year.Matches(mention.Label).Any(match => match.Groups["year"].Value == compared);
    }

    // “本年支出120万元，上年支出100万元，同比增长20%”
    private static Reckoning? TwoYears(Line line, Mention rate)
    {
        if (rate.Index < 2 || RateAfter.Match(rate.Label) is not { Success: true } match || !(Comparison.IsMatch(ClauseOf(line, rate)) || Moved.IsMatch(line.Mentions[rate.Index - 1].Label)))
            return null;
        var before = line.Mentions[rate.Index - 1];
        if ((before.IsChange && !Moved.IsMatch(before.Label)) || before.Sentence != rate.Sentence)
            return null;
        var pair = line.Mentions.Skip(rate.Index - 2).Take(2).ToArray();
        if (!pair[0].IsLike(pair[1]) || pair[0].Sentence != rate.Sentence || pair.Any(each => each.IsChange || !each.IsPrecise))
            return null;
        var isMoved = Moved.IsMatch(pair[1].Label) && pair[0].Says("由", "从");
        var former = isMoved ? 0 : Array.FindIndex(pair, each => IsOlder(each, pair));
        return former < 0 ? null : Reckonings.Growth(rate, pair[1 - former], pair[former], IsUp(match.Groups["verb"].Value), line.Span(pair[0], rate));
    }

    [GeneratedRegex("^，(?:比|较)20\\d\\d年度?的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AgainstYear { get; }

    private static bool IsOlder(Mention each, Mention[] pair)
    {
        var other = each == pair[0] ? pair[1] : pair[0];
        if (LastYear.IsMatch(each.Label))
            return !LastYear.IsMatch(other.Label);
        var years = (Year.Match(each.Label), Year.Match(other.Label));
        // “28.45万人次，比2022年的23.10万人次增长23.16%”
        if (each.Index == other.Index + 1 && !years.Item2.Success && AgainstYear.IsMatch(each.Before.Trim()))
            return true;
        return years is { Item1.Success: true, Item2.Success: true }
            && string.CompareOrdinal(years.Item1.Groups["year"].Value, years.Item2.Groups["year"].Value) < 0;
    }

    /// <summary>Whether a word of change means more.</summary>
    public static bool IsUp(string verb) => !Array.Exists(Falls, word => verb.StartsWith(word, StringComparison.Ordinal));
}
