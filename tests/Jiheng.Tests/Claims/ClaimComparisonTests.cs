using Jiheng.Indicators.Claims;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Tests.Scoring;

namespace Jiheng.Tests.Claims;

public sealed class ClaimComparisonTests
{
    private const string Over = "数据: { “三公经费”决算数: 96.40万元, “三公经费”预算数: 90万元 }";

    [Theory]
    [InlineData("0.58", Verdict.Supported)]
    [InlineData("2", Verdict.NotSupported)]
    [InlineData("3", Verdict.NotAttainable)]
    public void A_claim_agrees_with_the_figures_or_does_not_or_cannot_come_about_at_all(string claimed, Verdict verdict) =>
        Assert.Equal(verdict, Compare(Sample.System((Sample.Control, 2m)), Over, $"得分: {{ control: {claimed} }}").Indicators[0].Verdict);

    [Fact]
    public void Thirteen_of_fourteen_in_steps_of_two_cannot_come_about_whatever_the_figures()
    {
        var claim = Compare(Sample.System((Sample.Used, 14m)), "", "得分: { compliance: 13 }").Indicators[0];

        Assert.Equal(Verdict.NotAttainable, claim.Verdict);
        Assert.NotNull(claim.Attainable);
    }

    [Fact]
    public void Where_figures_are_missing_or_a_person_judges_nothing_is_said_about_the_claim()
    {
        var report = Compare(Sample.System((Sample.Change, 3m), (Sample.Judged, 5m)), Over + "\n判定: { benefits: { 给分: 5, 来源: 自评 } }", "得分: { change: 3, benefits: 5 }");

        Assert.Equal([Verdict.NotComputable, Verdict.NotComputable], report.Indicators.Select(each => each.Verdict));
    }

    [Theory]
    [InlineData("107.11%", Agreement.Rounded)]
    [InlineData("107.1111%", Agreement.Rounded)]
    [InlineData("107.2%", Agreement.Differs)]
    public void A_printed_rate_is_compared_by_its_own_digits(string printed, Agreement agreement) =>
        Assert.Equal(agreement, Compare(Sample.System((Sample.Control, 2m)), Over, $"得分: {{ control: {{ 得分: 2, 结果: {printed}, 来源: 报告 }} }}").Indicators[0].Result?.Agreement);

    [Fact]
    public void A_rate_cut_off_is_told_apart_from_one_that_is_rounded() =>
        Assert.Equal(Agreement.Truncated, Compare(Sample.System((Sample.Control, 2m)), "数据: { “三公经费”决算数: 95.676万元, “三公经费”预算数: 100万元 }", "得分: { control: { 得分: 2, 结果: 95.67%, 来源: 报告 } }").Indicators[0].Result?.Agreement);

    [Fact]
    public void A_total_is_the_sum_of_the_claimed_points_and_the_grade_fits_it()
    {
        var report = Compare(Sample.System((Sample.Used, 14m), (Sample.Judged, 6m)), "", "得分: { compliance: 14, benefits: 5 }\n总分: 18\n等级: { 等级: 优 }\n小计: { 投入: 19 }");

        Assert.Equal((false, 19m), (report.Total?.Agrees, report.Total?.Sum?.Value));
        Assert.True(report.Subtotals[0].Agrees);
        Assert.True(report.Grade?.Agrees);
    }

    private static ClaimReport Compare(IndicatorSystem system, string figures, string claims)
    {
        var loaded = ClaimReader.Read(new("claimed.yaml", "单位: 示例单位\n年度: 2022\n体系: sample\n" + claims), system);
        return ClaimComparison.Compare(Sample.Score(system, figures), loaded.Value ?? throw new InvalidOperationException(string.Join('\n', loaded.Problems)));
    }
}
