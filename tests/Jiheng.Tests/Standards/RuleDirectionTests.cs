using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

public sealed class RuleDirectionTests
{
    [Theory]
    [InlineData("≤100%，得5分；每超过1个百分点扣0.5分，扣完为止。", Direction.LowerIsBetter)]
    [InlineData("≥90%得5分；80%（含）-90%得3分；低于80%不得分。", Direction.HigherIsBetter)]
    [InlineData("得分=完成率×5分。", Direction.HigherIsBetter)]
    [InlineData("偏差率在±5%以内得满分，每超出1个百分点扣0.5分，最多扣3分。", Direction.CloserIsBetter)]
    [InlineData("完成率100%得3分，每超1个百分点扣0.5分，每低1个百分点扣0.5分，扣完为止。", Direction.CloserIsBetter)]
    [InlineData("没有编制预算的，不得分；控制率≤100%得5分，每超1个百分点扣0.5分。", Direction.LowerIsBetter)]
    [InlineData("控制率≤100%，计5分；每超1人扣0.1分，扣完为止。", Direction.LowerIsBetter)]
    public void A_rule_shows_by_its_points_which_way_is_better(string standard, Direction direction) => Assert.Equal(direction, RuleDirection.Of(Rule(standard)));

    [Theory]
    [InlineData("完成率=100%得5分，每低1个百分点扣0.5分。")]
    [InlineData("在规定时间内报送的，得5分，否则不得分。")]
    [InlineData("每发生1起安全事故扣2分，扣完为止。")]
    public void A_rule_that_leaves_one_side_open_or_asks_for_no_value_shows_none(string standard) => Assert.Equal(Direction.NotStated, RuleDirection.Of(Rule(standard)));

    [Fact]
    public void Where_the_rules_of_published_systems_show_a_direction_it_is_the_one_stated()
    {
        var otherwise = from system in Repository.Systems.Values
                        from indicator in system.Indicators
                        let shown = RuleDirection.Of(indicator.Rule)
                        where shown != Direction.NotStated && shown != indicator.Direction
                        select $"{system.Id} {indicator.Name}: {indicator.Direction}, {shown}";

        Assert.Empty(otherwise);
    }

    private static ScoringRule Rule(string standard) => Assert.IsType<StandardReading.Understood>(StandardReader.Read(new(standard, new(5m), "某项指标", null))).Rule;
}
