using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>巧合的可能。How many readings may be tried before one of them fits by mere chance.</summary>
/// <remarks>A number of four digits is met by chance once in some ten thousand tries, one of two digits once in a hundred: the more digits, the further one may look.</remarks>
internal static class Chance
{
    // One reading in ten may be a coincidence.
    private const decimal Accepted = 0.1m;

    private const int Most = 20_000;

    /// <param name="stated">What the reading must give.</param>
    /// <param name="fewest">Tried however few digits it has.</param>
    public static int Tries(PrintedAmount stated, int fewest)
    {
        var value = Math.Abs(stated.Number.InBase);
        if (value == 0m)
            return 0;
        var isWhole = stated.IsPercentage && stated.Number.InBase == 1m;
        var relative = isWhole ? 0.01m : Math.Max(stated.LastDigit, 0.000_001m * value) / value;
        return (int)Math.Clamp(Accepted / relative, fewest, Most);
    }
}
