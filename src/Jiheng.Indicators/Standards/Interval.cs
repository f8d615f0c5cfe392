namespace Jiheng.Indicators.Standards;

/// <summary>区间。Values from one end to the other; an end is included or not, or open to infinity.</summary>
/// <param name="Lower">Nothing means no lower end.</param>
/// <param name="Upper">Nothing means no upper end.</param>
public readonly record struct Interval(Bound? Lower, Bound? Upper)
{
    public static Interval Everything { get; } = new(null, null);

    public static Interval Exactly(decimal value) => new(new(value, true), new(value, true));

    public static Interval AtLeast(decimal value) => new(new(value, true), null);

    public static Interval MoreThan(decimal value) => new(new(value, false), null);

    public static Interval AtMost(decimal value) => new(null, new(value, true));

    public static Interval LessThan(decimal value) => new(null, new(value, false));

    /// <summary>The ends it has, the lower first.</summary>
    public IEnumerable<decimal> Ends => new[] { Lower, Upper }.OfType<Bound>().Select(bound => bound.Value);

    public bool IsPoint => Lower is { } low && Upper is { } high && low.Value == high.Value;

    public bool IsEmpty => Lower is { } low && Upper is { } high
        && (low.Value > high.Value || (low.Value == high.Value && !(low.Included && high.Included)));

    public bool Contains(decimal value) => !IsBelow(value) && !IsAbove(value);

    /// <summary>The value lies under the lower end.</summary>
    public bool IsBelow(decimal value) => Lower is { } low && (low.Included ? value < low.Value : value <= low.Value);

    /// <summary>The value lies over the upper end.</summary>
    public bool IsAbove(decimal value) => Upper is { } high && (high.Included ? value > high.Value : value >= high.Value);

    public bool Overlaps(Interval other) => !Intersect(other).IsEmpty;

    public Interval Intersect(Interval other) => new(Tighter(Lower, other.Lower, 1), Tighter(Upper, other.Upper, -1));

    private static Bound? Tighter(Bound? one, Bound? two, int sign)
    {
        if (one is not { } left)
            return two;
        if (two is not { } right)
            return one;
        if (left.Value == right.Value)
            return new Bound(left.Value, left.Included && right.Included);
        return left.Value * sign > right.Value * sign ? left : right;
    }
}

/// <summary>界限。One end of an interval: the value, and whether it belongs to the interval (含、不含).</summary>
public sealed record Bound(decimal Value, bool Included);
