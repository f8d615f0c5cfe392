using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>表内合计。Rows of 合计 and 小计 against the rows above them, and columns of 合计 against the columns of their 其中 or those to their left.</summary>
internal static partial class TableTotals
{
    [GeneratedRegex(@"^\s*(?:合|总|小)\s*计\s*[:：]?$|^(?:支出|收入|本年收入|本年支出)?(?:合计|总计)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TotalLabel { get; }

    [GeneratedRegex("得分|分值|评分|自评分|权重|扣分|满分|%|率|比例|序号|编码|单价|[人户生校均]均|平均|年份", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotSummed { get; }

    [GeneratedRegex("其中|小\\s*计", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Inner { get; }

    public static IEnumerable<Statement> In(ImmutableArray<TableGrid> tables) =>
        tables.SelectMany(InTable).Select(reckoning => reckoning.ToStatement()).OfType<Statement>();

    private static IEnumerable<Reckoning> InTable(TableGrid grid)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            if (TotalLabel.IsMatch(grid.Label(row)))
            {
                foreach (var reckoning in TotalRow(grid, row))
                    yield return reckoning;
            }
        }
        foreach (var reckoning in TotalColumns.In(grid).Concat(RowTotals.In(grid)))
            yield return reckoning;
    }

    private static IEnumerable<Reckoning> TotalRow(TableGrid grid, int total)
    {
        var first = FirstRow(grid, total);
        for (var column = 1; column < grid.Columns; column++)
        {
            if (grid.Number(total, column) is not { } stated || NotSummed.IsMatch(grid.Heading(first, column)))
                continue;
            if (Sum(grid, stated, Parts(grid, first, total, column)) is { } reckoning)
                yield return reckoning;
        }
    }

    // From the row after the last heading, or after the total before it.
    private static int FirstRow(TableGrid grid, int total)
    {
        var first = total;
        while (first > 0 && !grid.IsHeading(first - 1) && !TotalLabel.IsMatch(grid.Label(first - 1)))
            first--;
        return first;
    }

    private static List<PrintedAmount>? Parts(TableGrid grid, int first, int total, int column)
    {
        var parts = new List<PrintedAmount>();
        for (var row = first; row < total; row++)
        {
            if (Inner.IsMatch(grid.Label(row)) || grid.IsUnreadable(row, column))
                return null;
            if (grid.Number(row, column) is { } part)
                parts.Add(part);
        }
        return parts.Count > 1 ? parts : null;
    }

    private static Reckoning? Sum(TableGrid grid, PrintedAmount stated, List<PrintedAmount>? parts)
    {
        if (parts is null)
            return null;
        var sum = Reckonings.Sum(StatementForm.TableTotal, stated, [.. parts], stated.Span);
        if (sum.Holds)
            return sum;
        // Rows in levels add up more than once: then nothing can be said.
        return sum.Differs && !grid.HasLevels && parts.TrueForAll(part => part.Number.InBase <= stated.Number.InBase) ? sum with { IsCertain = parts.Count > 2 } : null;
    }
}
