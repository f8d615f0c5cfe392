using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>评分表识读。Finds the score tables among the grids; a table that goes on after a page break is one table.</summary>
internal static class ScoreTableReader
{
    public static ImmutableArray<ScoreTable> Read(ImmutableArray<Grid> grids)
    {
        var tables = ImmutableArray.CreateBuilder<ScoreTable>();
        ScoreTableBuilder? open = null;
        Grid? before = null;
        foreach (var grid in grids)
        {
            var headed = Enumerable.Range(0, Math.Min(grid.Rows, 30)).Any(row => ScoreColumns.Head(grid, row) is not null);
            if (open?.GoesOnIn(grid, headed) != true)
            {
                Close(open, tables);
                open = headed ? new ScoreTableBuilder(grid, null) : ScoreColumns.Guess(grid) is { } guessed ? new ScoreTableBuilder(grid, guessed) : null;
                if (before is not null)
                    open?.AddFunds(before);
            }
            open?.Add(grid);
            before = grid;
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
