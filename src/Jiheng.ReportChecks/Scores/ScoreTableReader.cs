using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>评分表识读。Finds the score tables among the grids; a table that goes on after a page break is one table.</summary>
internal static class ScoreTableReader
{
    // Between the table of funds and that of the indicators stands the one of the aims.
    private const int Farthest = 2;

    public static ImmutableArray<ScoreTable> Read(ImmutableArray<Grid> grids)
    {
        var tables = ImmutableArray.CreateBuilder<ScoreTable>();
        ScoreTableBuilder? open = null;
        var before = new Queue<Grid>();
        foreach (var grid in grids)
        {
            var headed = Enumerable.Range(0, Math.Min(grid.Rows, 30)).Any(row => ScoreColumns.Head(grid, row) is not null);
            if (open?.GoesOnIn(grid, headed) != true)
            {
                Close(open, tables);
                open = headed ? new ScoreTableBuilder(grid, null) : ScoreColumns.Guess(grid) is { } guessed ? new ScoreTableBuilder(grid, guessed) : null;
                foreach (var funds in before)
                    open?.AddFunds(funds);
            }
            open?.Add(grid);
            before.Enqueue(grid);
            if (before.Count > Farthest)
                before.Dequeue();
        }
        Close(open, tables);
        return tables.ToImmutable();
    }

    private static void Close(ScoreTableBuilder? open, ImmutableArray<ScoreTable>.Builder tables)
    {
        if (open?.Finish() is { } table)
            tables.Add(table);
    }
}
