using Jiheng.Documents.Drafts;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Reports;

/// <summary>评价的报告草稿。The report of one evaluation as it stands now, and who wrote and confirmed its sections.</summary>
/// <param name="Evaluation">With unit and campaign.</param>
/// <param name="Report">报告草稿.</param>
/// <param name="Rows">As saved, by 章节; none until somebody writes.</param>
public sealed record EvaluationDraft(Evaluation Evaluation, ReportDraft Report, ImmutableDictionary<string, ReportSection> Rows)
{
    public ReportSection? RowOf(DraftSection section) => Rows.GetValueOrDefault(section.Outline.Id);

    public bool IsConfirmed(DraftSection section) => RowOf(section)?.ConfirmedBy is not null;

    public int VersionOf(DraftSection section) => RowOf(section)?.Version ?? 0;
}
