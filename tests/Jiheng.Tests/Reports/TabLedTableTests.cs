using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports;

/// <summary>Word tables in a document that was saved as text: a cell a line, led by a tab, a blank line after a row.</summary>
public sealed class TabLedTableTests
{
    private static string Led(params string[] rows) => string.Concat(rows.Select(row => string.Concat(row.Split('｜').Select(cell => $"\t{cell}\n")) + "\n"));

    [Fact]
    public void Cells_under_a_merged_cell_are_empty_and_become_part_of_it()
    {
        Assert.Equal(["一级｜二级｜分值", "过程↓2｜执行｜3", "管理｜2"], Corpus.ReadText(Led("一级｜二级｜分值", "过程｜执行｜3", "｜管理｜2")).Rows());
    }

    [Fact]
    public void An_empty_row_is_merged_with_nothing()
    {
        Assert.Equal(["序号｜项目", "1｜运转经费", "｜"], Corpus.ReadText(Led("序号｜项目", "1｜运转经费", "｜")).Rows());
    }

    [Fact]
    public void A_heading_over_several_columns_is_fitted_over_them()
    {
        Assert.Equal(
            ["收入情况（万元）→4", "单位↓2｜合计↓2｜其中：→2", "财政拨款｜其他", "本级｜12.5｜12｜0.5"],
            Corpus.ReadText(Led("收入情况（万元）", "单位｜合计｜其中：", "｜｜财政拨款｜其他", "本级｜12.5｜12｜0.5")).Rows());
    }

    [Fact]
    public void The_sum_keeps_its_numbers_to_the_right()
    {
        Assert.Equal("合计→3｜10｜8", Corpus.ReadText(Led("一｜二｜三｜分值｜得分", "甲｜乙｜丙｜10｜8", "合计｜10｜8")).Rows().Last());
    }

    [Fact]
    public void A_blank_line_inside_a_cell_does_not_cut_the_row()
    {
        Assert.Equal(
            ["指标｜标准｜分值｜得分", "甲｜①有制度；｜5｜5", "乙｜②执行。｜5｜4", "丙｜③公开。｜5｜5"],
            Corpus.ReadText(Led("指标｜标准｜分值｜得分", "甲｜①有制度；｜5｜5") + "\t乙\n\t②执行。\n\n\t5\n\t4\n\n" + Led("丙｜③公开。｜5｜5")).Rows());
    }

    [Fact]
    public void Rows_a_cell_short_are_fitted_where_numbers_and_words_leave_one_way()
    {
        var rows = Corpus.ReadText(Led("甲｜5｜完成率达到｜工作量｜2", "乙｜5｜合格率达到｜质量｜2", "丙｜5｜及时率达到｜时效｜1", "丁｜5｜本项由评价人判断｜2", "戊｜5｜满意率达到｜服务｜2")).Rows().ToList();

        Assert.Equal("丁｜5｜本项由评价人判断→2｜2", rows[3]);
    }

    [Fact]
    public void A_row_that_fits_nowhere_is_a_table_of_its_own()
    {
        var report = Corpus.ReadText(Led("联系人｜某科｜电话｜略", "编制｜20｜在职｜18", "职能｜保管档案", "总体情况｜良好"));

        Assert.Equal([(2, 4), (2, 2)], report.Tables.Select(table => (table.Rows, table.Columns)));
    }

    [Fact]
    public void Text_after_the_table_is_no_cell()
    {
        var report = Corpus.ReadText(Led("指标｜得分", "甲｜5") + "\n二、存在的问题\n预算编制不够细。\n");

        Assert.Equal(2, report.Tables[0].Rows);
        Assert.Equal("第8行", report.PlaceOf("二、存在的问题"));
    }

    [Fact]
    public void A_paragraph_between_two_tables_is_no_cell_of_the_first()
    {
        var report = Corpus.ReadText(Led("项目｜金额", "甲｜5", "合计｜5") + "（二）项目支出\n明细如下：\n" + Led("名称｜支出", "乙｜3"));

        Assert.Equal(2, report.Tables.Length);
        Assert.Equal(["项目｜金额", "甲｜5", "合计｜5"], report.Rows());
        Assert.Contains("明细如下：", report.Texts());
    }

    [Fact]
    public void A_table_written_as_HTML_inside_Markdown_is_a_table()
    {
        var report = Corpus.ReadText("# 报告\n\n<table><tr><th rowspan=\"2\">类别</th><th colspan=\"2\">2021年</th></tr><tr><th>预算</th><th>执行</th></tr><tr><td>人员</td><td>5</td><td>4</td></tr></table>\n", "报告.md");

        Assert.Equal(["类别↓2｜2021年→2", "预算｜执行", "人员｜5｜4"], report.Rows());
    }

    [Fact]
    public void Cells_pasted_from_Excel_are_a_table_too()
    {
        Assert.Equal(["指标｜分值｜得分", "甲｜5｜4", "乙｜｜3"], Corpus.ReadText("得分如下：\n指标\t分值\t得分\n甲\t5\t4\n乙\t\t3\n").Rows());
    }

    [Fact]
    public void The_text_of_a_file_is_kept_letter_for_letter_and_marks_of_bookmarks_are_no_part_of_passages()
    {
        var report = Corpus.ReadText("\uFEFF[bookmark: _GoBack]一、概况\r\n  共 3 人。\r\n");

        Assert.Equal("[bookmark: _GoBack]一、概况\n  共 3 人。\n", report.Content);
        Assert.Equal(["一、概况", "共 3 人。"], report.Texts());
    }

    [Fact]
    public void A_text_with_tab_led_tables_reads_the_same_inside_a_page()
    {
        var page = Corpus.ReadText($"<body><p>一、得分情况</p><pre>得分如下：\n{Led("指标｜分值｜得分", "甲｜6｜5", "合计｜6｜5")}二、存在的问题\n预算编制不够细。</pre></body>", "报告.html");

        Assert.Equal(["指标｜分值｜得分", "甲｜6｜5", "合计｜6｜5"], page.Rows());
        Assert.Equal(["一、得分情况", "二、存在的问题"], page.Texts(PassageKind.Heading));
        Assert.Equal(["得分如下：", "预算编制不够细。"], page.Texts(PassageKind.Paragraph));
    }

    [Fact]
    public void A_text_with_tab_led_tables_reads_the_same_once_it_is_a_Word_document()
    {
        var report = Corpus.ReadBytes(WordFile.Of(["得分如下：", .. Led("指标｜分值｜得分", "甲｜6｜5", "合计｜6｜5").Split('\n'), "二、存在的问题"]), "报告.docx");

        Assert.Equal(["指标｜分值｜得分", "甲｜6｜5", "合计｜6｜5"], report.Rows());
        Assert.Equal(["得分如下：", "二、存在的问题"], report.Texts(PassageKind.Paragraph, PassageKind.Heading));
    }

    [Fact]
    public void Paragraphs_that_begin_with_a_tab_are_no_table()
    {
        var report = Corpus.ReadBytes(WordFile.Of("\t一是加强学习。", "\t二是规范管理。", "", "\t三是严格预算。", "\t四是压减支出。", ""), "报告.docx");

        Assert.Empty(report.Tables);
        Assert.Equal(4, report.Texts(PassageKind.Paragraph, PassageKind.Heading).Count());
    }
}
