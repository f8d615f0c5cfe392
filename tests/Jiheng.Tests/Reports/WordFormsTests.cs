using System.Text;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports;

/// <summary>What Word and WPS write beside plain paragraphs: the text comes out as it is seen on the page.</summary>
public sealed class WordFormsTests
{
    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Line(params ReadOnlySpan<string> content) => $"<w:p>{string.Concat(content)}</w:p>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Line(Run(text))}</w:tc>";

    private static string Row(params ReadOnlySpan<string> cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Control(string content) => $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static ReportText Read(string body) => Corpus.ReadBytes(WordFile.OfBody(body), "报告.docx");

    [Fact]
    public void Content_controls_are_read_around_paragraphs_words_rows_and_cells()
    {
        var report = Read(Control(Line(Run("一、概况"))) + Line(Control(Run("预算100.00万元，")), Run("实际80.00万元"))
            + $"<w:tbl>{Row(Cell("指标"), Cell("得分"))}{Control(Row(Cell("产出"), Control(Cell("30"))))}</w:tbl>");

        Assert.Equal(["一、概况", "预算100.00万元，实际80.00万元"], report.Texts(PassageKind.Heading, PassageKind.Paragraph));
        Assert.Equal(["指标｜得分", "产出｜30"], report.Rows());
    }

    [Fact]
    public void A_text_box_is_read_once_though_it_is_written_for_new_and_for_old_programs()
    {
        var box = $"<w:txbxContent>{Line(Run("结余12.50万元"))}</w:txbxContent>";

        var report = Read(Line(Run("前"), $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>{box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>", Run("后")));

        Assert.Equal(["前后"], report.Texts(PassageKind.Paragraph));
        Assert.Equal(["结余12.50万元"], report.Texts(PassageKind.TextBox));
    }

    [Fact]
    public void Changes_moves_smart_tags_and_simple_fields_are_read_as_they_end_up()
    {
        var report = Read(Line(Run("支出"), $"<w:ins w:id=\"1\">{Run("120.50")}</w:ins>", "<w:del w:id=\"2\"><w:r><w:delText>100.00</w:delText></w:r></w:del>", Run("万元"))
            + Line($"<w:smartTag w:uri=\"u\" w:element=\"e\">{Run("2023年")}</w:smartTag>", $"<w:fldSimple w:instr=\" PAGE \">{Run("5")}</w:fldSimple>", $"<w:moveFrom>{Run("移走")}</w:moveFrom>", $"<w:moveTo>{Run("个项目")}</w:moveTo>")
            + $"<w:tbl>{Row(Cell("项"), Cell("数"))}<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>{Cell("删去")}{Cell("1")}</w:tr><w:tr><w:trPr><w:ins w:id=\"4\"/></w:trPr>{Cell("增加")}{Cell("2")}</w:tr></w:tbl>");

        Assert.Equal(["支出120.50万元", "2023年5个项目"], report.Texts(PassageKind.Paragraph));
        Assert.Equal(["项｜数", "增加｜2"], report.Rows());
    }

    [Fact]
    public void A_row_that_begins_further_right_leaves_the_merged_cell_on_its_left_alone()
    {
        var report = Read($"<w:tbl>{Row(Cell("一级"), Cell("二级"), Cell("得分"))}{Row(Cell("产出", "<w:vMerge w:val=\"restart\"/>"), Cell("数量"), Cell("10"))}{Row(Cell("", "<w:vMerge/>"), Cell("质量"), Cell("9"))}"
            + $"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{Cell("成本")}{Cell("8")}</w:tr>{Row(Cell("合计", "<w:gridSpan w:val=\"2\"/>"), Cell("27"))}</w:tbl>");

        Assert.Equal(["一级｜二级｜得分", "产出↓2｜数量｜10", "质量｜9", "成本｜8", "合计→2｜27"], report.Rows());
        Assert.Equal([1, 2], report.Tables[0].Cells.Where(cell => cell.Row == 3).Select(cell => cell.Column));
    }

    [Theory]
    [InlineData(WordFile.Strict, "utf-8")]
    [InlineData("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "utf-16")]
    public void Strict_files_and_parts_in_UTF_16_read_like_any_other(string words, string encoding) =>
        Assert.Equal(["执行率96.30%"], Corpus.ReadBytes(WordFile.OfBody(Line(Run("执行率96.30%")), words, Encoding.GetEncoding(encoding)), "报告.docm").Texts());

    [Fact]
    public void An_embedded_file_is_said_not_to_be_read()
    {
        var report = Read(Line(Run("正文")) + "<w:altChunk r:id=\"rId9\"/>");

        Assert.Equal("文中嵌入了另一个文件的内容，这部分没有读取；请用 Word 打开后另存一份，嵌入的内容就成为正文。", Assert.Single(report.NotRead));
    }
}
