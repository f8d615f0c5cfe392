namespace Jiheng.Indicators.Quantities;

/// <summary>分值。Points of a score table: full, awarded or lost. Never a percentage; may be negative only as a deduction.</summary>
public readonly record struct Points(decimal Value) : IComparable<Points>
{
    public static Points Zero { get; } = new(0m);

    public static Points Min(Points left, Points right) => left.Value <= right.Value ? left : right;

    public static Points Max(Points left, Points right) => left.Value >= right.Value ? left : right;

    public static Points operator +(Points left, Points right) => new(left.Value + right.Value);

    public static Points operator -(Points left, Points right) => new(left.Value - right.Value);

    public static Points operator *(Points points, decimal times) => new(points.Value * times);

    public static bool operator <(Points left, Points right) => left.Value < right.Value;

    public static bool operator >(Points left, Points right) => left.Value > right.Value;

    public static bool operator <=(Points left, Points right) => left.Value <= right.Value;

    public static bool operator >=(Points left, Points right) => left.Value >= right.Value;

    // A third of 3.015 points is 1.005, not 1.00499…: what division left over must not decide a half.
    private const int Settled = 16;

    /// <summary>四舍五入 to <paramref name="decimals"/> places, half away from zero.</summary>
    public Points Rounded(int decimals) => new(Value.Scale <= decimals
        ? Value
        : decimal.Round(decimal.Round(Value, Settled, MidpointRounding.AwayFromZero), decimals, MidpointRounding.AwayFromZero));

    public int CompareTo(Points other) => Value.CompareTo(other.Value);

    /// <summary>“2.5分”.</summary>
    public override string ToString() => Numerals.Plain(Value) + "分";
}
