using System.Diagnostics;

namespace Jiheng.ReportChecks.Statements;

/// <summary>算式。What a written equation has on its left: numbers, the four operations and brackets; the words that name numbers are dropped.</summary>
internal sealed class EquationParser
{
    private readonly List<Token> tokens;
    private readonly List<PrintedAmount> parts = [];
    private int at;

    private EquationParser(List<Token> tokens) => this.tokens = tokens;

    /// <summary>One number or sign; words are noise.</summary>
    internal readonly record struct Token(char Sign, PrintedAmount? Amount);

    internal delegate decimal? Term(ImmutableArray<decimal> numbers);

    /// <summary>The numbers, each once, and how they are put together; nothing where it is no expression of at least two numbers.</summary>
    public static (ImmutableArray<PrintedAmount> Parts, Term Value, string Formula)? Parse(List<Token> tokens)
    {
        var parser = new EquationParser(tokens);
        var value = parser.Sum();
        return value is null || parser.at < tokens.Count || tokens.Count(token => token.Amount is not null) < 2
            ? null
            : ([.. parser.parts], value, string.Concat(tokens.Select(Written)));
    }

    private static string Written(Token token) => token.Amount?.ToString() ?? (token.Sign == 'h' ? "100%" : token.Sign.ToString());

    private Term? Sum()
    {
        var left = Product();
        while (left is not null && at < tokens.Count && tokens[at].Sign is '+' or '-')
            left = Combined(left, tokens[at++].Sign, Product());
        return left;
    }

    private Term? Product()
    {
        var left = Factor();
        while (left is not null && at < tokens.Count && tokens[at].Sign is '×' or '÷')
            left = Combined(left, tokens[at++].Sign, Factor());
        return left;
    }

    private Term? Factor()
    {
        if (at >= tokens.Count)
            return null;
        var token = tokens[at++];
        if (token.Sign == 'h')
            return _ => 1m;
        if (token.Amount is { } amount)
            return Number(amount);
        if (token.Sign != '(' || Sum() is not { } inner || at >= tokens.Count || tokens[at++].Sign != ')')
            return null;
        return inner;
    }

    // The same number printed twice is one number.
    private Term Number(PrintedAmount amount)
    {
        var index = parts.FindIndex(part => part.Number == amount.Number);
        if (index < 0)
        {
            index = parts.Count;
            parts.Add(amount);
        }
        return numbers => numbers[index];
    }

    private static Term? Combined(Term left, char sign, Term? right) => right is null ? null : sign switch
    {
        '+' => numbers => left(numbers) + right(numbers),
        '-' => numbers => left(numbers) - right(numbers),
        '×' => numbers => left(numbers) * right(numbers),
        '÷' => numbers => right(numbers) is { } divisor and not 0m ? left(numbers) / divisor : null,
        _ => throw new UnreachableException($"“{sign}” is no operation."),
    };
}
