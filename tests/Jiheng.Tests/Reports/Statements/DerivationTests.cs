using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.Tests.Reports.Statements;

/// <summary>Numbers that follow from others, wherever those stand.</summary>
public sealed class DerivationTests
{
    [Theory]
    [InlineData("全年预算2318.75万元。\n机构运转正常。\n全年实际支出2296.31万元，预算执行率99.03%。", "99.03%")]
    [InlineData("发放问卷200份，收回192份，其中满意97份、基本满意84份，满意度94.27%。", "94.27%")]
    [InlineData("预算执行率96.17%。预算执行得分即10×96.17%，得9.62分。", "9.62分")]
    [InlineData("资金到位率93.43%。\n资金到位率指标满分4分，按资金到位率计分，得3.74分。", "3.74分")]
    [InlineData("普及率由上年的91.4%提高到93.1%，提高1.7个百分点。", "1.7个百分点")]
    [InlineData("公务接待费6.12万元，全年接待1126人次，人均54.35元。", "54.35元")]
    [InlineData("改造户厕3880座，按每座补助1000元计算，补助资金388.00万元。", "388.00万元")]
    [InlineData("项目70人参加，其中女性35人，占五成。", "5成")]
    [InlineData("甲项目95.16分，乙项目97.50分，两项目平均96.33分。", "96.33分")]
    [InlineData("投入（20分）得19分，过程（30分）得27.2分，产出（30分）得29分，效果（20分）得19.1分，总分94.3分。", "94.3分")]
    [InlineData("石桥、赵店、小郭3个乡镇参加。", "3个")]
    [InlineData("上年支出2.78亿元，成交2.95亿元，溢价率6.1%。", "6.1%")]
    [InlineData("全系统共有编制1024名，其中行政编制32名，事业编制992名。", "992名")]
    [InlineData("补助资金由中央130.20万元、省级37.20万元、县级18.60万元组成，三级比例为7:2:1。", "7:2:1")]
    [InlineData("消费券补贴612.40万元，带动消费2961.50万元，拉动比为1:4.84。", "1:4.84")]
    [InlineData("受益学生4.1万名，按每生每天4元、全年供餐176天测算，应支出2886.4万元。", "2886.4万元")]
    [InlineData("村级管水员月补助300元，一年下来3600元。", "3600元")]
    [InlineData("发放问卷360份、480份，分别回收342份、471份，总回收率96.79%。", "96.79%")]
    [InlineData("新收案件4216件，旧存387件，审执结4309件，结案率93.61%。", "93.61%")]
    [InlineData("抽查工单620单，其中不足37单，工单合格率94.03%。", "94.03%")]
    [InlineData("收回有效问卷1 864份，满意1 630份，满意度87.45%。", "87.45%")]
    [InlineData("管理患者32，618人，另管理10，975人，合计43，593人。", "43593人")]
    [InlineData("全年预算9300万元（8760+540=9300）。", "9300万元")]
    [InlineData("年清运6570吨（18吨×365天=6570吨）。", "6570吨")]
    [InlineData("中央占65.2%，省级占24.9%，州县占9.9%。", "100%")]
    [InlineData("省级补助分“优”“良”“中”“差”四个等次。", "4个")]
    [InlineData("基本支出1573.48万元，较年初预算增加87.13万元。其中：人员经费1404.56万元，公用经费168.92万元。", "1404.56万元")]
    [InlineData("目标是2025年达到58%，湿地保护率为57.6%，目前还差0.4个百分点。", "0.4个百分点")]
    [InlineData("患者满意度94.1%，职工满意度88.5%，分别比目标值（90%、85%）高4.1个和3.5个百分点。", "4.1个百分点")]
    [InlineData("在园幼儿364人（大班132、中班154、小班78）。", "364人")]
    [InlineData("下发整改通知23份，已完成整改21份，其余2份正在落实。", "23份")]
    [InlineData("调处纠纷2874件，其中婚姻家庭类912件、邻里类804件、山林土地类377件，三类合计占比72.8%。", "72.8%")]
    [InlineData("满意的112份、基本满意的54份、不满意的21份，满意度（满意与基本满意之和）为88.77%。", "88.77%")]
    [InlineData("在校寄宿生424人。\n寄宿生另按年生均200元标准增加补助8.48万元。", "8.48万元")]
    [InlineData("公务用车运行费7.42万元。\n公务用车实有5辆，平均运行费1.48万元/辆。", "1.48万元")]
    [InlineData("全市执业律师463名，万人拥有律师数3.90名（全市常住人口118.7万人）。", "3.90名")]
    [InlineData("三项共需9166000元。资金按省、市、县5:2:3分担，省级4583000元，市级1833200元，县级2749800元。", "1833200元")]
    [InlineData("机构分为资料收集、现场核查、打分汇总三步进行。", "3步")]
    [InlineData("全年基本支出48215.37万元。\n项目支出66984.63万元，与基本支出相加为115200.00万元。", "115200.00万元")]
    [InlineData("接待费7.82万元（上年9.19万元），出国费41.75万元（上年12.40万元），上年合计21.59万元。", "21.59万元")]
    [InlineData("本年收入18300亿元，比上年增加2865亿元。本年支出13948亿元，比上年增加2546亿元。本年收支结余4351亿元。", "4351亿元")]
    [InlineData("制定《财务办法》《采购办法》《内控手册》等三项制度。", "3项")]
    [InlineData("甲权重50%，得92.40分；乙权重30%，得88.00分；丙权重20%，得85.50分。加权得分89.70分。", "89.70分")]
    [InlineData("老人满意度96.00%、家属满意度90.00%，权重分别为60%和40%，加权满意度93.60%。", "93.60%")]
    [InlineData("修复路灯320盏、灯箱45个、指示牌112块，合计477盏（个、块）。", "477盏")]
    [InlineData("对80名农户和20名种植大户开展调查，共发放100份。", "100份")]
    [InlineData("专职队6支180人，平均每支30人；兼职队29支725人，平均每支25人；专职和兼职队员合计905人。", "905人")]
    [InlineData("锁桩12360个，投放自行车9800辆，桩车比1.26。", "1.26")]
    [InlineData("投入10分、过程30分、产出30分、效果30分。投入得10分，过程得27.5分，过程类指标扣2.5分。", "2.5分")]
    [InlineData("产出得50分，效益得45.8分，总得分95.8分，扣4.2分。", "4.2分")]
    [InlineData("支出率97.29%。设预算执行10分、产出50分。预算执行按支出率折算得9.73分，产出得48分。", "9.73分")]
    [InlineData("护栏49.6公里，支出453.92万元。护栏每公里9.15万元。", "9.15万元")]
    [InlineData("平均住院日7.8天，较上年8.3天缩短0.5天。", "0.5天")]
    [InlineData("授予中小企业合同780500.00元，折合78.05万元。", "78.05万元")]
    [InlineData("计划新增农机320台（套），实际新增298台（套），完成率93.13%。", "93.13%")]
    [InlineData("改造小区48个、9600户，占全部改造户数的80%。\n改造城中村2400户。\n全部改造户数12000户。", "80%")]
    public void A_number_is_derived_from_the_others(string text, string stated) =>
        Assert.Contains(APlainReport.Statements(text), statement => statement.Stated == stated && statement.Agreement != Agreement.Differs);

    /// <summary>Nothing else gives the number, and what its own words name does not.</summary>
    [Theory]
    [InlineData("预算1024.35万元，合同968.47万元，合同比预算低51.88万元。", "51.88万元", "55.88万元")]
    [InlineData("运行维护费346.20万元，保有公务用车150辆，平均每辆2.13万元。", "2.13万元", "2.31万元")]
    [InlineData("当年支出4.86万元，其中甲3.70万元、乙1.16万元；上年同口径支出5.43万元，本年较上年减少0.67万元。", "0.67万元", "0.57万元")]
    [InlineData("甲268.00万元、乙145.60万元、丙182.35万元。上述三项共计585.95万元。", "585.95万元", "595.95万元")]
    [InlineData("2375.40万元全部到位，实际拨付2298.66万元，占96.77%。未拨付76.14万元。", "76.14万元", "76.74万元")]
    [InlineData("决算支出421.57万元。基本支出152.39万元，占36.75%；项目支出269.18万元，占63.85%。", "36.75%", "36.15%")]
    [InlineData("老人满意度96.00%、家属满意度90.00%，权重分别为60%和40%，加权满意度92.60%。", "92.60%", "93.60%")]
    [InlineData("预算管理（50分）46.5分，结果应用（20分）20分，履职（30分）29分，得分90.5分。", "90.5分", "95.5分")]
    [InlineData("从执行（15分得14分）、目标（15分得14.5分）、产出（40分得39分）、效益（30分得29分）打分，满分100分，自评总分94.5分。", "94.5分", "96.5分")]
    [InlineData("永丰镇6个村、柳河镇5个村、大营乡4个村、望山乡4个村，共20个行政村。", "20个", "19个")]
    [InlineData("预算单位9个，分别为疾控中心1个、妇幼保健院1个、监督所1个、卫生院3个、社区中心2个。", "9个", "8个")]
    [InlineData("核定编制62名，年末实有在职人员59名，在职人员控制率105.08%。", "105.08%", "95.16%")]
    [InlineData("支出决算15.21万元，完成预算的82.22%。与上年的14.38万元相比，“三公”经费减少0.83万元。", "0.83万元", "-0.83万元")]
    [InlineData("项目支出2131.20万元，占60%。\n其中项目支出比上年减少68.80万元，下降3.23%。", "3.23%", "3.13%")]
    [InlineData("在职人员81人，在职人员控制率为94.19%（83÷86×100%）。核定编制86名。", "94.19%", "96.51%")]
    [InlineData("投入15分，过程45分，产出25分，效益20分，满分100分。", "100分", "105分")]
    [InlineData("基本支出1358.16万元，占总支出的37.09%。其中人员经费1197.42万元，公用经费106.74万元。", "1358.16万元", "1304.16万元")]
    [InlineData("经费预算18.60万元，实际支出14.27万元，控制率76.72%。其中：因公出国（境）费0万元；公务用车运行维护费11.85万元；公务接待费3.42万元。", "14.27万元", "15.27万元")]
    [InlineData("在职人员81人，其中行政人员14人，事业人员69人。", "81人", "83人")]
    [InlineData("过程指标40分，得37.5分，扣3.5分。", "3.5分", "2.5分")]
    [InlineData("三公经费14.27万元。比上年的15.94万元增加1.67万元，增长10.48%。", "1.67万元", "-1.67万元")]
    [InlineData("满意的438份、基本满意的27份、不满意的11份，回收问卷476份，家长满意度（满意和基本满意）95.69%。", "95.69%", "97.69%")]
    [InlineData("协调项目10个，其中4个项目已完工，1个项目正在财评，6个项目正在施工。", "10个", "11个")]
    public void A_number_whose_words_say_where_it_comes_from_and_that_does_not_is_reported(string text, string stated, string computed) =>
        Assert.Contains(APlainReport.Statements(text), statement => statement.Stated == stated && statement.Recomputed == computed && statement.Agreement == Agreement.Differs);

    [Theory]
    [InlineData("项目预算 90 89.974 89.974 10")]
    [InlineData("为孤儿86人、留守儿童214人共300名儿童发放生活费，发放率100%。")]
    [InlineData("支出决算13.55万元，完成预算的73.24%。与上年的14.38万元相比，“三公”经费减少0.83万元。")]
    [InlineData("永丰镇6个村、柳河镇5个村、大营乡4个村、望山乡4个村等，共26个行政村。")]
    [InlineData("项目支出2131.20万元，占60%。\n其中项目支出比上年减少68.80万元，下降3.13%。")]
    [InlineData("供应商总数达25250家。其中货物类15624家，工程类8199家，服务类10746家。")]
    [InlineData("在职人员85人，其中行政人员14人，事业人员69人。")]
    [InlineData("一季度项目支出2131.20万元。\n全年项目支出3131.20万元。\n项目支出比上年减少68.80万元，下降3.23%。")]
    [InlineData("协调项目10个，其中4个项目已完工。")]
    [InlineData("运行维护费346.20万元，保有公务用车150辆，其中越野车12辆，平均每辆越野车运行费3.13万元。")]
    [InlineData("甲268.00万元、乙145.60万元。上述三项共计585.95万元。")]
    [InlineData("实际拨付2298.66万元，占96.77%。未使用176.14万元。")]
    public void What_may_come_from_elsewhere_is_not_reported(string text) =>
        Assert.DoesNotContain(APlainReport.Statements(text), statement => statement.Agreement == Agreement.Differs);

    [Theory]
    [InlineData("合格率88%，优良率76%。\n道路12公里，桥梁3座，井盖25个，路灯41盏，树木57株。")]
    [InlineData("今年任务100%完成。\n收入12万元，支出12万元。")]
    [InlineData("水利类支出120.6万元，增长4.0%；林业类支出150.6万元，增长24.9%。")]
    [InlineData("总收入3600万元，比上年增长20%；年末结余720万元。")]
    [InlineData("支出16700万元，完成预算的101%。\n保费17020万元。")]
    [InlineData("收入完成预算的90.9%，增长9.1%。")]
    [InlineData("全县128个村通水126个。\n培训满意度98%。")]
    public void What_would_fit_by_chance_is_not_looked_for(string text) =>
        Assert.DoesNotContain(APlainReport.Statements(text), statement => statement.Stated.EndsWith('%'));

    [Theory]
    [InlineData("受理行政案件63起，查处61起，查处率98.63%。", "96.83%")]
    [InlineData("有效问卷300份，满意282份，满意度96.0%。", "94.0%")]
    [InlineData("亩产由430公斤提高到482.5公斤，亩均增产52.5公斤，增幅10.88%。", "12.21%")]
    [InlineData("投入得9分、过程得18.5分、产出得36.2分、效果得27.4分，总得分92.1分。", "91.1分")]
    [InlineData("巩固率为98.6%，较上年98.2%提高0.6个百分点。", "0.4个百分点")]
    [InlineData("2022年支出15316.20万元，同比下降3.64%，减少547.29万元。", "557.51万元")]
    [InlineData("2022年全年执行6658.40万元，2023年增长4.48%，增加325.15万元。", "4.88%")]
    [InlineData("全年执行数2518.74万元。\n与2018年执行数2206.31万元相比，增长14.61%。", "14.16%")]
    [InlineData("2020年决算为21.08万元，2021年同比减少2.72万元，下降14.81%。", "12.90%")]
    [InlineData("2021年三公经费144.86万元，较上年减少21.21万元，减少14.64%。", "12.77%")]
    [InlineData("项目支出减少96.64万元（上年1290.00万元），下降8.10%。", "7.49%")]
    [InlineData("查办各类案件742件，较2021年（655件）多办97件。", "87件")]
    [InlineData("本年支出7368.12万元：基本支出5218.40万元，占比70.82%；项目支出2149.72万元，占比28.19%。", "29.18%")]
    [InlineData("30万元以上的村6个，占43.75%（全镇共16个村）。", "37.50%")]
    [InlineData("建成消防站95个，全市应建102个，建成率95.0%。", "93.1%")]
    [InlineData("投诉量由2021年的263件降至2022年的171件，降幅53.80%。", "34.98%")]
    [InlineData("全县下辖养护中心、运输服务中心、执法大队、农村公路所、水路所6个事业单位。", "5个")]
    [InlineData("合同金额1128.46万元。面向中小企业采购902.77万元，占比88.00%。", "80.00%")]
    [InlineData("财政拨款收入11482.36万元，较上年11920.54万元减少438.18万元，增长3.68%。", "-3.68%")]
    [InlineData("支出3398.15万元，其中基本支出2544.90万元，占总支出的74.89%；项目支出853.25万元，占总支出的25.51%。", "25.11%")]
    public void A_near_miss_of_the_numbers_before_it_is_reported(string text, string recomputed) =>
        Assert.Contains(APlainReport.Statements(text), statement => statement.Agreement == Agreement.Differs && statement.Recomputed == recomputed);

    [Theory]
    [InlineData("合同价612万元，已支付410.20万元，形象进度72%。")]
    [InlineData("对服务满意的846人，满意率87.58%；对收费满意的922人，满意率95.45%。")]
    [InlineData("甲项目全年预算260.00万元，实际支出198.50万元，自评表填列执行率92.35%，经核应为76.35%。")]
    [InlineData("公务用车费36.45万元；与上年决算39.90万元相比，增加1.37万元。")]
    [InlineData("三公经费12.5万元，为预算数18.20万元的68.7%。其中公务接待费2.12万元，接待占比16.99%。")]
    [InlineData("局机关内设办公室、人事科、财务科、业务科和2个直属事业单位。")]
    [InlineData("基本支出占财政拨款支出的41.15%，为3896.42万元，其中人员经费3514.87万元，占90.21%。")]
    [InlineData("衔接资金总额为28420万元，系含协作资金420万元（28000+420）。")]
    public void What_may_be_of_other_numbers_is_not_reported(string text) =>
        Assert.DoesNotContain(APlainReport.Statements(text), statement => statement.Agreement == Agreement.Differs);

    [Fact]
    public void A_head_that_prints_its_formula_says_which_two_columns()
    {
        var table = APlainReport.WithTable(
            "单位：万元", "来源|计划|到位|支出|支出率（支出/到位）", "区级|1150.00|1100.00|990.00|90.00%", "镇级|230.00|200.00|150.00|75.00%", "自筹|70.00|60.00|57.00|95.00%", "合计|1450.00|1360.00|1197.00|88.01%");

        Assert.Empty(StatementChecks.Check(StatementFinder.Find(table)));
    }

    [Fact]
    public void One_row_that_breaks_the_relation_of_its_columns_stands_out()
    {
        var table = APlainReport.WithTable(
            "单位：万元", "来源|批复|到位|到位率（%）", "中央|1900.80|1900.80|100.00", "省级|633.60|600.00|94.70", "市级|158.40|150.00|94.70", "县级|475.20|356.40|57.00", "合计|3168.00|3007.20|94.92");

        var finding = Assert.Single(StatementChecks.Check(StatementFinder.Find(table)));

        Assert.Equal(("57.00%", "75.00%"), (finding.Stated, finding.Recomputed));
    }

    [Fact]
    public void A_unit_named_among_others_is_that_of_the_columns_of_money()
    {
        var table = APlainReport.WithTable(
            "各片拨付情况（单位：万元、人）：", "片区|拨付资金|受益人数|人均补贴（元）", "东片|462.30|3852|1200", "西片|418.65|3450|1213", "北片|328.90|2790|1197", "合计|1209.85|10092|1199");

        var finding = Assert.Single(StatementChecks.Check(StatementFinder.Find(table)));

        Assert.Equal(("1197元", "1179元"), (finding.Stated, finding.Recomputed));
    }

    [Fact]
    public void The_unit_stands_in_the_head_of_its_column()
    {
        var table = APlainReport.WithTable("资金情况如下，人员经费追加67.67万元。", "类别|年初预算（万元）|调整预算（万元）", "人员经费|1620.35|1688.02", "公用经费|142.60|142.60", "合计|1762.95|1830.62");

        Assert.Contains(StatementFinder.Find(table), statement => statement.Stated == "1830.62万元" && statement.Agreement == Agreement.Exact);
    }

    [Fact]
    public void A_last_column_of_totals_adds_up_its_row_where_another_row_shows_it()
    {
        var table = APlainReport.WithTable("得分如下。", "指标|决策|过程|产出|效益|合计", "分值|15|25|35|25|100", "得分|14|22.5|32.8|23.2|93.5", "得分率|93.33%|90.00%|93.71%|92.80%|93.50%");

        var finding = Assert.Single(StatementChecks.Check(StatementFinder.Find(table)));

        Assert.Equal(("93.5分", "92.5分", Severity.Doubt), (finding.Stated, finding.Recomputed, finding.Severity));
    }

    [Fact]
    public void A_group_of_scores_is_made_of_the_kinds_the_official_table_divides_it_into()
    {
        var table = APlainReport.WithTable("其中产出指标得24.8分，效益指标得28分。", "绩效指标|三级指标|分值|得分", "数量指标|养护里程|10|10", "质量指标|优良路率|10|10", "时效指标|抢修及时率|5|4.8", "社会效益|通达率|15|15", "可持续影响|养护机制|15|13", "满意度指标|群众满意度|10|10");

        var statements = StatementFinder.Find(table);

        Assert.Contains(statements, statement => statement.Stated == "24.8分" && statement.Agreement == Agreement.Exact);
        Assert.Contains(statements, statement => statement.Stated == "28分" && statement.Agreement == Agreement.Exact);
    }

    [Fact]
    public void The_conditions_of_a_standard_are_no_facts()
    {
        var table = APlainReport.WithTable("评分表", "指标|评分标准|得分", "执行率|达到95%得2分，每低1个百分点扣0.5分，低于90%不得分，扣完为止。|2", "合规性|每出现一例扣1分，扣完为止，满分3分，情节严重的不得分。|3");

        Assert.Empty(StatementFinder.Find(table));
    }

    [Fact]
    public void What_holds_between_columns_ends_where_they_get_new_heads()
    {
        var report = Findings.AReport.Of("单位：万元").WithTable(
            "单位|收入合计|上年结转|财政拨款|其他收入", "青山镇|1858.38|46.28|1518.63|293.47", "单位|支出合计|人员经费|公用经费|年末结转", "青山镇|1796.81|1209.66|587.15|61.57", "东湖镇|918.20|600.20|318.00|10.00", "西岭镇|724.50|500.50|224.00|9.50");

        Assert.Empty(report.Findings("HY102"));
    }
}
