using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>合计列。A column of 合计 whose parts stand to its right under 其中, as the basic tables of reports have them.</summary>
internal static partial class TotalColumns
{
    [GeneratedRegex(@"(?:合\s*计|小\s*计|总\s*计)(?:\(万?元\))?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    public static IEnumerable<Reckoning> In(TableGrid grid)
    {
        for (var row = 1; row < grid.Rows; row++)
        {
            for (var column = 1; column < grid.Columns; column++)
            {
                if (grid.Number(row, column) is { } stated && Parts(grid, row, column) is { } parts && Of(stated, parts) is { } reckoning)
                    yield return reckoning;
            }
        }
    }

    // The headings under 其中, each once; those under a second 其中 belong to the column before them.
    private static List<PrintedAmount>? Parts(TableGrid grid, int row, int column)
    {
        var heading = grid.HeadingRow(row, column);
        if (heading is not { } top || grid.HeadingCell(top, column + 1) is not { } among || !IsAmong(among.Text))
            return null;
        var isTotal = Total.IsMatch(grid.HeadingCell(top, column)?.Text ?? "") || top > 0;
        if (!isTotal)
            return null;
        var parts = new List<PrintedAmount>();
        for (var at = column + 1; at < column + 1 + among.Width; at++)
        {
            var below = grid.HeadingCell(top + among.Height, at);
            if (below is { } inner && IsAmong(inner.Text))
            {
                at += inner.Width - 1;
                continue;
            }
            if (grid.IsUnreadable(row, at))
                return null;
            if (grid.Number(row, at) is { } part)
                parts.Add(part);
        }
        return parts.Count > 0 ? parts : null;
    }

    private static bool IsAmong(string text) => text.Trim().TrimEnd(':', '：') == "其中";

    private static Reckoning? Of(PrintedAmount stated, List<PrintedAmount> parts)
    {
        var sum = Reckonings.Sum(StatementForm.TableTotal, stated, [.. parts], stated.Span);
        return sum.Holds ? sum : sum.Differs && parts.Count > 1 ? sum with { IsCertain = parts.Sum(part => part.Number.InBase) > stated.Number.InBase } : null;
    }
}
