using System.Runtime.CompilerServices;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports.Pages;

/// <summary>网页报告（.html、.md）。Blocks become passages, tables grids; scripts, styles and what is hidden are left out.</summary>
internal sealed class HtmlReader
{
    private readonly ReportTextBuilder report;
    private readonly Source source;
    private readonly StringBuilder line = new();
    private int paragraph;

    private HtmlReader(Source source)
    {
        this.source = source;
        report = new(source.Name, source.Limits);
    }

    public static ReportText Read(Source source) => Read(source, HtmlEncoding.Decode(source.Content));

    public static ReportText Read(Source source, string html)
    {
        HtmlDepth.Guard(html, source.Limits);
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = false }, BrowsingContext.New(Configuration.Default)).ParseDocument(html);
        var reader = new HtmlReader(source);
        if (document.Body is { } body)
            reader.Walk(body, PassageKind.Paragraph);
        reader.End(PassageKind.Paragraph);
        return reader.report.Build();
    }

    private void Walk(INode node, PassageKind kind)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        source.Cancellation.ThrowIfCancellationRequested();
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                line.Append(HtmlText.Collapsed(text.Data));
            else if (child is IElement element && !HtmlText.IsHidden(element))
                Element(element, kind);
        }
    }

    private void Element(IElement element, PassageKind kind)
    {
        switch (element.LocalName)
        {
            case "br":
                line.Append('\n');
                break;
            case "img" or "canvas" or "object" or "embed":
                report.NotRead("页面中有图片，其中的文字没有读取。");
                break;
            case "table":
                End(kind);
                Table(element, null);
                break;
            case "pre":
                End(kind);
                Preformatted(element);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Block(element, kind, PassageKind.Heading);
                break;
            case var name when HtmlText.IsBlock(name):
                Block(element, kind, kind);
                break;
            default:
                Walk(element, kind);
                break;
        }
    }

    // The one element whose line ends, blanks and tabs are seen as they are.
    private void Preformatted(IElement element)
    {
        var lines = new ParagraphLines(report);
        foreach (var raw in element.TextContent.ReplaceLineEndings("\n").Split('\n'))
            lines.Add(raw, raw, Headings.Looks(raw.Trim()) ? PassageKind.Heading : PassageKind.Paragraph, $"第{(string.IsNullOrWhiteSpace(raw) ? paragraph : ++paragraph)}段");
        lines.Flush();
    }

    private void Block(IElement element, PassageKind outer, PassageKind inner)
    {
        End(outer);
        if (element.LocalName == "li")
            line.Append(HtmlText.Numbering(element));
        Walk(element, inner);
        End(inner);
    }

    private void End(PassageKind kind)
    {
        var text = Tidy.Text(line.ToString());
        line.Clear();
        if (text.Length > 0)
            report.Paragraph(text, kind == PassageKind.Paragraph && Headings.Looks(text) ? PassageKind.Heading : kind, $"第{++paragraph}段");
    }

    private void Table(IElement table, string? place)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var name = place ?? $"表{report.Tables + 1}";
        var (cells, nested) = HtmlTable.Cells(table, name);
        if (HtmlTable.IsLayout(cells, nested))
        {
            foreach (var cell in HtmlTable.CellElements(table))
                Block(cell, PassageKind.Paragraph, PassageKind.Paragraph);
            return;
        }
        report.Table(cells, name);
        foreach (var (inner, outer) in nested)
            Table(inner, $"{outer}中的表");
    }
}
