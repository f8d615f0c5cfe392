using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Web.Checks.Page;

/// <summary>表格重绘。A table of the report as a table of the page, merged cells included.</summary>
internal sealed partial class TableMarkup(ReportText text, MarkedText marked)
{
    [GeneratedRegex(@"^[-+−(（]?[\d０-９][\d０-９,，.．]*\s*(?:%|％|分|万元|元|亿元)?[)）]?$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex IsNumber { get; }

    public string Of(ReportTable table)
    {
        var page = new StringBuilder();
        page.Append("<div class=\"grid\" tabindex=\"0\" role=\"group\" aria-label=\"").Append(Html.Encoded(table.Place.Length > 0 ? table.Place : "表格")).Append(table.Columns > 5 ? "\"><table class=\"wide\">" : "\"><table>");
        var byRow = table.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).ToList();
        var rows = byRow.ConvertAll(row => row.Key);
        var taken = new int[Math.Max(1, table.Cells.IsEmpty ? 1 : table.Cells.Max(cell => Math.Clamp(cell.Column, 0, 1000)) + 1)];
        foreach (var row in byRow)
            Row(page, [.. row.OrderBy(cell => cell.Column)], rows, taken);
        return page.Append("</table></div>").ToString();
    }

    // Rows without a cell are left out, and spans count the rows that are drawn.
    private void Row(StringBuilder page, List<ReportCell> cells, List<int> rows, int[] taken)
    {
        page.Append("<tr>");
        var column = 0;
        foreach (var cell in cells)
        {
            for (; column < Math.Min(cell.Column, taken.Length); column++)
            {
                if (taken[column] <= cell.Row)
                    page.Append("<td></td>");
            }
            Cell(page, cell, Down(cell, rows), rows);
            for (var each = cell.Column; each < Math.Min((long)cell.Column + Math.Max(1, cell.ColumnSpan), taken.Length); each++)
                taken[each] = (int)Math.Min(int.MaxValue, (long)cell.Row + Math.Max(1, cell.RowSpan));
            column = (int)Math.Min((long)cell.Column + Math.Max(1, cell.ColumnSpan), 1001);
        }
        page.Append("</tr>\n");
    }

    private static int Down(ReportCell cell, List<int> rows)
    {
        var beyond = rows.BinarySearch((int)Math.Min(int.MaxValue, (long)cell.Row + Math.Max(1, cell.RowSpan)));
        return Math.Max(1, (beyond < 0 ? ~beyond : beyond) - rows.BinarySearch(cell.Row));
    }

    private void Cell(StringBuilder page, ReportCell cell, int down, List<int> rows)
    {
        var content = text.At(cell.Span).Trim();
        var isHead = rows.Count > 1 && cell.Row == rows[0] && content.Length > 0 && cell.ColumnSpan == 1;
        page.Append(isHead ? "<th scope=\"col\"" : "<td");
        if (IsNumber.IsMatch(content))
            page.Append(" class=\"number\"");
        Span(page, "rowspan", down);
        Span(page, "colspan", Math.Min(cell.ColumnSpan, 1000));
        page.Append('>').Append(marked.Of(cell.Span)).Append(isHead ? "</th>" : "</td>");
    }

    private static void Span(StringBuilder page, string name, int count)
    {
        if (count > 1)
            page.Append(CultureInfo.InvariantCulture, $" {name}=\"{count}\"");
    }
}
