using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Programs;
using Jiheng.Documents.Word;

namespace Jiheng.Tests.Documents;

public sealed class WordLayoutTests
{
    [Fact]
    public void Whatever_a_user_typed_stands_in_the_document_as_text_and_nothing_else()
    {
        var typed = "甲\0乙\u0008 <w:fldSimple w:instr=\"DATE\"/> { HYPERLINK \"http://example.com\" } \uD800 & \uFFFE =1+1 𠮷";
        var file = WordWriter.Write(Of(typed, [WordBlock.Paragraph.Of(typed), new WordBlock.Heading(2, typed), new WordBlock.CoverLine(typed, typed), new WordBlock.Signatures([typed]),
            new WordBlock.Table([1], [new([WordCell.Of(typed, CellLook.Text)])], IsDense: false), new WordBlock.Chart(typed, typed, [new(typed, 12.5m)])]));

        Assert.Empty(Written.Faults(file));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Equal("甲乙 <w:fldSimple w:instr=\"DATE\"/> { HYPERLINK \"http://example.com\" }  &  =1+1 𠮷", document.MainDocumentPart!.Document.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().First().InnerText);
        Assert.Empty(document.MainDocumentPart.Document.Descendants<FieldCode>());
        Assert.Empty(document.MainDocumentPart.Document.Descendants<SimpleField>());
        Assert.Empty(document.GetAllParts().SelectMany(part => part.ExternalRelationships.Concat<ReferenceRelationship>(part.HyperlinkRelationships)));
    }

    [Fact]
    public void A_table_of_contents_leads_to_its_headings_and_every_program_counts_its_pages()
    {
        var document = Of("报告", [new WordBlock.Contents("目录", 2), new WordBlock.NewPage(), new WordBlock.Heading(1, "第一篇"), new WordBlock.NewPage(), new WordBlock.Heading(2, "一、情况"), new WordBlock.Heading(3, "（一）细节")]);
        var file = WordWriter.Write(document);

        Assert.Empty(Written.Faults(file));
        using var opened = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = opened.MainDocumentPart!;
        // LibreOffice leaves page numbers inside a field TOC empty; those beside each other it counts, as Word does where it is told to.
        Assert.Equal([" PAGEREF _Toc1 \\h ", " PAGEREF _Toc2 \\h "], main.Document.Descendants<FieldCode>().Select(code => code.Text));
        Assert.Empty(main.Document.Descendants<Hyperlink>().Select(link => link.Anchor!.Value!).Except(main.Document.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value!)));
        Assert.True(main.DocumentSettingsPart!.Settings.GetFirstChild<UpdateFieldsOnOpen>()?.Val?.Value);

        using var without = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(Of("甲", [WordBlock.Paragraph.Of("甲")]))), isEditable: false);
        Assert.Null(without.MainDocumentPart!.DocumentSettingsPart!.Settings.GetFirstChild<UpdateFieldsOnOpen>());

        Assert.SkipUnless(OfficeConversion.IsInstalled, "没有安装 LibreOffice，不能打印。");
        var printed = Assert.IsType<PdfWriting.Written>(PdfWriter.Write(document, TestContext.Current.CancellationToken)).Content;
        var text = Assert.IsType<ReportReading.Read>(ReportReader.Read(printed, "报告.pdf", cancellation: TestContext.Current.CancellationToken)).Text.Content;
        Assert.Matches(@"第一篇\.+2\s*一、情况\.+3", text);
    }

    [Fact]
    public void A_cell_that_reaches_down_and_across_leaves_its_place_in_the_rows_below()
    {
        var table = new WordBlock.Table([1, 1, 2], [new([WordCell.Of("甲", CellLook.Label, 2, 2), WordCell.Of("乙", CellLook.Text)], IsHead: true), new([WordCell.Of("丙", CellLook.Number)]), new([WordCell.Of("丁", CellLook.Text, 3)])], IsDense: true);
        var file = WordWriter.Write(Of("合并", [table]));

        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var rows = document.MainDocumentPart!.Document.Body!.Descendants<TableRow>().Select(row => string.Join('|', row.Elements<TableCell>().Select(Describe))).ToList();
        Assert.Equal(["甲×2 restart|乙", "×2 continue|丙", "丁×3"], rows);
        Assert.Single(document.MainDocumentPart.Document.Descendants<TableHeader>());
        Assert.Equal(3, document.MainDocumentPart.Document.Descendants<CantSplit>().Count());
        Assert.IsType<DocumentFormat.OpenXml.Wordprocessing.Paragraph>(document.MainDocumentPart.Document.Body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().Single().NextSibling());
        Assert.Equal(["甲乙", "甲丙", "丁丁"], Rows(Written.Read(file)));
    }

    [Fact]
    public void Columns_together_are_as_wide_as_the_page_lets_them_be()
    {
        var file = WordWriter.Write(Of("列宽", [new WordBlock.Table([1, 1, 1, 4], [new([WordCell.Of("甲", CellLook.Text, 4)])], IsDense: false)]));

        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var page = document.MainDocumentPart!.Document.Descendants<SectionProperties>().Single();
        var (size, margins) = (page.GetFirstChild<PageSize>()!, page.GetFirstChild<PageMargin>()!);
        var text = (int)(size.Width!.Value - margins.Left!.Value - margins.Right!.Value);
        Assert.Equal(text, document.MainDocumentPart.Document.Descendants<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_name_and_a_date_at_the_end_stand_with_what_they_close()
    {
        var table = new WordBlock.Table([1], [.. Enumerable.Range(1, 20).Select(number => new WordRow([WordCell.Of($"{number}", CellLook.Text)]))], IsDense: false);
        var closing = WordBlock.Paragraph.Of("某县财政局\n2024年1月5日", WordLook.Closing);
        var file = WordWriter.Write(Of("通报", [WordBlock.Paragraph.Of("甲"), WordBlock.Paragraph.Of("乙"), closing, table, closing]));

        Assert.Empty(Written.Faults(file));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var kept = document.MainDocumentPart!.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.KeepNext is not null).Select(paragraph => paragraph.InnerText);
        Assert.Equal(["乙", "19", "20", ""], kept);
    }

    [Theory, InlineData("2020年度部门整体支出绩效自评", "58"), InlineData("部门整体支出绩效自评报告", null), InlineData("二〇二〇年度县级部门整体支出绩效自评和项目支出绩效自评报告", "44")]
    public void A_title_of_a_cover_that_is_a_little_too_long_is_smaller_and_does_not_break(string title, string? size)
    {
        var file = WordWriter.Write(Of("汇编", [WordBlock.Paragraph.Of(title + "\n汇编", WordLook.CoverTitle)]));

        Assert.Empty(Written.Faults(file));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Equal(size, document.MainDocumentPart!.Document.Body!.Descendants<FontSize>().SingleOrDefault()?.Val?.Value);
    }

    [Fact]
    public void Official_fonts_are_named_and_each_has_another_to_fall_back_on()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(Of("字体", [WordBlock.Paragraph.Of("正文")]))), isEditable: false);

        var fonts = document.MainDocumentPart!.FontTablePart!.Fonts.Elements<Font>().ToDictionary(font => font.Name!.Value!, font => font.AltName?.Val?.Value);
        Assert.Equal(["仿宋_GB2312", "方正小标宋简体", "楷体_GB2312", "黑体"], document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().Select(font => font.EastAsia!.Value!).Where(name => name != "宋体").Distinct().Order(StringComparer.Ordinal));
        Assert.All(document.MainDocumentPart.StyleDefinitionsPart.Styles.Descendants<RunFonts>(), font => Assert.NotNull(fonts[font.EastAsia!.Value!]));
    }

    [Fact]
    public void A_file_is_a_package_any_program_unpacks_and_its_parts_are_dated_alike()
    {
        using var package = new ZipArchive(new MemoryStream(WordWriter.Write(Of("包", [WordBlock.Paragraph.Of(new string('长', 100_000))]))), ZipArchiveMode.Read);

        Assert.Equal("[Content_Types].xml", package.Entries[0].FullName);
        Assert.Single(package.Entries.Select(entry => entry.LastWriteTime).Distinct());
        using var part = new StreamReader(package.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        Assert.Contains(new string('长', 100_000), part.ReadToEnd(), StringComparison.Ordinal);
    }

    private static WordDocument Of(string title, ImmutableArray<WordBlock> blocks) => new(title, [new(false, true, blocks)]);

    private static string Describe(TableCell cell) =>
        $"{cell.InnerText}{(cell.TableCellProperties?.GridSpan is { } span ? $"×{span.Val}" : "")}{(cell.TableCellProperties?.VerticalMerge is { } merge ? $" {merge.Val?.InnerText ?? "continue"}" : "")}";

    private static IEnumerable<string> Rows(Jiheng.ReportChecks.Text.ReportText report)
    {
        var table = report.Tables.Single();
        return Enumerable.Range(0, table.Rows).Select(row => string.Concat(new[] { 0, 2 }.Select(column =>
            report.At(table.Cells.Single(cell => cell.Row <= row && row < cell.Row + cell.RowSpan && cell.Column <= column && column < cell.Column + cell.ColumnSpan).Span))));
    }
}
