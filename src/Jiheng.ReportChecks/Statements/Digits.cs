using System.Globalization;

namespace Jiheng.ReportChecks.Statements;

/// <summary>数字的写法。Numbers with a set number of decimals, as reports print them.</summary>
internal static class Digits
{
    public static string Of(decimal value, int decimals)
    {
        var rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        return (rounded + PowerOfTen.ZeroOf(decimals)).ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>十的幂。</summary>
internal static class PowerOfTen
{
    /// <summary>2 is 0.01.</summary>
    public static decimal Down(int decimals) => new(1, 0, 0, false, (byte)decimals);

    /// <summary>2 is 100.</summary>
    public static decimal Up(int power) => 1m / Down(power);

    // A zero with as many decimals gives a sum its trailing zeros.
    public static decimal ZeroOf(int decimals) => new(0, 0, 0, false, (byte)decimals);
}
