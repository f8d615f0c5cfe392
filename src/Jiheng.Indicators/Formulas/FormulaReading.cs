namespace Jiheng.Indicators.Formulas;

/// <summary>公式识读结果。Either the whole text was read, or it is refused with every part that was not understood.</summary>
public abstract record FormulaReading
{
    private FormulaReading() { }

    public sealed record Read(Formula Formula) : FormulaReading;

    public sealed record Refused(ImmutableArray<FormulaProblem> Problems) : FormulaReading;
}
