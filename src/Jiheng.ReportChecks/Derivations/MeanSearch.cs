using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>平均推算。“平均96.33分”: the mean of a row of numbers.</summary>
internal static class MeanSearch
{
    private const int Fewest = 20;

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts) => WeightedSearch.Find(claim, facts) ?? Simple(claim, facts);

    private static Reckoning? Simple(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!Means.Any(word => claim.Words.Contains(word, StringComparison.Ordinal)))
            return null;
        var left = Chance.Tries(claim.Amount, Fewest);
        var before = facts.Take(claim.Order).Reverse().Where(each => each.IsPart && each.IsLike(claim) && !IsMean(each)).Take(Longest).ToImmutableArray();
        for (var count = 2; count <= before.Length && left > 0; count++, left--)
        {
            if (Of(claim, before[..count]) is { Holds: true } holds)
                return holds;
        }
        return facts.Where(each => (each.Block == claim.Block || (claim.Amount.Digits >= ManyDigits && Math.Abs(each.Block - claim.Block) <= FarthestTable && each.IsLike(claim))) && each.Column is not null && !each.IsTotal && each.IsPart && each != claim).GroupBy(each => (each.Block, each.Column))
            .Where(column => column.Count() > 1).Select(column => Of(claim, [.. column])).FirstOrDefault(mean => mean is { Holds: true, HoldsClosely: true });
    }

    private static readonly ImmutableArray<string> Means = ["平均", "年均", "月均", "季均", "均值"];

    private const int ManyDigits = 5;

    private const int FarthestTable = 3;

    private const int Longest = 20;

    private static bool IsMean(Fact fact) => fact.Mention is { } mention && mention.Says("加权", "平均", "综合得分", "总分");

    private static Reckoning Of(Fact claim, ImmutableArray<Fact> parts) => new Computation(
        StatementForm.Equation, parts, numbers => numbers.Sum() / numbers.Length, () => $"({string.Join('+', parts.Select(part => part.Amount.ToString()))})÷{parts.Length}").Reckoning(claim);
}
