namespace Jiheng.Documents.Reports.Pdf;

/// <summary>How far the lines of a document go to the right: where many long lines end. A block of short lines does not know it of itself.</summary>
internal static class PdfColumns
{
    private const int FewestLines = 3;
    private const double Hanging = 12;
    private const double LongShare = 0.35;

    public static List<PdfPage> Measured(List<PdfPage> pages)
    {
        var ends = pages.SelectMany(page => page.Lines.Where(line => line.Box.Width > page.Width * LongShare)).Select(line => Math.Round(line.Box.Right, MidpointRounding.AwayFromZero)).ToList();
        var margins = ends.GroupBy(end => end).Where(group => group.Count() >= Math.Max(FewestLines, ends.Count / 10)).Select(group => group.Key).Order().ToList();
        return [.. pages.Select(page => page with { Lines = [.. page.Lines.Select(line => line with { Column = line.Column with { Right = Right(line, margins, page.Width - page.Lines.Min(one => one.Box.Left)) } })] })];
    }

    private static double Right(PdfLine line, List<double> margins, double mirrored) =>
        margins.FindIndex(margin => margin >= line.Box.Right - Hanging) is var at and >= 0 ? margins[at] : Math.Max(line.Column.Right, mirrored);
}
