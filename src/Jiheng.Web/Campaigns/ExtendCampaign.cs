using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Campaigns;

/// <summary>延长截止日期。</summary>
public static class ExtendCampaign
{
    public const string Address = "/campaigns/{id:guid}/due";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        Address,
        (Guid id, [FromForm] string? due, [FromForm] string? was, [FromForm] string? reason, WorkbenchDb db, Visitor visitor, TimeProvider clock, CancellationToken ct) =>
            ConcurrentSave.RunAsync(db, () => RunAsync(id, due, was, reason, db, visitor, clock, ct))).RequireAuthorization();

    private static async Task<IResult> RunAsync(Guid id, string? due, string? was, string? reason, WorkbenchDb db, Visitor visitor, TimeProvider clock, CancellationToken ct)
    {
        if (await db.CampaignsOf(visitor).SingleOrDefaultAsync(each => each.Id == id, ct) is not { } campaign)
            return Results.NotFound();
        if (!visitor.MayManage())
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (DueDay.Read(was) != campaign.Due)
            return Refused(id, StatusCodes.Status409Conflict, $"截止日期刚刚改成了{DueDay.Of(campaign.Due)}，您的修改没有保存；请看过再改。");
        if (DueDay.Read(due) is not { } day || day <= campaign.Due)
            return Refused(id, StatusCodes.Status422UnprocessableEntity, $"新的截止日期应在{DueDay.Of(campaign.Due)}之后，请重新选择。");
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "延长截止日期", Subject = id, Detail = $"由{DueDay.Of(campaign.Due)}到{DueDay.Of(day)}{(string.IsNullOrWhiteSpace(reason) ? "" : $"；原因：{reason.Trim()}")}" });
        campaign.Due = day;
        await db.SaveChangesAsync(ct);
        return Results.LocalRedirect(CampaignPage.AddressOf(id));
    }

    private static IResult Refused(Guid id, int status, string problem) =>
        Answer.Page<CampaignPage>(status, new() { [nameof(CampaignPage.Id)] = id, [nameof(CampaignPage.Problem)] = problem });
}
