namespace Jiheng.ReportChecks.Derivations;

/// <summary>成对的数。Numbers that belong together wherever they stand: two of one row of a table, one and the total of its column, two side by side in a sentence; found by their difference or their ratio.</summary>
internal sealed class PairedNumbers
{
    private const int MostPairs = 20_000;

    private const int SideBySide = 3;

    private const int MostInARow = 12;

    private readonly Dictionary<decimal, List<Pair>> byDifference = [];
    private readonly ImmutableArray<Pair> byRatio;

    /// <summary>The smaller and the larger of two; none of them zero.</summary>
    internal readonly record struct Pair(Fact Less, Fact More, decimal Ratio);

    public PairedNumbers(ImmutableArray<Fact> facts)
    {
        var pairs = Pairs(facts.Where(fact => fact.IsPart && fact.Value > 0m && !fact.IsScore).ToImmutableArray()).Take(MostPairs).ToList();
        foreach (var pair in pairs.Where(pair => !pair.IsOfColumn))
        {
            var difference = pair.Numbers.More.Value - pair.Numbers.Less.Value;
            if (!byDifference.TryGetValue(difference, out var same))
                byDifference[difference] = same = [];
            same.Add(pair.Numbers);
        }
        Count = pairs.Count;
        byRatio = [.. pairs.Select(pair => pair.Numbers).Where(pair => !pair.Less.Amount.IsPercentage).OrderBy(pair => pair.Ratio)];
    }

    public int Count { get; }

    /// <summary>Those whose difference is exactly that.</summary>
    public IEnumerable<Pair> Apart(decimal difference) => byDifference.GetValueOrDefault(difference) ?? [];

    /// <summary>Those whose smaller is from <paramref name="least"/> to <paramref name="most"/> of the larger.</summary>
    public IEnumerable<Pair> Between(decimal least, decimal most)
    {
        var (from, to) = (0, byRatio.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = byRatio[middle].Ratio < least ? (middle + 1, to) : (from, middle);
        }
        for (; from < byRatio.Length && byRatio[from].Ratio <= most; from++)
            yield return byRatio[from];
    }

    private static IEnumerable<(Pair Numbers, bool IsOfColumn)> Pairs(ImmutableArray<Fact> facts)
    {
        var totals = facts.Where(fact => fact is { IsTotal: true, Column: not null }).ToLookup(fact => (fact.Block, fact.Column));
        for (var at = 0; at < facts.Length; at++)
        {
            var fact = facts[at];
            for (var next = at + 1; next < Math.Min(facts.Length, at + MostInARow) && IsBeside(fact, facts[next]); next++)
            {
                if (Of(fact, facts[next]) is { } pair)
                    yield return (pair, false);
            }
            if (fact is not { Column: not null, IsTotal: false })
                continue;
            foreach (var total in totals[(fact.Block, fact.Column)])
            {
                if (Of(fact, total) is { } pair)
                    yield return (pair, true);
            }
        }
    }

    private static bool IsBeside(Fact one, Fact other) =>
        one.Block == other.Block && (one.Row is { } row ? other.Row == row : other.IsInSentenceOf(one) && other.Order - one.Order <= SideBySide);

    private static Pair? Of(Fact one, Fact other)
    {
        if (!one.IsSame(other) || (one.Amount.IsBare && one.Row is null))
            return null;
        var (less, more) = one.Value <= other.Value ? (one, other) : (other, one);
        return new(less, more, less.Value / more.Value);
    }
}
