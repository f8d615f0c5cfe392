using Jiheng.Web.Evaluations;
using Jiheng.Web.Systems;
using Jiheng.Web.Tests.Documents;
using Jiheng.Web.Tests.Hosting;
using Jiheng.Web.Tests.Systems;
using Microsoft.Playwright;

namespace Jiheng.Web.Tests.Browser;

/// <summary>Every kind of page, as a screen reader meets it: axe-core finds nothing serious.</summary>
public sealed class AccessibilityTests(Hosts hosts, Browsers browsers)
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(Repository.Root, "src", "Jiheng.Web", "Assets", "node_modules", "axe-core", "axe.min.js")));

    [Fact]
    public async Task Pages_of_an_evaluation_have_no_serious_barrier()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.ScoredAsync(host);
        string[] pages = ["figures", "figures/basic", "score", "indicators/budget_completion_rate", "evidence", "report", "check", "submit", "publication", "trail"];

        Assert.Empty(await BarriersAsync(host, some.Editor, ["/", "/account", "/check", "/published", .. pages.Select(page => $"/evaluations/{some.EvaluationId}/{page}")]));
    }

    [Fact]
    public async Task Pages_of_the_bureau_have_no_serious_barrier()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var campaign = await host.InDatabaseAsync(db => db.Campaigns.Where(each => each.SystemId == "hongjiang-2020" && each.Year == 2020).Select(each => each.Id).FirstAsync());

        using var bureau = await host.VisitAsync("jxg");
        var (draft, _) = await SystemDraftTests.DraftAsync(bureau);

        Assert.Empty(await BarriersAsync(host, "jxg", ["/campaigns", "/campaigns/new", $"/campaigns/{campaign}", await ArchiveTests.OrderedAsync(bureau, campaign), "/systems", SystemDraftPage.AddressOf(draft), "/trail"]));
    }

    [Fact]
    public async Task Pages_of_the_administrator_have_no_serious_barrier()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);

        Assert.Empty(await BarriersAsync(host, "admin", ["/admin"]));
    }

    [Fact]
    public async Task Pages_are_as_legible_in_the_dark()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var returned = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Stage == Stage.Returned).Select(each => each.Id).FirstAsync());
        var campaign = await host.InDatabaseAsync(db => db.Campaigns.Where(each => each.SystemId == "hongjiang-2020" && each.Year == 2020).Select(each => each.Id).FirstAsync());
        string[] pages = ["figures", "score", "evidence", "report", "check", "submit"];
        using var bureau = await host.VisitAsync("jxg");
        var (draft, _) = await SystemDraftTests.DraftAsync(bureau);

        Assert.Empty(await BarriersAsync(host, "jxg", ["/", "/campaigns", $"/campaigns/{campaign}", SystemDraftPage.AddressOf(draft), .. pages.Select(page => $"/evaluations/{returned}/{page}")], ColorScheme.Dark));
    }

    private async Task<List<string>> BarriersAsync(WorkbenchHost host, string account, IEnumerable<string> addresses, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browsers.OpenAsync(host, account);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var found = new List<string>();
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
            Assert.Equal(200, answer?.Status);
            found.AddRange(await BarriersAsync(page, address));
        }
        await page.Context.CloseAsync();
        return found;
    }

    /// <summary>Of the page as it is open now.</summary>
    internal static async Task<string[]> BarriersAsync(IPage page, string name)
    {
        await page.EvaluateAsync(Axe.Value);
        return await page.EvaluateAsync<string[]>(
            "async name => (await axe.run(document, { resultTypes: ['violations'] })).violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${name} ${v.id} ${v.nodes[0].html}`)", name);
    }
}
