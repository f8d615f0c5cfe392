using Jiheng.Indicators.Scoring;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Scores;

/// <summary>评分表。An evaluation with its score, line by line; what the score table and the page of an indicator begin from.</summary>
public sealed class ScoreSheet(WorkbenchDb db, OpenEvaluation open, EvaluationScores scores, WorkbenchContent content)
{
    /// <summary>Nothing outside the scope of the visitor.</summary>
    public async Task<Read?> ReadAsync(Guid id, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return null;
        var entered = await db.Determinations.AsNoTracking().Where(each => each.EvaluationId == id).ToDictionaryAsync(each => each.Indicator, StringComparer.Ordinal, ct);
        var score = await scores.ScoreAsync(evaluation, ct);
        var files = await IndicatorFiles.ReadAsync(db, evaluation, score, content.Dictionary, ct);
        var counts = files.ToDictionary(each => each.Key, each => each.Count(), StringComparer.Ordinal);
        return new(evaluation, score, ScoreLine.Of(score, entered, counts), files, await LastYearAsync(evaluation, ct), open.MayFillIn(evaluation))
        {
            Peers = await DimensionPeers.MediansAsync(db, evaluation, score, ct),
            Years = await YearScore.ReadAsync(db, open.Visitor, evaluation, ct),
        };
    }

    private async Task<SystemScore?> LastYearAsync(Evaluation evaluation, CancellationToken ct)
    {
        var last = await db.EvaluationsOf(open.Visitor).Include(each => each.Campaign).Include(each => each.Unit)
            .Where(each => each.UnitId == evaluation.UnitId && each.Campaign.Year == evaluation.Campaign.Year - 1)
            .OrderByDescending(each => each.ChangedAt).FirstOrDefaultAsync(ct);
        return last is null ? null : await scores.ScoreAsync(last, ct);
    }

    /// <summary>读出的评分表。</summary>
    /// <param name="Files">材料, by indicator.</param>
    /// <param name="LastYear">The unit's score of the year before, where it has one.</param>
    public sealed record Read(Evaluation Evaluation, SystemScore Score, ImmutableArray<ScoreLine> Lines, ILookup<string, IndicatorFile> Files, SystemScore? LastYear, bool MayFillIn)
    {
        /// <summary>同批单位中位数, by dimension.</summary>
        public required ImmutableDictionary<string, DimensionMedian> Peers { get; init; }

        /// <summary>历年得分, without this year's.</summary>
        public required ImmutableArray<YearScore> Years { get; init; }
    }
}
