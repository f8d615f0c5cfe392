using System.Globalization;

namespace Jiheng.Indicators.Quantities;

/// <summary>数字写法。How numbers are written in every explanation: no culture, no trailing zeros, no exponent.</summary>
public static class Numerals
{
    /// <summary>At most this many decimals are shown of a number that does not end.</summary>
    public const int ShownDecimals = 6;

    private const int MostDecimals = 28;

    /// <summary>“1010.01”, “0.1”, “-3”.</summary>
    public static string Plain(decimal value) => Plain(value, ShownDecimals);

    /// <summary>With every decimal it has.</summary>
    public static string Exact(decimal value) => Plain(value, MostDecimals);

    /// <summary>At most <paramref name="decimals"/> decimals, half away from zero, trailing zeros dropped.</summary>
    public static string Plain(decimal value, int decimals)
    {
        var rounded = value.Scale <= decimals ? value : decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        Span<char> text = stackalloc char[DecimalDigits.Room];
        return DecimalDigits.TryWrite(rounded, keepsZeros: false, text, out var written)
            ? new(text[..written])
            : WithoutTrailingZeros(rounded).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A rate as a percentage: 0.2284 is “22.84%”. Two decimals, as reports print them, and a sign ≈ is the caller's business.</summary>
    public static string Percent(decimal rate) => Percent(rate, 2);

    public static string Percent(decimal rate, int decimals) => Plain(rate * 100m, decimals) + "%";

    /// <summary>The same number with no more decimals than it needs: 2.50 is 2.5.</summary>
    // Dividing by this 1 drops trailing zeros: decimal keeps the scale of the quotient minimal. Figures mostly end before 64 bits do.
    public static decimal WithoutTrailingZeros(decimal value) => DecimalDigits.WithoutZeros(value) ?? value / 1.000000000000000000000000000000000m;
}
