using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

public sealed class DeductionListTests
{
    [Theory]
    [InlineData("报表迟报的每次扣0.2分，数据有误的每处扣0.1分，被退回一次扣0.3分。", 3, "①报表迟报的，每次扣0.2分；②数据有误的，每处扣0.1分；③每被退回1次扣0.3分，扣完为止。")]
    [InlineData("例会制度未落实的，每次扣0.5分；记录不规范的，每次扣0.2分；到会率未达到80%的，每次扣0.1分。", 5, "①例会制度未落实的，每次扣0.5分；②记录不规范的，每次扣0.2分；③到会率未达到80%的，每次扣0.1分，扣完为止。")]
    [InlineData("没有巡查记录或者没有整改台账各扣1分；巡查每少一次扣0.5分。", 4, "①没有巡查记录或者没有整改台账的，每项扣1分；②每少1次扣0.5分，扣完为止。")]
    [InlineData("工作人员迟到每人次扣0.1分，早退每人次扣0.1分。", 2, "①、②工作人员迟到、早退每人次扣0.1分，扣完为止。")]
    [InlineData("未完成月度计划扣1分，未完成年度计划扣2分。", 4, "①未完成月度计划的，扣1分；②未完成年度计划的，扣2分，扣完为止。")]
    [InlineData("超过下达的控制指标本项不得分。", 4, "超过下达的控制指标的，扣4分，扣完为止。")]
    [InlineData("任何一个科室没有预案均不得分。", 1, "任何1个科室没有预案的，扣1分，扣完为止。")]
    [InlineData("满足要求得2分，每缺1项扣1分。", 2, "每缺1项扣1分，扣完为止。")]
    [InlineData("开展审计的，得2分；未开展的，不得分；整改已落实的，得6分；未落实的，不得分；建立清单的，得2分。", 10, "①开展审计，得2分；②整改已落实，得6分；③建立清单，得2分。")]
    [InlineData("1.制度健全。没有及时修订的，每次扣0.5分，累计扣分不超过1.5分。2.流程齐全。缺一个扣0.5分，累计扣分不超过1.5分。", 3, "没有及时修订的，每次扣0.5分，最多扣1.5分；每缺1个扣0.5分，最多扣1.5分。")]
    [InlineData("基础分3分。被媒体报道的，每次加0.5分，最高加1分；被通报批评的，每次扣1分，扣完为止。", 4, "基础分3分；被媒体报道的，每次加0.5分，最高加1分；被通报批评的，每次扣1分，扣完为止。")]
    public void Deductions_are_named_as_the_sentence_names_them(string text, int weight, string wording) =>
        Assert.Equal(wording, CanonicalWording.Write(Assert.IsType<StandardReading.Understood>(StandardReader.Read(new(text, new Points(weight)))).Rule, new Points(weight)));

    [Theory]
    [InlineData("确保处理率达80%以上，污泥无害化处置，否则不得分（10分）。", 10)]
    [InlineData("发现1盏应急灯昏暗扣0.3分，1盏灭灯不得分。", 2)]
    [InlineData("甲、乙镇各3件，其他镇各2件，每少完成1件扣0.3分。", 1)]
    [InlineData("专题会议少于1次、检查前未进行提醒的，每少1次各扣1分。", 10)]
    [InlineData("计划完成率全年低于90%，上半年低于30%不得分。", 1)]
    public void What_no_rule_holds_is_refused(string text, int weight) =>
        Assert.IsType<StandardReading.Refused>(StandardReader.Read(new(text, new Points(weight))));
}
