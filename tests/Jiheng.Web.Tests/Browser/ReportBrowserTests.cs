using Jiheng.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Jiheng.Web.Tests.Browser;

public sealed class ReportBrowserTests(Hosts hosts, Browsers browsers)
{
    [Fact]
    public async Task A_figure_is_put_in_at_the_cursor_and_the_sentence_is_shown_as_it_will_print()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor);
        await page.GotoAsync($"/evaluations/{some.EvaluationId}/report?edit=overview#overview");

        await page.FillAsync("#section-text", "年末在职");
        await page.FillAsync("#figure-search input", "在职人员数");
        await page.Locator("#figure-search .found button").First.ClickAsync();

        Assert.Equal("年末在职{在职人员数}", await page.InputValueAsync("#section-text"));
        await page.Locator("#section-preview .missing").GetByText("【暂缺：在职人员数】").WaitForAsync();
        await page.Keyboard.PressAsync("Control+s");
        await page.Locator("#overview .section-state.open").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Findings_of_an_uploaded_report_are_stepped_through_with_J_and_K()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor);
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                refused.Add(message.Text);
        };
        await page.GotoAsync("/check");
        await page.SetInputFilesAsync("#drop input[type=file]", new FilePayload
        {
            Name = "自评.txt",
            MimeType = "text/plain",
            Buffer = System.Text.Encoding.UTF8.GetBytes("青禾县水利局2022年度部门整体支出绩效自评报告\n“三公”经费支出28.47万元，其中：公务用车运行维护费21.30万元，公务接待费7.71万元。\n联系电话：13800138000。\n"),
        });

        await page.ClickAsync("#drop button");
        await page.WaitForSelectorAsync(".card");
        await page.Keyboard.PressAsync("j");

        await page.Locator(".card:focus").WaitForAsync();
        Assert.StartsWith("第 1 /", await page.Locator(".steps [aria-live]").InnerTextAsync(), StringComparison.Ordinal);
        await page.ClickAsync("label[for=show-error]");
        Assert.Equal(0, await page.Locator(".card.error:visible").CountAsync());
        Assert.Empty(refused);
        await page.Context.CloseAsync();
    }
}
