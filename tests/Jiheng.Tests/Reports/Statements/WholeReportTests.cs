using Jiheng.ReportChecks.Statements;
using Jiheng.Tests.Reports.Findings;

namespace Jiheng.Tests.Reports.Statements;

/// <summary>Numbers whose parts stand paragraphs or tables away.</summary>
public sealed class WholeReportTests
{
    [Theory]
    [InlineData("全年支出48215.36万元。\n机构运转正常。\n基本支出35871.92万元。\n重点工作有序推进。\n项目支出12343.44万元。", "12343.44万元")]
    [InlineData("发放救助金386.54万元，惠及515户702人，月人均458.9元；护理补贴142.37万元，临时救助28.46万元，三项救助补贴共557.37万元。", "557.37万元")]
    [InlineData("【金额单位】万元\n全年执行1512.60。\n用途一：设备购置718.20，占执行数的47.48%；\n用途二：人员培训306.40，占20.26%。", "47.48%")]
    [InlineData("城区保洁面积326.40万平方米。\n配备作业人员408名。\n每名作业人员平均保洁面积0.80万平方米。", "0.80万平方米")]
    [InlineData("“三公”经费年初预算26.00万元，实际支出20.35万元。\n“三公”经费较上年22.18万元减少1.83万元。", "1.83万元")]
    [InlineData("访问居民400人，评价满意的248人、比较满意的116人、一般的28人、不满意的8人，有效样本400人，综合满意率91%。", "91%")]
    [InlineData("全县定点机构286家。\n检查定点机构286家，覆盖率100%。", "100%")]
    [InlineData("资金执行率97.62%。\n自评情况：资金执行10分，得9.76分；产出50分，得49分。", "9.76分")]
    [InlineData("涉及分值264.0分，其中产出类158.4分、效益类79.2分、管理类26.4分，产出类占60.00%。", "60.00%")]
    [InlineData("收入18620.40万元，其中政府补贴13405.20万元、个人缴费4218.60万元。\n机构运转正常。\n政府补贴占收入的71.99%；个人缴费占22.66%。", "22.66%")]
    [InlineData("合同价11640万元，结算支付11538万元，支付数比合同价少102万元，扣款占合同价的0.88%。", "0.88%")]
    [InlineData("上年末滚存结余28416.35万元，年末滚存结余31802.90万元。\n机构运转正常。\n当年结余3386.55万元。", "31802.90万元")]
    public void A_number_follows_from_others_wherever_they_stand(string text, string stated) =>
        Assert.Contains(APlainReport.Statements(text), statement => statement.Stated == stated && statement.Agreement != Agreement.Differs);

    [Theory]
    [InlineData("城区保洁面积326.40万平方米。\n配备作业人员408名。\n每名作业人员平均保洁面积0.82万平方米。", "0.80万平方米")]
    [InlineData("累计完成水塘整治26个，占总数35个的74.3%，剩余11个明年完成。", "9个")]
    [InlineData("采购总额2164.50万元。授予中小企业合同1705.80万元，占总额78.8%。授予小微企业合同664.30万元，占授予中小企业合同金额的30.7%。", "38.9%")]
    [InlineData("服务人口48.25万人。\n机构运转正常。\n建立档案46.38万份，建档率91.62%。", "96.12%")]
    [InlineData("“三公”经费实际支出24.16万元。上年“三公”经费支出27.04万元，本年比上年减少3.88万元。", "2.88万元")]
    [InlineData("2021年1180.50万元，2022年1602.30万元，2023年1986.40万元；2023年增长19.3%。", "24.0%")]
    [InlineData("简易事故由1386起降为1152起，下降20.31%。", "16.88%")]
    [InlineData("自评总分94.62分。个别指标未达目标，合计扣5.48分。", "5.38分")]
    [InlineData("批复预算12,640,000.00元，即1264元。", "12640000元")]
    [InlineData("收入总计为16382.40万元。\n本年支出合计15846.75万元。\n年末结转和结余435.65万元。", "535.65万元")]
    [InlineData("全年预算8264.32万元。\n机构运转正常。\n支出合计7918.60万元。\n结转结余354.72万元。", "345.72万元")]
    public void What_the_words_name_and_does_not_follow_is_reported(string text, string recomputed) =>
        Assert.Contains(APlainReport.Statements(text), statement => statement.Agreement == Agreement.Differs && statement.Recomputed == recomputed);

    [Theory]
    [InlineData("采购总额2164.50万元。授予中小企业合同1705.80万元，占总额78.8%。授予小微企业合同664.30万元，占授予中小企业合同金额的30.7%。", "30.7%")]
    [InlineData("完成23个，占总数32个的71.9%，剩余11个明年完成。另有断面5个、监测点6个。", "11个")]
    public void A_number_the_words_do_not_name_explains_nothing(string text, string stated) =>
        Assert.DoesNotContain(APlainReport.Statements(text), statement => statement.Stated == stated && statement.Agreement != Agreement.Differs);

    [Fact]
    public void A_table_of_years_is_read_across()
    {
        var statements = StatementFinder.Find(APlainReport.WithTable("贴息情况。", "口径|2021年|2022年|2023年|三年合计", "发放笔数（笔）|1284|1706|2135|5125", "发放金额（万元）|24396.00|34973.00|45902.50|105271.50", "笔均金额（万元）|19.00|20.50|25.10|20.54", "增长率|6.11%|9.54%|7.20%|-", "总支出|8124.60|8530.20|8911.40|25566.20"));

        Assert.All(["19.00万元", "20.50万元", "20.54万元"], stated => Assert.Contains(statements, each => each.Stated == stated && each.Agreement != Agreement.Differs));
        Assert.Contains(statements, each => each.Stated == "25.10万元" && each.Recomputed == "21.50万元");
    }

    [Fact]
    public void A_change_without_a_unit_is_in_that_of_the_years_beside_it()
    {
        var statements = StatementFinder.Find(APlainReport.WithTable("收入情况。", "项目|2023年（万元）|2022年（万元）|增减额", "财政拨款|4286.20|5020.75|-734.55", "事业收入|8642.66|8218.90|423.76", "其他收入|215.40|186.00|29.40"));

        Assert.Contains(statements, statement => statement.Stated == "-734.55万元" && statement.Agreement == Agreement.Exact);
    }

    [Fact]
    public void A_row_of_means_is_computed_from_the_rows_above()
    {
        var statements = StatementFinder.Find(APlainReport.WithTable("抽查结果。", "部门|自评分|复核分", "甲局|98.50|91.20", "乙局|97.80|88.60", "丙局|96.40|85.75", "平均|97.57|88.25"));

        Assert.Contains(statements, statement => statement.Stated == "97.57分" && statement.Agreement != Agreement.Differs);
        Assert.Contains(statements, statement => statement.Stated == "88.25" && statement.Recomputed == "88.52");
    }

    [Fact]
    public void A_rate_over_all_rows_is_of_the_sums_of_two_columns()
    {
        var table = APlainReport.WithTable("三个项目总体预算执行率97.93%。", "项目|预算数（元）|执行数（元）", "筛查|1240000.00|1218460.00", "体检|860000.00|842300.00", "宣教|310000.00|299450.00");

        Assert.Contains(StatementFinder.Find(table), statement => statement.Stated == "97.93%" && statement.Agreement != Agreement.Differs);
    }

    [Fact]
    public void Growth_is_of_the_two_years_of_the_named_row()
    {
        var table = APlainReport.WithTable("培训费较上年增长12.40%。会议费较上年下降8.21%。", "项目|上年数（万元）|本年数（万元）", "培训费|24.50|28.04", "会议费|18.26|16.76");

        var statements = StatementFinder.Find(table);

        Assert.Contains(statements, statement => statement.Stated == "12.40%" && statement.Recomputed == "14.45%");
        Assert.Contains(statements, statement => statement.Stated == "8.21%" && statement.Agreement != Agreement.Differs);
    }

    [Fact]
    public void The_total_of_the_text_is_that_of_the_parts_of_a_table_without_a_total()
    {
        var table = APlainReport.WithTable("经综合评定，项目得分为88.26分。", "维度|权重|得分|得分率", "决策|20|18.50|92.50%", "过程|22|19.20|87.27%", "产出|36|33.16|92.11%", "效益|22|17.90|81.36%");

        Assert.Contains(StatementFinder.Find(table), statement => statement.Stated == "88.26分" && statement.Recomputed == "88.76分");
    }

    [Fact]
    public void Parts_between_semicolons_make_the_total()
    {
        var statements = APlainReport.Statements("预算执行10分，得9.56分；产出50分，得48.50分；效益30分，得29分；满意度10分，得10分。自评总分97.06分。");

        Assert.Contains(statements, statement => statement.Stated == "97.06分" && statement.Agreement != Agreement.Differs);
    }

    [Fact]
    public void Target_and_result_are_in_the_unit_of_a_column_of_its_own()
    {
        var table = APlainReport.WithTable("受理信访385件，按期办结378件，按期办结率98.2%。", "指标|性质|目标值|单位|完成值", "信访按期办结率|＝|100|%|98.2", "检查家次|≥|600|家次|648");

        Assert.Contains(StatementFinder.Find(table), statement => statement.Stated == "98.2%" && statement.At.Start > table.Tables[0].Span.Start);
    }

    [Fact]
    public void The_head_of_a_paragraph_says_whose_rate_it_is()
    {
        var report = AReport.Of("3. 公用经费：预算68.0万元，实际65.6万元，控制率96.5%；").WithTable("三级指标|分值|评分标准|自评得分", "公用经费控制率|4|实际支出不超预算得4分，超预算不得分|4", "资产账实相符|6|账实相符得6分|6", "项目按期完成|6|按期完成得6分|6");

        Assert.Contains(report.Checked().Statements, statement => statement.Stated == "4分" && statement.Agreement != Agreement.Differs);
    }
}
