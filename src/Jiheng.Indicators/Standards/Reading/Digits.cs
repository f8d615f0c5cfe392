using System.Globalization;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>数字。Digits as printed, without thousands separators.</summary>
internal static class Digits
{
    public static decimal Parse(string text) => decimal.Parse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
