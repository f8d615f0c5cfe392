namespace Jiheng.Tests.Reports.Findings;

public sealed class WrappedLineTests
{
    private static readonly string[] Page =
    [
        "本站负责全流域水情监测、洪水预报和水资源调查评价，全年",
        "测报任务按计划完成，各项指标达到要求，站网运行经费支",
        "出120.00万元，较上年决算数增加20.00万元，增",
        "长25.00%，部分自动化设备按照规定更新，并列入政府采购，",
        "另有维护费用列入下年预算，不在本年支出之内，结余资金全",
        "部缴回。",
    ];

    [Fact]
    public void A_sentence_that_a_page_broke_is_read_as_one()
    {
        var report = AReport.Of(Page);

        var finding = Assert.Single(report.Findings("HY103"));

        Assert.Equal(("25.00%", "20.00%"), (finding.Stated, finding.Recomputed));
        Assert.EndsWith("增长25.00%", report.Text().Content[finding.Spans[0].Start..finding.Spans[0].End].Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_a_list_stay_what_they_are()
    {
        Assert.Empty(AReport.Of("站网运行经费支出120.00万元", "较上年增加20.00万元，增长25.00%", "设备维护经费支出80.00万元", "较上年增加10.00万元，增长40.00%").Findings("HY103"));
    }

    [Fact]
    public void A_line_of_spaces_is_no_line() =>
        Assert.Single(AReport.Of([.. Page, "  ", "另附明细表。"]).Findings("HY103"));

    [Fact]
    public void What_begins_with_a_number_of_its_own_is_not_joined()
    {
        string[] page = [Page[0], "测报任务按计划完成，各项指标达到要求，支出120.00万元", "2.较上年决算数增加20.00万元，增长25.00%，主要原因是新", Page[4], Page[0], Page[5]];

        Assert.Empty(AReport.Of(page).Findings("HY103"));
    }
}
