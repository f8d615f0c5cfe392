using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Packages;
using Jiheng.Documents.Reports.Word;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Annotations;

/// <summary>批注版 Word。Each annotation becomes a comment at its sentence and a row of a summary on a last page; every other part of the file stays byte for byte.</summary>
public static class WordAnnotator
{
    private const string Body = "body";

    /// <param name="file">The .docx file the text was read from.</param>
    /// <param name="text">As <see cref="ReportReader"/> read it.</param>
    /// <param name="annotations">In the order of their numbers.</param>
    /// <param name="headline">The sentence above the summary.</param>
    /// <param name="cancellation">Stops between parts.</param>
    public static AnnotatedReport Annotate(byte[] file, ReportText text, ImmutableArray<Annotation> annotations, string headline, CancellationToken cancellation = default)
    {
        try
        {
            var source = new Source(file, text.FileName, ReadLimits.Default, cancellation);
            using var package = new ZipPackage(source);
            var main = WordReader.Main(package);
            return package.Xml(main) is { Root: { } root } document && root.Child(Body) is { } body
                ? Written(package, main, document, body, text, annotations, headline)
                : new AnnotatedReport.Refused($"{text.FileName}：不是 .docx 格式的 Word 文档，不能加批注；请用 Word 或 WPS 另存为 .docx 后再试。");
        }
        catch (Exception cause) when (cause is RefusedException or InvalidDataException or System.Xml.XmlException)
        {
            return new AnnotatedReport.Refused($"{text.FileName}：不是可以加批注的 Word 文档；请用 Word 或 WPS 另存为 .docx 后再试。");
        }
    }

    private static AnnotatedReport.Done Written(
        ZipPackage package, string main, XDocument document, XElement body, ReportText text, ImmutableArray<Annotation> annotations, string headline)
    {
        var comments = CommentsPart.Of(package, main, document);
        var places = new WordPlaces(body, text);
        var notPlaced = 0;
        foreach (var annotation in annotations)
        {
            if (annotation.Span is { } span && places.Find(span) is { } place)
                comments.Add(place, annotation.Lines);
            else
                notPlaced++;
        }
        SummaryPage.Add(body, headline, annotations);
        return new([.. Packed(package, comments.Changed(main, document))], notPlaced);
    }

    private static byte[] Packed(ZipPackage package, Dictionary<string, byte[]> changed)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in package.Names.Where(name => !name.EndsWith('/')).Union(changed.Keys))
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = EntryTime;
                using var stream = entry.Open();
                stream.Write(changed.GetValueOrDefault(name) ?? package.Bytes(name) ?? []);
            }
        }
        return bytes.ToArray();
    }

    // Office files carry this date in their packages; the same report gives the same bytes.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
