using System.Globalization;

namespace Jiheng.Indicators.Loading;

/// <summary>数字文本。Reads a written number exactly: optional sign, thousands marked or not, decimals; nothing else around it.</summary>
public static class NumberText
{
    /// <summary>With more digits than this an exact product with 亿元 would no longer fit.</summary>
    private const int MostDigits = 20;

    /// <summary>“－１，０１０.５０” is -1010.50; the number keeps its printed decimals. Nothing when the text is anything but a number.</summary>
    public static decimal? Read(string text)
    {
        var folded = FullWidth.Fold(text).Trim();
        var unsigned = folded.Length > 0 && folded[0] is '-' or '+' ? folded[1..] : folded;
        if (!IsUnsigned(unsigned) || unsigned.Count(char.IsAsciiDigit) > MostDigits)
            return null;
        var value = decimal.Parse(unsigned, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return folded[0] == '-' ? -value : value;
    }

    private static bool IsUnsigned(string text)
    {
        var sides = text.Split('.');
        return sides.Length <= 2 && IsWhole(sides[0]) && sides.Skip(1).All(IsDigits);
    }

    private static bool IsWhole(string text)
    {
        var groups = text.Split(',');
        return groups.All(IsDigits) && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)));
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
