using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>序号归一。（1）…（2）…、（一）…（二）…、一、…二、… and 第一，…第二，… are ①…②… for the readers, also where a rule behind the list names an item: 第（4）项.</summary>
internal static partial class PrintedLabels
{
    private const string Numerals = "一二三四五六七八九";

    public static IEnumerable<TextChange> Changes(string text)
    {
        var (style, number) = Styles.Select(each => (each, Count(each, text))).FirstOrDefault(counted => counted.Item2 >= 2);
        return style is null ? [] : style.Matches(text).Where(match => Order(match) is >= 1 and var order && order <= number).Select(match => new TextChange(match.Index, match.Index + match.Length, Labels.Circled(Order(match) - 1)));
    }

    /// <summary>The label of the source that ends here: “（1）”, “一”, “第一”; nothing where ① itself is printed.</summary>
    public static string? Before(string original, int end) => AsPrinted.Match(original[Math.Max(0, end - MostCharacters)..end]) is { Success: true } label ? label.Groups["l"].Value : null;

    private const int MostCharacters = 6;

    [GeneratedRegex("(?<l>[（(]\\s*(?:[0-9０-９]{1,2}|[" + Numerals + "])\\s*[)）]|第?[" + Numerals + "])[、，,]?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AsPrinted { get; }

    private static ImmutableArray<Regex> Styles { get; } = [Bracketed, BracketedNumeral, Numeral, Spoken];

    // How many stand in order.
    private static int Count(Regex style, string text)
    {
        var next = 1;
        foreach (Match match in style.Matches(text))
        {
            if (Order(match) == next)
                next++;
        }
        return next - 1;
    }

    private static int Order(Match match) => match.Groups["n"].Value is var printed && int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : Numerals.IndexOf(printed, StringComparison.Ordinal) + 1;

    [GeneratedRegex(@"\((?<n>\d{1,2})\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Bracketed { get; }

    [GeneratedRegex("\\((?<n>[" + Numerals + "])\\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BracketedNumeral { get; }

    [GeneratedRegex("(?<=^|[;。:])(?<n>[" + Numerals + "])、(?![" + Numerals + "])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Numeral { get; }

    [GeneratedRegex("(?<=^|[;。:])第(?<n>[" + Numerals + "]),", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spoken { get; }
}
