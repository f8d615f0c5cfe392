using Jiheng.Documents.Reports.Plain;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports;

/// <summary>Paragraphs that follow each other, kept until something else comes: only together do they tell whether they were a table once.</summary>
internal sealed class ParagraphLines(ReportTextBuilder report)
{
    private readonly List<Line> lines = [];

    /// <summary>A paragraph; a blank one counts too.</summary>
    /// <param name="raw">As it stands in the file, with a tab at its beginning.</param>
    /// <param name="shown">With what the program puts before it, such as its number.</param>
    /// <param name="kind">What it is unless it turns out a cell.</param>
    /// <param name="place">Where it is.</param>
    public void Add(string raw, string shown, PassageKind kind, string place) => lines.Add(new(raw, shown, kind, place));

    public void Flush()
    {
        if (lines.Exists(line => IsLed(line.Raw)))
            WithTables();
        else
            lines.ForEach(Paragraph);
        lines.Clear();
    }

    private void WithTables()
    {
        // A line break inside a paragraph is no line of its own here, or places would shift.
        foreach (var piece in LedLines.Of([.. lines.Select(line => line.Raw.ReplaceLineEndings("\v"))]))
        {
            if (piece.Table is { } table)
                report.Table([.. table.Select(cell => cell with { Text = cell.Text.Replace('\v', '\n') })]);
            else
                Paragraph(lines[piece.Line]);
        }
    }

    private static bool IsLed(string raw) => raw.AsSpan().TrimStart(' ').StartsWith('\t');

    private void Paragraph(Line line) => report.Paragraph(line.Shown, line.Kind, line.Place);

    private sealed record Line(string Raw, string Shown, PassageKind Kind, string Place);
}
