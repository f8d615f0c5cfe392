using Jiheng.ReportChecks.Checking;

namespace Jiheng.Tests.Reports.Findings;

/// <summary>Sentences that contradict nothing, however near they come to one that does.</summary>
public sealed class ConsistentSentenceTests
{
    [Theory]
    [InlineData("2023年1月收到2022年12月份补助资金50万元。")]
    [InlineData("2023年2月补发到2022年11月的工资。")]
    [InlineData("2023年1月拨付至2022年12月底完工项目的尾款。")]
    [InlineData("2023年1月9日前报送至2022年12月31日的数据。")]
    [InlineData("2022年3月1日至2022年12月31日，组织干部集中培训，为期5天。")]
    [InlineData("2022年1月1日至12月31日空气优良天数共计330天。")]
    [InlineData("2021年5月1日至2021年9月30日施工，质保期共2年。")]
    [InlineData("2021年5月1日至2021年9月30日完成施工，后续管护为期3年。")]
    [InlineData("2022年6月至2022年8月，分三批举办培训班，共6个月的课程。")]
    [InlineData("2022年3月1日起至2022年12月31日止，共10个月。")]
    [InlineData("合同期自2023年1月1日到2023年12月31日，为期1年。")]
    [InlineData("2023年1月20日至2022年结转资金全部下达。")]
    [InlineData("2022年9月开工，2023年6月完工，历时10个月。")]
    [InlineData("2022年1月至12月，累计检查120次，共计整改35处，为期3天的专项行动两次。")]
    [InlineData("项目于2023年5月10日开标，至2023年6月30日全部供货，质保期为期3年。")]
    [InlineData("2023年3月至5月开展培训，每期为期7天。")]
    [InlineData("2023年6月1日至2023年6月30日（安全生产月），共开展活动12次。")]
    [InlineData("2023年12月份补发到2023年6月份的津贴。")]
    [InlineData("2021年10月至2022年9月学年，共计10个月在校补助。")]
    [InlineData("实施期2021年至2023年，为期3年。")]
    [InlineData("2023年4月1日-2023年4月30日，共22个工作日。")]
    [InlineData("2022年2月29日龄前的雏鸡保险。")]
    public void A_period_is_what_its_own_two_dates_say(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("项目共10个，其中6个已开工，3个已完工，2个正在招标。")]
    [InlineData("办理提案42件，其中30件已办结，25件已公开，12件正在办理。")]
    [InlineData("全县行政村86个，其中60个已通气，72个已通自来水，12个正在改造。")]
    [InlineData("申报课题30项，其中10项已立项，8项已结题，5项尚未开题。")]
    [InlineData("项目共12个，其中5个已完工，4个正在施工，3个尚未开工。")]
    [InlineData("项目共12个，其中5个已完工，4个正在施工。")]
    [InlineData("全年采购项目15个，其中9个已验收，6个正在验收，4个尚未付款。")]
    [InlineData("督办事项20件，其中12件已办结，8件正在办理，2件暂缓公开。")]
    [InlineData("安排项目30个，其中已开工25个，已完工18个，未开工5个。")]
    [InlineData("学校35所，其中30所已完成改造，22所已通过验收，5所正在改造。")]
    [InlineData("全县行政村86个，其中60个已通气，26个尚未通气。")]
    public void States_may_overlap_and_need_not_be_all(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("决策（20分）18.5分、过程（20分）19.2分、产出（30分）28.6分、效益（30分）27.4分，经财政局复核，复核得分91.2分。")]
    [InlineData("决策（20分）18.5分、过程（20分）19.2分、产出（30分）28.6分、效益（30分）27.4分，上年得分91.2分。")]
    [InlineData("决策（20分）18.5分、过程（20分）19.2分、产出（30分）28.6分、效益（30分）27.4分，县级复核得分91.2分。")]
    [InlineData("决策（20分）18.5分、过程（20分）19.2分、产出（30分）28.6分、效益（30分）27.4分，扣除减分项2.5分，综合得分91.2分。")]
    [InlineData("产出90分（权重60%）、效益85分（权重40%），加权得分88分。")]
    [InlineData("甲项目满意度96.00%、乙项目满意度90.00%，权重分别为60%和40%，综合满意度经调整为92.00%。")]
    [InlineData("自评得分：决策18分、过程19分、产出28分、效益27分，总得分92分，财政局抽查复核后得分90.5分。")]
    [InlineData("投入得9分、过程得18.5分、产出得36.2分、效果得27.4分，总得分91.1分，上年得分90.1分。")]
    [InlineData("投入得9分、过程得18.5分、产出得36.2分、效果得27.4分，扣减1分后总得分90.1分。")]
    [InlineData("投入得9分、过程得18.5分、产出得36.2分、效果得27.4分，加分项2分，总得分93.1分。")]
    public void A_score_of_somebody_else_or_after_a_deduction_is_another(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("教育支出200.00万元，占总支出的20.0%；卫生健康支出100.00万元，占总支出的10.0%；两项合计300.00万元，占总支出的30.0%。")]
    [InlineData("工资福利支出412.36万元，占总支出的41.24%；商品和服务支出187.64万元，占总支出的18.76%；人员公用合计600.00万元。")]
    [InlineData("中央资金150.00万元，占总资金的15%；省级资金250.00万元，占总资金的25%；上级资金合计400.00万元。")]
    [InlineData("发放补助360.00万元，惠及1200户，按实际到户口径户均0.31万元。")]
    [InlineData("公务用车运行维护费21.30万元，公务用车6辆，扣除年中报废车辆后平均每辆3.38万元。")]
    [InlineData("2022年支出1210.35万元，上年支出1280.40万元，剔除专项后较上年减少62.03万元。")]
    [InlineData("2022年支出1210.35万元，上年支出1280.40万元，同口径比上年减少62.03万元。")]
    [InlineData("2022年支出1210.35万元，上年支出1280.40万元，同口径比上年减少62.03万元，下降4.9%。")]
    [InlineData("本年支出1210.35万元，较上年1280.40万元同口径减少62.03万元。")]
    [InlineData("基本支出152.39万元，占总支出的30.0%；项目支出203.19万元，占总支出的40.0%；以上合计355.58万元，其余为经营支出152.39万元，占总支出的30.0%，总支出507.97万元。")]
    [InlineData("甲镇发放30万元，占全县的15%；乙镇发放50万元，占全县的25%；两镇合计80万元，全县发放200万元。")]
    [InlineData("设备购置费60万元，占30%；工程费100万元，占50%；两项合计160万元，占80%。")]
    [InlineData("第一批资金150万元，占15%，第二批资金250万元，占25%，两批合计400万元，尚有600万元未下达。")]
    [InlineData("一般公共预算支出600万元，占60%；政府性基金支出400万元，占40%，合计1000万元。")]
    [InlineData("改造9600户，占全部改造户数的80%。全县计划改造12000户，另外安排应急改造500户。")]
    [InlineData("发放补助360.00万元，惠及1200户，剔除死亡户后户均0.31万元。")]
    [InlineData("公务用车运行维护费21.30万元，公务用车6辆，其中年中新增1辆，单车平均3.87万元。")]
    [InlineData("培训费24万元，培训600人，人均0.04万元。")]
    [InlineData("接待费3.20万元，接待40批次320人，人均100元。")]
    [InlineData("支出1210.35万元，上年1280.40万元，扣除一次性因素影响后同比下降3.2%。")]
    [InlineData("2023年支出520.00万元，上年支出480.00万元，不含追加的疫情防控经费，较上年增加12.00万元。")]
    [InlineData("2023年三公经费12.50万元，2022年13.80万元，按可比口径较上年减少0.80万元，下降6.0%。")]
    [InlineData("会议费支出5.00万元，较上年4.20万元增加0.80万元，增长19.0%。")]
    [InlineData("问卷显示满意282份，基本满意15份，不满意3份，共300份，满意度99.0%。")]
    [InlineData("三个中心共有职工120人，其中在编80人，占66.7%，编外40人，占33.3%。")]
    [InlineData("年初预算100万元，年中追加20万元，调整后预算120万元，支出114万元，完成调整预算的95.0%，为年初预算的114.0%。")]
    public void Shares_of_a_larger_whole_and_amounts_on_another_basis_are_of_other_numbers(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("一般公共预算支出完成840万元，较上年同月少支560万元，下降40%。")]
    [InlineData("基金支出完成5200万元，较上年同月多支2000万元，增长62.5%。")]
    [InlineData("“三公”经费决算总额为6.20万元，比上年增加1.80万元，增长40.91%。其中，公务用车购置费比预算无增减，比上年无增减；运行维护费支出决算比预算无增减，比上年增加1.20万元，增长38.71%。")]
    [InlineData("项目累计完成投资98.40亿元，投资完成率42.18%，资本金累计到位61.25亿元，到位率80.59%。")]
    [InlineData("受理案件8200件，同比上升6.35%；办结6500件，同比上升3.12%；尚有未结案1700件，同比上升24.16%。")]
    [InlineData("全市新收案件1450.6万件，比上年同期上升21.46%。专门机构新收案件8040件，审结6436件，结案率71.20%。")]
    public void What_moved_and_what_it_is_of_stand_in_its_own_clause(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("对工程成本校核后付款。")]
    [InlineData("新建基本院落3处。")]
    [InlineData("与本院校合作培养人才。")]
    [InlineData("开展样本校验工作。")]
    [InlineData("改造标本馆一座。")]
    [InlineData("克服自我局限。")]
    [InlineData("家长表示我校教学质量好。")]
    [InlineData("推行根本院线改革，落实基本校舍安全。")]
    [InlineData("发放文本校对费。")]
    [InlineData("据本校园周边排查情况，加装护栏。")]
    [InlineData("受访群众反映我镇道路平整。")]
    public void Two_characters_side_by_side_and_what_others_say_are_no_self_name(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("采购时间为2023年3月٤5日，金额1٤5万元，占3٤%，共٣个项目，3٤个月。")]
    [InlineData("20٢3年1月至20٢2年1月。")]
    public void Digits_of_other_scripts_are_no_numbers(string sentence) => Holds(AReport.Of(sentence));

    [Theory]
    [InlineData("示例县职教中心", "我校内部控制健全。")]
    [InlineData("示例县第一高中", "我校内部控制健全。")]
    [InlineData("示例县一中", "我校内部控制健全。")]
    [InlineData("师大附中", "我校内部控制健全。")]
    [InlineData("示例县妇幼保健中心", "我院内部控制健全。")]
    [InlineData("示例县公路事业发展中心", "我局内部控制健全。")]
    [InlineData("示例市第二人民医院医共体", "我院内部控制健全，本院职工满意。")]
    [InlineData("示例市教育局", "我校改扩建项目进展顺利。")]
    [InlineData("示例市烟草专卖", "我局内部控制健全。")]
    [InlineData("示例市血站", "副本馆藏、本馆藏资料归档。")]
    public void Those_who_may_call_themselves_so_are_left_alone(string organisation, string sentence) =>
        Holds(AReport.Untitled(organisation + "2023年度部门整体支出绩效自评报告", sentence));

    private static void Holds(AReport report) => Assert.DoesNotContain(report.Checked().Findings, finding => finding.Severity != Severity.Hint);
}
