using Jiheng.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Jiheng.Web.Tests.Browser;

public sealed class FiguresBrowserTests(Hosts hosts, Browsers browsers)
{
    private const string Paste = "([selector, text]) => { const data = new DataTransfer(); data.setData('text/plain', text); "
        + "document.querySelector(selector).dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }";

    [Fact]
    public async Task A_block_from_Excel_flows_right_and_down_is_checked_at_once_and_saved_by_itself()
    {
        var (host, some, page) = await OpenAsync("expenditure-nature");

        await page.EvaluateAsync(Paste, new[] { "[name='budget_initial.value']", "1,010.01\t1,240.71\r\n1010.01\t1240.71\r\n695.81\t875.14\r\n314.20\t365.57\r\n0\t0.30\r\n" });

        var identities = page.Locator("#identities");
        Assert.Equal("365.57", await page.InputValueAsync("[name='expenditure_public_use.value']"));
        await identities.Locator("tr.differs").GetByText("支出决算数 = 基本支出决算数 + 项目支出决算数").WaitForAsync();
        var compared = identities.Locator("tr[data-identity]:not(.open)");
        var typed = await compared.AllInnerTextsAsync();
        Assert.Contains(typed, row => System.Text.RegularExpressions.Regex.IsMatch(row, @"1,240\.71\s+1,241\.01\s+-0\.3\s+≠ 不符", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.GetByText("已保存").WaitForAsync();
        Assert.Equal(10, await host.InDatabaseAsync(db => db.Figures.CountAsync(figure => figure.EvaluationId == some.EvaluationId)));
        // What the server says of the same numbers.
        await page.ReloadAsync();
        Assert.Equal(typed, await compared.AllInnerTextsAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_number_longer_than_its_cell_is_seen_to_go_on_and_is_told_whole()
    {
        var (_, _, page) = await OpenAsync("expenditure-nature");
        await page.FillAsync("[name='budget_initial.value']", "999,999,999,999,999");
        await page.Keyboard.PressAsync("Control+s");
        await page.GetByText("已保存").WaitForAsync();

        var cell = page.Locator("[name='budget_initial.value']");
        Assert.Equal("999,999,999,999,999", await cell.GetAttributeAsync("title"));
        await page.ReloadAsync();
        Assert.Equal("999,999,999,999,999", await cell.GetAttributeAsync("title"));
        Assert.True(await cell.EvaluateAsync<bool>("cell => cell.scrollWidth <= cell.clientWidth || getComputedStyle(cell).textOverflow === 'ellipsis'"));

        // Another number is told as soon as it is saved, and none that is gone.
        await cell.FillAsync("888,888,888,888,888");
        Assert.Equal("", await cell.GetAttributeAsync("title"));
        await page.Keyboard.PressAsync("Control+s");
        await page.Locator("[name='budget_initial.value'][title='888,888,888,888,888']").WaitForAsync();
        await cell.FillAsync("5");
        await page.Keyboard.PressAsync("Control+s");
        await page.GetByText("已保存").WaitForAsync();
        Assert.Equal("", await cell.GetAttributeAsync("title"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Enter_goes_down_and_the_panel_follows_what_was_saved()
    {
        var (_, _, page) = await OpenAsync("basic");
        var before = await page.Locator("#score-panel .total").InnerTextAsync();

        await page.FillAsync("[name='staff_establishment.value']", "８６人");
        await page.PressAsync("[name='staff_establishment.value']", "Enter");
        await page.Keyboard.TypeAsync("66");
        await page.Keyboard.PressAsync("Control+s");

        await page.GetByText("已保存").WaitForAsync();
        Assert.Equal("86", await page.InputValueAsync("[name='staff_establishment.value']"));
        Assert.Equal("66", await page.InputValueAsync("[name='staff_in_service.value']"));
        Assert.NotEqual(before, await page.Locator("#score-panel .total").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_cannot_be_taken_is_said_at_its_cell_and_the_rest_is_saved()
    {
        var (host, some, page) = await OpenAsync("basic");

        await page.EvaluateAsync(Paste, new[] { "[name='staff_establishment.value']", "86左右\n66" });

        await page.Locator("#staff_establishment-problem").WaitForAsync();
        await page.GetByText("处没有保存").WaitForAsync();
        Assert.Equal("86左右", await page.InputValueAsync("[name='staff_establishment.value']"));
        Assert.Equal("在职人员数", await host.InDatabaseAsync(db => db.Figures.Where(figure => figure.EvaluationId == some.EvaluationId).Select(figure => figure.Element).SingleAsync()));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_figure_that_can_hardly_be_is_saved_and_asked_about_until_it_is_another()
    {
        var (host, some, page) = await OpenAsync("expenditure-nature");
        var doubt = page.Locator("#expenditure_total-doubt");

        await page.FillAsync("[name='expenditure_total.value']", "-498.75");
        await page.Keyboard.PressAsync("Control+s");
        await doubt.WaitForAsync();
        Assert.Contains("请核对正负号", await doubt.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(-498.75m, await host.InDatabaseAsync(db => db.Figures.Where(figure => figure.EvaluationId == some.EvaluationId).Select(figure => figure.Value).SingleAsync()));

        await page.FillAsync("[name='expenditure_total.value']", "498.75");
        await page.Keyboard.PressAsync("Control+s");
        await doubt.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_figure_stated_to_be_missing_waits_for_its_reason()
    {
        var (host, some, page) = await OpenAsync("procurement");

        await page.SelectOptionAsync("[name='procurement_budget.state']", "Missing");
        await page.GetByText("还没有写原因").WaitForAsync();
        await page.Keyboard.TypeAsync("批复没有列明");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("已保存").WaitForAsync();
        Assert.Equal("批复没有列明", await host.InDatabaseAsync(db => db.Figures.Where(figure => figure.EvaluationId == some.EvaluationId).Select(figure => figure.Source).SingleAsync()));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_leads_to_the_very_field()
    {
        var (_, some, page) = await OpenAsync("basic");

        await page.GotoAsync($"/evaluations/{some.EvaluationId}/figures/three-public#公务接待费决算数");

        Assert.Equal("san_gong_actual_reception.value", await page.EvaluateAsync<string>("document.activeElement.name"));
        await page.Context.CloseAsync();
    }

    private async Task<(WorkbenchHost Host, Some Some, IPage Page)> OpenAsync(string table)
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        var page = await browsers.OpenAsync(host, some.Editor);
        await page.GotoAsync($"/evaluations/{some.EvaluationId}/figures/{table}");
        return (host, some, page);
    }
}
