namespace Jiheng.Indicators.Formulas;

/// <summary>计算精度。Where a formula's last digits are decided, and nowhere else.</summary>
/// <remarks>
/// Decimal division keeps 28 significant digits; sums, differences and products of printed figures are exact. What a formula gives, and
/// what it compares or cuts to a whole, is first settled to 20 decimal places (24 significant digits where the number is larger than
/// 9,999), half away from zero: (1÷3)×3 is 1, and a quotient that does not end never decides a step by its last digit.
/// </remarks>
internal static class Exactness
{
    private const int Places = 20;
    private const int Digits = 24;

    // A difference below 1E-22 of what it was taken from is what division left over, not a figure.
    private const decimal Residue = 1E-22m;
    private const decimal LargestResidue = 1E-6m;

    public static decimal Settle(decimal value) => value.Scale <= 4
        ? value
        : decimal.Round(value, PlacesOf(decimal.Abs(value)), MidpointRounding.AwayFromZero);

    public static int Compare(decimal left, decimal right) => Settle(left).CompareTo(Settle(right));

    public static bool IsZero(decimal value) => Settle(value) == 0m;

    /// <summary>舍去小数: 3.9 is 3 and −3.9 is −3.</summary>
    public static decimal WholePart(decimal value) => decimal.Truncate(Settle(value));

    public static decimal Add(decimal left, decimal right)
    {
        var sum = left + right;
        // A sum of at most five decimals is 0 or at least 0.00001.
        if (sum.Scale <= 5 && sum != 0m)
            return sum;
        var isResidue = decimal.Abs(sum) < LargestResidue && decimal.Abs(sum) < decimal.Abs(left) * Residue;
        return isResidue ? 0m : sum;
    }

    private static int PlacesOf(decimal size)
    {
        var places = Places;
        for (var limit = 10_000m; places > 0 && size >= limit; limit *= 10m)
            places--;
        return places;
    }
}
