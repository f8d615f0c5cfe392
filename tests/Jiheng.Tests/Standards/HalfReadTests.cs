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
    [InlineData("送戏下乡60场，完成率×5分。", "sixty of something and a rate of it")]
    [InlineData("查出问题10个以内的，按整改率×5分计分；超过10个的，按整改率×4分计分。", "how many decides, a rate is multiplied")]
    [InlineData("①编制规划得2分；②提交报告得3分。规划未编制的，第①项不得分。", "one item, not the whole")]
    [InlineData("明确责任科室，2分；建立制度，3分。无文件支撑的该项不得分。", "one item, or all")]
    [InlineData("发生一般事故的，每起扣1分，每死亡1人另扣0.5分；发生较大事故的，每起扣3分。", "the further loss belongs to one of the two")]
    [InlineData("逾期1个月以内得3分；逾期超过1个月或至基准日仍未完成的，不得分；按期完成的得5分。", "not done at all is no number of months")]
    [InlineData("满意度80分以上的，每低1分扣0.5分；80分以下的，不得分。", "from where it is counted")]
    [InlineData("排名倒数第1名的不得分，其他得5分。", "the last, not the first")]
    [InlineData("每建成1个得1分，投入使用的每个再得1分。", "a second award for the same")]
    [InlineData("密度达到100%得2.5分，合格率≥70%得2.5分，60%-70%得1分，低于60%不得分。发生疫情的，本项不得分。", "two parts, not bands of one value")]
    [InlineData("省级项目每项得1分，累计不超过3分；专利每件得0.5分，最高2分。", "two limits, each of its own kind")]
    [InlineData("执行率≥90%或者已完成全部支付的得5分，否则不得分。", "the fact earns all as well")]
    [InlineData("80%≤执行率≤100%，得分=执行率×5分；50%≤执行率≤80%，得分=执行率×3分；其余不得分。", "to which of the two 80% belongs")]
    [InlineData("降低率≥10%得5分，低于10%的，得分=降低率/10%×5分，增长的不得分。", "a rise is no rate above 0 of falling")]
    [InlineData("调整率为0的得5分；调整率在10%以内（含）的得3分；大于10%的，在2分基础上每增加1个百分点扣0.3分。", "from 2 points, where 3 were earned")]
    [InlineData("已建立机制，且运行率≥90%得5分，否则不得分。", "a fact beside the rate")]
    [InlineData("药占比≤30%得5分，每高1%扣1分。中医医院按≤35%执行。", "another standard for some")]
    [InlineData("每发现一处问题扣0.5分，同类问题最多扣1分，扣完为止。", "a limit of each kind, not of all")]
    [InlineData("执行率100%得5分；偏差5%以内得3分；偏差超过5%不得分。", "the rate, and how far it is off")]
    [InlineData("清理率≥90%得5分，每低10个百分点扣1分。上年余额为0的得5分。", "nothing to clear is no rate of 0%")]
    [InlineData("办结率≥95%得5分，每低1个百分点扣0.5分；逾期超过10天的，每件扣0.2分。", "only those more than 10 days late")]
    [InlineData("90%~100%得5分；80%~90%得4分；低于80%得0分。区间含上限，不含下限。", "the note turns the limits round")]
    [InlineData("制度健全得2分，执行有效得3分；制度缺失或执行不到位，每处扣0.5分。", "a deduction of both")]
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
