using System.Net;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Tests.Evaluations;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Home;

public sealed class HomeTests(Hosts hosts)
{
    [Fact]
    public async Task Before_sign_in_the_first_page_says_what_this_is_and_where_to_begin()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync();

        var page = await visitor.OpenAsync("/");

        Assert.Equal(["/sign-in", "/check", "/published"], page.QuerySelectorAll("main a.button").Select(link => link.GetAttribute("href")));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_is_sent_on_waits_for_the_head_and_stays_in_sight_of_the_editor(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ReadyAsync(host);
        using var editor = await host.VisitAsync(some.Editor);
        using var head = await host.VisitAsync(some.Head);
        var name = await host.InDatabaseAsync(db => db.Units.Where(unit => unit.Id == some.UnitId).Select(unit => unit.Name).SingleAsync());

        Assert.Equal(HttpStatusCode.Redirect, (await editor.MoveAsync(some, Act.SendForSignature, 1)).StatusCode);

        Assert.Contains("现在没有等您处理的自评", (await editor.OpenAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(name, (await editor.OpenAsync("/")).QuerySelector("h2 + table")?.TextContent, StringComparison.Ordinal);
        var row = (await head.OpenAsync("/")).QuerySelector("main table tbody tr");
        Assert.Contains(name, row?.TextContent, StringComparison.Ordinal);
        Assert.Contains("签署", row?.TextContent, StringComparison.Ordinal);
        Assert.Contains("截止", row?.TextContent, StringComparison.Ordinal);
    }
}
