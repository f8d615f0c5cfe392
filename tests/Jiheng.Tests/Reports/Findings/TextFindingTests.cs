using Jiheng.ReportChecks.Checking;

namespace Jiheng.Tests.Reports.Findings;

public sealed class TextFindingTests
{
    [Theory]
    [InlineData("截至2021年12月31日，资产总额80万元。", 1)]
    [InlineData("截至2023年12月31日，资产总额80万元。", 0)]
    [InlineData("比2021年12月31日减少5万元。", 0)]
    [InlineData("根据财预〔2021〕101号文件开展自评。", 0)]
    [InlineData("落实《2021年防汛工作要点》。", 0)]
    [InlineData("做好庆祝建党100周年保障工作。", 1)]
    [InlineData("为庆祝党的二十大胜利召开举办宣讲12场。", 1)]
    [InlineData("学习贯彻党的二十大精神，举办宣讲12场。", 0)]
    public void A_year_is_doubted_only_where_the_report_year_is_expected(string sentence, int findings)
    {
        Assert.Equal(findings, AReport.Of(sentence).Findings("HY401").Length);
    }

    [Fact]
    public void A_standard_that_names_an_earlier_year_is_doubted()
    {
        var report = AReport.Of("说明。").WithTable("二级指标|三级指标|分值|评分标准|自评得分", "管理|目标申报|5|编制2021年度部门绩效目标的，得5分。|5", "效益|预警|95||90");

        Assert.Single(report.Findings("HY401"));
    }

    [Theory]
    [InlineData("2022年计划开展公益活动400场。", 1)]
    [InlineData("2023年上半年将修订管理办法。", 1)]
    [InlineData("2024年新增省级代表性项目2项。", 1)]
    [InlineData("2022年度机关运行经费支出62.85万元，比上年增加5.10万元。", 1)]
    [InlineData("2024年计划开展公益活动420场。", 0)]
    [InlineData("2024年将新增省级代表性项目2项。", 0)]
    [InlineData("2023年度机关运行经费支出62.85万元，比上年增加5.10万元。", 0)]
    public void A_plan_for_a_year_that_is_over_and_a_result_of_one_to_come_are_doubted(string sentence, int findings) =>
        Assert.Equal(findings, AReport.Of(sentence).Findings("HY401").Length);

    [Fact]
    public void Without_a_report_year_no_year_is_doubted()
    {
        Assert.Empty(AReport.Untitled("截至2021年12月31日，资产总额80万元。").Findings("HY401"));
    }

    [Theory]
    [InlineData("本年度完成______项任务。", 1)]
    [InlineData("本年度支出XX万元。", 1)]
    [InlineData("公务接待费3万元，占 %，比上年减少 万元。", 1)]
    [InlineData("各项占比（%）和金额（万元）见表。", 0)]
    [InlineData("扎实推进XX工作。", 1)]
    [InlineData("委托XX公司开展检测。", 0)]
    [InlineData("【请填写主要职能】", 1)]
    [InlineData("单位概况（填写机构设置）", 1)]
    [InlineData("[bookmark: _GoBack]一、单位概况", 1)]
    [InlineData("设备型号为XX-12。", 0)]
    public void What_a_template_left_behind_is_found(string sentence, int findings)
    {
        Assert.Equal(findings, AReport.Of(sentence).Findings("HY402").Length);
    }

    [Fact]
    public void A_phrase_written_twice_in_a_row_is_a_hint()
    {
        Assert.Single(AReport.Of("提出审核意见报站务会议集体研究决定提出审核意见报站务会议集体研究决定。").Findings("HY403"));
    }

    [Fact]
    public void A_target_standing_as_its_result_is_doubted()
    {
        const string Text = "完成全部测站的设备更新并保证汛期数据及时准确上报";
        var report = AReport.Of("说明。").WithTable("预期目标|实际完成", $"{Text}|{Text}");

        Assert.Single(report.Findings("HY404"));
        Assert.Empty(AReport.Of("说明。").WithTable("预期目标|实际完成", "全部完成|全部完成").Findings("HY404"));
    }

    [Theory]
    [InlineData("我校内部控制制度还不健全。", 1)]
    [InlineData("我局内部控制制度还不健全。", 1)]
    [InlineData("学生来信说“我校图书角添了新书”。", 0)]
    [InlineData("本站将继续健全内部控制制度。", 0)]
    [InlineData("示例市水利局将继续健全内部控制制度。", 1)]
    [InlineData("下一步，示例市水利局将进一步规范资金审批。", 1)]
    [InlineData("示例市财政局高度重视预算绩效管理。", 0)]
    [InlineData("示例市水利局将继续推进河道治理。", 0)]
    public void What_others_call_themselves_and_their_own_work_are_doubted(string sentence, int findings) =>
        Assert.Equal(findings, AReport.Of(sentence).Findings("HY405").Length);

    [Fact]
    public void A_short_name_of_the_unit_is_its_own()
    {
        Assert.Empty(AReport.Untitled("示例市文化广电和旅游局2023年度部门整体支出绩效自评报告", "示例市文旅局将继续健全内控制度。").Findings("HY405"));
        Assert.Empty(AReport.Untitled("示例镇中心小学2023年度部门整体支出绩效自评报告", "我校高度重视绩效管理。").Findings("HY405"));
    }

    [Theory]
    [InlineData("项目于2023年11月31日验收。", "没有")]
    [InlineData("项目于2023年2月29日验收。", "没有")]
    [InlineData("实施期为2023年9月至2022年12月。", "颠倒")]
    [InlineData("项目周期：2024年—2022年。", "颠倒")]
    [InlineData("自2023年3月1日至3月31日，历时13天。", "31天")]
    [InlineData("2022年6月至2023年5月，前后8个月。", "12个月")]
    [InlineData("项目为期三年（2023年至2027年）。", "5个年度")]
    public void A_period_the_calendar_does_not_allow_is_found(string sentence, string words) =>
        Assert.Contains(words, Assert.Single(AReport.Of(sentence).Findings("HY408")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("项目于2024年2月29日验收。")]
    [InlineData("自2023年2月10日至4月20日，历时70天。")]
    [InlineData("自2023年2月10日至4月20日，历时69天。")]
    [InlineData("自2022年6月1日至9月30日，共4个月。")]
    [InlineData("自2022年6月1日至9月30日，历时3个月。")]
    [InlineData("供暖期自2022年11月至次年3月，共计5个月。")]
    [InlineData("供暖期自2022年11月至3月，共计5个月。")]
    [InlineData("2023年5月1日至5月31日，共2天休息。")]
    [InlineData("项目为期3年（2022年至2024年）。")]
    [InlineData("2023年1月至6月，共开展6场活动。")]
    [InlineData("2023年3月1日至4月30日工期180天。")]
    public void A_period_that_may_be_counted_as_it_is_said_holds(string sentence) =>
        Assert.Empty(AReport.Of(sentence).Findings("HY408"));

    [Fact]
    public void Words_of_another_organisation_are_doubted()
    {
        Assert.Single(AReport.Of("单位名称：示例市水文站", "审计事务（款）行政运行（项）。").Findings("HY405"));
        Assert.Empty(AReport.Of("单位名称：示例市审计局", "审计事务（款）行政运行（项）。").Findings("HY405"));
    }

    [Fact]
    public void A_part_a_report_must_have_is_missed()
    {
        var filler = string.Concat(Enumerable.Repeat("基本情况：本年度预算支出按绩效目标执行，改进措施已经落实，", 60));

        Assert.Contains("存在的问题", Assert.Single(AReport.Of(filler).Findings("HY406")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("联系电话：13800001234", Severity.Doubt)]
    [InlineData("办公电话：0739-5201234", Severity.Hint)]
    [InlineData("身份证号：11010519491231002X", Severity.Error)]
    [InlineData("卡号：6222020000000000000", Severity.Error)]
    [InlineData("卡号：6222020000000000001", null)]
    [InlineData("身份证号：110105194912310021", null)]
    [InlineData("项目编号：13800001234567", null)]
    [InlineData("邮箱：shuiwen@example.cn", Severity.Hint)]
    public void Personal_data_are_found_by_form_and_check_digit(string line, Severity? severity)
    {
        Assert.Equal(severity, AReport.Of(line).Findings("HY501") is [var only] ? only.Severity : null);
    }

    [Fact]
    public void A_message_never_prints_the_whole_number()
    {
        Assert.DoesNotContain("13800001234", Assert.Single(AReport.Of("联系电话：13800001234").Findings("HY501")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("根据《项目支出绩效评价管理办法》（财预〔2020〕100号）", 1)]
    [InlineData("根据《项目支出绩效评价管理办法》（财预〔2020〕10号）", 0)]
    [InlineData("根据《项目支出绩效评价管理办法》（湘财绩〔2020〕7号）", 0)]
    [InlineData("根据《示例省项目支出绩效评价管理办法》（财预〔2020〕100号）", 0)]
    [InlineData("根据《财政支出绩效评价管理暂行办法》（财预[2011]285号）", 1)]
    public void A_known_document_is_cited_under_its_number(string line, int findings)
    {
        Assert.Equal(findings, AReport.Of(line).Findings("HY502").Length);
    }

    [Theory]
    [InlineData("我站（安排设备购置经费6万元，用于更新。", 1)]
    [InlineData("1）测站；2）设备；（三）人员（含临聘）。", 0)]
    [InlineData("坚持“三公”经费只减不增。", 0)]
    public void Half_a_pair_of_brackets_is_a_hint(string line, int findings)
    {
        Assert.Equal(findings, AReport.Of(line).Findings("HY503").Length);
    }

    [Fact]
    public void A_numbered_heading_is_never_the_title()
    {
        Assert.Equal("示例市水文站2023年度部门决算", AReport.Untitled("示例市水文站2023年度部门决算", "第一部分 部门概况", "十、其他重要事项的情况说明").Checked().Title);
        Assert.Equal("", AReport.Untitled("一、收入支出决算总体情况说明", "2023年收入80万元。").Checked().Title);
    }
}
