using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>与上年数比较的增减。“‘三公’经费较上年23.46万元减少1.61万元”: the year before stands beside it, what it is now elsewhere, under a word they share.</summary>
internal static partial class NamedChange
{
    [GeneratedRegex("(?:较|比|与|低于|高于)(?:20[0-9][0-9]年|上年度?|去年|同期|上年同期|年初|预算|计划|目标)+(?:的|决算|支出|预算|实际|数|额|度|为)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Against { get; }

    [GeneratedRegex("^(?:相比|，)?(?:略有|共|净)?(?<verb>增加|增长|多|增|提高|上升|减少|下降|少|减|降低|压减|节约)(?:了|支出|约)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Changed { get; }

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsInCell: false, Mention: { Index: > 0 } mention, Line: { } line, Order: > 0 } || !(claim.Amount.HasDimension || claim.Amount.Unit.Name == "%") || Changed.Match(mention.Before.Trim()) is not { Success: true } match)
            return null;
        if (facts[claim.Order - 1] is not { IsPart: true, Value: > 0m, Mention: { } former, Amount: { HasDimension: true, IsPercentage: false } } before || before.Mention.Segment != mention.Segment || !Against.IsMatch(former.Label.Trim()) || !(claim.Amount.IsPercentage ? claim.Amount.Digits >= FewestDigits : before.IsSame(claim)))
            return null;
        var isUp = Changes.IsUp(match.Groups["verb"].Value);
        var words = WordPairs.Of(line.Opening(former, Around));
        return facts.Where(each => each.IsPart && each != before && each.Value > 0m && each.Value > before.Value == isUp && each.IsSame(before) && IsCalled(each, words)).OrderBy(each => Math.Abs(each.Order - claim.Order)).DistinctBy(each => each.Value).Take(Most)
            .Select(now => Of(claim, now, before, isUp)).Where(each => each.MayGive(claim)).Select(each => each.Reckoning(claim)).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true } && each.Agreement != Agreement.Truncated);
    }

    [GeneratedRegex("^(?:上年度?|去年|上年同期|去年同期)(?<name>[^，。;:\\d]{0,14})$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Former { get; }

    [GeneratedRegex("^，(?:本年度?|今年|当年|本期)?(?:[一-龥]{0,4}?)(?:较|比)?(?:上年|去年|上年同期|同期)?(?:同比)?(?<verb>增加|增长|多|增|提高|上升|加快|减少|下降|少|减|降低|放缓)(?:了|支出|办|开展|完成)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ChangedSince { get; }

    [GeneratedRegex("(?:实际|全年|本年|合计|共|共计|总计|决算)(?:支出|完成|执行)?(?:数|额)?(?:为|共)?$|支出决算(?:数)?(?:为)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfNow { get; }

    /// <summary>“实际支出26.61万元……上年‘三公’经费支出29.42万元，本年比上年减少3.81万元”: the year before right beside it, and one number of its paragraph that is all of this year's.</summary>
    public static Reckoning? Missed(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsInCell: false, Order: > 1, Mention: { Index: > 1 } mention, Amount: { IsBare: false, Nearness: Nearness.AsPrinted } } || claim.Amount.Unit.Name == "%" || ChangedSince.Match(mention.Before.Trim()) is not { Success: true } match)
            return null;
        if (facts[claim.Order - 1] is not { IsPart: true, Mention: { } former } before || before.Mention.Segment != mention.Segment || Former.Match(former.Label.Trim()) is not { Success: true } said)
            return null;
        var isPoints = claim.Amount.Unit.Name == "个百分点";
        return (isPoints ? before.Amount.Unit.Name == "%" : before.IsSame(claim)) ? Missed(claim, before, said, match, facts, isPoints) : null;
    }

    private static Reckoning? Missed(Fact claim, Fact before, Match said, Match match, ImmutableArray<Fact> facts, bool isPoints)
    {
        var name = FigureNames.Of(said.Groups["name"].Value);
        var nows = facts.Take(before.Order).Reverse().TakeWhile(each => each.Block == claim.Block && each.Line == claim.Line).Where(each => each is { IsPart: true, Mention: { IsChange: false } } && each.Amount.Unit == before.Amount.Unit && IsOfNow(each.Mention!, name, isPoints)).DistinctBy(each => each.Value).Take(2).ToList();
        if (nows is not [var now])
            return null;
        var isUp = Changes.IsUp(match.Groups["verb"].Value);
        var (more, less) = isUp ? (now, before) : (before, now);
        return new Computation(StatementForm.Difference, [more, less], numbers => numbers[0] - numbers[1], () => $"{more.Amount}-{less.Amount}").Reckoning(claim) is { Differs: true, Point: > 0m and var point } reckoning && (NamedMiss.IsNear(claim, point) || Slip.IsOneDigit(claim.Amount, point) || IsTens(claim, point))
            ? reckoning with { IsCertain = false } : null;
    }

    private static bool IsOfNow(Mention now, string name, bool isPoints)
    {
        var label = now.Label.Trim();
        return !now.Says("上年", "去年", "预算", "计划", "序时", "目标", "其中") && (isPoints ? name.Length > 1 && label.TrimEnd('为', '达').EndsWith(name, StringComparison.Ordinal) : OfNow.IsMatch(label));
    }

    // 45 and 35: of two digits one is another.
    private static bool IsTens(Fact claim, decimal point) => claim.Amount.Unit.Factor == 1m && claim.Amount.Digits == 2 && Math.Abs(point - claim.Value) is 10m;

    private static Computation Of(Fact claim, Fact now, Fact before, bool isUp)
    {
        var (more, less) = isUp ? (now, before) : (before, now);
        return claim.Amount.IsPercentage
            ? new(StatementForm.Growth, [more, less], numbers => (numbers[0] - numbers[1]) / numbers[isUp ? 1 : 0], () => $"({more.Amount}-{less.Amount})÷{before.Amount}×100%")
            : new(StatementForm.Difference, [more, less], numbers => numbers[0] - numbers[1], () => $"{more.Amount}-{less.Amount}");
    }

    // By its own words, or those of its sentence.
    private static bool IsCalled(Fact fact, HashSet<int> words) => fact.Pairs.Any(words.Contains) || (fact is { Line: { } line, Mention: { } mention } && WordPairs.Of(line.Opening(mention, Around)).Overlaps(words));

    private const int FewestDigits = 3;

    private const int Most = 12;

    private const int Around = 30;
}
