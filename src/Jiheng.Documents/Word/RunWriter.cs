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

    /// <param name="run">What it says.</param>
    /// <param name="to">Where it is written.</param>
    /// <param name="size">In half points; that of the paragraph where there is none.</param>
    public static void Write(WordRun run, Markup to, int? size = null)
    {
        to.Raw("<w:r>"u8);
        if (size is { } own)
            to.Raw("<w:rPr><w:sz w:val=\""u8).Number(own).Raw("\"/><w:szCs w:val=\""u8).Number(own).Raw(run.IsMissing ? "\"/><w:highlight w:val=\"yellow\"/></w:rPr>"u8 : "\"/></w:rPr>"u8);
        else if (run.IsMissing)
            to.Raw("<w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>"u8);
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
