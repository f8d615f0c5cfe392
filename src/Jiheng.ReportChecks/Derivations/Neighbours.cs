namespace Jiheng.ReportChecks.Derivations;

/// <summary>邻近的数据点。The numbers another may have been computed from, the likeliest first: near it, or called by its words.</summary>
internal static class Neighbours
{
    private const int Most = 64;

    private const int Far = 24;

    private const int FarthestBack = 250;

    private const int FarthestAhead = 40;

    private const int PerSharedPair = 7;

    /// <summary>Cost of looking ahead within the same sentence.</summary>
    private const int Ahead = 2;

    public static ImmutableArray<Fact> Of(Fact claim, ImmutableArray<Fact> facts)
    {
        var words = WordPairs.Of(Context(claim));
        var costs = new List<(int Cost, Fact Fact)>();
        for (var at = Math.Max(0, claim.Order - FarthestBack); at < Math.Min(facts.Length, claim.Order + FarthestAhead); at++)
        {
            if (at != claim.Order && facts[at] is { IsPart: true, Value: not 0m } fact && Cost(claim, fact, words) is { } cost)
                costs.Add((cost, fact));
        }
        return [.. costs.OrderBy(each => each.Cost).ThenByDescending(each => each.Fact.Order).Take(Most).Select(each => each.Fact)];
    }

    private static int? Cost(Fact claim, Fact other, HashSet<int> words)
    {
        var distance = Math.Abs(claim.Order - other.Order);
        if (other.Order > claim.Order && !other.IsInSentenceOf(claim))
            return other.Block == claim.Block && distance <= 4 ? Far + distance : IsWholeBelow(claim, other) ? Far + Math.Min(distance, FarthestAhead) : null;
        if (other.IsInSentenceOf(claim))
            return other.Order > claim.Order ? distance + Ahead : distance;
        var shared = Shared(other, words);
        return other.Block == claim.Block
            ? distance + 2 - Math.Min(distance, shared * 2)
            : Far + Math.Min(distance, 40) - Math.Min(Far - 6, shared * PerSharedPair);
    }

    // “改造9600户，占全部改造户数的80%”, and what all of them are only two paragraphs below.
    private static bool IsWholeBelow(Fact claim, Fact other) =>
        claim.Mention is { } mention && claim.Amount.IsPercentage && mention.Label.StartsWith('占') && other.Block - claim.Block <= BlocksAhead && other.Mention is { IsChange: false } whole && (whole.IsTotal || whole.Says("全部", "合计", "共"));

    private const int BlocksAhead = 3;

    private static int Shared(Fact other, HashSet<int> words)
    {
        var shared = 0;
        foreach (var pair in other.Pairs)
            shared += words.Contains(pair) ? 1 : 0;
        return shared;
    }

    // The sentence up to the number says what it is about.
    private static string Context(Fact claim) =>
        claim is { Line: { } line, Mention: { } mention } ? line.Opening(mention, LongestContext) : claim.Words;

    private const int LongestContext = 60;
}
