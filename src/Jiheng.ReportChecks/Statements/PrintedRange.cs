namespace Jiheng.ReportChecks.Statements;

/// <summary>数值范围。From where to where a number may lie, both ends written with the unit of the printed one.</summary>
public sealed record PrintedRange(string Low, string High)
{
    private const decimal Cent = 0.01m;

    public override string ToString() => $"{Low}—{High}";

    /// <summary>What a printed number may stand for; nothing where it is counted, in points, or to the cent.</summary>
    internal static PrintedRange? Of(PrintedAmount printed) =>
        printed.Interval is var interval && IsRounded(printed) ? Between(interval, printed, printed.Number.Decimals + 1) : null;

    /// <summary>What the computed number may be, to the digits of the printed one or one more; nothing where that leaves but one number.</summary>
    internal static PrintedRange? Of(Interval computed, PrintedAmount printed) => IsRounded(printed)
        ? Between(computed, printed, printed.Number.Decimals) ?? Between(computed, printed, printed.Number.Decimals + 1)
        : null;

    private static bool IsRounded(PrintedAmount printed) =>
        printed.Interval.Low < printed.Interval.High && !(printed.Unit.Dimension == UnitDimension.Money && printed.LastDigit <= Cent);

    private static PrintedRange? Between(Interval interval, PrintedAmount printed, int decimals)
    {
        var (low, high) = (Written(interval.Low), Written(interval.High));
        return low == high ? null : new(low, high);

        string Written(decimal end) => Digits.Of(end / printed.Unit.Factor, decimals) + printed.Unit.Name;
    }
}
