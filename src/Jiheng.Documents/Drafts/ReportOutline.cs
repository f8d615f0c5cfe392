using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;

namespace Jiheng.Documents.Drafts;

/// <summary>报告提纲。The sections a report on one kind of subject has, and what belongs into each. Content, not code.</summary>
/// <param name="Name">名称: that of its file.</param>
/// <param name="Subject">对象.</param>
/// <param name="Title">标题, with fields.</param>
/// <param name="Sections">In the order of print.</param>
public sealed record ReportOutline(string Name, Subject Subject, string Title, ImmutableArray<SectionOutline> Sections)
{
    /// <summary>The one to begin from: it is named like its subject, others after what asks for them.</summary>
    public bool IsUsual => Name == SystemWords.Of(Subject);

    public SectionOutline? Find(string section) => Sections.FirstOrDefault(each => each.Id == section);
}

/// <summary>章节提纲。</summary>
/// <param name="Id">编号: texts are kept by it, and last year's is found by it.</param>
/// <param name="Name">As printed, without its number.</param>
/// <param name="Hint">提示: what to write.</param>
/// <param name="Elements">数据项 that belong into it.</param>
/// <param name="Sentences">句式: sentences with fields, to begin from.</param>
/// <param name="ListsDeductions">逐项扣分: every indicator that lost points is a sentence of it.</param>
/// <param name="IsRequired">Must have text; otherwise it is left out of print while it is empty.</param>
public sealed record SectionOutline(
    string Id, string Name, string Hint, ImmutableArray<DataElement> Elements, ImmutableArray<string> Sentences, bool ListsDeductions, bool IsRequired);
