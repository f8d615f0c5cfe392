using System.Diagnostics;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式检查。Whether every name is known and every sum and comparison is of like with like.</summary>
public sealed partial class FormulaChecker
{
    private readonly Func<string, UnitDimension?> dimensionOf;
    private readonly ImmutableArray<FormulaProblem>.Builder problems = ImmutableArray.CreateBuilder<FormulaProblem>();

    private FormulaChecker(Func<string, UnitDimension?> dimensionOf) => this.dimensionOf = dimensionOf;

    /// <param name="formula">As read.</param>
    /// <param name="dimensionOf">What the figure of a normalised name measures; nothing when there is no such figure.</param>
    public static FormulaCheck Check(Formula formula, Func<string, UnitDimension?> dimensionOf)
    {
        var checker = new FormulaChecker(dimensionOf);
        var type = checker.TypeOf(formula.Root);
        var isClear = checker.problems.Count == 0;
        return new(isClear ? type.Dimension : null, type is FormulaType.Condition, checker.problems.ToImmutable());
    }

    private FormulaType TypeOf(Expression expression) => expression switch
    {
        Expression.Number { Value: 0m, Unit.Name: "" } => new FormulaType.Zero(),
        Expression.Number e => new FormulaType.Measured(e.Unit.Dimension),
        Expression.Figure e => Named(e.Reference, e.At),
        Expression.Negation e => Quantity(e.Operand),
        Expression.Arithmetic e => Arithmetic(e),
        Expression.Call e => Call(e),
        Expression.Choice e => Choice(e),
        Expression.Comparison e => Comparison(e),
        Expression.And e => Conditions(e.Left, e.Right),
        Expression.Or e => Conditions(e.Left, e.Right),
        Expression.Not e => Conditions(e.Operand),
        Expression.IsKnown e => Named(e.Reference, e.At) is FormulaType.Unclear unclear ? unclear : new FormulaType.Condition(),
        _ => throw new UnreachableException($"{expression}"),
    };

    private FormulaType Named(FigureReference reference, TextSpan at) => dimensionOf(reference.Name) is { } dimension
        ? new FormulaType.Measured(dimension)
        : Problem(Unknown(reference), at);

    private FormulaType Arithmetic(Expression.Arithmetic e)
    {
        var left = Quantity(e.Left);
        var right = Quantity(e.Right);
        if (left is FormulaType.Unclear || right is FormulaType.Unclear)
            return new FormulaType.Unclear();
        return e.Operator switch
        {
            ArithmeticOperator.Add => Alike(left, right, e.Right.At, "相加"),
            ArithmeticOperator.Subtract => Alike(left, right, e.Right.At, "相减"),
            ArithmeticOperator.Multiply => Product(left, right, (one, two) => one.Times(two)),
            ArithmeticOperator.Divide => Product(left, right, (one, two) => one.Per(two)),
            _ => throw new UnreachableException($"{e.Operator}"),
        };
    }

    private static FormulaType Product(FormulaType left, FormulaType right, Func<UnitDimension, UnitDimension, UnitDimension> combine) =>
        left.Dimension is { } one && right.Dimension is { } two ? new FormulaType.Measured(combine(one, two)) : new FormulaType.Unclear();

    private FormulaType Comparison(Expression.Comparison e) =>
        Alike(Quantity(e.Left), Quantity(e.Right), e.Right.At, "比较") is FormulaType.Unclear unclear ? unclear : new FormulaType.Condition();

    private FormulaType Conditions(params ReadOnlySpan<Expression> operands)
    {
        FormulaType result = new FormulaType.Condition();
        foreach (var operand in operands)
        {
            var type = TypeOf(operand);
            if (type is not (FormulaType.Condition or FormulaType.Unclear))
                type = Problem("这里应是条件，请写成比较，如“决算数 > 0”。", operand.At);
            if (type is FormulaType.Unclear)
                result = type;
        }
        return result;
    }

    private FormulaType Quantity(Expression operand)
    {
        var type = TypeOf(operand);
        return type is FormulaType.Condition
            ? Problem("条件不能当作数参与计算，请改用“如果（条件，甲，乙）”。", operand.At)
            : type;
    }
}
