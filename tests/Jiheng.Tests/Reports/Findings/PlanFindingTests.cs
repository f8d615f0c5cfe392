using Jiheng.ReportChecks.Checking;

namespace Jiheng.Tests.Reports.Findings;

/// <summary>Rates, rests and names whose other numbers stand in another sentence, section or table.</summary>
public sealed class PlanFindingTests
{
    [Theory]
    [InlineData("三公经费支出26.84万元，完成预算的82.93%（预算数32.00万元）。", "83.88%")]
    [InlineData("全年检查企业418家次，为年度计划380家次的119.00%。", "110.00%")]
    [InlineData("年初预算1284.60万元，年中追加315.40万元，调整后预算数为1600.00万元。全年实际支出1562.35万元，预算执行率97.05%，年末结转37.65万元。", "97.65%")]
    [InlineData("累计支付1862.00万元，支付率92.10%，未支付138.00万元。", "93.10%")]
    [InlineData("项目支出合计2318.64万元。年初预算为2146.00万元，完成年初预算的109.04%。", "108.04%")]
    [InlineData("年初预算1284.60万元，年中追加315.40万元，调整后预算数为1620.00万元。", "1600.00万元")]
    [InlineData("年初预算1284.60万元，年中核减84.60万元，调整后预算为1210.00万元。", "1200.00万元")]
    public void A_rate_of_the_plan_its_words_name_is_doubted(string sentence, string recomputed) =>
        Assert.Equal(recomputed, Assert.Single(Serious(AReport.Of(sentence))).Recomputed);

    [Theory]
    [InlineData("三公经费支出26.84万元，完成预算的83.88%（预算数32.00万元）。")]
    [InlineData("全年检查企业418家次，为年度计划380家次的110%。")]
    [InlineData("年初预算1284.60万元，追加315.40万元，调整后预算数为1600.00万元。全年实际支出1562.35万元，预算执行率97.65%，年末结转37.65万元。")]
    [InlineData("年初预算1284.60万元，追加专项315.40万元，其中省级200万元。其中本级项目支出862.35万元，预算执行率91.20%。")]
    [InlineData("到位资金1600.00万元。全年支出1562.35万元，支出进度88.00%（剔除暂存款）。")]
    [InlineData("上年结转20.00万元，年初预算1284.60万元，年中追加315.40万元，调整后预算数为1620.00万元。")]
    public void Rates_that_hold_or_are_of_something_else_are_left_alone(string sentence) => Assert.Empty(Serious(AReport.Of(sentence)));

    [Theory]
    [InlineData("尚有2.60公里农村公路因征地未完成。", 1)]
    [InlineData("尚有3.60公里农村公路因征地未完成。", 0)]
    [InlineData("尚有2.60公里灌溉渠道因征地未完成。", 0)]
    public void What_is_left_is_held_against_the_plan_of_another_section(string later, int many) =>
        Assert.Equal(many, Serious(AReport.Of("计划改造农村公路72公里，完成68.40公里，完成率95%。", "一、存在的问题", later)).Length);

    [Theory]
    [InlineData("全年培训农技人员1268人次。", 1)]
    [InlineData("全年培训农技人员1286人次。", 0)]
    [InlineData("上年培训农技人员1268人次。", 0)]
    [InlineData("2022年培训农技人员1268人次。", 0)]
    [InlineData("全年培训农机驾驶人员1268人次。", 0)]
    [InlineData("较计划多培训农技人员1268人次。", 0)]
    public void One_name_with_two_numbers_that_are_slips_of_each_other_is_doubted(string later, int many) =>
        Assert.Equal(many, AReport.Of("2023年培训农技人员1286人次，发放资料。", "二、主要成效", later).Findings("HY301").Length);

    [Theory]
    [InlineData("农村供水工程支出1286.45万元。", 1)]
    [InlineData("农村供水工程支出1268.45万元。", 0)]
    [InlineData("农村供水工程支出986.30万元。", 0)]
    public void A_number_of_the_text_is_held_against_the_only_row_of_its_name(string sentence, int many) =>
        Assert.Equal(many, AReport.Of(sentence, "单位：万元").WithTable("项目|预算数|支出数", "农村供水工程支出|1300.00|1268.45", "河道清淤支出|400.00|386.20").Findings("HY301").Length);

    [Theory]
    [InlineData("数字档案馆建设执行率96.21%。", 1)]
    [InlineData("数字档案馆建设执行率98.21%。", 0)]
    [InlineData("数字档案馆建设资金已全部下达。馆藏修复执行率88.00%。", 0)]
    public void A_rate_is_held_against_the_only_row_it_names(string sentence, int many) =>
        Assert.Equal(many, Serious(AReport.Of(sentence, "单位：万元").WithTable("项目|年初预算|实际支出", "数字档案馆建设|560.00|550.00", "库房改造|400.00|386.20")).Length);

    [Theory]
    [InlineData("年初预算120万，支出98.4万，执行率84%。", 1)]
    [InlineData("年初预算120万，支出98.4万元，执行率82%。", 0)]
    [InlineData("设备费支出90.5万，安装费支出50.2万，两项合计支出141.7万。", 1)]
    [InlineData("项目资金150万，其中设备费90万元、安装费60万元。", 0)]
    [InlineData("惠及群众12万，其中老人3万、儿童2万。", 0)]
    public void Amounts_that_leave_out_the_yuan_are_amounts(string sentence, int many) => Assert.Equal(many, Serious(AReport.Of(sentence)).Length);

    [Theory]
    [InlineData("各镇放映情况为：城北612场、东岭378场、西沟405场、南湾346场、其他5个镇合计731场，全县共放映2742场。", "2472场")]
    [InlineData("全年会议费支出8.72万元。2022年会议费支出为8.15万元，2023年同比减少0.57万元。", "-0.57万元")]
    [InlineData("全年决算12.94万元，其中运行维护费10.37万元、接待费2.57万元。2021年“三公”经费决算11.86万元，2022年较上年减少1.08万元。", "-1.08万元")]
    [InlineData("按对象分：企业职工4800人次、转移劳动力3600人次、毕业生1200人次、失业人员2400人次，共12000人次。企业职工占40.00%，转移劳动力占32.73%，毕业生占10.00%。原定目标11000人次。", "30.00%")]
    [InlineData("整改率由上年的95.4%提高到98.1%，提高2.9个百分点。", "2.7个百分点")]
    [InlineData("服务群众31.20万人次，比2022年的26.40万人次增长15.38%。", "18.18%")]
    [InlineData("在校生由2022年秋季的13800人增加到2023年秋季的14690人，增长6.06%。", "6.45%")]
    [InlineData("居民满意度93.20%，商户满意度87.40%，职工满意度95.10%，三类人群平均满意度92.90%。", "91.90%")]
    [InlineData("发放补贴2400户，金额360.00万元，户均1500.00万元。", "0.15万元")]
    [InlineData("年末结转资金1846250.40元，年末结转资金约18.46万元。", "184.63万元")]
    [InlineData("本年度核定编制18名，年末实有在编人员19人，在职人员控制率94.74%。", "105.56%")]
    [InlineData("项目覆盖河口镇小学、石桥乡小学、城东小学、柳林中心小学，涉及小学5所。", "4所")]
    public void What_the_words_say_of_the_numbers_beside_them_is_held_against_them(string sentence, string recomputed) =>
        Assert.Equal(recomputed, Assert.Single(Serious(AReport.Of(sentence))).Recomputed);

    [Theory]
    [InlineData("各镇放映情况为：城北612场、东岭378场、西沟405场、南湾346场、其他5个镇合计731场，全县共放映2472场。")]
    [InlineData("全年会议费支出8.72万元。2022年会议费支出为9.29万元，2023年同比减少0.57万元。")]
    [InlineData("整改率由上年的95.4%提高到98.1%，提高2.7个百分点。")]
    [InlineData("1—9月累计支出7200.00万元，占预算的72.00%，落后序时进度3个百分点；第四季度支出2400.00万元，占全年支出的25.00%。")]
    [InlineData("人均补贴1462.30元，低于1500元的控制标准。")]
    [InlineData("上半年支出占全年预算的52.40%，快于50%的序时进度。")]
    [InlineData("完成率98.20%，未完成年度目标。")]
    [InlineData("项目覆盖河口镇、石桥乡、城东街道，涉及小学5所。")]
    public void Words_that_fit_their_numbers_are_left_alone(string sentence) => Assert.Empty(Serious(AReport.Of(sentence)));

    [Theory]
    [InlineData("人均补贴1562.30元，低于1500元的控制标准。")]
    [InlineData("上半年支出占全年预算的42.40%，快于50%的序时进度。")]
    [InlineData("完成率108.20%，未完成年度目标。")]
    public void Words_against_their_numbers_are_errors(string sentence) => Assert.Equal("HY302", Assert.Single(Serious(AReport.Of(sentence))).Code);

    [Fact]
    public void The_number_of_the_year_before_under_the_name_of_this_year_is_doubted() =>
        Assert.Equal("HY301", Assert.Single(Serious(AReport.Of("2023年度机关运行经费支出82.40万元。", "机关运行经费由2022年的82.40万元降为2023年的79.15万元。"))).Code);

    [Fact]
    public void What_is_left_at_the_end_of_the_year_is_held_against_budget_and_outturn() =>
        Assert.Equal("134.57万元", Assert.Single(Serious(AReport.Of("2023年全年预算数3215.40万元。", "2023年部门整体支出3080.83万元。", "收支相抵，年末结转结余124.57万元。"))).Recomputed);

    [Theory]
    [InlineData("折合万元", "1206.40", "584.16")]
    [InlineData("比上年增加（元）", "—", "-6222400")]
    public void A_column_may_follow_from_one_other(string head, string first, string second)
    {
        var statements = AReport.Of("资金分配见下表。").WithTable($"方向|金额（元）|{head}", $"造林补助|12,064,000|{first}", $"抚育补助|5,841,600|{second}").Checked().Statements;

        Assert.Contains(statements, statement => statement.Stated.StartsWith(second, StringComparison.Ordinal) && statement.Agreement != Agreement.Differs);
    }

    private static ImmutableArray<Finding> Serious(AReport report) => [.. report.Checked().Findings.Where(finding => finding.Severity != Severity.Hint)];
}
