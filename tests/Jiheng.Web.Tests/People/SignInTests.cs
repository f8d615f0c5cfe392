using System.Net;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.People;

public sealed class SignInTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_person_signs_in_and_sees_what_waits(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var visitor = await host.VisitAsync("zfb.tb");

        var page = await visitor.OpenAsync("/");

        Assert.Contains("青禾县人民政府办公室", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_wrong_password_says_so_and_keeps_the_account_typed(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync();

        var answer = await visitor.SubmitAsync("/sign-in", new() { ["account"] = some.Editor, ["password"] = "不对的密码" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("账号或密码不对；请核对后再试。", page.QuerySelector(".problem")?.TextContent);
        Assert.Equal(some.Editor, page.QuerySelector("input[name=account]")?.GetAttribute("value"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Five_wrong_passwords_lock_the_account(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync();
        for (var attempt = 0; attempt < 5; attempt++)
            await visitor.SubmitAsync("/sign-in", new() { ["account"] = some.Editor, ["password"] = "wrong" });

        var answer = await visitor.SubmitAsync("/sign-in", new() { ["account"] = some.Editor, ["password"] = SampleCounty.SampleAccounts.Password });

        Assert.Contains("已锁定", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Signing_in_at_several_places_at_once_after_a_wrong_password_works_everywhere(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        for (var round = 0; round < 3; round++)
        {
            using var wrong = await host.VisitAsync();
            await wrong.SubmitAsync("/sign-in", new() { ["account"] = some.Editor, ["password"] = "wrong" });
            var visitors = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.VisitAsync()));

            var answers = await Task.WhenAll(visitors.Select(visitor => visitor.SubmitAsync("/sign-in", new() { ["account"] = some.Editor, ["password"] = SampleCounty.SampleAccounts.Password })));

            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        }
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Wrong_passwords_tried_at_once_are_all_counted(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        var visitors = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.VisitAsync()));

        await Task.WhenAll(visitors.Select(visitor => visitor.SubmitAsync("/sign-in", new() { ["account"] = some.Editor, ["password"] = "wrong" })));

        var answer = await visitors[0].SubmitAsync("/sign-in", new() { ["account"] = some.Editor, ["password"] = SampleCounty.SampleAccounts.Password });
        Assert.Contains("已锁定", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync();

        var answer = await visitor.GetAsync("/campaigns");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    // Browsers leave out tabs and line breaks: “/⇥/elsewhere.example” is another site to them.
    [Theory, InlineData("//elsewhere.example"), InlineData("/%09/elsewhere.example"), InlineData("/%0A/elsewhere.example"), InlineData("/\\elsewhere.example"), InlineData("/%09\\elsewhere.example"), InlineData("https://elsewhere.example")]
    public async Task After_signing_in_nobody_is_sent_to_another_site(string from)
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync();

        var answer = await visitor.SubmitAsync("/sign-in", new() { ["account"] = "jxg", ["password"] = SampleCounty.SampleAccounts.Password, ["from"] = Uri.UnescapeDataString(from) });

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["account"] = "jxg", ["password"] = SampleCounty.SampleAccounts.Password });

        var answer = await visitor.PostAsync("/sign-in", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Trying_passwords_in_a_row_is_slowed_down()
    {
        await using var host = await WorkbenchHost.StartAsync(connection: null, signInsPerMinute: 3);
        using var visitor = await host.VisitAsync();

        HttpResponseMessage? answer = null;
        for (var attempt = 0; attempt < 4; attempt++)
            answer = await visitor.SubmitAsync("/sign-in", new() { ["account"] = $"nobody{attempt}", ["password"] = "wrong" });

        Assert.Equal(HttpStatusCode.TooManyRequests, answer?.StatusCode);
        Assert.Contains("请求太频繁", await answer!.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
