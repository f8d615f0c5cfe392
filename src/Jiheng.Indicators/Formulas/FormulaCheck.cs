namespace Jiheng.Indicators.Formulas;

/// <summary>公式检查结果。What a formula measures, or every reason it measures nothing.</summary>
/// <param name="Result">Nothing for a condition or when there are problems.</param>
/// <param name="IsCondition">It is true or false rather than a quantity.</param>
/// <param name="Problems">Empty when names and units agree.</param>
public sealed record FormulaCheck(UnitDimension? Result, bool IsCondition, ImmutableArray<FormulaProblem> Problems);
