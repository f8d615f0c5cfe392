namespace Jiheng.Indicators.Formulas;

/// <summary>公式结果。What a formula gives for a unit's figures; missing, zero and not applicable stay apart.</summary>
public abstract record FormulaValue
{
    private FormulaValue() { }

    /// <summary>得数。A value, settled as <see cref="Exactness"/> says.</summary>
    /// <param name="Value">In base units: 元 for money, a bare number for a rate (1 is 100%).</param>
    public sealed record Known(decimal Value) : FormulaValue;

    /// <summary>真假。A condition's answer.</summary>
    public sealed record Truth(bool Holds) : FormulaValue;

    /// <summary>缺数。Figures it needs have not been entered.</summary>
    /// <param name="Figures">Every missing figure the result needs, each once.</param>
    public sealed record Missing(ImmutableArray<FigureReference> Figures) : FormulaValue
    {
        public bool Equals(Missing? other) => other is not null && Figures.SequenceEqual(other.Figures);

        public override int GetHashCode() => HashCode.Combine(Figures.Length, Figures.FirstOrDefault());
    }

    /// <summary>不适用。An input does not apply, or 0 is divided by 0.</summary>
    public sealed record NotApplicable(string Reason) : FormulaValue;

    /// <summary>无法计算。The figures must be wrong, such as a divisor of 0.</summary>
    public sealed record Impossible(string Reason) : FormulaValue;
}
