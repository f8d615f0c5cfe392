using System.Text;
using Jiheng.Documents.Reports;

namespace Jiheng.Tests.Reports;

/// <summary>What Chinese Excel and WPS write into workbooks: shown as the cells show it.</summary>
public sealed class WorkbookFormsTests
{
    private static byte[] Workbook(string cells, string names, string relations)
    {
        string[] parts =
        [
            $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" Type=\"{relations}/styles\" Target=\"styles.xml\"/></Relationships>",
            $"<workbook xmlns=\"{names}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"自评表\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"底稿\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/></sheets></workbook>",
            $"<styleSheet xmlns=\"{names}\"><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/><xf numFmtId=\"57\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>",
            $"<worksheet xmlns=\"{names}\"><sheetData>{cells}</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>",
            $"<worksheet xmlns=\"{names}\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
        ];
        string[] places = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];
        return WordFile.Package(places.Zip(parts, (place, part) => (place, Encoding.UTF8.GetBytes(part))));
    }

    private static string Row(int row, string item, string day, string month, string rate) =>
        $"<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>{item}</t></is></c><c r=\"B{row}\" s=\"1\"><v>{day}</v></c><c r=\"C{row}\" s=\"2\"><v>{month}</v></c><c r=\"D{row}\" s=\"3\"><v>{rate}</v></c></row>";

    private static string Head => "<row r=\"1\">" + string.Concat(new[] { "项目", "完成日期", "开工", "执行率" }.Select((words, at) => $"<c r=\"{(char)('A' + at)}1\" t=\"inlineStr\"><is><t>{words}</t></is></c>")) + "</row>";

    [Theory]
    [InlineData("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")]
    [InlineData("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships")]
    public void Dates_in_formats_known_only_by_number_percents_merged_cells_and_hidden_sheets_are_read_as_shown(string names, string relations)
    {
        var report = Corpus.ReadBytes(Workbook(Head + Row(2, "道路", "45000", "44958", "0.97535") + Row(3, "", "45001", "44958", "1"), names, relations), "自评表.xlsx");

        Assert.Equal(["项目｜完成日期｜开工｜执行率", "道路↓2｜2023年3月15日｜2023年2月｜97.54%", "2023年3月16日｜2023年2月｜100.00%"], report.Rows());
        Assert.Equal(["工作表“底稿”是隐藏的，没有读取。"], report.NotRead);
    }

    [Fact]
    public void An_ods_table_says_what_it_needs_or_is_read()
    {
        var reading = ReportReader.Read(WordFile.Package(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", "<broken"u8.ToArray())), "自评表.ods", cancellation: TestContext.Current.CancellationToken);

        Assert.Contains(".xlsx", Assert.IsType<ReportReading.Refused>(reading).Message, StringComparison.Ordinal);
    }
}
