using System.Text;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式识读。Reads a formula written in the field's words; what is not fully understood is refused, never half read.</summary>
public static class FormulaReader
{
    /// <summary>The longest text read.</summary>
    public const int LongestText = 2_000;

    /// <summary>
    /// Reads a formula that gives a value. A leading “X率=” names the result and is left out when X is one name and the right side computes
    /// something from figures; “X=0” and “X=Y” stay comparisons.
    /// </summary>
    public static FormulaReading Read(string text) => Read(text, mayNameResult: true);

    /// <summary>Reads a condition, in which “X=Y+Z” is a comparison too.</summary>
    public static FormulaReading ReadCondition(string text) => Read(text, mayNameResult: false);

    /// <summary>The right side of “X=Y+Z”; nothing for any other expression.</summary>
    internal static Expression? Named(Expression root) =>
        root is Expression.Comparison { Operator: ComparisonOperator.Equal, Left: Expression.Figure { Reference.LastYear: false }, Right: not Expression.Figure } named
            && !FormulaInputs.Of(named.Right).IsEmpty
                ? named.Right
                : null;

    private static FormulaReading Read(string text, bool mayNameResult)
    {
        if (FirstFault(text) is { } fault)
            return new FormulaReading.Refused([fault]);
        var (tokens, problems) = FormulaLexer.Cut(WithoutEnd(text));
        if (!problems.IsEmpty)
            return new FormulaReading.Refused(problems);
        var (root, problem) = FormulaParser.Parse(tokens);
        if (root is null)
            return new FormulaReading.Refused([problem ?? new("公式无法识读，请改写。", new(0, text.Length))]);
        return new FormulaReading.Read(new(text, mayNameResult ? WithoutName(root, tokens) : root));
    }

    private static FormulaProblem? FirstFault(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new("公式是空的，请填写公式。", new(0, text.Length));
        if (text.Length > LongestText)
            return new("公式太长（最多2000字），请拆成几个数据项。", new(LongestText, text.Length));
        return FirstBroken(text) is var at and >= 0 ? new("公式里有损坏的字符，请删去后重新输入。", new(at, at + 1)) : null;
    }

    // Half a surrogate pair or a code that is no character: text like this cannot be normalised.
    private static int FirstBroken(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || (rune.Value & 0xFFFE) == 0xFFFE)
                return at;
            at += rune.Utf16SequenceLength - 1;
        }
        return -1;
    }

    // “…×100%。” and “…×100%；” as indicator tables end their formulas.
    private static string WithoutEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && (FormulaCharacters.IsBlank(text[end - 1]) || FormulaCharacters.Fold(text[end - 1]) == ';'))
            end--;
        return text[..end];
    }

    private static Expression WithoutName(Expression root, ImmutableArray<FormulaToken> tokens)
    {
        var isPrintedSo = tokens[0].Kind == TokenKind.Name && tokens[1] is { Kind: TokenKind.Equal, Text: "=" };
        return isPrintedSo ? Named(root) ?? root : root;
    }
}
