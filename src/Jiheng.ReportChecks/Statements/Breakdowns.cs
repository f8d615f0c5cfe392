using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>分项。“A 100万元，其中：B 60万元，C 40万元”: lists announced as the parts of an amount, nested ones included.</summary>
internal static partial class Breakdowns
{
    // How far from the end a list may fall short of an unknown whole and still have been meant as all of it.
    private const decimal NearMiss = 0.02m;

    private const decimal Most = 0.98m;

    private const decimal Mostly = 0.9m;

    private const int Farthest = 200;

    private const decimal LittleMore = 1.1m;

    private const string Marks = "其中|分别为|分别是|包括|包含|主要用于|用于以下|主要为|主要是|组成|构成|明细";

    [GeneratedRegex(@"^(?<way>[^。;]{0,60}[，。;]\s*|\s*)(?:[^，。;:()]{0,14})(?<mark>" + Marks + @")[^，。;:]{0,6}[，:]?[^。;:()]*:?[^。;:]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Announced { get; }

    [GeneratedRegex(@"^\s*(?::|。?(?:按|从)[^，。;:]{2,12}(?:分|分类|划分|看|包含)[:，]?)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Colon { get; }

    [GeneratedRegex(@"^\s*\((?:其中|含|包括|即)?[:，]?[^，。;()]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Bracket { get; }

    [GeneratedRegex("其中|分别为|分别是|包括", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Nested { get; }

    [GeneratedRegex("^(?:以上|上述)?(?:[两三四五六]项)?(?:收入|支出|资金|经费)?(?:合计|共计|总计)(?:金额|支出|资金)?为?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Closing { get; }

    private sealed record Listing(Mention Head, ImmutableArray<Mention> Parts, bool IsOpen);

    public static IEnumerable<Reckoning> In(Line line)
    {
        foreach (var head in line.Mentions)
        {
            if (Read(line, head) is { } listing && (listing.Parts.Length > 1 ? Of(line, listing) : OverSentences(line, listing)) is { } reckoning)
                yield return reckoning;
            else if (Closing.IsMatch(head.Label.Trim()) && Closed(line, head) is { } closed)
                yield return closed;
        }
    }

    /// <summary>The amount whose parts are announced before <paramref name="part"/>.</summary>
    public static Mention? HeadOf(Line line, Mention part)
    {
        foreach (var head in line.Mentions.Take(part.Index).Reverse())
        {
            if (Read(line, head) is { } listing && listing.Parts.Contains(part))
                return head;
        }
        return null;
    }

    private static Listing? Read(Line line, Mention head)
    {
        if (!head.Amount.HasDimension || !head.IsPrecise || head.IsChange)
            return null;
        var first = line.Mentions.Skip(head.Index + 1).FirstOrDefault(each => each.IsLike(head) && !each.IsChange);
        if (first is null || first.Sentence - head.Sentence > 1 || first.Start - head.End > Farthest)
            return null;
        var between = line.Text[head.End..first.Start];
        var isAnnounced = SaysOfWhat(between, head) || Colon.IsMatch(between) || Bracket.IsMatch(between) || Announced.IsMatch(between);
        return isAnnounced && Parts(line, head, first) is { } listing ? listing with { IsOpen = listing.IsOpen || between.Contains("主要", StringComparison.Ordinal) } : null;
    }

    [GeneratedRegex(@"^[^。]*。(?<name>[^，。;:()\d]{4,14})中[，:][^，。;:()\d]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AmongNamed { get; }

    // “年末结转和结余412.73万元。年末结转资金中，甲…，乙…”: the sentence begins with the name of the whole.
    private static bool SaysOfWhat(string between, Mention head) =>
        AmongNamed.Match(between) is { Success: true } match && head.Label.Contains(match.Groups["name"].Value[..FewestOfName], StringComparison.Ordinal);

    private const int FewestOfName = 4;

    private static Listing? Parts(Line line, Mention head, Mention first)
    {
        var parts = new List<Mention> { first };
        var bySemicolon = false;
        var read = first.End;
        for (var at = first.Index + 1; at < line.Mentions.Length; at++)
        {
            var next = line.Mentions[at];
            if (next.Sentence != first.Sentence || next.Depth < first.Depth)
                break;
            if (next.Depth > first.Depth || !next.IsLike(head) || next.IsChange)
                continue;
            bySemicolon |= parts.Count == 1 && next.Segment != first.Segment;
            if (Ends(next, first, bySemicolon) || NextHeading.IsMatch(line.Text[read..next.Start]))
                break;
            if (Nested.IsMatch(line.Text[read..next.Start]))
            {
                var inner = InnerList(line, parts[^1], at);
                if (inner == 0)
                    break;
                at += inner - 1;
                read = line.Mentions[at].End;
                continue;
            }
            if (!next.IsPrecise)
                return null;
            parts.Add(next);
            read = next.End;
        }
        var after = line.After(parts[^1]).TrimStart();
        return new(head, [.. parts], after.StartsWith('等') || parts.Exists(part => part.Label.Contains('等', StringComparison.Ordinal)));
    }

    // “…，三、公务接待费…”: the next heading, run into the sentence.
    [GeneratedRegex("[，;][一二三四五六七八九]、", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NextHeading { get; }

    private static bool Ends(Mention next, Mention first, bool bySemicolon) =>
        (!bySemicolon && next.Segment != first.Segment) || next.IsTotal
        || (next.Says("年末结", "年终结", "年末结转") && !first.Says("结转"));

    // How many numbers from here are the parts of the last part; 0 where that is not certain.
    private static int InnerList(Line line, Mention head, int from)
    {
        var inner = new List<Mention>();
        foreach (var next in line.Mentions.Skip(from).TakeWhile(each => each.Sentence == head.Sentence && each.IsLike(head)))
        {
            inner.Add(next);
            if (Sum(line, head, inner).Holds)
                return inner.Count;
        }
        return 0;
    }

    private static Reckoning Sum(Line line, Mention head, IReadOnlyList<Mention> parts) =>
        Reckonings.Sum(StatementForm.Parts, head.Amount, [.. parts.Select(part => part.Amount)], line.Span(head, parts[^1]));

    private static Reckoning? Of(Line line, Listing listing)
    {
        var sum = Sum(line, listing.Head, listing.Parts);
        if (sum.Holds)
            return sum;
        if (OverSentences(line, listing) is { } longer)
            return longer;
        if (IsNested(line, listing.Head) && Beginning(line, listing) is { } beginning)
            return beginning;
        var others = Others(line, listing);
        if (others.Find(each => Sum(line, each, listing.Parts).Holds) is { } other)
            return Sum(line, other, listing.Parts);
        if (!sum.Differs || MixesRoles(listing.Parts))
            return null;
        if (listing.Parts[0].Sentence == listing.Head.Sentence || SaysOfWhat(line.Text[listing.Head.End..listing.Parts[0].Start], listing.Head))
            return IsCertain(line, listing) is { } certain ? sum with { IsCertain = certain } : Slipped(listing, sum);
        // Of things one may be of several kinds: “供应商25250家。其中货物类15624家，工程类8199家，服务类10746家”.
        if (listing.Head.Amount.Unit.Dimension == UnitDimension.Money && PartFamilies.Of(listing.Parts) == PartFamilies.Closure.Complete && RightBehind.IsMatch(line.Text[listing.Head.End..listing.Parts[0].Start]))
            return sum with { IsCertain = false };
        // The sentence before may name several amounts: only one of nearly that size can be meant.
        return others.Prepend(listing.Head).FirstOrDefault(each => IsNear(each, listing.Parts)) is { } near ? Sum(line, near, listing.Parts) with { IsCertain = near == listing.Head && SaysAmong(line, listing) } : null;
    }

    /// <summary>“基本支出1358.16万元，占总支出的37.09%。其中人员经费…，公用经费…”: the last amount before 其中, and a list that is always all of it.</summary>
    [GeneratedRegex(@"^(?:，[^，。;\d]{0,14}\d+(?:\.\d+)?%)?。其中[:，]?[^，。;:\d]{0,14}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RightBehind { get; }

    // A list need not be all of it, but one of money that makes it but for one of many digits was meant to be.
    private static Reckoning? Slipped(Listing listing, Reckoning sum) =>
        listing.Head.Amount.Unit.Dimension == UnitDimension.Money && Slip.IsOneDigit(sum) && Slip.Telling(listing.Head.Amount.Number.Quantity.Value) >= (listing.Parts[0].Sentence == listing.Head.Sentence ? FewestOfSlip : FewestOfSlip + 1)
            ? sum with { IsCertain = false, Remark = Slip.Remark(listing.Head.Amount) } : null;

    private const int FewestOfSlip = 4;

    // “合计40万元，其中：甲0万元。乙25万元，增长3%。丙15万元，持平。”: each part is a sentence with its own remarks.
    private static Reckoning? OverSentences(Line line, Listing listing)
    {
        if (listing.Head.Amount.Digits < FewestDigits || MixesRoles(listing.Parts))
            return null;
        var parts = listing.Parts.ToList();
        foreach (var next in line.Mentions.Skip(parts[^1].Index + 1).Where(each => each.IsLike(listing.Head) && !each.IsChange && each.Depth == parts[0].Depth).TakeWhile(each => each.IsPrecise && !each.IsTotal).Take(MostSentences))
        {
            parts.Add(next);
            if (parts.Count >= FewestSentences && Sum(line, listing.Head, parts) is { Agreement: Agreement.Exact or Agreement.Rounded } sum)
                return sum;
        }
        return null;
    }

    // Fewer are met by some numbers or other.
    private const int FewestDigits = 4;

    private const int FewestSentences = 3;

    private const int MostSentences = 6;

    private static bool IsNested(Line line, Mention head)
    {
        var sentence = line.Text[..head.Start];
        return Nested.IsMatch(sentence[(sentence.LastIndexOf('。') + 1)..]);
    }

    // “其中人员300万元，公用80万元，项目支出120万元”: the list may have ended before its sentence does.
    private static Reckoning? Beginning(Line line, Listing listing) =>
        Enumerable.Range(2, Math.Max(0, listing.Parts.Length - 2)).Select(count => Sum(line, listing.Head, [.. listing.Parts.Take(count)])).FirstOrDefault(sum => sum.Holds);

    private static List<Mention> Others(Line line, Listing listing) =>
        [.. line.Mentions.Take(listing.Head.Index).Reverse().Where(each => each.Sentence == listing.Head.Sentence && each.IsLike(listing.Head) && each.IsPrecise && !each.IsChange)];

    private static bool SaysAmong(Line line, Listing listing) =>
        line.After(listing.Head).TrimStart().StartsWith("。其中", StringComparison.Ordinal) && IsCertain(line, listing) == true;

    private static bool IsNear(Mention head, ImmutableArray<Mention> parts)
    {
        var total = head.Amount.Number.InBase;
        return Math.Abs(parts.Sum(part => part.Amount.Number.InBase) - total) <= total * NearMiss;
    }

    // Budget and outturn in one list are two lists.
    private static bool MixesRoles(ImmutableArray<Mention> parts) =>
        parts.Any(part => part.Says("预算为", "预算数", "年初预算", "全年预算")) && parts.Any(part => part.Says("决算为", "决算数", "实际支出", "执行数", "支出数", "完成"));

    // Nothing where the list need not have been the whole.
    private static bool? IsCertain(Line line, Listing listing)
    {
        var total = listing.Head.Amount.Number.InBase;
        var sum = listing.Parts.Sum(part => part.Amount.Number.InBase);
        var isMoney = listing.Head.Amount.Unit.Dimension == UnitDimension.Money;
        if (MakeHundred(line, listing.Parts) || ExceedStaff(listing, sum - total))
            return true;
        return PartFamilies.Of(listing.Parts) switch
        {
            PartFamilies.Closure.Complete => listing.IsOpen && sum < total ? null : true,
            PartFamilies.Closure.Usual when sum > total => true,
            PartFamilies.Closure.Unknown when !isMoney => !listing.IsOpen && (ClosedCounts.Are(line, listing.Head, listing.Parts) || ClosedCounts.AreRespective(line, listing.Head, listing.Parts)) ? false : null,
            PartFamilies.Closure.Usual => listing.IsOpen || (sum < total * Mostly && !listing.Head.Says("合计", "总计", "共计")) ? null : sum >= total * Most,
            _ when sum > total => isMoney && sum <= total * LittleMore ? false : null,
            _ => isMoney && !listing.IsOpen && total - sum <= total * NearMiss ? false : null,
        };
    }

    /// <summary>“在职人员81人，其中行政人员14人，事业人员69人”: nobody is both.</summary>
    [GeneratedRegex("(?:行政|事业|参公|工勤)(?:人员|编制|编)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Staff { get; }

    private static bool ExceedStaff(Listing listing, decimal more) => more > 0m && listing.Parts.All(part => Staff.IsMatch(part.Label.Trim()));

    // Parts whose printed shares make 100 leave nothing out.
    private static bool MakeHundred(Line line, ImmutableArray<Mention> parts)
    {
        var rates = parts.Select(part => line.Mentions.ElementAtOrDefault(part.Index + 1))
            .OfType<Mention>().Where(next => next.Amount.IsPercentage && next.Says("占")).Select(next => next.Amount).ToList();
        return rates.Count > 1 && Math.Abs(rates.Sum(rate => rate.Number.InBase) - 1m) <= rates.Sum(rate => rate.LastDigit / 2m);
    }

    // “A 60万元，B 40万元，合计100万元”
    private static Reckoning? Closed(Line line, Mention total)
    {
        var parts = line.Mentions.Take(total.Index).Where(each => each.Sentence == total.Sentence && each.IsLike(total) && !each.IsChange && each.Depth == total.Depth).ToList();
        // “规模12000吨，其中…，合计12000吨” says the whole twice.
        parts.RemoveAll(part => part.Amount.Number.InBase == total.Amount.Number.InBase);
        if (parts.Count < 2 || parts.Exists(part => !part.IsPrecise || part.IsTotal))
            return null;
        var sum = Reckonings.Sum(StatementForm.Parts, total.Amount, [.. parts.Select(part => part.Amount)], line.Span(parts[0], total));
        return sum.Holds || (sum.Differs && line.Mentions.Where(each => each.Sentence == total.Sentence).All(each => each.IsLike(total))) ? sum : null;
    }
}
