using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>说明了几项的合计。“以上三项合计”, “前三项属于…，合计”: a sum that says of how many numbers it is.</summary>
internal static partial class SaidCount
{
    private const string Count = "(?<count>[二三四五六七八九两])(?:项|部分|类|批|笔|块|个方面|方面|者)";

    [GeneratedRegex("^，?(?:上述|以上|这)?" + Count + "(?:支出|资金|经费|费用)?(?:合计|共计|相加|加起来|之和|总计)(?:为|是|共|达)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SumOfSoMany { get; }

    [GeneratedRegex("(?:^|[，。;])前" + Count + "[^。;:\\d]{0,24}(?:合计|共计|总计)(?:为|是|共|达)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SumOfTheFirst { get; }

    private const string Numerals = "零一二三四五六七八九";

    /// <summary>Nothing where it does not say.</summary>
    public static int? Of(Fact claim) => claim.Mention is not { } mention ? null : In(SumOfSoMany.Match(mention.Label.Trim())) ?? In(SumOfTheFirst.Match(mention.Before.Trim()));

    /// <summary>The numbers it says it is the sum of; empty where that is not certain.</summary>
    public static ImmutableArray<Fact> Parts(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim.Mention is not { } mention || Of(claim) is not { } count)
            return [];
        var before = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block).Where(each => each.IsSame(claim) && each is { IsPart: true, Mention: { IsChange: false } other } && other.Depth == mention.Depth);
        ImmutableArray<Fact> row = [.. SumOfTheFirst.IsMatch(mention.Before.Trim()) ? First([.. before.Take(Longest)], count) : before.Take(count)];
        if (row.IsEmpty)
            row = Above(claim, count, facts);
        return row.Length == count && !row.Any(each => each.Mention!.IsTotal) ? [.. row.OrderBy(each => each.Order)] : [];
    }

    private const int Longest = 16;

    [GeneratedRegex(@"^(?:\(?\d{1,2}[.、)]|\(?[一二三四五六七八九十]{1,2}[、)]|[①-⑨])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Numbered { get; }

    // “1.农林水1295.86万元…”, “2.…”, “以上五项合计”: the first amount of each of the numbered paragraphs right above.
    private static ImmutableArray<Fact> Above(Fact claim, int count, ImmutableArray<Fact> facts)
    {
        var firsts = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block > claim.Block - count - 1).Where(each => each.Block < claim.Block && each is { Mention: not null, IsInCell: false } && each.IsSame(claim) && Numbered.IsMatch(each.Line!.Text))
            .GroupBy(each => each.Block).Select(block => block.Last()).Where(each => each is { IsPart: true, Mention.IsChange: false }).ToImmutableArray();
        // Not one more above them.
        return firsts.Length == count && !facts.Any(each => each.Block == claim.Block - count - 1 && each is { Mention: not null } && each.IsSame(claim) && Numbered.IsMatch(each.Line!.Text)) ? firsts : [];
    }

    // Of a list that makes the number before it; the nearest number stands first.
    private static IEnumerable<Fact> First(ImmutableArray<Fact> before, int count)
    {
        var sum = 0m;
        for (var at = 0; at + 1 < before.Length; at++)
        {
            sum += before[at].Value;
            if (at + 1 > count && before[at + 1].Value == sum)
                return before[(at + 1 - count)..(at + 1)];
        }
        return [];
    }

    private static int? In(Match match) => !match.Success ? null : match.Groups["count"].Value is "两" ? 2 : Numerals.IndexOf(match.Groups["count"].Value, StringComparison.Ordinal);
}
