namespace Jiheng.ReportChecks.Statements;

/// <summary>取值区间。Everything a printed number may stand for, both ends included: 20.47 is 20.465 to 20.475.</summary>
public readonly record struct Interval(decimal Low, decimal High)
{
    public static Interval Of(decimal value) => new(value, value);

    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    public static Interval operator -(Interval left, Interval right) => new(left.Low - right.High, left.High - right.Low);

    public static Interval operator *(Interval left, Interval right)
    {
        decimal[] corners = [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High];
        return new(corners.Min(), corners.Max());
    }

    /// <summary>Nothing where <paramref name="divisor"/> may be zero.</summary>
    public Interval? Over(Interval divisor) => divisor.Low <= 0m && divisor.High >= 0m
        ? null
        : this * new Interval(1m / divisor.High, 1m / divisor.Low);

    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;
}
