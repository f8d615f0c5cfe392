using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

/// <summary>Sentences that are understood when they are said in other words, and those whose meaning other words would change.</summary>
public sealed class RestatementTests
{
    [Theory]
    [InlineData("按合同比价（询价、磋商等）采购符合规定的得满分，每发现一笔未比价的扣0.5分。", 4, "每发现1笔未比价扣0.5分，扣完为止。")]
    [InlineData("计划维修校舍12栋。实际维修栋数与计划维修栋数之比≥100%得5分，每低5个百分点扣1分，扣完为止。", 5, "≥100%，得5分；每低于5个百分点扣1分，扣完为止。")]
    [InlineData("计划慰问困难群众300户。达到计划数得6分，每少10户扣0.5分，扣完为止。", 6, "≥300户，得6分；每低于10户扣0.5分，扣完为止。")]
    [InlineData("单价不高于核定成本的得4分；高于核定成本5%（含）以内的得2分；高于核定成本5%以上的不得分。", 4, "≤0%，得4分；0%（不含）-5%（含），得2分；＞5%，不得分。")]
    [InlineData("决算报表在规定时间内报送且数据准确的得3分。每退回一次扣0.5分；迟报一天扣1分。", 3, "①每退回1次扣0.5分；②每迟报1天扣1分，扣完为止。")]
    [InlineData("存量资金全部上交的得6分；未全部上交的，按已上交金额占应上交金额的比例计算得分。", 6, "得分=指标值×6分，最高得6分。")]
    [InlineData("实际举办5期得5分，每少1期扣1分，扣完为止；因不可抗力取消并经批准的不扣分。", 5, "≥5期，得5分；每低于1期扣1分，扣完为止。")]
    [InlineData("完工率≥95%，得4分；90%≤完工率＜95%，得2分；大于130%的，视为年初目标设定偏低，得1分；小于90%不得分。", 4, "指标值95%（含）-130%（含），得4分；90%（含）-95%（不含），得2分；＞130%，得1分；＜90%，不得分。")]
    [InlineData("控制率＜或＝100%得3分，每高出1%扣0.2分，扣完为止。", 3, "≤100%，得3分；每高于1个百分点扣0.2分，扣完为止。")]
    [InlineData("自评得分与复核得分相差5分（含）以内的得3分，5-10分（含10分）的得1分，10分以上的不得分。", 3, "≤5分，得3分；5分（不含）-10分（含），得1分；＞10分，不得分。")]
    [InlineData("超出或低于该区间的，每1个百分点扣0.2分，扣完为止；执行率在90%～110%（均含本数）之间得满分。", 2, "指标值90%（含）-110%（含），得2分；每低于1个百分点扣0.2分，扣完为止；每高于1个百分点扣0.2分，扣完为止。")]
    [InlineData("渠道、泵站、机耕路三项工程完成率均达到100%得9分，每项3分，未达到的按完成比例计分。", 9, "各项平均分配分值，每项按3分计：得分=指标值×3分，最高得3分。")]
    [InlineData("余额较上年末下降或持平的得3分；增加100万元（含）以内的得2分；增加100万元以上的不得分。", 3, "≤0万元，得3分；0万元（不含）-100万元（含），得2分；＞100万元，不得分。")]
    [InlineData("存量资金全额上缴财政的得1分；上缴比例每少10个百分点扣0.2分，扣完为止。", 1, "=100%，得1分；每低于10个百分点扣0.2分，扣完为止。")]
    [InlineData("处置收入全额上缴得2分，未全额上缴的按实际上缴比例计分。", 2, "得分=指标值×2分，最高得2分。")]
    [InlineData("支出进度≥95%，得4分；比95%每低1个百分点扣0.2分，扣完为止。", 4, "≥95%，得4分；每低于1个百分点扣0.2分，扣完为止。")]
    [InlineData("现场抽查不少于10个点位，质量全部合格得6分，每发现1处不合格扣1分，扣完为止。", 6, "每发现1处不合格扣1分，扣完为止。")]
    [InlineData("参保率≥98%得5分；每下降1个百分点扣0.5分，下降超过10个百分点（参保率低于88%）的，不得分。", 5, "≥98%，得5分；每低于1个百分点扣0.5分，扣完为止；＜88%，不得分。")]
    [InlineData("完成全年巡查任务得3分；发生森林火灾的，本项不得分。", 3, "发生森林火灾的，本项不得分；完成全年巡查任务，得3分；否则，不得分。")]
    [InlineData("送戏80场得4分，60-79场得2分，60场以下不得分。", 4, "≥80场，得4分；60场（含）-79场（含），得2分；＜60场，不得分。")]
    [InlineData("公共机构人均能耗同比下降3%及以上得3分，下降不足3%得1.5分，未下降得0分。", 3, "≥3%，得3分；0%（不含）-3%（不含），得1.5分；≤0%，不得分。")]
    [InlineData("控制率≤90%，得3分；90%＜控制率≤100%，得2分；100%以上，每超过1%扣0.2分，从2分中扣减，扣完为止。", 3, "≤90%，得3分；90%（不含）-100%（含），得2分；＞100%，每高于1个百分点扣0.2分，扣完为止。")]
    [InlineData("变动率≤0得满分；每增长一个百分点扣0.1分，扣完为止。上年、本年结转结余均为零的得满分。", 2, "没有结转结余的，本项得2分；≤0%，得2分；每高于1个百分点扣0.1分，扣完为止。")]
    [InlineData("到位率100%得4分；90%（含）-100%得3分；90%以下不得分。配套资金未落实的，在上述得分基础上再扣1分，扣完为止。", 4, "=100%，得4分；90%（含）-100%（不含），得3分；＜90%，不得分；配套资金未落实的，扣1分，扣完为止。")]
    [InlineData("A.非常满意 B.满意 C.不满意。评价为“非常满意”的得5分，“满意”的得4分，“不满意”的不得分。", 5, "非常满意，得5分；满意，得4分；不满意，不得分。")]
    [InlineData("单位成本不高于每平方米80元得4分；超过的，每超1元扣0.4分，扣完为止。", 4, "≤80元/平方米，得4分；每高于1元/平方米扣0.4分，扣完为止。")]
    [InlineData("合同约定工期120日历天。按期完工的得5分；逾期30天(含)以内的得3分；逾期30天以上的不得分。", 5, "≤0天，得5分；0天（不含）-30天（含），得3分；＞30天，不得分。")]
    [InlineData("①项目于6月底前开工得2分，6月底前未开工的得0分；②年内竣工得3分，未竣工的得0分。", 5, "①项目于6月底前开工，得2分；②年内竣工，得3分。")]
    [InlineData("按季度对服务商考核，取四个季度考核评分的平均值。考核评分90分（含）以上得6分，80—89分得4分，80分以下不得分。", 6, "≥90分，得6分；80分（含）-89分（含），得4分；＜80分，不得分。")]
    [InlineData("供水率≥90%得2分，普及率≥88%得1分；各分项每低于目标值1个百分点扣0.5分，扣完为止。", 3, "①≥90%，得2分，每低于1个百分点扣0.5分，扣完为止；②≥88%，得1分，每低于1个百分点扣0.5分，扣完为止。")]
    [InlineData("是否按程序申请设立;材料是否符合要求;是否经过可行性研究。三个要素各占1/3权重分，满足则得分，不满足不得分。", 3, "①是否按程序申请设立，得1分；②材料是否符合要求，得1分；③是否经过可行性研究，得1分。")]
    public void A_refused_sentence_is_understood_in_other_words(string standard, int weight, string expected)
    {
        var reading = Assert.IsType<StandardReading.Understood>(Read(standard, weight));

        Assert.Equal(expected, CanonicalWording.Write(reading.Rule, new Points(weight)));
    }

    [Fact]
    public void What_was_left_aside_is_named_for_a_person_to_look_at()
    {
        const string standard = "实际举办5期得5分，每少1期扣1分，扣完为止；因不可抗力取消并经批准的不扣分。";

        var reading = Assert.IsType<StandardReading.Understood>(Read(standard, 5));

        Assert.Equal("识读时略去了“因不可抗力取消并经批准的不扣分”，这些话没有读进规则；请与原文核对。", reading.Reminder(standard));
    }

    [Fact]
    public void Nothing_is_left_aside_of_a_sentence_that_is_read_as_printed()
    {
        const string standard = "控制率≤100%得3分，每高出1%扣0.2分，扣完为止。";

        Assert.Null(Assert.IsType<StandardReading.Understood>(Read(standard, 3)).Reminder(standard));
    }

    [Theory]
    [InlineData("项目通过验收，完成率≥95%得6分，85%-95%得3分，85%以下不得分。", "a condition of its own")]
    [InlineData("各单位完成率以最低的单位为准，达到90%得6分，每低1个百分点扣0.5分。", "whose rate counts")]
    [InlineData("备注：完成率低于60%本指标为零。完成率×6分。", "a veto in a note")]
    [InlineData("每发现一处问题扣1分，扣完为止。已在规定时限内整改到位的不再扣分。", "what is not counted is another branch")]
    [InlineData("①制度健全得2分；②流程规范得2分；③资料完整得2分。任何一项不符合的，均不得分。", "all or nothing")]
    [InlineData("获得市级及以上表彰的得6分；受到通报批评的，每次扣2分。", "no loss says what no award earns")]
    [InlineData("①未公开扣5分；②公开不完整扣3分；③公开不及时扣2分。以上扣分累计不超过4分。", "a limit below the weight")]
    [InlineData("预算执行率×6分，其中完成率低于50%的不得分。", "two rates")]
    [InlineData("公务接待费不超过预算得3分，公务用车费不超过预算得3分，超过预算5%以内得1分。", "two amounts")]
    [InlineData("职责明确得2分，人员到岗得2分，台账完整得2分。达不到的按比例扣减相应分值。", "in proportion, not all")]
    [InlineData("完成率≥95%得4分；其中重点任务全部完成的再得2分，未完成的该2分不得。", "a part, not a band")]
    [InlineData("按期完工得6分，每延期1个月扣1分；因天气原因延期30日内的不扣分。", "days that are forgiven")]
    [InlineData("完成率≥90%得6分，80%-90%得…", "cut off")]
    public void Words_that_would_change_points_are_not_left_aside(string standard, string why) =>
        Assert.True(Read(standard, 6) is StandardReading.Refused, why);

    private static StandardReading Read(string standard, int weight) => StandardReader.Read(new(standard, new Points(weight)));
}
