using System.Collections.Immutable;

namespace Jiheng.Documents.Word;

/// <summary>Text within a paragraph. It is never taken for a field or a link, whoever wrote it.</summary>
internal static class RunWriter
{
    public static void Write(ImmutableArray<WordRun> runs, Markup to)
    {
        foreach (var run in runs)
            Write(run, to);
    }

    public static void Write(WordRun run, Markup to)
    {
        to.Raw(run.IsMissing ? "<w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>"u8 : "<w:r>"u8);
        var text = run.Text.AsSpan();
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n'))
        {
            Line(text[..at], to);
            to.Raw("<w:br/>"u8);
            text = text[(at + 1)..];
        }
        Line(text, to);
        to.Raw("</w:r>"u8);
    }

    private static void Line(ReadOnlySpan<char> text, Markup to) => to.Raw("<w:t xml:space=\"preserve\">"u8).Text(text).Raw("</w:t>"u8);
}
