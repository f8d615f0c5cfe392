using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Reading;

/// <summary>表格网格。A table with merged cells found under every place they cover.</summary>
internal sealed class Grid
{
    /// <summary>A grid larger than this is a data dump, not a table of a report.</summary>
    private const int MostPlaces = 400_000;

    private readonly ReportCell?[] places;

    private readonly Dictionary<TextSpan, Wording> words = [];

    private readonly ReportText report;

    public Grid(ReportText report, ReportTable table)
    {
        (this.report, Table) = (report, table);
        Columns = Math.Max(0, table.Columns);
        Rows = (long)table.Rows * Columns > MostPlaces ? 0 : Math.Max(0, table.Rows);
        places = new ReportCell?[Rows * Columns];
        foreach (var cell in table.Cells)
            Cover(cell);
    }

    public ReportTable Table { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The cell that covers the place.</summary>
    public ReportCell? Cell(int row, int column) => row < Rows && column >= 0 && column < Columns ? places[(row * Columns) + column] : null;

    /// <summary>The words of the cell whose upper left corner is in this row; empty where it began further up.</summary>
    public Wording Own(int row, int column) => Cell(row, column) is { } cell && cell.Row == row ? Words(cell) : Nothing;

    /// <summary>The words of the cell that covers the place.</summary>
    public Wording Covering(int row, int column) => Cell(row, column) is { } cell ? Words(cell) : Nothing;

    /// <summary>The cells that begin in this row, from left to right.</summary>
    public IEnumerable<(int Column, Wording Words)> Row(int row)
    {
        for (var column = 0; column < Columns; column++)
        {
            if (Cell(row, column) is { } cell && cell.Row == row && cell.Column == column)
                yield return (column, Words(cell));
        }
    }

    private static Wording Nothing { get; } = new("", 0);

    private Wording Words(ReportCell cell)
    {
        if (!words.TryGetValue(cell.Span, out var known))
            words[cell.Span] = known = Wording.Of(report, cell.Span);
        return known;
    }

    private void Cover(ReportCell cell)
    {
        for (var row = cell.Row; row < Math.Min(Rows, cell.Row + cell.RowSpan); row++)
        {
            for (var column = cell.Column; column < Math.Min(Columns, cell.Column + cell.ColumnSpan); column++)
                places[(row * Columns) + column] = cell;
        }
    }
}
