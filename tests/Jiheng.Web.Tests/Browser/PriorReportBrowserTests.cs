using Jiheng.Web.Tests.Figures;
using Jiheng.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Jiheng.Web.Tests.Browser;

public sealed class PriorReportBrowserTests(Hosts hosts, Browsers browsers)
{
    [Fact]
    public async Task Last_years_report_is_dropped_in_looked_through_and_fills_the_column_of_last_year()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor);
        await page.GotoAsync($"/evaluations/{some.EvaluationId}/figures");
        await page.SetInputFilesAsync("form[action$='/last-year'] input[type=file]", new FilePayload { Name = "上年自评.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(await PriorReportTests.ReportAsync(host, some)) });

        await page.GetByRole(AriaRole.Button, new() { Name = "看看能取哪些数" }).ClickAsync();

        await page.WaitForSelectorAsync(".prior");
        await page.PictureAsync("pages/prior-report");
        Assert.Empty(await AccessibilityTests.BarriersAsync(page, "prior-report"));
        await page.SetViewportSizeAsync(400, 800);
        Assert.False(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > window.innerWidth"));
        await page.UncheckAsync("input[aria-label='取用 “三公经费”预算数 4.9万元']");
        await page.GetByRole(AriaRole.Button, new() { Name = "把勾选的填为上年数" }).ClickAsync();
        await page.WaitForSelectorAsync(".tables-list");
        Assert.Equal(2, await host.InDatabaseAsync(db => db.Figures.CountAsync(figure => figure.EvaluationId == some.EvaluationId && figure.LastYear)));
        await page.Context.CloseAsync();
    }
}
