using System.Net;
using AngleSharp.Dom;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Figures;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Figures;

public sealed class PriorReportTests(Hosts hosts)
{
    private const string Sentences = "“三公”经费年初预算安排4.9万元，实际支出1.25万元。\n\n公务接待费支出决算为0.85万元。\n\n政府采购年初预算10万元。\n\n政府采购预算为12万元。\n";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Figures_of_last_years_report_are_shown_with_their_sentences_and_only_what_is_ticked_is_filled_in_as_last_years(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var editor = await host.VisitAsync(some.Editor);

        using var answer = await SendAsync(editor, some, await ReportAsync(host, some));
        var page = await WebVisitor.PageAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("“三公”经费年初预算安排4.9万元，实际支出1.25万元。", Row(page, "“三公经费”决算数"), StringComparison.Ordinal);
        Assert.Equal(["“三公经费”预算数", "“三公经费”决算数", "公务接待费决算数"], Ticked(page));
        Assert.Contains("报告里有几处，数不相同", Row(page, "政府采购预算数"), StringComparison.Ordinal);
        Assert.Empty(await RowsAsync(host, some));

        Assert.Equal(HttpStatusCode.Redirect, (await ConfirmAsync(editor, page, some, name => name is "“三公经费”决算数" or "公务接待费决算数")).StatusCode);

        var rows = await RowsAsync(host, some);
        Assert.Equal(["三公经费决算数 1.25万元", "公务接待费决算数 0.85万元"], rows.Select(row => $"{row.Element} {row.Value}{row.Unit}").Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.True(row.LastYear));
        Assert.All(rows, row => Assert.StartsWith("2019年度自评报告 第", row.Source, StringComparison.Ordinal));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_differs_from_what_is_entered_is_never_ticked_by_itself_and_what_is_the_same_is_not_listed(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var editor = await host.VisitAsync(some.Editor);
        var first = await WebVisitor.PageAsync(await SendAsync(editor, some, await ReportAsync(host, some)));
        await ConfirmAsync(editor, first, some, name => name == "公务接待费决算数");

        var again = await WebVisitor.PageAsync(await SendAsync(editor, some, (await ReportAsync(host, some)).Replace("0.85万元", "0.95万元", StringComparison.Ordinal)));
        Assert.Contains("与已填的不同", Row(again, "公务接待费决算数"), StringComparison.Ordinal);
        Assert.DoesNotContain("公务接待费决算数", Ticked(again));
        var same = await WebVisitor.PageAsync(await SendAsync(editor, some, await ReportAsync(host, some)));
        Assert.Equal("", Row(same, "公务接待费决算数"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ConfirmAsync(editor, same, some, name => name == "政府采购预算数")).StatusCode);
        Assert.Single(await RowsAsync(host, some));
    }

    [Fact]
    public async Task A_figure_of_an_accepted_evaluation_is_not_overwritten_by_a_report()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        await LastYearAsync(host, some, Stage.Accepted);
        using var editor = await host.VisitAsync(some.Editor);

        var page = await WebVisitor.PageAsync(await SendAsync(editor, some, await ReportAsync(host, some)));

        Assert.Contains("以它为准", Row(page, "公务接待费决算数"), StringComparison.Ordinal);
        Assert.DoesNotContain("checkbox", page.QuerySelectorAll(".prior tbody tr").Single(row => row.TextContent.Contains("公务接待费决算数", StringComparison.Ordinal)).InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("从上年的自评取", (await editor.OpenAsync(FigureAddress.Of(some.EvaluationId))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Last_years_evaluation_that_nobody_accepted_gives_its_figures_unticked()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        await LastYearAsync(host, some, Stage.WithBureau);
        using var editor = await host.VisitAsync(some.Editor);
        Assert.Contains("从上年的自评取", (await editor.OpenAsync(FigureAddress.Of(some.EvaluationId))).Body!.TextContent, StringComparison.Ordinal);

        using var content = new MultipartFormDataContent { { new StringContent(await editor.TokenAsync("/")), "__RequestVerificationToken" }, { new StringContent("workbench"), "from" } };
        var page = await WebVisitor.PageAsync(await editor.PostAsync(Address(some), content));

        Assert.Contains("还没有审核通过", Row(page, "公务接待费决算数"), StringComparison.Ordinal);
        Assert.Empty(Ticked(page));
        await ConfirmAsync(editor, page, some, _ => true);
        Assert.Equal("2019年度自评填报数据", Assert.Single(await RowsAsync(host, some)).Source);
    }

    [Fact]
    public async Task A_report_of_another_year_is_refused_and_one_of_another_unit_is_left_to_the_person()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var editor = await host.VisitAsync(some.Editor);
        var report = await ReportAsync(host, some);

        foreach (var (text, sentence) in new[] { (report.Replace("2019", "2017", StringComparison.Ordinal), "写的是2017年度"), ("青禾县2019年度自评报告\n\n没有数。\n", "没有认出可以取用的数"), ("", "没有收到文件") })
        {
            using var answer = await SendAsync(editor, some, text);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(sentence, (await WebVisitor.PageAsync(answer)).QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        }
        var other = await WebVisitor.PageAsync(await SendAsync(editor, some, "青溪县档案局2019年度部门整体支出绩效自评报告\n\n" + Sentences));
        Assert.Contains("报告写的单位是“青溪县档案局”", Row(other, "公务接待费决算数"), StringComparison.Ordinal);
        Assert.Empty(Ticked(other));
        foreach (var (text, sentence) in new[] { (report.Replace("\n\n“三公”", "服务中心\n\n“三公”", StringComparison.Ordinal), "服务中心”"), ("2019年度部门整体支出绩效自评报告\n\n" + Sentences, "报告没有写明单位") })
        {
            var doubted = await WebVisitor.PageAsync(await SendAsync(editor, some, text));
            Assert.Contains(sentence, Row(doubted, "公务接待费决算数"), StringComparison.Ordinal);
            Assert.Empty(Ticked(doubted));
        }
    }

    [Fact]
    public async Task Nobody_but_the_editors_of_the_unit_takes_last_years_figures_and_what_was_tampered_with_is_refused()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var head = await host.VisitAsync(some.Head);
        using var stranger = await host.VisitAsync("zfb.tb");
        using var editor = await host.VisitAsync(some.Editor);
        const string ThisYear = """[{"Input":{"Id":"staff_establishment","LastYear":false,"Text":"1","Source":"","Was":"0||||"},"Place":"","Quote":"","Doubt":""}]""";
        const string LastYear = """[{"Input":{"Id":"staff_establishment","LastYear":true,"Text":"1","Source":"","Was":"0||||"},"Place":"","Quote":"","Doubt":""}]""";

        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(head, some, "报告")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(stranger, some, "报告")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.SubmitAsync(Address(some) + "/confirm", new() { ["rows"] = LastYear, ["take"] = "0" }, "/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(Address(some) + "/confirm", new() { ["rows"] = LastYear, ["take"] = "0" }, "/")).StatusCode);
        foreach (var rows in new[] { "", "[null]", "[{}]", ThisYear })
            Assert.Equal(HttpStatusCode.BadRequest, (await editor.SubmitAsync(Address(some) + "/confirm", new() { ["rows"] = rows, ["take"] = "0" }, "/")).StatusCode);
        Assert.Empty(await RowsAsync(host, some));
    }

    /// <summary>A report of the unit's year before, as a text.</summary>
    internal static async Task<string> ReportAsync(WorkbenchHost host, Some some) =>
        "2019年度部门整体支出绩效自评报告\n\n单位名称：" + await host.InDatabaseAsync(db => db.Units.Where(unit => unit.Id == some.UnitId).Select(unit => unit.Name).SingleAsync()) + "\n\n" + Sentences;

    private static Task<int> LastYearAsync(WorkbenchHost host, Some some, Stage stage) => host.InDatabaseAsync(async db =>
    {
        var campaign = await db.Campaigns.Where(each => each.Year == 2019).FirstAsync();
        var before = new Evaluation { CampaignId = campaign.Id, UnitId = some.UnitId, Stage = stage };
        db.Evaluations.Add(before);
        db.Figures.Add(new() { EvaluationId = before.Id, Element = "公务接待费决算数", LastYear = false, State = FigureState.Known, Value = 0.8m, Unit = "万元", Source = "决算", EnteredBy = "某人", EnteredAt = default });
        return await db.SaveChangesAsync();
    });

    private static string Address(Some some) => $"/evaluations/{some.EvaluationId}/figures/last-year";

    private static string Row(IDocument page, string element) =>
        page.QuerySelectorAll(".prior tbody tr").FirstOrDefault(row => row.Children[1].TextContent == element)?.TextContent ?? "";

    private static IEnumerable<string> Ticked(IDocument page) =>
        page.QuerySelectorAll(".prior tbody tr").Where(row => row.QuerySelector("input[checked]") is not null).Select(row => row.Children[1].TextContent);

    private static async Task<HttpResponseMessage> SendAsync(WebVisitor visitor, Some some, string report)
    {
        using var content = new MultipartFormDataContent { { new StringContent(await visitor.TokenAsync("/")), "__RequestVerificationToken" }, { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(report)), "file", "上年自评.txt" } };
        return await visitor.PostAsync(Address(some), content);
    }

    private static async Task<HttpResponseMessage> ConfirmAsync(WebVisitor visitor, IDocument page, Some some, Func<string, bool> takes)
    {
        var fields = page.QuerySelectorAll(".prior tbody tr").Where(row => takes(row.Children[1].TextContent)).Select(row => row.QuerySelector("input[name=take]")?.GetAttribute("value")).OfType<string>().Select(at => KeyValuePair.Create("take", at))
            .Append(new("rows", page.QuerySelector("input[name=rows]")?.GetAttribute("value") ?? ""))
            .Append(new("title", page.QuerySelector("input[name=title]")?.GetAttribute("value") ?? ""))
            .Append(new("__RequestVerificationToken", await visitor.TokenAsync("/")));
        using var content = new FormUrlEncodedContent(fields);
        return await visitor.PostAsync(Address(some) + "/confirm", content);
    }

    private static Task<List<EnteredFigure>> RowsAsync(WorkbenchHost host, Some some) =>
        host.InDatabaseAsync(db => db.Figures.Where(figure => figure.EvaluationId == some.EvaluationId).ToListAsync());

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_was_taken_over_gives_way_to_what_is_accepted_later(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var editor = await host.VisitAsync(some.Editor);
        var page = await WebVisitor.PageAsync(await SendAsync(editor, some, await ReportAsync(host, some)));
        await ConfirmAsync(editor, page, some, name => name == "公务接待费决算数");

        await LastYearAsync(host, some, Stage.Accepted);

        Assert.Equal("0.8", await LastYearOfAsync(host, some, "公务接待费决算数"));
        var late = await WebVisitor.PageAsync(await SendAsync(editor, some, (await ReportAsync(host, some)).Replace("0.85万元", "0.95万元", StringComparison.Ordinal)));
        Assert.Contains("以它为准", Row(late, "公务接待费决算数"), StringComparison.Ordinal);
        using var refused = await ConfirmAsync(editor, page, some, name => name == "公务接待费决算数");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("已随上年自评审核通过", (await WebVisitor.PageAsync(refused)).QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(0.85m, Assert.Single(await RowsAsync(host, some)).Value);
    }

    [Fact]
    public async Task A_file_larger_than_any_request_that_is_usually_taken_gets_a_sentence()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var editor = await host.VisitAsync(some.Editor);

        foreach (var address in new[] { Address(some), FigureAddress.OfImport(some.EvaluationId) })
        {
            using var content = new MultipartFormDataContent { { new StringContent(await editor.TokenAsync("/")), "__RequestVerificationToken" }, { new ByteArrayContent(new byte[35_000_000]), "file", "large.xlsx" } };
            using var answer = await editor.PostAsync(address, content);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("兆", (await WebVisitor.PageAsync(answer)).QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_row_with_a_number_for_last_year_is_shown_though_the_system_does_not_ask_for_it()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var editor = await host.VisitAsync(some.Editor);
        var (address, id) = await FoldedAsync(editor, some);
        var element = Hosts.Content.Dictionary.Elements.First(each => each.Id == id);
        await host.InDatabaseAsync(db =>
        {
            db.Figures.Add(new() { EvaluationId = some.EvaluationId, Element = Jiheng.Indicators.Figures.FigureName.Normalise(element.Name), LastYear = true, State = FigureState.Known, Value = 3m, Unit = element.Unit.Name, Source = "决算", EnteredBy = "某人", EnteredAt = default });
            return db.SaveChangesAsync();
        });

        var page = await editor.OpenAsync(address);
        Assert.NotNull(page.QuerySelector($"[name='{element.Id}.last.value']"));
        Assert.Null(page.QuerySelector($"tr.extra [name='{element.Id}.value']"));
    }

    private static async Task<(string Address, string Element)> FoldedAsync(WebVisitor editor, Some some)
    {
        foreach (var address in Hosts.Content.Tables.All.Select(table => FigureAddress.Of(some.EvaluationId, table.Id)))
        {
            if ((await editor.OpenAsync(address)).QuerySelector("tr.extra input.figure")?.GetAttribute("data-element") is { } element)
                return (address, element);
        }
        throw new InvalidOperationException("Every row is asked for.");
    }

    private static async Task<string?> LastYearOfAsync(WorkbenchHost host, Some some, string element) => await host.InDatabaseAsync(async db =>
    {
        var evaluation = await db.Evaluations.Include(each => each.Unit).Include(each => each.Campaign).SingleAsync(each => each.Id == some.EvaluationId);
        return (await EnteredFigures.ReadAsync(db, evaluation, CancellationToken.None)).LastYear[element] is Jiheng.Indicators.Figures.Observed<Jiheng.Indicators.Quantities.Quantity>.Known known ? Jiheng.Indicators.Quantities.Numerals.Plain(known.Value.Value) : null;
    });
}
