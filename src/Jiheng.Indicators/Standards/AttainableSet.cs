using Jiheng.Indicators.Standards.Attaining;

namespace Jiheng.Indicators.Standards;

/// <summary>可能得分。All scores that a rule can give: single points, and ranges in which any value can come about.</summary>
/// <remarks>Compared to ten decimals, so that thirds and the like agree however they were computed.</remarks>
public sealed class AttainableSet
{
    private const int Decimals = 10;

    /// <summary>More points than this are told as the range that holds them.</summary>
    internal const int MostPoints = 5000;

    private AttainableSet(ImmutableArray<Points> points, ImmutableArray<PointRange> ranges)
    {
        Points = points;
        Ranges = ranges;
    }

    /// <summary>Ascending, none inside a range.</summary>
    public ImmutableArray<Points> Points { get; }

    /// <summary>Ascending, apart from each other.</summary>
    public ImmutableArray<PointRange> Ranges { get; }

    public bool IsEmpty => Points.IsEmpty && Ranges.IsEmpty;

    public Points Lowest => Ends().Min();

    public Points Highest => Ends().Max();

    internal static AttainableSet None { get; } = new([], []);

    public bool Contains(Points points) => Contains(points, Decimals);

    /// <summary>Whether some score of the rule is written so when rounded to <paramref name="decimals"/> places.</summary>
    public bool Contains(Points points, int decimals)
    {
        var printed = points.Rounded(decimals);
        return Points.Any(candidate => candidate.Rounded(decimals) == printed)
            || Ranges.Any(range => printed >= range.Low.Rounded(decimals) && printed <= range.High.Rounded(decimals));
    }

    /// <summary>“0、0.5、1分”, “0至5分之间的任意值”, “14分起每次减2分：14、12、…、0分”.</summary>
    public string Describe() => AttainableWords.Describe(this);

    internal static AttainableSet Of(IEnumerable<Points> points) => Normal(points, []);

    internal static AttainableSet Between(Points low, Points high) => Normal([], [new(low, high)]);

    internal AttainableSet Or(AttainableSet other) => Normal([.. Points, .. other.Points], [.. Ranges, .. other.Ranges]);

    /// <summary>Sums of one score of each.</summary>
    internal AttainableSet Plus(AttainableSet other)
    {
        if (IsEmpty || other.IsEmpty)
            return None;
        if ((long)Points.Length * other.Points.Length > MostPoints * 20L)
            return Between(Lowest + other.Lowest, Highest + other.Highest);
        var points = Points.SelectMany(one => other.Points.Select(two => one + two));
        var ranges = Ranges.SelectMany(range => other.Spans().Select(span => new PointRange(range.Low + span.Low, range.High + span.High)))
            .Concat(other.Ranges.SelectMany(range => Points.Select(one => new PointRange(one + range.Low, one + range.High))));
        return Normal(points, ranges);
    }

    /// <summary>What lies outside is moved to the limit.</summary>
    internal AttainableSet Limited(Points least, Points most) => Normal(
        Points.Select(points => Within(points, least, most)),
        Ranges.Select(range => new PointRange(Within(range.Low, least, most), Within(range.High, least, most))));

    private static Points Within(Points points, Points least, Points most) => Quantities.Points.Max(least, Quantities.Points.Min(most, points));

    private IEnumerable<PointRange> Spans() => Ranges.Concat(Points.Select(points => new PointRange(points, points)));

    private IEnumerable<Points> Ends() => Points.Concat(Ranges.SelectMany(range => new[] { range.Low, range.High }));

    private static AttainableSet Normal(IEnumerable<Points> points, IEnumerable<PointRange> ranges)
    {
        var single = new SortedSet<Points>(points.Select(one => one.Rounded(Decimals)));
        var merged = new List<PointRange>();
        foreach (var range in ranges.Select(range => new PointRange(range.Low.Rounded(Decimals), range.High.Rounded(Decimals))).OrderBy(range => range.Low))
        {
            if (range.Low == range.High)
                single.Add(range.Low);
            else if (merged.Count > 0 && range.Low <= merged[^1].High)
                merged[^1] = merged[^1] with { High = Quantities.Points.Max(merged[^1].High, range.High) };
            else
                merged.Add(range);
        }
        single.RemoveWhere(one => merged.Exists(range => one >= range.Low && one <= range.High));
        return single.Count > MostPoints
            ? Normal([], [.. merged, new(single.Min, single.Max)])
            : new([.. single], [.. merged]);
    }
}

/// <summary>得分范围。Every score from one end to the other, both included.</summary>
public readonly record struct PointRange(Points Low, Points High);
