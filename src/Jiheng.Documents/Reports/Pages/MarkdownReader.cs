using Jiheng.Documents.Reports.Plain;
using Jiheng.ReportChecks.Text;
using Markdig;

namespace Jiheng.Documents.Reports.Pages;

/// <summary>Markdown 报告（.md）。Read as the page it makes, tables written as HTML included.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UseFootnotes().Build();

    public static ReportText Read(Source source)
    {
        var text = TextDecoding.Decode(source.Content) ?? throw new RefusedException("不是文本文件，或编码不是 UTF-8、UTF-16、GB18030；请另存为 UTF-8 文本后再试。");
        if (text.Length > source.Limits.MostCharacters)
            throw new RefusedException($"文字超过{source.Limits.MostCharacters / 10_000}万字；请拆分成几个文件后再试。");
        return HtmlReader.Read(source, Markdown.ToHtml(text, Pipeline));
    }
}
