using Jiheng.Indicators.Formulas;

namespace Jiheng.Tests.Formulas;

public sealed class FormulaCheckingTests
{
    [Theory]
    [InlineData("决算数 ÷ 预算数 × 100%", "")]
    [InlineData("决算数 − 预算数", "元")]
    [InlineData("决算数 ÷ 人数", "元/人")]
    [InlineData("决算数 ÷ 人数 − 上年（决算数）÷ 上年（人数）", "元/人")]
    [InlineData("决算数 + 0", "元")]
    [InlineData("0 + 决算数", "元")]
    [InlineData("最大（0，决算数 − 10万元）", "元")]
    [InlineData("如果（预算数 = 0，0，决算数 ÷ 预算数）", "")]
    [InlineData("如果（预算数 > 0，预算数，0）", "元")]
    [InlineData("取整（决算数 ÷ 1万元）", "")]
    [InlineData("取整（人数 ÷ 3）", "人")]
    [InlineData("绝对值（−决算数）", "元")]
    [InlineData("平均（决算数，预算数）", "元")]
    [InlineData("1 − 30%", "")]
    public void Money_divided_by_money_is_a_rate_and_like_adds_to_like(string text, string dimension)
    {
        var check = Check(text);

        Assert.Empty(check.Problems);
        Assert.Equal((UnitDimension.Of(dimension), false), (check.Result!, check.IsCondition));
    }

    [Theory]
    [InlineData("决算数 > 预算数 且 人数 > 0")]
    [InlineData("非 有（决算数）或 人数 不超过 3人")]
    [InlineData("如果（有（决算数），决算数 > 0，预算数 > 0）")]
    public void A_comparison_is_a_condition(string text)
    {
        var check = Check(text);

        Assert.Empty(check.Problems);
        Assert.Equal((null, true), (check.Result, check.IsCondition));
    }

    [Theory]
    [InlineData("决算数 + 人数", "人数", "这里是以“人”计的数，前面是金额，不能相加，请核对单位。")]
    [InlineData("决算数 − 5", "5", "这里是没有单位的数，前面是金额，不能相减，请核对单位。")]
    [InlineData("决算数 > 3人", "3人", "这里是以“人”计的数，前面是金额，不能比较，请核对单位。")]
    [InlineData("最大（决算数，0，人数）", "人数", "这里是以“人”计的数，前面是金额，不能比较，请核对单位。")]
    [InlineData("如果（人数 > 0，决算数，人数）", "人数", "这里是以“人”计的数，前面是金额，不能作为同一个“如果”的结果，请核对单位。")]
    [InlineData("决算数 +（人数 > 0）", "（人数 > 0）", "条件不能当作数参与计算，请改用“如果（条件，甲，乙）”。")]
    [InlineData("如果（人数，1，0）", "人数", "这里应是条件，请写成比较，如“决算数 > 0”。")]
    [InlineData("如果（人数 > 0，人数 > 1人，1）", "1", "“如果”的两个结果一个是条件、一个是数，请统一。")]
    [InlineData("取整（决算数）", "取整（决算数）", "金额取整要说明按什么单位，请先除以单位，如“÷ 1万元”。")]
    [InlineData("决算 ÷ 预算数", "决算", "没有“决算”这个数据项，请核对名称。")]
    [InlineData("有（决算）", "有（决算）", "没有“决算”这个数据项，请核对名称。")]
    [InlineData("上年决算数 ÷ 预算数", "上年决算数", "没有“上年决算数”这个数据项；如指上年的数，请写“上年（决算数）”。")]
    [InlineData("决算数大于预算数", "决算数大于预算数", "没有“决算数大于预算数”这个数据项；如“大于”不是名称的一部分，请在它前后加空格。")]
    [InlineData("2倍 × 决算数", "2倍", "没有“2倍”这个数据项，也认不出这样的单位，请核对。")]
    public void Unlike_things_and_unknown_names_are_marked(string text, string marked, string message)
    {
        var check = Check(text);
        var problem = Assert.Single(check.Problems);

        Assert.Null(check.Result);
        Assert.Equal((message, marked), (problem.Message, Entered.Marked(text, problem)));
    }

    [Fact]
    public void All_problems_are_reported_and_one_is_not_reported_twice() =>
        Assert.Equal(3, Check("（甲 + 决算数）÷（决算数 + 人数）+ 乙").Problems.Length);

    private static FormulaCheck Check(string text) => FormulaChecker.Check(Entered.Formula(text), DimensionOf);

    private static UnitDimension? DimensionOf(string name) => name switch
    {
        "决算数" or "预算数" => UnitDimension.Money,
        "人数" => UnitDimension.Of("人"),
        _ => null,
    };
}
