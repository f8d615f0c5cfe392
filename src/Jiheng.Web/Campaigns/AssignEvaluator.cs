using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Campaigns;

/// <summary>委派第三方。An external evaluator sees the evaluations assigned, and no others.</summary>
public static class AssignEvaluator
{
    public const string Address = "/campaigns/{id:guid}/evaluators";

    public const string Give = "give";

    public const string Withdraw = "withdraw";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        Address, (Guid id, IFormCollection form, WorkbenchDb db, Visitor visitor, TimeProvider clock, CancellationToken ct) => ConcurrentSave.RunAsync(db, () => RunAsync(id, form, db, visitor, clock, ct))).RequireAuthorization();

    /// <summary>Those who can be assigned in a region.</summary>
    public static IQueryable<Account> EvaluatorsIn(this WorkbenchDb db, Guid region) =>
        db.Users.AsNoTracking().Where(account => account.RegionId == region && account.Role == Role.ExternalEvaluator && !account.IsDisabled);

    private static async Task<IResult> RunAsync(Guid id, IFormCollection form, WorkbenchDb db, Visitor visitor, TimeProvider clock, CancellationToken ct)
    {
        if (await db.CampaignsOf(visitor).AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, ct) is not { } campaign)
            return Results.NotFound();
        if (!visitor.MayManage())
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var account = CampaignForm.Ids(form, "account").FirstOrDefault();
        if (await db.EvaluatorsIn(campaign.RegionId).SingleOrDefaultAsync(each => each.Id == account, ct) is not { } evaluator)
            return Refused(id, "请选择本地区的第三方评价人员。");
        var (act, ticked) = ($"{form["act"]}", CampaignForm.Ids(form, "evaluation").ToArray());
        var chosen = await db.EvaluationsOf(visitor).Include(each => each.Unit).Where(each => each.CampaignId == id && ticked.Contains(each.Id)).ToListAsync(ct);
        if (chosen.Count == 0 || act is not (Give or Withdraw))
            return Refused(id, "请先在表里选中要委派的单位。");
        var already = await db.Assignments.Where(each => each.AccountId == evaluator.Id && ticked.Contains(each.EvaluationId)).ToListAsync(ct);
        foreach (var one in chosen)
            Change(db, one, evaluator, already.Find(each => each.EvaluationId == one.Id), act == Give, visitor, clock);
        await db.SaveChangesAsync(ct);
        return Results.LocalRedirect(CampaignPage.AddressOf(id));
    }

    private static void Change(WorkbenchDb db, Evaluation evaluation, Account evaluator, Assignment? already, bool give, Visitor visitor, TimeProvider clock)
    {
        if (give == already is not null)
            return;
        if (already is not null)
            db.Assignments.Remove(already);
        else
            db.Assignments.Add(new() { EvaluationId = evaluation.Id, AccountId = evaluator.Id });
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = give ? "委派第三方" : "取消委派", Subject = evaluation.Id, Detail = $"{evaluation.Unit.Name}：{evaluator.DisplayName}（{evaluator.UserName}）" });
    }

    private static IResult Refused(Guid id, string problem) =>
        Answer.Page<CampaignPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(CampaignPage.Id)] = id, [nameof(CampaignPage.Problem)] = problem });
}
