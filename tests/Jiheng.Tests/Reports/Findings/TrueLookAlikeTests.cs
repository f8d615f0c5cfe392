using Jiheng.ReportChecks.Checking;

namespace Jiheng.Tests.Reports.Findings;

/// <summary>True sentences that look like the contradictions of unseen reports.</summary>
public sealed class TrueLookAlikeTests
{
    [Theory]
    [InlineData("2023年度收入总计3266.88万元，支出总计3266.88万元，比上年增加500万元。")]
    [InlineData("2023年度收入总计23866.88万元，支出总计23866.88万元，主要原因是项目增加2000万元。")]
    [InlineData("2023年度财政拨款收支总计1865.42万元。其中一般公共预算财政拨款1865.42万元，政府性基金0万元，主要用于人员支出1000万元。")]
    [InlineData("本年支出合计3983.03万元，与本年收入合计3983.03万元一致，主要是新增工程支出200万元。")]
    [InlineData("一般公共预算支出86542.35万元，完成预算86542.35万元的100%，其中上级专项5000万元。")]
    [InlineData("资产总额12568.46万元，负债和净资产总计12568.46万元，其中固定资产净值增加300万元。")]
    [InlineData("2023年度收入总计1865.42万元、支出总计1865.42万元，与2022年度相比，收支总计减少100万元，下降5.09%，主要原因是项目支出减少。")]
    [InlineData("年初预算21866.88万元，决算23866.88万元，主要是追加项目3000万元，压减其他支出1000万元。")]
    public void An_amount_printed_twice_beside_a_round_one_is_no_slip(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("（四）2022年度水利发展资金绩效评价整改情况")]
    [InlineData("（三）2022年度绩效评价结果应用情况")]
    [InlineData("（五）2022年度重点绩效评价反馈问题整改情况")]
    [InlineData("（二）上年度（2022年度）绩效评价情况")]
    [InlineData("（六）2022年度绩效评价复核情况")]
    public void What_became_of_an_earlier_evaluation_is_of_that_year(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("培训学员200人，其中女性98人、党员52人、35岁以下47人。")]
    [InlineData("在校学生1000人，其中小学生600人、初中生300人、寄宿生110人。")]
    [InlineData("全县共有学校98所，其中小学46所、初中32所、寄宿制学校19所。")]
    [InlineData("完成检查400次，其中安全检查200次、环保检查150次、联合检查45次等。")]
    [InlineData("全年受理投诉286件，其中物业120件、噪声90件、消费71件，办结280件。")]
    [InlineData("道路养护总里程123.05公里，其中国道56.20公里、省道41.35公里、重点路段24.50公里。")]
    public void Attributes_that_overlap_and_lists_that_go_on_need_not_make_the_whole(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("部门整体支出绩效自评得分为94.26分，其中履职效能得46.50分，满意度得9.50分。")]
    [InlineData("自评得分94.26分，其中产出指标50分得46.50分，效益指标50分得47.76分。")]
    [InlineData("自评得分94.26分，其中管理效率扣2.50分，履职效能扣3.24分。")]
    [InlineData("综合得分93.26分，其中自评得分94.26分，复核得分92.26分。")]
    [InlineData("自评得分94.26分，比上年93.10分提高1.16分。")]
    public void Scores_of_some_parts_and_of_others_need_not_make_the_total(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("计划改造农村公路72公里，完成68.40公里，未完成3.60公里。")]
    [InlineData("排查隐患137处，整改129处，上年未整改18处。")]
    [InlineData("检查企业50家，整改30家，其余20家未发现问题。")]
    [InlineData("计划改造老旧小区27个，已完成24个，尚有3个未完成，涉及居民楼12栋。")]
    [InlineData("任务数为115户，实际完成264户，超任务130%。")]
    [InlineData("任务数为115户，完成120户，超额完成任务5户。")]
    [InlineData("支付950.00万元，未支付50.00万元，支付率95%。")]
    [InlineData("到位资金1200万元，支付950.00万元，未支付250.00万元，支付率79.17%。")]
    public void What_is_left_of_a_plan_is_what_was_not_done(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("2023年末结转资金412.73万元。年末结转资金中，项目甲114.48万元，项目乙165.54万元，其他132.71万元。")]
    [InlineData("2023年末结转资金412.73万元。项目支出中，项目甲114.48万元，项目乙165.54万元，其他100.00万元。")]
    [InlineData("2023年末结转资金412.73万元。年末结转资金中，一年以上的114.48万元，主要为项目乙。")]
    [InlineData("项目支出412.73万元。项目支出中，金额较大的为：道路养护114.48万元，桥梁维修165.54万元。")]
    [InlineData("2023年末结转和结余412.73万元。年末结转和结余中，基本支出结转32.71万元，项目支出结转380.02万元。")]
    public void A_list_of_what_the_sentence_before_names_may_be_part_of_it(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("公务接待费支出8.47万元，接待126批次、1050人次，人均80.67元。")]
    [InlineData("公务接待费支出8.47万元，其中国内接待7.20万元。国内公务接待86批次，1050人次，人均68.57元。")]
    [InlineData("项目计划总投资15974.30万元，涉及居民7428户，户均改造投资2.15万元。")]
    [InlineData("公务接待费8.47万元。全年公务接待1050人次，人均标准不超过90元。")]
    [InlineData("培训费支出12.60万元，培训3期420人次，人均每天150元。")]
    public void An_average_is_of_its_own_count(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("我站2022年度部门整体支出绩效自评得分为94.5分，2023年度为95.5分。")]
    [InlineData("我站上年度（2022年度）整体支出绩效自评得分为94.5分。")]
    [InlineData("与我站2022年度整体支出绩效自评得分94.5分相比，提高1分。")]
    [InlineData("县水务局2022年度部门整体支出绩效评价得分为94.5分，为全县第一。")]
    [InlineData("我站2022年度整体支出绩效自评得分经复核为94.5分。")]
    public void The_score_of_a_former_year_or_of_somebody_else_is_left_alone(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("政府采购支出总额4326.75万元，授予中小企业合同金额3875.40万元，占政府采购支出总额的89.57%，其中授予小微企业合同金额2642.18万元，占授予中小企业合同金额的68.18%。")]
    [InlineData("政府采购支出总额4326.75万元，授予中小企业合同金额3875.40万元，占政府采购支出总额的89.57%，其中授予小微企业合同金额2642.18万元，占政府采购支出总额的61.07%。")]
    [InlineData("一般公共预算支出4326.75万元，其中教育支出3875.40万元，占一般公共预算支出的89.57%，其中小学教育2642.18万元，占教育支出的68.18%。")]
    [InlineData("政府采购支出总额4326.75万元，授予中小企业合同金额3875.40万元，占政府采购支出总额的89.57%，其中授予小微企业合同金额2642.18万元，占68.18%。")]
    [InlineData("2022年政府采购支出总额4000.00万元，2023年政府采购支出总额4326.75万元，授予中小企业合同金额3875.40万元，占政府采购支出总额的89.57%，其中小微企业2642.18万元，占中小企业合同金额的68.18%。")]
    public void A_share_is_of_the_base_its_words_name(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("支出642.18万元、896.54万元、415.07万元，前两项合计1538.72万元。")]
    [InlineData("一是堤防维修642.18万元，其中材料费300.00万元，二是水库除险896.54万元。以上两项合计1538.72万元。")]
    [InlineData("预算分别为642.18万元、896.54万元、415.07万元，三类合计1953.79万元。")]
    [InlineData("基本支出642.18万元，项目支出896.54万元，两项合计1538.72万元。")]
    [InlineData("甲项目642.18万元，乙项目896.54万元，丙项目415.07万元，上述三项共计约2000万元。")]
    public void A_sum_of_so_many_is_of_that_many(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("2023年预算执行率98.23%。公用经费867.61万元。", "2023年公用经费预算902.40万元。")]
    [InlineData("2023年预算执行率96.68%。人员经费支出1486.92万元。", "人员经费预算1500.00万元，支出1486.92万元。")]
    [InlineData("2023年末结转和结余314.85万元，比年初增加141.59万元。", "2023年度财政拨款年末结转和结余341.85万元。")]
    [InlineData("2023年机关运行经费支出146.52万元。", "2022年机关运行经费支出164.52万元。")]
    [InlineData("2023年公用经费支出867.61万元。", "2023年公用经费预算876.61万元。")]
    [InlineData("2023年“三公”经费支出24.37万元。", "上年“三公”经费支出26.12万元。")]
    [InlineData("2023年“三公”经费支出24.37万元。", "其中上半年“三公”经费支出12.12万元。")]
    [InlineData("2023年公用经费支出867.61万元。", "局本级2023年公用经费支出876.61万元。")]
    [InlineData("2023年本年支出合计3983.03万元。", "2023年本年支出合计3983.0万元。")]
    [InlineData("2023年人员经费1486.92万元。", "下属水文站人员经费1486.22万元。")]
    public void A_figure_of_another_stage_year_purse_or_place_is_another(string first, string second) => Holds(AReport.Of(first, second));

    [Fact]
    public void What_stands_under_the_heading_of_one_fund_is_of_that_fund()
    {
        Holds(AReport.Of("2023年本年支出合计3983.03万元。", "七、政府性基金支出情况", "2023年本年支出合计3938.03万元。"));
        Holds(AReport.Of("2023年末结转和结余314.85万元。", "二、财政拨款收支情况", "2023年末结转和结余341.85万元。"));
    }

    private static void Holds(AReport report) => Assert.DoesNotContain(report.Checked().Findings, finding => finding.Severity != Severity.Hint);
}
