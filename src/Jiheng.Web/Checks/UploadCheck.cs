using System.Globalization;
using System.IO.Compression;
using System.Text;
using Jiheng.Documents.Annotations;
using Jiheng.Documents.Reports;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Contents;
using Jiheng.ReportChecks.Repeats;
using Jiheng.Web.Checks.Findings;
using Jiheng.Web.Checks.Page;

namespace Jiheng.Web.Checks;

/// <summary>上传核验。Reads and checks one uploaded file, alone or a package of many, as `jiheng check` does.</summary>
internal static class UploadCheck
{
    public const int MostMegabytes = 20;

    private const int MostBytes = MostMegabytes * 1_000_000;

    private static readonly ImmutableArray<string> Endings =
        [".docx", ".doc", ".wps", ".rtf", ".odt", ".pdf", ".xlsx", ".xls", ".et", ".html", ".htm", ".md", ".txt", ".zip"];

    public static readonly ReadLimits Limits = ReadLimits.Default with { MostBytes = MostBytes, MostEntries = 500, MostUnpacked = 100_000_000 };

    public static string Accepted { get; } = string.Join(',', Endings);

    /// <summary>The file's name without any path, and why it is not taken; nothing where it is.</summary>
    public static (string Name, string? Problem) Look(IFormFile? file)
    {
        var name = (file?.FileName ?? "").Split('/', '\\')[^1].Trim();
        return file switch
        {
            null or { Length: 0 } => (name, "没有选文件，或者文件是空的；请选一份报告再核验。"),
            { Length: > MostBytes } => (name, string.Create(CultureInfo.InvariantCulture, $"{name}有{file.Length / 1_000_000m:0.#}兆字节，最多{MostMegabytes}兆；请压缩其中的图片或拆分后再传。")),
            _ when !Endings.Contains(Path.GetExtension(name).ToLowerInvariant()) => (name, $"不认识{name}这种文件；请上传 Word、PDF、Excel、网页、文本，或者它们的压缩包（.zip）。"),
            _ => (name, null),
        };
    }

    /// <param name="content">The file.</param>
    /// <param name="name">As uploaded.</param>
    /// <param name="checks">核验内容.</param>
    /// <param name="frame">Around the page.</param>
    /// <param name="withComments">Somebody can come back for a copy with comments.</param>
    /// <param name="stop">Between files.</param>
    /// <exception cref="OperationCanceledException">It was to stop.</exception>
    public static UploadResult Run(byte[] content, string name, CheckContent checks, PageFrame frame, bool withComments, CancellationToken stop)
    {
        var reading = ReportReader.Read(content, name, Limits, stop);
        var page = new StringBuilder();
        using var text = new StringWriter(page, CultureInfo.InvariantCulture);
        var writer = new CheckPageWriter(text, frame, all: false, reading is ReportReading.Many);
        List<(string File, UnitFigures Figures)> earlier = [];
        byte[]? annotated = null;
        var (counts, refused) = (new int[FindingWords.Severities.Length], new List<string>());
        foreach (var outcome in FileOutcome.Of(name, reading, report => ReportChecker.Check(report, checks)).Select(each => each.ComparedWith(earlier)))
        {
            stop.ThrowIfCancellationRequested();
            if (outcome is FileOutcome.Checked { File: var file })
            {
                writer.Add(file);
                annotated = withComments && reading is ReportReading.Read ? Annotated(content, file, stop) : null;
                counts = [.. counts.Zip(FindingWords.Severities, (count, severity) => count + file.Count(severity))];
            }
            else if (outcome is FileOutcome.Refused { Sentence: var sentence })
            {
                refused.Add(VisibleText.OnOneLine(sentence));
            }
        }
        writer.End();
        return new(page.Length > 0 ? page.ToString() : null, page.Length > 0 ? VisibleText.OnOneLine(writer.Title) : "", counts[0], counts[1], counts[2], string.Join('\n', refused), annotated);
    }

    private static byte[]? Annotated(byte[] content, CheckedFile file, CancellationToken stop) =>
        Path.GetExtension(file.File).Equals(".docx", StringComparison.OrdinalIgnoreCase)
        && WordAnnotator.Annotate(content, file.Text, FindingNotes.Of(file), FindingNotes.Headline(file), stop) is AnnotatedReport.Done done ? [.. done.File] : null;


    public static byte[] Packed(string page)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Fastest))
            pack.Write(Encoding.UTF8.GetBytes(page));
        return packed.ToArray();
    }

    public static string Unpacked(byte[] packed)
    {
        using var unpack = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(unpack, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

/// <summary>上传核验的结果。</summary>
/// <param name="Page">The page; nothing where no file could be read.</param>
/// <param name="Title">Of the page.</param>
/// <param name="Errors">错误.</param>
/// <param name="Doubts">疑点.</param>
/// <param name="Hints">提示.</param>
/// <param name="Problem">One sentence a line for each file that could not be read.</param>
/// <param name="Annotated">批注版 of a Word document.</param>
internal sealed record UploadResult(string? Page, string Title, int Errors, int Doubts, int Hints, string Problem, byte[]? Annotated = null);
