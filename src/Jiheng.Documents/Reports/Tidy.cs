using System.Text;

namespace Jiheng.Documents.Reports;

/// <summary>Text without what cannot be seen: control and zero-width characters, blanks at both ends of every line.</summary>
internal static class Tidy
{
    public static string Text(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var visible = Line(line);
            if (visible.Length == 0)
                continue;
            if (tidy.Length > 0)
                tidy.Append('\n');
            tidy.Append(visible);
        }
        return tidy.ToString();
    }

    private static string Line(string line)
    {
        if (!line.AsSpan().ContainsAnyExceptInRange(' ', '\uFFFF') && !line.AsSpan().ContainsAny('\u00A0', '\u200B', '\uFEFF') && !line.AsSpan().Contains('\u00AD'))
            return line.Trim();
        var visible = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            if (character is '\t' or '\u00A0')
                visible.Append(' ');
            else if (character is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD') && !char.IsControl(character))
                visible.Append(character);
        }
        return visible.ToString().Trim();
    }
}
