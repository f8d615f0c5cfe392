using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Reports;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Checks;

/// <summary>自查。Everything that is wrong with an evaluation as it stands: its text, its score, what is still missing.</summary>
public sealed class SelfCheck(WorkbenchDb db, WorkbenchContent content, ReportDrafts drafts)
{
    /// <summary>Errors first, then doubts and hints. What lists show of it is set on the evaluation; who saves the evaluation saves that too.</summary>
    public async Task<ImmutableArray<SelfCheckItem>> RunAsync(Evaluation evaluation, CancellationToken ct)
    {
        var draft = await drafts.ReadAsync(evaluation, ct);
        var proved = await db.EvidenceLinks.AsNoTracking().Where(link => link.Evidence!.EvaluationId == evaluation.Id).Select(link => link.Indicator).Distinct().ToHashSetAsync(StringComparer.Ordinal, ct);
        var answers = await db.Answers.AsNoTracking().Where(answer => answer.EvaluationId == evaluation.Id).ToDictionaryAsync(answer => answer.Fingerprint, StringComparer.Ordinal, ct);
        ImmutableArray<SelfCheckItem> items =
        [
            .. ScoreProblems.Of(draft, proved).Concat(SectionProblems.Of(draft)).Concat(TextProblems.Of(draft, content.Checks))
                .Select(item => item with { Answer = answers.GetValueOrDefault(item.Fingerprint) })
                .OrderBy(item => item.Severity),
        ];
        evaluation.OpenErrors = items.Count(item => item.IsOpenError);
        return items;
    }

    /// <summary>Counts anew after something was saved that lists do not know of yet.</summary>
    public async Task CountAsync(Evaluation evaluation, CancellationToken ct)
    {
        await RunAsync(evaluation, ct);
        await KeepCountAsync(evaluation, ct);
    }

    /// <summary>Keeps the count of the last run, where nothing else of the evaluation is saved.</summary>
    public Task KeepCountAsync(Evaluation evaluation, CancellationToken ct) => db.Evaluations.Where(each => each.Id == evaluation.Id && each.OpenErrors != evaluation.OpenErrors)
        .ExecuteUpdateAsync(set => set.SetProperty(each => each.OpenErrors, evaluation.OpenErrors), ct);
}
