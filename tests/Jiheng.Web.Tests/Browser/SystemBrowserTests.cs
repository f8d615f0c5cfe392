using Jiheng.Web.Systems;
using Jiheng.Web.Tests.Hosting;
using Jiheng.Web.Tests.Systems;

namespace Jiheng.Web.Tests.Browser;

public sealed class SystemBrowserTests(Hosts hosts, Browsers browsers)
{
    [Fact]
    public async Task A_row_that_was_mended_is_read_again_in_place_and_the_counts_follow()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");
        var (id, _) = await SystemDraftTests.DraftAsync(bureau);
        var page = await browsers.OpenAsync(host, "jxg");
        await page.GotoAsync(SystemDraftPage.AddressOf(id));
        await page.EvaluateAsync("window.stays = true");

        await page.ClickAsync("#row-2 summary");
        await page.FillAsync("#row-2 [name=standard]", "每发现1项不合规扣2分，扣完为止。");
        await page.ClickAsync("#row-2 form button");

        await page.Locator("#row-2.is-done").WaitForAsync();
        await page.Locator("#draft-panel dd").Nth(2).GetByText("0", new() { Exact = true }).WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.stays === true"));
        Assert.Empty(await AccessibilityTests.BarriersAsync(page, "draft"));
        await page.ClickAsync("#row-2 summary");
        await page.FillAsync("#row-2 [name=name]", "");
        await page.ClickAsync("#row-2 form button");
        await page.Locator("#row-2 .problem").WaitForAsync();
        Assert.Equal("每发现1项不合规扣2分，扣完为止。", await page.InputValueAsync("#row-2 [name=standard]"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Saving_the_head_leaves_what_is_typed_in_a_row()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");
        var (id, _) = await SystemDraftTests.DraftAsync(bureau);
        var page = await browsers.OpenAsync(host, "jxg");
        await page.GotoAsync(SystemDraftPage.AddressOf(id));
        await page.ClickAsync("#row-2 summary");
        await page.FillAsync("#row-2 [name=standard]", "还没有写完");

        await page.ClickAsync("#draft-head summary");
        await page.FillAsync("#draft-head [name=name]", "改了名的评分表");
        await page.ClickAsync("#draft-head form button");

        await page.Locator("#draft-name").GetByText("改了名的评分表").WaitForAsync();
        Assert.Equal("还没有写完", await page.InputValueAsync("#row-2 [name=standard]"));
        await page.Context.CloseAsync();
    }
}
