using System.Globalization;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Campaigns;

/// <summary>催报。Asks units that have not handed in to do so; it stands on their first page until they have.</summary>
public static class RemindUnits
{
    public const string Address = "/campaigns/{id:guid}/reminders";

    /// <summary>Every unit that has not handed in, whichever are ticked.</summary>
    public const string All = "all";

    public const string Chosen = "chosen";

    private const int MostNamed = 20;

    public static string AddressOf(Guid campaign) => $"{CampaignPage.AddressOf(campaign)}/reminders";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(Guid id, IFormCollection form, WorkbenchDb db, Visitor visitor, TimeProvider clock, CancellationToken ct)
    {
        if (await db.CampaignsOf(visitor).AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, ct) is not { } campaign)
            return Results.NotFound();
        if (!visitor.MayRemind())
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var asked = Owing(db, visitor).Where(each => each.CampaignId == id);
        if (form["which"] != All)
        {
            var ticked = CampaignForm.Ids(form, "evaluation");
            asked = asked.Where(each => ticked.Contains(each.Id));
        }
        var units = await asked.OrderBy(each => each.Unit.Code).Select(each => new Reminded(each.Id, each.Unit.Name)).ToListAsync(ct);
        if (units.Count == 0)
            return Answer.Page<CampaignPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(CampaignPage.Id)] = id, [nameof(CampaignPage.Problem)] = "没有要催报的单位：选中的都已提交，或者还没有选；请先勾选还没有提交的单位。" });
        await KeepAsync(campaign, units, db, visitor, clock.GetUtcNow(), ct);
        return Results.LocalRedirect(CampaignPage.AddressOf(id));
    }

    /// <summary>Those of the visitor's that are still with the unit: nothing was handed in yet, or it came back.</summary>
    public static IQueryable<Evaluations.Evaluation> Owing(WorkbenchDb db, Visitor visitor)
    {
        var stages = Evaluations.Workflow.WithUnit.ToArray();
        return db.EvaluationsOf(visitor).AsNoTracking().Where(each => stages.Contains(each.Stage));
    }

    // A reminder is no change of the evaluation: whoever is filling it in saves as before.
    private static async Task KeepAsync(Campaign campaign, List<Reminded> units, WorkbenchDb db, Visitor visitor, DateTimeOffset now, CancellationToken ct)
    {
        var ids = units.ConvertAll(unit => unit.Id);
        var names = string.Join('、', units.Take(MostNamed).Select(unit => unit.Name)) + (units.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"等{units.Count}个单位") : "");
        await using var whole = await db.Database.BeginTransactionAsync(ct);
        db.Trail.Add(new() { At = now, By = visitor.Signature, What = "催报", Subject = units is [var only] ? only.Id : campaign.Id, Detail = $"{campaign.Name}，{DueDay.Of(campaign.Due)}截止；{names}" });
        // The trail first, as every other save: whoever has its turn waits for no row that another holds.
        await db.SaveChangesAsync(ct);
        // Who handed in a moment ago is not asked for it any more.
        var stages = Evaluations.Workflow.WithUnit.ToArray();
        await db.Evaluations.Where(each => ids.Contains(each.Id) && stages.Contains(each.Stage)).ExecuteUpdateAsync(set => set.SetProperty(each => each.RemindedBy, visitor.Name).SetProperty(each => each.RemindedAt, now), ct);
        await whole.CommitAsync(ct);
    }

    private sealed record Reminded(Guid Id, string Name);
}
