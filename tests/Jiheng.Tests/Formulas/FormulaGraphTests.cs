using Jiheng.Indicators.Formulas;

namespace Jiheng.Tests.Formulas;

public sealed class FormulaGraphTests
{
    [Fact]
    public void Derivations_that_end_in_entered_figures_have_no_cycle() =>
        Assert.Empty(Cycle(("“三公经费”", "出国 + 车辆 + 接待"), ("车辆", "购置 + 运行"), ("支出", "三公经费 + 车辆")));

    [Fact]
    public void A_cycle_is_reported_as_names_in_order() =>
        Assert.Equal(["丙", "乙", "甲"], Cycle(("甲", "丙 + 1"), ("乙", "甲 × 2"), ("丙", "乙 − 丁"), ("戊", "甲"), ("丁", "己")));

    [Fact]
    public void A_name_may_not_follow_from_itself_however_its_quotes_are_written() =>
        Assert.Equal(["“三公”经费"], Cycle(("“三公”经费", "“三公经费” + 1")));

    [Fact]
    public void Last_years_figure_is_another_figure() => Assert.Empty(Cycle(("决算数", "上年（决算数）× 1.1")));

    [Fact]
    public void A_name_that_leads_into_a_cycle_is_not_part_of_it() =>
        Assert.Equal(["B", "C"], Cycle(("A", "B"), ("B", "C"), ("C", "B")));

    [Fact]
    public void A_chain_of_ten_thousand_derivations_is_followed() =>
        Assert.Empty(Cycle([.. Enumerable.Range(0, 10_000).Select(i => ($"N{i}", $"N{i + 1} + 1"))]));

    private static ImmutableArray<string> Cycle(params (string Name, string Formula)[] derivations) =>
        FormulaGraph.FindCycle(derivations.Select(d => KeyValuePair.Create(d.Name, Entered.Formula(d.Formula))));
}
