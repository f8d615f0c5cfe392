using Jiheng.Documents.Reports;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports;

public sealed class ReadingTests
{
    private static readonly string[] ScoreTable =
    [
        "一级指标｜二级指标｜分值｜评分标准｜自评得分",
        "过程↓2｜预算执行率｜10｜执行率≥95%，计10分；⏎每低1个百分点扣1分，扣完为止。｜9",
        "“三公经费”控制率｜5｜控制率≤100%，计5分。｜5",
        "产出｜任务完成率｜5｜全部完成计5分。｜4.5",
        "合计→2｜20｜｜18.5",
    ];

    [Theory]
    [InlineData("自评报告.docx")]
    [InlineData("自评报告.doc")]
    [InlineData("自评报告.pdf")]
    public void The_same_score_table_comes_out_of_every_kind_of_document(string file)
    {
        Assert.Equal(ScoreTable, Corpus.Read(file).Rows());
    }

    [Theory]
    [InlineData("自评报告.docx")]
    [InlineData("自评报告.doc")]
    [InlineData("自评报告.pdf")]
    public void Changes_are_read_as_accepted_and_fields_as_their_results(string file)
    {
        var report = Corpus.Read(file);

        Assert.Contains("本馆编制20人，年末在职18人。", report.Texts());
        Assert.Contains("全年预算200万元，实际支出190万元，预算执行率95%。", report.Texts());
        Assert.Contains("本句的段落标记已删除，两段合为一段。", report.Texts());
        Assert.DoesNotContain("隐藏", report.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_rules_is_known_by_its_aligned_numbers()
    {
        Assert.Equal(
            ["项目｜预算数｜支出数｜执行率", "基本支出｜120.00｜118.50｜98.75%", "项目支出｜80.00｜71.50｜89.38%", "其他｜｜｜", "合计｜200.00｜190.00｜95.00%"],
            Corpus.Read("无线表.pdf").Rows());
    }

    [Fact]
    public void Headers_and_page_numbers_of_a_PDF_are_left_out()
    {
        var report = Corpus.Read("无线表.pdf");

        Assert.DoesNotContain("绩效自评", report.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("第 2 页", report.Content, StringComparison.Ordinal);
        Assert.All(report.Texts(PassageKind.Paragraph).Skip(1), text => Assert.EndsWith("及时调整。", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_that_Word_counts_by_itself_stand_before_their_paragraphs()
    {
        Assert.Equal(
            ["示例县档案馆2023年度部门整体支出绩效自评报告", "一、部门概况", "（一）机构设置", "（二）预算情况", "二、评分结果", "三、存在的问题"],
            Corpus.Read("自评报告.docx").Texts(PassageKind.Heading));
    }

    [Fact]
    public void Notes_text_boxes_and_written_fractions_are_read()
    {
        var report = Corpus.Read("自评报告.docx");

        Assert.Equal(["按财政部门批复的调整预算数计算。"], report.Texts(PassageKind.Note));
        Assert.Equal("脚注1", report.PlaceOf("按财政部门批复的调整预算数计算。"));
        Assert.Equal(["填报人：示例科"], report.Texts(PassageKind.TextBox));
        Assert.Contains("190/200×100%=95%", report.Texts());
    }

    [Theory]
    [InlineData("自评报告.docx", "18.5", "表1第5行第5列")]
    [InlineData("自评报告.docx", "（一）机构设置", "第3段")]
    [InlineData("自评报告.pdf", "18.5", "第1页的表1第5行第5列")]
    [InlineData("自评报告.pdf", "（一）机构设置", "第1页第3段")]
    [InlineData("自评表.xlsx", "81.3%", "自评表!C5")]
    [InlineData("自评报告-GB18030.txt", "二、存在的问题", "第32行")]
    [InlineData("自评报告.html", "14", "表1第4行第4列")]
    public void Every_passage_leads_back_to_its_place(string file, string text, string place)
    {
        Assert.Equal(place, Corpus.Read(file).PlaceOf(text));
    }

    [Theory]
    [InlineData("自评表.xlsx")]
    [InlineData("自评表.xls")]
    public void Cells_of_a_workbook_are_read_as_they_are_shown(string file)
    {
        var report = Corpus.Read(file);

        Assert.Equal(
            ["一级指标｜二级指标｜完成值｜支出（元）｜得分", "过程↓2｜预算执行率｜95%｜1,900,000.50｜9", "“三公经费”控制率｜81.3%｜-80,000.00｜4.50", "合计→2｜｜｜13.5"],
            report.Rows());
        Assert.Contains("2024年1月1日", report.Texts());
        Assert.Equal(["工作表“底稿”是隐藏的，没有读取。"], report.NotRead);
    }

    [Fact]
    public void A_page_is_read_as_it_is_seen()
    {
        var report = Corpus.Read("自评报告.html");

        Assert.Equal(["一级指标｜二级指标｜分值｜自评得分", "过程↓2｜预算执行率｜10｜9", "“三公经费”控制率｜5｜5", "合计→2｜15｜14"], report.Rows());
        Assert.Contains("全年预算200万元，实际支出190万元，预算执行率95%。", report.Texts());
        Assert.Contains("2. 年末在职18人。", report.Texts());
        Assert.DoesNotContain("看不见", report.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_read_as_the_page_it_makes()
    {
        var report = Corpus.Read("自评报告.md");

        Assert.Equal(["指标｜分值｜自评得分", "预算执行率｜10｜9", "合计｜10｜9"], report.Rows());
        Assert.Contains("全年预算200万元，实际支出190万元，预算执行率95%。", report.Texts());
    }

    [Theory]
    [InlineData("自评报告-GB18030.txt")]
    [InlineData("自评报告-UTF16.txt")]
    public void A_text_file_is_read_in_any_of_the_usual_encodings(string file)
    {
        Assert.Equal(["指标｜分值｜评分标准｜自评得分", "过程｜｜｜", "预算执行率｜10｜执行率≥95%，计10分；⏎每低1个百分点扣1分，扣完为止。｜9", "任务完成率｜5｜全部完成计5分。｜4.5", "合计→2｜15｜13.5"], Corpus.Read(file).Rows());
    }

    [Fact]
    public void A_package_unfolds_into_its_reports_and_one_bad_file_spoils_no_other()
    {
        var files = Assert.IsType<ReportReading.Many>(ReportReader.Read(Corpus.PathOf("全县.zip"), cancellation: TestContext.Current.CancellationToken)).Files;

        Assert.Equal(["全县.zip/2023/档案馆.docx", "全县.zip/2023/档案馆.txt", "全县.zip/2023/签名.png", "全县.zip/2023/自评表.xlsx"], files.Select(file => file.Name));
        Assert.Equal(3, files.Count(file => file.Reading is ReportReading.Read));
        Assert.Contains("签名.png", Assert.IsType<ReportReading.Refused>(files[2].Reading).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Passages_follow_each_other_and_cells_are_passages()
    {
        foreach (var file in Corpus.Files.Where(file => !file.EndsWith(".zip", StringComparison.Ordinal)))
        {
            if (ReportReader.Read(file, cancellation: TestContext.Current.CancellationToken) is not ReportReading.Read { Text: var report })
                continue;
            var end = 0;
            foreach (var passage in report.Passages)
            {
                Assert.True(passage.Span.Start >= end && passage.Span.End > passage.Span.Start, file);
                end = passage.Span.End;
            }
            Assert.Empty(report.Tables.SelectMany(table => table.Cells).Select(cell => cell.Span).Where(span => span.End > span.Start).Except(report.Passages.Select(passage => passage.Span)));
        }
    }
}
