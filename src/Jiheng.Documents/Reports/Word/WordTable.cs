using System.Xml.Linq;

namespace Jiheng.Documents.Reports.Word;

/// <summary>A Word table as a grid: widths from gridSpan, heights from vMerge, deleted rows left out.</summary>
internal static class WordTable
{
    private const int MostColumns = 200;

    /// <param name="table">The table.</param>
    /// <param name="text">The text of a cell, given its row and column.</param>
    public static List<GridCell> Cells(XElement table, Func<XElement, int, int, string> text)
    {
        var cells = new List<GridCell>();
        var open = new Dictionary<int, int>();
        var row = 0;
        foreach (var line in Ooxml.Unwrapped(table).Where(IsRow))
        {
            var column = Math.Clamp(line.Child("trPr").Child("gridBefore").Number("val") ?? 0, 0, MostColumns);
            foreach (var cell in Ooxml.Unwrapped(line).Where(IsCell))
            {
                var properties = cell.Child("tcPr");
                var width = Math.Clamp(properties.Child("gridSpan").Number("val") ?? 1, 1, MostColumns);
                if (properties.Child("vMerge") is { } merge && merge.Value("val") != "restart" && open.TryGetValue(column, out var above))
                    cells[above] = cells[above] with { RowSpan = row - cells[above].Row + 1 };
                else
                {
                    open[column] = cells.Count;
                    cells.Add(new(row, column, 1, width, text(cell, row, column)));
                }
                column += width;
            }
            row++;
        }
        return cells;
    }

    private static bool IsRow(XElement element) => element.Name() == "tr" && element.Child("trPr").Child("del") is null;

    private static bool IsCell(XElement element) => element.Name() == "tc" && element.Child("tcPr").Child("cellDel") is null;
}
