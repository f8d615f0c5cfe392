using Jiheng.Indicators.Formulas;

namespace Jiheng.Tests.Formulas;

public sealed class FormulaProblemTests
{
    [Theory]
    [InlineData("（A+B÷C", "（", "左括号没有配对，请补上右括号。")]
    [InlineData("A+B）÷C", "）", "多了一个右括号，请删去或补上左括号。")]
    [InlineData("（A+B]÷C", "]", "括号不成对，请改成“)”。")]
    [InlineData("A ÷ × B", "×", "“/”后面缺少数据项或数字，请补上。")]
    [InlineData("A ÷", "", "“/”后面缺少数据项或数字，请补上。")]
    [InlineData("÷ B", "÷", "“/”前面缺少数据项或数字，请补上。")]
    [InlineData("决算数 预算数", "预算数", "“预算数”前面缺少运算符，请补上。")]
    [InlineData("A < B < C", "<", "比较不能连写，请用“且”分开。")]
    [InlineData("A，B", "，", "逗号只用在函数的括号里，请删去或改成运算符。")]
    [InlineData("（）", "）", "括号里是空的，请补上内容或删去括号。")]
    [InlineData("如果（A > 0，B）", "如果", "“如果”要写3个数，用逗号分开，这里有2个，请补齐或删去。")]
    [InlineData("上年（上年（A））", "上年", "只能取上年一年的数，“上年”里不能再写“上年”，请改写。")]
    [InlineData("有（A+B）", "A+B", "“有（）”里只写一个数据项名称，请改写。")]
    [InlineData("1.5倍 × A", "倍", "认不出数字后面的单位，请改为元、万元、%、人等。")]
    [InlineData("（A÷B）%", "%", "“%”前面应是数字，请改为“× 100%”。")]
    [InlineData("“三公经费决算数 ÷ B", "“三公经费决算数", "引号没有成对，请补上另一半。")]
    [InlineData("「三公经费 ÷ B", "「三公经费 ÷ B", "名称缺少后面的“」”，请补上。")]
    [InlineData("A ÷ 😀😀", "😀😀", "公式里认不出这个字符，请删去或改写。")]
    [InlineData("99999999999999999999 ÷ A", "99999999999999999999", "数字太长，请核对，或换用较大的单位。")]
    [InlineData("  ", "  ", "公式是空的，请填写公式。")]
    public void A_problem_says_what_to_do_and_where(string text, string marked, string message)
    {
        var problem = Entered.Problem(text);

        Assert.Equal((message, marked), (problem.Message, Entered.Marked(text, problem)));
    }

    [Fact]
    public void Every_character_that_is_not_understood_is_reported() =>
        Assert.Equal(3, Entered.Problems("A # B ÷ 1.5倍 ÷ 「C").Length);

    [Fact]
    public void The_caret_stands_under_the_character_with_chinese_two_columns_wide()
    {
        const string text = "决算数 预算数";

        Assert.Equal("决算数 预算数\n       ^^^^^^\n“预算数”前面缺少运算符，请补上。", Entered.Problem(text).Show(text));
    }

    [Fact]
    public void A_missing_end_is_marked_after_the_text() =>
        Assert.Equal("A ÷\n   ^\n“/”后面缺少数据项或数字，请补上。", Entered.Problem("A ÷").Show("A ÷"));

    [Fact]
    public void Sixty_four_levels_are_read_and_sixty_five_are_not()
    {
        Assert.IsType<FormulaReading.Read>(FormulaReader.Read(Nested(64)));
        Assert.Equal("括号或函数套得太深（最多64层），请拆成几个数据项。", Entered.Problem(Nested(65)).Message);
    }

    [Fact]
    public void Two_thousand_characters_are_read_and_one_more_is_not()
    {
        Assert.IsType<FormulaReading.Read>(FormulaReader.Read(new string('甲', 2000)));
        Assert.Equal(2000, Entered.Problem(new string('甲', 2001)).At.Start);
    }

    private static string Nested(int levels) => new string('（', levels) + "A" + new string('）', levels);
}
