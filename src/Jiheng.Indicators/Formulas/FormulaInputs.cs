using System.Diagnostics;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式用到的数据。Collects the figures an expression names, in order.</summary>
internal static class FormulaInputs
{
    public static ImmutableArray<FigureReference> Of(Expression root)
    {
        var found = ImmutableArray.CreateBuilder<FigureReference>();
        Collect(root, found);
        return found.ToImmutable();
    }

    /// <summary>Every reference in the expression, a figure named twice twice, as the very objects that stand in it.</summary>
    public static IEnumerable<FigureReference> Every(Expression? root)
    {
        if (root is null)
            yield break;
        if (ReferenceIn(root) is { } reference)
            yield return reference;
        foreach (var inside in PartsOf(root).SelectMany(Every))
            yield return inside;
    }

    private static void Collect(Expression expression, ImmutableArray<FigureReference>.Builder found)
    {
        if (ReferenceIn(expression) is { } reference && !found.Contains(reference))
            found.Add(reference);
        foreach (var part in PartsOf(expression))
            Collect(part, found);
    }

    private static FigureReference? ReferenceIn(Expression expression) => expression switch
    {
        Expression.Figure figure => figure.Reference,
        Expression.IsKnown known => known.Reference,
        _ => null,
    };

    private static ImmutableArray<Expression> PartsOf(Expression expression) => expression switch
    {
        Expression.Number or Expression.Figure or Expression.IsKnown => [],
        Expression.Negation e => [e.Operand],
        Expression.Arithmetic e => [e.Left, e.Right],
        Expression.Call e => e.Arguments,
        Expression.Choice e => [e.Condition, e.Then, e.Otherwise],
        Expression.Comparison e => [e.Left, e.Right],
        Expression.And e => [e.Left, e.Right],
        Expression.Or e => [e.Left, e.Right],
        Expression.Not e => [e.Operand],
        _ => throw new UnreachableException($"{expression}"),
    };
}
