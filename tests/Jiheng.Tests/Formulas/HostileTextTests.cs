using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Tests.Formulas;

public sealed class HostileTextTests
{
    public static TheoryData<string> Texts { get; } =
    [
        new string('(', 10_000), new string('（', 1_999), new string(')', 1_999), new string('-', 1_999) + "A",
        string.Concat(Enumerable.Repeat("非 ", 999)) + "A", string.Concat(Enumerable.Repeat("如果（", 600)), string.Concat(Enumerable.Repeat("A（", 900)), string.Concat(Enumerable.Repeat("大于1", 600)), string.Concat(Enumerable.Repeat("A（B）", 400)),
        string.Concat(Enumerable.Repeat("1人", 900)), string.Concat(Enumerable.Repeat("1,000", 400)),
        "“", "「", "`", "「」", "“”", "\"", "😀", "A÷😀", "\uD83D", "「\uD83D」", "「\uFFFE」", "A\0B", "\u200B", "%", "100%%", "1,", "1.", ".5", "=", "==", "X=", "X=X=X",
        "This is not a formula, but a sentence.", "DROP TABLE users; --", "（A", "如果", "如果（", "如果（）", "上年（）", "有（）", "有（1）", "，", "且", "非", "A且", "非非非",
        new string('9', 1_000), "0." + new string('1', 1_000), "１，０００",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_is_read_or_refused_with_places_inside_it(string text) => Assert.True(IsAnswered(text));

    [Fact]
    public void Any_mixture_of_words_and_signs_is_read_or_refused()
    {
        var words = Gen.Elements(
            "A", "决算数", "“三公”经费", "“", "」", "「", "（", "）", "[", "】", "+", "−", "×", "÷", "=", "≥", "且", "或", "非", "如果", "上年", "有", "合计", "，",
            "1,000", "90%", "3人", " ", "😀", "\uD83D", "大于", "\t", "100", "万元");
        var texts = from parts in words.ArrayOf() select string.Concat(parts);

        Prop.ForAll(texts.ToArbitrary(), IsAnswered).Check(Seeded.Config.WithMaxTest(3_000));
    }

    [Fact]
    public void A_sum_of_a_thousand_terms_is_evaluated_and_written()
    {
        var formula = Entered.Formula(string.Join('+', Enumerable.Repeat("A", 1_000)));

        Assert.Equal(new FormulaValue.Known(1_000m), FormulaEvaluator.Evaluate(formula, Entered.Of("A", 1m).Source));
        Assert.Equal(formula.Root, Entered.Formula(FormulaWriter.Write(formula.Root).Replace(" ", "", StringComparison.Ordinal)).Root);
    }

    private static bool IsAnswered(string text) => FormulaReader.Read(text) switch
    {
        FormulaReading.Read read => read.Formula.Text == text && FormulaWriter.Write(read.Formula.Root).Length > 0,
        FormulaReading.Refused refused => !refused.Problems.IsEmpty && refused.Problems.All(problem => IsWithin(problem, text)),
        _ => false,
    };

    private static bool IsWithin(FormulaProblem problem, string text) =>
        problem.At.Start >= 0 && problem.At.Start <= problem.At.End && problem.At.End <= text.Length && problem.Show(text).Contains('^', StringComparison.Ordinal);
}
