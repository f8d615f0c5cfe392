using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.Tests.Reports.Statements;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("全年支出800.00万元，其中：基本支出600.00万元，占75.00%；项目支出200.00万元，占25.00%。", "75.00%", Agreement.Exact)]
    [InlineData("本年支出合计930.50万元。其中：基本支出611.20万元，占65.69%；项目支出319.30万元，占34.31%。", "65.69%", Agreement.Rounded)]
    [InlineData("部门总支出930.50万元，其中基本支出611.20万元，占总支出的65.68%，其余为项目支出。", "65.68%", Agreement.Truncated)]
    [InlineData("部门总支出930.50万元，其中基本支出611.20万元，占总支出的56.69%，其余为项目支出。", "56.69%", Agreement.Differs)]
    [InlineData("基本支出611.20万元，占总支出930.50万元的65.69%。", "65.69%", Agreement.Rounded)]
    [InlineData("共收到群众来信160件，其中反映环境类40件，占25%；反映道路类56件，占35%；反映物业类64件，占40%。", "35%", Agreement.Exact)]
    [InlineData("共收到群众来信160件，其中反映环境类40件，占25%；反映道路类56件，占37%；反映物业类64件，占40%。", "37%", Agreement.Differs)]
    [InlineData("甲类12件、乙类8件，分别占办理总数的60%、40%。", "60%", Agreement.Exact)]
    [InlineData("本年收入合计424.71万元，其中：财政拨款收入124.71万元，占100%。", "100%", Agreement.Differs)]
    [InlineData("总支出424.71万元。按支出性质分类：基本支出124.71万元，占本年支出100%。", "100%", Agreement.Differs)]
    [InlineData("按经济分类：工资支出300.00万元，占50.00%；商品支出180.00万元，占30.00%；补助支出90.00万元，占15.00%；资本支出30.00万元，占5.50%。", "5.50%", Agreement.Differs)]
    public void A_share_is_computed_again_from_its_part_and_its_base(string text, string stated, Agreement agreement) =>
        Gives(text, StatementForm.Share, stated, agreement);

    [Theory]
    [InlineData("年初预算为420.00万元，支出决算为399.00万元，完成年初预算的95.00%。", "95.00%", Agreement.Exact)]
    [InlineData("年初预算为４２０．００万元，支出决算为３９９．００万元，完成年初预算的９５．００％。", "95.00%", Agreement.Exact)]
    [InlineData("支出预算为33.7万元，支出决算为21.9万元，完成预算的64.99%。", "64.99%", Agreement.Rounded)]
    [InlineData("支出预算为33.7万元，支出决算为21.9万元，完成预算的64.98%。", "64.98%", Agreement.Truncated)]
    [InlineData("支出预算为33.70万元，支出决算为21.90万元，完成预算的69.48%。", "69.48%", Agreement.Differs)]
    [InlineData("本年预算数1,250.00万元，执行数1,187.50万元，预算执行率95%。", "95%", Agreement.Exact)]
    [InlineData("计划培训400人次，实际培训430人次，完成率为107.5%。", "107.5%", Agreement.Exact)]
    [InlineData("全县安排重点项目48个，已开工42个，开工率87.5%。", "87.5%", Agreement.Exact)]
    [InlineData("全县共安排重点项目48个，已开工42个，开工率78.5%。", "78.5%", Agreement.Differs)]
    [InlineData("全年报送信息318条，完成年初下达150条任务的212%。", "212%", Agreement.Exact)]
    [InlineData("预算资金100.00万元，到位资金100.00万元，实际支出80.00万元，预算执行率80%。", "80%", Agreement.Exact)]
    [InlineData("全年预算数1,200.00万元，其中基本支出800.00万元、项目支出400.00万元；全年执行数1,100.00万元，全年预算数1,200.00万元，预算执行率91.76%。", "91.76%", Agreement.Differs)]
    [InlineData("编制数40个，年末在职36人，在职人员控制率为90%。", "90%", Agreement.Exact)]
    [InlineData("负债总额120.00万元，资产总额480.00万元，资产负债率为25.00%。", "25.00%", Agreement.Exact)]
    [InlineData("完成采购9500.00万元，节约财政资金500.00万元，节约率达到5.00%。", "5.00%", Agreement.Exact)]
    [InlineData("采购金额95.00万元，比上年增加5.00万元；节约资金5.00万元，节资率为5.0%。", "5.0%", Agreement.Exact)]
    public void A_completion_rate_is_computed_again_from_what_was_done_and_planned(string text, string stated, Agreement agreement) =>
        Gives(text, StatementForm.Completion, stated, agreement);

    [Theory]
    [InlineData("在职人员控制率=36/40×100%=90%", "90%", Agreement.Exact)]
    [InlineData("控制率为58÷62×100%=93.55%，得满分。", "93.55%", Agreement.Rounded)]
    [InlineData("控制率为58÷62×100％＝93.54％。", "93.54%", Agreement.Truncated)]
    [InlineData("控制率为58÷62×100%=39.55%。", "39.55%", Agreement.Differs)]
    [InlineData("变动率=（本年预算数80-上年预算数100）/上年预算数100×100%=-20%", "-20%", Agreement.Exact)]
    [InlineData("变动率＝[（80.5－100）÷100]×100%＝-19.5%", "-19.5%", Agreement.Exact)]
    [InlineData("合计：310.20万元+89.80万元=400.00万元。", "400.00万元", Agreement.Exact)]
    [InlineData("合计：310.20万元+89.80万元=410.00万元。", "410.00万元", Agreement.Differs)]
    [InlineData("完成率为（200+150-50）/（200+150）×100=85.71", "85.71", Agreement.Rounded)]
    [InlineData("预算执行率95.00%（950.00÷1000.00×100%）。", "95.00%", Agreement.Exact)]
    [InlineData("预算执行率59.00%（950.00万元/1000.00万元×100%）。", "59.00%", Agreement.Differs)]
    public void A_written_equation_is_computed_again(string text, string stated, Agreement agreement) =>
        Gives(text, StatementForm.Equation, stated, agreement);

    [Theory]
    [InlineData("本年支出120.00万元，比上年增加20.00万元，增长20.00%。", "20.00%", Agreement.Exact)]
    [InlineData("本年收入917.36万元，较上年减少52.41万元，下降5.40%。", "5.40%", Agreement.Rounded)]
    [InlineData("本年收入917.36万元。与上年相比，减少52.41万元，下降5.40%，主要原因是人员减少。", "5.40%", Agreement.Rounded)]
    [InlineData("本年收入917.36万元，较上年减少52.41万元，下降4.50%。", "4.50%", Agreement.Differs)]
    [InlineData("本年支出150.00万元，上年支出120.00万元，同比增长25%。", "25%", Agreement.Exact)]
    [InlineData("2023年支出150.00万元，2022年支出120.00万元，同比增长52%。", "52%", Agreement.Differs)]
    [InlineData("年初预算500.00万元，决算支出600.00万元，比年初预算增加100.00万元，增长20%。", "20%", Agreement.Exact)]
    [InlineData("经费由上年的100.00万元增加到120.00万元，增长20%。", "20%", Agreement.Exact)]
    [InlineData("本年“三公”经费10.10万元，比上年11.23万元减少1.13万元，下降10.06%。", "10.06%", Agreement.Rounded)]
    [InlineData("本年支出120.00万元，比上年100.00万元增长22%。", "22%", Agreement.Differs)]
    [InlineData("水费收入完成8450.00万元，比上年减收650.00万元，下降7.14%。", "7.14%", Agreement.Rounded)]
    [InlineData("截至6月底，站区收入完成4600.00万元，较上年同期增长15.00%，增收600.00万元。", "15.00%", Agreement.Exact)]
    [InlineData("截至6月底，站区收入完成4600.00万元，较上年同期增长18.00%，增收600.00万元。", "18.00%", Agreement.Differs)]
    [InlineData("测报经费决算为4.60万元，较上年增加2.60万元，增长1.30%。", "1.30%", Agreement.Differs)]
    [InlineData("全 年 支 出 120.00 万元 ， 比 上 年 增 加 20.00 万元 ， 增 长 20.00 % 。", "20.00%", Agreement.Exact)]
    public void Growth_is_computed_again_against_the_year_before(string text, string stated, Agreement agreement) =>
        Gives(text, StatementForm.Growth, stated, agreement);

    [Theory]
    [InlineData("2022年“三公”经费18.30万元，2023年15.10万元，较2022年减少3.20万元。", "3.20万元", Agreement.Exact)]
    [InlineData("2022年“三公”经费18.30万元，2023年15.10万元，较2022年减少2.30万元。", "2.30万元", Agreement.Differs)]
    [InlineData("上年支出65.20万元，本年支出70.45万元，比上年增加5.25万元。", "5.25万元", Agreement.Exact)]
    [InlineData("年初预算数300.00万元，决算支出数342.50万元，比年初预算增加42.50万元。", "42.50万元", Agreement.Exact)]
    public void A_difference_is_computed_again_from_both_amounts(string text, string stated, Agreement agreement) =>
        Gives(text, StatementForm.Difference, stated, agreement);

    [Theory]
    [InlineData("全年支出500.00万元，其中基本支出380.00万元，项目支出120.00万元。", "500.00万元", Agreement.Exact)]
    [InlineData("全年支出500.00万元，其中基本支出380.01万元，项目支出120.00万元。", "500.00万元", Agreement.Rounded)]
    [InlineData("全年支出500.00万元，其中基本支出308.00万元，项目支出120.00万元。", "500.00万元", Agreement.Differs)]
    [InlineData("全年支出500.00万元（基本支出380.00万元、项目支出120.00万元）。", "500.00万元", Agreement.Exact)]
    [InlineData("全年支出500.00万元，其中：基本支出380.00万元，其中人员经费300.00万元，公用经费80.00万元，项目支出120.00万元。", "500.00万元", Agreement.Exact)]
    [InlineData("全年支出500.00万元，其中：基本支出380.00万元，其中人员经费300.00万元，公用经费80.00万元，项目支出120.00万元。", "380.00万元", Agreement.Exact)]
    [InlineData("支出合计73.21万元：一般公共服务支出50.11万元、社会保障和就业支出13.10万元、住房保障支出10.00万元。", "73.21万元", Agreement.Exact)]
    [InlineData("支出合计73.21万元，其中一般公共服务支出51.01万元、社会保障和就业支出13.10万元、住房保障支出10.00万元。", "73.21万元", Agreement.Differs)]
    [InlineData("共有车辆6辆，其中机要用车2辆、应急用车1辆、其他用车3辆。", "6辆", Agreement.Exact)]
    [InlineData("共有车辆6辆，其中机要用车2辆、应急用车1辆、其他用车4辆。", "6辆", Agreement.Differs)]
    [InlineData("会议费3.20万元，培训费1.80万元，合计5.00万元。", "5.00万元", Agreement.Exact)]
    [InlineData("会议费3.20万元，培训费1.80万元，合计5.10万元。", "5.10万元", Agreement.Differs)]
    public void Parts_are_added_up_again(string text, string stated, Agreement agreement) =>
        Gives(text, StatementForm.Parts, stated, agreement);

    [Theory]
    [InlineData("12.00", Agreement.Exact)]
    [InlineData("21.00", Agreement.Differs)]
    public void Parts_on_lines_of_their_own_are_added_up_for_budget_and_outturn(string outturn, Agreement agreement)
    {
        var text = $"“三公”经费支出预算为30.00万元，支出决算为{outturn}万元，其中：\n因公出国（境）费支出预算为0万元，支出决算为0万元。\n公务接待费支出预算为20.00万元，支出决算为7.00万元。\n公务用车运行维护费支出预算为10.00万元，支出决算为5.00万元。";

        var statements = APlainReport.Statements(text);

        Assert.Equal([Agreement.Exact, agreement], statements.Where(statement => statement.Form == StatementForm.Parts).OrderBy(statement => statement.Stated != "30.00万元").Select(statement => statement.Agreement));
    }

    [Theory]
    [InlineData("内设4个股室：办公室、财务股、综合股、督查股。", "4个", Agreement.Exact)]
    [InlineData("内设5个股室：办公室、财务股、综合股、督查股。", "5个", Agreement.Differs)]
    [InlineData("下设二级机构三家：信息中心、服务中心和培训中心。", "3家", Agreement.Exact)]
    public void A_count_is_compared_with_its_list(string text, string stated, Agreement agreement) =>
        Gives(text, StatementForm.Count, stated, agreement);

    [Theory]
    [InlineData("收入总计600.00万元，支出总计600.00万元。", "600.00万元", Agreement.Exact)]
    [InlineData("收入总计600.00万元，支出总计606.00万元。", "606.00万元", Agreement.Differs)]
    [InlineData("年初结转和结余20.00万元，本年收入300.00万元，本年支出290.00万元，年末结转和结余30.00万元。", "30.00万元", Agreement.Exact)]
    [InlineData("年初结转和结余20.00万元，本年收入300.00万元，本年支出290.00万元，年末结转和结余13.00万元。", "13.00万元", Agreement.Differs)]
    public void What_comes_in_and_goes_out_is_balanced(string text, string stated, Agreement agreement) =>
        Gives(text, StatementForm.Balance, stated, agreement);

    [Theory]
    [InlineData("调查显示，非常满意占62%，满意占30%，不满意占8%。", Agreement.Exact)]
    [InlineData("调查显示，非常满意占62%，满意占30%，不满意占18%。", Agreement.Differs)]
    public void Shares_that_leave_nothing_out_make_a_hundred(string text, Agreement agreement) =>
        Assert.Equal(agreement, Assert.Single(APlainReport.Statements(text), statement => statement.Form == StatementForm.Hundred).Agreement);

    [Theory]
    [InlineData("财政拨款收入约500万元，其中基本支出380万元，项目支出100万元。")]
    [InlineData("全年培训1200余人次，完成计划的120%。")]
    [InlineData("根据财绩〔2019〕12号文件，2022年1月至12月开展自评30次。")]
    [InlineData("重点支出安排率≥90%，计2分；80%（含）-90%，计1分；低于70%不得分。")]
    [InlineData("预算完成率=（预算完成数/预算数）×100%。")]
    [InlineData("办公费12.00万元，印刷费3.00万元等，机关运行经费共361.00万元。")]
    [InlineData("机关运行经费361.33万元：办公设备购置19.57万元，办公费66.55万元等。")]
    [InlineData("制发文件80件，较去年同期下降2.4%。")]
    [InlineData("服务对象满意率为98%，其中非常满意为90%。")]
    [InlineData("流动资产203.67万元，其中应收款199.00万元，资产总计321.52万元。")]
    [InlineData("“三公”经费预算65.58万元，比2019年减少10.00万元。")]
    [InlineData("项目总投资3000万元，其中争取上级资金800万元。")]
    [InlineData("全年开展活动50次，其中宣讲20次，走访18次。")]
    [InlineData("进驻公安、税务、人社等28个单位。")]
    [InlineData("印发6个文件，涉及教育、医疗、住房领域。")]
    [InlineData("资产总额500.00万元，负债100.00万元。机关运行经费比上年增加10.00万元，增长8%。")]
    [InlineData("支出120.00万元，其中办公费比上年增加10.00万元，增长80%。")]
    [InlineData("参训300人次，其中女性180人次，党员150人次。")]
    [InlineData("项目资金100.00万元，其中年初安排60.00万元，已支出80.00万元。")]
    [InlineData("项目总投资1000.00万元，其中中央资金500.00万元，省级资金300.00万元。")]
    [InlineData("年初预算100.00万元，调整预算120.00万元，实际支出108.00万元，预算执行率108%。")]
    [InlineData("2022年收入100.00万元、支出90.00万元；2023年收入120.00万元，支出115.00万元，比2022年增加25.00万元。")]
    [InlineData("项目支出400.00万元，占比由上年的30%提高到40%。")]
    [InlineData("满意度95%，比上年提高3个百分点。")]
    [InlineData("计划采购电脑20台、打印机5台，实际采购电脑20台、打印机4台，采购完成率96%。")]
    [InlineData("“三公”经费预算20.00万元，支出决算9.00万元，完成预算的45.00%，其中：接待费支出决算为3.00万元，完成预算的60.00%；车辆费支出决算为6.00万元，完成预算的40.00%。")]
    [InlineData("基金支出完成5300万元，完成年初预算数24700万元的21.5%，比上年减支27500万元。")]
    [InlineData("全县公共财政预算收入20600万元，为预算的55.6%。其中：地方公共财政预算收入13900万元，为预算的56%；上划收入6700万元，为预算的54%。")]
    [InlineData("一、出国费预算150万元，二、车辆费预算120万元，其中车辆运行费120万元，车辆购置费0万元，三、接待费预算80万元，与上年持平。")]
    public void What_is_not_certain_from_the_words_stays_unsaid(string text) => Assert.Empty(APlainReport.Findings(text));

    [Fact]
    public void Parts_that_have_a_sentence_each_make_their_total() =>
        Gives("水费合计1165.40万元，其中：甲站0万元。乙站205.10万元，同比减少54.20万元。丙站664.30万元，同比增加53.80万元。丁站296.00万元。", StatementForm.Parts, "1165.40万元", Agreement.Exact);

    [Fact]
    public void Totals_of_income_and_spending_that_differ_are_a_doubt() =>
        Assert.Equal((Severity.Doubt, "HY109"), Assert.Single(APlainReport.Findings("本年收入总计800.00万元，支出总计950.00万元。")) is var finding ? (finding.Severity, finding.Code) : default);

    private static void Gives(string text, StatementForm form, string stated, Agreement agreement)
    {
        var statement = Assert.Single(APlainReport.Statements(text), statement => statement.Form == form && statement.Stated == stated);

        Assert.Equal(agreement, statement.Agreement);
    }
}
