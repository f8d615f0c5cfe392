using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Documents.Drafts;

/// <summary>报告文字。What a unit wrote for its report: the text of sections, and why indicators lost points.</summary>
/// <param name="Sections">By 章节; figures stand in them in braces.</param>
/// <param name="DeductionReasons">By 指标编号.</param>
public sealed record ReportTexts(ImmutableDictionary<string, string> Sections, ImmutableDictionary<string, string> DeductionReasons)
{
    public static ReportTexts None { get; } = new(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty);
}

/// <summary>报告文字读取。Sections are those of the outlines, indicators those of the system.</summary>
public static class ReportTextsReader
{
    public static Loaded<ReportTexts> Read(SourceText source, FigureDictionary dictionary, IndicatorSystem system, IEnumerable<SectionOutline> sections)
    {
        var problems = new Problems();
        var fields = YamlText.Read(source, "报告文字", problems).Fields("章节", "扣分原因");
        var names = FieldNames.Of(dictionary, system);
        var texts = Entries(fields.Find("章节"), [.. sections.Select(section => section.Id)], "章节");
        foreach (var field in texts)
        {
            foreach (var problem in BoundText.Read(field.Text(), names).Problems)
                field.ReportAt(problem.At, DiagnosticCodes.UnknownElement, problem.Message);
        }
        var reasons = Entries(fields.Find("扣分原因"), [.. system.Indicators.Select(indicator => indicator.Id)], "指标");
        return problems.Finish(new ReportTexts(ByName(texts), ByName(reasons)));
    }

    private static ImmutableArray<Field> Entries(Field? field, ImmutableArray<string> known, string what)
    {
        var entries = field?.Entries() ?? [];
        foreach (var entry in entries.Where(entry => !known.Contains(entry.Name)))
            entry.Problems.Add(DiagnosticCodes.UnknownKey, $"没有编号为{Excerpt.Quote(entry.Name)}的{what}{NearestNames.Question(entry.Name, known, $"；可以写：{string.Join('、', known)}。")}", entry.KeyWhere);
        return entries;
    }

    private static ImmutableDictionary<string, string> ByName(ImmutableArray<Field> fields) =>
        fields.DistinctBy(field => field.Name).ToImmutableDictionary(field => field.Name, field => field.Text(), StringComparer.Ordinal);
}
