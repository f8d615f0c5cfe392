using System.Globalization;
using Jiheng.Web.Data;

namespace Jiheng.Web.Evaluations;

/// <summary>送签条件。What still stands between an evaluation and its head, from what the database has of it.</summary>
public sealed class SubmissionReadiness(WorkbenchDb db, EvaluationScores scores)
{
    public async Task<ImmutableArray<Obstacle>> FindAsync(Evaluation evaluation, CancellationToken ct)
    {
        var open = (await scores.ScoreAsync(evaluation, ct)).Total.Sum.OpenCount;
        var unconfirmed = await db.Sections.CountAsync(section => section.EvaluationId == evaluation.Id && section.ConfirmedAt == null, ct);
        return
        [
            .. Some(open, $"还有{open}项指标没有得分，请补齐数据或评判", EvaluationSteps.Score),
            .. Some(unconfirmed, $"还有{unconfirmed}节报告文字没有确认，请逐节确认", EvaluationSteps.Report),
            .. Some(evaluation.OpenErrors, $"自查还有{evaluation.OpenErrors}处错误没有处理，请改正或说明", EvaluationSteps.Check),
        ];
    }

    private static IEnumerable<Obstacle> Some(int count, FormattableString words, EvaluationStep where) =>
        count > 0 ? [new(words.ToString(CultureInfo.InvariantCulture), where)] : [];
}

/// <summary>未完成事项。</summary>
public sealed record Obstacle(string Words, EvaluationStep Where);
