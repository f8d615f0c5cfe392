using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>人均户均推算。“户均改造成本1.50万元”, “1.48万元/辆”: the word says what the amount was divided by; that many stand somewhere, and so does an amount called by the same words.</summary>
internal static partial class EachSearch
{
    private const int Fewest = 30;

    private static readonly ImmutableArray<(string Word, string Units)> Counted =
        [("人均", "人名"), ("户均", "户"), ("车均", "辆"), ("亩均", "亩"), ("案均", "件"), ("件均", "件"), ("村均", "个村"), ("次均", "次"), ("床均", "张床"), ("生均", "人名")];

    [GeneratedRegex(@"\G\s*/(?<unit>[一-龥])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Per { get; }

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!claim.IsMoney || claim is not { Mention: { } mention, Line: { } line } || UnitsOf(mention, line) is not { } units)
            return null;
        var words = WordPairs.Of(line.Opening(mention));
        var counts = facts.Where(each => each.IsPart && each.IsCount && each.Value > 1m && each.Amount.Unit.Name.Length > 0 && units.Contains(each.Amount.Unit.Name[^1], StringComparison.Ordinal)).OrderBy(each => Math.Abs(each.Order - claim.Order)).ToList();
        var wholes = facts.Where(each => each.IsPart && each.IsMoney && each.Value > claim.Value && (each.IsTotal || each.Pairs.Any(words.Contains))).OrderByDescending(each => each.Pairs.Count(words.Contains));
        return (from whole in wholes
                from count in counts
                select new Computation(StatementForm.Equation, [whole, count], numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], () => $"{whole.Amount}÷{count.Amount}"))
            .Take(Chance.Tries(claim.Amount, Fewest)).Where(computation => computation.MayGive(claim)).Select(computation => computation.Reckoning(claim)).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true });
    }

    private static string? UnitsOf(Mention mention, Line line) =>
        Per.Match(line.Text, mention.End) is { Success: true } per ? per.Groups["unit"].Value : Counted.FirstOrDefault(each => mention.Says(each.Word)).Units;
}
