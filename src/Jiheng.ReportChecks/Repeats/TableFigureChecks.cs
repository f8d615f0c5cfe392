using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>表与文。A figure under a named column of a table against the figures the text gives under exactly that name.</summary>
internal static partial class TableFigureChecks
{
    [GeneratedRegex(@"^\d{1,9}(?:\.\d{1,4})?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Number { get; }

    private sealed record Entry(string Name, decimal Value, Wording Words);

    public static IEnumerable<Finding> Of(ReportReading reading)
    {
        var stated = reading.Amounts.Where(amount => amount.Unit == "元" && amount.Year == reading.Year).ToLookup(amount => amount.Name, StringComparer.Ordinal);
        return from grid in reading.Grids
               from entry in Entries(grid)
               let named = stated[entry.Name].ToArray()
               where named.Length > 0
               // Only a slip beside the figure is called one: a table may well hold another figure of that name.
               let near = named.FirstOrDefault(amount => amount.Value > 0m && Math.Abs((amount.Value / 10_000m) - entry.Value) is > 0m and <= 0.02m)
               where near is not null && !named.Any(amount => amount.Value / 10_000m == entry.Value)
               select Found.As(
                       FindingCodes.SameFigure,
                       $"“{entry.Name}”表中是{entry.Words.Plain}万元，文中是{near.Printed}。",
                       entry.Words.Span, near.Span)
                   .Between($"{entry.Words.Plain}万元", near.Printed).Doubtful();
    }

    /// <summary>Numbers with decimals in the only row of figures under a head.</summary>
    private static IEnumerable<Entry> Entries(Grid grid)
    {
        for (var column = 1; column < grid.Columns; column++)
        {
            for (var row = 1; row < grid.Rows; row++)
            {
                var words = grid.Own(row, column);
                if (!Number.IsMatch(words.Plain) || WordForms.Decimal(words.Plain) is not { Scale: > 0 } value)
                    continue;
                if (HeadAbove(grid, row, column) is { Length: > 0 } head && NamedAmounts.NameOf(head) is { Length: >= 3 } name)
                    yield return new(name, value, words);
            }
        }
    }

    private static string? HeadAbove(Grid grid, int row, int column)
    {
        for (var above = row - 1; above >= Math.Max(0, row - 3); above--)
        {
            var plain = grid.Covering(above, column).Plain;
            if (plain.Length > 0)
                return Number.IsMatch(plain) ? null : plain;
        }
        return null;
    }
}
