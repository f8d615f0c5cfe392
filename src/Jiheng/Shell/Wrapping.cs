namespace Jiheng.Shell;

/// <summary>折行。Breaks text at a number of columns, at a space where one is near, and never before a closing sign.</summary>
internal static class Wrapping
{
    private const int Near = 16;

    public static IEnumerable<string> Lines(string text, int columns, int indent = 0)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var rest = paragraph;
            var prefix = "";
            while (Columns.Of(prefix + rest) > columns)
            {
                var at = Break(rest, columns - prefix.Length);
                yield return prefix + rest[..at].TrimEnd(' ');
                rest = rest[at..].TrimStart(' ');
                prefix = new string(' ', indent);
            }
            yield return prefix + rest;
        }
    }

    private static int Break(string text, int columns)
    {
        var (at, used) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (used + Columns.Of(rune) > columns)
                break;
            used += Columns.Of(rune);
            at += rune.Utf16SequenceLength;
        }
        return Math.Max(1, Better(text, at));
    }

    private static int Better(string text, int at)
    {
        for (var near = at; near > Math.Max(at - Near, 1); near--)
        {
            if (near < text.Length && text[near] == ' ')
                return near;
        }
        while (at > 1 && at < text.Length && "，。；：、）”】％%".Contains(text[at], StringComparison.Ordinal))
            at--;
        while (at > 1 && at < text.Length && IsOfNumber(text[at - 1]) && IsOfNumber(text[at]))
            at--;
        return at > 1 && "（“【".Contains(text[at - 1], StringComparison.Ordinal) ? at - 1 : at;
    }

    private static bool IsOfNumber(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_';
}
