using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiheng.ReportChecks.Reading;

/// <summary>词形。How words of a report are compared, quoted and read as numbers.</summary>
internal static partial class WordForms
{
    private const int MostQuoted = 24;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex White { get; }

    [GeneratedRegex(@"^-?[0-9]{1,12}(?:\.[0-9]{1,8})?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Number { get; }

    public static string Plain(string text) => White.Replace(text, "");

    /// <summary>Without white space and quotation marks: “三公” and 三公 are one word.</summary>
    public static string Bare(string text) => Plain(text).Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal)
        .Replace("\"", "", StringComparison.Ordinal);

    /// <summary>The number written, thousands marked or not; nothing when anything else stands there.</summary>
    public static decimal? Decimal(string text)
    {
        var digits = text.Replace(",", "", StringComparison.Ordinal);
        return Number.IsMatch(digits) ? decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>“……” around the words, shortened in the middle of a sentence.</summary>
    public static string Quote(string text)
    {
        var plain = Plain(text).Replace('“', '‘').Replace('”', '’');
        return plain.Length <= MostQuoted ? $"“{plain}”" : $"“{plain[..MostQuoted]}…”";
    }

    public static string Points(decimal value) => new Points(value).ToString();
}
