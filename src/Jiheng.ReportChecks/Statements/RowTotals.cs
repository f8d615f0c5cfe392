using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>行合计。“指标｜决策｜过程｜产出｜效益｜合计”: a last column of 合计 that adds up what stands to its left in the row.</summary>
internal static partial class RowTotals
{
    private const int FewestParts = 2;

    [GeneratedRegex(@"^(?:合\s*计|总\s*计|总\s*分)(?:\((?:万?元|分)\))?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    // A column that is itself a sum, or of another measure.
    [GeneratedRegex(@"小\s*计|合\s*计|总\s*计|其中|率|比|%|单价|数量|序号|编码|年份|平均|[人户]均", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoPart { get; }

    /// <summary>Rows that hold; those that do not only where another row of the table shows that its last column adds up the others.</summary>
    public static IEnumerable<Reckoning> In(TableGrid grid)
    {
        var last = grid.Columns - 1;
        if (last <= FewestParts || !Total.IsMatch(grid.Words(0, last)) || Enumerable.Range(1, last - 1).Any(column => grid.Words(0, column).Length == 0 || NoPart.IsMatch(grid.Words(0, column))))
            return [];
        var rows = Enumerable.Range(1, grid.Rows - 1).Select(row => Of(grid, row, last)).OfType<Reckoning>().ToList();
        return rows.Exists(row => row.Agreement == Agreement.Exact) ? rows.Select(row => row.Differs ? row with { IsCertain = false } : row) : [];
    }

    // Every cell is a number of one unit, and more than one of them is not zero.
    private static Reckoning? Of(TableGrid grid, int row, int last)
    {
        var parts = Enumerable.Range(1, last - 1).Select(column => grid.Number(row, column)).OfType<PrintedAmount>().ToList();
        return grid.Number(row, last) is { } stated && parts.Count == last - 1 && parts.TrueForAll(part => part.Unit == stated.Unit) && parts.Count(part => part.Number.InBase != 0m) >= FewestParts
            ? Reckonings.Sum(StatementForm.TableTotal, stated, [.. parts], stated.Span) : null;
    }
}
