using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>占比。“基本支出X万元，占总支出的Y%”, with the base said, announced before a list, or given by the other shares.</summary>
internal static partial class Shares
{
    [GeneratedRegex(@"占(?:比|到)?(?<base>[^，。;:%占]*?)(?:的)?(?:比例|比重|百分比|比)?(?:约为|约|为|达|是|:)?\s*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Share { get; }

    [GeneratedRegex(@"分别占(?:比)?(?<base>[^，。;%]*?)的?(?:比例|比重)?(?:约)?(?:为)?\s*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RespectiveShares { get; }

    [GeneratedRegex(@"本年度?|全年|当年|年度|\d{4}年?度?|本部门|本单位|我单位|我办|我局|部门|整体|财政拨款|合计|总计|总额|总数|总量|总|数|额|的|为|是|共计?|安排|决算|完成|实际|全部|达|截至|\s", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Filler { get; }

    /// <summary>One share: its percentage, the part it is of, and the words for its base.</summary>
    private sealed record Shared(Mention Rate, Mention Part, string Base, int Group);

    public static IEnumerable<Reckoning> In(Line line)
    {
        foreach (var reckoning in Inline(line).Concat(WholeInBrackets(line)))
            yield return reckoning;
        foreach (var group in All(line).GroupBy(share => share.Group))
        {
            foreach (var reckoning in Group(line, [.. group]))
                yield return reckoning;
        }
    }

    // “占总支出1240.71万元的70%”
    private static IEnumerable<Reckoning> Inline(Line line)
    {
        for (var at = 2; at < line.Mentions.Length; at++)
        {
            var (part, whole, rate) = (line.Mentions[at - 2], line.Mentions[at - 1], line.Mentions[at]);
            if (rate.Amount.IsPercentage && rate.Before.Trim() is "的" && whole.Label.StartsWith('占') && part.IsLike(whole) && part.Segment == whole.Segment && !part.IsChange)
                yield return Reckonings.Ratio(StatementForm.Share, rate, part, whole, line.Span(part, rate));
        }
    }

    [GeneratedRegex(@"^\((?:全[^，()\d]{0,4})?(?:共有?|总数为?|合计|总计)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OpensWithWhole { get; }

    // “30万元以上的村6个，占37.5%（全镇共16个村）”
    private static IEnumerable<Reckoning> WholeInBrackets(Line line)
    {
        for (var at = 1; at + 1 < line.Mentions.Length; at++)
        {
            var (part, rate, whole) = (line.Mentions[at - 1], line.Mentions[at], line.Mentions[at + 1]);
            if (rate.Amount.IsPercentage && rate.IsPrecise && whole.IsPrecise && OpensWithWhole.IsMatch(whole.Before.Trim()) && rate.Label.StartsWith('占') && part.IsPrecise && part.IsLike(whole) && part.Segment == rate.Segment && !part.IsChange)
                yield return Reckonings.Ratio(StatementForm.Share, rate, part, whole, line.Span(part, whole));
        }
    }

    private static IEnumerable<Shared> All(Line line)
    {
        var group = 0;
        Shared? last = null;
        for (var at = 1; at < line.Mentions.Length; at++)
        {
            var rate = line.Mentions[at];
            if (!rate.Amount.IsPercentage || !rate.IsPrecise)
                continue;
            if (RespectiveShares.Match(rate.Before) is { Success: true } respective)
            {
                group++;
                foreach (var share in Respective(line, at, respective.Groups["base"].Value, group))
                    yield return share;
                last = null;
                continue;
            }
            if (Share.Match(rate.Label) is not { Success: true } match || Part(line, rate) is not { } part)
                continue;
            var said = match.Groups["base"].Value;
            if (last is null || last.Base != said || !last.Part.IsLike(part) || part.Index - last.Rate.Index > 2 || StartsAnew(line, last, part))
                group++;
            last = new(rate, part, said, group);
            yield return last;
        }
    }

    // “…占本年支出100%。其中：…”: what follows is a list of its own.
    private static bool StartsAnew(Line line, Shared last, Mention part)
    {
        var between = line.Text[last.Rate.End..part.Start];
        return between.Contains("其中", StringComparison.Ordinal) || part.Sentence - last.Rate.Sentence > 0;
    }

    private static Mention? Part(Line line, Mention rate)
    {
        var part = line.Mentions[rate.Index - 1];
        return part.Amount.HasDimension && part.IsPrecise && !part.IsChange && part.Sentence == rate.Sentence
            && !rate.Before.Contains(';', StringComparison.Ordinal) && rate.Before.Count(sign => sign == '，') <= 2 ? part : null;
    }

    private static IEnumerable<Shared> Respective(Line line, int at, string said, int group)
    {
        var rates = line.Mentions.Skip(at).TakeWhile((each, offset) => each.Amount.IsPercentage && (offset == 0 || each.Before.Trim() is "、" or "，" or "和")).ToList();
        var parts = line.Mentions.Take(at).Reverse().TakeWhile(each => each.Sentence == line.Mentions[at].Sentence && each.Amount.HasDimension && each.IsLike(line.Mentions[at - 1])).Take(rates.Count).Reverse().ToList();
        if (rates.Count < 2 || parts.Count != rates.Count)
            return [];
        return rates.Zip(parts, (rate, part) => new Shared(rate, part, said, group));
    }

    private static IEnumerable<Reckoning> Group(Line line, ImmutableArray<Shared> shares)
    {
        var first = shares[0].Part;
        var named = Candidates(line, first).Where(each => Names(shares[0].Base, each)).ToList();
        if (named.Find(each => shares.All(share => Of(line, share, each).Holds)) is { } fitting)
            return shares.Select(share => Of(line, share, fitting));
        var announced = Breakdowns.HeadOf(line, first);
        if (OfNamed(line, shares, named, announced) is { } another)
            return [another];
        if (BestWhole(line, shares, named, announced) is { } best)
            return shares.Select(share => Of(line, share, best) with { IsForced = MakeHundred(shares, best) });
        var isUnsaid = Filler.Replace(shares[0].Base, "").Length == 0;
        var only = named.Count > 0 ? named[0] : isUnsaid ? announced : null;
        if (only is null || !(IsSure(only, shares[0], announced) || MakeAll(shares, only)))
        {
            if (OfTheirSum(line, shares) is { Length: > 0 } ofSum)
                return ofSum;
            if (ImpliedBases.Of([.. shares.Select(share => (share.Rate, share.Part))], line) is { Length: > 0 } implied)
                return implied;
            if (only is null || shares.Length > 1 || (only != announced && only.Amount.Number.InBase < first.Amount.Number.InBase))
                return [];
        }
        var isNamed = IsNamedInFull(only, shares, announced);
        return shares.Select(share => Of(line, share, only) with { IsCertain = named.Count == 1 || only == announced, IsNamed = isNamed });
    }

    // “授予中小企业合同金额426万元，…，其中授予小微企业合同金额126万元，占授予中小企业合同金额的29.6%”: no other number is called so.
    private static bool IsNamedInFull(Mention whole, ImmutableArray<Shared> shares, Mention? announced) => shares is [var share] && IsSure(whole, share, announced) && share.Base.Length >= LongName && whole.Label.Trim().EndsWith(share.Base, StringComparison.Ordinal);

    private const int LongName = 6;

    // “合同金额A，占采购支出总额的60%，其中：小微企业B，占采购支出总额的…”: the share before is of the base both name, this one of the amount that stands beside it.
    private static Reckoning? OfNamed(Line line, ImmutableArray<Shared> shares, List<Mention> named, Mention? announced)
    {
        if (shares is not [var share] || named is not [var whole] || announced is null || announced == whole || Filler.Replace(share.Base, "").Length <= ShortestName || !Of(line, share, announced).Holds)
            return null;
        var isUsed = All(line).Any(other => other.Rate != share.Rate && other.Base == share.Base && Of(line, other, whole).Holds);
        return isUsed && Of(line, share, whole) is { Differs: true } reckoning
            ? reckoning with { IsCertain = false, IsNamed = true, Remark = $"{share.Part.Amount}占{announced.Amount}的比例正好是{share.Rate.Amount}，请核对分母是不是“{share.Base}”。" }
            : null;
    }

    private const int ShortestName = 3;

    // The base is said in full, and it is what the list was announced for.
    private static bool IsSure(Mention whole, Shared share, Mention? announced) =>
        whole == announced && Filler.Replace(share.Base, "").Length > ShortestName && Names(share.Base, whole);

    // “支出100万元：甲60万元，占比60%；乙40万元，占比40%”: what the parts make is what they are shares of.
    private static bool MakeAll(ImmutableArray<Shared> shares, Mention whole) =>
        shares.Length > 1 && shares.Sum(share => share.Part.Amount.Number.InBase) == whole.Amount.Number.InBase;

    // What more than half of the shares agree with is what they are shares of.
    private static Mention? BestWhole(Line line, ImmutableArray<Shared> shares, List<Mention> named, Mention? announced)
    {
        var best = named.Concat(Candidates(line, shares[0].Part)).Distinct()
            .OrderByDescending(each => shares.Count(share => Of(line, share, each).Holds)).ThenByDescending(each => each == announced).FirstOrDefault();
        if (best is null)
            return null;
        var hits = shares.Count(share => Of(line, share, best).Holds);
        return hits * 2 > shares.Length && (hits >= 2 || best == announced || named.Contains(best)) ? best : null;
    }

    // All of the whole, and made to print 100 together.
    private static bool MakeHundred(ImmutableArray<Shared> shares, Mention whole) =>
        shares.Length > 2 && shares.Sum(share => share.Rate.Amount.Number.InBase) == 1m
        && Reckonings.Sum(StatementForm.Parts, whole.Amount, [.. shares.Select(share => share.Part.Amount)], default).Holds;

    private static Reckoning Of(Line line, Shared share, Mention whole) =>
        Reckonings.Ratio(StatementForm.Share, share.Rate, share.Part, whole, line.Span(share.Part, share.Rate));

    // Before the part, in this passage; the nearest first.
    private static IEnumerable<Mention> Candidates(Line line, Mention part) =>
        line.Mentions.Take(part.Index).Where(each => each.IsLike(part) && each.IsPrecise && !each.IsChange && each.Amount.Number.InBase > 0m).Reverse();

    // “1—9月支出8915.64万元；第四季度支出2930.88万元，占全年支出的…”
    [GeneratedRegex("全年|年度", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex WholeYear { get; }

    [GeneratedRegex("月|季度|上半年|下半年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex PartOfYear { get; }

    private static bool Names(string said, Mention whole)
    {
        var core = Filler.Replace(said, "");
        var label = Filler.Replace(whole.Label, "");
        if (WholeYear.IsMatch(said) && PartOfYear.IsMatch(whole.Label))
            return false;
        return core.Length switch
        {
            0 => said.Length > 0 && whole.IsTotal,
            1 => false,
            _ => label.EndsWith(core, StringComparison.Ordinal) || (core == "支出" && whole.Says("总支出", "支出总", "支出合计")),
        };
    }

    // Shares that make 100 and agree with the sum of their parts, all but one at most.
    private static ImmutableArray<Reckoning> OfTheirSum(Line line, ImmutableArray<Shared> shares)
    {
        if (shares.Length < 2)
            return [];
        var rates = shares.Select(share => share.Rate.Amount).ToList();
        var slack = rates.Sum(rate => rate.LastDigit);
        if (Math.Abs(rates.Sum(rate => rate.Number.InBase) - 1m) > slack)
            return [];
        var parts = shares.Select(share => share.Part.Amount).ToImmutableArray();
        var all = shares.Select((share, at) => new Reckoning(
            StatementForm.Share, share.Rate.Amount, parts, numbers => numbers.Sum() == 0m ? null : numbers[at] / numbers.Sum(),
            $"{share.Part.Amount}÷({string.Join('+', parts.Select(part => part.ToString()))})×100%", line.Span(share.Part, share.Rate))).ToImmutableArray();
        return all.Count(each => each.Holds) == all.Length ? all : [];
    }
}
