using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>表格的数字。The numbers of a table row by row, each as its column and unit say it is meant.</summary>
internal sealed class TableNumbers
{
    private readonly PrintedAmount?[,] amounts;

    public TableNumbers(TableGrid grid)
    {
        Grid = grid;
        amounts = new PrintedAmount?[grid.Rows, grid.Columns];
        for (var row = 0; row < grid.Rows; row++)
        {
            for (var column = 0; column < grid.Columns; column++)
                amounts[row, column] = grid.Rate(row, column) ?? grid.Number(row, column);
        }
        Rows = [.. Enumerable.Range(0, grid.Rows).Where(row => Enumerable.Range(0, grid.Columns).Any(column => amounts[row, column] is not null))];
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

    public PrintedAmount? this[int row, int column] => amounts[row, column];
}
