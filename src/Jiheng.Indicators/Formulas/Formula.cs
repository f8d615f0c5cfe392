namespace Jiheng.Indicators.Formulas;

/// <summary>公式。A formula in the field's words, read.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Root">What it computes; a leading “X率=” is not part of it.</param>
public sealed record Formula(string Text, Expression Root)
{
    private FormulaTemplate? template;

    /// <summary>The figures it names, each once, in the order they are named.</summary>
    public ImmutableArray<FigureReference> Inputs { get; } = FormulaInputs.Of(Root);

    /// <summary>What stands between its figures, worked out when it is first written with them.</summary>
    internal FormulaTemplate Template => template ??= new(Root);

    public bool Equals(Formula? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && Root.Equals(other.Root);

    public override int GetHashCode() => HashCode.Combine(Text);
}
