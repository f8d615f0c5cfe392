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
        if (claim is not { IsInCell: false, Mention: { Index: > 0 } mention, Line: { } line, Amount: { HasDimension: true, IsPercentage: false }, Order: > 0 } || Changed.Match(mention.Before.Trim()) is not { Success: true } match)
            return null;
        if (facts[claim.Order - 1] is not { IsPart: true, Mention: { } former } before || !before.IsSame(claim) || before.Mention.Segment != mention.Segment || !Against.IsMatch(former.Label.Trim()))
            return null;
        var isUp = match.Groups["verb"].Value is "增加" or "增长" or "多" or "增" or "提高" or "上升";
        var meant = isUp ? before.Value + claim.Value : before.Value - claim.Value;
        var words = WordPairs.Of(line.Opening(former, Around));
        return facts.Where(each => each.IsPart && each.Value == meant && each.IsSame(claim) && (each.Pairs.Any(words.Contains) || (each is { Line: { } its, Mention: { } said } && WordPairs.Of(its.Opening(said, Around)).Overlaps(words)))).OrderBy(each => Math.Abs(each.Order - claim.Order)).Take(1)
            .Select(now => new Computation(StatementForm.Difference, isUp ? [now, before] : [before, now], numbers => numbers[0] - numbers[1], () => isUp ? $"{now.Amount}-{before.Amount}" : $"{before.Amount}-{now.Amount}").Reckoning(claim)).FirstOrDefault(each => each.Holds);
    }

    private const int Around = 30;
}
