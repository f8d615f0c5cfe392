using Jiheng.Web.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Jiheng.Web.Tests.Browser.Browsers))]

namespace Jiheng.Web.Tests.Browser;

/// <summary>One Chromium for all tests that need scripts, started when first asked for.</summary>
public sealed class Browsers : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started = new(StartAsync);

    /// <summary>A page of somebody who is signed in, with cookies of its own.</summary>
    internal async Task<IPage> OpenAsync(WorkbenchHost host, string account, bool script = true)
    {
        if (!File.Exists(Program))
            Assert.Skip("Chromium is not installed.");
        var browser = (await started.Value).Browser;
        var context = await browser.NewContextAsync(new() { BaseURL = host.Address.ToString(), ViewportSize = new() { Width = 1366, Height = 768 }, JavaScriptEnabled = script });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=account]", account);
        await page.FillAsync("[name=password]", SampleCounty.SampleAccounts.Password);
        await page.ClickAsync(".sign-in button");
        // The next page stands when the form is gone; the event of its loading may have passed before anybody waits for it.
        await page.Locator(".sign-in").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated)
            return;
        var (driver, browser) = await started.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments }));
    }
}
