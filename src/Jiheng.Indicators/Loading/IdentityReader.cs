using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>勾稽关系读取。Sums of figures on both sides of one sign; anything else is refused.</summary>
internal static class IdentityReader
{
    public static FigureIdentity? Read(Field item, FigureDictionary dictionary)
    {
        var fields = item.Fields("关系式", "不符时");
        var otherwise = fields.Need("不符时").Text();
        var field = fields.Need("关系式");
        if (FormulaLoading.Condition(field, dictionary) is not { } formula)
            return null;
        if (Shape(formula, dictionary) is { } read)
            return read with { Otherwise = otherwise };
        if (formula.Inputs.All(input => dictionary.Find(input.Name) is not null))
            field.Report(DiagnosticCodes.NotAnIdentity, $"关系式写成了{Excerpt.Quote(formula.Text)}；两边只能是数据项相加减，中间用一个 =、≤ 或 ≥。");
        return null;
    }

    private static FigureIdentity? Shape(Formula formula, FigureDictionary dictionary)
    {
        if (formula.Root is not Expression.Comparison { Operator: ComparisonOperator.Equal or ComparisonOperator.AtMost or ComparisonOperator.AtLeast } comparison)
            return null;
        var (left, right) = (Sum(comparison.Left, dictionary), Sum(comparison.Right, dictionary));
        return left.IsEmpty || right.IsEmpty ? null : new(formula.Text, left, comparison.Operator, right, "");
    }

    // Empty when it is anything but figures added and taken off.
    private static ImmutableArray<IdentityTerm> Sum(Expression side, FigureDictionary dictionary)
    {
        var terms = ImmutableArray.CreateBuilder<IdentityTerm>();
        return Add(side, isSubtracted: false, terms, dictionary) ? terms.ToImmutable() : [];
    }

    private static bool Add(Expression part, bool isSubtracted, ImmutableArray<IdentityTerm>.Builder terms, FigureDictionary dictionary)
    {
        if (part is Expression.Figure figure && dictionary.Find(figure.Reference.Name) is { } element)
        {
            terms.Add(new(figure.Reference, isSubtracted, element.Unit));
            return true;
        }
        return part is Expression.Arithmetic { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } sum
            && Add(sum.Left, isSubtracted, terms, dictionary)
            && Add(sum.Right, isSubtracted != (sum.Operator == ArithmeticOperator.Subtract), terms, dictionary);
    }
}
