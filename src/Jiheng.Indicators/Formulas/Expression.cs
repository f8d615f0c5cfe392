using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Formulas;

/// <summary>算式。What a formula says, as a tree; two are equal when they say the same, wherever in a text they stand.</summary>
public abstract record Expression
{
    private Expression(TextSpan at) => At = at;

    /// <summary>The part of the formula's text this was read from, its brackets included.</summary>
    public TextSpan At { get; init; }

    public virtual bool Equals(Expression? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>数字。A number printed in the formula, with its unit.</summary>
    /// <param name="Value">In <paramref name="Unit"/>; never negative, a minus sign is a <see cref="Negation"/>.</param>
    public sealed record Number(decimal Value, Unit Unit, TextSpan At) : Expression(At)
    {
        /// <summary>In the base unit of the dimension; 100% is 1.</summary>
        public decimal InBase { get; } = Numerals.WithoutTrailingZeros(Value * Unit.Factor);
    }

    /// <summary>数据。A figure by its name.</summary>
    public sealed record Figure(FigureReference Reference, TextSpan At) : Expression(At);

    /// <summary>取负。A minus sign before one operand.</summary>
    public sealed record Negation(Expression Operand, TextSpan At) : Expression(At);

    /// <summary>四则算式。Two operands joined by + − × ÷.</summary>
    public sealed record Arithmetic(ArithmeticOperator Operator, Expression Left, Expression Right, TextSpan At) : Expression(At);

    /// <summary>函数。A function of its arguments: 合计, 最大….</summary>
    public sealed record Call(FormulaFunction Function, ImmutableArray<Expression> Arguments, TextSpan At) : Expression(At)
    {
        public bool Equals(Call? other) =>
            other is not null && Function == other.Function && Arguments.SequenceEqual(other.Arguments);

        public override int GetHashCode() => HashCode.Combine(Function, Arguments.Length, Arguments.FirstOrDefault());
    }

    /// <summary>如果。如果（条件，甲，乙）: one of two, and the other is not looked at.</summary>
    public sealed record Choice(Expression Condition, Expression Then, Expression Otherwise, TextSpan At) : Expression(At);

    /// <summary>比较。Two operands of like unit compared; a condition.</summary>
    public sealed record Comparison(ComparisonOperator Operator, Expression Left, Expression Right, TextSpan At) : Expression(At);

    /// <summary>且。Both conditions hold.</summary>
    public sealed record And(Expression Left, Expression Right, TextSpan At) : Expression(At);

    /// <summary>或。At least one condition holds.</summary>
    public sealed record Or(Expression Left, Expression Right, TextSpan At) : Expression(At);

    /// <summary>非。The condition does not hold.</summary>
    public sealed record Not(Expression Operand, TextSpan At) : Expression(At);

    /// <summary>有。有（名称）: the figure is known.</summary>
    public sealed record IsKnown(FigureReference Reference, TextSpan At) : Expression(At);
}
