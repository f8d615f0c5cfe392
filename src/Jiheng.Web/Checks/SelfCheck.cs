using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.Reports;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Checks;

/// <summary>自查。Everything that is wrong with an evaluation as it stands: its figures, its score, its text, what is still missing.</summary>
public sealed class SelfCheck(WorkbenchDb db, WorkbenchContent content, ReportDrafts drafts)
{
    /// <summary>Errors first, then doubts and hints. What lists show of it is set on the evaluation; who saves the evaluation saves that too.</summary>
    public async Task<ImmutableArray<SelfCheckItem>> RunAsync(Evaluation evaluation, CancellationToken ct)
    {
        var draft = await drafts.ReadAsync(evaluation, ct);
        var proved = await IndicatorFiles.ReadAsync(db, evaluation, draft.Report.Score, content.Dictionary, ct);
        var given = await db.Evidences.AsNoTracking().Where(file => file.EvaluationId == evaluation.Id && file.Material != "").Select(file => file.Material).ToHashSetAsync(StringComparer.Ordinal, ct);
        var answers = await db.Answers.AsNoTracking().Where(answer => answer.EvaluationId == evaluation.Id).ToDictionaryAsync(answer => answer.Fingerprint, StringComparer.Ordinal, ct);
        ImmutableArray<SelfCheckItem> items =
        [
            .. ScoreProblems.Of(draft, proved).Concat(FigureProblems.Of(draft, content.Tables)).Concat(MaterialProblems.Of(draft, given)).Concat(SectionProblems.Of(draft)).Concat(TextProblems.Of(draft, content.Checks))
                .Select(item => item with { Answer = answers.GetValueOrDefault(item.Fingerprint) })
                .OrderBy(item => item.Severity),
        ];
        (evaluation.OpenErrors, evaluation.IsCounted) = (items.Count(item => item.IsOpenError), true);
        return items;
    }

    /// <summary>Counts anew after something was saved that lists do not know of yet.</summary>
    public async Task CountAsync(Evaluation evaluation, CancellationToken ct)
    {
        await RunAsync(evaluation, ct);
        await KeepCountAsync(evaluation, ct);
    }

    /// <summary>Keeps the count of the last run, where nothing else of the evaluation is saved; who has changed it meanwhile counts it himself.</summary>
    public Task KeepCountAsync(Evaluation evaluation, CancellationToken ct) => db.Evaluations
        .Where(each => each.Id == evaluation.Id && each.Version == evaluation.Version && (each.OpenErrors != evaluation.OpenErrors || !each.IsCounted))
        .ExecuteUpdateAsync(set => set.SetProperty(each => each.OpenErrors, evaluation.OpenErrors).SetProperty(each => each.IsCounted, true), ct);
}
