using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式中的名称。Where a name begins and ends in a formula, and how it is written so that it is read again.</summary>
internal static class FormulaNames
{
    /// <summary>
    /// A name is a maximal run of name characters; brackets attached to it belong to it: 因公出国（境）费决算数. A comparison with a number
    /// ends it also without spaces: 执行率不低于90%.
    /// </summary>
    public static int End(string text, int start)
    {
        var end = FormulaCharacters.RunEnd(text, start);
        if (end == start || IsReserved(text[start..end]))
            return end;
        var cut = ComparisonStart(text, start + 1, end);
        while (cut == end && BracketEnd(text, end) is var close && close > end)
        {
            end = FormulaCharacters.RunEnd(text, close);
            cut = ComparisonStart(text, close, end);
        }
        return cut;
    }

    /// <summary>What is wrong with a name, if anything.</summary>
    public static string? Fault(string name)
    {
        if (FigureName.Normalise(name).Length == 0)
            return "名称是空的，请填写数据项名称。";
        return Count(name, '“') == Count(name, '”') && Count(name, '"') % 2 == 0 ? null : "引号没有成对，请补上另一半。";
    }

    /// <summary>The name, in 「」 where it would otherwise be read as something else.</summary>
    public static string Write(string name)
    {
        if (IsPlain(name))
            return name;
        return name.Contains('」', StringComparison.Ordinal) ? $"`{name}`" : $"「{name}」";
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && End(name, 0) == name.Length && !IsReserved(name) && !char.IsAsciiDigit(FormulaCharacters.Fold(name[0]));

    private static bool IsReserved(string word) =>
        word == FormulaWords.Not || FormulaWords.Function(word) is not null || FormulaWords.Operator(word) is not null;

    // Where “大于3人” begins, when that is how the run ends; otherwise the end of the run.
    private static int ComparisonStart(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (FormulaWords.OperatorAt(text.AsSpan(at)) is { Kind: not (TokenKind.And or TokenKind.Or) } found && IsNumber(text, at + found.Length))
                return at;
        }
        return end;
    }

    private static bool IsNumber(string text, int at) =>
        char.IsAsciiDigit(FormulaCharacters.FoldAt(text, at)) && FormulaNumbers.UnitAt(text, FormulaNumbers.End(text, at)) is not null;

    // （境）: nothing but name characters between brackets; `at` itself when there is no such thing here.
    private static int BracketEnd(string text, int at)
    {
        if (FormulaCharacters.FoldAt(text, at) != '(')
            return at;
        var end = FormulaCharacters.RunEnd(text, at + 1);
        return end > at + 1 && FormulaCharacters.FoldAt(text, end) == ')' ? end + 1 : at;
    }

    private static int Count(string name, char quote) => name.AsSpan().Count(quote);
}
