using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Jiheng.Documents.Reports.Packages;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports.Spreadsheets;

/// <summary>工作簿报告（.xlsx、.xls、.et）。Values as the cells show them; blank rows part tables, and rows of one cell are paragraphs.</summary>
internal static class SpreadsheetReader
{
    private const int MostRows = 100_000;
    private const int MostColumns = 500;

    // What Excel allows; a larger one is a damaged one, and would be asked for as memory.
    private const int WidestSheet = 16_384;
    private const int LongestSheet = 1_048_576;

    // A format dragged down to the end of the sheet is no content.
    private const int MostBlankRows = 1_000;

    static SpreadsheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static ReportText Read(Source source)
    {
        var isZip = source.Content is [(byte)'P', (byte)'K', ..];
        if (isZip)
        {
            using var package = new ZipPackage(source);
            package.Measure();
            if (StrictWorkbook.Is(package))
                source = source with { Content = StrictWorkbook.Transitional(package) };
        }
        else
            CompoundHeader.Guard(source.Content);
        try
        {
            using var content = new MeteredStream(source.Content, source.Cancellation);
            using var reader = isZip ? ExcelReaderFactory.CreateOpenXmlReader(content) : ExcelReaderFactory.CreateBinaryReader(content);
            return Read(reader, source);
        }
        catch (InvalidPasswordException)
        {
            throw new RefusedException("工作簿加了打开密码；请去掉密码后再试。");
        }
    }

    private static ReportText Read(IExcelDataReader reader, Source source)
    {
        var report = new ReportTextBuilder(source.Name, source.Limits);
        do
        {
            if (reader.VisibleState is not "visible")
                report.NotRead($"工作表“{reader.Name}”是隐藏的，没有读取。");
            else
                Add(Sheet(reader, source), report);
        }
        while (reader.NextResult());
        return report.Build();
    }

    private static SheetGrid Sheet(IExcelDataReader reader, Source source)
    {
        if (reader.FieldCount > WidestSheet || reader.RowCount > LongestSheet)
            throw new RefusedException($"工作表“{reader.Name}”已损坏，不能读取；请用 Excel 或 WPS 打开后另存一份再试。");
        var rows = new List<string[]>();
        var merged = new Dictionary<(int, int), CellRange>();
        foreach (var range in reader.MergeCells ?? [])
            merged.TryAdd((range.FromRow, range.FromColumn), range);
        var blank = 0;
        while (blank < MostBlankRows && reader.Read())
        {
            source.Cancellation.ThrowIfCancellationRequested();
            if (rows.Count == MostRows)
                throw new RefusedException($"工作表“{reader.Name}”超过10万行；请删去空行或多余的工作表后再试。");
            var cells = new string[Math.Min(reader.FieldCount, MostColumns)];
            for (var column = 0; column < cells.Length; column++)
                cells[column] = Text(reader, column);
            rows.Add(cells);
            blank = Array.TrueForAll(cells, text => text.Length == 0) ? blank + 1 : 0;
        }
        return new(reader.Name.Trim(), rows, merged);
    }

    private static string Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => Tidy.Text(text),
        double number when ChineseDates.Write(number, reader.GetNumberFormatIndex(column)) is { } date => date,
        double number => NumberDisplay.Write(number, reader.GetNumberFormatString(column)),
        int number => NumberDisplay.Write(number, reader.GetNumberFormatString(column)),
        bool isTrue => isTrue ? "TRUE" : "FALSE",
        DateTime date => Date(date, reader.GetNumberFormatString(column) ?? ""),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Date(DateTime date, string format)
    {
        var year = format.Contains('y', StringComparison.OrdinalIgnoreCase) ? date.ToString("yyyy年", CultureInfo.InvariantCulture) : "";
        var month = format.Contains('m', StringComparison.OrdinalIgnoreCase) ? date.ToString("M月", CultureInfo.InvariantCulture) : "";
        var day = format.Contains('d', StringComparison.OrdinalIgnoreCase) ? date.ToString("%d日", CultureInfo.InvariantCulture) : "";
        return year + month + day is { Length: > 0 } shown && year.Length + day.Length > 0 ? shown : date.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    private static void Add(SheetGrid sheet, ReportTextBuilder report)
    {
        for (var first = 0; first < sheet.Rows.Count;)
        {
            var next = first;
            while (next < sheet.Rows.Count && !sheet.IsBlank(next))
                next++;
            if (next > first)
                AddRegion(sheet, first, next, report);
            first = next + 1;
        }
    }

    private static void AddRegion(SheetGrid sheet, int first, int next, ReportTextBuilder report)
    {
        var body = first;
        while (body < next && sheet.Rows[body].Count(text => text.Length > 0) <= 1)
            AddLine(sheet, body++, report);
        if (body < next)
            report.Table(Cells(sheet, body, next), $"工作表“{sheet.Name}”的表{report.Tables + 1}");
    }

    private static void AddLine(SheetGrid sheet, int row, ReportTextBuilder report)
    {
        var column = Array.FindIndex(sheet.Rows[row], text => text.Length > 0);
        if (column < 0)
            return;
        var text = sheet.Rows[row][column];
        report.Paragraph(text, Headings.Looks(text) ? PassageKind.Heading : PassageKind.Paragraph, sheet.Place(row, column));
    }

    private static List<GridCell> Cells(SheetGrid sheet, int first, int next)
    {
        var columns = Enumerable.Range(first, next - first).Max(row => Array.FindLastIndex(sheet.Rows[row], text => text.Length > 0) + 1);
        var cells = new List<GridCell>();
        var covered = new HashSet<(int, int)>();
        for (var row = first; row < next; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (covered.Contains((row, column)))
                    continue;
                var range = sheet.Merged.GetValueOrDefault((row, column));
                var (height, width) = range is null ? (1, 1) : (Math.Min(range.ToRow, next - 1) - row + 1, Math.Min(range.ToColumn, columns - 1) - column + 1);
                for (var at = 0; at < height * width && height * width > 1; at++)
                    covered.Add((row + at / width, column + at % width));
                cells.Add(new(row - first, column, Math.Max(height, 1), Math.Max(width, 1), sheet.Text(row, column), sheet.Place(row, column)));
            }
        }
        return cells;
    }
}
