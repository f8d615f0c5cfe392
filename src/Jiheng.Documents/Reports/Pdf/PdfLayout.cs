using System.Globalization;
using System.Xml;

namespace Jiheng.Documents.Reports.Pdf;

/// <summary>What <c>pdftotext -bbox-layout</c> writes: pages, flows, blocks, lines and words with their boxes.</summary>
internal static class PdfLayout
{
    private const double MarkShare = 0.72;
    private const int MostPages = 2_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    public static List<PdfPage> Read(string file, Source source)
    {
        using var reader = XmlReader.Create(file, Settings);
        var pages = new List<PdfPage>();
        var (lines, words) = (new List<PdfLine>(), new List<PdfWord>());
        var (column, line) = (default(Box), default(Box));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "line" && words.Count > 0)
                lines.Add(new(line, column, WithoutMarks(words)));
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "page":
                    source.Cancellation.ThrowIfCancellationRequested();
                    if (pages.Count == MostPages)
                        throw new RefusedException($"PDF 超过{MostPages}页；请拆分后再试。");
                    lines = [];
                    pages.Add(new(pages.Count + 1, Number(reader, "width"), Number(reader, "height"), lines));
                    break;
                case "block":
                    column = Box(reader);
                    break;
                case "line":
                    line = Box(reader);
                    words = [];
                    break;
                case "word":
                    Add(words, Box(reader), reader.ReadElementContentAsString());
                    break;
                default:
                    break;
            }
        }
        return pages;
    }

    // A small number at the end of a word is the mark of a note; read as text it would change the number before it.
    private static List<PdfWord> WithoutMarks(List<PdfWord> words)
    {
        var tallest = words.Max(word => word.Box.Height);
        var kept = words.FindAll(word => word.Box.Height >= tallest * MarkShare || !word.Text.All(char.IsAsciiDigit));
        return kept.Count == 0 ? words : kept;
    }

    private static void Add(List<PdfWord> words, Box box, string text)
    {
        var folded = PdfText.Folded(Tidy.Text(text));
        if (folded.Length > 0)
            words.Add(new(box, folded));
    }

    private static Box Box(XmlReader reader) => new(Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));

    private static double Number(XmlReader reader, string attribute) =>
        double.TryParse(reader.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
