using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>余数推算。“共1024名，其中行政32名，事业992名”: the last part is what the others leave of the whole.</summary>
internal static class RemainderSearch
{
    private const int Fewest = 6;

    private const int MostSiblings = 8;

    private const int MostBetween = 3;

    // Of many digits one more, for hardly another number makes them.
    private const int MostBetweenMany = 4;

    private const int ManyDigits = 4;

    /// <summary>Numbers right before it in its paragraph, the nearest first; only what agrees to the digit.</summary>
    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim.Mention is not { IsTotal: false } mention || claim.Amount.IsPercentage || claim.Value <= 0m)
            return null;
        var before = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block)
            .Where(each => each.IsPart && each.Value > 0m && each.IsAddable(claim) && each.Amount.HasDimension).Take(MostSiblings + Between(claim)).ToImmutableArray();
        return Rows(before, mention).Select(row => In(claim, row)).FirstOrDefault(found => found is not null);
    }

    private static int Between(Fact claim) => claim.Amount.Digits >= ManyDigits ? MostBetweenMany : MostBetween;

    private static IEnumerable<ImmutableArray<Fact>> Rows(ImmutableArray<Fact> before, Mention mention)
    {
        yield return before;
        var plain = before.RemoveAll(each => each.Mention is { IsChange: true });
        if (plain.Length < before.Length)
            yield return plain;
        var level = plain.RemoveAll(each => each.Mention?.Depth > mention.Depth);
        if (level.Length < plain.Length)
            yield return level;
        // “（上年9.19万元）”: its like stand in brackets, their whole does not.
        var inner = plain.RemoveAll(each => each.Mention?.Depth != mention.Depth);
        foreach (var whole in mention.Depth > 0 && inner.Length > 1 ? plain.RemoveAll(each => each.Mention?.Depth >= mention.Depth) : [])
            yield return [.. inner.TakeWhile(each => each.Order > whole.Order), whole];
    }

    private static Reckoning? In(Fact claim, ImmutableArray<Fact> before)
    {
        var left = Chance.Tries(claim.Amount, Fewest);
        var sum = claim.Value;
        for (var siblings = 1; siblings < before.Length; siblings++)
        {
            sum += before[siblings - 1].Value;
            for (var at = siblings; at < Math.Min(before.Length, siblings + Between(claim)); at++)
            {
                if (--left < 0)
                    return null;
                if (before[at].Value == sum && Of(claim, before[at], [.. before.Take(siblings).Reverse()]) is { Holds: true } holds)
                    return holds;
            }
        }
        return null;
    }

    private static Reckoning Of(Fact claim, Fact whole, ImmutableArray<Fact> siblings) => new Computation(
        StatementForm.Difference, [whole, .. siblings], numbers => numbers[0] - numbers.Skip(1).Sum(),
        () => $"{whole.Amount}-{string.Join('-', siblings.Select(each => each.Amount.ToString()))}").Reckoning(claim);
}
