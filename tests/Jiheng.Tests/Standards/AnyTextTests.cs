using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

/// <summary>Whatever stands in a cell, it is understood or refused.</summary>
public sealed class AnyTextTests
{
    [Fact]
    public void A_standard_that_breaks_off_anywhere_is_understood_or_refused()
    {
        foreach (var line in GoldLine.All)
        {
            var text = line.Line.Standard.Text;
            for (var length = 3; length < text.Length; length += 5)
                Assert.NotNull(Outcome(line.Line.Standard with { Text = text[..length] }));
        }
    }

    [Fact]
    public void A_standard_that_begins_anywhere_is_understood_or_refused()
    {
        foreach (var line in GoldLine.All)
        {
            var text = line.Line.Standard.Text;
            for (var start = 4; start < text.Length; start += 9)
                Assert.NotNull(Outcome(line.Line.Standard with { Text = text[start..] }));
        }
    }

    [Theory]
    [InlineData("①未按时报送决算的，每推迟一天扣1分;②报送的质量")]
    [InlineData("①数据不实的，每处扣1分；②未报送的；")]
    [InlineData("①②各1分，③2分，④⑤各0.5分，不符合的该项不得分。")]
    public void A_list_whose_last_item_says_nothing_of_points_is_refused(string text) =>
        Assert.IsType<StandardReading.Refused>(Outcome(new StandardText(text, new Points(5m))));

    // Says which text it was when a reader throws.
    private static StandardReading Outcome(StandardText standard)
    {
        try
        {
            return StandardReader.Read(standard);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"“{standard.Text}” is neither understood nor refused.", exception);
        }
    }
}
