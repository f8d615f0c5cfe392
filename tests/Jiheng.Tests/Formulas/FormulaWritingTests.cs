using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Tests.Formulas;

public sealed class FormulaWritingTests
{
    private static readonly Entered Figures = Entered.Of("决算数", 4.90m, "万元").LastYear("决算数", 5.00m, "万元").And("结余", -3.2m, "万元")
        .And("人均", 1m / 3m, "万元").NotApplicable("项目支出", "无");

    [Theory]
    [InlineData("（决算数-上年（决算数））/上年（决算数）*100%", "（4.90万元 − 5.00万元）÷ 5.00万元 × 100%")]
    [InlineData("决算数+结余", "4.90万元 +（−3.2万元）")]
    [InlineData("结余+决算数", "（−3.2万元）+ 4.90万元")]
    [InlineData("决算数÷预算数", "4.90万元 ÷ 〔预算数暂缺〕")]
    [InlineData("决算数÷项目支出", "4.90万元 ÷ 〔项目支出不适用〕")]
    [InlineData("如果（有（预算数），0，人均）", "如果（有（预算数），0，0.333333万元）")]
    public void A_formula_is_written_with_its_figures_as_a_reviewer_would(string formula, string expected) =>
        Assert.Equal(expected, Figures.Write(formula));

    [Theory]
    [InlineData("((A)+(B))+(C)", "A + B + C")]
    [InlineData("A-(B-C)", "A −（B − C）")]
    [InlineData("A/(B*C)", "A ÷（B × C）")]
    [InlineData("-(A+B)", "−（A + B）")]
    [InlineData("A+(-B*C)", "A +（−B × C）")]
    [InlineData("(A>0 或 B>0) 且 C>0", "（A > 0 或 B > 0） 且 C > 0")]
    [InlineData("A>0 或 (B>0 且 C>0)", "A > 0 或 B > 0 且 C > 0")]
    [InlineData("(X = A + B)", "（X = A + B）")]
    public void Only_the_brackets_that_are_needed_are_written(string formula, string expected) =>
        Assert.Equal(expected, FormulaWriter.Write(Entered.Formula(formula).Root));

    [Fact]
    public void What_is_written_is_read_again_as_the_same() =>
        Prop.ForAll(SomeFormulas.Any.ToArbitrary(), IsReadAgain).Check(Seeded.Config.WithMaxTest(5_000));

    private static bool IsReadAgain(Expression expression)
    {
        var text = FormulaWriter.Write(expression);
        return text.Length > FormulaReader.LongestText
            || (FormulaReader.Read(text) is FormulaReading.Read read && read.Formula.Root == expression
                && FormulaWriter.Write(read.Formula.Root) == text);
    }

    [Fact]
    public void What_stands_between_the_figures_is_the_same_for_every_unit() =>
        Prop.ForAll(SomeFormulas.Any.ToArbitrary(), IsWrittenAlike).Check(Seeded.Config.WithMaxTest(2_000));

    private static bool IsWrittenAlike(Expression expression)
    {
        var text = new TextBuffer(64);
        new FormulaPen(text, AsLongAsItsName).Write(expression);
        return FormulaWriter.WithNumbers(new("", expression), AsLongAsItsName) == text.ToString();
    }

    private static Observed<Quantity>.Known AsLongAsItsName(FigureReference reference) => new(new(reference.Name.Length + 0.50m, Unit.WanYuan), "");
}
