using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式语法。Makes the tree from the words; the loosest join first: 或, 且, 非, comparison, + −, × ÷, minus sign.</summary>
internal sealed partial class FormulaParser
{
    /// <summary>The deepest nesting of brackets, functions and signs.</summary>
    private const int Deepest = 64;

    private readonly ImmutableArray<FormulaToken> tokens;
    private int at;
    private int depth;
    private bool lastYear;
    private FormulaProblem? problem;

    private FormulaParser(ImmutableArray<FormulaToken> tokens) => this.tokens = tokens;

    private FormulaToken Current => tokens[at];

    public static (Expression? Root, FormulaProblem? Problem) Parse(ImmutableArray<FormulaToken> tokens)
    {
        var parser = new FormulaParser(tokens);
        var root = parser.Either();
        if (root is not null && parser.Current.Kind != TokenKind.End)
            root = parser.RefuseTrailing();
        return (root, parser.problem);
    }

    private Expression? Either()
    {
        var left = Both();
        while (left is not null && Take(TokenKind.Or))
            left = Both() is { } right ? new Expression.Or(left, right, Across(left, right)) : null;
        return left;
    }

    private Expression? Both()
    {
        var left = Denied();
        while (left is not null && Take(TokenKind.And))
            left = Denied() is { } right ? new Expression.And(left, right, Across(left, right)) : null;
        return left;
    }

    private Expression? Denied()
    {
        var start = Current.At.Start;
        if (!Take(TokenKind.Not))
            return Compared();
        return Deeper(Denied) is { } operand ? new Expression.Not(operand, new(start, operand.At.End)) : null;
    }

    private Expression? Compared()
    {
        var left = Added();
        if (left is null || ComparisonAt(Current) is not { } comparison)
            return left;
        at++;
        if (Added() is not { } right)
            return null;
        return ComparisonAt(Current) is null
            ? new Expression.Comparison(comparison, left, right, Across(left, right))
            : Refuse("比较不能连写，请用“且”分开。", Current.At);
    }

    private Expression? Added()
    {
        var left = Multiplied();
        while (left is not null && Current.Kind is TokenKind.Add or TokenKind.Subtract)
            left = Joined(left, Multiplied);
        return left;
    }

    private Expression? Multiplied()
    {
        var left = Signed();
        while (left is not null && Current.Kind is TokenKind.Multiply or TokenKind.Divide)
            left = Joined(left, Signed);
        return left;
    }

    private Expression.Arithmetic? Joined(Expression left, Func<Expression?> next)
    {
        var sign = (ArithmeticOperator)(Current.Kind - TokenKind.Add);
        at++;
        return next() is { } right ? new(sign, left, right, Across(left, right)) : null;
    }

    private Expression? Signed()
    {
        var start = Current.At.Start;
        if (!Take(TokenKind.Subtract))
            return Operand();
        return Deeper(Signed) is { } operand ? new Expression.Negation(operand, new(start, operand.At.End)) : null;
    }

    private Expression? Operand() => Current.Kind switch
    {
        TokenKind.Number => Number(tokens[at++]),
        TokenKind.Name => Figure(tokens[at++]),
        TokenKind.Function => Deeper(Called),
        TokenKind.Open => Deeper(Bracketed),
        _ => RefuseNoOperand(),
    };

    private static Expression.Number Number(FormulaToken token) => new(token.Value, token.Unit, token.At);

    private Expression.Figure Figure(FormulaToken token) => new(FigureReference.To(token.Text, lastYear), token.At);

    private Expression? Bracketed()
    {
        var open = tokens[at++];
        if (Either() is not { } inner)
            return null;
        return Closes(open) ? inner with { At = new TextSpan(open.At.Start, tokens[at - 1].At.End) } : null;
    }

    private Expression? Deeper(Func<Expression?> next)
    {
        if (depth == Deepest)
            return Refuse("括号或函数套得太深（最多64层），请拆成几个数据项。", Current.At);
        depth++;
        var found = next();
        depth--;
        return found;
    }

    private bool Take(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        at++;
        return true;
    }

    private static ComparisonOperator? ComparisonAt(FormulaToken token) =>
        token.Kind is >= TokenKind.Equal and <= TokenKind.AtMost ? (ComparisonOperator)(token.Kind - TokenKind.Equal) : null;

    private static TextSpan Across(Expression left, Expression right) => new(left.At.Start, right.At.End);
}
