using System.Net;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Admin;

public sealed class AccountTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_new_person_gets_a_password_and_changes_it_before_anything_else(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var admin = await host.VisitAsync("admin");
        var account = $"new{engine}";

        var password = await GivenAsync(await admin.SubmitAsync("/admin/accounts", new() { ["account"] = account, ["name"] = "新来的人", ["role"] = "BureauSection", ["section"] = "农业股" }, page: "/admin"));
        using var person = await host.VisitAsync();
        await person.SignInAsync(account, password);
        using var first = await person.GetAsync("/");
        using var changed = await person.SubmitAsync("/account/password", new() { ["old"] = password, ["new"] = "Qiuhai2027", ["again"] = "Qiuhai2027" }, page: "/account");
        using var then = await person.GetAsync("/");

        Assert.Equal(["系统管理员（admin）", $"新来的人（{account}）"], await host.InDatabaseAsync(db => db.Trail
            .Where(line => (line.What == "新增账号" && line.Detail.StartsWith(account)) || (line.What == "修改密码" && line.By.Contains(account))).OrderBy(line => line.Number).Select(line => line.By).ToListAsync()));
        Assert.Equal("/account", first.Headers.Location?.OriginalString);
        Assert.Equal("/account?said=password", changed.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, then.StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_disabled_account_does_not_sign_in(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        var id = await host.InDatabaseAsync(db => db.Users.Where(user => user.UserName == some.Head).Select(user => user.Id).SingleAsync());
        using var admin = await host.VisitAsync("admin");

        await admin.SubmitAsync($"/admin/accounts/{id}", new() { ["act"] = "disable" }, page: "/admin");
        using var person = await host.VisitAsync();
        using var answer = await person.SubmitAsync("/sign-in", new() { ["account"] = some.Head, ["password"] = SampleCounty.SampleAccounts.Password });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task An_editor_needs_a_unit_and_what_was_typed_stays()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var admin = await host.VisitAsync("admin");

        using var answer = await admin.SubmitAsync("/admin/accounts", new() { ["account"] = "bianji", ["name"] = "没有单位", ["role"] = "UnitEditor" }, page: "/admin");

        var page = WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("单位填报人要选一个单位。", page.QuerySelector(".problem")?.TextContent);
        Assert.Equal("bianji", page.QuerySelector("input[name=account]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Nobody_disables_the_account_he_uses()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var id = await host.InDatabaseAsync(db => db.Users.Where(user => user.UserName == "admin").Select(user => user.Id).SingleAsync());
        using var admin = await host.VisitAsync("admin");

        using var answer = await admin.SubmitAsync($"/admin/accounts/{id}", new() { ["act"] = "disable" }, page: "/admin");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    private static async Task<string> GivenAsync(HttpResponseMessage answer)
    {
        var page = WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return page.QuerySelector(".done code")?.TextContent ?? throw new InvalidOperationException(page.QuerySelector(".problem")?.TextContent);
    }
}
