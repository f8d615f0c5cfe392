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
