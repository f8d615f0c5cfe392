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

    private static ImmutableArray<Finding> Serious(AReport report) => [.. report.Checked().Findings.Where(finding => finding.Severity != Severity.Hint)];
}
