using System.Collections.Immutable;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports.Plain;

/// <summary>Tables out of rows: rows of one length following each other, with titles and headers above and sums below.
/// A row that fits nowhere is a table of its own: that its cells stand side by side is all that is known.</summary>
internal static class LedTables
{
    private static readonly string[] Sums = ["合计", "总计", "总分", "小计", "共计"];

    /// <summary>The grids, in the order of the text; a single cell that stands over nothing is in none.</summary>
    public static IEnumerable<LedGrid> Of(string text, List<List<LedCell>> rows)
    {
        var above = new List<List<LedCell>>();
        for (var at = 0; at < rows.Count;)
        {
            if (rows[at].Count == 1 || (at + 1 < rows.Count && LedGrid.Fits(rows[at], rows[at + 1])))
            {
                above.Add(rows[at++]);
                continue;
            }
            var body = Body(text, rows, at);
            yield return LedGrid.Of(above, body);
            above.Clear();
            at += body.Count;
        }
    }

    private static List<LedGrid.FittedRow> Body(string text, List<List<LedCell>> rows, int at)
    {
        var columns = rows[at].Count;
        var body = new List<LedGrid.FittedRow>();
        while (at + body.Count < rows.Count)
        {
            var next = at + body.Count;
            if (rows[next].Count == columns || IsSum(text, rows[next], columns))
                body.Add(new(rows[next], 0));
            else if (LedFit.Spanning(text, [.. body.Select(row => row.Cells).Where(row => row.Count == columns)], rows, next) is { } fit)
                body.AddRange(rows.Skip(next).Take(fit.Rows).Select(row => new LedGrid.FittedRow(row, fit.Spanning)));
            else
                break;
        }
        return body;
    }

    private static bool IsSum(string text, List<LedCell> row, int columns) =>
        row.Count > 1 && row.Count < columns && Sums.Contains(Bare(text[row[0].Span.Start..row[0].Span.End]), StringComparer.Ordinal);

    private static string Bare(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    public static ReportTable Table(LedGrid grid, int number)
    {
        var cells = grid.Cells().ToImmutableArray();
        return new(new(cells[0].Span.Start, cells[^1].Span.End), grid.Rows, grid.Columns, cells, $"表{number}");
    }
}
