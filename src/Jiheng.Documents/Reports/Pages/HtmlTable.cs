using System.Globalization;
using AngleSharp.Dom;

namespace Jiheng.Documents.Reports.Pages;

/// <summary>A table of a page as a grid, by the rules browsers lay cells out.</summary>
internal static class HtmlTable
{
    private const int MostSpan = 1000;
    private const int MostCells = 200_000;

    public static (List<GridCell> Cells, List<(IElement Table, string In)> Nested) Cells(IElement table, string place)
    {
        var cells = new List<GridCell>();
        var nested = new List<(IElement, string)>();
        var taken = new HashSet<(int, int)>();
        var rows = Rows(table).ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Children.Where(IsCell))
            {
                while (taken.Contains((row, column)))
                    column++;
                var (height, width) = (Math.Min(Span(cell, "rowspan", rows.Count - row), rows.Count - row), Span(cell, "colspan", 1));
                if (taken.Count + (long)height * width > MostCells)
                    throw new RefusedException("表格过大，不像正常的报告；请拆分后再试。");
                for (var at = 0; at < height * width; at++)
                    taken.Add((row + at / width, column + at % width));
                cells.Add(new(row, column, height, width, HtmlText.Of(cell)));
                nested.AddRange(Inner(cell).Select(inner => (inner, $"{place}第{row + 1}行第{column + 1}列")));
                column += width;
            }
        }
        return (cells, nested);
    }

    public static IEnumerable<IElement> CellElements(IElement table) => Rows(table).SelectMany(row => row.Children).Where(IsCell);

    /// <summary>Pages are still laid out with tables: one cell, or only cells that hold other tables, is no table to read.</summary>
    public static bool IsLayout(List<GridCell> cells, List<(IElement Table, string In)> nested) =>
        cells.Count == 1 || (nested.Count > 0 && cells.Count(cell => cell.Text.Length > 0) <= nested.Count);

    private static IEnumerable<IElement> Rows(IElement table) =>
        table.Children.SelectMany(child => child.LocalName is "thead" or "tbody" or "tfoot" ? child.Children.Where(row => row.LocalName == "tr") : child.LocalName == "tr" ? [child] : []);

    private static bool IsCell(IElement element) => element.LocalName is "td" or "th" && !HtmlText.IsHidden(element);

    private static IEnumerable<IElement> Inner(IElement cell) => cell.QuerySelectorAll("table").Where(table => table.ParentElement?.Closest("td,th") == cell);

    private static int Span(IElement cell, string attribute, int whenZero) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span == 0 ? whenZero : span, 1, MostSpan) : 1;
}
