using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jiheng.Tests.Systems;

/// <summary>A Word document with score tables; “↑” goes on with the cell above, as a vertical merge does.</summary>
internal static class AScoreTable
{
    public static byte[] InWord(string title, params string[][][] tables)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var body = new Body(Line(title));
            foreach (var table in tables)
                body.Append(new Table((OpenXmlElement[])[new TableProperties(), new TableGrid(table[0].Select(_ => new GridColumn())), .. Rows(table)]), Line(""));
            document.AddMainDocumentPart().Document = new Document(body);
        }
        return file.ToArray();
    }

    private static IEnumerable<TableRow> Rows(string[][] table) =>
        from row in Enumerable.Range(0, table.Length)
        select new TableRow(table[row].Select((_, column) => Cell(table, row, column)));

    private static TableCell Cell(string[][] table, int row, int column)
    {
        var isBelow = table[row][column] == "↑";
        var goesOn = row + 1 < table.Length && table[row + 1][column] == "↑";
        var properties = new TableCellProperties();
        if (isBelow || goesOn)
            properties.Append(new VerticalMerge { Val = isBelow ? MergedCellValues.Continue : MergedCellValues.Restart });
        return new TableCell([properties, .. (isBelow ? "" : table[row][column]).Split('\n').Select(Line)]);
    }

    private static Paragraph Line(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
}
