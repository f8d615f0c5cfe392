using System.Net;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Tests.Evaluations;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Campaigns;

public sealed class RemindTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_reminder_stands_on_the_first_page_of_the_unit_with_who_and_when_and_in_the_trail(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var bureau = await host.VisitAsync("jxg");
        using var editor = await host.VisitAsync(some.Editor);
        var page = await PageAsync(host);

        var answer = await bureau.SubmitAsync($"{page}/reminders", Chosen(some), page);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var reminder = (await editor.OpenAsync("/")).QuerySelector(".reminder")?.TextContent;
        Assert.Contains("绩效股经办人", reminder, StringComparison.Ordinal);
        Assert.Contains("还有 12 天截止", reminder, StringComparison.Ordinal);
        var line = await host.InDatabaseAsync(db => db.Trail.SingleAsync(entry => entry.Subject == some.EvaluationId && entry.What == "催报"));
        Assert.Equal("绩效股经办人（jxg）", line.By);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_was_reminded_of_is_gone_once_it_is_handed_in(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ReadyAsync(host);
        using var bureau = await host.VisitAsync("xzg");
        using var editor = await host.VisitAsync(some.Editor);
        using var head = await host.VisitAsync(some.Head);
        var page = await PageAsync(host);

        await bureau.SubmitAsync($"{page}/reminders", Chosen(some), page);
        Assert.Equal(HttpStatusCode.Redirect, (await editor.MoveAsync(some, Act.SendForSignature, 1)).StatusCode);
        Assert.NotNull((await head.OpenAsync("/")).QuerySelector(".reminder"));
        Assert.Equal(HttpStatusCode.Redirect, (await head.MoveAsync(some, Act.Sign, 2)).StatusCode);

        Assert.Null(await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Id == some.EvaluationId).Select(each => each.RemindedAt).SingleAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_reminder_does_not_disturb_whoever_is_filling_in(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var bureau = await host.VisitAsync("jxg");
        var page = await PageAsync(host);

        await bureau.SubmitAsync($"{page}/reminders", Chosen(some), page);

        Assert.Equal(1, await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Id == some.EvaluationId).Select(each => each.Version).SingleAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Who_is_late_stands_on_the_bureaus_first_page_and_all_of_them_are_reminded_at_once(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");

        var form = (await bureau.OpenAsync("/")).QuerySelector(".late form")?.GetAttribute("action") ?? "";
        Assert.Contains("已逾期 2 天", (await bureau.OpenAsync("/")).QuerySelector(".late")?.TextContent, StringComparison.Ordinal);
        var answer = await bureau.SubmitAsync(form, new() { ["which"] = "all" }, "/");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var campaign = Guid.Parse(form.Split('/')[2]);
        Assert.All(await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.CampaignId == campaign).Select(each => each.RemindedBy).ToListAsync()), by => Assert.Equal("绩效股经办人", by));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Nobody_is_reminded_of_what_is_handed_in_or_lies_outside_the_scope(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host, Stage.WithBureau);
        using var bureau = await host.VisitAsync("jxg");
        using var department = await host.VisitAsync("zfb.zg");
        using var editor = await host.VisitAsync(some.Editor);
        var page = await PageAsync(host);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await bureau.SubmitAsync($"{page}/reminders", Chosen(some), page)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await department.SubmitAsync($"{page}/reminders", Chosen(some), page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.SubmitAsync($"{page}/reminders", Chosen(some), "/")).StatusCode);
        Assert.Null(await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Id == some.EvaluationId).Select(each => each.RemindedAt).SingleAsync()));
    }

    private static Dictionary<string, string> Chosen(Some some) => new() { ["which"] = "chosen", ["evaluation"] = some.EvaluationId.ToString() };

    private static Task<string> PageAsync(WorkbenchHost host) =>
        host.InDatabaseAsync(db => db.Campaigns.Where(each => each.SystemId == "hongjiang-2020" && each.Year == 2020 && each.Name.Contains("部门")).Select(each => $"/campaigns/{each.Id}").SingleAsync());
}
