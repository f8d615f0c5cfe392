using Jiheng.Indicators.Formulas;

namespace Jiheng.Tests.Formulas;

public sealed class FormulaReadingTests
{
    [Theory]
    [InlineData("“三公经费”决算数÷“三公经费”预算数×100%", "“三公经费”决算数 ÷ “三公经费”预算数 × 100%")]
    [InlineData("“三公经费”控制率=（“三公经费”实际支出数/“三公经费”预算安排数）×100%。", "“三公经费”实际支出数 ÷ “三公经费”预算安排数 × 100%")]
    [InlineData("完成及时率=[（计划完成时间-实际完成时间）/计划完成时间]×100%", "（计划完成时间 − 实际完成时间）÷ 计划完成时间 × 100%")]
    [InlineData("(A+B)*-C", "（A + B）×（−C）")]
    [InlineData("A－（B＋C）＊２", "A −（B + C）× 2")]
    [InlineData("【A－B】／C", "（A − B）÷ C")]
    [InlineData("因公出国（境）费决算数 / 因公出国(境)费预算数", "因公出国（境）费决算数 ÷ 因公出国(境)费预算数")]
    [InlineData("如果（有（上年（预算数）），预算数，0）", "如果（有（上年（预算数）），预算数，0）")]
    [InlineData("上年（A+B）", "上年（A）+ 上年（B）")]
    [InlineData("max(A, B) - 最小值（A，B）", "最大（A，B）− 最小（A，B）")]
    [InlineData("求和（A、B、C）", "合计（A，B，C）")]
    [InlineData("A大于等于10万元", "A ≥ 10万元")]
    [InlineData("A 大于等于 10万元 并且 B 不超过 90 %", "A ≥ 10万元 且 B ≤ 90%")]
    [InlineData("非（A＜3人 或 B≠0）且 C >= 1", "非（A < 3人 或 B ≠ 0） 且 C ≥ 1")]
    [InlineData("（A÷B）高于1且C不低于0.5", "A ÷ B > 1 且 C ≥ 0.5")]
    [InlineData("「支出 合计-调整」÷`预算 数`", "「支出 合计-调整」 ÷ 「预算 数」")]
    [InlineData("2020年预算数 ÷ 1,010.01万元", "「2020年预算数」 ÷ 1010.01万元")]
    [InlineData("非税收入 + 或有负债", "非税收入 + 或有负债")]
    [InlineData("执行率不低于90%", "执行率 ≥ 90%")]
    [InlineData("得分不低于90分的项目数 + 结转（年限大于1年）", "得分不低于90分的项目数 + 结转（年限大于1年）")]
    [InlineData("结转（年限大于1年）大于0", "结转（年限大于1年）> 0")]
    [InlineData("max(1,200, 12345,678)", "最大（1200，12345，678）")]
    public void A_formula_is_read_as_the_field_writes_it(string printed, string canonical) =>
        Assert.Equal(canonical, FormulaWriter.Write(Entered.Formula(printed).Root));

    [Fact]
    public void Inputs_are_listed_once_in_the_order_they_are_named()
    {
        var formula = Entered.Formula("（“三公”经费决算数 − 上年（“三公”经费决算数））÷ 三公经费决算数 + 如果（有（预算数），1，0）");

        Assert.Equal([new("三公经费决算数", false), new("三公经费决算数", true), new("预算数", false)], formula.Inputs);
        Assert.Equal("“三公”经费决算数", formula.Inputs[0].Printed);
    }

    [Fact]
    public void Full_width_and_half_width_say_the_same()
    {
        Assert.Equal(
            Entered.Formula("(A-B)/B*100%>=90%").Root,
            Entered.Formula("（Ａ－Ｂ）÷Ｂ×１００％≥９０％").Root);
    }

    [Theory]
    [InlineData("预算数 = 0")]
    [InlineData("预算数 = 决算数")]
    [InlineData("（预算数）= 决算数 + 结转")]
    [InlineData("预算数 等于 决算数 + 结转")]
    [InlineData("预算数 == 决算数 + 结转")]
    public void An_equation_that_names_no_result_is_a_comparison(string text) =>
        Assert.IsType<Expression.Comparison>(Entered.Formula(text).Root);

    [Fact]
    public void In_a_condition_every_equation_is_a_comparison()
    {
        Assert.IsType<Expression.Comparison>(Entered.Condition("收入 = 支出 + 结余").Root);
        Assert.IsType<Expression.Arithmetic>(Entered.Formula("收入 = 支出 + 结余").Root);
    }

    [Fact]
    public void A_hundred_percent_is_one()
    {
        var number = Assert.IsType<Expression.Number>(Entered.Formula("100%").Root);

        Assert.Equal((100m, Unit.Percent, 1m), (number.Value, number.Unit, number.InBase));
    }

    [Fact]
    public void Spans_include_the_brackets_of_a_part()
    {
        const string text = "（A＋B）÷ C";
        var quotient = Assert.IsType<Expression.Arithmetic>(Entered.Formula(text).Root);

        Assert.Equal("（A＋B）", text[quotient.Left.At.Start..quotient.Left.At.End]);
    }
}
