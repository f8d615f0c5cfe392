namespace Jiheng.ReportChecks.Statements;

/// <summary>更正的寻找。Tries two digits changed about, and a unit taken for another, on each number of a statement that does not hold.</summary>
internal static class Repairing
{
    private static readonly ImmutableArray<decimal> Slips = [100m, 0.01m, 10_000m, 0.0001m];

    private const int MostParts = 12;

    private const int MostRepairs = 3;

    /// <summary>None where no single change, or more than three, would do.</summary>
    public static ImmutableArray<Repair> Of(Reckoning reckoning)
    {
        if (All(reckoning, Slipped, RepairKind.UnitSlip) is { Count: > 0 } slips)
            return [slips[0]];
        // Of many digits some pair always fits: only where the choice is small does a fit mean something.
        var transposed = reckoning.Parts.Length <= MostParts ? All(reckoning, Slip.Transposed, RepairKind.Transposition) : [];
        // 95% is met by some pair of digits or other.
        if (reckoning.Stated is { IsPercentage: true, Number.Decimals: 0 })
            transposed.RemoveAll(repair => repair.At != reckoning.Stated.Span);
        return transposed.Count <= MostRepairs ? [.. transposed] : [];
    }

    private static List<Repair> All(Reckoning reckoning, Func<PrintedAmount, IEnumerable<PrintedAmount>> changes, RepairKind kind)
    {
        var found = new List<Repair>();
        for (var at = 0; at <= reckoning.Parts.Length; at++)
        {
            var printed = at == reckoning.Parts.Length ? reckoning.Stated : reckoning.Parts[at];
            foreach (var changed in changes(printed))
            {
                if (reckoning.With(at, changed) is var repaired && (kind == RepairKind.Transposition ? repaired.HoldsClosely : repaired.Holds))
                    found.Add(new(kind, printed.Span, printed.ToString(), changed.ToString()));
            }
        }
        return found;
    }

    private static IEnumerable<PrintedAmount> Slipped(PrintedAmount amount)
    {
        if (amount.Unit.Dimension != UnitDimension.Money && !amount.IsPercentage)
            yield break;
        foreach (var slip in Slips)
        {
            var value = amount.Number.Quantity.Value * slip;
            var decimals = Math.Clamp(amount.Number.Decimals + (slip > 1m ? -Zeros(slip) : Zeros(1m / slip)), 0, 10);
            if (value != 0m)
                yield return With(amount, value, decimals);
        }
    }

    private static int Zeros(decimal power) => power == 100m ? 2 : 4;

    private static PrintedAmount With(PrintedAmount amount, decimal value, int decimals) =>
        amount with { Number = new(new(value, amount.Unit), decimals) };
}
