using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Documents.Drafts;

/// <summary>报告提纲读取。Reads one file of the folder report-outlines strictly, and reports every problem of it at once.</summary>
public static class ReportOutlineReader
{
    public static Loaded<ReportOutline> Read(SourceText source, FigureDictionary dictionary)
    {
        var problems = new Problems();
        var whole = YamlText.Read(source, "报告提纲", problems).Fields("对象", "标题", "章节");
        var ids = new UniqueNames(DiagnosticCodes.DuplicateId);
        var names = new UniqueNames(DiagnosticCodes.DuplicateName);
        return problems.Finish(new ReportOutline(
            Path.GetFileNameWithoutExtension(source.File),
            whole.Need("对象").Choice(SystemWords.Subjects) ?? default,
            Bound(whole.Need("标题"), dictionary),
            [.. whole.Need("章节").SomeItems().Select(item => Section(item, ids, names, dictionary))]));
    }

    private static SectionOutline Section(Field item, UniqueNames ids, UniqueNames names, FigureDictionary dictionary)
    {
        var fields = item.Fields("编号", "名称", "提示", "数据项", "句式", "逐项扣分", "可不写");
        return new(
            ids.TakeIdentifier(fields.Need("编号")),
            names.Take(fields.Need("名称")),
            fields.Need("提示").Text(),
            [.. (fields.Find("数据项")?.SomeItems() ?? []).Select(field => Element(field, dictionary)).OfType<DataElement>()],
            [.. (fields.Find("句式")?.SomeItems() ?? []).Select(field => Bound(field, dictionary))],
            fields.Find("逐项扣分")?.YesOrNo() == true,
            fields.Find("可不写")?.YesOrNo() != true);
    }

    private static DataElement? Element(Field field, FigureDictionary dictionary)
    {
        var name = field.Text();
        var element = name.Length > 0 ? dictionary.Find(name) : null;
        if (element is null && name.Length > 0)
            field.Report(DiagnosticCodes.UnknownElement, $"数据项目录里没有{Excerpt.Quote(name)}{NearestNames.Question(name, dictionary.Elements.Select(each => each.Name), "；请核对名称，或先在数据项.yaml里加上它。")}");
        return element;
    }

    // Systems differ in their levels, so an outline speaks of none of them.
    private static string Bound(Field field, FigureDictionary dictionary)
    {
        var text = field.Text();
        foreach (var problem in BoundText.Read(text, new(dictionary, [])).Problems)
            field.ReportAt(problem.At, DiagnosticCodes.UnknownElement, problem.Message);
        return text;
    }
}
