namespace Jiheng.Indicators.Formulas;

/// <summary>算式类别。What an expression gives, as far as the checker can tell.</summary>
internal abstract record FormulaType
{
    private FormulaType() { }

    public sealed record Measured(UnitDimension Of) : FormulaType;

    /// <summary>A bare 0 goes with any unit.</summary>
    public sealed record Zero : FormulaType;

    public sealed record Condition : FormulaType;

    /// <summary>There is a problem inside, already reported.</summary>
    public sealed record Unclear : FormulaType;

    /// <summary>Nothing for a condition or where there is a problem.</summary>
    public UnitDimension? Dimension => this switch
    {
        Measured measured => measured.Of,
        Zero => UnitDimension.None,
        _ => null,
    };
}
