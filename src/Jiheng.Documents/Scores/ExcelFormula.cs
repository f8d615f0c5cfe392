using System.Globalization;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Scores;

/// <summary>公式转 Excel。A formula in the language of spreadsheets; nothing where that language cannot say it.</summary>
internal static class ExcelFormula
{
    /// <param name="expression">What it computes.</param>
    /// <param name="cell">The cell of a figure, with what brings it to the unit of the formula; nothing where it has none.</param>
    public static string? Write(Expression expression, Func<FigureReference, string?> cell) => expression switch
    {
        Expression.Number number => Number(number),
        Expression.Figure figure => cell(figure.Reference),
        Expression.Negation negation => Write(negation.Operand, cell) is { } operand ? $"(-{operand})" : null,
        Expression.Arithmetic sum => Join(sum.Left, Sign(sum.Operator), sum.Right, cell),
        Expression.Comparison compared => Compared(compared, cell),
        Expression.Call { Function: FormulaFunction.WholePart, Arguments: [var argument] } => Rounded(argument, cell) is { } whole ? $"TRUNC({whole})" : null,
        Expression.Call call => Called(Function(call.Function), [.. call.Arguments], cell),
        Expression.Choice choice => Called("IF", [choice.Condition, choice.Then, choice.Otherwise], cell),
        Expression.And both => Called("AND", [both.Left, both.Right], cell),
        Expression.Or either => Called("OR", [either.Left, either.Right], cell),
        Expression.Not not => Called("NOT", [not.Operand], cell),
        _ => null,
    };

    // A spreadsheet computes in binary: what is equal in decimals may differ there in the last digit.
    private static string? Rounded(Expression expression, Func<FigureReference, string?> cell) => Write(expression, cell) is { } written ? $"ROUND({written},10)" : null;

    private static string? Compared(Expression.Comparison compared, Func<FigureReference, string?> cell) =>
        Rounded(compared.Left, cell) is { } left && Rounded(compared.Right, cell) is { } right ? $"{left}{Sign(compared.Operator)}{right}" : null;

    private static string Number(Expression.Number number) => number.Unit == Unit.Percent
        ? number.Value.ToString(CultureInfo.InvariantCulture) + "%"
        : number.InBase.ToString(CultureInfo.InvariantCulture);

    private static string? Join(Expression left, string sign, Expression right, Func<FigureReference, string?> cell) =>
        Write(left, cell) is { } first && Write(right, cell) is { } second ? $"{Enclosed(left, first)}{sign}{Enclosed(right, second)}" : null;

    private static string Enclosed(Expression expression, string written) => expression is Expression.Arithmetic or Expression.Comparison ? $"({written})" : written;

    private static string? Called(string name, Expression[] arguments, Func<FigureReference, string?> cell)
    {
        var written = Array.ConvertAll(arguments, argument => Write(argument, cell));
        return written.Contains(null) ? null : $"{name}({string.Join(',', written)})";
    }

    private static string Function(FormulaFunction function) => function switch
    {
        FormulaFunction.Sum => "SUM",
        FormulaFunction.Average => "AVERAGE",
        FormulaFunction.Largest => "MAX",
        FormulaFunction.Smallest => "MIN",
        FormulaFunction.Absolute => "ABS",
        _ => throw new System.Diagnostics.UnreachableException($"{function}"),
    };

    private static string Sign(ArithmeticOperator sign) => sign switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        _ => throw new System.Diagnostics.UnreachableException($"{sign}"),
    };

    private static string Sign(ComparisonOperator sign) => sign switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.AtLeast => ">=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.AtMost => "<=",
        _ => throw new System.Diagnostics.UnreachableException($"{sign}"),
    };
}
