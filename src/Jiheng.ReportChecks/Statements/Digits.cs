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

    /// <summary>Two neighbouring characters changed about make one number of the other: 9270 and 9720.</summary>
    public static bool AreSwapped(string one, string other)
    {
        if (one.Length != other.Length || one == other)
            return false;
        var first = Enumerable.Range(0, one.Length).First(at => one[at] != other[at]);
        return first + 1 < one.Length && one[first] == other[first + 1] && one[first + 1] == other[first] && one[(first + 2)..] == other[(first + 2)..];
    }
}

/// <summary>十的幂。</summary>
internal static class PowerOfTen
{
    /// <summary>2 is 0.01.</summary>
    public static decimal Down(int decimals) => new(1, 0, 0, false, (byte)decimals);

    // A zero with as many decimals gives a sum its trailing zeros.
    public static decimal ZeroOf(int decimals) => new(0, 0, 0, false, (byte)decimals);
}
