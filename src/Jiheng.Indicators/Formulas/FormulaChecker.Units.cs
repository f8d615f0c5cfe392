using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Formulas;

public sealed partial class FormulaChecker
{
    private FormulaType Call(Expression.Call e)
    {
        var type = Quantity(e.Arguments[0]);
        foreach (var argument in e.Arguments.AsSpan()[1..])
        {
            var next = Quantity(argument);
            type = Alike(type, next, argument.At, e.Function is FormulaFunction.Largest or FormulaFunction.Smallest ? "比较" : "相加");
        }
        // 取整 of 12.5万元 would depend on the unit it is thought of in.
        return e.Function == FormulaFunction.WholePart && type.Dimension == UnitDimension.Money
            ? Problem("金额取整要说明按什么单位，请先除以单位，如“÷ 1万元”。", e.At)
            : type;
    }

    private FormulaType Choice(Expression.Choice e)
    {
        var condition = Conditions(e.Condition);
        var type = Branches(TypeOf(e.Then), TypeOf(e.Otherwise), e.Otherwise.At);
        return condition is FormulaType.Unclear ? condition : type;
    }

    private FormulaType Branches(FormulaType then, FormulaType otherwise, TextSpan at) => (then, otherwise) switch
    {
        (FormulaType.Condition, FormulaType.Condition) => then,
        (FormulaType.Unclear, _) or (_, FormulaType.Unclear) => new FormulaType.Unclear(),
        (FormulaType.Condition, _) or (_, FormulaType.Condition) => Problem("“如果”的两个结果一个是条件、一个是数，请统一。", at),
        _ => Alike(then, otherwise, at, "作为同一个“如果”的结果"),
    };

    private FormulaType Alike(FormulaType left, FormulaType right, TextSpan at, string act) => (left, right) switch
    {
        (FormulaType.Zero, _) => right,
        (_, FormulaType.Zero) => left,
        (FormulaType.Measured one, FormulaType.Measured two) when one.Of == two.Of => left,
        (FormulaType.Measured one, FormulaType.Measured two) =>
            Problem($"这里是{Say(two.Of)}，前面是{Say(one.Of)}，不能{act}，请核对单位。", at),
        _ => new FormulaType.Unclear(),
    };

    private static string Say(UnitDimension dimension) =>
        dimension == UnitDimension.None ? "没有单位的数" :
        dimension == UnitDimension.Money ? "金额" : $"以“{dimension.Text}”计的数";

    private static string Unknown(FigureReference reference)
    {
        var name = reference.Printed;
        if (name.StartsWith(FormulaWords.LastYear, StringComparison.Ordinal))
            return $"没有“{name}”这个数据项；如指上年的数，请写“上年（{name[FormulaWords.LastYear.Length..]}）”。";
        if (char.IsDigit(name[0]))
            return $"没有“{name}”这个数据项，也认不出这样的单位，请核对。";
        return FormulaWords.OperatorWithin(name) is { } word
            ? $"没有“{name}”这个数据项；如“{word}”不是名称的一部分，请在它前后加空格。"
            : $"没有“{name}”这个数据项，请核对名称。";
    }

    private FormulaType.Unclear Problem(string message, TextSpan at)
    {
        problems.Add(new(message, at));
        return new();
    }
}
