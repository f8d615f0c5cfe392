using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.Tests.Reports.Statements;

public sealed class FindingTests
{
    [Fact]
    public void A_finding_gives_both_numbers_the_arithmetic_and_the_difference()
    {
        var finding = Assert.Single(APlainReport.Findings("会议费3.20万元，培训费1.80万元，合计5.10万元。"));

        Assert.Equal(("HY102", Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal("总数印为5.10万元，各分项相加为5.00万元（3.20万元+1.80万元=5.00万元），相差0.10万元。", finding.Message);
        Assert.Null(finding.Suggestion);
    }

    [Fact]
    public void Two_digits_changed_about_are_suggested()
    {
        var finding = Assert.Single(APlainReport.Findings("全年支出500.00万元，其中基本支出308.00万元，项目支出120.00万元。"));

        Assert.Equal("若“308.00万元”是“380.00万元”，两者即一致，请核对是否前后两位数字颠倒。", finding.Suggestion);
    }

    [Theory]
    [InlineData("全年支出500.00万元，其中基本支出380.00万元，项目支出1.20万元。")]
    [InlineData("全年支出500.00万元，其中基本支出3800000.00万元，项目支出120.00万元。")]
    [InlineData("支出预算为33.70万元，支出决算为21.90万元，完成预算的0.65%。")]
    public void A_slip_of_the_unit_has_its_own_code(string text)
    {
        var finding = Assert.Single(APlainReport.Findings(text));

        Assert.Equal(("HY108", FindingKind.Unit), (finding.Code, finding.Kind));
        Assert.Contains("请核对计量单位或小数点", finding.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_over_the_wrong_year_says_so()
    {
        var finding = Assert.Single(APlainReport.Findings("本年支出144.00万元，较上年减少36.00万元，减少25.00%。"));

        Assert.Equal("HY103", finding.Code);
        Assert.Contains("分母用的是本年数", finding.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("全年支出500.00万元，其中基本支出380.00万元，项目支出150.00万元。", "HY102")]
    [InlineData("2022年支出18.30万元，2023年15.10万元，较2022年减少2.95万元。", "HY104")]
    [InlineData("控制率为58÷62×100%=91.07%。", "HY105")]
    [InlineData("非常满意占62%，满意占30%，不满意占15%。", "HY106")]
    [InlineData("内设5个股室：办公室、财务股、综合股、督查股。", "HY107")]
    [InlineData("收入总计600.00万元，支出总计613.00万元。", "HY109")]
    public void Each_kind_of_statement_has_its_code(string text, string code) => Assert.Equal(code, Assert.Single(APlainReport.Findings(text)).Code);

    [Fact]
    public void The_last_digit_of_a_share_may_have_been_moved_to_make_a_hundred()
    {
        Assert.Empty(APlainReport.Findings("共办理156件，其中甲类61件，占39.1%；乙类52件，占33.3%；丙类43件，占27.6%。"));
        Assert.Empty(APlainReport.Findings("共办理3.00万元，其中甲类1.00万元，占33.3%；乙类1.00万元，占33.3%；丙类1.00万元，占33.4%。"));
    }

    [Fact]
    public void A_row_of_totals_is_compared_with_its_column()
    {
        var right = APlainReport.WithTable("支出表（单位：万元）", "科目|基本支出|项目支出", "办公|12.50|3.00", "差旅|7.50|1.00", "印刷|2.00|0.50", "合计|22.00|4.50");
        var wrong = APlainReport.WithTable("支出表（单位：万元）", "科目|基本支出|项目支出", "办公|12.50|3.00", "差旅|7.50|1.00", "印刷|2.00|0.50", "合计|22.00|5.40");

        Assert.Equal([Agreement.Exact, Agreement.Exact], StatementFinder.Find(right).Select(statement => statement.Agreement));
        Assert.Equal("5.40万元", Assert.Single(StatementChecks.Check(StatementFinder.Find(wrong))).Stated);
    }

    [Fact]
    public void A_column_of_totals_is_compared_with_its_parts()
    {
        var table = APlainReport.WithTable("单位：万元",
            "机构名称|支出合计|其中：|<|<|<|结余",
            "^|^|基本支出|其中：|<|项目支出|^",
            "^|^|^|人员支出|公用支出|^|^",
            "本级|500.00|380.00|300.00|80.00|120.00|0");

        var statements = StatementFinder.Find(table);

        Assert.Equal(["500.00万元", "380.00万元"], statements.Select(statement => statement.Stated));
        Assert.All(statements, statement => Assert.Equal(Agreement.Exact, statement.Agreement));
    }

    [Fact]
    public void A_column_of_rates_is_computed_again_row_by_row()
    {
        var table = APlainReport.WithTable("资金情况（万元）", "项目|年初预算数|全年预算数|全年执行数|分值|执行率|得分", "年度资金总额|100.00|120.00|108.00|10|90%|9", "其中：财政拨款|80.00|100.00|88.00||98%|");

        Assert.Equal([Agreement.Exact, Agreement.Differs], StatementFinder.Find(table).Select(statement => statement.Agreement));
    }

    [Fact]
    public void Changes_and_their_rates_are_computed_again_row_by_row()
    {
        var table = APlainReport.WithTable("单位：万元", "科目|上年数|本年数|增减额|增减率（%）", "办公费|10.00|12.50|2.50|25.00", "差旅费|8.00|6.00|-2.00|-52.00");

        Assert.Equal("-52.00%", Assert.Single(StatementChecks.Check(StatementFinder.Find(table))).Stated);
        Assert.Equal(4, StatementFinder.Find(table).Length);
    }

    [Fact]
    public void Scores_are_not_added_up_here()
    {
        var table = APlainReport.WithTable("评分表", "指标|分值|得分", "预算执行率|10|9", "合规性|5|5", "合计|100|97");

        Assert.Empty(StatementFinder.Find(table));
    }
}
