using System.Net;
using Jiheng.Web.Checks;
using Jiheng.Web.Reports;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Checks;

public sealed class SelfCheckTests(Hosts hosts)
{
    private const string Wrong = "“三公”经费年初预算36.00万元，实际支出28.47万元，其中：公务用车运行维护费21.30万元，公务接待费7.71万元。";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_sum_that_does_not_add_up_shows_both_numbers_and_leads_to_its_section(Engine engine)
    {
        var (host, some) = await BeginAsync(engine, Wrong);

        var item = Assert.Single(await ItemsAsync(host, some), each => each.Code == "HY102");

        Assert.Equal(["28.47万元", "29.01万元"], item.Numbers.Select(number => number.Value));
        Assert.Contains("【28.47万元】", Assert.Single(item.Quotes), StringComparison.Ordinal);
        Assert.Equal($"/evaluations/{some.EvaluationId}/report?edit=budget#budget", item.Place.Address);
        Assert.True(item.IsOpenError);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task An_error_that_was_answered_is_no_longer_in_the_way_until_its_numbers_change(Engine engine)
    {
        var (host, some) = await BeginAsync(engine, Wrong);
        using var editor = await host.VisitAsync(some.Editor);
        var item = (await ItemsAsync(host, some)).Single(each => each.Code == "HY102");
        var before = (await ItemsAsync(host, some)).Count(each => each.IsOpenError);

        var answer = await AnswerAsync(editor, some, item, "尾差由汇总产生，口径见说明。");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.False((await ItemsAsync(host, some)).Single(each => each.Code == "HY102").IsOpenError);
        Assert.Equal(before - 1, await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Id == some.EvaluationId).Select(each => each.OpenErrors).SingleAsync()));
        await TextAsync(host, some, Wrong.Replace("28.47", "27.47", StringComparison.Ordinal));
        Assert.True((await ItemsAsync(host, some)).Single(each => each.Code == "HY102").IsOpenError);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task An_answer_somebody_gave_meanwhile_is_not_written_over(Engine engine)
    {
        var (host, some) = await BeginAsync(engine, Wrong);
        using var editor = await host.VisitAsync(some.Editor);
        var item = (await ItemsAsync(host, some)).Single(each => each.Code == "HY102");
        await AnswerAsync(editor, some, item, "甲的理由");

        var second = await AnswerAsync(editor, some, item, "乙的理由");

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("甲的理由", page, StringComparison.Ordinal);
        Assert.Contains("乙的理由", page, StringComparison.Ordinal);
        Assert.Equal("甲的理由", (await ItemsAsync(host, some)).Single(each => each.Code == "HY102").Answer?.Answer);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_the_score_and_the_sections_lack_stands_in_the_same_list(Engine engine)
    {
        var (host, some) = await BeginAsync(engine, "政府采购预算{政府采购预算数}。");

        var items = await ItemsAsync(host, some);

        Assert.Contains(items, item => item is { Code: "ZC101", IsOpenError: true } && item.Place.Address.StartsWith($"/evaluations/{some.EvaluationId}/indicators/", StringComparison.Ordinal));
        Assert.Contains(items, item => item.Code == "ZC201" && item.Message.StartsWith("“部门基本情况”这一章还没有写", StringComparison.Ordinal));
        Assert.Contains(items, item => item.Code == "ZC202" && item.Place.Name == "收支情况");
        Assert.Contains(items, item => item.Code == "ZC203" && item.Message.Contains("【暂缺：政府采购预算数】", StringComparison.Ordinal));
        Assert.Equal(items.Select(item => item.Fingerprint).Distinct(StringComparer.Ordinal).Count(), items.Length);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Only_who_fills_in_answers(Engine engine)
    {
        var (host, some) = await BeginAsync(engine, Wrong);
        var other = await Some.EvaluationAsync(host);
        var item = (await ItemsAsync(host, some))[0];
        using var head = await host.VisitAsync(some.Head);
        using var stranger = await host.VisitAsync(other.Editor);

        Assert.Empty((await head.OpenAsync($"/evaluations/{some.EvaluationId}/check")).QuerySelectorAll("textarea"));
        Assert.Equal(HttpStatusCode.Forbidden, (await AnswerAsync(head, some, item, "理由", "/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/evaluations/{some.EvaluationId}/check")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await AnswerAsync(stranger, some, item, "理由", "/")).StatusCode);
    }

    private static Task<HttpResponseMessage> AnswerAsync(WebVisitor visitor, Some some, SelfCheckItem item, string answer, string? page = null) => visitor.SubmitAsync(
        $"/evaluations/{some.EvaluationId}/check/answers", new() { ["fingerprint"] = item.Fingerprint, ["answer"] = answer, ["was"] = "" }, page ?? $"/evaluations/{some.EvaluationId}/check");

    private async Task<(WorkbenchHost Host, Some Some)> BeginAsync(Engine engine, string text)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        await TextAsync(host, some, text);
        return (host, some);
    }

    private static Task<int> TextAsync(WorkbenchHost host, Some some, string text) => host.InDatabaseAsync(async db =>
    {
        await db.Sections.Where(row => row.EvaluationId == some.EvaluationId).ExecuteDeleteAsync();
        db.Sections.Add(new ReportSection { EvaluationId = some.EvaluationId, Section = "budget", Text = text, ChangedBy = "甲", ChangedAt = DateTimeOffset.UnixEpoch });
        return await db.SaveChangesAsync();
    });

    private static async Task<System.Collections.Immutable.ImmutableArray<SelfCheckItem>> ItemsAsync(WorkbenchHost host, Some some)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var evaluation = await scope.ServiceProvider.GetRequiredService<Jiheng.Web.Data.WorkbenchDb>().Evaluations.Include(each => each.Unit).Include(each => each.Campaign).SingleAsync(each => each.Id == some.EvaluationId);
        return await scope.ServiceProvider.GetRequiredService<SelfCheck>().RunAsync(evaluation, TestContext.Current.CancellationToken);
    }
}
