using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Loading.Yaml;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Forms;

/// <summary>文书格式读取。Reads one file of the folder document-forms strictly, and reports every problem of it at once.</summary>
public sealed class DocumentFormReader
{
    private static readonly ImmutableArray<string> Kinds = ["封面", "目录", "页面", "题", "篇", "章", "附件", "正文", "注", "落款", "提纲", "表格", "图", "总分说明", "签字"];

    private readonly FormText text;
    private readonly ImmutableArray<ReportOutline> outlines;

    private DocumentFormReader(FigureDictionary dictionary, ImmutableArray<ReportOutline> outlines) => (text, this.outlines) = (new(dictionary), outlines);

    public static Loaded<DocumentForm> Read(SourceText source, FigureDictionary dictionary, ImmutableArray<ReportOutline> outlines)
    {
        var problems = new Problems();
        var fields = YamlText.Read(source, "文书格式", problems).Fields("文书", "对象", "标题", "部分");
        var reader = new DocumentFormReader(dictionary, outlines);
        return problems.Finish(new DocumentForm(
            fields.Need("文书").Text(),
            fields.Find("对象")?.Choice(SystemWords.Subjects),
            reader.text.Of(fields.Need("标题")),
            [.. fields.Need("部分").SomeItems().Select(reader.Part).OfType<FormPart>()]));
    }

    private FormPart? Part(Field item)
    {
        var entries = item.Fields(Kinds);
        var written = Kinds.Where(entries.Has).ToList();
        if (written is [var kind])
            return Part(kind, entries.Need(kind));
        if (!item.IsRefused)
            item.Report(DiagnosticCodes.WrongKind, $"{Excerpt.Quote(item.Name)}应只写一种内容，这里写了{Numerals.Plain(written.Count)}种；可以写：{string.Join('、', Kinds)}。");
        return null;
    }

    private FormPart? Part(string kind, Field field) => kind switch
    {
        "封面" => Cover(field.Fields("标题", "栏目")),
        "目录" => new FormPart.Contents(field.Text()),
        "页面" => new FormPart.Pages(field.Choice(("纵向", false), ("横向", true)) ?? false),
        "题" => new FormPart.Headline(text.Of(field)),
        "篇" => new FormPart.Division(text.Of(field)),
        "章" => new FormPart.Chapter(text.Of(field)),
        "附件" => new FormPart.Attachment(text.Of(field)),
        "正文" => new FormPart.Words(text.All(field), Look.Body),
        "注" => new FormPart.Words(text.All(field), Look.Note),
        "落款" => new FormPart.Words(text.All(field), Look.Closing),
        "提纲" => Sections(field),
        "表格" => new FormPart.Table(new FormTableReader(text).Read(field)),
        "图" => new FormPart.Chart(text.Of(field)),
        "总分说明" => field.YesOrNo() == true ? new FormPart.Total() : null,
        "签字" => new FormPart.Signatures([.. field.SomeItems().Select(label => label.Text())]),
        _ => throw new System.Diagnostics.UnreachableException(kind),
    };

    private FormPart.Cover Cover(Fields fields) => new(
        text.All(fields.Need("标题")),
        [.. fields.Need("栏目").SomeItems().Select(item => item.Fields("名称", "内容")).Select(line => new FormLine(line.Need("名称").Text(), line.Find("内容") is { } content ? text.Of(content) : ""))]);

    private FormPart.Sections? Sections(Field field)
    {
        var name = field.Text();
        if (outlines.FirstOrDefault(outline => outline.Name == name) is { } found)
            return new(found);
        if (name.Length > 0)
            field.Report(DiagnosticCodes.UnknownWord, $"没有叫{Excerpt.Quote(name)}的报告提纲{NearestNames.Question(name, outlines.Select(outline => outline.Name), "；请核对 report-outlines 里的文件名。")}");
        return null;
    }
}
