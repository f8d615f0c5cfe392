using System.Net;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Tests.Evaluations;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.People;

/// <summary>What was typed outlives the session, without script as well.</summary>
public sealed class ExpiredSessionTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_long_text_sent_too_late_is_there_again_after_signing_in(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        using var editor = await host.VisitAsync(some.Editor);
        var text = "第一段“引号”&<b>。\n" + new string('实', 19_000);
        var page = await editor.OpenAsync($"{Page(some)}/report?edit=overview");
        editor.LoseSession();

        using var late = await editor.SendAsync(page, "#section-form", ("text", text), ("then", "confirm"));
        var asked = await WebVisitor.PageAsync(late);
        using var wrong = await SignInAsync(editor, asked, some.Editor, "wrong");
        using var right = await SignInAsync(editor, await WebVisitor.PageAsync(wrong), some.Editor);
        var kept = await WebVisitor.PageAsync(right);
        using var sent = await editor.SendAsync(kept, ".kept-form form");

        Assert.Equal(HttpStatusCode.Unauthorized, late.StatusCode);
        Assert.Contains("您刚才提交的内容还没有保存", asked.QuerySelector(".notice")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("接着提交", kept.QuerySelector("h1")?.TextContent);
        Assert.Equal(text, kept.QuerySelector(".facts dd")?.TextContent.ReplaceLineEndings("\n"));
        Assert.Equal($"/evaluations/{some.EvaluationId}/report#overview", sent.Headers.Location?.OriginalString);
        var row = await host.InDatabaseAsync(db => db.Sections.SingleAsync(each => each.EvaluationId == some.EvaluationId));
        Assert.Equal((text, some.Editor), (row.Text, row.ConfirmedBy));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_whole_table_of_figures_is_brought_back_and_saved(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        using var editor = await host.VisitAsync(some.Editor);
        var page = await editor.OpenAsync($"{Page(some)}/figures/basic");
        editor.LoseSession();

        using var late = await editor.SendAsync(page, "#figure-form", ("staff_in_service.value", "66"), ("staff_establishment.value", "八十六"));
        using var right = await SignInAsync(editor, await WebVisitor.PageAsync(late), some.Editor);
        var kept = await WebVisitor.PageAsync(right);
        using var refused = await editor.SendAsync(kept, ".kept-form form");
        var again = await WebVisitor.PageAsync(refused);

        Assert.Contains("在职人员数66编制数八十六", string.Concat(kept.QuerySelectorAll(".facts dt").OrderBy(name => name.TextContent == "编制数").Select(name => name.TextContent + name.NextElementSibling?.TextContent)), StringComparison.Ordinal);
        // The normal action answers: what is wrong stays as typed.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("八十六", again.QuerySelector("[name='staff_establishment.value']")?.GetAttribute("value"));
        using var saved = await editor.SendAsync(again, "#figure-form", ("staff_establishment.value", "86"));
        Assert.Equal(2, await host.InDatabaseAsync(db => db.Figures.CountAsync(figure => figure.EvaluationId == some.EvaluationId)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_somebody_else_saved_meanwhile_is_shown_beside_it(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        using var editor = await host.VisitAsync(some.Editor);
        using var other = await host.VisitAsync(some.Editor);
        var page = await editor.OpenAsync($"{Page(some)}/report?edit=overview");
        editor.LoseSession();
        using var late = await editor.SendAsync(page, "#section-form", ("text", "我写的。"));
        await other.SubmitAsync($"{Page(some)}/report/overview", new() { ["text"] = "别人写的。", ["version"] = "0" }, $"{Page(some)}/report?edit=overview");

        using var right = await SignInAsync(editor, await WebVisitor.PageAsync(late), some.Editor);
        using var sent = await editor.SendAsync(await WebVisitor.PageAsync(right), ".kept-form form");

        Assert.Equal(HttpStatusCode.Conflict, sent.StatusCode);
        var both = await WebVisitor.PageAsync(sent);
        Assert.Equal(("别人写的。", "我写的。"), (both.QuerySelector(".both-texts pre")?.TextContent, both.QuerySelector("#section-text")?.TextContent));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Nobody_else_gets_to_see_it_or_to_send_it(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        var other = await Some.EvaluationAsync(host);
        using var editor = await host.VisitAsync(some.Editor);
        var page = await editor.OpenAsync($"{Page(some)}/report?edit=overview");
        editor.LoseSession();
        using var late = await editor.SendAsync(page, "#section-form", ("text", "只给自己看的话。"));
        var asked = await WebVisitor.PageAsync(late);

        // Somebody else in the same browser, the same person in another one, and a page from outside that carries it.
        using var colleague = await SignInAsync(editor, asked, other.Editor);
        using var elsewhere = await host.VisitAsync(some.Editor);
        using var outside = await elsewhere.PostAsync("/sign-in/kept", new FormUrlEncodedContent(new Dictionary<string, string> { ["kept"] = Kept(asked) }));
        using var nonsense = await elsewhere.PostAsync("/sign-in/kept", new FormUrlEncodedContent(new Dictionary<string, string> { ["kept"] = "AAAA" }));

        foreach (var answer in new[] { colleague, outside, nonsense })
        {
            var shown = await WebVisitor.PageAsync(answer);
            Assert.Equal("没有可以接着提交的内容", shown.QuerySelector("h1")?.TextContent);
            Assert.DoesNotContain("只给自己看的话", shown.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("只给自己看的话", asked.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_another_site_is_not_brought_back_to_be_sent()
    {
        var (host, some) = await BeginAsync(Engine.Sqlite);
        using var editor = await host.VisitAsync(some.Editor);
        using var attacker = await host.VisitAsync(some.Head);
        var token = await attacker.TokenAsync("/account");
        editor.LoseSession();

        using var late = await editor.PostAsync($"{Page(some)}/report/overview", new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = "冒名写的。", ["version"] = "0", ["__RequestVerificationToken"] = token }));
        using var right = await SignInAsync(editor, await WebVisitor.PageAsync(late), some.Editor);

        Assert.Equal("没有可以接着提交的内容", (await WebVisitor.PageAsync(right)).QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public async Task A_password_is_not_kept_and_is_asked_for_again()
    {
        var (host, some) = await BeginAsync(Engine.Sqlite);
        some = await Some.ReadyAsync(host);
        await host.PutAsync(some, Stage.AwaitingSignature);
        using var head = await host.VisitAsync(some.Head);
        var token = await head.TokenAsync($"{Page(some)}/submit");
        var fields = new Dictionary<string, string> { ["act"] = nameof(Act.Sign), ["version"] = "1", ["opinion"] = "同意上报", ["password"] = SampleCounty.SampleAccounts.Password, ["__RequestVerificationToken"] = token };
        head.LoseSession();

        using var late = await head.PostAsync($"{Page(some)}/moves", new FormUrlEncodedContent(fields));
        using var right = await SignInAsync(head, await WebVisitor.PageAsync(late), some.Head);
        var kept = await WebVisitor.PageAsync(right);

        Assert.DoesNotContain(SampleCounty.SampleAccounts.Password, kept.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("", kept.QuerySelector("input[name=password]")?.GetAttribute("value") ?? "");
        using var signed = await head.SendAsync(kept, ".kept-form form", ("password", SampleCounty.SampleAccounts.Password));
        Assert.Equal(Stage.WithBureau, (await host.EvaluationAsync(some)).Stage);
    }

    [Fact]
    public async Task A_second_factor_in_between_loses_nothing()
    {
        var (host, some) = await BeginAsync(Engine.Sqlite);
        var key = await SecondFactorTests.EnableAsync(host, some.Editor);
        using var editor = await host.VisitAsync();
        await editor.SubmitAsync("/sign-in", new() { ["account"] = some.Editor, ["password"] = SampleCounty.SampleAccounts.Password });
        await editor.SubmitAsync("/sign-in/code", new() { ["code"] = SecondFactorTests.Code(key) });
        var page = await editor.OpenAsync($"{Page(some)}/report?edit=overview");
        editor.LoseSession();

        using var late = await editor.SendAsync(page, "#section-form", ("text", "隔着验证码。"));
        using var code = await SignInAsync(editor, await WebVisitor.PageAsync(late), some.Editor);
        using var wrong = await editor.SendAsync(await WebVisitor.PageAsync(code), ".sign-in form", ("code", "000000"));
        using var right = await editor.SendAsync(await WebVisitor.PageAsync(wrong), ".sign-in form", ("code", SecondFactorTests.Code(key)));

        Assert.Equal("隔着验证码。", (await WebVisitor.PageAsync(right)).QuerySelector(".facts dd")?.TextContent);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_code_that_comes_too_late_asks_for_the_password_again_and_loses_nothing(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        using var editor = await host.VisitAsync(some.Editor);
        var page = await editor.OpenAsync($"{Page(some)}/report?edit=overview");
        editor.LoseSession();
        using var late = await editor.SendAsync(page, "#section-form", ("text", "隔了很久。"));

        // Nothing says any more that the password was right.
        using var code = await editor.SubmitAsync("/sign-in/code", new() { ["code"] = "123456", ["from"] = "/check", ["kept"] = Kept(await WebVisitor.PageAsync(late)) });
        var again = await WebVisitor.PageAsync(code);
        using var right = await SignInAsync(editor, again, some.Editor);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, code.StatusCode);
        Assert.Contains("请重新输入账号和密码", again.QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/check", again.QuerySelector("input[name=from]")?.GetAttribute("value"));
        Assert.Equal("隔了很久。", (await WebVisitor.PageAsync(right)).QuerySelector(".facts dd")?.TextContent);
    }

    [Fact]
    public async Task What_a_kept_form_will_do_is_said_and_no_key_does_it_by_itself()
    {
        var (host, some) = await BeginAsync(Engine.Sqlite);
        await host.PutAsync(some, Stage.Accepted);
        using var bureau = await host.VisitAsync("jxg");
        var tokens = (await bureau.TokenAsync($"{Page(some)}/submit"), await bureau.TokenAsync($"{Page(some)}/publication"));
        bureau.LoseSession();

        using var moved = await bureau.PostAsync($"{Page(some)}/moves", Form(("act", nameof(Act.Reopen)), ("opinion", "再核对。"), ("__RequestVerificationToken", tokens.Item1)));
        using var published = await bureau.PostAsync($"{Page(some)}/publication", Form(("act", "withdraw"), ("words", "张三丰"), ("__RequestVerificationToken", tokens.Item2)));
        using var first = await SignInAsync(bureau, await WebVisitor.PageAsync(moved), "jxg");
        bureau.LoseSession();
        using var second = await SignInAsync(bureau, await WebVisitor.PageAsync(published), "jxg");
        var (move, publication) = (await WebVisitor.PageAsync(first), await WebVisitor.PageAsync(second));

        Assert.Equal("撤销通过，退回修改", move.QuerySelector(".kept-form strong")?.TextContent);
        Assert.Equal("撤回公开", publication.QuerySelector(".kept-form strong")?.TextContent);
        Assert.Equal("另外遮盖的文字张三丰", publication.QuerySelector(".facts")?.TextContent.Trim());
        Assert.Empty(move.QuerySelectorAll("[autofocus]"));
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    [Fact]
    public async Task What_is_too_large_and_what_are_files_is_said_and_not_kept()
    {
        var (host, some) = await BeginAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync();

        using var large = await visitor.PostAsync($"{Page(some)}/report/overview", new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = new('a', 1_000_001) }));
        using var files = await visitor.PostAsync($"{Page(some)}/evidence", new MultipartFormDataContent { { new ByteArrayContent([1]), "files", "甲.pdf" } });
        using var button = await visitor.PostAsync("/sign-out", new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = "x" }));

        Assert.StartsWith("登录已过期，刚才提交的内容没有保存；内容太多", (await visitor.OpenAsync(large.Headers.Location!.OriginalString)).QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("登录已过期，刚才提交的文件没有收下；请登录以后再传一次。", (await visitor.OpenAsync(files.Headers.Location!.OriginalString)).QuerySelector(".problem")?.TextContent);
        Assert.StartsWith("/sign-in?from=", button.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signs_in_through_the_organisation_in_another_window_goes_on_from_there()
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var host = await WorkbenchHost.StartAsync(connection: null, organisation: provider.Settings);
        var some = await Some.EvaluationAsync(host);
        provider.Person = "renyuan-7";
        await host.InDatabaseAsync(db => db.Users.Where(each => each.UserName == some.Editor).ExecuteUpdateAsync(set => set.SetProperty(each => each.ExternalName, "renyuan-7")));
        using var editor = await host.VisitAsync();
        await OrganisationSignInTests.GoAsync(editor, "/sign-in/organisation");
        var page = await editor.OpenAsync($"{Page(some)}/report?edit=overview");
        editor.LoseSession();

        using var late = await editor.SendAsync(page, "#section-form", ("text", "换一种登录。"));
        var asked = await WebVisitor.PageAsync(late);
        await OrganisationSignInTests.GoAsync(editor, asked.QuerySelector("a[target=_blank]")!.GetAttribute("href")!);
        using var back = await editor.SendAsync(asked, "form[action='/sign-in/kept']");
        using var sent = await editor.SendAsync(await WebVisitor.PageAsync(back), ".kept-form form");

        Assert.Equal("换一种登录。", await host.InDatabaseAsync(db => db.Sections.Where(each => each.EvaluationId == some.EvaluationId).Select(each => each.Text).SingleAsync()));
    }

    private static string Page(Some some) => $"/evaluations/{some.EvaluationId}";

    private static string Kept(AngleSharp.Dom.IDocument page) => page.QuerySelector("input[name=kept]")!.GetAttribute("value")!;

    private static Task<HttpResponseMessage> SignInAsync(WebVisitor visitor, AngleSharp.Dom.IDocument page, string account, string password = SampleCounty.SampleAccounts.Password) =>
        visitor.SendAsync(page, "form[action='/sign-in']", ("account", account), ("password", password));

    private async Task<(WorkbenchHost Host, Some Some)> BeginAsync(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        return (host, await Some.EvaluationAsync(host));
    }
}
