using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Formulas;

/// <summary>Random expressions: any shape at all for writing, well-formed ones for computing.</summary>
internal static class SomeFormulas
{
    private static readonly TextSpan Nowhere = new(0, 0);

    private static readonly Gen<FigureReference> References =
        from name in Gen.Elements(
            "A", "决算数", "“三公经费”预算数", "因公出国（境）费决算数", "经费（调整后）", "合计", "非", "且", "大于", "2020年预算数", "3人", "决算数大于预算数", "A-B 项", "有`号", "有」号", "或有负债",
            "非税收入", "如果（甲，乙）", "（甲）", " 甲 ", "甲（）", "上年", "max", "100", "甲·乙")
        from lastYear in Gen.Elements(false, true)
        select FigureReference.To(name, lastYear);

    private static readonly Gen<Expression> Numbers =
        from cents in Gen.Choose(0, 10_000_000)
        from unit in Gen.Elements("", "%", "万元", "元", "人", "个百分点", "次", "个月")
        from scale in Gen.Elements(1m, 10m, 100m, 1_000_000m)
        select (Expression)new Expression.Number(cents / scale, Unit.Find(unit)!, Nowhere);

    private static readonly Gen<Expression> AnyLeaf = Gen.OneOf(
        Numbers,
        from reference in References select (Expression)new Expression.Figure(reference, Nowhere),
        from reference in References select (Expression)new Expression.IsKnown(reference, Nowhere));

    /// <summary>Any expression, also ones that make no sense.</summary>
    public static Gen<Expression> Any { get; } = Enumerable.Range(0, 5).Aggregate(AnyLeaf, (part, _) => Gen.OneOf(AnyLeaf, Sums(part), Quantities(part, part), Conditions(part, part)));

    /// <summary>Figures “F0” to “F7”, small numbers and everything that can be computed of them.</summary>
    public static Gen<Expression> Computable { get; } = Computed(3);

    private static Gen<Expression> Computed(int levels)
    {
        var leaf = Gen.OneOf(
            from index in Gen.Choose(0, 7) select (Expression)new Expression.Figure(FigureReference.To($"F{index}"), Nowhere),
            from value in Gen.Elements(0m, 1m, 3m, 7m, 0.5m, 100m) select (Expression)new Expression.Number(value, Unit.None, Nowhere));
        var quantity = leaf;
        var condition = Comparisons(leaf);
        for (var level = 0; level < levels; level++)
            (quantity, condition) = (Gen.OneOf(leaf, Sums(quantity), Sums(quantity), Quantities(quantity, condition)), Gen.OneOf(Comparisons(quantity), Conditions(quantity, condition)));
        return quantity;
    }

    private static Gen<Expression> Sums(Gen<Expression> part) =>
        from sign in Gen.Elements(Enum.GetValues<ArithmeticOperator>())
        from left in part
        from right in part
        select (Expression)new Expression.Arithmetic(sign, left, right, Nowhere);

    private static Gen<Expression> Quantities(Gen<Expression> part, Gen<Expression> condition) => Gen.OneOf(
        from operand in part select (Expression)new Expression.Negation(operand, Nowhere),
        from function in Gen.Elements(FormulaFunction.Absolute, FormulaFunction.WholePart) from a in part select (Expression)Call(function, a),
        from function in Gen.Elements(FormulaFunction.Sum, FormulaFunction.Average, FormulaFunction.Largest, FormulaFunction.Smallest) from a in part from b in part from c in part select (Expression)Call(function, a, b, c),
        from c in condition from a in part from b in part select (Expression)new Expression.Choice(c, a, b, Nowhere));

    private static Gen<Expression> Conditions(Gen<Expression> part, Gen<Expression> condition) => Gen.OneOf(
        Comparisons(part),
        from left in condition from right in condition select (Expression)new Expression.And(left, right, Nowhere),
        from left in condition from right in condition select (Expression)new Expression.Or(left, right, Nowhere),
        from operand in condition select (Expression)new Expression.Not(operand, Nowhere));

    private static Gen<Expression> Comparisons(Gen<Expression> part) =>
        from comparison in Gen.Elements(Enum.GetValues<ComparisonOperator>())
        from left in part
        from right in part
        select (Expression)new Expression.Comparison(comparison, left, right, Nowhere);

    private static Expression.Call Call(FormulaFunction function, params Expression[] arguments) => new Expression.Call(function, [.. arguments], Nowhere);
}
