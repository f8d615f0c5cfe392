using Jiheng.Web.Tests.Evidences;
using Jiheng.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Jiheng.Web.Tests.Browser;

public sealed class ScoreBrowserTests(Hosts hosts, Browsers browsers)
{
    [Fact]
    public async Task A_judged_item_moves_its_row_and_the_panel_without_leaving_the_page()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor);
        await page.GotoAsync($"/evaluations/{some.EvaluationId}/score");
        await page.EvaluateAsync("window.stayed = true");
        var row = page.Locator("#row-performance_target_reasonableness");

        await row.Locator("summary").First.ClickAsync();
        foreach (var label in new[] { "①", "②" })
            await row.Locator($"[name='item.{label}'][value='是']").CheckAsync();
        await row.Locator("[name='item.③'][value='否']").CheckAsync();
        await row.GetByText("保存", new() { Exact = true }).ClickAsync();

        await page.Locator("tr.moved .points").GetByText("2", new() { Exact = true }).WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.stayed"));
        Assert.Contains("2/15", await page.Locator("#score-panel").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("还没有写扣分原因", await page.Locator("#lacking").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("#dimensions svg").CountAsync() > 0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_stays_in_the_row_that_was_saved_and_in_the_field_that_was_refused()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor);
        await page.GotoAsync($"/evaluations/{some.EvaluationId}/score");
        var row = page.Locator("#row-asset_management_safety");
        const string Place = "(() => { const it = document.activeElement; return `${it.closest('tr')?.id} ${it.getAttribute('name') ?? it.tagName}`; })()";

        await row.Locator("summary").First.ClickAsync();
        await row.Locator("[name='count.①']").FillAsync("两次");
        await row.Locator("[name='count.①']").PressAsync("Enter");
        await row.Locator(".problem").WaitForAsync();
        await page.WaitForFunctionAsync("document.activeElement !== document.body");
        Assert.Equal("row-asset_management_safety count.①", await page.EvaluateAsync<string>(Place));

        foreach (var field in await row.Locator("[name^='count.']").AllAsync())
            await field.FillAsync("0");
        await row.GetByText("保存", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("tr.moved#row-asset_management_safety").WaitForAsync();
        await page.WaitForFunctionAsync("document.activeElement !== document.body");
        Assert.Equal("row-asset_management_safety SUMMARY", await page.EvaluateAsync<string>(Place));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Charts_of_parts_and_years_stand_beside_tables_that_say_the_same()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var office = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Unit.Code == "001001" && each.Campaign.Year == 2019).Select(each => each.Id).SingleAsync());
        var page = await browsers.OpenAsync(host, "jxg");

        await page.GotoAsync($"/evaluations/{office}/score");

        await page.Locator("[data-chart=trend] svg").WaitForAsync();
        Assert.Equal(3, await page.Locator("#dimensions [data-chart] svg").CountAsync());
        Assert.Contains("同批单位中位数", await page.Locator(".dimension-table").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["2018 年度", "2019 年度"], await page.Locator(".dimension-table").Last.Locator("tbody th").AllInnerTextsAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_wrong_with_a_row_is_said_in_the_row()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor);
        await page.GotoAsync($"/evaluations/{some.EvaluationId}/score");
        var row = page.Locator("#row-asset_management_safety");

        await row.Locator("summary").First.ClickAsync();
        await row.Locator("[name='count.①']").FillAsync("两次");
        await row.GetByText("保存", new() { Exact = true }).ClickAsync();

        await row.Locator(".problem").WaitForAsync();
        Assert.Equal("两次", await row.Locator("[name='count.①']").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_typed_is_lost_when_the_session_has_expired()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor);
        await page.GotoAsync($"/evaluations/{some.EvaluationId}/score");
        var row = page.Locator("#row-asset_management_safety");
        await row.Locator("summary").First.ClickAsync();
        await row.Locator("[name=deduction]").FillAsync("正在整改");

        await page.Context.ClearCookiesAsync(new() { Name = "jiheng.session" });
        await row.GetByText("保存", new() { Exact = true }).ClickAsync();

        await row.GetByText("登录已过期，没有保存").WaitForAsync();
        Assert.Equal("正在整改", await row.Locator("[name=deduction]").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Files_that_are_chosen_are_named_before_they_are_sent()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor);
        await page.GotoAsync($"/evaluations/{some.EvaluationId}/evidence");

        await page.SetInputFilesAsync("[name=files]", new FilePayload[] { new() { Name = "决算.pdf", MimeType = "", Buffer = Files.Pdf() }, new() { Name = "截图.png", MimeType = "", Buffer = Files.Png } });
        var chosen = await page.Locator(".chosen li").AllInnerTextsAsync();
        await page.GetByText("上传", new() { Exact = true }).ClickAsync();

        Assert.Equal(["决算.pdf（1 KB）", "截图.png（1 KB）"], chosen);
        await page.Locator(".files").GetByText("截图.png").WaitForAsync();
        await page.Context.CloseAsync();
    }
}
