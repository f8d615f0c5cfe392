using Jiheng.Documents.Workbooks.Writing;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;

namespace Jiheng.Web.Campaigns;

/// <summary>导出单位列表。What the page shows, with its filter and order, all pages, for a spreadsheet.</summary>
public static class ExportUnits
{
    public const string Address = "/campaigns/{id:guid}/units.xlsx";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(Guid id, string? stage, string? q, string? section, string? sort, WorkbenchDb db, Visitor visitor, CancellationToken ct)
    {
        if (await db.CampaignsOf(visitor).AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, ct) is not { } campaign)
            return Results.NotFound();
        var filter = CampaignFilter.Read(stage, q, section, sort, page: null);
        var rows = await CampaignRows.Sorted(db, CampaignRows.Filtered(db, visitor, id, filter), filter).ToListAsync(ct);
        return ExportedList.Of("单位", campaign.Name, Columns, rows.Select(Line));
    }

    private static ImmutableArray<(string Heading, int Width)> Columns { get; } =
        [("编码", 12), ("单位", 34), ("主管部门", 28), ("业务股", 12), ("环节", 16), ("完成步骤", 10), ("得分", 9), ("等级", 8), ("没有得分的指标", 16), ("未处理错误", 12)];

    private static ImmutableArray<WrittenCell> Line(CampaignRow row) =>
    [
        ExportedList.Text(row.Code), ExportedList.Text(row.Unit), ExportedList.Text(row.Department ?? ""), ExportedList.Text(row.Section), ExportedList.Text(StageNames.Of(row.Stage)),
        ExportedList.Number(row.StepsDone), ExportedList.Number(row.Points), ExportedList.Text(row.Grade ?? ""), ExportedList.Number(row.OpenIndicators), ExportedList.Number(row.OpenErrors),
    ];
}
