using Jiheng.Documents.Records;
using Jiheng.Indicators.Quantities;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Campaigns;

/// <summary>导出评价工作一览。What the page shows, in its order, for a spreadsheet.</summary>
public static class ExportCampaigns
{
    public const string Address = "/campaigns.csv";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(string? sort, WorkbenchDb db, Visitor visitor, WorkbenchContent content, TimeProvider clock, CancellationToken ct)
    {
        var rows = await CampaignOverview.ReadAsync(db, visitor, ChinaDay.Of(clock), OverviewOrder.Read(sort), ct);
        return Answer.Csv(rows.Select(row => Line(row, content)).Prepend(CsvText.Line("名称", "年度", "指标体系", "截止", "单位", "已提交", "逾期未提交", "审核通过")), "评价工作.csv");
    }

    private static string Line(CampaignOverview row, WorkbenchContent content) => CsvText.Line(
        row.Name, Numerals.Plain(row.Year), content.NameOf(row.SystemId), DueDay.Field(row.Due), Numerals.Plain(row.Units), Numerals.Plain(row.Submitted), Numerals.Plain(row.Late), Numerals.Plain(row.Accepted));
}
