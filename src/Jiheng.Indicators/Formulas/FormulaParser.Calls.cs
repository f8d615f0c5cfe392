namespace Jiheng.Indicators.Formulas;

internal sealed partial class FormulaParser
{
    private Expression? Called()
    {
        var name = tokens[at++];
        if (FormulaWords.Function(name.Text) is not { } function)
            return Refuse($"没有“{name.Text}”这个函数，请核对。", name.At);
        if (Arguments(function, name) is not { } arguments)
            return null;
        var end = tokens[at - 1].At.End;
        return Call(function, name, arguments) is { } call ? call with { At = new(name.At.Start, end) } : null;
    }

    private Expression? Call(FunctionWord function, FormulaToken name, ImmutableArray<Expression> arguments) => function.Word switch
    {
        FormulaWords.Choice => new Expression.Choice(arguments[0], arguments[1], arguments[2], name.At),
        FormulaWords.LastYear => arguments[0],
        FormulaWords.IsKnown when arguments[0] is Expression.Figure figure => new Expression.IsKnown(figure.Reference, name.At),
        FormulaWords.IsKnown => Refuse("“有（）”里只写一个数据项名称，请改写。", arguments[0].At),
        _ when function.Function is { } computed => new Expression.Call(computed, arguments, name.At),
        _ => Refuse($"没有“{name.Text}”这个函数，请核对。", name.At),
    };

    private ImmutableArray<Expression>? Arguments(FunctionWord function, FormulaToken name)
    {
        if (function.Word != FormulaWords.LastYear)
            return List(function, name);
        if (lastYear)
        {
            Refuse("只能取上年一年的数，“上年”里不能再写“上年”，请改写。", name.At);
            return null;
        }
        lastYear = true;
        var arguments = List(function, name);
        lastYear = false;
        return arguments;
    }

    private ImmutableArray<Expression>? List(FunctionWord function, FormulaToken name)
    {
        var open = tokens[at++];
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        while (arguments.Count == 0 || Take(TokenKind.Comma))
        {
            if (Either() is not { } argument)
                return null;
            arguments.Add(argument);
        }
        if (!Closes(open))
            return null;
        if (arguments.Count >= function.Least && arguments.Count <= function.Most)
            return arguments.ToImmutable();
        Refuse($"“{name.Text}”{Wanted(function)}，这里有{arguments.Count}个，请补齐或删去。", name.At);
        return null;
    }

    private static string Wanted(FunctionWord function) => (function.Least == function.Most ? "要写" : "至少要写") + $"{function.Least}个数，用逗号分开";
}
