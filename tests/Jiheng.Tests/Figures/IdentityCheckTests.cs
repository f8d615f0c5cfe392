using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;

namespace Jiheng.Tests.Figures;

public sealed class IdentityCheckTests
{
    private const string Expenditure = "支出决算数 = 基本支出决算数 + 项目支出决算数";

    [Theory]
    [InlineData("10.00万元", "6.25万元", "3.75万元", true)]
    [InlineData("10.02万元", "6.25万元", "3.75万元", false)]
    // Rounded to 0.01 each, three figures can be 0.015 apart.
    [InlineData("10.01万元", "6.25万元", "3.75万元", true)]
    [InlineData("100200元", "6.25万元", "3.75万元", false)]
    [InlineData("6.25万元", "6.25万元", "0万元", true)]
    [InlineData("6.30万元", "6.25万元", "0万元", false)]
    public void A_sum_holds_as_far_as_printed_digits_can_tell(string total, string basic, string project, bool holds) =>
        Assert.Equal(holds, Compared(Expenditure, ("支出决算数", total), ("基本支出决算数", basic), ("项目支出决算数", project)).Holds);

    [Fact]
    public void A_difference_is_told_with_both_numbers_in_the_unit_of_the_dictionary()
    {
        var outcome = Compared(Expenditure, ("支出决算数", "100000元"), ("基本支出决算数", "6万元"), ("项目支出决算数", "3.5万元"));

        Assert.Equal(["10万元", "9.5万元", "0.5万元"], [outcome.Left.ToString(), outcome.Right.ToString(), outcome.Difference.ToString()]);
    }

    [Fact]
    public void A_figure_the_unit_does_not_have_counts_as_nothing_in_a_sum() =>
        Assert.True(Compared(Expenditure, ("支出决算数", "6万元"), ("基本支出决算数", "6万元"), ("项目支出决算数", "无此项")).Holds);

    [Fact]
    public void Nothing_is_compared_with_a_total_the_unit_does_not_have() =>
        Assert.IsType<IdentityOutcome.NotApplicable>(Run(Expenditure, ("支出决算数", "无此项"), ("基本支出决算数", "6万元"), ("项目支出决算数", "0万元")));

    [Fact]
    public void While_a_figure_is_missing_nothing_is_concluded()
    {
        var open = Assert.IsType<IdentityOutcome.Open>(Run(Expenditure, ("支出决算数", "6万元"), ("基本支出决算数", "9万元")));

        Assert.Equal("项目支出决算数", Assert.Single(open.Missing).Name);
    }

    [Theory]
    [InlineData("在职人员数 ≤ 编制数", "66人", "66人", true)]
    [InlineData("在职人员数 ≤ 编制数", "67人", "66人", false)]
    [InlineData("编制数 ≥ 在职人员数", "67人", "66人", false)]
    public void People_are_counted_and_not_rounded(string text, string staff, string established, bool holds) =>
        Assert.Equal(holds, Compared(text, ("在职人员数", staff), ("编制数", established)).Holds);

    private static IdentityOutcome.Compared Compared(string text, params (string Name, string Text)[] figures) => Assert.IsType<IdentityOutcome.Compared>(Run(text, figures));

    private static IdentityOutcome Run(string text, params (string Name, string Text)[] figures)
    {
        var table = $"表: 试\n编号: t\n列: [数]\n行: [{{ 项目: 车, 数: 车辆数 }}]\n关系:\n  - {{ 关系式: \"{text}\", 不符时: 请核对。 }}\n";
        var tables = FigureTableReader.Read([new("试.yaml", table)], Repository.Dictionary);
        var entered = FigureEntries.Read("", default, figures.Select(each => new FigureEntry(each.Name, each.Text, false, "", new("试", 0))), Repository.Dictionary).Value!.ThisYear;
        return IdentityCheck.Run(tables.Value!.All[0].Identities[0], figure => entered.GetValueOrDefault(figure.Name) ?? new Observed<Quantity>.Missing(""));
    }
}
