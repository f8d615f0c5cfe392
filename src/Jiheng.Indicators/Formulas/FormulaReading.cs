namespace Jiheng.Indicators.Formulas;

/// <summary>公式识读结果。Either the whole text was read, or it is refused with every part that was not understood.</summary>
public abstract record FormulaReading
{
    private FormulaReading() { }

    /// <summary>已识读。The whole text was read.</summary>
    public sealed record Read(Formula Formula) : FormulaReading;

    /// <summary>不识读。Nothing is used of a text with problems.</summary>
    public sealed record Refused(ImmutableArray<FormulaProblem> Problems) : FormulaReading;
}
