namespace Jiheng.Indicators.Formulas;

/// <summary>公式。A formula in the field's words, read.</summary>
public sealed record Formula(string Text);
