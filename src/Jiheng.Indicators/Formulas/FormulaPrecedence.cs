namespace Jiheng.Indicators.Formulas;

/// <summary>运算次序。How tightly the parts of an expression hold together; the looser need brackets inside the tighter.</summary>
internal static class FormulaPrecedence
{
    public const int Or = 1;
    public const int And = 2;
    public const int Not = 3;
    public const int Comparison = 4;
    public const int Sum = 5;
    public const int Product = 6;
    public const int Negation = 7;
    public const int Whole = 8;

    public static int Of(Expression expression) => expression switch
    {
        Expression.Arithmetic { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } => Sum,
        Expression.Arithmetic => Product,
        Expression.Negation => Negation,
        Expression.Comparison => Comparison,
        Expression.Not => Not,
        Expression.And => And,
        Expression.Or => Or,
        _ => Whole,
    };

    /// <summary>Written out it begins with a minus sign, which does not follow another sign.</summary>
    public static bool LeadsWithMinus(Expression expression)
    {
        while (expression is Expression.Arithmetic sum && Of(sum.Left) >= Of(sum))
            expression = sum.Left;
        return expression is Expression.Negation;
    }
}
