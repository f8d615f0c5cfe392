namespace Jiheng.Indicators.Scoring;

/// <summary>小计。Points of several indicators together, and what is still open among them.</summary>
/// <param name="Awarded">Points that are known.</param>
/// <param name="Applicable">Full marks of the indicators that apply.</param>
/// <param name="Open">Full marks of the indicators that have no points yet.</param>
/// <param name="OpenCount">How many have no points yet.</param>
/// <param name="NotApplicableCount">How many do not apply.</param>
/// <param name="IsPublished">Every weight is published; otherwise <paramref name="Applicable"/> and <paramref name="Open"/> say too little.</param>
public readonly record struct Subtotal(Points Awarded, Points Applicable, Points Open, int OpenCount, int NotApplicableCount, bool IsPublished)
{
    public static Subtotal Nothing { get; } = new(Points.Zero, Points.Zero, Points.Zero, 0, 0, true);

    /// <summary>最多可得: with full marks for everything that is open; nothing where their weights are not published.</summary>
    public Points? Most => IsPublished || OpenCount == 0 ? Awarded + Open : null;

    /// <summary>计入的分值: what the points are held against, as in the total; without what does not apply, with what is still open. Nothing where weights are not published.</summary>
    /// <param name="full">分值 of the whole, which is what counts while everything applies.</param>
    public Points? Counted(Points? full) => IsPublished ? Applicable : NotApplicableCount == 0 ? full : null;

    /// <summary>得分率, between nought and one; nothing where nothing counts.</summary>
    /// <param name="full">As in <see cref="Counted"/>.</param>
    public decimal? Rate(Points? full) => Counted(full) is { Value: > 0m } counted ? Awarded.Value / counted.Value : null;

    public static Subtotal operator +(Subtotal left, Subtotal right) => new(
        left.Awarded + right.Awarded,
        left.Applicable + right.Applicable,
        left.Open + right.Open,
        left.OpenCount + right.OpenCount,
        left.NotApplicableCount + right.NotApplicableCount,
        left.IsPublished && right.IsPublished);

    internal static Subtotal Of(ImmutableArray<IndicatorScore> scores)
    {
        var (awarded, applicable, open) = (0m, 0m, 0m);
        var (openCount, notApplicableCount, isPublished) = (0, 0, true);
        foreach (var score in scores)
        {
            var full = score.Full?.Value ?? 0m;
            isPublished &= score.Full is not null;
            if (score.Awarded is { } points)
                awarded += points.Value;
            if (score.IsNotApplicable)
                notApplicableCount++;
            if (!score.IsNotApplicable || score.Awarded is not null)
                applicable += full;
            if (!score.IsOpen)
                continue;
            open += full;
            openCount++;
        }
        return new(new(awarded), new(applicable), new(open), openCount, notApplicableCount, isPublished);
    }
}
