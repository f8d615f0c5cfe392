using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>表格的数字。The numbers of a table row by row, each as its column and unit say it is meant.</summary>
internal sealed partial class TableNumbers
{
    [GeneratedRegex("^(?:20[0-9][0-9](?:年度?)?|上年度?|本年度?|去年|当年|[一二三四]季度|[0-9]{1,2}月|[二三四五]?年?合计|[三四五]年累计)(?:\\(.*\\)|（.*）)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Period { get; }

    private readonly bool isTurned;

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

    // Rows and columns changed about.
    private TableNumbers(TableNumbers table)
    {
        (Grid, isTurned) = (table.Grid, true);
        amounts = new PrintedAmount?[table.Grid.Columns, table.Grid.Rows];
        foreach (var row in table.Rows)
        {
            foreach (var column in table.Columns)
                amounts[column, row] = table[row, column];
        }
        (Rows, Columns) = (table.Columns, table.Rows);
        Headings = [.. Enumerable.Range(0, table.Grid.Rows).Select(table.Grid.Label)];
    }

    /// <summary>“总收入│2021年│2022年│2023年”: its columns are years or months, and its rows what is counted.</summary>
    public bool IsOfPeriods => Columns.Length > 1 && Columns.All(column => Period.IsMatch(WordForms.Plain(Headings[column])));

    /// <summary>The same with its rows as columns.</summary>
    public TableNumbers Turned() => new(this);

    public bool IsTotal(int row) => isTurned ? Grid.ColumnHeading(Columns[^1], row).EndsWith("合计", StringComparison.Ordinal) : TotalRows.IsTotal(Grid, row);

    public bool IsUnreadable(int row, int column) => isTurned ? Grid.IsUnreadable(column, row) : Grid.IsUnreadable(row, column);

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
