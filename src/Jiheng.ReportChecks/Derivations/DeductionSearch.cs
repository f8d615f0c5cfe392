using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>扣分推算。“危桥改造未完成扣3分”: the points of an indicator less its score, wherever the report gives the two.</summary>
internal static class DeductionSearch
{
    private const int Enough = 2;

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!claim.IsScore || claim.Mention is not { } mention || !mention.Says("扣") || claim.Value <= 0m)
            return null;
        var words = WordPairs.Of(claim.Words);
        var named = facts.Where(each => each.IsScore && each.IsPart && each != claim && each.Mention?.Says("扣") != true && each.Pairs.Count(words.Contains) >= Enough).ToList();
        return (from whole in named
                from got in named
                where whole.Value - got.Value == claim.Value && AreOfOne(whole, got)
                select new Computation(StatementForm.Difference, [whole, got], numbers => numbers[0] - numbers[1], () => $"{whole.Amount}-{got.Amount}").Reckoning(claim)).FirstOrDefault();
    }

    // One row of a table, or both in sentences.
    private static bool AreOfOne(Fact whole, Fact got) => whole.Row is { } row ? got.Row == row && got.Block == whole.Block : got.Row is null;
}
