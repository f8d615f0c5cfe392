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
        Assert.Equal($"{some.Editor}（{some.Editor}）", await host.InDatabaseAsync(db => db.Trail.Where(line => line.Subject == some.EvaluationId && line.What == "答复自查结果").Select(line => line.By).SingleAsync()));
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

    [Fact]
    public async Task Figures_that_do_not_agree_are_a_doubt_in_the_same_words_as_under_their_table_until_they_do()
    {
        var (host, some) = await BeginAsync(Engine.Sqlite, Wrong);
        using var editor = await host.VisitAsync(some.Editor);
        Task EnterAsync(string total) => host.InDatabaseAsync(async db =>
        {
            await db.Figures.Where(each => each.EvaluationId == some.EvaluationId).ExecuteDeleteAsync();
            db.Figures.AddRange(from each in new[] { ("支出决算数", total), ("基本支出决算数", "60"), ("项目支出决算数", "40.5") }
                                select new Web.Figures.EnteredFigure { EvaluationId = some.EvaluationId, Element = each.Item1, LastYear = false, State = Web.Figures.FigureState.Known, Value = decimal.Parse(each.Item2, System.Globalization.CultureInfo.InvariantCulture), Unit = "万元", Source = "", EnteredBy = "", EnteredAt = default });
            return await db.SaveChangesAsync();
        });

        await EnterAsync("110");
        var item = Assert.Single(await ItemsAsync(host, some), each => each.Code == "ZC401");
        var table = await editor.OpenAsync(item.Place.Address);
        await EnterAsync("100.5");

        Assert.Equal("填报的数不符：支出决算数 = 基本支出决算数 + 项目支出决算数。", item.Message);
        Assert.Equal(["110万元", "100.5万元", "9.5万元"], item.Numbers.Select(number => number.Value));
        Assert.False(item.IsOpenError);
        Assert.Contains(item.Suggestion, table.QuerySelector("#identities .differs")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await ItemsAsync(host, some), each => each.Code == "ZC401");
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Every_save_counts_the_errors_that_lists_show(Engine engine)
    {
        var (host, some) = await BeginAsync(engine, Wrong);
        using var editor = await host.VisitAsync(some.Editor);
        var page = $"/evaluations/{some.EvaluationId}";

        await editor.SubmitAsync(page + "/figures/basic", new() { ["staff_in_service.value"] = "66", ["staff_in_service.state"] = "Known", ["staff_in_service.source"] = "", ["staff_in_service.was"] = "0||||" });
        Assert.Equal(await OpenAsync(host, some), await ShownAsync(host, some));
        var before = await ShownAsync(host, some);
        await editor.SubmitAsync(page + "/score", new() { ["indicator"] = "performance_target_reasonableness", ["item.①"] = "是", ["item.②"] = "是", ["item.③"] = "是", ["version"] = "0" });
        Assert.Equal(before - 1, await ShownAsync(host, some));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await editor.TokenAsync(page + "/evidence")), "__RequestVerificationToken" }, { new StringContent("material:预算批复文件"), "for" },
            { new ByteArrayContent(Evidences.Files.Pdf("批复")), "files", "批复.pdf" },
        };
        await editor.PostAsync(page + "/evidence", form);
        Assert.Equal(before - 2, await ShownAsync(host, some));
        var file = await host.InDatabaseAsync(db => db.Evidences.Where(each => each.EvaluationId == some.EvaluationId).Select(each => each.Id).SingleAsync());
        await editor.SubmitAsync($"{page}/evidence/{file}/removed", [], page + "/evidence");
        Assert.Equal(before - 1, await ShownAsync(host, some));
        Assert.Equal(await OpenAsync(host, some), await ShownAsync(host, some));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Evaluations_nobody_has_worked_on_are_counted_by_themselves(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var name = $"新工作{engine}";
        using var bureau = await host.VisitAsync("jxg");
        await bureau.SubmitAsync("/campaigns", new() { ["name"] = name, ["year"] = "2020", ["system"] = "hongjiang-2020", ["opens"] = "2026-01-01", ["due"] = "2026-03-31", ["materials"] = "决算报表", ["which"] = "all" }, "/campaigns/new");

        for (var attempt = 0; attempt < 300; attempt++)
        {
            var counts = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Campaign.Name == name).Select(each => new { each.IsCounted, each.OpenErrors }).ToListAsync());
            if (counts.Count > 0 && counts.All(each => each.IsCounted))
            {
                Assert.All(counts, each => Assert.True(each.OpenErrors > 20));
                return;
            }
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        Assert.Fail("They were not counted within 30 seconds.");
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_required_material_that_is_not_there_leads_to_the_page_of_evidence(Engine engine)
    {
        var (host, some) = await BeginAsync(engine, Wrong);

        var lacking = (await ItemsAsync(host, some)).Where(item => item.Code == "ZC301").ToList();
        await host.InDatabaseAsync(db =>
        {
            db.Evidences.Add(new() { EvaluationId = some.EvaluationId, FileName = "批复.pdf", ContentType = "application/pdf", Size = 9, Hash = new('1', 64), Material = "预算批复文件", AddedBy = "", AddedAt = default });
            return db.SaveChangesAsync();
        });

        Assert.Equal(4, lacking.Count);
        Assert.All(lacking, item => Assert.True(item.IsOpenError && item.Place.Address == $"/evaluations/{some.EvaluationId}/evidence"));
        Assert.Contains(lacking, item => item.Message == "这次评价要求提供“预算批复文件”，还没有上传；请上传并选它作用途。");
        Assert.DoesNotContain(await ItemsAsync(host, some), item => item.Code == "ZC301" && item.Message.Contains("预算批复文件", StringComparison.Ordinal));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_file_attached_to_a_figure_proves_the_indicators_that_use_it(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ScoredAsync(host);
        using var visitor = await host.VisitAsync(some.Head);
        var unproved = (await ItemsAsync(host, some)).Where(item => item.Code == "ZC103").Select(item => item.Place.Address).ToList();
        await host.InDatabaseAsync(async db =>
        {
            var file = new Web.Evidences.Evidence { EvaluationId = some.EvaluationId, FileName = "决算报表.pdf", ContentType = "application/pdf", Size = 9, Hash = new('2', 64), AddedBy = "", AddedAt = default };
            db.Evidences.Add(file);
            (await db.Figures.SingleAsync(figure => figure.EvaluationId == some.EvaluationId && figure.Element == "三公经费决算数" && !figure.LastYear)).EvidenceId = file.Id;
            return await db.SaveChangesAsync();
        });

        var still = (await ItemsAsync(host, some)).Where(item => item.Code == "ZC103").Select(item => item.Place.Address).ToList();

        Assert.Equal([$"/evaluations/{some.EvaluationId}/indicators/san_gong_control_rate"], unproved.Except(still));
        Assert.Contains("决算报表.pdf（附在数据项 “三公经费”决算数 上）", (await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/indicators/san_gong_control_rate")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("✓ 已有", (await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/evidence")).QuerySelector("#indicator-san_gong_control_rate .present")?.TextContent);
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

    private static async Task<int> OpenAsync(WorkbenchHost host, Some some) => (await ItemsAsync(host, some)).Count(item => item.IsOpenError);

    private static Task<int> ShownAsync(WorkbenchHost host, Some some) => host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Id == some.EvaluationId).Select(each => each.OpenErrors).SingleAsync());

    private static async Task<System.Collections.Immutable.ImmutableArray<SelfCheckItem>> ItemsAsync(WorkbenchHost host, Some some)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var evaluation = await scope.ServiceProvider.GetRequiredService<Jiheng.Web.Data.WorkbenchDb>().Evaluations.Include(each => each.Unit).Include(each => each.Campaign).SingleAsync(each => each.Id == some.EvaluationId);
        return await scope.ServiceProvider.GetRequiredService<SelfCheck>().RunAsync(evaluation, TestContext.Current.CancellationToken);
    }
}
