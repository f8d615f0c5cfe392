using System.Globalization;

namespace Jiheng.Indicators.Quantities;

/// <summary>数字位。The digits of a decimal as whole numbers: nearly every figure fits in 64 bits, and those are fast to take apart.</summary>
internal static class DecimalDigits
{
    /// <summary>Room for the digits and the point of any number that is written this way.</summary>
    public const int Room = 22;

    private const int MostDecimals = 18;

    // 1, 10, 100…
    private static readonly ImmutableArray<ulong> Powers = [.. Enumerable.Range(0, MostDecimals + 1).Select(power => (ulong)PowerOfTen(power))];

    /// <summary>False when the number is negative or too long for this way; then nothing is written.</summary>
    public static bool TryWrite(decimal number, bool keepsZeros, Span<char> to, out int written)
    {
        written = 0;
        if (!TryTake(number, out var digits) || number.Scale > MostDecimals)
            return false;
        var scale = keepsZeros ? number.Scale : WithoutZeros(ref digits, number.Scale);
        written = Write(digits, scale, to);
        return true;
    }

    /// <summary>The same number at its least scale; nothing when it is negative or too long for this way.</summary>
    public static decimal? WithoutZeros(decimal number)
    {
        if (!TryTake(number, out var digits))
            return null;
        var scale = WithoutZeros(ref digits, number.Scale);
        return scale == number.Scale ? number : unchecked(new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)scale));
    }

    private static bool TryTake(decimal number, out ulong digits)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        digits = unchecked((uint)bits[0] | ((ulong)(uint)bits[1] << 32));
        return bits[2] == 0 && bits[3] >= 0;
    }

    private static int WithoutZeros(ref ulong digits, int scale)
    {
        // What ends in 0 is even.
        while (scale > 0 && (digits & 1) == 0)
        {
            var rest = digits / 10;
            if (rest * 10 != digits)
                break;
            digits = rest;
            scale--;
        }
        return scale;
    }

    private static int Write(ulong digits, int scale, Span<char> to)
    {
        if (scale == 0)
            return Whole(digits, to);
        var power = Powers[scale];
        var whole = digits / power;
        var written = Whole(whole, to);
        // A 1 before the decimals keeps their zeros; the point takes its place.
        var decimals = Whole(digits - (whole * power) + power, to[written..]);
        to[written] = '.';
        return written + decimals;
    }

    private static int Whole(ulong number, Span<char> to) => number.TryFormat(to, out var written, default, CultureInfo.InvariantCulture)
        ? written
        : throw new System.Diagnostics.UnreachableException("There is room for any number.");

    private static decimal PowerOfTen(int power) => power == 0 ? 1m : 10m * PowerOfTen(power - 1);
}
