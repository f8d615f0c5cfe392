using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>同列的占比。Shares side by side that are all but one of one whole: the one that is not stands out.</summary>
internal static class Siblings
{
    private const int Fewest = 2;

    /// <summary>The statements of claims that no reading explains, from those beside them that one does.</summary>
    public static IEnumerable<Reckoning> Find(ImmutableArray<Fact> facts, IReadOnlyDictionary<TextSpan, ImmutableArray<TextSpan>> known)
    {
        var byPlace = facts.ToDictionary(fact => fact.Amount.Span);
        foreach (var sentence in facts.Where(fact => fact.Mention is not null && fact.Amount.IsPercentage && fact.IsClaim).GroupBy(fact => (fact.Block, fact.Line, fact.Mention!.Sentence)))
        {
            var explained = sentence.Select(fact => Explained(fact, known, byPlace)).OfType<Explanation>().ToList();
            foreach (var claim in sentence.Where(fact => !known.ContainsKey(fact.Amount.Span)))
            {
                if (Of(claim, explained, facts) is { } reckoning)
                    yield return reckoning;
            }
        }
    }

    /// <summary>A share, the whole it is of, and how many numbers before it its part stands.</summary>
    private sealed record Explanation(Fact Share, Fact Whole, int Back);

    private static Explanation? Explained(Fact share, IReadOnlyDictionary<TextSpan, ImmutableArray<TextSpan>> known, Dictionary<TextSpan, Fact> byPlace)
    {
        if (!known.TryGetValue(share.Amount.Span, out var parts) || parts.Length != 2 || !byPlace.TryGetValue(parts[0], out var part) || !byPlace.TryGetValue(parts[1], out var whole))
            return null;
        return new(share, whole, share.Order - part.Order);
    }

    // “占总支出的74.89%；…，占总支出的25.51%”: the base is said in full, twice.
    private static bool SaysTheSame(Fact share, Fact claim) =>
        share.Mention!.Label.Trim() is { Length: >= FewestWords } label && label == claim.Mention!.Label.Trim() && label.StartsWith('占');

    private const int FewestWords = 5;

    private static Reckoning? Of(Fact claim, List<Explanation> explained, ImmutableArray<Fact> facts)
    {
        var beside = explained.Where(each => Math.Abs(each.Share.Order - claim.Order) <= Beside).GroupBy(each => (each.Whole.Amount.Span, each.Back)).Where(group => group.Count() >= Fewest).ToList();
        if (beside.Count == 0)
            beside = [.. explained.Where(each => Math.Abs(each.Share.Order - claim.Order) <= Beside && SaysTheSame(each.Share, claim)).GroupBy(each => (each.Whole.Amount.Span, each.Back))];
        if (beside.Count == 0)
            return OtherOfTwo(claim, explained, facts);
        // Each item is carried out against a plan of its own.
        if (beside is not [var only] || claim.Order < only.Key.Back || claim.Mention!.Says("完成", "执行"))
            return null;
        var (part, whole) = (facts[claim.Order - only.Key.Back], only.First().Whole);
        return part.IsPart && part.IsLike(whole) && part != whole && part.Block == claim.Block
            ? (Forms.Over(part, whole) with { Form = StatementForm.Share }).Reckoning(claim)
            : null;
    }

    // “基本支出1042.57万元，占46.03%；项目支出1222.23万元，占53.97%”: the two amounts make the whole that the one share is of.
    private static Reckoning? OtherOfTwo(Fact claim, List<Explanation> explained, ImmutableArray<Fact> facts)
    {
        if (!claim.Mention!.Label.Trim().StartsWith('占') || explained.FindAll(each => Math.Abs(each.Share.Order - claim.Order) <= Beside && each.Share.Mention!.Label.Trim() == claim.Mention.Label.Trim()) is not [var only] || claim.Order < only.Back || only.Share.Order < only.Back)
            return null;
        var (part, other) = (facts[claim.Order - only.Back], facts[only.Share.Order - only.Back]);
        return part.IsPart && part.IsSame(other) && part.IsSame(only.Whole) && part.IsInSentenceOf(claim) && part.Value + other.Value == only.Whole.Value
            ? (Forms.Over(part, only.Whole) with { Form = StatementForm.Share }).Reckoning(claim)
            : null;
    }

    private const int Beside = 6;
}
