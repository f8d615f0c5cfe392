using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

public sealed class StandardLintsTests
{
    [Theory]
    [InlineData("95%-100%得6分，80%（含）-95%得3分，80%以下不得分。", 6, LintKind.Gap, "大于100%的数值不在任何一档，请补写该档得分。")]
    [InlineData("完成率95%以上得5分，80%-90%得3分，80%以下得0分。", 5, LintKind.Gap, "大于90%且小于95%的数值不在任何一档，请补写该档得分。")]
    [InlineData("满意度≥90%得4分；低于90%不得分。", 5, LintKind.BestBelowWeight, "最高只能得4分，比分值5分少1分，请核对最高一档的得分。")]
    [InlineData("税收收入完成预算的100%得10分；每高1个百分点加0.5分，最多加2分（加分可突破本项分值）；每低1个百分点扣0.5分，扣完为止。", 10, LintKind.BestAboveWeight, "最高可以得12分，比分值10分多2分，请核对是否允许突破分值。")]
    [InlineData("每发现一例不合规支出扣2分，最多扣6分。", 5, LintKind.NoFloor, "扣分可以一直扣到-1分，请写明扣到几分为止（通常写“扣完为止”）。")]
    [InlineData("政府采购执行率等于100%的，得4分；每减少一个百分点，扣0.2分，扣完为止。", 4, LintKind.FarSideUnsaid, "没有写明大于100%时如何计分，请补写。")]
    [InlineData("≥95%得2分；80%（含）-95%得5分；60%（含）-80%得1分；低于60%得3分。", 5, LintKind.WrongDirection, "数值由59.9999%升到60%，得分由3分降到1分；再升到80%，得分又升到5分，方向前后相反，请核对各档得分。")]
    [InlineData("得分=预算执行率×分值。", 5, LintKind.ZeroByZero, "分子、分母都为0时按不适用处理；如不是这个意思，请在评分标准里写明。")]
    public void A_standard_that_leaves_something_open_is_told_so(string standard, int weight, LintKind kind, string message) =>
        Assert.Contains(new StandardLint(kind, message), Of(standard, weight));

    [Fact]
    public void A_value_in_two_bands_with_different_points_is_told()
    {
        var rule = new ScoringRule.Bands(Measure.Rate, [Earns(Interval.AtLeast(0.8m), 5), Earns(Interval.AtMost(0.9m), 3)]);

        Assert.Contains(new StandardLint(LintKind.Overlap, "不小于80%且不大于90%的数值同时落在得分不同的两档，请写明归哪一档。"), StandardLints.Check(rule, new Points(5m)));
    }

    [Fact]
    public void A_band_behind_a_wider_one_is_told()
    {
        var rule = new ScoringRule.Bands(Measure.Rate, [Earns(Interval.AtLeast(0.8m), 5), Earns(Interval.AtLeast(0.9m), 3), Earns(Interval.LessThan(0.8m), 0)]);

        Assert.Contains(new StandardLint(LintKind.Unreachable, "“不小于90%”这一档没有数值能落进去，请核对界限。"), StandardLints.Check(rule, new Points(5m)));
    }

    [Fact]
    public void A_grade_written_twice_is_told()
    {
        var rule = new ScoringRule.GradeMap([new("优", new Points(5m)), new("良", new Points(4m)), new("优", new Points(3m))]);

        Assert.Contains(new StandardLint(LintKind.Unreachable, "等次“优”写了2次，只有第一次的5分有效，请核对。"), StandardLints.Check(rule, new Points(5m)));
    }

    [Theory]
    [InlineData("≥90%得5分；80%（含）-90%得3分；低于80%不得分。无调查对象的，本指标不适用。", 5)]
    [InlineData("组织专项检查12次及以上得3分，8-11次得2分，4-7次得1分，少于4次不得分。", 3)]
    [InlineData("每发现一例不合规支出扣2分，扣完为止。", 14)]
    [InlineData("①立项程序合规，得1.5分；②申报材料齐全，得1分；③经过集体决策，得0.5分。", 3)]
    [InlineData("根据制度建设及执行情况酌情计分。", 5)]
    public void A_complete_standard_is_left_alone(string standard, int weight) => Assert.Empty(Of(standard, weight));

    [Fact]
    public void Points_that_rise_to_the_target_and_fall_behind_it_are_in_order() =>
        Assert.DoesNotContain(Of("完成率在95%-105%（含两端）得5分，85%（含）-95%或105%-115%（含）得3分，其余情况得0分。", 5), lint => lint.Kind == LintKind.WrongDirection);

    [Fact]
    public void The_lower_side_of_a_cut_off_standard_is_said() =>
        Assert.DoesNotContain(Of("≥100%得10分；每降低1个百分点扣0.2分，扣完为止；低于60%不得分。", 10), lint => lint.Kind is LintKind.FarSideUnsaid or LintKind.Gap);

    private static Band Earns(Interval when, int points) => new(when, new ScoringRule.Fixed(new Points(points)));

    private static ImmutableArray<StandardLint> Of(string standard, int weight) =>
        StandardLints.Check(Assert.IsType<StandardReading.Understood>(StandardReader.Read(new StandardText(standard, new Points(weight)))).Rule, new Points(weight));
}
