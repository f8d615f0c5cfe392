using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Browser;

public sealed class ExpiredSessionBrowserTests(Hosts hosts, Browsers browsers)
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task What_was_typed_comes_back_after_signing_in_with_and_without_script(bool script)
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor, script);
        await page.GotoAsync($"/evaluations/{some.EvaluationId}/report?edit=overview");
        await page.FillAsync("#section-text", "第一行“引号”\n第二行<b>");
        await page.Context.ClearCookiesAsync(new() { Name = "jiheng.session" });

        await page.ClickAsync("button[value=confirm]");
        await page.Locator(".notice").GetByText("登录已过期").WaitForAsync();
        string[] barriers = script ? await AccessibilityTests.BarriersAsync(page, "expired") : [];
        await page.FillAsync("[name=account]", some.Editor);
        await page.FillAsync("[name=password]", SampleCounty.SampleAccounts.Password);
        await page.ClickAsync(".sign-in button");
        await page.Locator(".kept-form dd").GetByText("第二行<b>").WaitForAsync();
        barriers = [.. barriers, .. script ? await AccessibilityTests.BarriersAsync(page, "kept") : []];
        await page.ClickAsync(".kept-form button");
        await page.Locator("#overview .section-state").First.WaitForAsync();

        Assert.Empty(barriers);
        var row = await host.InDatabaseAsync(db => db.Sections.SingleAsync(each => each.EvaluationId == some.EvaluationId));
        Assert.Equal(("第一行“引号”\n第二行<b>", some.Editor), (row.Text, row.ConfirmedBy));
        await page.Context.CloseAsync();
    }
}
