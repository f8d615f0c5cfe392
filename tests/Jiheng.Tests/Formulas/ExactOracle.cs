using Jiheng.Indicators.Formulas;

namespace Jiheng.Tests.Formulas;

/// <summary>What a formula gives by schoolbook fractions, written without looking at the engine.</summary>
internal static class ExactOracle
{
    /// <summary>Too close to a step for 28 digits to tell; such a case proves nothing.</summary>
    public sealed class TooCloseException : Exception
    {
        public TooCloseException() { }

        public TooCloseException(string message) : base(message) { }

        public TooCloseException(string message, Exception inner) : base(message, inner) { }
    }

    public abstract record Answer
    {
        /// <param name="Value">Exact.</param>
        /// <param name="Error">How far 28 digits may be from it.</param>
        public sealed record Number(Fraction Value, Fraction Error) : Answer;

        public sealed record Truth(bool Holds) : Answer;

        public sealed record NotApplicable : Answer;

        public sealed record Impossible : Answer;
    }

    private static readonly Fraction Largest = Fraction.Of(decimal.MaxValue);

    public static Answer Of(Expression expression, Func<FigureReference, decimal> figure) => expression switch
    {
        Expression.Figure e => Exactly(Fraction.Of(figure(e.Reference))),
        Expression.Number e => Exactly(Fraction.Of(e.Value)),
        Expression.Negation e => Map(Of(e.Operand, figure), a => a with { Value = -a.Value }),
        Expression.Arithmetic e => Map(Of(e.Left, figure), Of(e.Right, figure), (a, b) => Arithmetic(e.Operator, a, b)),
        Expression.Call e => Call(e.Function, [.. e.Arguments.Select(argument => Of(argument, figure))]),
        Expression.Choice e => Of(e.Condition, figure) is Answer.Truth { Holds: var holds } ? Of(holds ? e.Then : e.Otherwise, figure) : Of(e.Condition, figure),
        Expression.Comparison e => Map(Of(e.Left, figure), Of(e.Right, figure), (a, b) => Compare(e.Operator, a, b)),
        Expression.And e => Decide(Of(e.Left, figure), () => Of(e.Right, figure), false),
        Expression.Or e => Decide(Of(e.Left, figure), () => Of(e.Right, figure), true),
        Expression.Not e => Of(e.Operand, figure) is Answer.Truth truth ? new Answer.Truth(!truth.Holds) : Of(e.Operand, figure),
        _ => throw new NotSupportedException($"{expression}"),
    };

    private static Answer Arithmetic(ArithmeticOperator sign, Answer.Number a, Answer.Number b) => sign switch
    {
        ArithmeticOperator.Add => Added(a, b),
        ArithmeticOperator.Subtract => Added(a, b with { Value = -b.Value }),
        ArithmeticOperator.Multiply => Rounded(a.Value * b.Value, a.Value.Size * b.Error + b.Value.Size * a.Error + a.Error * b.Error),
        _ => Divided(a, b),
    };

    private static Answer.Number Added(Answer.Number a, Answer.Number b)
    {
        var sum = Rounded(a.Value + b.Value, a.Error + b.Error);
        var residue = a.Value.Size * Fraction.Tiny(22);
        return sum.Value.Size > residue || sum.Value.IsZero ? sum : sum with { Error = sum.Error + residue };
    }

    private static Answer Divided(Answer.Number a, Answer.Number b)
    {
        if (IsNothing(b))
            return IsNothing(a) ? new Answer.NotApplicable() : new Answer.Impossible();
        var quotient = a.Value / b.Value;
        return Rounded(quotient, (a.Error + quotient.Size * b.Error) / (b.Value.Size - b.Error));
    }

    private static Answer Call(FormulaFunction function, Answer[] arguments) => function switch
    {
        FormulaFunction.Sum => arguments.Aggregate((x, y) => Map(x, y, Added)),
        FormulaFunction.Average => Map(arguments.Aggregate((x, y) => Map(x, y, Added)), sum => Divided(sum, Exactly(Fraction.Of(arguments.Length)))),
        FormulaFunction.Largest => arguments.Aggregate((x, y) => Map(x, y, (a, b) => Either(a, b, a.Value > b.Value))),
        FormulaFunction.Smallest => arguments.Aggregate((x, y) => Map(x, y, (a, b) => Either(a, b, a.Value < b.Value))),
        FormulaFunction.Absolute => Map(arguments[0], a => a with { Value = a.Value.Size }),
        _ => Map(arguments[0], WholePart),
    };

    private static Answer.Number Either(Answer.Number a, Answer.Number b, bool first) =>
        (first ? a : b) with { Error = a.Error > b.Error ? a.Error : b.Error };

    private static Answer.Number WholePart(Answer.Number a)
    {
        var left = (a.Value - a.Value.Truncated).Size;
        var room = Blur(a);
        if (left.IsZero && a.Error > a.Value.Size * Fraction.Tiny(24) + Fraction.Tiny(21))
            throw new TooCloseException();
        if (!left.IsZero && (left < room || Fraction.Of(1m) - left < room))
            throw new TooCloseException();
        return Exactly(a.Value.Truncated);
    }

    private static Answer.Truth Compare(ComparisonOperator comparison, Answer.Number a, Answer.Number b)
    {
        var difference = a.Value - b.Value;
        if (!(a.Error + b.Error).IsZero && difference.Size < Blur(a) + Blur(b))
            throw new TooCloseException();
        var order = difference.Over.Sign;
        return new Answer.Truth(comparison switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Greater => order > 0,
            ComparisonOperator.AtLeast => order >= 0,
            ComparisonOperator.Less => order < 0,
            _ => order <= 0,
        });
    }

    private static Answer Decide(Answer left, Func<Answer> right, bool deciding)
    {
        if (left is Answer.Truth first)
            return first.Holds == deciding ? left : right();
        var second = right();
        return second is Answer.Truth { Holds: var holds } ? (holds == deciding ? second : left) : Worse(left, second);
    }

    private static bool IsNothing(Answer.Number a)
    {
        var doubtful = a.Value.IsZero ? a.Error > Fraction.Tiny(21) : a.Value.Size < a.Error + Fraction.Tiny(19);
        return doubtful ? throw new TooCloseException() : a.Value.IsZero;
    }

    private static Fraction Blur(Answer.Number a) => a.Error + a.Value.Size * Fraction.Tiny(23) + Fraction.Tiny(20);

    private static Answer.Number Exactly(Fraction value) => new(value, Fraction.Zero);

    private static Answer.Number Rounded(Fraction value, Fraction error)
    {
        if (value.Size > Largest)
            throw new OverflowException();
        return new(value, error.IsZero && value.IsDecimal ? error : error + value.Size * Fraction.Tiny(27) + Fraction.Tiny(27));
    }

    private static Answer Map(Answer a, Func<Answer.Number, Answer> then) => a is Answer.Number number ? then(number) : a;

    private static Answer Map(Answer a, Answer b, Func<Answer.Number, Answer.Number, Answer> then) =>
        a is Answer.Number left && b is Answer.Number right ? then(left, right) : Worse(a, b);

    private static Answer Worse(Answer a, Answer b) => a is Answer.NotApplicable || b is Answer.Number or Answer.Truth ? a : b is Answer.NotApplicable || a is Answer.Number or Answer.Truth ? b : a;
}
