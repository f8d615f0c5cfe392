using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>分项的占比。“基本支出152.39万元，占36.15%；项目支出269.18万元，占63.85%”: where parts make up a whole, a share right after one of them is its share of that whole.</summary>
internal static partial class FamilyShares
{
    // A share of all there is; one of a budget or of a plan is of another number.
    [GeneratedRegex("^，?所?占(?:比|到)?(?:(?:当年|本年|全年)?(?:总|全部|部门|本部门|单位)?(?:支出|收入|资金|经费|拨付资金|拨付|决算支出|三公经费|“三公”经费)?(?:总额|总量|合计|总数)?)?的?(?:比例|比重)?(?:约|为|达|是|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfWhole { get; }

    // One share may be wrong.
    private const decimal MostOff = 0.1m;

    /// <param name="held">Statements that hold.</param>
    /// <param name="facts">Every number of the report.</param>
    public static IEnumerable<Reckoning> Of(IReadOnlyCollection<Statement> held, ImmutableArray<Fact> facts)
    {
        var byPlace = facts.ToDictionary(fact => fact.Amount.Span);
        var explained = held.ToDictionary(statement => statement.At, statement => statement.Parts);
        foreach (var sum in held.Where(each => each.Form == StatementForm.Parts && each.Parts.Length > 1))
        {
            if (!byPlace.TryGetValue(sum.At, out var whole) || whole is not { Mention: not null, IsScore: false })
                continue;
            // “占总支出的10%” of more than these parts make up.
            if (ShareAfter(whole, facts) is not null)
                continue;
            var shares = sum.Parts.Select(part => ShareAfter(byPlace.GetValueOrDefault(part), facts)).OfType<(Fact Part, Fact Share)>().ToList();
            var agree = shares.Count(each => explained.TryGetValue(each.Share.Amount.Span, out var parts) && parts.Contains(whole.Amount.Span));
            if (shares.Count < sum.Parts.Length || Math.Abs(shares.Sum(each => each.Share.Value) - 1m) > MostOff)
                continue;
            foreach (var (part, share) in shares.Where(each => !explained.ContainsKey(each.Share.Amount.Span)))
                yield return (Forms.Over(part, whole) with { Form = StatementForm.Share }).Reckoning(share) with { IsCertain = agree > 0 };
        }
    }

    private static (Fact Part, Fact Share)? ShareAfter(Fact? part, ImmutableArray<Fact> facts) =>
        part is { Mention: not null } && part.Order + 1 < facts.Length && facts[part.Order + 1] is { Mention: { } mention, Amount.IsPercentage: true } share && share.IsInSentenceOf(part)
        && mention.Segment == part.Mention.Segment && share.Amount.Nearness == Nearness.AsPrinted && OfWhole.IsMatch(mention.Before.Trim()) ? (part, share) : null;
}
