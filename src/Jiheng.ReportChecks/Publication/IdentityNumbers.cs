namespace Jiheng.ReportChecks.Publication;

/// <summary>证件号码的校验。</summary>
internal static class IdentityNumbers
{
    // GB 11643: weights 2^(17−i) mod 11, and the check character for each remainder.
    private static readonly ImmutableArray<int> Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private const string CheckCharacters = "10X98765432";

    public static bool IsIdentity(string number)
    {
        var (month, day) = (Two(number, 10), Two(number, 12));
        if (number.Length != 18 || month is < 1 or > 12 || day is < 1 or > 31)
            return false;
        var sum = Weights.Select((weight, i) => weight * (number[i] - '0')).Sum();
        return CheckCharacters[sum % 11] == char.ToUpperInvariant(number[17]);
    }

    /// <summary>Luhn, as on every bank card.</summary>
    public static bool IsCard(string number)
    {
        var digits = number.Where(char.IsAsciiDigit).Reverse().Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 1 : 2)).ToArray();
        return digits.Length is >= 16 and <= 19 && digits.Sum(digit => digit > 9 ? digit - 9 : digit) % 10 == 0;
    }

    private static int Two(string number, int at) => ((number[at] - '0') * 10) + number[at + 1] - '0';
}
