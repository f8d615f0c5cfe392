using System.Net;
using Jiheng.Web.People;
using Jiheng.Web.Regions;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.People;

public sealed class OrganisationSignInTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Who_is_registered_under_the_name_the_provider_gives_is_signed_in(Engine engine)
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var host = await BeginAsync(engine, provider);
        provider.Person = "zhangsan@qinghe";
        using var person = await host.VisitAsync();

        var button = (await person.OpenAsync("/sign-in?from=/check")).QuerySelector("a[href^='/sign-in/organisation']")!;
        var back = await GoAsync(person, button.GetAttribute("href")!);

        Assert.Equal("用县政务统一身份认证登录", button.TextContent);
        Assert.Equal("/check", back);
        // Neither the given password nor the second factor of the account is asked for.
        Assert.Contains("张三", (await person.OpenAsync("/check")).QuerySelector(".who")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("code_challenge_method=S256", provider.Asked, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeProvider.Secret, provider.Asked, StringComparison.Ordinal);
        Assert.Equal(["zhangsan：成功"], await LinesAsync(host));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Whom_nobody_has_registered_is_told_so_and_no_account_is_made(Engine engine)
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var host = await BeginAsync(engine, provider);
        provider.Person = "lisi@qinghe";
        using var person = await host.VisitAsync();

        var page = await person.OpenAsync(await GoAsync(person, "/sign-in/organisation"));

        Assert.Equal("县政务统一身份认证认得您，但这里没有您可以用的账号；请联系管理员登记后再登录。", page.QuerySelector(".problem")?.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await person.GetAsync("/account")).StatusCode);
        Assert.Equal(["lisi@qinghe：没有对应的账号"], await LinesAsync(host));
        Assert.Equal(2, await host.InDatabaseAsync(db => db.Users.CountAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_disabled_account_is_not_opened_by_the_provider_either(Engine engine)
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var host = await BeginAsync(engine, provider);
        await host.InDatabaseAsync(db => db.Users.Where(each => each.UserName == "zhangsan").ExecuteUpdateAsync(set => set.SetProperty(each => each.IsDisabled, true)));
        provider.Person = "zhangsan@qinghe";
        using var person = await host.VisitAsync();

        var page = await person.OpenAsync(await GoAsync(person, "/sign-in/organisation"));

        Assert.Contains("请联系管理员登记", page.QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await person.GetAsync("/account")).StatusCode);
        Assert.Equal(["zhangsan：账号已停用"], await LinesAsync(host));
    }

    [Theory, InlineData("denied"), InlineData("token"), InlineData("userinfo")]
    public async Task What_goes_wrong_at_the_provider_ends_in_one_sentence(string fault)
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var host = await BeginAsync(Engine.Sqlite, provider);
        (provider.Person, provider.Fault) = ("zhangsan@qinghe", fault);
        using var person = await host.VisitAsync();

        var page = await person.OpenAsync(await GoAsync(person, "/sign-in/organisation?from=/check"));

        Assert.Equal("县政务统一身份认证没有完成登录；请再试一次，或者用账号和密码登录。", page.QuerySelector(".problem")?.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await person.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task An_answer_nobody_asked_for_is_not_believed()
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var host = await BeginAsync(Engine.Sqlite, provider);
        provider.Person = "zhangsan@qinghe";
        using var person = await host.VisitAsync();
        using var other = await host.VisitAsync();
        // A true answer, begun in somebody else's browser.
        using var begun = await other.GetAsync("/sign-in/organisation");
        using var answered = await other.GetAsync(begun.Headers.Location!.OriginalString);

        foreach (var forged in new[] { answered.Headers.Location!.PathAndQuery, "/sign-in/organisation/back?code=1&state=1", "/sign-in/organisation/back" })
        {
            using var refused = await person.GetAsync(forged);
            Assert.StartsWith("/sign-in?said=failed", refused.Headers.Location?.OriginalString, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await person.GetAsync("/account")).StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task An_administrator_registers_the_name_once_and_it_stands_in_the_trail(Engine engine)
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var host = await BeginAsync(engine, provider);
        using var admin = await host.VisitAsync("guanliyuan");
        var ids = await host.InDatabaseAsync(db => db.Users.ToDictionaryAsync(each => each.UserName!, each => each.Id));

        await admin.SubmitAsync($"/admin/accounts/{ids["zhangsan"]}", new() { ["act"] = "external", ["external"] = " zs2 " }, "/admin");
        using var twice = await admin.SubmitAsync($"/admin/accounts/{ids["guanliyuan"]}", new() { ["act"] = "external", ["external"] = "zs2" }, "/admin");

        Assert.Contains("统一身份认证名“zs2”已经登记给账号“zhangsan”；请核对。", await twice.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("zs2", await host.InDatabaseAsync(db => db.Users.Where(each => each.UserName == "zhangsan").Select(each => each.ExternalName).SingleAsync()));
        var line = await host.InDatabaseAsync(db => db.Trail.SingleAsync(each => each.What == "登记统一身份认证名"));
        Assert.Equal(("guanliyuan（guanliyuan）", "zhangsan：由“zhangsan@qinghe”改为“zs2”"), (line.By, line.Detail));
    }

    [Fact]
    public async Task Without_a_provider_there_is_no_button_and_no_address()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync();

        Assert.Null((await visitor.OpenAsync("/sign-in")).QuerySelector("a[href^='/sign-in/organisation']"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/sign-in/organisation")).StatusCode);
    }

    [Fact]
    public void Settings_are_complete_and_sound_or_nothing_starts_and_the_secret_prints_nowhere()
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["JIHENG_OAUTH_AUTHORIZE"] = "https://id.example/a", ["JIHENG_OAUTH_TOKEN"] = "http://id.example/t", ["JIHENG_OAUTH_USERINFO"] = "https://id.example/u" };

        Assert.Null(OrganisationProvider.Read(_ => null));
        Assert.Equal("单位统一身份认证的设置不全，还缺JIHENG_OAUTH_CLIENT_ID、JIHENG_OAUTH_CLIENT_SECRET；请补上，或者全部去掉。", Assert.Throws<IOException>(() => OrganisationProvider.Read(settings.GetValueOrDefault)).Message);
        (settings["JIHENG_OAUTH_CLIENT_ID"], settings["JIHENG_OAUTH_CLIENT_SECRET"]) = ("jiheng", FakeProvider.Secret);
        Assert.Equal("JIHENG_OAUTH_TOKEN要写以 https:// 开头的完整地址；请改正后再启动。", Assert.Throws<IOException>(() => OrganisationProvider.Read(settings.GetValueOrDefault)).Message);
        settings["JIHENG_OAUTH_TOKEN"] = "https://id.example/t";
        var provider = OrganisationProvider.Read(settings.GetValueOrDefault)!;
        Assert.Equal(("sub", "单位统一身份认证"), (provider.AccountField, provider.Name));
        Assert.DoesNotContain(FakeProvider.Secret, $"{new Web.Shell.WorkbenchOptions("", "", null) { Organisation = provider }}", StringComparison.Ordinal);
    }

    // An administrator, and a person who has never signed in with the password that was given.
    private async Task<WorkbenchHost> BeginAsync(Engine engine, FakeProvider provider)
    {
        var host = await hosts.FreshAsync(engine, provider.Settings);
        await host.InDatabaseAsync(db =>
        {
            var region = new Region { Code = "999003", Name = "某县" };
            var unit = new BudgetUnit { RegionId = region.Id, Code = "001", Name = "某局", Section = "行政股" };
            var (admin, person) = (Some.Person("guanliyuan", Role.Administrator, unit), Some.Person("zhangsan", Role.UnitEditor, unit));
            (person.DisplayName, person.ExternalName, person.MustChangePassword, person.TwoFactorEnabled) = ("张三", "zhangsan@qinghe", true, true);
            db.AddRange(region, unit, admin, person);
            return db.SaveChangesAsync();
        });
        return host;
    }

    // To the provider, back, and where one is sent then.
    internal static async Task<string> GoAsync(WebVisitor person, string address)
    {
        using var asked = await person.GetAsync(address);
        using var answered = await person.GetAsync(asked.Headers.Location!.OriginalString);
        using var back = await person.GetAsync(answered.Headers.Location!.OriginalString);
        return back.Headers.Location!.OriginalString;
    }

    private static Task<List<string>> LinesAsync(WorkbenchHost host) =>
        host.InDatabaseAsync(db => db.Trail.Where(line => line.What == "统一身份认证登录").OrderBy(line => line.Number).Select(line => line.By + "：" + line.Detail).ToListAsync());
}
