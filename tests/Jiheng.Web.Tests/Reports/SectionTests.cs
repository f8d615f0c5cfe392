using System.Net;
using Jiheng.Indicators.Definitions;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Figures;
using Jiheng.Web.Reports;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Reports;

public sealed class SectionTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_figure_that_changes_changes_the_sentence(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        using var editor = await host.VisitAsync(some.Editor);
        await FigureAsync(host, some, "支出决算数", 1240.71m);
        await WriteAsync(editor, some, "budget", "本年支出{支出决算数}，预算{年初预算数}。", version: 0);

        Assert.Contains("本年支出1240.71万元，预算【暂缺：年初预算数】。", await TextAsync(editor, some), StringComparison.Ordinal);
        await FigureAsync(host, some, "支出决算数", 1300m);
        Assert.Contains("本年支出1300.00万元，", await TextAsync(editor, some), StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_section_is_confirmed_for_this_year_and_any_change_takes_that_back(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        using var editor = await host.VisitAsync(some.Editor);

        await WriteAsync(editor, some, "overview", "第一稿。", version: 0);
        Assert.Null((await RowAsync(host, some)).ConfirmedBy);
        await editor.SubmitAsync($"/evaluations/{some.EvaluationId}/report/overview/confirm", new() { ["version"] = "1" }, Page(some));
        Assert.Equal(some.Editor, (await RowAsync(host, some)).ConfirmedBy);
        await WriteAsync(editor, some, "overview", "第二稿。", version: 2);
        Assert.Null((await RowAsync(host, some)).ConfirmedBy);
        await WriteAsync(editor, some, "overview", "第三稿。", version: 3, then: "confirm");
        Assert.NotNull((await RowAsync(host, some)).ConfirmedAt);
        Assert.Equal(Enumerable.Repeat($"{some.Editor}（{some.Editor}）", 4), await host.InDatabaseAsync(db => db.Trail.Where(entry => entry.Subject == some.EvaluationId).Select(entry => entry.By).ToListAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task An_unknown_field_is_not_saved_and_what_was_typed_stays(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        using var editor = await host.VisitAsync(some.Editor);

        var answer = await WriteAsync(editor, some, "budget", "支出{支出决数}。", version: 0);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("没有“支出决数”这个数据项，是不是“支出决算数”？", page.QuerySelector("p.problem[role=alert]")?.TextContent);
        Assert.Equal("支出{支出决数}。", page.QuerySelector("#section-text")?.TextContent);
        Assert.NotNull(page.QuerySelector("link[rel=stylesheet]"));
        Assert.Equal(0, await host.InDatabaseAsync(db => db.Sections.CountAsync(row => row.EvaluationId == some.EvaluationId)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Two_people_on_one_section_see_both_texts_and_nothing_is_lost(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        using var editor = await host.VisitAsync(some.Editor);
        await WriteAsync(editor, some, "overview", "先保存的文字。", version: 0);

        var answer = await WriteAsync(editor, some, "overview", "后保存的文字。", version: 0);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("先保存的文字。", page.QuerySelector(".both-texts pre")?.TextContent);
        Assert.Equal("后保存的文字。", page.QuerySelector("#section-text")?.TextContent);
        Assert.Equal("1", page.QuerySelector(".section-form input[name=version]")?.GetAttribute("value"));
        Assert.Equal("先保存的文字。", (await RowAsync(host, some)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Sections_figures_and_points_saved_at_once_do_not_disturb_each_other(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        using var editor = await host.VisitAsync(some.Editor);
        var token = await editor.TokenAsync(Page(some) + "?edit=overview");
        Task<HttpResponseMessage> Post(string address, params (string Field, string Value)[] fields) => editor.PostAsync(address, new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));

        var answers = await Task.WhenAll(
            Post($"{Page(some)}/overview", ("text", "甲"), ("version", "0")),
            Post($"{Page(some)}/budget", ("text", "乙"), ("version", "0")),
            Post($"/evaluations/{some.EvaluationId}/figures/basic", ("staff_in_service.value", "66"), ("staff_in_service.state", "Known"), ("staff_in_service.source", ""), ("staff_in_service.was", "0||||")),
            Post($"/evaluations/{some.EvaluationId}/score", ("indicator", "performance_target_reasonableness"), ("item.①", "是"), ("version", "0")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal((2, 1, 1, 5), await host.InDatabaseAsync(async db => (
            await db.Sections.CountAsync(row => row.EvaluationId == some.EvaluationId), await db.Figures.CountAsync(row => row.EvaluationId == some.EvaluationId),
            await db.Determinations.CountAsync(row => row.EvaluationId == some.EvaluationId), await db.Evaluations.Where(each => each.Id == some.EvaluationId).Select(each => each.Version).SingleAsync())));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Of_two_who_begin_one_section_at_once_one_is_told(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        using var editor = await host.VisitAsync(some.Editor);

        var answers = await Task.WhenAll(WriteAsync(editor, some, "overview", "甲写的。", 0), WriteAsync(editor, some, "overview", "乙写的。", 0));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
        Assert.Equal(1, (await RowAsync(host, some)).Version);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Who_may_not_fill_in_may_read_and_who_is_outside_finds_nothing(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        var other = await Some.EvaluationAsync(host);
        using var head = await host.VisitAsync(some.Head);
        using var stranger = await host.VisitAsync(other.Editor);

        Assert.Null((await head.OpenAsync(Page(some) + "?edit=overview")).QuerySelector("textarea"));
        Assert.Equal(HttpStatusCode.Forbidden, (await WriteAsync(head, some, "overview", "负责人写的。", 0, page: "/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(Page(some))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(Page(some) + "/preview")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await WriteAsync(stranger, some, "overview", "别人写的。", 0, page: "/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync($"{Page(some)}/overview/preview", new() { ["text"] = "{得分}" }, "/")).StatusCode);
    }

    [Fact]
    public async Task What_was_submitted_is_no_longer_changed()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host, Stage.WithBureau);
        using var editor = await host.VisitAsync(some.Editor);

        Assert.Equal(HttpStatusCode.Forbidden, (await WriteAsync(editor, some, "overview", "改一改。", 0, page: "/")).StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Last_years_text_stands_beside_and_is_never_copied(Engine engine)
    {
        var (host, some) = await BeginAsync(engine);
        await host.InDatabaseAsync(async db =>
        {
            var now = await db.Evaluations.Include(each => each.Campaign).SingleAsync(each => each.Id == some.EvaluationId);
            var campaign = new Web.Campaigns.Campaign { RegionId = now.Campaign.RegionId, Name = "上年", Year = now.Campaign.Year - 1, SystemId = now.Campaign.SystemId, SystemHash = "", Opens = default, Due = default };
            var earlier = new Evaluation { CampaignId = campaign.Id, UnitId = some.UnitId };
            db.AddRange(campaign, earlier, new ReportSection { EvaluationId = earlier.Id, Section = "overview", Text = "上年写的{单位}。", ChangedBy = "甲", ChangedAt = DateTimeOffset.UnixEpoch });
            return await db.SaveChangesAsync();
        });
        using var editor = await host.VisitAsync(some.Editor);

        var page = await editor.OpenAsync(Page(some) + "?edit=overview");

        Assert.StartsWith("上年写的青禾县试验单位", page.QuerySelector(".last-year")?.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("", page.QuerySelector("#section-text")?.TextContent);
    }

    private static string Page(Some some) => $"/evaluations/{some.EvaluationId}/report";

    private async Task<(WorkbenchHost Host, Some Some)> BeginAsync(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        return (host, await Some.EvaluationAsync(host));
    }

    private static Task<HttpResponseMessage> WriteAsync(WebVisitor visitor, Some some, string section, string text, int version, string then = "", string? page = null) =>
        visitor.SubmitAsync($"{Page(some)}/{section}", new() { ["text"] = text, ["version"] = $"{version}", ["then"] = then }, page ?? $"{Page(some)}?edit={section}");

    private static async Task<string> TextAsync(WebVisitor visitor, Some some) =>
        string.Concat((await visitor.OpenAsync($"{Page(some)}/preview")).QuerySelectorAll(".report-section p").Select(paragraph => paragraph.TextContent));

    private static Task<ReportSection> RowAsync(WorkbenchHost host, Some some) =>
        host.InDatabaseAsync(db => db.Sections.AsNoTracking().SingleAsync(row => row.EvaluationId == some.EvaluationId));

    private static Task<int> FigureAsync(WorkbenchHost host, Some some, string element, decimal value) => host.InDatabaseAsync(async db =>
    {
        await db.Figures.Where(figure => figure.EvaluationId == some.EvaluationId && figure.Element == element).ExecuteDeleteAsync();
        db.Figures.Add(new() { EvaluationId = some.EvaluationId, Element = element, LastYear = false, State = FigureState.Known, Value = value, Unit = "万元", Source = "决算报表", EnteredBy = "甲", EnteredAt = DateTimeOffset.UnixEpoch });
        return await db.SaveChangesAsync();
    });

    [Fact]
    public void There_is_one_outline_for_each_kind_of_subject()
    {
        Assert.All(Enum.GetValues<Subject>(), subject => Assert.Equal(subject, Hosts.Content.Outline(subject).Subject));
    }
}
