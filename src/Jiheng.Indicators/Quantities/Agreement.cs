namespace Jiheng.Indicators.Quantities;

/// <summary>吻合程度：一致、四舍五入后一致、截去尾数后一致、不符。</summary>
public enum Agreement { Exact, Rounded, Truncated, Differs }

/// <summary>印出的数的核对。Compares a printed number, by its own digits, with the exact one.</summary>
public static class PrintedAgreement
{
    /// <param name="printed">With its digits and unit.</param>
    /// <param name="exact">In the base unit.</param>
    public static Agreement Of(PrintedNumber printed, decimal exact)
    {
        var inUnit = exact / printed.Unit.Factor;
        var shown = printed.Quantity.Value;
        if (inUnit == shown)
            return Agreement.Exact;
        if (decimal.Round(inUnit, printed.Decimals, MidpointRounding.AwayFromZero) == shown)
            return Agreement.Rounded;
        return decimal.Round(inUnit, printed.Decimals, MidpointRounding.ToZero) == shown ? Agreement.Truncated : Agreement.Differs;
    }
}
