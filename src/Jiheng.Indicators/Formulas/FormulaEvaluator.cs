using System.Diagnostics;
using System.Runtime.CompilerServices;
using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式计算。What a formula gives for the figures of one unit; never an exception, whatever the figures.</summary>
/// <remarks>
/// A figure that does not apply outweighs a wrong one, and that a missing one. 如果, 且 and 或 ask only for the figures that decide them.
/// </remarks>
public static partial class FormulaEvaluator
{
    private static readonly FormulaValue.Truth Yes = new(true);
    private static readonly FormulaValue.Truth No = new(false);
    private static readonly FormulaValue.NotApplicable NothingOfNothing = new("分子、分母均为0，不适用");
    private static readonly FormulaValue.Impossible TooLarge = new("数值太大，无法计算，请核对数据和单位");
    private static readonly FormulaValue.Impossible NotANumber = new("条件不能当作数参与计算，请改写公式");
    private static readonly FormulaValue.Impossible NotACondition = new("数不能当作条件，请改写公式");

    public static FormulaValue Evaluate(Formula formula, Func<FigureReference, Observed<Quantity>> source)
    {
        try
        {
            var step = Of(formula.Root, source);
            return step.Other ?? new FormulaValue.Known(Exactness.Settle(step.Number));
        }
        catch (OverflowException)
        {
            return TooLarge;
        }
    }

    private static Step Of(Expression expression, Func<FigureReference, Observed<Quantity>> source) => expression switch
    {
        Expression.Figure e => Figure(e.Reference, source),
        Expression.Arithmetic e => Arithmetic(e, source),
        Expression.Number e => new(e.InBase),
        _ => Other(expression, source),
    };

    // Apart from the shapes nearly every formula consists of: every operand a method holds is room to be cleared at each call of it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Step Other(Expression expression, Func<FigureReference, Observed<Quantity>> source) => expression switch
    {
        Expression.Negation e => Negation(Of(e.Operand, source)),
        Expression.Comparison e => Comparison(e.Operator, Of(e.Left, source), Of(e.Right, source)),
        Expression.Choice e => Choice(e, source),
        Expression.Call e => Call(e, source),
        Expression.And e => Decided(e.Left, e.Right, No, source),
        Expression.Or e => Decided(e.Left, e.Right, Yes, source),
        Expression.Not e => Denied(Of(e.Operand, source)),
        Expression.IsKnown e => new(source(e.Reference) is Observed<Quantity>.Known ? Yes : No),
        _ => throw new UnreachableException($"{expression}"),
    };

    private static Step Arithmetic(Expression.Arithmetic sum, Func<FigureReference, Observed<Quantity>> source) =>
        sum is { Operator: ArithmeticOperator.Multiply, Left: Expression.Arithmetic { Operator: ArithmeticOperator.Divide } quotient }
            ? Scaled(sum, quotient, Of(quotient.Left, source), Of(quotient.Right, source), Of(sum.Right, source))
            : Arithmetic(sum, Of(sum.Left, source), Of(sum.Right, source));

    private static Step Figure(FigureReference reference, Func<FigureReference, Observed<Quantity>> source) => source(reference) switch
    {
        Observed<Quantity>.Known known => new(known.Value.InBase),
        var other => new(NotKnown(reference, other)),
    };

    private static FormulaValue NotKnown(FigureReference reference, Observed<Quantity> figure) => figure switch
    {
        Observed<Quantity>.Missing => new FormulaValue.Missing([reference]),
        Observed<Quantity>.NotApplicable none => new FormulaValue.NotApplicable($"“{reference}”不适用：{none.Reason}"),
        _ => throw new UnreachableException($"{figure}"),
    };

    private static Step Arithmetic(Expression.Arithmetic sum, in Step left, in Step right)
    {
        if (left.Other is not null || right.Other is not null)
            return Trouble(left, right);
        return sum.Operator switch
        {
            ArithmeticOperator.Add => new(Exactness.Add(left.Number, right.Number)),
            ArithmeticOperator.Subtract => new(Exactness.Add(left.Number, -right.Number)),
            ArithmeticOperator.Multiply => new(left.Number * right.Number),
            ArithmeticOperator.Divide => Quotient(sum.Right, left.Number, right.Number),
            _ => throw new UnreachableException($"{sum.Operator}"),
        };
    }

    // a ÷ b × c is a × c ÷ b: a small quotient has few of its 28 digits left, and the product would magnify what is lost.
    private static Step Scaled(Expression.Arithmetic product, Expression.Arithmetic quotient, in Step over, in Step under, in Step times)
    {
        var known = over.Other is null && under.Other is null && times.Other is null;
        return known && !Exactness.IsZero(under.Number) && Product(over.Number, times.Number) is { } multiple
            ? new(multiple / under.Number)
            : Arithmetic(product, Arithmetic(quotient, over, under), times);
    }

    private static decimal? Product(decimal left, decimal right)
    {
        try
        {
            return left * right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Step Quotient(Expression divisor, decimal left, decimal right)
    {
        if (!Exactness.IsZero(right))
            return new(left / right);
        return Exactness.IsZero(left)
            ? new(NothingOfNothing)
            : new(new FormulaValue.Impossible($"除数“{FormulaWriter.Write(divisor)}”为0，请核对"));
    }

    private static Step Negation(in Step operand) => operand.Other is null ? new(-operand.Number) : Trouble(operand, operand);

    private static Step Comparison(ComparisonOperator comparison, in Step left, in Step right)
    {
        if (left.Other is not null || right.Other is not null)
            return Trouble(left, right);
        var order = Exactness.Compare(left.Number, right.Number);
        var holds = comparison switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Greater => order > 0,
            ComparisonOperator.AtLeast => order >= 0,
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.AtMost => order <= 0,
            _ => throw new UnreachableException($"{comparison}"),
        };
        return new(holds ? Yes : No);
    }

    private static Step Trouble(in Step left, in Step right) => new(Worse(left.Other, right.Other, NotANumber));

    // A number, or what came instead of one.
    private readonly struct Step
    {
        public Step(decimal number) => Number = number;

        public Step(FormulaValue other) => Other = other;

        public decimal Number { get; }

        public FormulaValue? Other { get; }
    }
}
