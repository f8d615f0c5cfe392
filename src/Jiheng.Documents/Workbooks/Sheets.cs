using System.Globalization;
using System.Text;
using ExcelDataReader;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Workbooks;

/// <summary>工作表读取。Every sheet as texts: numbers by their shortest exact digits, percentages as percentages.</summary>
internal static class Sheets
{
    static Sheets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Nothing when there are too many rows.</summary>
    public static List<Sheet>? Read(byte[] file)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file, writable: false));
        var sheets = new List<Sheet>();
        var rows = 0;
        do
        {
            var texts = new List<IReadOnlyList<string>>();
            while (reader.Read())
            {
                if (++rows > WorkbookLimits.MostRows)
                    return null;
                texts.Add(Row(reader));
            }
            sheets.Add(new(reader.Name.Trim(), texts));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static string[] Row(IExcelDataReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var column = 0; column < cells.Length; column++)
            cells[column] = Text(reader, column);
        return cells;
    }

    private static string Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => text.Trim(),
        double number => Number(number, reader.GetNumberFormatString(column)),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool isTrue => isTrue ? "是" : "否",
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    // The shortest text that reads back to the same double is what the author typed.
    private static string Number(double number, string? format)
    {
        var written = number.ToString("R", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return written;
        return format?.Contains('%', StringComparison.Ordinal) == true
            ? Numerals.Exact(exact * 100m) + "%"
            : Numerals.Exact(exact);
    }
}
