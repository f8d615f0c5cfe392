namespace Jiheng.ReportChecks.Scores;

/// <summary>比率所用的数字。Words beside which the figures of a rate are found.</summary>
internal static class RateFigures
{
    public static ImmutableArray<string> WordsFor(string rate) => rate switch
    {
        "预算完成率" or "预算执行率" => ["预算执行率", "预算完成率", "完成预算", "完成年初预算", "预算执行数", "预算完成数"],
        "预算调整率" => [rate, "追加", "调整数", "调整预算"],
        "在职人员控制率" => ["编制", "控制率"],
        "结转结余率" or "结转结余变动率" => ["结转", "结余"],
        "重点支出安排率" => [rate, "重点支出", "重点项目支出", "项目支出"],
        "支付进度率" => [rate, "支付进度", "序时进度"],
        "公务招待费变动率" or "公务接待费变动率" => ["公务招待费", "公务接待费"],
        "公务用车购置运行费变动率" => ["公务用车", "车辆购置", "车辆运行"],
        "实际完成率" or "完成及时率" or "质量达标率" or "重点工作完成率" or "重点工作办结率" => [rate, "完成率", "达标率", "办结率", "已完成", "全部完成"],
        _ => rate.Length > 6 ? [rate, rate[..^3]] : [rate],
    };

    /// <summary>Two names of one rate.</summary>
    public static string Standing(string rate) => rate == "预算完成率" ? "预算执行率" : rate;
}
