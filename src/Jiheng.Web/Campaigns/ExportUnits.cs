using Jiheng.Documents.Records;
using Jiheng.Indicators.Quantities;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Campaigns;

/// <summary>导出单位列表。What the page shows, with its filter and order, all pages, for a spreadsheet.</summary>
public static class ExportUnits
{
    public const string Address = "/campaigns/{id:guid}/units.csv";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(Guid id, string? stage, string? q, string? section, string? sort, WorkbenchDb db, Visitor visitor, CancellationToken ct)
    {
        if (await db.CampaignsOf(visitor).AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, ct) is not { } campaign)
            return Results.NotFound();
        var filter = CampaignFilter.Read(stage, q, section, sort, page: null);
        var rows = await CampaignRows.Sorted(db, CampaignRows.Filtered(db, visitor, id, filter), filter).ToListAsync(ct);
        return Answer.Csv(rows.Select(Line).Prepend(CsvText.Line("编码", "单位", "主管部门", "业务股", "环节", "完成步骤", "得分", "等级", "没有得分的指标", "未处理错误")), $"{campaign.Name}.csv");
    }

    private static string Line(CampaignRow row) => CsvText.Line(
        row.Code, row.Unit, row.Department ?? "", row.Section, StageNames.Of(row.Stage), Numerals.Plain(row.StepsDone), row.Points is { } points ? PointsText.Of(points) : "", row.Grade ?? "", Numerals.Plain(row.OpenIndicators), Numerals.Plain(row.OpenErrors));
}
