using System.Globalization;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式中的数字。Where a number ends, and the unit that follows it.</summary>
internal static class FormulaNumbers
{
    private const decimal Largest = 1_000_000_000_000_000_000m;
    private const int MostDigits = 28;
    private const int LongestUnit = 8;

    /// <summary>The end of “1,010.01”; a half-width comma before exactly three digits separates thousands.</summary>
    public static int End(string text, int start)
    {
        var end = DigitsEnd(text, start);
        var mayHaveGroups = end <= start + 3;
        while (mayHaveGroups && At(text, end) == ',' && DigitsEnd(text, end + 1) == end + 4)
            end += 4;
        return FormulaCharacters.FoldAt(text, end) == '.' && DigitsEnd(text, end + 1) > end + 1 ? DigitsEnd(text, end + 1) : end;
    }

    /// <summary>The value of a printed number; nothing when it has more digits than can be kept.</summary>
    public static decimal? Value(string printed)
    {
        var digits = string.Concat(printed.Select(FormulaCharacters.Fold).Where(c => c != ','));
        return digits.Length <= MostDigits
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= Largest
                ? value
                : null;
    }

    /// <summary>
    /// The unit after a number and where it ends. Nothing when the characters that follow are neither a unit nor an operator word: then
    /// the number belongs to a name, such as 2020年预算数.
    /// </summary>
    public static (Unit Unit, int End)? UnitAt(string text, int at)
    {
        if (FormulaCharacters.FoldAt(text, at) == '%')
            return (Unit.Percent, at + 1);
        var end = FormulaCharacters.RunEnd(text, at);
        if (end == at)
            return UnitApart(text, FormulaCharacters.SkipBlanks(text, at)) ?? (Unit.None, at);
        for (var cut = Math.Min(end, at + LongestUnit); cut >= at; cut--)
        {
            if (Unit.Find(text[at..cut]) is { } unit && (cut == end || FormulaWords.OperatorAt(text.AsSpan(cut)) is not null))
                return (unit, cut);
        }
        return null;
    }

    // “10 万元”: a unit may stand apart from its number.
    private static (Unit Unit, int End)? UnitApart(string text, int at)
    {
        if (FormulaCharacters.FoldAt(text, at) == '%')
            return (Unit.Percent, at + 1);
        var end = FormulaCharacters.RunEnd(text, at);
        return end > at && Unit.Find(text[at..end]) is { } unit ? (unit, end) : null;
    }

    private static int DigitsEnd(string text, int at)
    {
        while (char.IsAsciiDigit(FormulaCharacters.FoldAt(text, at)))
            at++;
        return at;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
