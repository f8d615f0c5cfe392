namespace Jiheng.Indicators.Formulas;

/// <summary>数字位。The digits of a decimal, written without asking any culture; nearly every number of an explanation fits in 64 bits.</summary>
internal static class DecimalDigits
{
    /// <summary>False when the number is negative or too long for this way; then nothing is written.</summary>
    public static bool TryWrite(decimal number, bool keepsZeros, Span<char> to, out int written)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        written = 0;
        if (bits[2] != 0 || bits[3] < 0)
            return false;
        var digits = Digits(bits);
        var scale = keepsZeros ? number.Scale : WithoutZeros(ref digits, number.Scale);
        written = Write(digits, scale, to);
        return true;
    }

    /// <summary>The same number at its least scale; nothing when it is negative or too long for this way.</summary>
    public static decimal? WithoutZeros(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        if (bits[2] != 0 || bits[3] < 0)
            return null;
        if ((bits[0] & 1) == 1 || number.Scale == 0)
            return number;
        var digits = Digits(bits);
        var scale = WithoutZeros(ref digits, number.Scale);
        return unchecked(new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)scale));
    }

    private static ulong Digits(ReadOnlySpan<int> bits) => unchecked((uint)bits[0] | ((ulong)(uint)bits[1] << 32));

    private static int WithoutZeros(ref ulong digits, int scale)
    {
        for (; scale > 0 && digits % 10 == 0; scale--)
            digits /= 10;
        return scale;
    }

    // From the last digit to the first; at least one stands before the point.
    private static int Write(ulong digits, int scale, Span<char> to)
    {
        var count = Math.Max(CountOf(digits), scale + 1);
        var length = scale > 0 ? count + 1 : count;
        var point = length - 1 - scale;
        for (var at = length - 1; at >= 0; at--)
        {
            if (at == point && scale > 0)
            {
                to[at] = '.';
                continue;
            }
            var rest = digits / 10;
            to[at] = (char)('0' + (int)(digits - (rest * 10)));
            digits = rest;
        }
        return length;
    }

    private static int CountOf(ulong digits)
    {
        var count = 1;
        for (; digits >= 10; digits /= 10)
            count++;
        return count;
    }
}
