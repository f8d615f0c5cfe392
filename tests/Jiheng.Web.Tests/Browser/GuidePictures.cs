using Jiheng.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Jiheng.Web.Tests.Browser;

/// <summary>The pictures of docs/guide, taken on the way of the journey when JIHENG_GUIDE is set; they are of the product as it is, never drawn.</summary>
internal static class GuidePictures
{
    private const int Quality = 70;

    private static readonly bool AreTaken = Environment.GetEnvironmentVariable("JIHENG_GUIDE") == "1";

    /// <summary>What the window shows now, from <paramref name="at"/> downwards.</summary>
    public static async Task PictureAsync(this IPage page, string name, string? at = null)
    {
        if (!AreTaken)
            return;
        await page.EvaluateAsync("at => at ? document.querySelector(at).scrollIntoView() : window.scrollTo(0, 0)", at);
        await page.WaitForTimeoutAsync(600);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs", "guide", name + ".jpg"), Type = ScreenshotType.Jpeg, Quality = Quality });
    }
}
