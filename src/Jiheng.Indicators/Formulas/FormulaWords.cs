using System.Collections.Frozen;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式用语。The words of the formula language, and the signs that say the same.</summary>
internal static class FormulaWords
{
    public const string Choice = "如果";
    public const string LastYear = "上年";
    public const string IsKnown = "有";
    public const string Not = "非";

    // Longer words first: 大于等于 begins with 大于.
    private static readonly ImmutableArray<(string Word, TokenKind Kind)> Operators =
    [
        ("大于等于", TokenKind.AtLeast), ("小于等于", TokenKind.AtMost),
        ("不等于", TokenKind.NotEqual), ("不低于", TokenKind.AtLeast), ("不小于", TokenKind.AtLeast), ("不少于", TokenKind.AtLeast),
        ("不超过", TokenKind.AtMost), ("不高于", TokenKind.AtMost), ("不大于", TokenKind.AtMost), ("不多于", TokenKind.AtMost),
        ("等于", TokenKind.Equal), ("大于", TokenKind.Greater), ("高于", TokenKind.Greater), ("超过", TokenKind.Greater),
        ("小于", TokenKind.Less), ("低于", TokenKind.Less), ("少于", TokenKind.Less),
        ("并且", TokenKind.And), ("且", TokenKind.And), ("或者", TokenKind.Or), ("或", TokenKind.Or),
    ];

    private static readonly ImmutableArray<(string Sign, TokenKind Kind)> Signs =
    [
        (">=", TokenKind.AtLeast), ("<=", TokenKind.AtMost), ("<>", TokenKind.NotEqual), ("!=", TokenKind.NotEqual), ("==", TokenKind.Equal),
        ("≥", TokenKind.AtLeast), ("≤", TokenKind.AtMost), ("≠", TokenKind.NotEqual),
        ("=", TokenKind.Equal), (">", TokenKind.Greater), ("<", TokenKind.Less),
        ("+", TokenKind.Add), ("-", TokenKind.Subtract), ("*", TokenKind.Multiply), ("/", TokenKind.Divide),
        ("(", TokenKind.Open), ("[", TokenKind.Open), (")", TokenKind.Close), ("]", TokenKind.Close), (",", TokenKind.Comma),
    ];

    private static readonly FrozenDictionary<string, FunctionWord> Functions = new FunctionWord[]
    {
        new("合计", FormulaFunction.Sum), new("求和", FormulaFunction.Sum),
        new("平均", FormulaFunction.Average), new("平均值", FormulaFunction.Average),
        new("最大", FormulaFunction.Largest, 2), new("最大值", FormulaFunction.Largest, 2), new("max", FormulaFunction.Largest, 2),
        new("最小", FormulaFunction.Smallest, 2), new("最小值", FormulaFunction.Smallest, 2), new("min", FormulaFunction.Smallest, 2),
        new("绝对值", FormulaFunction.Absolute, 1, 1), new("abs", FormulaFunction.Absolute, 1, 1),
        new("取整", FormulaFunction.WholePart, 1, 1),
        new(Choice, null, 3, 3), new(LastYear, null, 1, 1), new(IsKnown, null, 1, 1),
    }.ToFrozenDictionary(word => word.Word, StringComparer.OrdinalIgnoreCase);

    public static FunctionWord? Function(string word) => Functions.GetValueOrDefault(word);

    /// <summary>The operator word the text has here, and its length.</summary>
    public static (TokenKind Kind, int Length)? OperatorAt(ReadOnlySpan<char> text)
    {
        foreach (var (word, kind) in Operators)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return (kind, word.Length);
        }
        return null;
    }

    /// <summary>An operator word standing alone.</summary>
    public static TokenKind? Operator(string word) =>
        OperatorAt(word) is { } found && found.Length == word.Length ? found.Kind : null;

    /// <summary>The first operator word inside a name, where spaces may have been forgotten.</summary>
    public static string? OperatorWithin(string name)
    {
        for (var at = 1; at < name.Length - 1; at++)
        {
            if (OperatorAt(name.AsSpan(at)) is { } found)
                return name.Substring(at, found.Length);
        }
        return null;
    }

    /// <summary>The sign the text has here, in any width, and its length.</summary>
    public static (TokenKind Kind, string Sign)? SignAt(string text, int at)
    {
        foreach (var (sign, kind) in Signs)
        {
            if (FormulaCharacters.FoldAt(text, at) == sign[0] && (sign.Length == 1 || FormulaCharacters.FoldAt(text, at + 1) == sign[1]))
                return (kind, sign);
        }
        return null;
    }
}

/// <summary>函数名。A function's name, what it computes, and how many arguments it takes.</summary>
/// <param name="Word">As written.</param>
/// <param name="Function">Nothing for 如果, 上年 and 有, which are not computed from values.</param>
/// <param name="Least">Fewest arguments.</param>
/// <param name="Most">Most arguments.</param>
internal sealed record FunctionWord(string Word, FormulaFunction? Function, int Least = 1, int Most = int.MaxValue);
