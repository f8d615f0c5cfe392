using System.Xml.Linq;
using Jiheng.Documents.Reports.Word;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Annotations;

/// <summary>文中位置。Leads from a place in the text that was read back to the characters of the Word file: a line of the text belongs to the paragraph that says the same,
/// the first such line to the first such paragraph.</summary>
internal sealed class WordPlaces
{
    // Below this a paragraph may end like the line by chance.
    private const int LeastEnding = 4;

    private readonly Dictionary<string, Queue<XElement>> paragraphs;
    private readonly List<(TextSpan Span, XElement Paragraph, int Prefix)> lines = [];
    private readonly ReportText text;

    public WordPlaces(XElement body, ReportText text)
    {
        this.text = text;
        paragraphs = body.Descendants().Where(element => element.Name() == "p" && !ParagraphCharacters.IsHidden(element))
            .Select(paragraph => (Paragraph: paragraph, Text: ParagraphCharacters.Of(paragraph).Text))
            .Where(each => each.Text.Length > 0)
            .GroupBy(each => each.Text, each => each.Paragraph, StringComparer.Ordinal)
            .ToDictionary(each => each.Key, each => new Queue<XElement>(each), StringComparer.Ordinal);
        foreach (var passage in text.Passages.Where(passage => passage.Kind != PassageKind.Note))
            Lines(passage.Span);
    }

    /// <summary>Nothing when the place is not in one paragraph of the file.</summary>
    public WordPlace? Find(TextSpan span)
    {
        foreach (var (line, paragraph, prefix) in lines)
        {
            if (line.Start > span.Start || span.Start >= line.End)
                continue;
            var (start, end) = (Seen(line.Start, span.Start) - prefix, Seen(line.Start, Math.Min(span.End, line.End)) - prefix);
            return end > Math.Max(0, start) ? new(paragraph, Math.Max(0, start), end) : null;
        }
        return null;
    }

    private void Lines(TextSpan passage)
    {
        for (var start = passage.Start; start < passage.End;)
        {
            var newline = text.Content.IndexOf('\n', start, passage.End - start);
            var end = newline < 0 ? passage.End : newline;
            Line(new(start, end));
            start = end + 1;
        }
    }

    private void Line(TextSpan span)
    {
        var line = ParagraphCharacters.Squeezed(text.At(span));
        if (line.Length > 0 && Taken(line) is { } same)
            lines.Add((span, same, 0));
        else if (line.Length > LeastEnding && Ending(line) is { } ending)
            lines.Add((span, Taken(ending)!, line.Length - ending.Length));
    }

    private XElement? Taken(string line) => paragraphs.GetValueOrDefault(line) is { Count: > 0 } same ? same.Dequeue() : null;

    // A number the program puts before a paragraph is in the text but not in the file.
    private string? Ending(string line)
    {
        for (var cut = 1; line.Length - cut >= LeastEnding; cut++)
        {
            if (paragraphs.GetValueOrDefault(line[cut..]) is { Count: > 0 })
                return line[cut..];
        }
        return null;
    }

    private int Seen(int from, int to) => ParagraphCharacters.Squeezed(text.Content[from..to]).Length;
}

/// <summary>段落中的一处。</summary>
/// <param name="Paragraph">The w:p element.</param>
/// <param name="Start">First character, blanks not counted.</param>
/// <param name="End">Behind the last character, blanks not counted.</param>
internal sealed record WordPlace(XElement Paragraph, int Start, int End);
