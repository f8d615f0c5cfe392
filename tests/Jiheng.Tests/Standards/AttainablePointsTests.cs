using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

public sealed class AttainablePointsTests
{
    [Fact]
    public void Whatever_is_scored_could_come_about() =>
        Prop.ForAll(Questions.ToArbitrary(), question =>
        {
            var attainable = AttainablePoints.Of(question.Rule, question.Started);
            return RuleScorer.Score(question.Rule, question.Facts, question.Started) is not RuleOutcome.Scored scored || attainable.Contains(scored.Points);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void No_score_lies_under_the_floor_or_over_the_cap() =>
        Prop.ForAll(Questions.ToArbitrary(), question =>
        {
            var attainable = AttainablePoints.Of(question.Rule, question.Started);
            var (floor, cap) = LimitsOf(question.Rule);
            return attainable.IsEmpty || (attainable.Lowest >= floor && attainable.Highest <= cap);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    [Theory]
    [InlineData("每发现一例不合规支出扣2分，扣完为止。", 14, "14分起每次减2分：14、12、…、0分")]
    [InlineData("每发现一例不合规支出扣4分，扣完为止。", 14, "0、2、6、10、14分")]
    [InlineData("≥90%得2分；80%（含）-90%得1.5分；低于80%不得分。", 2, "0、1.5、2分")]
    [InlineData("控制率≤100%得5分，每超出1个百分点扣0.2分，扣完为止。", 5, "0至5分之间的任意值")]
    [InlineData("控制率≤100%得2分，每超出1个百分点扣0.5分（不足1个百分点的按1个百分点计算），扣完为止。", 2, "0、0.5、1、1.5、2分")]
    [InlineData("完成率≥100%得满分；每降低1个百分点扣0.2分；低于60%不得分。", 10, "0分，或2至10分之间的任意值")]
    [InlineData("①建立台账，得1分；②专人管理，得0.5分。", 1, "0、0.5、1分")]
    [InlineData("根据制度建设及执行情况酌情计分。", 5, "0至5分之间的任意值")]
    public void The_scores_a_standard_can_give_are_told_in_words(string standard, int weight, string expected) =>
        Assert.Equal(expected, Of(standard, weight).Describe());

    [Fact]
    public void Thirteen_of_fourteen_in_steps_of_two_cannot_come_about()
    {
        var attainable = Of("每发现一例不合规支出扣2分，扣完为止。", 14);

        Assert.False(attainable.Contains(new Points(13m)));
        Assert.True(attainable.Contains(new Points(12m)));
        Assert.False(attainable.Contains(new Points(-2m)));
    }

    [Fact]
    public void A_third_of_the_points_is_found_as_it_is_printed()
    {
        var attainable = Of("资金到位率≥98%得满分，低于98%得2/3分值。", 5);

        Assert.True(attainable.Contains(new Points(3.33m), 2));
        Assert.False(attainable.Contains(new Points(3.33m)));
    }

    [Fact]
    public void Persons_come_in_whole_numbers_also_where_started_units_count_in_proportion()
    {
        var attainable = Of("人数≤10人得5分，每超过2人扣1分，扣完为止。", 5);

        Assert.True(attainable.Contains(new Points(4.5m)));
        Assert.False(attainable.Contains(new Points(4.2m)));
    }

    [Fact]
    public void More_scores_than_can_be_listed_are_told_as_a_range()
    {
        var list = new ScoringRule.Checklist(
            [.. Enumerable.Range(1, 18).Select(index => new ChecklistItem($"{index}", "要点", new Points(1m + (1m / (index * index * 97m)))))], Points.Zero, Points.Zero, new Points(30m));

        Assert.Equal("0至18.016401分之间的任意值", AttainablePoints.Of(list, StartedUnit.Proportionally).Describe());
    }

    private static AttainableSet Of(string standard, int weight) =>
        AttainablePoints.Of(Assert.IsType<StandardReading.Understood>(StandardReader.Read(new StandardText(standard, new Points(weight)))).Rule, StartedUnit.Proportionally);

    private static (Points Floor, Points Cap) LimitsOf(ScoringRule rule) => rule switch
    {
        ScoringRule.Stepped stepped => (stepped.Floor, stepped.Cap),
        ScoringRule.PerOccurrence occurrence => (occurrence.Floor, occurrence.Cap),
        ScoringRule.Checklist list => (list.Floor, list.Cap),
        ScoringRule.DeductByCount deduct => (deduct.Floor, deduct.Full),
        ScoringRule.Composite composite => (Points.Zero, composite.Cap),
        ScoringRule.Proportional proportional => (Points.Zero, proportional.Cap),
        _ => (new(decimal.MinValue), new(decimal.MaxValue)),
    };

    private sealed record Question(ScoringRule Rule, RuleFacts Facts, StartedUnit Started);

    private static Gen<Question> Questions =>
        from some in SomeRules.Any
        from facts in SomeFacts.For(some.Rule)
        from started in Gen.Elements(StartedUnit.Proportionally, StartedUnit.NotCounted, StartedUnit.CountedAsOne)
        select new Question(some.Rule, facts, started);
}
