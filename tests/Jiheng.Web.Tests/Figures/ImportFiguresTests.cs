using System.Net;
using Jiheng.Tests.Figures;
using Jiheng.Tests.Workbooks;
using Jiheng.Web.Figures;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Figures;

public sealed class ImportFiguresTests(Hosts hosts)
{
    private static readonly object?[] Header = ["数据项", "本年", "上年", "单位", "来源", "备注"];

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_workbook_is_shown_before_it_is_saved_and_only_what_is_ticked_is_taken(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        var preview = await SendAsync(visitor, some, AWorkbook.Of(("数据", [Header, ["编制数", 86, null, "人", "编办批复"], ["在职人员数", 66, 65, "人"], ["政府采购预算数", "暂缺", null, null, null, "批复没有列明"], ["编制", 9, null, "人"], ["车辆数", 3, null, "万元"], ["服务对象满意度", "980%", null, "%"]])));

        Assert.Equal(HttpStatusCode.OK, preview.StatusCode);
        var page = await PageAsync(preview);
        Assert.Equal(["编制数", "在职人员数", "政府采购预算数", "服务对象满意度", "在职人员数（上年）"], page.QuerySelectorAll(".import-preview tbody tr").Select(row => row.Children[1].TextContent).OrderBy(name => name.Length));
        Assert.Contains("数据项目录里没有“编制”", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“车辆数”以“万元”为单位", page.Body.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("“服务对象满意度”填的是980%", Assert.Single(page.QuerySelectorAll(".import-preview .doubted")).TextContent, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync(host, some));

        var answer = await ConfirmAsync(visitor, page, some, key => key != "staff_establishment");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(["在职人员数 65人", "在职人员数 66人", "政府采购预算数 ", "服务对象满意度 980%"], (await RowsAsync(host, some)).Select(row => $"{row.Element} {row.Value}{row.Unit}").Order(StringComparer.Ordinal));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_somebody_saved_since_the_preview_is_not_overwritten_unseen(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        var page = await PageAsync(await SendAsync(visitor, some, AWorkbook.Of(("数据", [Header, ["编制数", 86, null, "人"]]))));
        var form = await AFigureForm.OpenAsync(visitor, some.EvaluationId, "basic");
        form["staff_establishment.value"] = "85";
        await form.SubmitAsync(visitor);

        var answer = await ConfirmAsync(visitor, page, some, _ => true);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await PageAsync(answer);
        Assert.Contains("改为85人", again.QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(85m, Assert.Single(await RowsAsync(host, some)).Value);
        await ConfirmAsync(visitor, again, some, _ => true);
        Assert.Equal(86m, Assert.Single(await RowsAsync(host, some)).Value);
    }

    [Fact]
    public async Task A_workbook_of_another_year_or_of_no_kind_is_refused_with_one_sentence()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);

        var year = await PageAsync(await SendAsync(visitor, some, AWorkbook.Of(("基本信息", [["年度", 2019]]), ("数据", [Header, ["编制数", 86, null, "人"]]))));
        var kind = await PageAsync(await SendAsync(visitor, some, [1, 2, 3]));

        Assert.Contains("工作簿写的年度是“2019”", year.QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("不是 Excel 工作簿", kind.QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_holds_what_is_entered_and_is_imported_again_with_what_was_filled_in()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        await ConfirmAsync(visitor, await PageAsync(await SendAsync(visitor, some, AWorkbook.Of(("数据", [Header, ["编制数", 86, null, "人", "编办批复"], ["政府采购预算数", "暂缺", null, null, null, "批复没有列明"]])))), some, _ => true);

        var answer = await visitor.GetAsync($"/evaluations/{some.EvaluationId}/figures/template.xlsx");
        var preview = await PageAsync(await SendAsync(visitor, some, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("与现有相同 2 项", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(preview.QuerySelectorAll(".import-preview tbody tr"));
    }

    [Fact]
    public async Task The_template_imported_back_as_it_was_changes_nothing_and_what_was_accepted_last_year_stands()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        await host.InDatabaseAsync(async db =>
        {
            var now = await db.Campaigns.SingleAsync(campaign => campaign.Id == db.Evaluations.First(each => each.Id == some.EvaluationId).CampaignId);
            var before = new Web.Campaigns.Campaign { RegionId = now.RegionId, Name = "上年自评", Year = now.Year - 1, SystemId = now.SystemId, SystemHash = now.SystemHash, Opens = now.Opens, Due = now.Due };
            var last = new Web.Evaluations.Evaluation { CampaignId = before.Id, UnitId = some.UnitId, Stage = Web.Evaluations.Stage.Accepted };
            db.AddRange(before, last);
            db.Figures.AddRange(
                new EnteredFigure { EvaluationId = last.Id, Element = "编制数", LastYear = false, State = FigureState.Known, Value = 86m, Unit = "人", Source = "编办批复", EnteredBy = "甲", EnteredAt = DateTimeOffset.UnixEpoch },
                new EnteredFigure { EvaluationId = last.Id, Element = "政府采购预算数", LastYear = false, State = FigureState.Missing, Source = "批复没有列明", EnteredBy = "甲", EnteredAt = DateTimeOffset.UnixEpoch });
            return await db.SaveChangesAsync();
        });
        using var visitor = await host.VisitAsync(some.Editor);
        var template = await visitor.GetAsync($"/evaluations/{some.EvaluationId}/figures/template.xlsx");

        var same = await PageAsync(await SendAsync(visitor, some, await template.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        var other = await PageAsync(await SendAsync(visitor, some, AWorkbook.Of(("数据", [Header, ["编制数", null, 90, "人", "台账"]]))));

        Assert.Contains("有变化 0 项，其中改掉原数 0 项；与现有相同 2 项", same.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(same.QuerySelector(".remarks"));
        Assert.Contains("有变化 0 项", other.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("编制数（上年）：工作簿写90人，上年审核通过的是86人；以审核通过的为准，没有导入。", other.QuerySelector(".remarks li")!.TextContent);
    }

    [Fact]
    public async Task The_template_of_another_unit_does_not_exist()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var stranger = await host.VisitAsync("zfb.tb");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/evaluations/{some.EvaluationId}/figures/template.xlsx")).StatusCode);
    }

    [Fact]
    public async Task Published_final_accounts_are_imported_with_the_same_preview_and_their_conflicts_shown()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        var year = await host.InDatabaseAsync(db => db.Evaluations.Where(evaluation => evaluation.Id == some.EvaluationId).Select(evaluation => evaluation.Campaign.Year).SingleAsync());

        var preview = await PageAsync(await SendAsync(visitor, some, AnAccountsWorkbook.OfNineTables("5,230,000.00", year)));

        Assert.Contains("支出决算数", preview.QuerySelector(".import-preview")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("GK03!C5", preview.QuerySelector(".import-preview")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("“收入决算数”在2处对不上", preview.QuerySelector(".remarks")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync(host, some));
    }

    [Fact]
    public async Task Nobody_but_the_editors_of_the_unit_imports()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var head = await host.VisitAsync(some.Head);
        using var stranger = await host.VisitAsync("zfb.tb");

        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(head, some, [])).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(stranger, some, [])).StatusCode);
        var rows = """[{"Id":"staff_establishment","LastYear":false,"Text":"86","State":null,"Source":"","File":null,"Was":"0||||"}]""";
        Assert.Equal(HttpStatusCode.Forbidden, (await head.SubmitAsync($"/evaluations/{some.EvaluationId}/figures/import/confirm", new() { ["rows"] = rows, ["take"] = "staff_establishment" }, "/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync($"/evaluations/{some.EvaluationId}/figures/import/confirm", new() { ["rows"] = rows, ["take"] = "staff_establishment" }, "/")).StatusCode);
    }

    [Fact]
    public async Task A_confirmation_that_was_tampered_with_is_refused()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);

        foreach (var rows in new[] { "", "[null]", "[{}]", """[{"Id":"no_such","LastYear":false,"Text":"1","Source":"","Was":"0||||"}]""" })
            Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SubmitAsync($"/evaluations/{some.EvaluationId}/figures/import/confirm", new() { ["rows"] = rows }, "/")).StatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(WebVisitor visitor, Some some, byte[] file)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(await visitor.TokenAsync("/")), "__RequestVerificationToken" },
            { new ByteArrayContent(file), "file", "数据.xlsx" },
        };
        return await visitor.PostAsync($"/evaluations/{some.EvaluationId}/figures/import", content);
    }

    private static async Task<HttpResponseMessage> ConfirmAsync(WebVisitor visitor, AngleSharp.Dom.IDocument page, Some some, Func<string, bool> takes)
    {
        var fields = page.QuerySelectorAll("input[name=take]").Select(box => box.GetAttribute("value") ?? "").Where(takes).Select(key => KeyValuePair.Create("take", key))
            .Append(new("rows", page.QuerySelector("input[name=rows]")?.GetAttribute("value") ?? ""))
            .Append(new("__RequestVerificationToken", await visitor.TokenAsync("/")));
        using var content = new FormUrlEncodedContent(fields);
        return await visitor.PostAsync($"/evaluations/{some.EvaluationId}/figures/import/confirm", content);
    }

    private static async Task<AngleSharp.Dom.IDocument> PageAsync(HttpResponseMessage answer) =>
        WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private static Task<List<EnteredFigure>> RowsAsync(WorkbenchHost host, Some some) =>
        host.InDatabaseAsync(db => db.Figures.Where(figure => figure.EvaluationId == some.EvaluationId).ToListAsync());
}
