using System.Text;

namespace Jiheng.Documents.Reports.Pdf;

/// <summary>Lines into paragraphs: a full line goes on in the next one, unless that is indented or begins with a number of its own.</summary>
internal static class PdfParagraph
{
    // In heights of a line.
    private const double Indent = 0.7;
    private const double FarBelow = 1.9;

    public static bool GoesOn(IReadOnlyList<PdfLine> open, PdfLine next)
    {
        var last = open[^1];
        var height = Math.Max(last.Box.Height, 1);
        var isSamePage = next.Box.Top > last.Box.Top;
        var left = Math.Min(next.Column.Left, last.Column.Left);
        var isFull = LineWrap.IsWrapped(Text(open), last.Words[^1], next.Words, Math.Max(last.Column.Right, next.Column.Right));
        var isIndented = next.Box.Left > left + height * Indent;
        var isNear = !isSamePage || next.Box.Top - last.Box.Bottom < height * (FarBelow - 1);
        var isSameSize = Math.Abs(next.Box.Height - last.Box.Height) < height * 0.35;
        return isFull && !isIndented && isNear && isSameSize && !Headings.Looks(next.Text);
    }

    public static string Text(IReadOnlyList<PdfLine> lines) => Joined(lines.Select(line => line.Text));

    /// <summary>Between Chinese characters a line end is nothing; between words of letters it is a blank.</summary>
    public static string Joined(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && line.Length > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line[0]))
                text.Append(' ');
            text.Append(line);
        }
        return text.ToString();
    }
}
