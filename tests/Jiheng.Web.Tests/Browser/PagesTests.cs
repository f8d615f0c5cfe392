using Jiheng.Web.Evaluations;
using Jiheng.Web.Systems;
using Jiheng.Web.Tests.Documents;
using Jiheng.Web.Tests.Hosting;
using Jiheng.Web.Tests.Systems;

namespace Jiheng.Web.Tests.Browser;

/// <summary>Every kind of page, as it is seen: it fits a small screen and a telephone, and its scripts run. Their pictures are kept in docs/guide/pages.</summary>
public sealed class PagesTests(Hosts hosts, Browsers browsers)
{
    private const string NotFitting = "() => document.documentElement.scrollWidth > window.innerWidth";

    private static readonly (string Name, string Path)[] OfEvaluation =
    [
        ("figures", "figures"), ("figure-table", "figures/basic"), ("score", "score"), ("indicator", "indicators/budget_completion_rate"), ("evidence", "evidence"),
        ("report", "report"), ("preview", "report/preview"), ("self-check", "check"), ("submit", "submit"), ("publication", "publication"), ("trail-of-evaluation", "trail"),
    ];

    [Fact]
    public async Task Pages_of_an_evaluation_fit_the_window_and_their_scripts_run()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var accepted = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Stage == Stage.Accepted && each.Campaign.SystemId == "hongjiang-2020" && each.Campaign.Year == 2020 && each.Campaign.Name.Contains("部门"))
            .OrderBy(each => each.Unit.Code).Select(each => each.Id).FirstAsync());

        Assert.Empty(await SeenAsync(host, "jxg", OfEvaluation.Select(page => (page.Name, $"/evaluations/{accepted}/{page.Path}"))));
    }

    [Fact]
    public async Task Pages_around_evaluations_fit_the_window_and_their_scripts_run()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var campaign = await host.InDatabaseAsync(db => db.Campaigns.Where(each => each.SystemId == "hongjiang-2020" && each.Year == 2020 && each.Name.Contains("部门")).Select(each => each.Id).FirstAsync());

        using var bureau = await host.VisitAsync("jxg");
        var (draft, _) = await SystemDraftTests.DraftAsync(bureau);

        Assert.Empty(await SeenAsync(host, "jxg", [("home", "/"), ("campaigns", "/campaigns"), ("new-campaign", "/campaigns/new"), ("campaign", $"/campaigns/{campaign}"), ("archive", await ArchiveTests.OrderedAsync(bureau, campaign)), ("systems", "/systems"), ("system-draft", SystemDraftPage.AddressOf(draft)), ("trail", "/trail"), ("check", "/check"), ("account", "/account"), ("published", "/published")]));
        Assert.Empty(await SeenAsync(host, "admin", [("administration", "/admin")]));
    }

    [Fact]
    public async Task A_telephone_shows_reports_that_were_checked_and_long_lists_of_tables_without_scrolling_or_one_over_the_other()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor);
        await page.SetViewportSizeAsync(390, 800);
        await page.GotoAsync("/check");
        await page.SetInputFilesAsync("[name=file]", new Microsoft.Playwright.FilePayload { Name = "部门整体支出绩效自评报告（送审稿）.txt", MimeType = "text/plain", Buffer = "支出合计10万元，其中：基本支出6万元，项目支出4万元。"u8.ToArray() });
        await page.ClickAsync("#drop button");
        await page.WaitForURLAsync("**/check/*");

        await page.GotoAsync("/check");
        await page.Locator(".unseen").First.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        Assert.False(await page.EvaluateAsync<bool>(NotFitting));

        await page.GotoAsync($"/evaluations/{some.EvaluationId}/figures/projects");
        Assert.False(await page.EvaluateAsync<bool>(NotFitting));
        Assert.Equal("", await page.EvaluateAsync<string>("""
            () => { const all = [...document.querySelectorAll(".tables a")].map(a => [a.textContent, a.getBoundingClientRect()]);
              return all.flatMap(([name, one], at) => all.slice(at + 1).filter(([, two]) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom).map(([other]) => name + "/" + other)).join(); }
            """));
        await page.Context.CloseAsync();
    }

    private async Task<List<string>> SeenAsync(WorkbenchHost host, string account, IEnumerable<(string Name, string Path)> pages)
    {
        var page = await browsers.OpenAsync(host, account);
        var problems = new List<string>();
        page.PageError += (_, error) => problems.Add($"{page.Url}: {error}");
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                problems.Add($"{page.Url}: {message.Text}");
        };
        foreach (var (name, path) in pages)
        {
            await page.SetViewportSizeAsync(1366, 768);
            Assert.Equal(200, (await page.GotoAsync(path))?.Status);
            await page.PictureAsync("pages/" + name);
            if (await page.EvaluateAsync<bool>(NotFitting))
                problems.Add($"{path} is wider than 1366");
            await page.SetViewportSizeAsync(400, 800);
            if (await page.EvaluateAsync<bool>(NotFitting))
                problems.Add($"{path} is wider than 400");
        }
        await page.Context.CloseAsync();
        return problems;
    }
}
