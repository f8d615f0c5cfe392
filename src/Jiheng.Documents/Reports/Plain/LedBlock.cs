using System.Text.RegularExpressions;

namespace Jiheng.Documents.Reports.Plain;

/// <summary>Lines led by a tab, as Word tables look when a document is saved as text: a cell begins with a tab, goes on over the lines
/// after it, and a blank line ends a row — but blank lines also stand inside cells.</summary>
internal static partial class LedBlock
{
    // Text after blank lines is still in a cell only when the table soon goes on.
    private const int FarthestCell = 12;

    [GeneratedRegex(@"^附\s*[件表]\s*\d*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attachment { get; }

    /// <summary>The cells from line <paramref name="first"/> on, and the line after the last of them.</summary>
    public static (List<LedCell> Cells, int Next) Read(string text, List<TextLine> lines, int first)
    {
        var cells = new List<LedCell>();
        var at = first;
        var blanks = 0;
        for (; at < lines.Count; at++)
        {
            var line = lines[at];
            if (line.IsLed)
                cells.Add(new(new(line.Start, line.End), MayEndRow: false));
            else if (line.IsBlank)
                cells[^1] = cells[^1] with { MayEndRow = true };
            else if (Attachment.IsMatch(text[line.Start..line.End]) || (blanks > 0 && !GoesOn(cells, lines, at, text)))
                break;
            else
                cells[^1] = new(cells[^1].IsBlank ? new(line.Start, line.End) : new(cells[^1].Span.Start, line.End), MayEndRow: false);
            blanks = line.IsBlank ? blanks + 1 : 0;
        }
        return (cells, at);
    }

    // Text after a blank line belongs to the cell when its row is not yet as long as the one before.
    private static bool GoesOn(List<LedCell> cells, List<TextLine> lines, int at, string text)
    {
        var (row, before) = LastRows(cells);
        if (row == before || before == 0 || (row == 0 && IsWhole(cells)))
            return false;
        for (var next = at; next < Math.Min(lines.Count, at + FarthestCell); next++)
        {
            if (lines[next].IsLed)
                return true;
            if (Attachment.IsMatch(text[lines[next].Start..lines[next].End]))
                return false;
        }
        return false;
    }

    // The row that just ended is as long as the one before it.
    private static bool IsWhole(List<LedCell> cells)
    {
        var lengths = cells[..^1].Select((cell, at) => (cell.MayEndRow, At: at)).Where(each => each.MayEndRow).Select(each => each.At).ToList();
        return lengths.Count > 1 && cells.Count - 1 - lengths[^1] == lengths[^1] - lengths[^2];
    }

    private static (int Row, int Before) LastRows(List<LedCell> cells)
    {
        var rowStart = cells.FindLastIndex(cells.Count - 1, cells.Count - 1, cell => cell.MayEndRow) + 1;
        var beforeStart = rowStart < 2 ? 0 : cells.FindLastIndex(rowStart - 2, rowStart - 1, cell => cell.MayEndRow) + 1;
        return (cells.Count - rowStart, rowStart - beforeStart);
    }
}
