using Jiheng.Indicators.Formulas;

namespace Jiheng.Tests.Formulas;

public sealed class FormulaEvaluationTests
{
    private static readonly Entered Figures = Entered.Of("决算数", 62.92m, "万元").And("预算数", 655_800m, "元").And("零", 0m, "万元").And("人数", 66m, "人")
        .And("巨额", 999_999_999_999_999m, "亿元").LastYear("决算数", 75.58m, "万元").NotApplicable("项目支出", "本年无项目支出");

    [Theory]
    [InlineData("决算数 ÷ 预算数 × 100%", "0.95943885330893565111")]
    [InlineData("（决算数 − 上年（决算数））÷ 上年（决算数）", "-0.16750463085472347182")]
    [InlineData("决算数", "629200")]
    [InlineData("−决算数 + 1万元", "-619200")]
    [InlineData("最大（决算数，预算数）− 最小（决算数，预算数）", "26600")]
    [InlineData("绝对值（决算数 − 预算数）", "26600")]
    [InlineData("取整（人数 ÷ 4）", "16")]
    [InlineData("取整（−人数 ÷ 4）", "-16")]
    [InlineData("平均（决算数，预算数）", "642500")]
    [InlineData("合计（决算数，预算数，零）", "1285000")]
    [InlineData("如果（决算数 > 预算数，1，2）", "2")]
    public void A_value_is_in_base_units_and_a_rate_is_a_bare_number(string formula, string expected) =>
        Assert.Equal(new FormulaValue.Known(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)), Figures.Evaluate(formula));

    [Theory]
    [InlineData("决算数 ≤ 预算数", true)]
    [InlineData("决算数 ≥ 62.92万元 且 决算数 ≤ 62.92万元 且 决算数 = 62.92万元", true)]
    [InlineData("决算数 ≠ 62.92万元 或 决算数 < 0 或 决算数 > 70万元", false)]
    [InlineData("非（决算数 > 0）", false)]
    [InlineData("有（决算数）且 非 有（没有填的）且 非 有（项目支出）", true)]
    public void A_condition_holds_or_not(string formula, bool holds) =>
        Assert.Equal(new FormulaValue.Truth(holds), Figures.Evaluate(formula));

    [Fact]
    public void All_missing_figures_are_named_once() => Assert.Equal(
        new FormulaValue.Missing([FigureReference.To("甲"), FigureReference.To("乙", lastYear: true), FigureReference.To("丙")]),
        Figures.Evaluate("（甲 − 上年（乙））÷ 甲 + 合计（决算数，丙）"));

    [Theory]
    [InlineData("如果（决算数 > 0，决算数，甲）")]
    [InlineData("如果（有（甲），甲，决算数）")]
    [InlineData("如果（决算数 > 0 或 甲 > 0，决算数，乙）")]
    [InlineData("如果（甲 > 0 或 决算数 > 0，决算数，决算数 ÷ 零）")]
    [InlineData("如果（决算数 < 0 且 甲 > 0，甲，决算数）")]
    [InlineData("如果（甲 > 0 且 决算数 < 0，甲，决算数）")]
    [InlineData("如果（零 = 0，决算数，决算数 ÷ 零）")]
    public void Figures_that_decide_nothing_are_not_asked_for(string formula) =>
        Assert.Equal(new FormulaValue.Known(629_200m), Figures.Evaluate(formula));

    [Fact]
    public void A_condition_that_cannot_be_decided_names_what_it_lacks() => Assert.Equal(
        new FormulaValue.Missing([FigureReference.To("甲"), FigureReference.To("乙")]),
        Figures.Evaluate("如果（甲 > 0 且 决算数 > 0 且 乙 > 0，丙，丁）"));

    [Fact]
    public void Nothing_of_nothing_does_not_apply() =>
        Assert.Equal(new FormulaValue.NotApplicable("分子、分母均为0，不适用"), Figures.Evaluate("零 ÷（决算数 − 62.92万元）"));

    [Fact]
    public void Something_of_nothing_is_a_mistake_in_the_figures() => Assert.Equal(
        new FormulaValue.Impossible("除数“上年（决算数）− 75.58万元”为0，请核对"), Figures.Evaluate("决算数 ÷（上年（决算数） - 75.58万元）"));

    [Fact]
    public void A_figure_that_does_not_apply_outweighs_a_missing_one() =>
        Assert.Equal(new FormulaValue.NotApplicable("“项目支出”不适用：本年无项目支出"), Figures.Evaluate("甲 ÷ 项目支出 + 决算数 ÷ 零"));

    [Fact]
    public void A_mistake_outweighs_a_missing_figure() =>
        Assert.IsType<FormulaValue.Impossible>(Figures.Evaluate("甲 + 决算数 ÷ 零"));

    [Theory]
    [InlineData("巨额 × 巨额")]
    [InlineData("如果（巨额 × 巨额 × 巨额 > 0，1，2）")]
    [InlineData("合计（巨额 × 99999999，巨额 × 99999999，巨额 × 99999999，巨额 × 99999999）× 人数")]
    public void A_number_too_large_is_impossible_and_no_exception(string formula) =>
        Assert.Equal(new FormulaValue.Impossible("数值太大，无法计算，请核对数据和单位"), Figures.Evaluate(formula));

    [Theory]
    [InlineData("（决算数 > 0）+ 1")]
    [InlineData("如果（决算数，1，2）")]
    [InlineData("非 决算数")]
    [InlineData("绝对值（决算数 > 0）")]
    [InlineData("−（决算数 > 0）")]
    [InlineData("（决算数 > 0）> 1")]
    public void An_unchecked_formula_of_the_wrong_kind_is_impossible_and_no_exception(string formula) =>
        Assert.IsType<FormulaValue.Impossible>(Figures.Evaluate(formula));

    [Theory]
    [InlineData("（1 ÷ 3）× 3", 1)]
    [InlineData("1 ÷ 3 + 1 ÷ 3 + 1 ÷ 3", 1)]
    [InlineData("取整（（1 ÷ 3）× 3）", 1)]
    [InlineData("预算数 ÷ 7 × 7", 655_800)]
    [InlineData("如果（预算数 ÷ 7 × 7 = 预算数，1，0）", 1)]
    [InlineData("如果（预算数 ÷ 7 × 7 ≥ 预算数，1，0）", 1)]
    [InlineData("取整（预算数 ÷ 7 × 7 ÷ 655800元）", 1)]
    [InlineData("巨额 ÷ 7 × 7 − 巨额", 0)]
    [InlineData("如果（巨额 ÷ 7 × 7 = 巨额，1，0）", 1)]
    public void A_quotient_that_does_not_end_never_decides_by_its_last_digit(string formula, int expected) =>
        Assert.Equal(new FormulaValue.Known(expected), Figures.Evaluate(formula));
}
