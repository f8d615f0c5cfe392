using System.Text.RegularExpressions;

namespace Jiheng.Documents.Reports.Pdf;

/// <summary>Whether a line ended because the next characters had no room, or because its author ended it.</summary>
internal static partial class LineWrap
{
    private const double Slack = 3.5;

    // A bracket that was never closed must not swallow the rest.
    private const int LongestBracket = 2_000;

    // Punctuation may hang over the margin, so the margin is only known to about a character; in heights of a line.
    private const double AboutACharacter = 1.6;

    [GeneratedRegex(@"^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}(?:[、．]|\.(?!\d))|[①-⑳])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbering { get; }

    /// <param name="last">The line.</param>
    /// <param name="next">The line below.</param>
    /// <param name="right">How far a line can go.</param>
    /// <param name="before">All of the paragraph so far: what opens a bracket has not ended.</param>
    public static bool IsWrapped(string before, PdfWord last, IReadOnlyList<PdfWord> next, double right)
    {
        var isSentenceEnd = last.Text[^1] is '。' or '；' or '：' or '！' or '？' or ';' or ':';
        if (isSentenceEnd && Numbering.IsMatch(PdfText.Joined(next)))
            return false;
        return IsClosing(next[0].Text[0]) || IsOpen(before)
            || last.Box.Right + Needed(next[0]) > right - Slack || (!isSentenceEnd && last.Box.Right > right - last.Box.Height * AboutACharacter);
    }

    /// <summary>The width of what cannot be parted at the start of a line: a number with its sign, a character with the punctuation that may not begin a line.</summary>
    private static double Needed(PdfWord word)
    {
        var text = word.Text;
        var length = 0;
        while (length < text.Length && (IsOpening(text[length]) || !PdfText.IsChinese(text[length])))
            length++;
        if (length == 0 || IsOpening(text[length - 1]))
            length++;
        while (length < text.Length && IsClosing(text[length]))
            length++;
        var (all, part) = (text.Sum(Width), text.Take(length).Sum(Width));
        return word.Box.Width * (part / Math.Max(all, 0.5));
    }

    private static bool IsOpen(string text)
    {
        var depth = 0;
        foreach (var character in text)
            depth = character is '（' or '《' or '〔' ? depth + 1 : character is '）' or '》' or '〕' ? Math.Max(0, depth - 1) : depth;
        return depth > 0 && text.Length < LongestBracket;
    }

    private static double Width(char character) => PdfText.IsChinese(character) ? 1 : 0.5;

    private static bool IsOpening(char character) => character is '（' or '(' or '“' or '‘' or '《' or '〈' or '【' or '[' or '〔';

    private static bool IsClosing(char character) => character is '，' or '。' or '；' or '：' or '、' or '）' or ')' or '”' or '’' or '》' or '〉' or '】' or ']' or '〕' or '！' or '？' or '%' or '％' or ',' or '.' or ';';
}
