using Jiheng.ReportChecks.Statements;

namespace Jiheng.Tests.Reports.Statements;

/// <summary>Numbers whose words name what they are of, wherever the report gives that.</summary>
public sealed class NamedFigureTests
{
    [Theory]
    [InlineData("管护服务费总额186.40万元。\n机构运转正常。\n北段服务费72.90万元，占服务费总额的39.11%。", "39.11%")]
    [InlineData("农林水支出1208.16万元。\n教育支出412.77万元。\n机构运转正常。\n农林水与教育支出两项合计1620.93万元。", "1620.93万元")]
    [InlineData("“三公”经费22.40万元（其中公务用车运行维护费16.12万元，占71.96%，车均2.69万元），公务用车保有量6辆。", "2.69万元")]
    [InlineData("（一）决策（15分，得14分）。\n（二）过程（20分，得18.5分）。\n（三）产出（40分，得36.8分）。\n（四）效益（25分，得22.4分）。\n综合得分91.7分。", "91.7分")]
    [InlineData("（一）决策（15分，得14分）。\n（二）过程（20分，得18.5分）。\n从得分率看，过程92.50%。", "92.50%")]
    [InlineData("（一）决策（15分，得14分），目标不够细，扣1分。", "14分")]
    [InlineData("自评总得分97.35分，共扣2.65分。", "2.65分")]
    [InlineData("年初结转和结余52.16万元。\n本年收入合计1840.27万元。\n本年支出合计1811.92万元。\n年末结转和结余80.51万元。", "80.51万元")]
    [InlineData("发放资料900份。其中站前区320份，回收292份；河口区386份，回收265份；新城区194份，回收181份。", "900份")]
    [InlineData("支出624.40万元。甲类262.25万元，占42.0%；乙类199.81万元，占32.0%；丙类162.34万元，占26.0%。前两类合计占74.0%。", "74.0%")]
    [InlineData("全年优良天数329天，优良天数比例为90.1%。", "90.1%")]
    [InlineData("信访量同比下降25%（由64批次降至48批次）。", "25%")]
    [InlineData("供水面积4.65万平方米，下降25%（上年6.20万平方米）。", "25%")]
    [InlineData("预算执行率为97.6%。预算执行满分10分，按执行率乘以权重计算：9.76分。", "9.76分")]
    [InlineData("年度目标25人，实际完成21人，分值10分，按比例得8.40分。", "8.40分")]
    [InlineData("资产负债率41%，目标值≤45%，分值10分，得10分。", "10分")]
    [InlineData("执行率96.00%；权重10分，得分9.60分。", "9.60分")]
    public void A_number_follows_from_what_its_words_name(string text, string stated) =>
        Assert.Contains(APlainReport.Statements(text), statement => statement.Stated == stated && statement.Agreement != Agreement.Differs);

    [Theory]
    [InlineData("预算1560.00万元，实际采购1482.00万元，节约78.00万元，资金节约率5.26%（节约额÷采购预算）。", "5.00%")]
    [InlineData("专项资金安排3180.00万元，实际到位3012.60万元，实际支出2896.40万元，预算执行率91.08%（实际支出÷实际到位资金）。", "96.14%")]
    [InlineData("采购总额508.00万元。授予中小企业合同金额426.72万元，占采购总额的84.00%，其中授予小微企业合同金额126.40万元，占授予中小企业合同金额的24.88%。", "29.62%")]
    [InlineData("支出3082.79万元，人员类1541.40万元，占50.0%；运转类298.65万元，占9.7%；项目类1242.74万元，占39.3%。全年预算3158.60万元。", "40.3%")]
    [InlineData("财政拨款支出1788.30万元。\n1.农林水支出1295.86万元，占72.46%。\n2.社会保障支出176.42万元，占9.87%。\n3.卫生健康支出88.30万元，占4.94%。\n4.住房保障支出112.40万元，占6.29%。\n5.节能环保支出115.32万元，占6.45%。\n以上五项合计1778.30万元。", "1788.30万元")]
    [InlineData("尚有4个村没有通客车，分别是前湾村、柳坡村、石桥村。\n一是改路。二是修桥。三是养护。四是巡查。", "3个")]
    public void What_its_own_words_name_and_it_does_not_follow_from_is_reported(string text, string recomputed) =>
        Assert.Contains(APlainReport.Statements(text), statement => statement.Agreement == Agreement.Differs && statement.Recomputed == recomputed);

    /// <summary>Another number that happens to fit explains nothing.</summary>
    [Theory]
    [InlineData("年初预算9850000元，调减1260000元，调整后预算8590000元，实际支出7812450元，占调整后预算的79.31%。", "79.31%")]
    [InlineData("年初预算120.00万元，调减11.50万元，全年预算108.50万元，调减比例10.60%。", "10.60%")]
    [InlineData("概算4200.00万元，省级资金840.00万元，县级配套210.00万元。县级配套到位126.00万元，县级配套到位率40.00%。", "40.00%")]
    public void What_fits_another_number_is_not_held_to_be_right(string text, string stated) =>
        Assert.DoesNotContain(APlainReport.Statements(text), statement => statement.Stated == stated && statement.Agreement != Agreement.Differs);

    [Fact]
    public void A_column_of_rates_less_the_rate_the_text_names_is_computed_again_row_by_row()
    {
        var table = APlainReport.WithTable(
            "7月末序时进度58.33%。", "项目|预算数（万元）|执行数（万元）|执行率|与序时进度比较（百分点）", "道路养护|2600.00|1745.30|67.13%|+8.80", "公路改造|1850.00|962.40|52.02%|-6.31", "公交补贴|940.00|611.00|65.00%|+6.67", "航标更新|560.00|218.40|39.00%|-19.83");

        var statements = StatementFinder.Find(table);

        Assert.Equal(3, statements.Count(statement => statement.Form == StatementForm.Difference && statement.Stated.EndsWith("百分点", StringComparison.Ordinal) && statement.Agreement != Agreement.Differs));
        Assert.Equal(("-19.83个百分点", "-19.33个百分点"), statements.Where(statement => statement.Agreement == Agreement.Differs).Select(statement => (statement.Stated, statement.Recomputed)).Single());
    }

    [Fact]
    public void An_amount_of_the_text_is_the_one_of_the_table_in_another_unit()
    {
        var table = APlainReport.WithTable("事业收入12.84万元，财政拨款收入1586.34万元。", "项目|金额（元）", "财政拨款收入|15,863,420.55", "事业收入|1,284,300.00");

        var statements = StatementFinder.Find(table);

        Assert.Contains(statements, statement => statement.Stated == "1586.34万元" && statement.Agreement == Agreement.Rounded);
        Assert.Contains(statements, statement => statement.Stated == "12.84万元" && statement.Recomputed == "128.43万元");
    }

    [Fact]
    public void A_rate_of_a_named_row_is_not_that_of_the_row_above()
    {
        var table = APlainReport.WithTable("公务接待费完成预算的91.18%。", "项目|预算数（元）|决算数（元）|完成率", "公务用车运行费|200000.00|182350.50|91.18%", "公务接待费|60000.00|48620.00|81.03%", "合计|260000.00|230970.50|88.83%");

        Assert.Contains(StatementFinder.Find(table), statement => statement.Agreement == Agreement.Differs && statement.Recomputed == "81.03%");
    }
}
