using System.Xml.Linq;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Annotations;

/// <summary>文中位置。Leads from a place in the text that was read back to the characters of the Word file: a line of the text belongs to the paragraph that says the same,
/// the first such line to the first such paragraph; lines that only a soft return parts belong to one paragraph together.</summary>
internal sealed class WordPlaces
{
    // Below this a paragraph may end like the line by chance.
    private const int LeastEnding = 4;

    private const int LongestNumber = 12;

    // More lines than any paragraph has.
    private const int MostLines = 30;

    private readonly Dictionary<string, Queue<XElement>> paragraphs;
    private readonly List<(TextSpan Span, XElement Paragraph, int Prefix)> lines = [];
    private readonly ReportText text;

    public WordPlaces(XElement body, ReportText text)
    {
        this.text = text;
        paragraphs = body.Descendants().Where(element => element.Name == body.Name.Namespace + "p" && !ParagraphCharacters.IsHidden(element))
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
        var parts = new List<TextSpan>();
        for (var start = passage.Start; start < passage.End;)
        {
            var newline = text.Content.IndexOf('\n', start, passage.End - start);
            var end = newline < 0 ? passage.End : newline;
            parts.Add(new(start, end));
            start = end + 1;
        }
        for (var at = 0; at < parts.Count;)
            at += Together(parts, at);
    }

    // How many lines from here on one paragraph says, most first; a line no paragraph says is passed over.
    private int Together(List<TextSpan> parts, int at)
    {
        for (var count = Math.Min(MostLines, parts.Count - at); count > 0; count--)
        {
            if (Line(new(parts[at].Start, parts[at + count - 1].End)))
                return count;
        }
        return 1;
    }

    private bool Line(TextSpan span)
    {
        var line = ParagraphCharacters.Squeezed(text.At(span));
        for (var cut = 0; cut == 0 ? line.Length > 0 : line.Length - cut >= LeastEnding && cut <= LongestNumber && IsOfNumber(line[cut - 1]); cut++)
        {
            if (Taken(line[cut..]) is not { } same)
                continue;
            lines.Add((span, same, cut));
            return true;
        }
        return false;
    }

    private XElement? Taken(string line) => paragraphs.GetValueOrDefault(line) is { Count: > 0 } same ? same.Dequeue() : null;

    // A number the program puts before a paragraph is in the text but not in the file.
    private static bool IsOfNumber(char character) => char.IsAsciiDigit(character) || character is >= '①' and <= '⑳' || "〇零一二三四五六七八九十百()（）、．.第条章节款".Contains(character, StringComparison.Ordinal);

    private int Seen(int from, int to) => ParagraphCharacters.Squeezed(text.Content[from..to]).Length;
}

/// <summary>段落中的一处。</summary>
/// <param name="Paragraph">The w:p element.</param>
/// <param name="Start">First character, blanks not counted.</param>
/// <param name="End">Behind the last character, blanks not counted.</param>
internal sealed record WordPlace(XElement Paragraph, int Start, int End);
