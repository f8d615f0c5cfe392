namespace Jiheng.ReportChecks.Derivations;

/// <summary>邻近的数据点。The numbers another may have been computed from, the likeliest first: near it, or called by its words.</summary>
internal static class Neighbours
{
    private const int Most = 64;

    private const int Far = 24;

    private const int FarthestBack = 400;

    private const int PerSharedPair = 7;

    /// <summary>Cost of looking ahead within the same sentence.</summary>
    private const int Ahead = 2;

    public static ImmutableArray<Fact> Of(Fact claim, ImmutableArray<Fact> facts)
    {
        var words = Pairs(Context(claim));
        var from = Math.Max(0, claim.Order - FarthestBack);
        return [.. facts.Skip(from).Take(claim.Order - from + 40)
            .Where(each => each.Order != claim.Order && each.IsPart && each.Value != 0m)
            .Select(each => (Fact: each, Cost: Cost(claim, each, words)))
            .Where(each => each.Cost is not null).OrderBy(each => each.Cost).ThenByDescending(each => each.Fact.Order).Take(Most).Select(each => each.Fact)];
    }

    private static int? Cost(Fact claim, Fact other, HashSet<string> words)
    {
        var distance = Math.Abs(claim.Order - other.Order);
        if (other.Order > claim.Order && !other.IsInSentenceOf(claim))
            return other.Block == claim.Block && distance <= 4 ? Far + distance : null;
        if (other.IsInSentenceOf(claim))
            return other.Order > claim.Order ? distance + Ahead : distance;
        var shared = Pairs(other.Words).Count(words.Contains);
        return other.Block == claim.Block
            ? distance + 2 - Math.Min(distance, shared * 2)
            : Far + Math.Min(distance, 40) - Math.Min(Far - 6, shared * PerSharedPair);
    }

    // The sentence up to the number says what it is about.
    private static string Context(Fact claim)
    {
        if (claim.Line is not { } line || claim.Mention is not { } mention)
            return claim.Words;
        var from = line.Text.LastIndexOf('。', Math.Max(0, mention.Start - 1)) + 1;
        return line.Text[Math.Max(from, mention.Start - 60)..mention.Start];
    }

    private static HashSet<string> Pairs(string text)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (IsWord(text[at]) && IsWord(text[at + 1]))
                pairs.Add(text.Substring(at, 2));
        }
        return pairs;
    }

    private static bool IsWord(char character) => character is >= '一' and <= '龥' and not ('年' or '的' or '为' or '元' or '万');
}
