using System.Globalization;
using System.Net;
using Jiheng.Documents.Reports;
using Jiheng.Web.Campaigns;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Campaigns;

public sealed class CampaignTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_bureau_begins_a_campaign_for_a_section_and_one_more_unit(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        var school = await host.InDatabaseAsync(db => db.Units.SingleAsync(unit => unit.Name == "青禾县第一中学"));
        var inSection = await host.InDatabaseAsync(db => db.Units.CountAsync(unit => unit.Section == "农业股"));

        var answer = await CreateAsync(bureau, "农业口自评", section: "农业股", unit: school.Id.ToString());

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var campaign = await host.InDatabaseAsync(db => db.Campaigns.SingleAsync(each => each.Name == "农业口自评"));
        Assert.Equal($"/campaigns/{campaign.Id}", answer.Headers.Location?.OriginalString);
        var units = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.CampaignId == campaign.Id).Select(each => each.Unit).ToListAsync());
        Assert.Contains(units, unit => unit.Id == school.Id);
        Assert.Equal(inSection + (school.Section == "农业股" ? 0 : 1), units.Count);
        Assert.Contains($"{units.Count}个单位", (await host.InDatabaseAsync(db => db.Trail.SingleAsync(each => each.Subject == campaign.Id))).Detail, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await CreateAsync(bureau, "农业口自评", section: "农业股")).StatusCode);
    }

    [Theory]
    [InlineData("", "2020", "hongjiang-2020", "2026-01-01", "2026-02-01", "请填写名称")]
    [InlineData("甲", "2025", "hongjiang-2020", "2026-01-01", "2026-02-01", "没有“2025”年度")]
    [InlineData("甲", "2020", "hongjiang-2020-project", "2026-01-01", "2026-02-01", "请选择部门整体支出的指标体系")]
    [InlineData("甲", "2020", "hongjiang-2020", "2026-03-01", "2026-02-01", "早于开始日期")]
    [InlineData("甲", "2020", "hongjiang-2020", "三月一日", "2026-02-01", "请填写开始和截止日期")]
    [InlineData("甲", "2020", "hongjiang-2020", "2026-01-01", "2026-02-01", "还没有选单位")]
    public async Task A_campaign_that_cannot_be_is_refused_with_what_was_typed(string name, string year, string system, string opens, string due, string expected)
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");

        var answer = await CreateAsync(bureau, name, year, system, opens, due, section: "没有这个股");

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(expected, WebVisitor.Parsed(page).QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(year, WebVisitor.Parsed(page).QuerySelector("input[name=year]")?.GetAttribute("value"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Only_the_performance_section_begins_extends_and_assigns(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var main = await MainAsync(host);
        foreach (var (account, there) in new[] { ("xzg", true), ("admin", true), ("zfb.tb", false), ("zfb.fzr", false), ("dsf", false) })
        {
            using var visitor = await host.VisitAsync(account);
            var refused = there ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound;

            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/campaigns/new")).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await CreateAsync(visitor, "不该有的", page: "/")).StatusCode);
            Assert.Equal(refused, (await visitor.SubmitAsync($"/campaigns/{main.Id}/due", new() { ["due"] = "2099-01-01" }, page: "/")).StatusCode);
            Assert.Equal(refused, (await visitor.SubmitAsync($"/campaigns/{main.Id}/evaluators", new() { ["act"] = "give" }, page: "/")).StatusCode);
            Assert.Equal(there ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await visitor.GetAsync($"/campaigns/{main.Id}")).StatusCode);
            Assert.Equal(there ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await visitor.GetAsync($"/campaigns/{main.Id}/units.xlsx")).StatusCode);
        }
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_due_date_moves_later_only_and_not_over_a_newer_one(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        var campaign = await NewAsync(host, bureau, $"延期试验{engine}");

        var earlier = await ExtendAsync(bureau, campaign, "2020-12-01", was: "2021-01-31");
        var later = await ExtendAsync(bureau, campaign, "2021-02-10", was: "2021-01-31");
        var stale = await ExtendAsync(bureau, campaign, "2021-03-10", was: "2021-01-31");

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Conflict], new[] { earlier, later, stale }.Select(answer => answer.StatusCode));
        Assert.Contains("刚刚改成了2021年2月10日", await stale.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2021, 2, 10), await host.InDatabaseAsync(db => db.Campaigns.Where(each => each.Id == campaign).Select(each => each.Due).SingleAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task An_external_evaluator_sees_what_was_assigned_until_it_is_withdrawn(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        var main = await MainAsync(host);
        var evaluator = await host.InDatabaseAsync(db => db.Users.SingleAsync(each => each.UserName == "dsf"));
        using var bureau = await host.VisitAsync("jxg");
        using var external = await host.VisitAsync("dsf");
        var address = $"/evaluations/{some.EvaluationId}/submit";

        var before = await external.GetAsync(address);
        await AssignAsync(bureau, main.Id, evaluator.Id, some.EvaluationId, "give");
        var during = await external.GetAsync(address);
        await AssignAsync(bureau, main.Id, evaluator.Id, some.EvaluationId, "withdraw");
        var after = await external.GetAsync(address);

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound], new[] { before, during, after }.Select(answer => answer.StatusCode));
        Assert.Equal(["取消委派", "委派第三方"], await host.InDatabaseAsync(db => db.Trail.Where(line => line.Subject == some.EvaluationId).OrderByDescending(line => line.Number).Select(line => line.What).ToListAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Units_are_filtered_sorted_and_cut_into_pages_on_the_server(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        var main = await MainAsync(host);
        while (await host.InDatabaseAsync(db => db.Evaluations.CountAsync(each => each.CampaignId == main.Id)) <= CampaignFilter.PageSize)
            await Some.EvaluationAsync(host);

        var accepted = await bureau.OpenAsync($"/campaigns/{main.Id}?stage=Accepted");
        var best = await bureau.OpenAsync($"/campaigns/{main.Id}?sort=-Points&q=青禾县");
        var first = await bureau.OpenAsync($"/campaigns/{main.Id}?sort=Code");
        var second = await bureau.OpenAsync($"/campaigns/{main.Id}?sort=Code&page=2");

        Assert.All(accepted.QuerySelectorAll(".units tbody .stage"), stage => Assert.Equal("审核通过", stage.TextContent));
        var points = best.QuerySelectorAll(".units tbody tr").Select(row => decimal.TryParse(row.QuerySelector("td.number")?.TextContent, CultureInfo.InvariantCulture, out var number) ? number : -1m).ToList();
        Assert.Equal(points.OrderDescending(), points);
        Assert.Equal(CampaignFilter.PageSize, first.QuerySelectorAll(".units tbody tr").Length);
        Assert.Empty(Names(first).Intersect(Names(second)));
        foreach (var order in Enum.GetValues<RowOrder>())
            await bureau.OpenAsync($"/campaigns/{main.Id}?sort=-{order}&section=社保股");
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_section_counts_its_own_units_only(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var section = await host.VisitAsync("xzg");
        var main = await MainAsync(host);

        var rows = await ExportedAsync(section, $"/campaigns/{main.Id}/units.xlsx");

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal("行政股", row[3]));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_list_of_campaigns_is_sorted_by_its_headings_and_exported_as_it_stands(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        using var editor = await host.VisitAsync("zfb.tb");

        var page = await bureau.OpenAsync("/campaigns?sort=year");
        var years = page.QuerySelectorAll("td[data-label='年度']").Select(cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture)).ToList();
        var rows = await ExportedAsync(bureau, page.QuerySelector(".export")!.GetAttribute("href")!);

        Assert.Equal(years.Order(), years);
        Assert.Equal("ascending", page.QuerySelector("th[aria-sort]")?.GetAttribute("aria-sort"));
        Assert.Equal(years.Select(year => year.ToString(CultureInfo.InvariantCulture)), rows.Select(row => row[1]));
        Assert.Empty(await ExportedAsync(editor, "/campaigns.xlsx"));
    }

    [Fact]
    public async Task Codes_of_exported_units_keep_their_leading_noughts()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");
        var main = await MainAsync(host);
        var codes = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.CampaignId == main.Id).Select(each => each.Unit!.Code).ToListAsync());

        var rows = await ExportedAsync(bureau, $"/campaigns/{main.Id}/units.xlsx?sort=Code");

        Assert.Contains("001001", codes);
        Assert.Equal(codes.Order(StringComparer.Ordinal), rows.Select(row => row[0]));
    }

    // Without the row of headings.
    private static async Task<List<string[]>> ExportedAsync(WebVisitor visitor, string address)
    {
        var file = await (await visitor.GetAsync(address)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var text = Assert.IsType<ReportReading.Read>(ReportReader.Read(file, "导出.xlsx", cancellation: TestContext.Current.CancellationToken)).Text;
        return [.. text.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t'))];
    }

    private static IEnumerable<string> Names(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll(".units tbody a").Select(link => link.TextContent);

    private static Task<Campaign> MainAsync(WorkbenchHost host) => host.InDatabaseAsync(db => db.Campaigns.AsNoTracking().Where(each => each.SystemId == "hongjiang-2020" && each.Year == 2020).OrderBy(each => each.Id).FirstAsync());

    private static Task<HttpResponseMessage> ExtendAsync(WebVisitor visitor, Guid campaign, string due, string was) =>
        visitor.SubmitAsync($"/campaigns/{campaign}/due", new() { ["due"] = due, ["was"] = was, ["reason"] = "材料未齐" }, page: $"/campaigns/{campaign}");

    private static async Task<Guid> NewAsync(WorkbenchHost host, WebVisitor bureau, string name)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await CreateAsync(bureau, name, opens: "2021-01-01", due: "2021-01-31", section: "经建股")).StatusCode);
        return await host.InDatabaseAsync(db => db.Campaigns.Where(each => each.Name == name).Select(each => each.Id).SingleAsync());
    }

    private static async Task AssignAsync(WebVisitor bureau, Guid campaign, Guid account, Guid evaluation, string act) => Assert.Equal(
        HttpStatusCode.Redirect,
        (await bureau.SubmitAsync($"/campaigns/{campaign}/evaluators", new() { ["account"] = $"{account}", ["evaluation"] = $"{evaluation}", ["act"] = act }, page: $"/campaigns/{campaign}")).StatusCode);

    private static Task<HttpResponseMessage> CreateAsync(
        WebVisitor visitor, string name, string year = "2022", string system = "beita-2022", string opens = "2026-01-01", string due = "2026-02-01", string section = "", string unit = "", string page = "/campaigns/new") =>
        visitor.SubmitAsync("/campaigns", new() { ["name"] = name, ["year"] = year, ["system"] = system, ["opens"] = opens, ["due"] = due, ["materials"] = "决算报表", ["which"] = "chosen", ["section"] = section, ["unit"] = unit }, page);
}
