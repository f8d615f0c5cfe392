using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Programs;
using Jiheng.Documents.Scores;
using Jiheng.Documents.Systems;
using Jiheng.Documents.Workbooks;
using Jiheng.Indicators.Scoring;
using Jiheng.Tests.Documents;

namespace Jiheng.Tests.Workbooks;

/// <summary>Workbooks on paper: A4 across, in type that can be read, with heads and names on every page.</summary>
public sealed partial class PrintedWorkbookTests
{
    // Characters of half width that A4 across holds in LibreOffice at eight points and more; Excel makes them narrower.
    private const double Across = 155;

    [GeneratedRegex(@"\$(?<column>[A-Z]+):\$\k<column>,")]
    private static partial Regex RepeatedColumn { get; }

    public static TheoryData<string> Systems => [.. Repository.Systems.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Systems))]
    public void No_sheet_of_a_system_is_made_too_small_to_read(string id) => Readable(SystemWorkbook.Write(SystemForms.Of(Repository.Systems[id])));

    [Theory]
    [InlineData("beita-2022")]
    [InlineData("hongjiang-2020")]
    public void No_sheet_of_a_score_or_a_template_is_made_too_small_to_read(string id)
    {
        var (system, figures) = (Repository.Systems[id], Written.Figures(id));

        Readable(ScoreWorkbook.Write(SystemScorer.Score(system, Repository.Dictionary, figures)));
        Readable(FigureTemplate.Write(Repository.Tables, figures, system));
    }

    [Fact]
    public void A_page_beside_another_begins_with_the_names_and_ends_between_columns()
    {
        Assert.SkipUnless(OfficeConversion.IsInstalled, "没有安装 LibreOffice，不能打印。");
        var printed = WrittenWorkbook.Saved(SystemWorkbook.Write(SystemForms.Of(Repository.Systems["beita-2022"])), "pdf");
        var text = Assert.IsType<ReportReading.Read>(ReportReader.Read(printed, "体系表.pdf", cancellation: TestContext.Current.CancellationToken)).Text.Content;

        var (levels, names) = (Regex.Count(text, "一级指标"), Regex.Count(text, "三级指标"));
        Assert.True(levels > 0 && names >= 2 * levels, $"{levels}, {names}");
    }

    private static void Readable(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var book = document.WorkbookPart!;
        var titles = book.Workbook!.DefinedNames!.Elements<DefinedName>().Where(name => name.Name == "_xlnm.Print_Titles").ToDictionary(name => name.LocalSheetId!.Value, name => name.Text);
        foreach (var (sheet, at) in book.Workbook.Sheets!.Elements<Sheet>().Select((sheet, at) => (sheet, (uint)at)))
        {
            var worksheet = ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet!;
            var widths = worksheet.Descendants<Column>().Select(column => column.Width!.Value).ToList();
            var pages = worksheet.Descendants<PageSetup>().Single().FitToWidth!.Value;
            var repeated = RepeatedColumn.Match(titles.GetValueOrDefault(at, "")) is { Success: true } match ? widths[match.Groups["column"].Value[0] - 'A'] : 0;

            Assert.Equal(pages > 1, repeated > 0);
            // A title over all columns would be cut by the edge of a page.
            Assert.Equal(pages > 1, worksheet.Descendants<OddHeader>().Any());
            Assert.True((widths.Sum() + ((pages - 1) * repeated)) / pages <= Across, string.Create(CultureInfo.InvariantCulture, $"{sheet.Name}: {widths.Sum()} on {pages}"));
        }
    }
}
