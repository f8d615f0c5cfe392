using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Scoring;
using Jiheng.Tests.Scoring;

namespace Jiheng.Tests.Explanations;

public sealed partial class ExplainerTests
{
    [GeneratedRegex(@"(?<left>[\d（][\d.%（）×÷+− ]*[×÷+−][\d.%（）×÷+− ]*?) ?[=≈] (?<right>−?\d[\d.]*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Equation { get; }

    [Fact]
    public void The_step_says_how_far_over_what_it_costs_and_what_is_left()
    {
        var step = Step(Sample.Control, 2m, "数据: { “三公经费”决算数: 107.11万元, “三公经费”预算数: 100万元 }");

        Assert.Equal("107.11%，超过100%共7.11个百分点，按比例扣 7.11 × 0.2 = 1.422分，得 2 − 1.422 = 0.578分，四舍五入到2位小数为0.58分", step);
    }

    [Fact]
    public void A_deduction_that_goes_to_the_floor_says_so() =>
        Assert.EndsWith("扣完为止，得0分", Step(Sample.Control, 2m, "数据: { “三公经费”决算数: 150万元, “三公经费”预算数: 100万元 }"), StringComparison.Ordinal);

    [Fact]
    public void What_is_missing_is_said_with_the_place_to_enter_it()
    {
        var explanation = Explain(Sample.Change, 3m, "数据: { “三公经费”决算数: 5万元 }");

        Assert.Equal("缺数据：上年“三公经费”决算数", explanation.Step);
        Assert.Equal("请在“上年”里填写“三公经费”决算数（没有填报）。", explanation.Next);
    }

    [Fact]
    public void A_derived_figure_is_shown_with_the_numbers_it_was_derived_from()
    {
        var explanation = Explain(Sample.Control, 2m, "数据: { 公务接待费决算数: 12.96万元, 因公出国（境）费决算数: 7.51万元, “三公经费”预算数: { 值: 90万元, 来源: 预算批复 } }");

        Assert.Equal("20.47万元 ÷ 90万元 × 100% ≈ 22.74%", explanation.Calculation);
        Assert.Equal("“三公经费”决算数 20.47万元（推算：12.96万元 + 7.51万元）；“三公经费”预算数 90万元（预算批复）", explanation.Sources);
    }

    [Fact]
    public void The_equations_in_every_step_hold_and_lead_to_the_score()
    {
        foreach (var (system, worked) in Repository.Cases())
        {
            var score = CaseRunner.Run(worked, system, Repository.Dictionary).Score;
            var step = Explainer.Explain(score, system).Step;

            foreach (Match equation in Equation.Matches(step))
                Assert.True(Holds(equation), $"{worked.Name}: {equation.Value} in {step}");
            if (score.Awarded is { } points && score.Outcome is IndicatorOutcome.Scored)
                Assert.True(points == Points.Zero ? step.Contains("不得分", StringComparison.Ordinal) || Ends(step, points) : Ends(step, points), $"{worked.Name}: {points} / {step}");
        }
    }

    private static bool Ends(string step, Points points) => step.EndsWith(points.ToString(), StringComparison.Ordinal);

    // What is shown is cut to six decimals, so that a product of two of them may be off by a little.
    private static bool Holds(Match equation)
    {
        var formula = Assert.IsType<FormulaReading.Read>(FormulaReader.Read(equation.Groups["left"].Value)).Formula;
        var left = Assert.IsType<FormulaValue.Known>(FormulaEvaluator.Evaluate(formula, _ => new Observed<Quantity>.Missing("")));
        return Math.Abs(left.Value - decimal.Parse(equation.Groups["right"].Value.Replace('−', '-'), CultureInfo.InvariantCulture)) <= 0.00001m;
    }

    [Theory]
    [InlineData("“三公经费”决算数 ÷ “三公经费”预算数", "得分=控制率×分值。", " = 50%")]
    [InlineData("“三公经费”决算数 ÷ “三公经费”预算数", "得分=（控制率−20%）÷（1−20%）×分值。", " = 50%")]
    [InlineData("“三公经费”决算数 ÷ “三公经费”预算数", "①控制率≤100%，得1分；②制定了管理制度，得1分。", " = 50%")]
    [InlineData("“三公经费”决算数 − “三公经费”预算数", "超支不超过10万元得2分，超过10万元不得分。", " = −50万元")]
    [InlineData("“三公经费”预算数 − “三公经费”决算数", "每超支1万元扣0.01分，扣完为止。", " = 50万元")]
    [InlineData("在职人员数 − 2人", "每超编1人扣1分，扣完为止。", " = 1人")]
    public void What_a_formula_gives_is_said_in_the_measure_of_its_standard_whatever_its_shape(string formula, string standard, string end)
    {
        var indicator = $"名称: 控制率\n编号: control\n分值: {{0}}\n公式: {formula}\n评分标准: {standard}\n方向: 越低越好";

        var calculation = Explain(indicator, 2m, "数据: { “三公经费”决算数: 50万元, “三公经费”预算数: 100万元, 在职人员数: 3人 }").Calculation;

        Assert.EndsWith(end, calculation, StringComparison.Ordinal);
    }

    private static string Step(string indicator, decimal full, string entries) => Explain(indicator, full, entries).Step;

    private static IndicatorExplanation Explain(string indicator, decimal full, string entries)
    {
        var system = Sample.System((indicator, full));
        return Explainer.Explain(Sample.Score(system, entries))[0];
    }
}
