using System.Diagnostics;
using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Formulas;

public static partial class FormulaEvaluator
{
    private static Step Choice(Expression.Choice choice, Func<FigureReference, Observed<Quantity>> source)
    {
        var condition = Of(choice.Condition, source);
        return condition.Other is FormulaValue.Truth truth
            ? Of(truth.Holds ? choice.Then : choice.Otherwise, source)
            : new(condition.Other ?? NotACondition);
    }

    // 且 is decided by one side that fails, 或 by one that holds, whatever the other side lacks.
    private static Step Decided(Expression left, Expression right, FormulaValue.Truth deciding, Func<FigureReference, Observed<Quantity>> source)
    {
        var first = Of(left, source).Other ?? NotACondition;
        if (first == deciding)
            return new(first);
        var second = Of(right, source).Other ?? NotACondition;
        if (second == deciding || first is FormulaValue.Truth)
            return new(second);
        return new(second is FormulaValue.Truth ? first : Worse(first, second, NotACondition));
    }

    private static Step Denied(in Step operand) => operand.Other switch
    {
        FormulaValue.Truth truth => new(truth.Holds ? No : Yes),
        var other => new(other ?? NotACondition),
    };

    private static Step Call(Expression.Call call, Func<FigureReference, Observed<Quantity>> source)
    {
        var result = Of(call.Arguments[0], source);
        if (result.Other is FormulaValue.Truth)
            return new(NotANumber);
        for (var i = 1; i < call.Arguments.Length; i++)
        {
            var next = Of(call.Arguments[i], source);
            result = result.Other is null && next.Other is null
                ? new(Together(call.Function, result.Number, next.Number))
                : Trouble(result, next);
        }
        return result.Other is null ? new(Finished(call, result.Number)) : result;
    }

    private static decimal Together(FormulaFunction function, decimal soFar, decimal next) => function switch
    {
        FormulaFunction.Largest => decimal.Max(soFar, next),
        FormulaFunction.Smallest => decimal.Min(soFar, next),
        _ => Exactness.Add(soFar, next),
    };

    private static decimal Finished(Expression.Call call, decimal value) => call.Function switch
    {
        FormulaFunction.Sum or FormulaFunction.Largest or FormulaFunction.Smallest => value,
        FormulaFunction.Average => value / call.Arguments.Length,
        FormulaFunction.Absolute => decimal.Abs(value),
        FormulaFunction.WholePart => Exactness.WholePart(value),
        _ => throw new UnreachableException($"{call.Function}"),
    };

    // What two operands give when at least one is no value of the kind wanted.
    private static FormulaValue Worse(FormulaValue? left, FormulaValue? right, FormulaValue wrongKind) => (left, right) switch
    {
        (FormulaValue.NotApplicable, _) => left,
        (_, FormulaValue.NotApplicable) => right,
        (FormulaValue.Truth, _) or (_, FormulaValue.Truth) => wrongKind,
        (FormulaValue.Impossible, _) => left,
        (_, FormulaValue.Impossible) => right,
        (FormulaValue.Missing one, FormulaValue.Missing two) => Both(one, two),
        _ => left ?? right ?? wrongKind,
    };

    private static FormulaValue.Missing Both(FormulaValue.Missing one, FormulaValue.Missing two)
    {
        var figures = one.Figures.ToBuilder();
        foreach (var figure in two.Figures)
        {
            if (!figures.Contains(figure))
                figures.Add(figure);
        }
        return new([.. figures]);
    }
}
