using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Reports.Spreadsheets;

/// <summary>A number as its cell shows it: decimals, thousands and percent of its format; the digits that were typed where the format is open.</summary>
internal static partial class NumberDisplay
{
    private const int MostDecimals = 15;

    // Quoted words, escaped characters, colours and conditions, blanks of another character's width.
    [GeneratedRegex("\"(?<words>[^\"]*)\"|\\\\(?<escaped>.)|\\[[^\\]]*\\]|_.|\\*.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Decoration { get; }

    [GeneratedRegex(@"(?<whole>[#0?,]*[#0?])(\.(?<decimals>[#0?]+))?(?<scale>,*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits { get; }

    public static string Write(double number, string? format)
    {
        var typed = number.ToString("R", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return typed;
        var (section, isNegativeSection) = Section(format, exact);
        var bare = Decoration.Replace(section, "");
        if (bare.Length == 0 || bare.Contains('E', StringComparison.Ordinal) || !Digits.IsMatch(bare) || bare.Contains('/', StringComparison.Ordinal))
            return Numerals.Exact(exact);
        return Formatted(isNegativeSection ? -exact : exact, section, bare);
    }

    // Positive, negative, zero; a section for negative numbers says itself how the sign is shown.
    private static (string Section, bool IsNegative) Section(string? format, decimal number)
    {
        var sections = (format ?? "").Split(';');
        return number < 0 && sections.Length > 1 && sections[1].Length > 0 ? (sections[1].Contains('-', StringComparison.Ordinal) || sections[1].Contains('(', StringComparison.Ordinal) ? sections[1] : "-" + sections[1], true)
            : number == 0 && sections.Length > 2 && Digits.IsMatch(sections[2]) ? (sections[2], false)
            : (sections[0] is "General" or "@" or "G/通用格式" ? "" : sections[0], false);
    }

    private static string Formatted(decimal number, string section, string bare)
    {
        var digits = Digits.Match(bare);
        var isPercent = bare.Contains('%', StringComparison.Ordinal);
        var decimals = digits.Groups["decimals"].Value;
        var value = isPercent ? number * 100m : number;
        for (var scale = 0; scale < Math.Min(digits.Groups["scale"].Length, 6); scale++)
            value /= 1000m;
        var places = Math.Min(decimals.Length, MostDecimals);
        var rounded = decimal.Round(value, places, MidpointRounding.AwayFromZero);
        var fixedPlaces = Math.Min(decimals.Count(place => place is '0' or '?'), places);
        var pattern = (digits.Groups["whole"].Value.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0") + "." + new string('0', fixedPlaces) + new string('#', places - fixedPlaces);
        return Words(section, before: true) + rounded.ToString(pattern.TrimEnd('.'), CultureInfo.InvariantCulture) + (isPercent ? "%" : "") + Words(section, before: false);
    }

    /// <summary>Signs and words around the digits: ￥, 万元, brackets.</summary>
    private static string Words(string section, bool before)
    {
        var shown = Decoration.Replace(section, match => match.Groups["words"].Success ? Shielded(match.Groups["words"].Value) : match.Groups["escaped"].Success ? Shielded(match.Groups["escaped"].Value) : "");
        var digits = Digits.Match(shown);
        var part = before ? shown[..digits.Index] : shown[(digits.Index + digits.Length)..];
        return part.Replace("%", "", StringComparison.Ordinal).Trim();
    }

    // Digits in quoted words would be taken for places.
    private static string Shielded(string words) => string.Concat(words.Where(character => character is not ('#' or '0' or '?')));
}
