using System.Globalization;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Jiheng.Web.Evaluations;

/// <summary>流转操作。Moves an evaluation to its next stage, as <see cref="Workflow"/> allows and in no other way.</summary>
public sealed class MoveEvaluation(WorkbenchDb db, OpenEvaluation open, SubmissionReadiness readiness, EvaluationScores scores, SignInManager<Account> signIn, TimeProvider clock)
{
    public const string Address = "/evaluations/{id:guid}/moves";

    /// <summary>What fits on a page of an official reply.</summary>
    public const int LongestOpinion = 2_000;

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        Address,
        (Guid id, [FromForm] string? act, [FromForm] string? opinion, [FromForm] string? findings, [FromForm] string? password, [FromForm] int? version, MoveEvaluation move, CancellationToken ct) =>
            move.SaveAsync(id, new(act ?? "", (opinion ?? "").Trim(), Lines(findings), password ?? "", version ?? 0), ct)).RequireAuthorization();

    private Task<IResult> SaveAsync(Guid id, MoveForm form, CancellationToken ct) => ConcurrentSave.RunAsync(db, () => TryAsync(id, form, ct));

    private async Task<IResult> TryAsync(Guid id, MoveForm form, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return Results.NotFound();
        if (form.Chosen is not { } act)
            return Refused(id, form, StatusCodes.Status422UnprocessableEntity, "请选择要办理的操作。");
        if (evaluation.Version != form.Version)
            return Refused(id, form, StatusCodes.Status409Conflict, Overtaken(evaluation));
        if (Workflow.Next(evaluation.Stage, act, open.Visitor.Role, evaluation.Unit.DepartmentId is not null) is not { } next)
            return Refused(id, form, StatusCodes.Status409Conflict, $"现在的环节是“{StageNames.Of(evaluation.Stage)}”，{RoleNames.Of(open.Visitor.Role)}不能办理“{StageNames.Of(act)}”。");
        if (await ProblemAsync(evaluation, act, form, ct) is { } problem)
            return Refused(id, form, StatusCodes.Status422UnprocessableEntity, problem);
        await MoveAsync(evaluation, act, next, form, ct);
        await db.SaveChangesAsync(ct);
        return Results.LocalRedirect(SubmitPage.AddressOf(id));
    }

    private async Task<string?> ProblemAsync(Evaluation evaluation, Act act, MoveForm form, CancellationToken ct)
    {
        if (Workflow.NeedsOpinion(act) && form.Opinion.Length == 0)
            return "请写明退回的意见，让填报人知道要改什么。";
        if (form.Opinion.Length > LongestOpinion || form.Findings.Length > LongestOpinion)
            return string.Create(CultureInfo.InvariantCulture, $"意见和问题清单各不超过{LongestOpinion}字，请精简。");
        if (Workflow.NeedsReadiness(act) && await readiness.FindAsync(evaluation, ct) is [var first, ..] all)
            return string.Create(CultureInfo.InvariantCulture, $"{first.Words.TrimEnd('。')}；共有{all.Length}类事项没有完成，完成后再送签。");
        return Workflow.NeedsPassword(act) ? await PasswordProblemAsync(evaluation, form.Password, ct) : null;
    }

    // Signing is a person's act: an open browser on a desk is not enough. Wrong passwords count towards the lock-out.
    private async Task<string?> PasswordProblemAsync(Evaluation evaluation, string password, CancellationToken ct)
    {
        var account = await signIn.UserManager.FindByIdAsync(open.Visitor.AccountId.ToString());
        if (account is { MustChangePassword: true })
            return "这个账号的密码还是别人给的，不能用来签署；请先在“我的账号”里改成自己的密码。";
        var result = account is null ? SignInResult.Failed : await AccountAttempt.RunAsync(db, account, () => signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true), ct);
        if (result.Succeeded)
            return null;
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = open.Visitor.Signature, What = "签署口令不对", Subject = evaluation.Id });
        await db.SaveChangesAsync(ct);
        return result.IsLockedOut ? "密码连续输错，账号已锁定15分钟；请稍后再签署，或请管理员解锁。" : "密码不对，没有签署；请核对后再试。";
    }

    private async Task MoveAsync(Evaluation evaluation, Act act, Stage next, MoveForm form, CancellationToken ct)
    {
        await scores.RefreshAsync(evaluation, ct);
        var now = clock.GetUtcNow();
        db.Moves.Add(new()
        {
            EvaluationId = evaluation.Id,
            Act = act,
            From = evaluation.Stage,
            To = next,
            By = open.Visitor.Signature,
            AccountId = open.Visitor.AccountId,
            Role = open.Visitor.Role,
            At = now,
            Opinion = form.Opinion,
            Findings = Workflow.TakesFindings(act) ? form.Findings : "",
            Points = evaluation.Points,
        });
        db.Trail.Add(new() { At = now, By = open.Visitor.Signature, What = StageNames.Of(act), Subject = evaluation.Id, Detail = Detail(evaluation, next, form) });
        // What is worked on again is no longer what was published.
        if (act == Act.Reopen)
            db.Publications.RemoveRange(await db.Publications.Where(published => published.EvaluationId == evaluation.Id).ToListAsync(ct));
        // What was asked for is done.
        if (!Workflow.WithUnit.Contains(next))
            (evaluation.RemindedBy, evaluation.RemindedAt) = (null, null);
        evaluation.Stage = next;
        evaluation.Changed(now);
    }

    private static string Detail(Evaluation evaluation, Stage next, MoveForm form) => string.Join('；', ((IEnumerable<string>)
    [
        $"环节由“{StageNames.Of(evaluation.Stage)}”到“{StageNames.Of(next)}”",
        $"得分{PointsText.Of(evaluation.Points)}{(evaluation.Grade is { } grade ? $"（{grade}）" : "")}",
        form.Opinion.Length > 0 ? $"意见：{form.Opinion}" : "",
        form.Findings.Length > 0 ? $"问题：{form.Findings.ReplaceLineEndings(" / ")}" : "",
    ]).Where(part => part.Length > 0));

    private static string Overtaken(Evaluation evaluation) => evaluation.Latest is { } latest && latest.At == evaluation.ChangedAt
        ? $"{latest.By}已于{ChinaDay.Words(latest.At)}办理“{StageNames.Of(latest.Act)}”，现在的环节是“{StageNames.Of(evaluation.Stage)}”；您的操作没有保存，请看过再办。"
        : "您打开这一页以后，自评的内容又有变动，您的操作没有保存；请看过现在的内容再办。";

    private static IResult Refused(Guid id, MoveForm form, int status, string problem) =>
        Answer.Page<SubmitPage>(status, new() { [nameof(SubmitPage.Id)] = id, [nameof(SubmitPage.Problem)] = problem, [nameof(SubmitPage.Typed)] = form });

    private static string Lines(string? findings) =>
        string.Join('\n', (findings ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>流转表单。What was chosen and typed; the password is never shown again.</summary>
public sealed record MoveForm(string Act, string Opinion, string Findings, string Password, int Version)
{
    // Numbers are no names of acts.
    public Act? Chosen => Enum.TryParse<Act>(Act, out var act) && act.ToString() == Act ? act : null;
}
