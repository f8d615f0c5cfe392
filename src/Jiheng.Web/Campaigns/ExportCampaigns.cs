using Jiheng.Documents.Workbooks.Writing;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Campaigns;

/// <summary>导出评价工作一览。What the page shows, in its order, for a spreadsheet.</summary>
public static class ExportCampaigns
{
    public const string Address = "/campaigns.xlsx";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(string? sort, WorkbenchDb db, Visitor visitor, WorkbenchContent content, TimeProvider clock, CancellationToken ct)
    {
        var rows = await CampaignOverview.ReadAsync(db, visitor, ChinaDay.Of(clock), OverviewOrder.Read(sort), ct);
        return ExportedList.Of("评价工作", "评价工作", Columns, rows.Select(row => Line(row, content)));
    }

    private static ImmutableArray<(string Heading, int Width)> Columns { get; } =
        [("名称", 36), ("年度", 8), ("指标体系", 44), ("截止", 13), ("单位", 8), ("已提交", 9), ("逾期未提交", 12), ("审核通过", 10)];

    private static ImmutableArray<WrittenCell> Line(CampaignOverview row, WorkbenchContent content) =>
    [
        ExportedList.Text(row.Name), ExportedList.Number(row.Year), ExportedList.Text(content.NameOf(row.SystemId)), ExportedList.Text(DueDay.Field(row.Due)),
        ExportedList.Number(row.Units), ExportedList.Number(row.Submitted), ExportedList.Number(row.Late), ExportedList.Number(row.Accepted),
    ];
}
