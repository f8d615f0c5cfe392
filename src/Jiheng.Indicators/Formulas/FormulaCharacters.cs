using System.Globalization;
using System.Text;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式字符。Signs in every width and shape they are printed in, and the characters names are made of.</summary>
internal static class FormulaCharacters
{
    /// <summary>The half-width sign a character stands for, or itself.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => c,
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '×' or '✕' or '✖' or '﹡' or '∗' => '*',
        '÷' or '∕' or '⁄' => '/',
        '﹢' => '+',
        '−' or '–' or '—' or '―' or '‐' or '‑' or '‒' or '﹣' => '-',
        _ => Mark(c),
    };

    private static char Mark(char c) => c switch
    {
        '﹦' => '=',
        '﹪' => '%',
        '、' or '﹐' => ',',
        '【' or '〔' => '[',
        '】' or '〕' => ']',
        '﹙' => '(',
        '﹚' => ')',
        '≧' or '⩾' => '≥',
        '≦' or '⩽' => '≤',
        '﹥' => '>',
        '﹤' => '<',
        '。' => ';',
        _ => c,
    };

    public static char FoldAt(string text, int at) => at < text.Length ? Fold(text[at]) : '\0';

    /// <summary>Spaces, line ends and the invisible characters that come with pasted text.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    public static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
            at++;
        return at;
    }

    /// <summary>The end of the run of name characters that starts at <paramref name="at"/>.</summary>
    public static int RunEnd(string text, int at)
    {
        while (at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) && IsOfName(rune))
            at += rune.Utf16SequenceLength;
        return at;
    }

    private static bool IsOfName(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '·' || IsQuote(rune) || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsQuote(Rune rune) => rune.IsBmp && "“”‘’\"'『』＂＇".Contains((char)rune.Value, StringComparison.Ordinal);
}
