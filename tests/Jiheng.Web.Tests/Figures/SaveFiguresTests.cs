using System.Net;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Figures;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Figures;

public sealed class SaveFiguresTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_number_is_understood_however_it_is_typed_and_keeps_its_digits_and_unit(Engine engine)
    {
        var (host, some) = await ReadyAsync(engine);
        using var visitor = await host.VisitAsync(some.Editor);
        var form = await AFigureForm.OpenAsync(visitor, some.EvaluationId, "expenditure-nature");
        form["expenditure_total.value"] = "１，２４０.７０";
        form["expenditure_basic.value"] = "12407000元";
        form["expenditure_project.value"] = "0";

        var answer = await form.SubmitAsync(visitor);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var rows = await RowsAsync(host, some);
        Assert.Equal(["0万元", "1240.70万元", "12407000元"], rows.Select(row => $"{row.Value}{row.Unit}").Order(StringComparer.Ordinal));
        var page = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/figures/expenditure-nature");
        Assert.Equal("1,240.70", page.QuerySelector("[name='expenditure_total.value']")?.GetAttribute("value"));
        Assert.Equal("12,407,000元", page.QuerySelector("[name='expenditure_basic.value']")?.GetAttribute("value"));
        var identity = page.QuerySelectorAll("#identities tbody tr").Single(row => row.TextContent.Contains("支出决算数 = 基本支出决算数 + 项目", StringComparison.Ordinal));
        Assert.Equal(["1,240.7", "1,240.7", "0", "✓ 相符"], identity.Children.Skip(1).Select(cell => cell.TextContent.Trim()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Saving_leaves_one_line_in_the_trail_from_what_to_what(Engine engine)
    {
        var (host, some) = await ReadyAsync(engine);
        using var visitor = await host.VisitAsync(some.Editor);
        await SaveAsync(visitor, some, "basic", ("staff_establishment.value", "86"), ("staff_in_service.value", "66"));

        await SaveAsync(visitor, some, "basic", ("staff_in_service.value", "67"));

        var lines = await host.InDatabaseAsync(db => db.Trail.Where(line => line.Subject == some.EvaluationId).OrderBy(line => line.Number).Select(line => line.Detail).ToListAsync());
        Assert.Equal(["编制数：没有填报 → 86人；在职人员数：没有填报 → 67人".Replace("67", "66", StringComparison.Ordinal), "在职人员数：66人 → 67人"], lines);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_score_moves_with_the_figures(Engine engine)
    {
        var (host, some) = await ReadyAsync(engine);
        using var visitor = await host.VisitAsync(some.Editor);

        await SaveAsync(visitor, some, "basic", ("staff_establishment.value", "86"), ("staff_in_service.value", "66"));

        var evaluation = await host.InDatabaseAsync(db => db.Evaluations.SingleAsync(each => each.Id == some.EvaluationId));
        Assert.True(evaluation.Points > 0m);
        Assert.Equal(2, evaluation.Version);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_is_unclear_is_said_at_its_field_and_nothing_typed_is_lost(Engine engine)
    {
        var (host, some) = await ReadyAsync(engine);
        using var visitor = await host.VisitAsync(some.Editor);
        var form = await AFigureForm.OpenAsync(visitor, some.EvaluationId, "basic");
        form["staff_establishment.value"] = "八十六左右";
        form["staff_in_service.value"] = "66";

        var answer = await form.SubmitAsync(visitor);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await PageAsync(answer);
        Assert.StartsWith("“编制数”写成了“八十六左右”", page.QuerySelector("#staff_establishment-problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("八十六左右", page.QuerySelector("[name='staff_establishment.value']")?.GetAttribute("value"));
        Assert.Equal("66", page.QuerySelector("[name='staff_in_service.value']")?.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("header.top"));
        Assert.Empty(await RowsAsync(host, some));
    }

    [Fact]
    public async Task What_can_hardly_be_is_stored_as_it_was_entered_and_asked_about_beside_it()
    {
        var (host, some) = await ReadyAsync(Engine.Sqlite);
        using var editor = await host.VisitAsync(some.Editor);
        using var head = await host.VisitAsync(some.Head);

        await SaveAsync(editor, some, "expenditure-nature", ("expenditure_total.value", "-498.75"), ("budget_initial.value", "512.3"));

        Assert.Contains(await RowsAsync(host, some), row => row is { Element: "支出决算数", Value: -498.75m });
        foreach (var visitor in new[] { editor, head })
        {
            var page = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/figures/expenditure-nature");
            Assert.Equal("“支出决算数”填的是-498.75万元，一般不会小于0；请核对正负号，确实是负数的不用改。", Assert.Single(page.QuerySelectorAll(".doubted:not([hidden])")).TextContent);
        }
    }

    [Theory]
    [InlineData("staff_in_service", "-3", "", "", "不能小于0")]
    [InlineData("staff_in_service", "3.5", "", "", "应是整数")]
    [InlineData("staff_in_service", "3万元", "", "", "应以“人”为单位")]
    [InlineData("staff_in_service", "", "Known", "", "没有填数")]
    [InlineData("staff_in_service", "", "Missing", "", "请写明原因")]
    [InlineData("staff_in_service", "3", "NotApplicable", "没有", "两样请留一样")]
    public async Task A_cell_is_refused_with_one_sentence(string element, string text, string state, string source, string words)
    {
        var (host, some) = await ReadyAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync(some.Editor);
        var form = await AFigureForm.OpenAsync(visitor, some.EvaluationId, "basic");
        (form[element + ".value"], form[element + ".state"], form[element + ".source"]) = (text, state, source);

        var page = await PageAsync(await form.SubmitAsync(visitor));

        Assert.Contains(words, page.QuerySelector($"#{element}-problem")?.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task An_empty_cell_is_not_zero_and_a_figure_that_is_not_there_has_a_reason(Engine engine)
    {
        var (host, some) = await ReadyAsync(engine);
        using var visitor = await host.VisitAsync(some.Editor);
        await SaveAsync(visitor, some, "procurement", ("procurement_budget.state", "Missing"), ("procurement_budget.source", "批复没有列明"), ("procurement_actual.state", "NotApplicable"), ("procurement_actual.source", "本年没有采购"));

        var rows = await RowsAsync(host, some);

        Assert.Equal([(FigureState.NotApplicable, "本年没有采购"), (FigureState.Missing, "批复没有列明")], rows.OrderByDescending(row => row.State).Select(row => (row.State, row.Source)));
        Assert.All(rows, row => Assert.Null(row.Value));
        await SaveAsync(visitor, some, "procurement", ("procurement_budget.state", ""), ("procurement_budget.source", ""));
        Assert.Single(await RowsAsync(host, some));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Two_people_who_change_the_same_cell_see_both_numbers(Engine engine)
    {
        var (host, some) = await ReadyAsync(engine);
        using var one = await host.VisitAsync(some.Editor);
        using var two = await host.VisitAsync(some.Editor);
        var (first, second) = (await AFigureForm.OpenAsync(one, some.EvaluationId, "basic"), await AFigureForm.OpenAsync(two, some.EvaluationId, "basic"));
        first["staff_in_service.value"] = "66";
        second["staff_in_service.value"] = "67";
        await first.SubmitAsync(one);

        var answer = await second.SubmitAsync(two);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await PageAsync(answer);
        Assert.Contains("改为66人", page.QuerySelector("#staff_in_service-problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("67", page.QuerySelector("[name='staff_in_service.value']")?.GetAttribute("value"));
        Assert.Equal(66m, Assert.Single(await RowsAsync(host, some)).Value);
        await AFigureForm.On(page, $"/evaluations/{some.EvaluationId}/figures/basic").SubmitAsync(two);
        Assert.Equal(67m, Assert.Single(await RowsAsync(host, some)).Value);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Two_people_who_change_different_cells_do_not_disturb_each_other(Engine engine)
    {
        var (host, some) = await ReadyAsync(engine);
        using var one = await host.VisitAsync(some.Editor);
        using var two = await host.VisitAsync(some.Editor);
        var (first, second) = (await AFigureForm.OpenAsync(one, some.EvaluationId, "basic"), await AFigureForm.OpenAsync(two, some.EvaluationId, "basic"));
        first["staff_in_service.value"] = "66";
        second["staff_establishment.value"] = "86";

        var answers = await Task.WhenAll(first.SubmitAsync(one), second.SubmitAsync(two));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal(2, (await RowsAsync(host, some)).Count);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Nobody_but_the_editors_of_the_unit_changes_figures_and_only_while_it_is_open(Engine engine)
    {
        var (host, some) = await ReadyAsync(engine);
        var signed = await Some.EvaluationAsync(host, Stage.WithBureau);

        Assert.Equal(HttpStatusCode.Forbidden, await PostedAsync(host, some.Head, some.EvaluationId));
        Assert.Equal(HttpStatusCode.Forbidden, await PostedAsync(host, "jxg", some.EvaluationId));
        Assert.Equal(HttpStatusCode.NotFound, await PostedAsync(host, "zfb.tb", some.EvaluationId));
        Assert.Equal(HttpStatusCode.Forbidden, await PostedAsync(host, signed.Editor, signed.EvaluationId));
        Assert.Empty(await RowsAsync(host, some));
    }

    [Fact]
    public async Task Who_may_not_fill_in_reads_the_table_without_fields()
    {
        var (host, some) = await ReadyAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync(some.Head);

        var page = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/figures/basic");

        Assert.Empty(page.QuerySelectorAll("table.grid input, table.grid select"));
    }

    [Fact]
    public async Task A_table_outside_the_scope_does_not_exist()
    {
        var (host, some) = await ReadyAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync("zfb.tb");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/evaluations/{some.EvaluationId}/figures/basic")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/evaluations/{some.EvaluationId}/figures")).StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Last_years_accepted_figures_stand_beside_and_count(Engine engine)
    {
        var (host, some) = await ReadyAsync(engine);
        await host.InDatabaseAsync(async db =>
        {
            var now = await db.Campaigns.SingleAsync(campaign => campaign.Id == db.Evaluations.First(each => each.Id == some.EvaluationId).CampaignId);
            var before = new Jiheng.Web.Campaigns.Campaign { RegionId = now.RegionId, Name = "上年自评", Year = now.Year - 1, SystemId = now.SystemId, SystemHash = now.SystemHash, Opens = now.Opens, Due = now.Due };
            var evaluation = new Evaluation { CampaignId = before.Id, UnitId = some.UnitId, Stage = Stage.Accepted };
            db.AddRange(before, evaluation, new EnteredFigure { EvaluationId = evaluation.Id, Element = "三公经费预算数", LastYear = false, State = FigureState.Known, Value = 75.50m, Unit = "万元", Source = "决算", EnteredBy = "甲", EnteredAt = DateTimeOffset.UnixEpoch });
            return await db.SaveChangesAsync();
        });
        using var visitor = await host.VisitAsync(some.Editor);

        var page = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/figures/three-public");

        Assert.Equal("75.50", page.QuerySelector("#三公经费预算数")!.Closest("tr")!.QuerySelector("td.last")!.TextContent.Trim());
    }

    [Fact]
    public async Task Over_each_column_of_numbers_stands_the_year_they_are_of()
    {
        var (host, some) = await ReadyAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync(some.Editor);

        async Task<string> HeadAsync(string table) => string.Join('|', (await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/figures/{table}")).QuerySelectorAll("table.grid thead tr")
            .Select(row => string.Join(' ', row.QuerySelectorAll("th").Select(cell => cell.TextContent.Trim()))));

        Assert.Equal("项目 计量单位 2019 年 2020 年 情况 来源、原因", await HeadAsync("basic"));
        Assert.Equal("项目 2019 年年末数 2020 年年末数 情况 来源、原因", await HeadAsync("assets"));
        Assert.Equal("项目 预算数 决算数 来源、原因|2019 年 2020 年 情况 2019 年 2020 年 情况", await HeadAsync("revenue"));
    }

    private static async Task<HttpStatusCode> PostedAsync(WorkbenchHost host, string account, Guid evaluation)
    {
        using var visitor = await host.VisitAsync(account);
        var answer = await visitor.SubmitAsync($"/evaluations/{evaluation}/figures/basic", new() { ["staff_in_service.value"] = "66", ["staff_in_service.state"] = "Known", ["staff_in_service.source"] = "", ["staff_in_service.was"] = "0||||" }, "/");
        return answer.StatusCode;
    }

    private async Task<(WorkbenchHost Host, Some Some)> ReadyAsync(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        return (host, await Some.EvaluationAsync(host));
    }

    private static async Task SaveAsync(WebVisitor visitor, Some some, string table, params (string Field, string Value)[] changes)
    {
        var form = await AFigureForm.OpenAsync(visitor, some.EvaluationId, table);
        foreach (var (field, value) in changes)
            form[field] = value;
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(visitor)).StatusCode);
    }

    private static async Task<AngleSharp.Dom.IDocument> PageAsync(HttpResponseMessage answer) =>
        WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private static Task<List<EnteredFigure>> RowsAsync(WorkbenchHost host, Some some) =>
        host.InDatabaseAsync(db => db.Figures.Where(figure => figure.EvaluationId == some.EvaluationId).ToListAsync());
}
