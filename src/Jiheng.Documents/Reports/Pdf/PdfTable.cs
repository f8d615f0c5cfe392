namespace Jiheng.Documents.Reports.Pdf;

/// <summary>A table while its pages are read: cells with text, joined over page ends.</summary>
internal sealed class PdfTable
{
    private const double Near = 4;
    private const double MostPadding = 6;

    private readonly List<GridCell> cells;
    private readonly IReadOnlyList<double> columns;
    private int rows;

    private PdfTable(List<GridCell> cells, IReadOnlyList<double> columns, int rows, int page) => (this.cells, this.columns, this.rows, Page) = (cells, columns, rows, page);

    public int Page { get; }

    public IReadOnlyCollection<GridCell> Cells => cells;

    public static PdfTable Of(RuledTable ruled, List<PdfWord> words, int page) =>
        new([.. ruled.Cells.Select(cell => new GridCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, Text(cell.Box, words)))], ruled.Columns, ruled.Rows, page);

    /// <summary>Takes the rows of the next page when they stand under the same columns.</summary>
    public bool Continued(PdfTable next)
    {
        if (next.Page == Page || columns.Count != next.columns.Count || !columns.Zip(next.columns).All(pair => Math.Abs(pair.First - pair.Second) <= Near))
            return false;
        var skipped = IsHeaderAgain(next) ? 1 : 0;
        if (skipped == 0 && IsSplitRow(next))
        {
            Join(next);
            skipped = 1;
        }
        foreach (var cell in next.cells.Where(cell => cell.Row >= skipped))
            Append(cell, cell.Row == skipped, rows - skipped);
        rows += next.rows - skipped;
        return true;
    }

    // The part of a merged cell on the next page is empty; it belongs to the cell above.
    private void Append(GridCell cell, bool isFirst, int offset)
    {
        var above = isFirst && cell.Text.Length == 0
            ? cells.FindIndex(one => one.Column == cell.Column && one.ColumnSpan == cell.ColumnSpan && one.Row + one.RowSpan == rows && one.Text.Length > 0)
            : -1;
        if (above >= 0 && cells[above].Column <= 2)
            cells[above] = cells[above] with { RowSpan = cells[above].RowSpan + cell.RowSpan };
        else
            cells.Add(cell with { Row = cell.Row + offset });
    }

    private bool IsHeaderAgain(PdfTable next) => next.rows > 1 && Row(next, 0) is { Count: > 1 } header && header.SequenceEqual(Row(this, 0), StringComparer.Ordinal) && header.Exists(text => text.Length > 0);

    private static List<string> Row(PdfTable table, int row) => [.. table.cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column).Select(cell => cell.Text)];

    // A row cut by the end of the page goes on with text only where it had text, and not in every cell.
    private bool IsSplitRow(PdfTable next)
    {
        var first = next.cells.FindAll(cell => cell.Row == 0);
        var pairs = first.ConvertAll(cell => (Below: cell, Above: Ending(cell.Column)));
        return first.TrueForAll(cell => cell.RowSpan == 1 || cell.Text.Length == 0) && pairs.Exists(pair => pair.Below.Text.Length > 0)
            && pairs.TrueForAll(pair => pair.Above is not null && pair.Above.ColumnSpan == pair.Below.ColumnSpan && (pair.Below.Text.Length == 0 || pair.Above.Text.Length > 0))
            && pairs.Exists(pair => pair.Below.Text.Length == 0 && pair.Above is { RowSpan: 1, Text.Length: > 0 })
            && pairs.TrueForAll(pair => pair.Below.Text.Length == 0 || !IsNumber(pair.Below.Text));
    }

    private static bool IsNumber(string text) => decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _);

    private GridCell? Ending(int column) => cells.Find(cell => cell.Column == column && cell.Row + cell.RowSpan == rows);

    private void Join(PdfTable next)
    {
        foreach (var below in next.cells.FindAll(cell => cell.Row == 0))
        {
            var above = cells.FindIndex(cell => cell.Column == below.Column && cell.Row + cell.RowSpan == rows);
            cells[above] = cells[above] with { Text = cells[above].Text + below.Text, RowSpan = cells[above].RowSpan + below.RowSpan - 1 };
        }
    }

    private static string Text(Box box, List<PdfWord> words)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in words.Where(word => box.Holds(word.Box)).OrderBy(word => word.Box.MiddleY))
        {
            if (lines.Count > 0 && Math.Abs(lines[^1][0].Box.MiddleY - word.Box.MiddleY) < word.Box.Height * 0.5)
                lines[^1].Add(word);
            else
                lines.Add([word]);
        }
        foreach (var line in lines)
            line.Sort((left, right) => left.Box.Left.CompareTo(right.Box.Left));
        return lines.Count == 0 ? "" : Text(lines, box.Right - Math.Clamp(lines.Min(line => line[0].Box.Left) - box.Left, 0, MostPadding));
    }

    private static string Text(List<List<PdfWord>> lines, double right)
    {
        var texts = new List<string> { PdfText.Joined(lines[0]) };
        for (var at = 1; at < lines.Count; at++)
        {
            var text = PdfText.Joined(lines[at]);
            if (LineWrap.IsWrapped(texts[^1], lines[at - 1][^1], lines[at], right))
                texts[^1] = PdfParagraph.Joined([texts[^1], text]);
            else
                texts.Add(text);
        }
        return string.Join('\n', texts);
    }
}
