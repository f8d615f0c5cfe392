using Jiheng.Documents.Workbooks.Writing;
using Jiheng.Web.Documents;

namespace Jiheng.Web.Campaigns;

/// <summary>导出的表格。A list as a workbook: codes such as 001001 are text there and keep their noughts, which a spreadsheet program takes away from a CSV file.</summary>
internal static class ExportedList
{
    public static IResult Of(string sheet, string name, ImmutableArray<(string Heading, int Width)> columns, IEnumerable<ImmutableArray<WrittenCell>> rows) => Results.File(
        WorkbookFile.Write([
            new()
            {
                Name = sheet,
                Widths = [.. columns.Select(column => column.Width)],
                Rows = [[.. columns.Select(column => new WrittenCell.Text(column.Heading) { Style = CellStyle.Heading })], .. rows],
                HeaderRow = 1,
            },
        ]),
        DocumentFile.WorkbookType,
        $"{name}.xlsx");

    public static WrittenCell Text(string content) => content.Length > 0 ? new WrittenCell.Text(content) : new WrittenCell.Blank();

    public static WrittenCell Number(decimal? value) => value is { } known ? new WrittenCell.Number(known) { Style = CellStyle.Number } : new WrittenCell.Blank();
}
