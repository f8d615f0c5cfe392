using System.Globalization;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Checks;

/// <summary>答复核验结果。Why a finding may stand; taken back by an empty answer.</summary>
public static class AnswerFinding
{
    public const int Longest = 500;

    public static string Address(Guid evaluation) => $"/evaluations/{evaluation}/check/answers";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        "/evaluations/{id:guid}/check/answers",
        (Guid id, [FromForm] string? fingerprint, [FromForm] string? answer, [FromForm] string? was, WorkbenchDb db, OpenEvaluation open, SelfCheck check, FindingAnswers answers, CancellationToken ct) =>
            ConcurrentSave.RunAsync(db, () => RunAsync(id, fingerprint, answer, was, open, check, answers, ct))).RequireAuthorization();

    private static async Task<IResult> RunAsync(
        Guid id, string? fingerprint, string? answer, string? was, OpenEvaluation open, SelfCheck check, FindingAnswers answers, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return Results.NotFound();
        if (!open.MayFillIn(evaluation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var items = await check.RunAsync(evaluation, ct);
        if (items.FirstOrDefault(item => item.Fingerprint == fingerprint) is not { } asked)
            return Again(id, null, null, "这一条已经不在自查结果里了，可能刚刚改正；答复没有保存。", StatusCodes.Status409Conflict);
        var text = (answer ?? "").Trim();
        if (text.Length > Longest)
            return Again(id, fingerprint, text, string.Create(CultureInfo.InvariantCulture, $"理由有{text.Length}字，最多{Longest}字；请删减后再保存。"), StatusCodes.Status422UnprocessableEntity);
        if ((asked.Answer?.Answer ?? "") != (was ?? "").ReplaceLineEndings("\n"))
            return Again(id, fingerprint, text, $"这一条刚才已由{asked.Answer?.AnsweredBy}答复为“{asked.Answer?.Answer}”；您写的还没有保存，请核对后再保存。", StatusCodes.Status409Conflict);
        await answers.KeepAsync(evaluation, asked, text.ReplaceLineEndings("\n"), ct);
        return Results.Redirect($"/evaluations/{id}/check#f-{fingerprint}");
    }

    private static IResult Again(Guid id, string? shown, string? typed, string problem, int status) => Answer.Page<CheckPage>(
        status, new() { [nameof(CheckPage.Id)] = id, [nameof(CheckPage.Shown)] = shown!, [nameof(CheckPage.Typed)] = typed!, [nameof(CheckPage.Problem)] = problem });
}

/// <summary>核验答复的保存。</summary>
public sealed class FindingAnswers(WorkbenchDb db, SelfCheck check, OpenEvaluation open, TimeProvider clock)
{
    public async Task KeepAsync(Evaluation evaluation, SelfCheckItem item, string text, CancellationToken ct)
    {
        var row = await db.Answers.SingleOrDefaultAsync(answer => answer.EvaluationId == evaluation.Id && answer.Fingerprint == item.Fingerprint, ct);
        if ((row?.Answer ?? "") == text)
            return;
        Change(evaluation, item, row, text);
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = open.Visitor.Signature, What = text.Length == 0 ? "撤回自查答复" : "答复自查结果", Subject = evaluation.Id, Detail = $"{item.Message}　答复：{(text.Length == 0 ? "无" : text)}" });
        evaluation.Changed(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        await check.CountAsync(evaluation, ct);
    }

    private void Change(Evaluation evaluation, SelfCheckItem item, FindingAnswer? row, string text)
    {
        if (row is not null && text.Length == 0)
            db.Answers.Remove(row);
        else if (row is not null)
            (row.Answer, row.AnsweredBy, row.AnsweredAt) = (text, open.Visitor.Name, clock.GetUtcNow());
        else
            db.Answers.Add(new() { EvaluationId = evaluation.Id, Fingerprint = item.Fingerprint, Answer = text, AnsweredBy = open.Visitor.Name, AnsweredAt = clock.GetUtcNow() });
    }
}
