using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.ReportChecks.Contents;

/// <summary>核验内容读取。Reads the files of the folder report-checks strictly, and reports every problem of them at once.</summary>
public static class CheckContentReader
{
    public const string DocumentsFile = "引用文件.yaml";

    public const string WordsFile = "单位用语.yaml";

    public const string SelvesFile = "自称.yaml";

    public const string OutlinesFile = "提纲.yaml";

    public const string EventsFile = "当年大事.yaml";

    /// <param name="source">Reads one of the files named above.</param>
    public static Loaded<CheckContent> Read(Func<string, SourceText> source)
    {
        var problems = new Problems();
        return problems.Finish(new CheckContent
        {
            Documents = Items(source(DocumentsFile), "引用文件", problems, Document),
            Words = Items(source(WordsFile), "单位用语", problems, Word),
            Selves = Items(source(SelvesFile), "自称", problems, Word),
            Outlines = Items(source(OutlinesFile), "提纲", problems, OneOutline),
            Events = Items(source(EventsFile), "当年大事", problems, Event),
        });
    }

    private static ImmutableArray<T> Items<T>(SourceText source, string name, Problems problems, Func<Field, T> read) =>
        [.. YamlText.Read(source, name, problems).Fields(name).Need(name).SomeItems().Select(read)];

    private static CitedDocument Document(Field item)
    {
        var fields = item.Fields("名称", "文号", "年份", "代替文件", "代替年份");
        return new(
            fields.Need("名称").Text(), fields.Need("文号").Text(), fields.Need("年份").Year() ?? default,
            fields.Find("代替文件")?.Text(), fields.Find("代替年份")?.Year());
    }

    private static OrganisationWord Word(Field item)
    {
        var fields = item.Fields("用语", "属于");
        return new(fields.Need("用语").Text(), Texts(fields.Need("属于")));
    }

    private static Outline OneOutline(Field item)
    {
        var fields = item.Fields("类别", "标题", "部分");
        return new(fields.Need("类别").Text(), Texts(fields.Need("标题")), [.. fields.Need("部分").SomeItems().Select(Section)]);
    }

    private static OutlineSection Section(Field item)
    {
        var fields = item.Fields("名称", "用词");
        return new(fields.Need("名称").Text(), Texts(fields.Need("用词")));
    }

    private static DatedEvent Event(Field item)
    {
        var fields = item.Fields("用语", "年份");
        return new(fields.Need("用语").Text(), fields.Need("年份").Year() ?? default);
    }

    private static ImmutableArray<string> Texts(Field field) => [.. field.SomeItems().Select(item => item.Text())];
}
