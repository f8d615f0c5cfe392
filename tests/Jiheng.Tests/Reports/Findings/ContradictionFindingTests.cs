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

    [Theory]
    [InlineData("2023年支出3552万元，比上年3200万元增加352万元，增长11%；项目支出比上年减少68.8万元，下降3.13%。")]
    [InlineData("总资产5200万元，较上年5000万元增加200万元，增长4%；其中固定资产较上年增加90万元，增长3%。")]
    public void What_changed_behind_a_semicolon_is_not_held_against_what_stands_before_it(string text) =>
        Assert.Empty(AReport.Of(text).Findings("HY103").Concat(AReport.Of(text).Findings("HY104")));

    [Theory]
    [InlineData("年初预算850万元，实际支出900万元，完成率95%。")]
    [InlineData("全年预算数2850万元，全年执行数2900万元，预算执行率98%。")]
    public void What_was_planned_over_what_was_spent_is_no_rate_of_completion(string text) =>
        Assert.Equal(Severity.Error, Assert.Single(AReport.Of(text).Findings("HY101")).Severity);

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

    /// <summary>Said of two numbers that stand beside each other, or are each other's difference.</summary>
    [Theory]
    [InlineData("火灾由64起上升到51起。", 1)]
    [InlineData("火灾由64起下降到51起。", 0)]
    [InlineData("受理968件，较上年的1246件增加278件。", 1)]
    [InlineData("受理968件，较上年的1246件减少278件。", 0)]
    [InlineData("机关运行经费支出285.36万元，比年初预算302.00万元增加16.64万元，降低5.51%。", 1)]
    [InlineData("机关运行经费支出285.36万元，比年初预算302.00万元减少16.64万元，降低5.51%。", 0)]
    [InlineData("支出决算18.26万元，完成预算的83.00%，比上年决算数17.35万元减少0.91万元。", 1)]
    [InlineData("支出决算18.26万元，完成预算的83.00%，比上年决算数17.35万元增加0.91万元。", 0)]
    [InlineData("新改建186.4公里，其中县乡道62.7公里、村组道123.7公里，较上年的158.2公里增长17.8%。", 0)]
    [InlineData("管理率由79.64%变为79.00%，上升0.64个百分点。", 1)]
    [InlineData("管理率由79.00%变为79.64%，上升0.64个百分点。", 0)]
    [InlineData("后五个月月均支出177.52万元，较前七个月月均137.49万元有所下降。", 1)]
    [InlineData("后五个月月均支出177.52万元，较前七个月月均137.49万元有所上升。", 0)]
    [InlineData("完成目标的102.83%，尚未完成年度任务。", 1)]
    [InlineData("新建改造户厕620座，计划600座，完成率103.33%，与计划相比略有缺口。", 1)]
    [InlineData("新建改造户厕590座，计划600座，完成率98.33%，与计划相比略有缺口。", 0)]
    [InlineData("完成率96.2%，超额完成年度目标。", 1)]
    [InlineData("接待用车费。预算68.00万元，实际支出86.50万元，其中购置30.20万元。费用严格控制在预算以内。", 1)]
    [InlineData("接待用车费。预算68.00万元，实际支出66.50万元，其中购置30.20万元。费用严格控制在预算以内。", 0)]
    [InlineData("“三公”经费预算35万元，支出36万元，控制在预算以内。", 1)]
    [InlineData("“三公”经费预算36万元，支出35万元，控制在预算以内。", 0)]
    public void Words_of_direction_fit_the_two_numbers_beside_them(string sentence, int findings) =>
        Assert.Equal(findings, AReport.Of(sentence).Checked().Findings.Count(finding => finding.Message.StartsWith("文字说", StringComparison.Ordinal)));

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

    [Theory]
    [InlineData("2023年度政府采购支出总额4326.75万元，其中货物支出1285.40万元、工程支出2590.00万元、服务支出451.35万元。授予中小企业合同金额3875.40万元，占政府采购支出总额的89.57%，其中授予小微企业合同金额2642.18万元，占政府采购支出总额的68.18%。", "HY101")]
    [InlineData("三个项目分别支出642.18万元、896.54万元、415.07万元，三项合计1538.72万元。", "HY102")]
    [InlineData("项目支出2308.76万元，主要用于：一是堤防维修642.18万元，二是水库除险896.54万元，三是饮水安全415.07万元，四是防汛抗旱228.66万元，五是河湖管理126.31万元。前三项属于民生水利类支出，合计1538.72万元。", "HY102")]
    [InlineData("在职人员4236人，其中行政人员28人、参公人员42人、事业人员4156人。", "HY102")]
    [InlineData("全年立案4218宗，其中道路运输3126宗、公路路政685宗、水路港航417宗。", "HY102")]
    [InlineData("完成高标准农田建设12.80万亩，其中城关镇4.25万亩、河东镇5.36万亩、新华镇3.29万亩。", "HY102")]
    [InlineData("部门整体支出绩效自评得分为94.26分，其中履职效能得46.50分，管理效率得46.76分，评价等级为“优”。", "HY102")]
    [InlineData("2023年末结转和结余412.73万元。年末结转资金中，项目甲114.48万元，项目乙165.54万元，其他123.71万元。", "HY102")]
    [InlineData("计划改造农村公路72公里，完成68.40公里，未完成2.60公里。", "HY104")]
    [InlineData("排查安全隐患137处，整改129处，其余18处正在整改。", "HY104")]
    [InlineData("计划改造老旧小区27个，已完成24个，尚有5个未完成。", "HY104")]
    [InlineData("危房改造任务数为115户，实际完成264户，超任务43%。", "HY103")]
    [InlineData("2023年支付18501.096万元，未支703万元，支付率95%。", "HY101")]
    [InlineData("公务接待费支出8.47万元，比上年减少1.10万元。国内公务接待86批次，1050人次（不包括陪同人员），人均90.67元。", "HY105")]
    [InlineData("项目计划总投资15974.30万元，涉及居民7428户，户均改造投资2.15元。", "HY105")]
    [InlineData("我站2022年度部门整体支出绩效自评得分为94.5分。", "HY401")]
    public void What_the_words_of_a_sentence_name_is_held_against_its_numbers(string sentence, string code)
    {
        var finding = Assert.Single(AReport.Of(sentence).Checked().Findings, finding => finding.Severity != Severity.Hint);

        Assert.Equal((code, Severity.Doubt), (finding.Code, finding.Severity));
    }

    [Theory]
    [InlineData("2023年末结转和结余314.85万元，比年初增加141.59万元。", "2023年末结转结余341.85万元，主要是项目未完工。")]
    [InlineData("2023年示例市水文站机关运行经费支出146.52万元，主要用于办公。", "机关运行经费支出1465.2万元。")]
    [InlineData("2023年本年支出合计3983.03万元，主要是人员支出。", "2023年本年支出合计3938.03万元。")]
    [InlineData("2023年“三公”经费支出24.37万元，控制较好。", "2023年“三公”经费支出26.12万元。")]
    [InlineData("2023年部门整体支出3983.03万元，全部用于履职。", "2023年部门整体支出3938.03万元。")]
    [InlineData("2023年公用经费支出867.61万元，比较节约。", "2023年公用经费支出876.61万元。")]
    public void What_a_unit_has_one_of_in_a_year_is_doubted_where_it_has_two_values(string first, string second) =>
        Assert.Equal(Severity.Doubt, Assert.Single(AReport.Of(first, second).Findings("HY301")).Severity);

    [Fact]
    public void A_rate_of_a_total_that_is_itself_wrong_is_not_said_a_second_time()
    {
        var report = AReport.Of("各项目支出见下表。").WithTable("项目|预算（万元）|支出（万元）|执行率", "公路养护|5286.40|5120.86|96.87%", "港航设施|1865.30|1732.15|92.86%", "综合执法|986.50|942.68|95.56%", "合计|8138.20|7759.69|95.79%");

        Assert.Equal("HY102", Assert.Single(report.Checked().Findings, finding => finding.Severity == Severity.Error).Code);
    }

    [Fact]
    public void A_base_that_fits_beside_the_named_one_is_pointed_out()
    {
        var finding = Assert.Single(AReport.Of("采购支出总额4326.75万元，授予中小企业合同金额3875.40万元，占采购支出总额的89.57%，其中授予小微企业合同金额2642.18万元，占采购支出总额的68.18%。").Findings("HY101"));

        Assert.Contains("2642.18万元占3875.40万元的比例正好是68.18%", finding.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void An_average_in_the_wrong_unit_is_called_an_average()
    {
        var finding = Assert.Single(AReport.Of("项目计划总投资15974.30万元，涉及居民7428户，户均改造投资2.15元。").Findings("HY105"));

        Assert.StartsWith("平均数印为2.15元", finding.Message, StringComparison.Ordinal);
        Assert.Equal("若“2.15元”是“2.15万元”，两者即一致，请核对计量单位。", finding.Suggestion);
    }

    [Theory]
    [InlineData("全年公务接待费仅支出8.20万元。", 1)]
    [InlineData("全年公务接待费仅支出6.56万元。", 0)]
    [InlineData("上年公务接待费支出8.20万元。", 0)]
    public void The_number_of_last_year_is_not_this_years(string second, int findings) =>
        Assert.Equal(findings, AReport.Of("公务接待费6.56万元。其中公务接待费较上年8.20万元下降20.00%。", "机构运转正常。", second).Findings("HY301").Length);

    [Theory]
    [InlineData("与上年16420.30万元相比，增加820.15万元，降幅4.99%。", 1)]
    [InlineData("与上年16420.30万元相比，减少820.15万元，降幅4.99%。", 0)]
    [InlineData("收入增加820.15万元，支出降幅4.99%。", 0)]
    public void Words_side_by_side_do_not_contradict_each_other(string text, int findings) =>
        Assert.Equal(findings, AReport.Of(text).Findings("HY302").Length);

    [Theory]
    [InlineData("2022年度整体绩效自评得分98.61分，等级为优。", 1)]
    [InlineData("2023年度整体绩效自评得分98.61分，等级为优。", 0)]
    [InlineData("2022年度整体绩效自评得分98.61分，比上年高。", 0)]
    public void The_score_of_this_report_is_of_its_year(string text, int findings) =>
        Assert.Equal(findings, AReport.Of(text).Findings("HY401").Length);
}
