using System.Text.RegularExpressions;

namespace Jiheng.Documents.Reports.Pdf;

/// <summary>Headers, footers and page numbers: what stands in the margins of several pages, the same but for its digits.</summary>
internal static partial class PdfMargins
{
    private const double Margin = 0.1;

    [GeneratedRegex(@"^[\s\-—–―·~～/]*(?:第?\s*\d{1,4}\s*页?|[ivxIVX]{1,5})(?:\s*[/，,]?\s*共?\s*\d{1,4}\s*页)?[\s\-—–―·~～]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber { get; }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits { get; }

    public static List<PdfPage> Removed(List<PdfPage> pages)
    {
        var fewest = Math.Max(2, (pages.Count + 1) / 3);
        var repeated = pages.SelectMany(page => page.Lines.Where(line => IsInMargin(page, line)).Select(Key).Distinct(StringComparer.Ordinal))
            .GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() >= fewest).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return [.. pages.Select(page => page with { Lines = [.. page.Lines.Where(line => !IsInMargin(page, line) || !(PageNumber.IsMatch(line.Text) || repeated.Contains(Key(line))))] })];
    }

    private static bool IsInMargin(PdfPage page, PdfLine line) =>
        (line.Box.Bottom < page.Height * Margin || line.Box.Top > page.Height * (1 - Margin))
        && !page.Rules.Any(rule => rule.Height > rule.Width && rule.Top < line.Box.MiddleY && rule.Bottom > line.Box.MiddleY);

    // The place to the point: a heading that comes twice does not stand at the same height.
    private static string Key(PdfLine line) => $"{(int)(line.Box.MiddleY / 2)} {Digits.Replace(line.Text, "0")}";
}
