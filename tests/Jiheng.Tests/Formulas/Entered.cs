using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Tests.Formulas;

/// <summary>Figures of a unit for one test, and formulas that must be readable.</summary>
internal sealed record Entered(ImmutableDictionary<FigureReference, Observed<Quantity>> Figures)
{
    public static Entered Nothing { get; } = new(ImmutableDictionary<FigureReference, Observed<Quantity>>.Empty);

    public static Entered Of(string name, decimal value, string unit = "") => Nothing.And(name, value, unit);

    public Entered And(string name, decimal value, string unit = "") => With(name, false, Known(value, unit));

    public Entered LastYear(string name, decimal value, string unit = "") => With(name, true, Known(value, unit));

    public Entered NotApplicable(string name, string reason) => With(name, false, new Observed<Quantity>.NotApplicable(reason));

    public Observed<Quantity> Source(FigureReference reference) =>
        Figures.GetValueOrDefault(reference, new Observed<Quantity>.Missing("没有填报"));

    public FormulaValue Evaluate(string formula) => FormulaEvaluator.Evaluate(Formula(formula), Source);

    public string Write(string formula) => FormulaWriter.WithNumbers(Formula(formula), Source);

    public static Formula Formula(string text) => Assert.IsType<FormulaReading.Read>(FormulaReader.Read(text)).Formula;

    public static Formula Condition(string text) => Assert.IsType<FormulaReading.Read>(FormulaReader.ReadCondition(text)).Formula;

    public static FormulaProblem Problem(string text) => Assert.Single(Problems(text));

    public static ImmutableArray<FormulaProblem> Problems(string text) => Assert.IsType<FormulaReading.Refused>(FormulaReader.Read(text)).Problems;

    /// <summary>The part of the text a problem points at.</summary>
    public static string Marked(string text, FormulaProblem problem) => text[problem.At.Start..problem.At.End];

    private Entered With(string name, bool lastYear, Observed<Quantity> observed) =>
        new(Figures.SetItem(FigureReference.To(name, lastYear), observed));

    private static Observed<Quantity>.Known Known(decimal value, string unit) => new(new(value, Unit.Find(unit)!), "测试");
}
