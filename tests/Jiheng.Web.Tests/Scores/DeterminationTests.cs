using System.Net;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Scores;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Scores;

public sealed class DeterminationTests(Hosts hosts)
{
    private const string Indicator = "performance_target_reasonableness";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Items_judged_on_the_table_move_the_score_and_leave_a_line_in_the_trail(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);

        var answer = await SaveAsync(visitor, some, ("item.①", "是"), ("item.②", "是"), ("item.③", "否"));

        Assert.Equal($"/evaluations/{some.EvaluationId}/score?moved={Indicator}#row-{Indicator}", answer.Headers.Location?.OriginalString);
        var page = await visitor.OpenAsync(answer.Headers.Location!.OriginalString);
        var row = page.QuerySelector($"#row-{Indicator}");
        Assert.Equal("2", row?.QuerySelector(".points")?.TextContent.Trim());
        Assert.Equal("moved", row?.ClassName);
        Assert.Contains("①②符合，③不符合，得2分", row?.QuerySelector(".step")?.TextContent, StringComparison.Ordinal);
        var (points, line) = await host.InDatabaseAsync(async db => (
            await db.IndicatorPoints.Where(each => each.EvaluationId == some.EvaluationId && each.Indicator == Indicator).Select(each => each.Points).SingleAsync(),
            await db.Trail.Where(entry => entry.Subject == some.EvaluationId && entry.What == "指标评分").SingleAsync()));
        Assert.Equal(2m, points);
        Assert.Equal("绩效目标合理性：由“没有判定各要点是否符合”改为“①②符合，③不符合，得2分”", line.Detail);
        Assert.Equal($"{some.Editor}（{some.Editor}）", line.By);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_score_below_full_asks_for_its_reason_until_it_has_one(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        await SaveAsync(visitor, some, ("item.①", "是"), ("item.②", "是"), ("item.③", "否"));

        var before = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/score");
        await SaveAsync(visitor, some, ("version", "1"), ("item.①", "是"), ("item.②", "是"), ("item.③", "否"), ("deduction", "中长期规划还在编制"));
        var after = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/score");

        Assert.Contains("有 1 项扣了分，还没有写扣分原因", before.QuerySelector("#lacking")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("扣分原因", after.QuerySelector("#lacking")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("扣分原因：中长期规划还在编制", after.QuerySelector($"#row-{Indicator}")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Two_people_at_one_indicator_see_both_and_lose_nothing(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        await SaveAsync(visitor, some, ("item.①", "是"), ("reason", "规划文本第3页"));

        var late = await SaveAsync(visitor, some, ("item.①", "否"), ("reason", "会议纪要"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        var form = WebVisitor.Parsed(await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector($"#row-{Indicator} form")!;
        Assert.Contains($"{some.Editor}在", form.QuerySelector(".problem")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(form.QuerySelectorAll(".both tr"), row => row.TextContent == "认定依据规划文本第3页会议纪要");
        Assert.Equal("会议纪要", form.QuerySelector("[name=reason]")!.GetAttribute("value"));
        Assert.Equal("1", form.QuerySelector("[name=version]")!.GetAttribute("value"));
        Assert.Equal("规划文本第3页", await host.InDatabaseAsync(db => db.Determinations.Where(each => each.EvaluationId == some.EvaluationId).Select(each => each.Reason).SingleAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_is_wrong_comes_back_on_a_whole_page_as_it_was_typed(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        var address = $"/evaluations/{some.EvaluationId}/indicators/asset_management_safety";

        var answer = await visitor.SubmitAsync(address, new() { ["version"] = "0", ["count.①"] = "两次", ["deduction"] = "已整改" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(page.QuerySelector("head link[rel=stylesheet]"));
        Assert.EndsWith("填了“两次”，不是数字，请改成数字。", page.QuerySelector(".problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("两次", page.QuerySelector("[name='count.①']")!.GetAttribute("value"));
        Assert.Equal("已整改", page.QuerySelector("[name=deduction]")!.TextContent);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task An_indicator_that_does_not_apply_leaves_the_total_and_comes_back(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        await SaveAsync(visitor, some, ("item.①", "是"), ("item.②", "是"), ("item.③", "是"), ("not-applicable", "本年新设单位"));

        var without = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/score");
        await SaveAsync(visitor, some, ("version", "1"), ("item.①", "是"), ("item.②", "是"), ("item.③", "是"));
        var with = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/score");

        Assert.Contains("不适用：本年新设单位", without.QuerySelector($"#row-{Indicator}")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3", with.QuerySelector($"#row-{Indicator} .points")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_rate_of_a_part_is_over_what_applies_in_its_table_and_beside_it()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        await SaveAsync(visitor, some, ("item.①", "是"), ("item.②", "是"), ("item.③", "是"), ("not-applicable", "本年新设单位"));
        await SaveAsync(visitor, some, ("indicator", "performance_indicator_clarity"), ("item.①", "是"), ("item.②", "是"), ("item.③", "是"), ("item.④", "是"));

        var page = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/score");

        Assert.Equal(["15（适用12）", "2", "16.7%"], page.QuerySelector(".dimension-table tbody tr")!.QuerySelectorAll("td").Take(3).Select(cell => cell.TextContent));
        Assert.Equal("2/12", page.QuerySelector("#score-panel .bars td")!.TextContent);
        Assert.Equal("2/12", page.QuerySelector(".score-table th.level small")!.TextContent);
        Assert.Contains("目前合计：2分", page.QuerySelector(".totals")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Stage.Drafting, true, HttpStatusCode.Forbidden)]
    [InlineData(Stage.WithBureau, false, HttpStatusCode.Forbidden)]
    public async Task Only_the_editor_changes_a_score_and_only_while_it_is_open(Stage stage, bool isHead, HttpStatusCode status)
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host, stage);
        using var visitor = await host.VisitAsync(isHead ? some.Head : some.Editor);

        var page = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/score");
        var answer = await SaveAsync(visitor, some, ("item.①", "是"));

        Assert.Null(page.QuerySelector(".determination"));
        Assert.Equal(status, answer.StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Outside_the_scope_there_is_no_score(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var (mine, other) = (await Some.EvaluationAsync(host), await Some.EvaluationAsync(host));
        using var visitor = await host.VisitAsync(mine.Editor);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/evaluations/{other.EvaluationId}/score")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/evaluations/{other.EvaluationId}/indicators/{Indicator}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/evaluations/{mine.EvaluationId}/indicators/no_such_indicator")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SaveAsync(visitor, other, mine, ("item.①", "是"))).StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_page_of_an_indicator_shows_last_year_and_the_middle_of_the_others(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        await host.InDatabaseAsync(async db =>
        {
            var now = await db.Evaluations.Include(each => each.Campaign).SingleAsync(each => each.Id == some.EvaluationId);
            var before = new Web.Campaigns.Campaign { RegionId = now.Campaign.RegionId, Name = "上年自评", Year = now.Campaign.Year - 1, SystemId = now.Campaign.SystemId, SystemHash = "", Opens = now.Campaign.Opens, Due = now.Campaign.Due };
            var last = new Evaluation { CampaignId = before.Id, UnitId = some.UnitId, Stage = Stage.Accepted };
            db.AddRange(before, last, new EnteredDetermination { EvaluationId = last.Id, Indicator = Indicator, Facts = """{"Items":{"①":true,"②":false,"③":false}}""", EnteredBy = "", EnteredAt = default });
            return await db.SaveChangesAsync();
        });
        using var visitor = await host.VisitAsync(some.Editor);
        await SaveAsync(visitor, some, ("item.①", "是"), ("item.②", "是"), ("item.③", "是"));

        var page = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/indicators/{Indicator}");
        var table = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/score");

        Assert.Contains("1分，本年 ▲ 2分", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("个单位得分的中位数", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("上年得分", table.QuerySelector("#dimensions table")!.TextContent, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> SaveAsync(WebVisitor visitor, Some some, params (string Field, string Text)[] typed) => SaveAsync(visitor, some, some, typed);

    private static Task<HttpResponseMessage> SaveAsync(WebVisitor visitor, Some some, Some seen, params (string Field, string Text)[] typed)
    {
        var fields = typed.ToDictionary(each => each.Field, each => each.Text);
        fields.TryAdd("indicator", Indicator);
        fields.TryAdd("version", "0");
        return visitor.SubmitAsync($"/evaluations/{some.EvaluationId}/score", fields, $"/evaluations/{seen.EvaluationId}/score");
    }
}
