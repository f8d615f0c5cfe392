using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.Tests.Reports.Findings;

public sealed class ScoreFindingTests
{
    private const string Head = "一级指标|二级指标|三级指标|分值|评分标准|自评得分";

    private static AReport Table(params string[] rows) => AReport.Of("本年度工作按计划完成。").WithTable([Head, .. rows]);

    [Fact]
    public void Items_that_do_not_make_the_total_are_said_with_both_numbers_and_the_difference()
    {
        var finding = Assert.Single(Table("产出|数量|测站数|40||38", "^|质量|数据合格|30||28", "效益|社会|预警|30||29", "合计|||100||93").Findings("HY201"));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(("93分", "95分"), (finding.Stated, finding.Recomputed));
        Assert.Contains("相差2分", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_that_is_right_is_silent()
    {
        Assert.Empty(Table("产出|数量|测站数|40||38", "^|质量|数据合格|30||28", "效益|社会|预警|30||29", "合计|||100||95").Findings("HY201"));
    }

    [Fact]
    public void A_table_that_goes_on_after_its_head_is_repeated_is_one_table()
    {
        var report = AReport.Of("说明。").WithTable(Head, "产出|数量|测站数|40||38").With("第2页").WithTable(Head, "产出|质量|数据合格|30||28", "效益|社会|预警|30||29", "合计|||100||95");

        Assert.Empty(report.Findings("HY201"));
    }

    [Fact]
    public void What_the_total_counts_beside_the_items_may_be_missing_up_to_its_weight()
    {
        string[] items = ["产出|数量|测站数|40||38", "^|质量|数据合格|20||18", "效益|社会|预警|30||29"];

        Assert.Empty(Table([.. items, "合计|||100||94.56"]).Findings("HY201"));
        Assert.Single(Table([.. items, "合计|||100||96"]).Findings("HY201"));
    }

    [Fact]
    public void The_score_of_预算执行_above_the_items_counts_towards_the_total()
    {
        var finding = Assert.Single(AReport.Of("说明。").WithTable("资金|预算数|执行数|分值|执行率|得分", "年度资金总额|2680|2500|10|93.3%|9.3").With("指标")
            .WithTable(Head, "产出|数量|测站数|40||38", "^|质量|数据合格|20||18", "效益|社会|预警|30||29", "合计|||100||95.3").Findings("HY201"));

        Assert.Equal(("95.3分", "94.3分"), (finding.Stated, finding.Recomputed));
    }

    [Fact]
    public void The_funds_may_stand_two_tables_above_the_indicators()
    {
        var report = AReport.Of("说明。").WithTable("资金|预算数|执行数|执行率|分值|得分", "年度资金总额|120.00|103.62|86.35%|10|8.64").With("目标")
            .WithTable("预期目标|实际完成情况", "改造危房46户|完成46户").With("指标")
            .WithTable(Head, "产出|数量|测站数|40||38", "^|质量|数据合格|20||18", "效益|社会|预警|30||29", "合计|||100||93.64");

        Assert.Empty(report.Findings("HY201").Concat(report.Findings("HY202")));
    }

    [Theory]
    [InlineData("产出|数量|测站数|≥12|14|20|20", "20")]
    [InlineData("产出|数量|巡查里程|1520公里|1447公里|10|9.52", "9.52")]
    [InlineData("产出|成本|单站成本|≤3.5万元|3.2万元|10|10.0", "10.0")]
    public void A_score_follows_from_the_target_and_the_result_of_its_row(string row, string score) =>
        Assert.Contains(
            AReport.Of("说明。").WithTable("一级指标|二级指标|三级指标|指标值|完成值|分值|得分", row, "效益|社会|预警|及时|较及时|30|29").Checked().Statements,
            statement => statement.Stated == score + "分" && statement.Form == StatementForm.Equation && statement.Agreement != Agreement.Differs);

    [Theory]
    [InlineData("产出|数量|测站数|≥12|11|20|20")]
    [InlineData("产出|成本|单站成本|≤3.5万元|3.8万元|10|10")]
    [InlineData("产出|数量|巡查里程|1520公里|1447公里|10|9.62")]
    public void A_score_its_row_does_not_give_is_not_held_to_follow(string row) =>
        Assert.DoesNotContain(
            AReport.Of("说明。").WithTable("一级指标|二级指标|三级指标|指标值|完成值|分值|得分", row, "效益|社会|预警|及时|较及时|30|29").Checked().Statements,
            statement => statement.Form == StatementForm.Equation);

    [Fact]
    public void The_sign_of_a_target_may_have_a_column_of_its_own()
    {
        var report = AReport.Of("说明。").WithTable("一级指标|二级指标|指标名称|性质|目标值|单位|完成值|权重|得分", "产出|数量|巡查|≥|600|家次|588|10|10", "效益|社会|处置|≤|33|件|31|10|10");

        Assert.Single(report.Findings("HY206"));
        Assert.Contains(report.Checked().Statements, statement => statement.Stated == "10分");
    }

    [Fact]
    public void A_score_follows_from_its_standard_and_the_rate_of_the_text()
    {
        var report = AReport.Of("全年预算执行率97.25%。").WithTable(Head, "过程|预算管理|预算执行率|10|执行率≥95%得满分，每低1个百分点扣1分|10", "效益|社会|预警|30|酌情给分|29");

        Assert.Contains(report.Checked().Statements, statement => statement.Stated == "10分" && statement.Form == StatementForm.Equation);
    }

    [Theory]
    [InlineData("产出指标（70分）得66分，效益得29分。", 0)]
    [InlineData("产出指标（70分）得65分，效益得29分。", 1)]
    public void Scores_of_groups_in_the_text_are_those_of_the_table(string text, int doubts)
    {
        var report = AReport.Of(text).WithTable(Head, "产出|数量|测站数|40||38", "^|质量|数据合格|30||28", "效益|社会|预警|30||29", "合计|||100||95");

        Assert.Equal(Enumerable.Repeat(("65分", "66分"), doubts), report.Findings("HY201").Select(finding => (finding.Stated, finding.Recomputed)));
    }

    [Fact]
    public void Items_are_named_in_the_column_beside_their_groups()
    {
        var report = AReport.Of("说明。").WithTable("绩效指标|指标内容|年度指标值|分值|得分", "产出|测站数|12个|40|38", "^|合格率|95%|30|28", "效益|预警|及时|30|29", "合计|||100|94");

        Assert.Equal(("94分", "95分"), (Assert.Single(report.Findings("HY201")).Stated, report.Findings("HY201")[0].Recomputed));
    }

    [Fact]
    public void A_score_that_is_missing_leaves_the_total_unchecked()
    {
        Assert.Empty(Table("产出|数量|测站数|40||38", "^|质量|数据合格|30||", "效益|社会|预警|30||29", "合计|||100||95").Findings("HY201"));
    }

    [Fact]
    public void Weights_must_make_the_weight_of_their_group()
    {
        var finding = Assert.Single(Table("产出|数量（20分）|测站数|12||12", "^|^|巡测次数|7||7", "效益|社会|预警|80||80").Findings("HY202"));

        Assert.Equal(("20分", "19分"), (finding.Stated, finding.Recomputed));
    }

    [Fact]
    public void No_item_may_have_more_than_its_weight()
    {
        Assert.Single(Table("产出|数量|测站数|10||11", "效益|社会|预警|90||80").Findings("HY203"));
    }

    [Fact]
    public void A_grade_that_does_not_fit_the_total_is_a_doubt_where_the_report_draws_no_lines()
    {
        var finding = Assert.Single(AReport.Of("经自评，总得分88.6分，评价等级为“优”。").Findings("HY204"));

        Assert.Equal((Severity.Doubt, "优", "良"), (finding.Severity, finding.Stated, finding.Recomputed));
    }

    [Fact]
    public void A_grade_is_judged_by_the_lines_the_report_draws()
    {
        Assert.Empty(AReport.Of("85（含）-100分为优，75（含）-85分为良。", "经自评，总得分88.6分，评价等级为“优”。").Findings("HY204"));
    }

    [Theory]
    [InlineData("9", 1)]
    [InlineData("8", 0)]
    public void A_score_the_printed_standard_can_never_give_is_found(string claimed, int findings)
    {
        Assert.Equal(findings, Table($"过程|管理|资金合规|10|每发现一例不符合规定的扣2分，扣完为止。|{claimed}", "效益|社会|预警|90||80").Findings("HY205").Length);
    }

    [Theory]
    [InlineData("8", "个别手续不全，扣2分", 0)]
    [InlineData("8.5", "", 0)]
    [InlineData("8", "", 1)]
    public void Part_of_the_marks_of_a_point_is_a_doubt_unless_the_row_says_what_was_taken_off_or_tenths_were_given(string claimed, string reason, int doubts)
    {
        var report = AReport.Of("说明。").WithTable("一级指标|三级指标|分值|评分标准|自评得分|扣分原因", $"过程|预算管理|10|制度健全5分；资金合规5分。|{claimed}|{reason}", "效益|预警|90||80|");

        Assert.Equal(Enumerable.Repeat(Severity.Doubt, doubts), report.Findings("HY205").Select(finding => finding.Severity));
    }

    [Theory]
    [InlineData("4", 1)]
    [InlineData("2", 0)]
    public void A_score_is_compared_with_the_rate_the_report_gives_under_the_same_name(string claimed, int findings)
    {
        var report = AReport.Of("公用经费控制率为104%。")
            .WithTable(Head, $"过程|执行|公用经费控制率|4|公用经费控制率≤100%，计4分；每超过一个百分点扣0.5分，扣完为止。|{claimed}", "效益|社会|预警|96||90");

        Assert.Equal(findings, report.Findings("HY206").Length);
    }

    [Fact]
    public void Full_marks_below_the_target_of_the_same_row_are_a_doubt()
    {
        var report = AReport.Of("说明。").WithTable("一级指标|三级指标|年度指标值|实际完成值|分值|得分", "产出|设备完好率|≥95%|91%|10|10", "产出|巡测次数|≥12次|14次|10|10");

        Assert.Contains("设备完好率", Assert.Single(report.Findings("HY206")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbered_parts_in_prose_make_the_total()
    {
        var report = AReport.Of("通过自评，考核得分为70分，具体如下：", "（一）政策落实情况，得分30分", "（二）预算管理情况，得分25分", "（三）资产管理情况，得分16分");

        Assert.Equal(("70分", "71分"), (Assert.Single(report.Findings("HY201")).Stated, report.Findings("HY201")[0].Recomputed));
    }

    [Fact]
    public void Groups_of_the_conclusion_are_compared_with_the_items_told_before()
    {
        var report = AReport.Of(
            "（一）投入", "（1）目标合理，该项得分5分。", "（2）指标明确，该项得分5分。", "（3）人员控制较好，该项得分4分。",
            "（二）产出", "（1）任务完成，该项得分40分。", "（2）质量达标，该项得分41分。", "（3）及时完成，该项得分5分。",
            "评价得分是：投入为14分，产出为96分，总得分110分。");

        var finding = Assert.Single(report.Findings("HY201"), finding => finding.Stated == "96分");
        Assert.Equal("86分", finding.Recomputed);
    }

    [Fact]
    public void A_rescaled_total_is_computed_again()
    {
        Assert.Empty(AReport.Of("考核得分为71分，参评分值为76.5分，换算得分为92.81分。").Findings("HY201"));
        Assert.Single(AReport.Of("考核得分为71分，参评分值为76.5分，换算得分为93.81分。").Findings("HY201"));
    }

    [Fact]
    public void Points_given_to_a_prompt_nobody_filled_in_are_an_error()
    {
        var report = AReport.Of("说明。").WithTable("二级指标|三级指标|分值|指标内容|自评得分", "产出|数量|50|1.（根据年初目标填写）|48", "产出|质量|50|数据合格|48");

        Assert.Equal(Severity.Error, Assert.Single(report.Findings("HY402")).Severity);
    }

    [Fact]
    public void Rows_without_a_score_are_named()
    {
        Assert.Contains("“成本节约”", Assert.Single(Table("产出|数量|测站数|40||38", "^|成本|成本节约|60||").Findings("HY407")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_with_full_marks_and_no_figure_is_a_hint()
    {
        var report = Table("过程|执行|政府采购执行率|4||4", "效益|社会|预警|96||96");

        Assert.Equal(Severity.Hint, Assert.Single(report.Findings("HY207")).Severity);
        Assert.Empty(report.With("政府采购预算8万元，实际采购8万元。").Findings("HY207"));
    }

    [Fact]
    public void Points_lost_without_a_word_why_are_a_hint()
    {
        var report = Table("过程|管理|会计信息完善性|4||3", "效益|社会|预警|96||96");

        Assert.Single(report.Findings("HY208"));
        Assert.Empty(report.With("会计信息完善性扣1分，原因是月报迟报一次。").Findings("HY208"));
    }

    [Fact]
    public void A_column_of_points_lost_after_the_scores_is_not_the_score()
    {
        string[] table = ["序号|指标名称|分值|自评得分|扣分", "1|预算执行率|40|38.5|1.5", "2|结转结余率|30|28|2", "3|公用经费控制率|30|29|1", "|合计|100|95.5|4.5"];

        Assert.Empty(AReport.Of("自评得分为95.5分，其中履职类指标（满分30分）得29分。").WithTable(table).Findings("HY301"));
        Assert.Single(AReport.Of("自评得分为94.5分，其中履职类指标（满分30分）得29分。").WithTable(table).Findings("HY301"));
    }
}
