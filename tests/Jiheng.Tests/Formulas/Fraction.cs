using System.Numerics;

namespace Jiheng.Tests.Formulas;

/// <summary>An exact number, and how far a computation with 28 digits may have strayed from it.</summary>
internal readonly record struct Fraction(BigInteger Over, BigInteger Under)
{
    public static Fraction Zero { get; } = new(0, 1);

    /// <summary>10 to the minus <paramref name="power"/>.</summary>
    public static Fraction Tiny(int power) => new(1, BigInteger.Pow(10, power));

    public static Fraction Of(decimal value)
    {
        var under = BigInteger.Pow(10, value.Scale);
        return Lowest(new BigInteger(decimal.Truncate(value)) * under + new BigInteger((value - decimal.Truncate(value)) * (decimal)under), under);
    }

    public Fraction Size => new(BigInteger.Abs(Over), Under);

    public bool IsZero => Over.IsZero;

    public Fraction Truncated => new(BigInteger.Divide(Over, Under), 1);

    /// <summary>A decimal can hold it to the last digit.</summary>
    public bool IsDecimal
    {
        get
        {
            var scaled = Over * BigInteger.Pow(10, 28);
            return (scaled % Under).IsZero && DigitsOf(scaled / Under) <= 28;
        }
    }

    public static Fraction operator +(Fraction a, Fraction b) => Lowest(a.Over * b.Under + b.Over * a.Under, a.Under * b.Under);

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator -(Fraction a) => new(-a.Over, a.Under);

    public static Fraction operator *(Fraction a, Fraction b) => Lowest(a.Over * b.Over, a.Under * b.Under);

    public static Fraction operator /(Fraction a, Fraction b) => Lowest(a.Over * b.Under * b.Over.Sign, a.Under * BigInteger.Abs(b.Over));

    public static bool operator <(Fraction a, Fraction b) => (a - b).Over.Sign < 0;

    public static bool operator >(Fraction a, Fraction b) => (a - b).Over.Sign > 0;

    private static int DigitsOf(BigInteger scaled)
    {
        while (!scaled.IsZero && (scaled % 10).IsZero)
            scaled /= 10;
        return BigInteger.Abs(scaled).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
    }

    private static Fraction Lowest(BigInteger over, BigInteger under)
    {
        var common = BigInteger.GreatestCommonDivisor(over, under);
        return new(over / common, under / common);
    }
}
