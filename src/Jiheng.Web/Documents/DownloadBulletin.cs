using Jiheng.Web.Campaigns;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Documents;

/// <summary>下载通报。For who manages the campaign.</summary>
public static class DownloadBulletin
{
    public static string AddressOf(Guid campaign, string kind) => $"/campaigns/{campaign}/bulletin.{kind}";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/campaigns/{id:guid}/bulletin.{kind}", RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(Guid id, string kind, WorkbenchDb db, WorkbenchContent content, Visitor visitor, TimeProvider clock, CancellationToken ct)
    {
        if (!visitor.MayManage() || await db.CampaignsOf(visitor).AsNoTracking().Include(each => each.Region).SingleOrDefaultAsync(each => each.Id == id, ct) is not { } campaign)
            return Results.NotFound();
        var filter = CampaignFilter.Read(null, null, null, null, page: null);
        var rows = await CampaignRows.Sorted(db, CampaignRows.Filtered(db, visitor, id, filter), filter).ToListAsync(ct);
        var system = content.System(campaign.SystemId);
        var facts = new BulletinFacts(
            campaign.Name, campaign.Region.Name, ChinaDay.Of(clock), campaign.Due, [.. system.Grades.Lines.Select(line => line.Grade), system.Grades.Lowest], [.. rows], await IndicatorsAsync(db, system, rows, ct));
        return await DocumentFile.SendAsync<CampaignPage>(Bulletin.Of(facts), $"{campaign.Name}情况通报", kind, new() { [nameof(CampaignPage.Id)] = id }, ct);
    }

    private static async Task<ImmutableArray<BulletinIndicator>> IndicatorsAsync(WorkbenchDb db, Jiheng.Indicators.Definitions.IndicatorSystem system, List<CampaignRow> rows, CancellationToken ct)
    {
        var submitted = rows.Where(row => row.IsSubmitted).Select(row => row.Id).ToArray();
        var points = await db.IndicatorPoints.AsNoTracking().Where(each => submitted.Contains(each.EvaluationId) && each.Points != null).ToListAsync(ct);
        return
        [
            .. from indicator in system.Indicators
               where indicator.Full is { Value: > 0m }
               select new BulletinIndicator(indicator.Name, indicator.Full!.Value.Value, [.. points.Where(each => each.Indicator == indicator.Id).Select(each => each.Points!.Value)]),
        ];
    }
}
