using Jiheng.Documents.Drafts;

namespace Jiheng.Tests.Drafts;

public sealed class FieldWordsTests
{
    [Theory]
    [InlineData("231.10", "218.80", "万元", "增加12.30万元，增长5.62%")]
    [InlineData("65.58", "75.58", "万元", "减少10.00万元，下降13.23%")]
    [InlineData("20", "20.00", "万元", "持平")]
    [InlineData("5", "0", "万元", "增加5.00万元")]
    [InlineData("10000.001", "10000", "万元", "增加0.001万元，增长不到0.01%")]
    [InlineData("63", "66", "人", "减少3人，下降4.55%")]
    [InlineData("95.3", "93", "%", "提高2.3个百分点")]
    [InlineData("12345", "12000.5", "元", "增加344.50元，增长2.87%")]
    public void A_change_says_which_way_by_how_much_and_what_share_of_last_year(string now, string before, string unit, string words)
    {
        Assert.Equal(words, FieldWords.Change(Of(now, unit), Of(before, unit)));
    }

    [Fact]
    public void A_change_between_two_units_is_said_in_the_unit_of_this_year()
    {
        Assert.Equal("增加2.00万元，增长20%", FieldWords.Change(Of("12", "万元"), Of("100000", "元")));
    }

    [Theory]
    [InlineData("1240.71", "万元", "1240.71万元")]
    [InlineData("10", "万元", "10.00万元")]
    [InlineData("0", "万元", "0万元")]
    [InlineData("1.23456", "万元", "1.23456万元")]
    [InlineData("300", "元", "300元")]
    [InlineData("66", "人", "66人")]
    public void Money_keeps_two_decimals_and_every_digit_that_was_entered(string value, string unit, string words)
    {
        Assert.Equal(words, FieldWords.Of(Of(value, unit)));
    }

    private static Quantity Of(string value, string unit) => new(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Unit.Find(unit)!);
}
