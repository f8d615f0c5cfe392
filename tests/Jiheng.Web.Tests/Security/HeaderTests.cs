using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Security;

public sealed class HeaderTests(Hosts hosts)
{
    [Fact]
    public async Task No_page_runs_script_of_others_or_inline()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync();

        using var answer = await visitor.GetAsync("/sign-in");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_script()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync();

        using var answer = await visitor.SubmitAsync("/sign-in", new() { ["account"] = "jxg", ["password"] = SampleCounty.SampleAccounts.Password });

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), each => each.StartsWith("jiheng.session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
