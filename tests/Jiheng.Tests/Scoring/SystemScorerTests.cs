using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Tests.Scoring;

public sealed class SystemScorerTests
{
    private const string Over = "数据: { “三公经费”决算数: 96.40万元, “三公经费”预算数: 90万元 }";

    [Fact]
    public void A_score_is_rounded_once_and_keeps_the_exact_points_beside_it()
    {
        var scored = Assert.IsType<IndicatorOutcome.Scored>(Sample.Outcome(Sample.Control, 2m, Over));

        Assert.Equal(0.58m, scored.Points.Value);
        Assert.Equal(0.5777777778m, scored.Exact.Rounded(10).Value);
    }

    [Fact]
    public void Many_units_at_once_score_as_one_after_the_other()
    {
        var system = Sample.System((Sample.Control, 2m), (Sample.Used, 6m));
        var units = Enumerable.Range(0, 300)
            .Select(number => Sample.Figures(system, $"数据: {{ “三公经费”决算数: {90 + (number % 12)}.{number % 10}万元, “三公经费”预算数: 90万元 }}")).ToImmutableArray();

        var atOnce = SystemScorer.ScoreAll(system, Sample.Dictionary, units, score => score.Total);

        Assert.Equal(units.Select(unit => SystemScorer.Score(system, Sample.Dictionary, unit).Total), atOnce);
    }

    [Fact]
    public void A_figure_that_is_missing_is_named() =>
        Assert.Equal(["上年（“三公经费”决算数）"], Assert.IsType<IndicatorOutcome.Missing>(Sample.Outcome(Sample.Change, 3m, Over)).Figures.Select(figure => figure.ToString()));

    [Fact]
    public void Zero_of_zero_does_not_apply_and_something_of_zero_is_wrong()
    {
        Assert.IsType<IndicatorOutcome.NotApplicable>(Sample.Outcome(Sample.Control, 2m, "数据: { “三公经费”决算数: 0万元, “三公经费”预算数: 0万元 }"));
        Assert.IsType<IndicatorOutcome.WrongFigures>(Sample.Outcome(Sample.Control, 2m, "数据: { “三公经费”决算数: 5万元, “三公经费”预算数: 0万元 }"));
    }

    [Fact]
    public void A_rate_is_over_what_applies_as_the_total_is_and_an_open_indicator_counts_in_it()
    {
        var without = Sample.Score(Sample.System((Sample.Control, 2m), (Sample.Used, 6m)), "数据: { “三公经费”决算数: 0万元, “三公经费”预算数: 0万元 }").Dimensions[0];
        var open = Sample.Score(Sample.System((Sample.Control, 2m), (Sample.Used, 6m)), "数据: { “三公经费”决算数: 90万元, “三公经费”预算数: 90万元 }").Dimensions[0];

        Assert.Equal((6m, 0m, null), (without.Subtotal.Counted(new(8m))?.Value, without.Subtotal.Rate(new(8m)), without.Awarded?.Value));
        Assert.Equal((8m, 0.25m, 2m), (open.Subtotal.Counted(new(8m))?.Value, open.Subtotal.Rate(new(8m)), open.Awarded?.Value));
    }

    [Fact]
    public void A_missing_figure_is_derived_and_the_derivation_kept()
    {
        var score = Sample.Score(Sample.System((Sample.Control, 2m)), "数据: { 公务接待费决算数: 129600元, 因公出国（境）费决算数: 7.51万元, “三公经费”预算数: 90万元 }");

        var used = score.Indicators[0].Inputs[0];
        Assert.Equal("20.47万元", Assert.IsType<Observed<Quantity>.Known>(used.Figure).Value.ToString());
        Assert.Equal(2, used.Derivation?.Inputs.Length);
        Assert.Equal(2m, score.Total.Final?.Value);
    }

    [Fact]
    public void Last_years_figure_is_derived_from_last_years_figures()
    {
        var score = Sample.Score(Sample.System((Sample.Change, 3m)), """
            数据: { “三公经费”决算数: 10万元, 公务接待费决算数: 999万元 }
            上年: { 公务接待费决算数: 4万元, 因公出国（境）费决算数: 6万元 }
            """);

        Assert.Equal(3m, score.Total.Final?.Value);
    }

    [Fact]
    public void What_an_evaluator_gives_counts_and_without_it_the_indicator_waits()
    {
        Assert.IsType<IndicatorOutcome.AwaitingJudgement>(Sample.Outcome(Sample.Judged, 5m, ""));
        Assert.Equal(new IndicatorOutcome.Judged(new(4m), "会议纪要"), Sample.Outcome(Sample.Judged, 5m, "判定: { benefits: { 给分: 4, 来源: 会议纪要 } }"));
    }

    [Fact]
    public void Seventy_one_of_an_applicable_76_5_is_92_81()
    {
        var system = Sample.Unpublished((Sample.Judged, 0m), (Sample.Judged.Replace("benefits", "other", StringComparison.Ordinal).Replace("履职效益", "其他", StringComparison.Ordinal), 0m));

        var total = Sample.Score(system, "判定: { benefits: { 给分: 71, 来源: 自评 } }\n不适用: { other: 没有这项工作 }\n适用分值: 76.5分").Total;

        Assert.True(total.IsRescaled);
        Assert.Equal(92.81m, total.Final?.Value);
        Assert.Equal(71m, total.Sum.Awarded.Value);
        Assert.Equal("优", total.Grade);
    }

    [Theory]
    [InlineData("剔除后折算", 100, true)]
    [InlineData("剔除不折算", 40, false)]
    [InlineData("计满分", 100, false)]
    public void The_system_says_what_becomes_of_the_marks_of_what_does_not_apply(string policy, int total, bool isRescaled)
    {
        var system = Sample.System(policy, (Sample.Judged, 40m), (Sample.Used, 60m));

        var score = Sample.Score(system, "判定: { benefits: { 给分: 40, 来源: 自评 } }\n不适用: { compliance: 没有专项资金 }");

        Assert.Equal(total, score.Total.Final?.Value);
        Assert.Equal(isRescaled, score.Total.IsRescaled);
    }

    [Fact]
    public void While_something_is_open_the_total_is_a_range_and_so_is_the_grade()
    {
        var total = Sample.Score(Sample.System((Sample.Judged, 40m), (Sample.Used, 60m)), "判定: { benefits: { 给分: 40, 来源: 自评 } }").Total;

        Assert.Null(total.Final);
        Assert.Equal((40m, 100m), (total.Current?.Value, total.Highest?.Value));
        Assert.Equal(("差", "优"), (total.Grade, total.HighestGrade));
    }

    [Fact]
    public void The_order_in_which_figures_are_entered_does_not_matter() =>
        Prop.ForAll(Gen.Shuffle(new[] { "“三公经费”预算数: 90万元", "公务接待费决算数: 12.96万元", "因公出国（境）费决算数: 81.3万元", "在职人员数: 5人" }).ToArbitrary(), SameScore).Check(Seeded.Config);

    private static bool SameScore(string[] entries)
    {
        var system = Sample.System((Sample.Control, 2m), (Sample.Change, 3m));
        var inOrder = Sample.Score(system, $"数据: {{ {string.Join(", ", entries.Order(StringComparer.Ordinal))} }}");
        var shuffled = Sample.Score(system, $"数据: {{ {string.Join(", ", entries)} }}");
        return inOrder.Total.Equals(shuffled.Total) && inOrder.Indicators.Zip(shuffled.Indicators).All(pair => pair.First.Awarded == pair.Second.Awarded);
    }

    [Fact]
    public void A_score_is_stamped_with_what_it_was_made_with()
    {
        var system = Sample.System((Sample.Control, 2m));

        Assert.Equal(new("sample", system.ContentHash, EngineVersion.Current), Sample.Score(system, Over).Stamp);
    }
}
