using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports.Plain;

/// <summary>A grid from rows of cells whose widths and merges were lost: rows of one length are its columns, shorter rows above and
/// below are fitted where only one way of fitting them exists.</summary>
internal sealed class LedGrid
{
    private sealed record Slot(int Column, int Width, TextSpan Span, bool IsBlank);

    private readonly List<List<Slot>> rows = [];
    private readonly int columns;
    private int headers;

    /// <summary>A row, and which of its cells takes the columns it is short of.</summary>
    public readonly record struct FittedRow(List<LedCell> Cells, int Spanning);

    private LedGrid(int columns) => this.columns = columns;

    /// <summary>The rows that <paramref name="above"/> the body explain it, the body, and its closing sums.</summary>
    public static LedGrid Of(IReadOnlyList<List<LedCell>> above, IReadOnlyList<FittedRow> body)
    {
        var grid = new LedGrid(body[0].Cells.Count);
        foreach (var row in body)
            grid.rows.Add(Spread(row.Cells, grid.columns, row.Spanning));
        foreach (var row in above.Reverse())
            grid.rows.Insert(0, row.Count == 1 ? [Slotted(row[0], 0, grid.columns)] : Above(row, grid.rows[0]) ?? Even(row));
        grid.headers = above.Count(row => row.Count > 1);
        return grid;
    }

    /// <summary>Whether a shorter row can stand above a longer one in one way only.</summary>
    public static bool Fits(List<LedCell> upper, List<LedCell> lower) => Above(upper, Even(lower)) is not null;

    public IEnumerable<ReportCell> Cells()
    {
        var titles = rows.TakeWhile(row => row.Count == 1).Count();
        var cells = new List<ReportCell>();
        var open = new Dictionary<int, int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var isLeading = rows[row].Any(slot => !slot.IsBlank);
            foreach (var slot in rows[row])
            {
                isLeading &= slot.IsBlank;
                var isHeader = headers > 0 && row > titles && row <= titles + headers;
                if (slot.IsBlank && row > 0 && (isLeading || isHeader) && open.TryGetValue(slot.Column, out var above)
                    && cells[above].ColumnSpan == slot.Width && cells[above].Span.End > cells[above].Span.Start)
                {
                    cells[above] = cells[above] with { RowSpan = row - cells[above].Row + 1 };
                    continue;
                }
                open[slot.Column] = cells.Count;
                cells.Add(new(row, slot.Column, 1, slot.Width, slot.Span));
            }
        }
        return cells;
    }

    public int Rows => rows.Count;

    public int Columns => columns;

    private static Slot Slotted(LedCell cell, int column, int width) => new(column, width, cell.Span, cell.IsBlank);

    private static List<Slot> Even(List<LedCell> row) => [.. row.Select((cell, column) => Slotted(cell, column, 1))];

    private static List<Slot> Spread(List<LedCell> row, int columns, int spanning)
    {
        var extra = columns - row.Count;
        return [.. row.Select((cell, at) => Slotted(cell, at > spanning ? at + extra : at, at == spanning ? 1 + extra : 1))];
    }

    private static List<Slot>? Above(List<LedCell> upper, List<Slot> lower)
    {
        var lead = lower.TakeWhile(slot => slot.IsBlank).Count();
        var trail = upper.Count - lead - 1;
        if (lead == 0 || trail < 0 || upper.Count >= lower.Count || lower.TakeLast(trail).Any(slot => !slot.IsBlank))
            return null;
        var spanning = lower.GetRange(lead, lower.Count - lead - trail);
        return
        [
            .. upper.Take(lead).Select((cell, at) => Slotted(cell, lower[at].Column, lower[at].Width)),
            Slotted(upper[lead], spanning[0].Column, spanning.Sum(slot => slot.Width)),
            .. upper.Skip(lead + 1).Select((cell, at) => Slotted(cell, lower[lower.Count - trail + at].Column, lower[lower.Count - trail + at].Width)),
        ];
    }
}
