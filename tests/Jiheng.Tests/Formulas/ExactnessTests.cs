using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Tests.Formulas;

public sealed class ExactnessTests
{
    private static readonly Gen<decimal> Amounts = Gen.OneOf(
        Gen.Constant(0m),
        from value in Gen.Choose(-5, 5) select (decimal)value,
        from cents in Gen.Choose(-100_000_000, 100_000_000) select cents / 100m,
        from high in Gen.Choose(-99_999_999, 99_999_999) from low in Gen.Choose(0, 999_999_999) select (high * 1_000_000_000m + low) / 100m);

    [Fact]
    public void Random_formulas_agree_with_exact_fractions()
    {
        var cases = from formula in SomeFormulas.Computable from figures in Amounts.ArrayOf(8) select (formula, figures);
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);

        Prop.ForAll(cases.ToArbitrary(), one => Agrees(one.formula, one.figures, tally)).Check(Seeded.Config.WithMaxTest(10_000));

        Assert.True(tally["Number"] > 4_000 && tally["NotApplicable"] > 50 && tally["Impossible"] > 50, string.Join('、', tally));
        Assert.True(tally.GetValueOrDefault("TooClose") < 500, string.Join('、', tally));
    }

    private static bool Agrees(Expression root, decimal[] figures, Dictionary<string, int> tally)
    {
        var formula = new Formula("", root);
        var value = FormulaEvaluator.Evaluate(formula, reference => new Observed<Quantity>.Known(new(FigureOf(reference, figures), Unit.None), ""));
        try
        {
            var expected = ExactOracle.Of(root, reference => FigureOf(reference, figures));
            Count(tally, expected.GetType().Name);
            return Same(expected, value);
        }
        catch (ExactOracle.TooCloseException)
        {
            Count(tally, "TooClose");
            return true;
        }
        catch (OverflowException)
        {
            Count(tally, "Overflow");
            return value is FormulaValue.Impossible;
        }
    }

    private static bool Same(ExactOracle.Answer expected, FormulaValue value) => (expected, value) switch
    {
        (ExactOracle.Answer.Number number, FormulaValue.Known known) =>
            !((number.Value - Fraction.Of(known.Value)).Size > number.Error + number.Value.Size * Fraction.Tiny(23) + Fraction.Tiny(20)),
        (ExactOracle.Answer.NotApplicable, FormulaValue.NotApplicable) => true,
        (ExactOracle.Answer.Impossible, FormulaValue.Impossible) => true,
        _ => false,
    };

    private static decimal FigureOf(FigureReference reference, decimal[] figures) => figures[reference.Name[1] - '0'];

    private static void Count(Dictionary<string, int> tally, string what) => tally[what] = tally.GetValueOrDefault(what) + 1;
}
