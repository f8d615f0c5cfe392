namespace Jiheng.Indicators.Standards.Reading;

/// <summary>区间运算。What is left when some intervals are taken out of another.</summary>
internal static class Intervals
{
    /// <summary>The parts of <paramref name="whole"/> that no interval of <paramref name="taken"/> holds, in ascending order.</summary>
    public static ImmutableArray<Interval> Rest(Interval whole, IEnumerable<Interval> taken)
    {
        var left = new List<Interval> { whole };
        foreach (var interval in taken)
            left = [.. left.SelectMany(part => Without(part, interval))];
        return [.. left.OrderBy(part => part.Lower?.Value ?? decimal.MinValue)];
    }

    /// <summary>“≥30%得6分，≥20%得4分” among other parts: what reaches none of them earns none of the part's points.</summary>
    public static ScoringRule? WithNothingBeyond(ScoringRule? rule)
    {
        if (rule is not ScoringRule.Bands { Items: var items } bands || !items.All(band => band.Then is ScoringRule.Fixed { Points.Value: > 0m }) || Rest(Interval.Everything, items.Select(band => band.When)) is not [var beyond])
            return rule;
        var least = items.MinBy(band => ((ScoringRule.Fixed)band.Then).Points)?.When;
        var isNext = beyond.Upper is { } top ? beyond.Lower is null && least?.Lower?.Value == top.Value : beyond.Lower is { } start && least?.Upper?.Value == start.Value;
        return isNext ? bands with { Items = [.. items, new(beyond, new ScoringRule.Fixed(Points.Zero))] } : rule;
    }

    /// <summary>A single value and the band that begins right behind it are one where they earn the same: “80%得6分；高于80%得6分”.</summary>
    public static ImmutableArray<SettledPiece> Joined(ImmutableArray<SettledPiece> pieces)
    {
        foreach (var point in pieces.Where(piece => piece.When.IsPoint))
        {
            var value = point.When.Lower?.Value;
            var beyond = pieces.FirstOrDefault(piece => piece.Points == point.Points && piece.When.Lower is { Included: false } low && low.Value == value);
            if (beyond?.When.Lower is { } start)
                return pieces.Replace(beyond, beyond with { When = new(start with { Included = true }, beyond.When.Upper) }).Remove(point);
        }
        return pieces;
    }

    private static IEnumerable<Interval> Without(Interval part, Interval taken)
    {
        if (!part.Overlaps(taken))
        {
            yield return part;
            yield break;
        }
        if (taken.Lower is { } low)
        {
            var under = part.Intersect(new(null, new(low.Value, !low.Included)));
            if (!under.IsEmpty)
                yield return under;
        }
        if (taken.Upper is { } high)
        {
            var over = part.Intersect(new(new(high.Value, !high.Included), null));
            if (!over.IsEmpty)
                yield return over;
        }
    }
}
