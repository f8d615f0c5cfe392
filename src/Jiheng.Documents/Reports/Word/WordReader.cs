using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using Jiheng.Documents.Reports.Packages;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports.Word;

/// <summary>Word 文档（.docx）。Reads the parts themselves rather than through an object model: only four are needed, each is measured while it is unpacked,
/// and files by WPS and strict files read the same.</summary>
internal sealed class WordReader
{
    private readonly ReportTextBuilder report;
    private readonly ParagraphLines lines;
    private readonly WordStyles styles;
    private readonly WordNumbering numbering;
    private readonly Dictionary<(bool IsEndnote, string Id), XElement> notes = [];
    private readonly List<(bool IsEndnote, string Id)> noted = [];
    private readonly Stack<bool> codes = new();
    private readonly StringBuilder carried = new();
    private readonly Source source;
    private readonly bool hasPages;
    private int page = 1;
    private int paragraph;

    private WordReader(Source source, ZipPackage package, string main, XDocument document)
    {
        this.source = source;
        report = new(source.Name, source.Limits);
        lines = new(report);
        var folder = main[..(main.LastIndexOf('/') + 1)];
        styles = new(package.Xml(folder + "styles.xml"));
        numbering = new(package.Xml(folder + "numbering.xml"));
        hasPages = document.Descendants().Any(element => element.Name() == "lastRenderedPageBreak");
        AddNotes(package.Xml(folder + "footnotes.xml"), isEndnote: false);
        AddNotes(package.Xml(folder + "endnotes.xml"), isEndnote: true);
    }

    public static ReportText Read(Source source)
    {
        using var package = new ZipPackage(source);
        var main = Main(package);
        var document = package.Xml(main) ?? throw new RefusedException("里面没有正文；请用 Word 或 WPS 打开后另存一份再试。");
        var reader = new WordReader(source, package, main, document);
        reader.Blocks(document.Root.Child("body") ?? throw new RefusedException("里面没有正文；请用 Word 或 WPS 打开后另存一份再试。"), PassageKind.Paragraph);
        reader.Notes();
        return reader.report.Build();
    }

    public static string Main(ZipPackage package)
    {
        var target = package.Xml("_rels/.rels")?.Root.Children("Relationship")
            .FirstOrDefault(relation => relation.Value("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true).Value("Target");
        return target is not null && package.Has(target.TrimStart('/')) ? target.TrimStart('/') : "word/document.xml";
    }

    private void AddNotes(XDocument? part, bool isEndnote)
    {
        foreach (var note in part?.Root?.Elements() ?? [])
        {
            if (note.Value("type") is null or "normal" && note.Value("id") is { } id)
                notes.TryAdd((isEndnote, id), note);
        }
    }

    private void Blocks(XElement container, PassageKind kind)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        lines.Flush();
        foreach (var block in Ooxml.Unwrapped(container))
        {
            source.Cancellation.ThrowIfCancellationRequested();
            if (block.Name() == "p")
                Paragraph(block, kind);
            else if (block.Name() == "tbl")
            {
                lines.Flush();
                Table(block, place: null);
            }
            else if (block.Name() == "altChunk")
                report.NotRead("文中嵌入了另一个文件的内容，这部分没有读取；请用 Word 打开后另存一份，嵌入的内容就成为正文。");
        }
        lines.Flush();
    }

    private void Paragraph(XElement block, PassageKind kind)
    {
        var runs = Runs(block);
        page += runs.PagesBefore;
        if (runs.PagesBefore > 0)
            paragraph = 0;
        carried.Append(runs.Text);
        // When the paragraph mark is a tracked deletion, the text goes on in the next paragraph.
        if (block.Child("pPr").Child("rPr").Child("del") is null)
        {
            var text = carried.ToString();
            carried.Clear();
            var isBlank = string.IsNullOrWhiteSpace(text);
            paragraph += isBlank ? 0 : 1;
            var numbered = isBlank ? "" : Numbered(block, text);
            lines.Add(text, numbered, kind == PassageKind.Paragraph && IsHeading(block, numbered) ? PassageKind.Heading : kind, Place(kind));
        }
        page += runs.Pages - runs.PagesBefore;
        if (runs.Pages > runs.PagesBefore)
            paragraph = 0;
        foreach (var box in runs.Boxes)
            Blocks(box, PassageKind.TextBox);
    }

    private string Place(PassageKind kind) => (hasPages ? $"第{page}页第{paragraph}段" : $"第{paragraph}段") + (kind == PassageKind.TextBox ? "（文本框）" : "");

    private bool IsHeading(XElement block, string text) => styles.IsHeading(block.Child("pPr")) || Headings.Looks(text.Trim());

    private string Numbered(XElement block, string text) => numbering.Next(styles.Numbering(block.Child("pPr"))) + text.Replace('\t', ' ');

    private void Table(XElement table, string? place)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var inner = new List<(XElement Table, string In)>();
        var boxes = new List<XElement>();
        var name = place ?? $"表{report.Tables + 1}";
        report.Table(WordTable.Cells(table, (cell, row, column) => Cell(cell, $"{name}第{row + 1}行第{column + 1}列", inner, boxes)), name);
        foreach (var (nested, outer) in inner)
            Table(nested, $"{outer}中的表");
        foreach (var box in boxes)
            Blocks(box, PassageKind.TextBox);
    }

    private string Cell(XElement cell, string place, List<(XElement, string)> inner, List<XElement> boxes)
    {
        var inside = new List<string>();
        foreach (var block in Ooxml.Unwrapped(cell))
        {
            if (block.Name() == "tbl")
                inner.Add((block, place));
            if (block.Name() != "p")
                continue;
            var runs = Runs(block);
            page += runs.Pages;
            boxes.AddRange(runs.Boxes);
            inside.Add(runs.Text.Length > 0 ? Numbered(block, runs.Text) : "");
        }
        return string.Join('\n', inside);
    }

    private WordRuns Runs(XElement block)
    {
        var runs = WordRuns.Of(block, codes);
        noted.AddRange(runs.Notes);
        if (runs.Pictures > 0)
            report.NotRead("文中有图片或嵌入对象，其中的文字没有读取。");
        if (runs.Charts > 0)
            report.NotRead("文中有图表，其中的数字没有读取。");
        return runs;
    }

    private void Notes()
    {
        var (foot, end) = (0, 0);
        foreach (var key in noted.ToList())
        {
            var place = key.IsEndnote ? $"尾注{++end}" : $"脚注{++foot}";
            if (!notes.TryGetValue(key, out var note))
                continue;
            var text = string.Join('\n', note.Children("p").Select(line => WordRuns.Of(line, codes).Text));
            report.Paragraph(text, PassageKind.Note, place);
        }
    }
}
