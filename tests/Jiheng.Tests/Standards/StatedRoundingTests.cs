using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

public sealed class StatedRoundingTests
{
    [Theory]
    [InlineData("得分=预算执行率×分值（10分），计算结果保留两位小数。", 2)]
    [InlineData("未完成的按比例计分（保留一位小数）。", 1)]
    [InlineData("得分四舍五入，精确到小数点后2位。", 2)]
    [InlineData("得分=取消额÷调剂额×6\n计算结果不是整数的，四舍五入后保留一位小数。", 1)]
    [InlineData("达标率达到100%得5分，达标率保留两位小数。", null)]
    [InlineData("满意度达到90%得5分，满意度结果四舍五入保留一位小数。", null)]
    [InlineData("执行率=支出数/预算数×100%（保留两位小数）。执行率100%得5分。", null)]
    [InlineData("未完成的按完成率计分，保留两位小数。", 2)]
    [InlineData("每发现一处扣1分，扣完为止。", null)]
    public void A_sentence_rounds_its_points_only_where_it_says_so_of_points(string standard, int? decimals) =>
        Assert.Equal(decimals, StatedRounding.DecimalsOf(standard));
}
