using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports.Plain;

/// <summary>Paragraphs that were the lines of a text file with tab-led tables before an office program made a document of it. What is no table for sure stays paragraphs.</summary>
internal static class LedLines
{
    // A paragraph indented by a tab is led too; rows of one length, three cells and more, are no such thing.
    private const int FewestColumns = 3;
    private const int FewestRows = 2;

    /// <summary>A line that stays a paragraph, or a table with the line it begins in.</summary>
    public readonly record struct Piece(int Line, IReadOnlyList<GridCell>? Table = null);

    /// <param name="lines">Each as it stands, the tab before a cell included; a blank one ends a row.</param>
    public static IEnumerable<Piece> Of(IReadOnlyList<string> lines)
    {
        var text = string.Join('\n', lines);
        var parsed = TextLine.All(text);
        for (var at = 0; at < parsed.Count;)
        {
            var (cells, next) = parsed[at].IsLed ? LedBlock.Read(text, parsed, at) : ([], at + 1);
            var rows = cells.Count > 0 ? LedRows.Of(cells) : [];
            var grids = LedTables.Of(text, rows).ToList();
            foreach (var piece in grids.Exists(IsSure) ? Pieces(text, parsed, rows, grids) : Lines(parsed, at, next))
                yield return piece;
            at = next;
        }
    }

    private static bool IsSure(LedGrid grid) => grid.Rows >= FewestRows && grid.Columns >= FewestColumns;

    private static IEnumerable<Piece> Lines(List<TextLine> lines, int from, int to) =>
        Enumerable.Range(from, to - from).Where(at => lines[at].Start < lines[at].End).Select(at => new Piece(at));

    private static IEnumerable<Piece> Pieces(string text, List<TextLine> lines, List<List<LedCell>> rows, List<LedGrid> grids)
    {
        var tables = grids.ConvertAll(grid => grid.Cells().ToList());
        var inside = tables.SelectMany(table => table).Select(cell => cell.Span).ToHashSet();
        var outside = rows.SelectMany(row => row).Where(cell => !cell.IsBlank && !inside.Contains(cell.Span)).Select(cell => (cell.Span.Start, Piece: new Piece(LineAt(lines, cell.Span.Start))));
        return tables.Select(table => (table[0].Span.Start, Piece: new Piece(LineAt(lines, table[0].Span.Start), [.. table.Select(cell => Cell(text, cell))])))
            .Concat(outside).OrderBy(each => each.Start).Select(each => each.Piece);
    }

    private static GridCell Cell(string text, ReportCell cell) => new(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, text[cell.Span.Start..cell.Span.End]);

    private static int LineAt(List<TextLine> lines, int position) => lines.FindLastIndex(line => line.Start <= position);
}
