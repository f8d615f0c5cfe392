using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Loading;

public sealed class ReadingTests
{
    [Fact]
    public void A_system_is_read_with_all_its_levels()
    {
        var system = Some.System;

        Assert.Equal("shili-2022", system.Id);
        Assert.Equal(Subject.DepartmentExpenditure, system.Subject);
        Assert.Equal([new FiscalYear(2022), new FiscalYear(2023)], system.Years);
        Assert.Equal("良", system.Grades.Of(new(16m)));
        Assert.Equal("差", system.Grades.Of(new(15.99m)));
        Assert.Equal(NotApplicablePolicy.RemoveAndRescale, system.NotApplicable);
        Assert.Equal(StartedUnit.Proportionally, system.StartedUnit);
        Assert.Equal(2, system.Decimals);
        Assert.Equal(["投入", "过程"], system.Dimensions.Select(dimension => dimension.Name));
        Assert.Equal(["san_gong_control_rate", "rules_in_place", "fund_use_compliance"], system.Indicators.Select(indicator => indicator.Id));
    }

    [Fact]
    public void An_indicator_keeps_its_words_and_its_line()
    {
        var indicator = Some.System.Indicators.Last();

        Assert.Equal(new LegalBasis("示例财预〔2022〕1号", "附件2", "资金使用是否合规"), indicator.Basis);
        Assert.Equal(new ScoringRule.Judgement(Points.Zero, new(12m)), indicator.Rule);
        Assert.Equal("原表没有给出评分标准", indicator.JudgementReason);
        Assert.Equal(39, indicator.Where.Line);
    }

    [Fact]
    public void A_weight_that_is_not_published_is_nothing_and_no_sum_is_asked_of_it()
    {
        var text = Some.SystemText.With("            分值: 3", "            分值: 未公布");

        var system = Some.Read(SystemReader.Read(new("体系.yaml", text), Some.Dictionary));

        Assert.Null(system.Indicators.ElementAt(1).Full);
        Assert.Equal(new ScoringRule.Judgement(Points.Zero, new(8m)), system.Indicators.ElementAt(1).Rule);
    }

    [Fact]
    public void The_content_hash_does_not_depend_on_line_ends_or_a_byte_order_mark()
    {
        var other = SystemReader.Read(new("体系.yaml", "\uFEFF" + Some.SystemText.ReplaceLineEndings("\r\n")), Some.Dictionary);

        Assert.Equal(Some.System.ContentHash, Some.Read(other).ContentHash);
        Assert.Matches("^[0-9a-f]{64}$", Some.System.ContentHash);
    }

    [Fact]
    public void A_figure_is_known_or_missing_or_does_not_apply()
    {
        var figures = Some.Read(FigureReader.Read(new("figures.yaml", Some.FigureText), Some.Dictionary, Some.System));

        Assert.Equal(new Observed<Quantity>.Known(new(96.40m, Unit.WanYuan), "报告二"), figures.ThisYear["三公经费决算数"]);
        Assert.Equal(new Observed<Quantity>.Known(new(1090m, Unit.WanYuan), "填报"), figures.ThisYear["三公经费预算数"]);
        Assert.Equal(new Observed<Quantity>.Missing("报告没有写"), figures.ThisYear["在职人员数"]);
        Assert.Equal(new Observed<Quantity>.NotApplicable("本年没有接待"), figures.ThisYear["公务接待费决算数"]);
        Assert.Equal("本年没有新制度", figures.NotApplicable["rules_in_place"]);
        Assert.Equal(new Points(11.5m), figures.Determinations["fund_use_compliance"].Given);
    }

    [Fact]
    public void A_figure_entered_under_an_alias_is_kept_under_the_name_of_the_element()
    {
        var figures = Some.Read(FigureReader.Read(new("figures.yaml", Some.FigureText), Some.Dictionary, Some.System));

        Assert.Equal("三公经费决算数", Assert.Single(figures.LastYear).Key);
    }

    [Theory]
    [InlineData("次数: 3次", 3)]
    [InlineData("值: 95%", 0.95)]
    public void A_determination_holds_what_was_counted_or_measured(string written, double expected)
    {
        var facts = Facts(written);

        Assert.Equal((decimal)expected, facts.Count ?? facts.Value);
    }

    [Fact]
    public void A_determination_holds_items_targets_grades_and_vetoes()
    {
        var facts = Facts("①: 是, ②: 否, 达成: 4, 总数: 6, 等次: 优秀, 各项: [100%, 90%], 各次数: { ①: 0, ②: 1 }, 一票否决: 是");

        Assert.Equal([("①", true), ("②", false)], facts.Items.Select(item => (item.Key, item.Value)).Order());
        Assert.Equal([("①", 0m), ("②", 1m)], facts.Counts.Select(count => (count.Key, count.Value)).Order());
        Assert.Equal(new Met(4m, 6m), facts.Met);
        Assert.Equal("优秀", facts.Grade);
        Assert.Equal([1m, 0.9m], facts.Values);
        Assert.True(facts.Veto);
    }

    [Fact]
    public void Applicable_points_are_read_where_weights_are_not_published()
    {
        var system = Some.System with { Dimensions = [new("投入", null, [new("预算", null, [Some.System.Indicators.First() with { Full = null }])])] };
        var text = "单位: 甲\n年度: 2022\n适用分值: { 值: 76.5分, 来源: 附表 }\n";

        var figures = Some.Read(FigureReader.Read(new("figures.yaml", text), Some.Dictionary, system));

        Assert.Equal(76.5m, Assert.IsType<Observed<Quantity>.Known>(figures.ApplicablePoints).Value.Value);
    }

    [Fact]
    public void A_claim_keeps_the_digits_it_was_printed_with()
    {
        var claims = Some.Read(ClaimReader.Read(new("claimed.yaml", Some.ClaimText), Some.System));

        Assert.Equal(new PrintedNumber(new(97.30m, Unit.Percent), 2), claims.Scores["san_gong_control_rate"].Result);
        Assert.Equal(0.973m, claims.Scores["san_gong_control_rate"].Result?.InBase);
        Assert.Equal(["投入", "预算管理"], claims.Subtotals.Select(subtotal => subtotal.Name));
        Assert.Equal((new Points(19.5m), new Points(97.5m)), (claims.Total?.Points, claims.RescaledTotal?.Points));
        Assert.Equal("优", claims.Grade?.Grade);
    }

    [Fact]
    public void A_case_says_what_it_must_come_to()
    {
        var cases = Some.Read(CaseReader.Read(new("案例.yaml", Some.CaseText), Some.Dictionary, Some.System)).Items;

        Assert.Equal([new ExpectedOutcome.Scored(new(0.58m)), new ExpectedOutcome.MissingFigures()], cases.Select(each => each.Expected));
        Assert.Equal(2m, cases[1].Figures.Determinations["san_gong_control_rate"].Facts.Count);
        Assert.Equal("三公经费决算数", Assert.Single(cases[0].Figures.LastYear).Key);
    }

    private static RuleFacts Facts(string written)
    {
        var text = Some.FigureText.With("给分: 11.5", written);
        return Some.Read(FigureReader.Read(new("figures.yaml", text), Some.Dictionary, Some.System)).Determinations["fund_use_compliance"].Facts;
    }
}
