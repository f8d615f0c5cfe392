using Jiheng.Indicators.Loading;

namespace Jiheng.Tests.Loading;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("1,010.01万元", "1010.01万元")]
    [InlineData("１０１０.01 万元", "1010.01万元")]
    [InlineData("１，０１０．５　亿元", "1010.5亿元")]
    [InlineData("-3.5%", "-3.5%")]
    [InlineData("－3.5％", "-3.5%")]
    [InlineData("−2", "-2")]
    [InlineData("+2个百分点", "2个百分点")]
    [InlineData(" 66人 ", "66人")]
    [InlineData("0", "0")]
    public void A_quantity_is_read_as_people_write_it(string text, string expected) =>
        Assert.Equal(expected, QuantityText.Read(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("万元")]
    [InlineData("约90万元")]
    [InlineData("1,01.5万元")]
    [InlineData("1.2.3")]
    [InlineData("--3")]
    [InlineData("3-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("12万3千元")]
    [InlineData("①")]
    [InlineData("٣人")]
    [InlineData("123456789012345678901")]
    [InlineData("90万圆")]
    public void Anything_else_is_no_quantity(string text) =>
        Assert.Null(QuantityText.Read(text));

    [Theory]
    [InlineData("97.30%", 2)]
    [InlineData("97%", 0)]
    [InlineData("-1,234.500万元", 3)]
    public void The_decimals_printed_are_kept(string text, int decimals) =>
        Assert.Equal(decimals, Assert.IsType<QuantityReading.Read>(QuantityText.Examine(text)).Number.Decimals);

    [Theory]
    [InlineData("2.5", "2.5分")]
    [InlineData("２.５分", "2.5分")]
    [InlineData("-1", "-1分")]
    [InlineData("95%", null)]
    [InlineData("三分", null)]
    public void Points_are_read_with_or_without_their_unit(string text, string? expected) =>
        Assert.Equal(expected, PointsText.Read(text)?.ToString());

    [Theory]
    [InlineData("2022", "2022年")]
    [InlineData("２０２２年", "2022年")]
    [InlineData("2022年度", "2022年")]
    [InlineData("22", null)]
    [InlineData("2022.5", null)]
    [InlineData("1800", null)]
    public void Years_have_four_digits(string text, string? expected) =>
        Assert.Equal(expected, YearText.Read(text)?.ToString());
}
