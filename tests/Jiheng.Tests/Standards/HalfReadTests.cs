using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

/// <summary>Sentences of which a rule could be made that leaves out words that change points.</summary>
public sealed class HalfReadTests
{
    [Theory]
    [InlineData("①制度健全2分；②人员到位2分；③经费到位1分，发现弄虚作假的本项不得分。", "the whole, behind a part")]
    [InlineData("①执行率≥95%得3分，每低1个百分点扣0.1分，低于60%本指标不得分；②制度健全得2分。", "the whole, inside a part")]
    [InlineData("制度健全得2分，人员到位得3分，有一项不符合的不得分。", "each its own or all together")]
    [InlineData("①制度健全得2分；②人员到位得2分；③经费到位得1分。①不符合的，②③均不得分。", "one item decides for two others")]
    [InlineData("档案完整得3分，每缺1份扣0.5分；保管规范得2分。发生遗失的不得分。", "the last part or the whole")]
    [InlineData("①编制完整得3分，每缺1张表扣1分；②数据准确得2分，每错1处扣0.5分。以上累计扣分不超过3分。", "one limit for both")]
    [InlineData("A类问题每处扣1分，B类问题每处扣0.5分，累计最多扣3分。", "one limit for both kinds")]
    [InlineData("每缺1份资料扣0.5分，每处错误扣0.2分，最多扣3分。", "one limit for both, or for the second")]
    [InlineData("计划数为0且实际数为0的得满分；控制率≤100%得5分，每超1个百分点扣0.5分。", "nothing planned is no rate of 0%")]
    [InlineData("分母为0的得满分；整改率100%得5分，每低1个百分点扣0.1分。", "nothing to work the rate out from")]
    [InlineData("逾期5天以内每天扣0.2分，超过5天的部分每天扣0.5分，扣完为止。", "deductions on this side of the limit")]
    [InlineData("逾期5天以内扣1分，5-10天扣2分，10天以上不得分。", "what no delay earns")]
    [InlineData("抽查30家企业，合格28家以上得5分，每少1家扣1分。", "fewer than 28 or than 30")]
    [InlineData("执行率≥95%得5分，每低1个百分点扣0.5分，5个百分点以内不扣分。", "a tolerance is no value")]
    [InlineData("满意率、知晓率均达90%以上得5分，每低1个百分点扣0.2分。", "two rates and one value")]
    [InlineData("执行率≥95%得5分；满意度每低1个百分点扣0.1分。", "deductions by another rate")]
    [InlineData("执行率≥95%得5分，每低1个百分点扣0.1分；其中中央资金执行率低于80%的扣2分。", "a part of the money has its own limit")]
    [InlineData("资金到位率100%且执行率≥95%得5分，否则不得分。", "both are asked for")]
    [InlineData("满意度≥90%得5分，每低1个百分点扣0.1分，低于80%的再扣2分。", "on top of what was taken before")]
    [InlineData("一、二季度支出进度分别达到25%、50%，每低1个百分点扣0.1分。", "two dates and one deduction")]
    [InlineData("投诉3次以内不扣分，超过3次的，按全部次数每次扣1分。", "those within the limit count, too")]
    [InlineData("公开预算得2分，公开决算得2分，公开绩效得1分，未按规定时间公开的每项扣0.5分。", "deductions of all, not of the last")]
    public void Words_that_change_points_are_not_left_out(string standard, string why) =>
        Assert.True(StandardReader.Read(new(standard, new(5m), null, null)) is StandardReading.Refused, why);

    [Theory]
    [InlineData("预算调整率为0的得5分；每增加1个百分点扣0.2分。", "a rate of 0")]
    [InlineData("本项分值5分，每发现1处不符合扣1分，本项分值扣完为止。", "扣完为止 vetoes nothing")]
    [InlineData("按时公开得5分，逾期10天以内扣1分，10天以上不得分。", "no delay earns all")]
    [InlineData("到位率达100%得5分，到位率每降低5%扣0.5分。资金到位率=实际到位资金/计划投入资金×100%。", "one rate under two names")]
    [InlineData("获国家级表彰的每项加2分，获省级表彰的每项加1分，累计加分不超过5分。", "the limit is that of the whole")]
    public void Words_that_only_look_like_it_do_not_stop_a_sentence(string standard, string why) =>
        Assert.True(StandardReader.Read(new(standard, new(5m), null, null)) is StandardReading.Understood, why);
}
