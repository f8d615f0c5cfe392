using Jiheng.Documents.Drafts;
using Jiheng.Indicators.Definitions;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Reports;

/// <summary>草稿汇编。Puts the report of an evaluation together from what is in the database.</summary>
public sealed class ReportDrafts(WorkbenchDb db, WorkbenchContent content, EvaluationScores scores)
{
    public async Task<EvaluationDraft> ReadAsync(Evaluation evaluation, CancellationToken ct)
    {
        var system = content.System(evaluation.Campaign.SystemId);
        var figures = await EnteredFigures.ReadAsync(db, evaluation, ct);
        var rows = await db.Sections.AsNoTracking().Where(section => section.EvaluationId == evaluation.Id).ToDictionaryAsync(section => section.Section, StringComparer.Ordinal, ct);
        var reasons = await db.Determinations.AsNoTracking().Where(each => each.EvaluationId == evaluation.Id && each.DeductionReason != "")
            .ToDictionaryAsync(each => each.Indicator, each => each.DeductionReason, StringComparer.Ordinal, ct);
        var report = ReportDraft.Of(
            content.Outline(system.Subject), content.Dictionary, figures, scores.Score(evaluation, figures),
            rows.ToDictionary(row => row.Key, row => row.Value.Text, StringComparer.Ordinal), reasons.ToImmutableDictionary(StringComparer.Ordinal));
        return new(evaluation, report, rows.ToImmutableDictionary(StringComparer.Ordinal));
    }

    /// <summary>The unit's report of the year before on the same kind of subject; nothing where there is none.</summary>
    public async Task<EvaluationDraft?> LastYearAsync(Evaluation evaluation, CancellationToken ct)
    {
        var earlier = await db.Evaluations.AsNoTracking().Include(each => each.Unit).Include(each => each.Campaign)
            .Where(each => each.UnitId == evaluation.UnitId && each.Campaign.Year == evaluation.Campaign.Year - 1).ToListAsync(ct);
        var same = earlier.FirstOrDefault(each => SubjectOf(each) == SubjectOf(evaluation));
        return same is null ? null : await ReadAsync(same, ct);
    }

    private Subject SubjectOf(Evaluation evaluation) => content.System(evaluation.Campaign.SystemId).Subject;
}
