using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>表格的数字。The numbers of a table row by row, each as its column and unit say it is meant.</summary>
internal sealed class TableNumbers
{
    private readonly PrintedAmount?[,] amounts;

    public TableNumbers(TableGrid grid)
        : this(grid, Amounts(grid), Enumerable.Range(0, grid.Rows))
    {
    }

    private TableNumbers(TableGrid grid, PrintedAmount?[,] amounts, IEnumerable<int> rows)
    {
        (Grid, this.amounts) = (grid, amounts);
        Rows = [.. rows.Where(row => Enumerable.Range(0, grid.Columns).Any(column => amounts[row, column] is not null))];
        Columns = [.. Enumerable.Range(0, grid.Columns).Where(column => Rows.Any(row => amounts[row, column] is not null))];
        Headings = [.. Enumerable.Range(0, grid.Columns).Select(column => Rows.IsEmpty ? "" : grid.ColumnHeading(Rows[0], column))];
    }

    public TableGrid Grid { get; }

    /// <summary>Rows with at least one number.</summary>
    public ImmutableArray<int> Rows { get; }

    /// <summary>Columns with at least one number.</summary>
    public ImmutableArray<int> Columns { get; }

    /// <summary>By column; the heads of the first numbers.</summary>
    public ImmutableArray<string> Headings { get; }

    /// <summary>The rows under each head, where new heads stand in the middle of the table: columns mean something else there.</summary>
    public IEnumerable<TableNumbers> Sections()
    {
        var first = 0;
        foreach (var head in Rows.Skip(1).Where(row => IsNewHead(row - 1)))
        {
            yield return new(Grid, amounts, Enumerable.Range(first, head - first));
            first = head;
        }
        yield return first == 0 ? this : new(Grid, amounts, Enumerable.Range(first, Grid.Rows - first));
    }

    // A caption in the middle names no columns, and on a new page the same head stands again.
    private bool IsNewHead(int row) =>
        Grid.IsHeading(row) && Columns.Count(column => Grid.Words(row, column).Any(char.IsLetter)) * 2 > Columns.Length && Columns.Any(column => Grid.ColumnHeading(row + 1, column) != Headings[column]);

    private static PrintedAmount?[,] Amounts(TableGrid grid)
    {
        var read = new PrintedAmount?[grid.Rows, grid.Columns];
        for (var row = 0; row < grid.Rows; row++)
        {
            for (var column = 0; column < grid.Columns; column++)
                read[row, column] = grid.Rate(row, column) ?? grid.Number(row, column);
        }
        return read;
    }

    public PrintedAmount? this[int row, int column] => amounts[row, column];
}
