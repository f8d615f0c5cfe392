using System.Globalization;

namespace Jiheng.ReportChecks.Statements;

/// <summary>笔误。Whether one printed number becomes another by a slip of the hand.</summary>
internal static class Slip
{
    private const int FewestDigits = 3;

    /// <summary>Two neighbouring digits changed about: 92.70 and 97.20.</summary>
    public static bool IsTransposed(PrintedAmount stated, decimal computed)
    {
        var (from, to) = Pair(stated, computed);
        return from.Length >= FewestDigits && Digits.AreSwapped(from, to);
    }

    /// <summary>One digit is another: 15.68 and 17.68.</summary>
    public static bool IsOneDigit(PrintedAmount stated, decimal computed)
    {
        var (from, to) = Pair(stated, computed);
        return from.Length == to.Length && from.Length >= FewestDigits && Enumerable.Range(0, from.Length).Count(at => from[at] != to[at]) == 1;
    }

    public static bool IsOneDigit(Reckoning reckoning) => reckoning is { Differs: true, IsOffByAPart: false, Point: { } point } && IsOneDigit(reckoning.Stated, point);

    public static string Remark(PrintedAmount stated) => $"若“{stated}”有一位数字写错，两者即一致；请核对原始数字。";

    /// <summary>The digits without the zeros it ends with: 1,020.00 is one of a hundred numbers, not of a hundred thousand.</summary>
    public static int Telling(decimal value) => Digits.Of(value, value.Scale).Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Reverse().SkipWhile(digit => digit == '0').Count();

    /// <summary>Each printed number that two neighbouring digits changed about make of one.</summary>
    public static IEnumerable<PrintedAmount> Transposed(PrintedAmount amount)
    {
        var digits = Digits.Of(amount.Number.Quantity.Value, amount.Number.Decimals);
        for (var at = 0; at + 1 < digits.Length; at++)
        {
            var next = digits[at + 1] == '.' ? at + 2 : at + 1;
            if (next >= digits.Length || digits[at] is '.' or '-' || digits[at] == digits[next])
                continue;
            var changed = digits.ToCharArray();
            (changed[at], changed[next]) = (changed[next], changed[at]);
            yield return amount with { Number = new(new(decimal.Parse(changed, CultureInfo.InvariantCulture), amount.Unit), amount.Number.Decimals) };
        }
    }

    private static (string From, string To) Pair(PrintedAmount stated, decimal computed)
    {
        var decimals = stated.Number.Decimals;
        return (Plain(Digits.Of(stated.Number.Quantity.Value, decimals)), Plain(Digits.Of(computed / stated.Unit.Factor, decimals)));
    }

    private static string Plain(string digits) => digits.Replace(".", "", StringComparison.Ordinal);
}
