using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

public sealed class DoubtfulWordingTests
{
    [Theory]
    [InlineData("得分=99999999999999999999999999999999×完成率", "位数太多")]
    [InlineData("每降低1个百分点扣0.5分", "没有写明从哪个数值起")]
    [InlineData("每增加1‰扣0.1分", "没有写明从哪个数值起")]
    [InlineData("完成率≥90%，得满分；每低□个百分点扣0.5分", "空白")]
    public void What_can_be_meant_in_two_ways_is_refused_with_the_reason(string text, string reason)
    {
        var refused = Assert.IsType<StandardReading.Refused>(Read(text));

        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.True(refused.At.Start < refused.At.End);
    }

    [Theory]
    [InlineData("每发现一次加3分，另扣1分。")]
    [InlineData("上级考核得90分的，得满分；考核得80分的，得1分。")]
    public void Points_that_may_be_a_condition_are_not_taken_for_an_award(string text) =>
        Assert.IsType<StandardReading.Refused>(Read(text));

    [Fact]
    public void A_value_too_large_to_compute_with_leaves_the_score_open()
    {
        var understood = Assert.IsType<StandardReading.Understood>(Read("控制率≤100%，得2分；每超过1个百分点扣0.2分，扣完为止。"));

        var outcome = RuleScorer.Score(understood.Rule, RuleFacts.None with { Value = decimal.MaxValue }, StartedUnit.Proportionally);

        Assert.Contains("数值太大", Assert.IsType<RuleOutcome.Undetermined>(outcome).Reason, StringComparison.Ordinal);
    }

    private static StandardReading Read(string text) => StandardReader.Read(new(text, new Points(2m), null, null));
}
