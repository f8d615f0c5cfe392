using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>前几项合计的占比。“前两项合计占77.0%”: of a list whose items have their shares beside them, the first so many, of the number those shares are of.</summary>
internal static partial class FirstOfList
{
    private const int MostItems = 12;

    private const string Numerals = "零一二三四五六七八九";

    [GeneratedRegex("前(?<n>[两二三四五六])(?:项|个|类|家|位|名|种)[^，。;:\\d]{0,8}(?:合计|共|累计|之和)[^，。;:\\d]{0,10}占[^，。;\\d]{0,10}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex First { get; }

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsInCell: false, Mention: { } mention, Amount.Unit.Name: "%" } || First.Match(mention.Label.Trim()) is not { Success: true } match)
            return null;
        var count = match.Groups["n"].Value is "两" ? 2 : Numerals.IndexOf(match.Groups["n"].Value, StringComparison.Ordinal);
        var items = Items(claim, facts);
        if (items.Length <= count)
            return null;
        ImmutableArray<Fact> parts = [.. items[..count].Select(each => each.Part)];
        return facts.Where(each => each.IsPart && each.IsSame(parts[0]) && each.Value >= items.Sum(item => item.Part.Value)).DistinctBy(each => each.Value).OrderBy(each => Math.Abs(each.Order - claim.Order))
            .Where(whole => items.All(item => Forms.Over(item.Part, whole).Reckoning(item.Share).Holds)).Take(1)
            .Select(whole => new Computation(StatementForm.Share, [.. parts, whole], numbers => numbers.Take(count).Sum() / numbers[^1], () => $"({string.Join('+', parts.Select(each => each.Amount.ToString()))})÷{whole.Amount}×100%").Reckoning(claim)).FirstOrDefault(each => each.Holds);
    }

    // The nearest list before it: amounts of one kind, each with its share right after it.
    private static ImmutableArray<(Fact Part, Fact Share)> Items(Fact claim, ImmutableArray<Fact> facts)
    {
        var items = new List<(Fact Part, Fact Share)>();
        for (var at = claim.Order - 1; at > 0 && items.Count < MostItems; at--)
        {
            if (facts[at] is { Amount.Unit.Name: "%", Value: < 1m } share && facts[at - 1] is { IsPart: true, Amount: { HasDimension: true, IsPercentage: false } } part && (share.Words.Contains('占', StringComparison.Ordinal) || share.Row == part.Row && share.Row is not null))
            {
                if (items.Count > 0 && !part.IsSame(items[0].Part))
                    break;
                items.Insert(0, (part, share));
                at--;
            }
            else if (items.Count > 0)
            {
                break;
            }
        }
        return [.. items];
    }
}
