using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;
using Jiheng.Web.Data;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Evaluations;

/// <summary>自评得分。Scores an evaluation by the system of its campaign, and keeps what lists show of it.</summary>
public sealed class EvaluationScores(WorkbenchDb db, WorkbenchContent content)
{
    public async Task<SystemScore> ScoreAsync(Evaluation evaluation, CancellationToken ct)
    {
        var figures = await EnteredFigures.ReadAsync(db, evaluation, ct);
        return Score(evaluation, figures);
    }

    /// <summary>The same, where the figures are at hand.</summary>
    public SystemScore Score(Evaluation evaluation, FigureSet figures) =>
        SystemScorer.Score(content.System(evaluation.Campaign.SystemId), content.Dictionary, figures);

    /// <summary>To be called after figures or determinations were saved, in the same transaction.</summary>
    public async Task<SystemScore> RefreshAsync(Evaluation evaluation, CancellationToken ct)
    {
        var score = await ScoreAsync(evaluation, ct);
        Keep(evaluation, score.Total);
        await KeepAsync(evaluation, score, ct);
        return score;
    }

    /// <summary>What lists show of it.</summary>
    public static void Keep(Evaluation evaluation, TotalScore total)
    {
        evaluation.Points = Stored(total.Current);
        evaluation.HighestPoints = Stored(total.Highest);
        evaluation.Grade = total.Grade;
        evaluation.OpenIndicators = total.Sum.OpenCount;
    }

    /// <summary>Without zeros behind the last digit: PostgreSQL keeps them, SQLite does not, and a backup is the same from both.</summary>
    public static decimal? Stored(Points? points) => points is { } known ? Numerals.WithoutTrailingZeros(known.Value) : null;

    private async Task KeepAsync(Evaluation evaluation, SystemScore score, CancellationToken ct)
    {
        var before = await db.IndicatorPoints.Where(each => each.EvaluationId == evaluation.Id).ToDictionaryAsync(each => each.Indicator, StringComparer.Ordinal, ct);
        foreach (var each in score.Indicators)
        {
            if (!before.TryGetValue(each.Indicator.Id, out var kept))
                db.IndicatorPoints.Add(kept = new() { EvaluationId = evaluation.Id, Indicator = each.Indicator.Id });
            kept.Points = Stored(each.Awarded);
        }
    }
}
