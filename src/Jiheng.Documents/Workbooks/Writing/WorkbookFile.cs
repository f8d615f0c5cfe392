using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiheng.Documents.Workbooks.Writing;

/// <summary>写工作簿。Sheets to the bytes of an .xlsx file, part by part; the same sheets give the same bytes.</summary>
public static class WorkbookFile
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // A zip file keeps a time for every part; any fixed one will do.
    private static readonly DateTimeOffset Written = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(ImmutableArray<WrittenSheet> sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes(sheets.Length));
            Add(zip, "_rels/.rels", Relationships([("officeDocument", "xl/workbook.xml")]));
            Add(zip, "xl/_rels/workbook.xml.rels", Relationships([.. Enumerable.Range(1, sheets.Length).Select(i => ("worksheet", $"worksheets/sheet{Number(i)}.xml")), ("styles", "styles.xml")]));
            Part(zip, "xl/workbook.xml", writer => writer.WriteElement(Workbook(sheets)));
            Part(zip, "xl/styles.xml", writer => writer.WriteElement(CellStyles.Sheet()));
            for (var i = 0; i < sheets.Length; i++)
                Part(zip, $"xl/worksheets/sheet{Number(i + 1)}.xml", new SheetPart(sheets[i], isFirst: i == 0).Write);
        }
        return bytes.ToArray();
    }

    private static Workbook Workbook(ImmutableArray<WrittenSheet> sheets)
    {
        var workbook = new Workbook(
            new DocumentFormat.OpenXml.Spreadsheet.Sheets(sheets.Select((sheet, i) => new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheet.Name, SheetId = (uint)i + 1, Id = $"r{Number(i + 1)}" })));
        List<DefinedName> names =
        [
            .. from each in sheets.Select((sheet, i) => (sheet, i))
               where each.sheet.PageTitle is not null
               select new DefinedName($"{Quoted(each.sheet.Name)}!$A${Number(each.sheet.FirstPrinted)}:{CellName.Fixed(each.sheet.Rows.Length, each.sheet.Widths.Length)}") { Name = "_xlnm.Print_Area", LocalSheetId = (uint)each.i },
            .. from each in sheets.Select((sheet, i) => (sheet, i))
               where each.sheet.HeaderRow > 0
               select new DefinedName(Repeated(each.sheet)) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)each.i },
        ];
        if (names.Count > 0)
            workbook.Append(new DefinedNames(names));
        workbook.Append(new CalculationProperties { CalculationId = 0, FullCalculationOnLoad = true });
        return workbook;
    }

    // The rows of the head, and where pages lie side by side the column of names: 'Sheet'!$E:$E,'Sheet'!$1:$2.
    private static string Repeated(WrittenSheet sheet)
    {
        var rows = $"{Quoted(sheet.Name)}!${Number(sheet.FirstPrinted)}:${Number(sheet.HeaderRow)}";
        return sheet.RepeatedColumn is > 0 and var column ? $"{Quoted(sheet.Name)}!${CellName.Column(column)}:${CellName.Column(column)},{rows}" : rows;
    }

    /// <summary>The name of a sheet as formulas write it.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string ContentTypes(int sheets) =>
        $"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
        + string.Concat(Enumerable.Range(1, sheets).Select(i => $"<Override PartName=\"/xl/worksheets/sheet{Number(i)}.xml\" ContentType=\"{Types}.worksheet+xml\"/>"))
        + "</Types>";

    private static string Relationships(IEnumerable<(string Kind, string Target)> all) =>
        $"<Relationships xmlns=\"{Packages}/relationships\">{string.Concat(all.Select((each, i) => $"<Relationship Id=\"r{Number(i + 1)}\" Type=\"{Relations}/{each.Kind}\" Target=\"{each.Target}\"/>"))}</Relationships>";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var part = Entry(zip, name);
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml));
    }

    private static void Part(ZipArchive zip, string name, Action<OpenXmlWriter> write)
    {
        using var part = Entry(zip, name);
        using var writer = OpenXmlWriter.Create(part, Encoding.UTF8);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Written;
        return entry.Open();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
