using Jiheng.ReportChecks.Statements;

namespace Jiheng.Tests.Reports.Statements;

public sealed class AmountTests
{
    [Theory]
    [InlineData("支出1,240.71万元", "1240.71万元")]
    [InlineData("支出１２４０．７１万元", "1240.71万元")]
    [InlineData("支出12.37 万元", "12.37万元")]
    [InlineData("支出12.\n37万元", "12.37万元")]
    [InlineData("增长5个百分点", "5个百分点")]
    [InlineData("占3‰", "3‰")]
    [InlineData("变动率为-30.53％", "-30.53%")]
    [InlineData("注册3万人", "3万人")]
    [InlineData("第3季度支出20元", "20元")]
    [InlineData("2022年12月31日止共5件", "5件")]
    [InlineData("财绩〔2018〕2号，拨付9万元", "9万元")]
    public void A_printed_quantity_keeps_its_digits_and_unit(string text, string printed) =>
        Assert.Equal(printed, Assert.Single(AmountReader.Read(text)).ToString());

    [Theory]
    [InlineData("接待640余人次", Nearness.About)]
    [InlineData("约30万元", Nearness.About)]
    [InlineData("不少于30份", Nearness.Bound)]
    [InlineData("95分以上", Nearness.Bound)]
    [InlineData("达到90%", Nearness.AsPrinted)]
    public void Words_beside_a_number_say_how_near_it_is(string text, Nearness nearness) =>
        Assert.Equal(nearness, Assert.Single(AmountReader.Read(text)).Nearness);

    [Fact]
    public void The_ends_of_a_range_are_no_amounts() =>
        Assert.All(AmountReader.Read("完成率在80%-90%之间"), amount => Assert.Equal(Nearness.RangeEnd, amount.Nearness));

    [Fact]
    public void A_printed_number_stands_for_everything_that_rounds_to_it() =>
        Assert.Equal(new Interval(204_650m, 204_750m), Assert.Single(AmountReader.Read("20.47万元")).Interval);

    [Fact]
    public void What_is_counted_in_whole_ones_is_exact() =>
        Assert.Equal(Interval.Of(71m), Assert.Single(AmountReader.Read("71人")).Interval);

    [Fact]
    public void Intervals_add_subtract_multiply_and_divide()
    {
        var left = new Interval(1m, 2m);
        var right = new Interval(4m, 5m);

        Assert.Equal(new Interval(5m, 7m), left + right);
        Assert.Equal(new Interval(-4m, -2m), left - right);
        Assert.Equal(new Interval(4m, 10m), left * right);
        Assert.Equal(new Interval(0.2m, 0.5m), left.Over(right));
        Assert.Null(left.Over(new Interval(-1m, 1m)));
        Assert.True(left.Meets(new Interval(2m, 3m)));
        Assert.False(left.Meets(right));
    }
}
