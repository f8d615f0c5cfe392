using Jiheng.ReportChecks.Checking;

namespace Jiheng.Tests.Reports.Findings;

public sealed class ContradictionFindingTests
{
    [Fact]
    public void The_same_words_with_two_numbers_in_one_sentence_are_an_error()
    {
        var finding = Assert.Single(AReport.Of("组织防汛演练6次，组织防汛演练8次，发布预警40期。").Findings("HY301"));

        Assert.Equal((Severity.Error, "6次", "8次"), (finding.Severity, finding.Stated, finding.Recomputed));
    }

    [Theory]
    [InlineData("公务接待费支出决算3.42万元。", 0)]
    [InlineData("公务接待费支出决算3.24万元。", 1)]
    [InlineData("上年公务接待费支出决算3.24万元。", 0)]
    [InlineData("2022年公务接待费支出决算3.24万元。", 0)]
    [InlineData("公务接待费支出预算3.24万元。", 0)]
    [InlineData("“三公”经费决算支出9.1万元，占预算的83.4%，其中：公务接待费3.42万元。公务接待费支出预算4.5万元。", 0)]
    public void One_figure_in_two_places_is_compared_by_name_stage_and_year(string second, int findings)
    {
        Assert.Equal(findings, AReport.Of("公务接待费支出决算为3.42万元。", second).Findings("HY301").Length);
    }

    [Theory]
    [InlineData("货物类项目12个，采购计划金额共计300.50万元。", "服务类项目9个，采购计划金额共计210.40万元。")]
    [InlineData("财政拨款安排的公务接待费支出2.05万元。", "公务接待费年初预算为2.95万元。")]
    public void Figures_of_two_things_are_not_compared(string first, string second) =>
        Assert.Empty(AReport.Of(first, second).Findings("HY301"));

    [Fact]
    public void A_figure_of_a_table_is_compared_with_the_text()
    {
        var report = AReport.Of("公务接待费支出决算为3.42万元。").WithTable("单位|公务接待费|公务用车运行费", "水文站|3.43|6.1");

        Assert.Equal(Severity.Doubt, Assert.Single(report.Findings("HY301")).Severity);
    }

    [Theory]
    [InlineData("支出预算为8万元，支出决算为9.5万元，决算数小于预算数的主要原因是厉行节约。", 1)]
    [InlineData("支出预算为8万元，支出决算为7.5万元，决算数小于预算数的主要原因是厉行节约。", 0)]
    [InlineData("2022年三公经费11万元，2023年12万元，较2022年减少1万元。", 1)]
    [InlineData("2022年三公经费12万元，2023年11万元，较2022年减少1万元。", 0)]
    public void Words_of_comparison_fit_the_two_numbers_of_their_sentence(string sentence, int findings)
    {
        Assert.Equal(findings, AReport.Of(sentence).Findings("HY302").Length);
    }

    [Fact]
    public void Staff_within_the_establishment_is_doubted_when_the_report_counts_more()
    {
        Assert.Single(AReport.Of("核定事业编制20名，实有在编在岗人员22名。", "在职人员控制在编制以内。").Findings("HY302"));
        Assert.Empty(AReport.Of("核定事业编制22名，实有在编在岗人员20名。", "在职人员控制在编制以内。").Findings("HY302"));
    }

    [Fact]
    public void Slightly_more_is_doubted_when_the_rate_says_much_more()
    {
        Assert.Single(AReport.Of("公用经费控制率为210%。", "公用经费支出比年初预算略有增加。").Findings("HY302"));
    }

    [Theory]
    [InlineData("三公经费12万元，其中：公务接待费5万元，公务用车运行维护费4万元，培训费3万元。", 1)]
    [InlineData("三公经费9万元，其中：公务接待费5万元，公务用车运行维护费4万元，会议费0万元。", 0)]
    [InlineData("三公经费及会议费12万元，其中：公务接待费9万元，会议费3万元。", 0)]
    public void Only_three_kinds_of_cost_are_under_the_three_public_funds(string sentence, int findings)
    {
        Assert.Equal(findings, AReport.Of(sentence).Findings("HY303").Length);
    }
}
