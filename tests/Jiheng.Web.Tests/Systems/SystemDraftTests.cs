using System.Net;
using AngleSharp.Dom;
using Jiheng.Indicators.Loading;
using Jiheng.Tests.Systems;
using Jiheng.Web.Systems;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Systems;

public sealed class SystemDraftTests(Hosts hosts)
{
    private const string Title = "青禾县2012年度部门整体支出绩效自评报告";

    private static int last;

    internal static readonly string[][] Table =
    [
        ["一级指标", "二级指标", "三级指标", "分值", "指标解释", "评分标准", "自评得分"],
        ["投入（9分）", "预算配置（9分）", "在职人员控制率", "2", "在职人员控制率=（在职人员数/编制数）×100%。", "目标值≤100%；达到目标值计2分，每超出1人扣0.1分，扣完为止。", "2"],
        ["过程", "预算执行", "资金使用合规性", "6", "", "得分标准详见附件2，每超一项扣分。", ""],
        ["效果", "满意度", "服务对象满意度", "10", "", "", ""],
        ["合计", "", "", "20", "", "", ""],
    ];

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_score_table_becomes_a_draft_that_is_mended_row_by_row_and_then_a_system_campaigns_can_use(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        var (id, page) = await DraftAsync(bureau);

        Assert.Equal(["is-done", "is-doubt", "is-judged"], page.QuerySelectorAll(".draft-row").Select(row => row.ClassList[1]));
        Assert.Contains("得分标准详见附件2", Row(page, 2), StringComparison.Ordinal);
        Assert.Contains("没有读懂", Row(page, 2), StringComparison.Ordinal);
        Assert.Contains("第 2 行 资金使用合规性", page.QuerySelector(".draft-open")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("≠ 9", page.QuerySelector(".draft-levels")?.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await bureau.SendAsync(page, "#row-2 form", ("standard", "每发现1项不合规扣2分，扣完为止。"))).StatusCode);
        var mended = await bureau.OpenAsync(SystemDraftPage.AddressOf(id));
        Assert.Contains("可执行", mended.QuerySelector("#row-2 .draft-state")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("得分标准详见附件2", Row(mended, 2), StringComparison.Ordinal);

        var number = $"own-{Interlocked.Increment(ref last)}-{(engine == Engine.Sqlite ? "s" : "p")}";
        Assert.Equal(HttpStatusCode.Redirect, (await bureau.SendAsync(mended, ".draft-head form", ("number", number), ("name", "青禾县2012年评分表"))).StatusCode);
        var named = await bureau.OpenAsync(SystemDraftPage.AddressOf(id));
        foreach (var answer in await Task.WhenAll(bureau.SendAsync(named, $"form[action$='/{id}/save']"), bureau.SendAsync(named, $"form[action$='/{id}/save']")))
            Assert.True(answer.Headers.Location?.OriginalString == "/systems", $"{answer.StatusCode}: {(await WebVisitor.PageAsync(answer)).QuerySelector("main")?.TextContent.Trim()}");

        using var yaml = await bureau.GetAsync(UseDraft.FileOf(id));
        var system = SystemReader.Read(new($"{number}/体系.yaml", await yaml.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), Hosts.Content.Dictionary).Value!;
        Assert.Equal((18m, "每发现1项不合规扣2分，扣完为止。", "得分标准详见附件2，每超一项扣分。"), (system.Total.Value, system.Indicators.ElementAt(1).ExecutedWording, system.Indicators.ElementAt(1).Standard));
        using var again = await bureau.GetAsync(DownloadSystem.AddressOf(number));
        Assert.Equal(await yaml.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("青禾县2012年评分表", (await bureau.OpenAsync("/campaigns/new")).QuerySelector("select[name=system]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await bureau.SubmitAsync("/campaigns", new() { ["name"] = "自建体系的评价" + number, ["year"] = "2012", ["system"] = number, ["opens"] = "2026-11-01", ["due"] = "2026-12-31", ["which"] = "chosen", ["unit"] = $"{(await Some.EvaluationAsync(host)).UnitId}" }, "/campaigns/new")).StatusCode);
        var evaluation = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Campaign.SystemId == number).Select(each => each.Id).FirstAsync());
        Assert.Contains("资金使用合规性", (await bureau.OpenAsync($"/evaluations/{evaluation}/score")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Nothing_typed_is_lost_on_a_row_that_is_wrong_or_was_mended_by_somebody_else(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        var (id, page) = await DraftAsync(bureau);

        var refused = await WebVisitor.PageAsync(await bureau.SendAsync(page, "#row-1 form", ("name", ""), ("formula", "在职人员 ÷ 编制数 × 100%")));
        Assert.Contains("都要有名称", refused.QuerySelector("#row-1 .problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("在职人员 ÷ 编制数 × 100%", refused.QuerySelector("#row-1 [name=formula]")?.GetAttribute("value"));

        Assert.Equal(HttpStatusCode.Redirect, (await bureau.SendAsync(page, "#row-1 form", ("formula", "在职人员 ÷ 编制数 × 100%"), ("weight", "两分"))).StatusCode);
        var wrong = await bureau.OpenAsync(SystemDraftPage.AddressOf(id));
        Assert.Contains("是不是“在职人员数”", Row(wrong, 1), StringComparison.Ordinal);
        Assert.Equal("两分", wrong.QuerySelector("#row-1 [name=weight]")?.GetAttribute("value"));
        Assert.True(wrong.QuerySelector($"form[action$='/{id}/save'] button")?.HasAttribute("disabled"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await bureau.SendAsync(wrong, $"form[action$='/{id}/save']")).StatusCode);

        // With the version of the first page: somebody else was faster.
        var late = await bureau.SendAsync(page, "#row-1 form", ("weight", "3"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        var both = await WebVisitor.PageAsync(late);
        Assert.Contains("在您填写期间改过这一行", both.QuerySelector("#row-1 .problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("3", both.QuerySelector("#row-1 [name=weight]")?.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await bureau.SendAsync(both, "#row-1 form")).StatusCode);
        Assert.Equal("3", await host.InDatabaseAsync(db => db.SystemDrafts.Where(draft => draft.Id == id).SelectMany(draft => draft.Rows).Where(row => row.Number == 1).Select(row => row.Weight).SingleAsync()));
    }

    [Fact]
    public async Task A_row_that_is_no_indicator_is_left_out_and_can_come_back()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");
        var (id, page) = await DraftAsync(bureau);

        await bureau.SendAsync(page, "#row-3 form", ("leftout", "1"));

        var without = await bureau.OpenAsync(SystemDraftPage.AddressOf(id));
        Assert.Contains("不要", without.QuerySelector("#row-3 .draft-state")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("满意度", without.QuerySelector(".draft-levels")?.TextContent, StringComparison.Ordinal);
        await bureau.SendAsync(without, "#row-3 form");
        Assert.Contains("满意度", (await bureau.OpenAsync(SystemDraftPage.AddressOf(id))).QuerySelector(".draft-levels")?.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task An_indicator_the_reader_missed_is_added_where_it_belongs(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        var (id, page) = await DraftAsync(bureau);

        var nameless = await WebVisitor.PageAsync(await bureau.SendAsync(page, "#new-row form", ("dimension", "投入"), ("weight", "7")));
        Assert.Contains("都要有名称", nameless.QuerySelector("#new-row .problem")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("7", nameless.QuerySelector("#new-row [name=weight]")?.GetAttribute("value"));

        (string, string)[] missed = [("dimension", "投入"), ("group", "预算配置"), ("name", "三公经费变动率"), ("weight", "7"), ("standard", "≤0得7分，每超过1个百分点扣1分，扣完为止。")];
        Assert.Equal(HttpStatusCode.Redirect, (await bureau.SendAsync(page, "#new-row form", missed)).StatusCode);

        var added = await bureau.OpenAsync(SystemDraftPage.AddressOf(id));
        Assert.Equal(["row-1", "row-4", "row-2", "row-3"], added.QuerySelectorAll(".draft-row").Select(row => row.Id));
        Assert.Contains("照原表补的", Row(added, 4), StringComparison.Ordinal);
        Assert.Contains("越低越好（由评分标准看出）", Row(added, 4), StringComparison.Ordinal);
        Assert.Contains("✓ 9", added.QuerySelector(".draft-levels")?.TextContent, StringComparison.Ordinal);
        var twice = await WebVisitor.PageAsync(await bureau.SendAsync(added, "#new-row form", missed));
        Assert.Contains("第4行就是“三公经费变动率”", twice.QuerySelector("#new-row .problem")?.TextContent, StringComparison.Ordinal);
        using var yaml = await bureau.GetAsync(UseDraft.FileOf(id));
        Assert.Contains("由人工照原表补录", await yaml.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_system_is_never_replaced_under_its_number()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");
        var (id, page) = await DraftAsync(bureau);
        await bureau.SendAsync(page, ".draft-head form", ("number", "beita-2022"));

        var refused = await WebVisitor.PageAsync(await bureau.SendAsync(await bureau.OpenAsync(SystemDraftPage.AddressOf(id)), $"form[action$='/{id}/save']"));

        Assert.Contains("编号“beita-2022”已经有体系在用", refused.QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_score_table_or_of_no_kind_is_refused_with_one_sentence()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");

        foreach (var (file, name, sentence) in new[] { (AScoreTable.InWord(Title), "报告.docx", "没有找到评分表"), ([1, 2, 3], "报告.docx", "报告.docx"), ([1], "程序.exe", "不认识程序.exe这种文件"), ([], "空.docx", "没有收到文件"), (new byte[35_000_000], "评分表.docx", "超过20兆字节"), (AScoreTable.InWord("评分表", Table), "评分表.docx", "请填写这张评分表适用的年度") })
        {
            using var answer = await UploadAsync(bureau, file, name);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(sentence, (await WebVisitor.PageAsync(answer)).QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_but_the_bureau_and_administrators_makes_systems()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");
        var (id, _) = await DraftAsync(bureau);
        using var administrator = await host.VisitAsync("admin");
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(SystemDraftPage.AddressOf(id))).StatusCode);

        foreach (var account in new[] { "zfb.tb", "zfb.zg", "xzg", "dsf" })
        {
            using var other = await host.VisitAsync(account);
            foreach (var address in new[] { "/systems", DownloadSystem.AddressOf("beita-2022"), SystemDraftPage.AddressOf(id), UseDraft.FileOf(id) })
                Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address)).StatusCode);
            foreach (var address in new[] { SaveDraftRow.AddressOf(id, 1), SaveDraftHead.AddressOf(id), UseDraft.SaveOf(id), UseDraft.DeleteOf(id) })
                Assert.Equal(HttpStatusCode.NotFound, (await other.SubmitAsync(address, [], "/account")).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(other, [1], "评分表.docx", "/account")).StatusCode);
        }
        Assert.True(await host.InDatabaseAsync(db => db.SystemDrafts.AnyAsync(draft => draft.Id == id)));
        Assert.Equal(HttpStatusCode.Redirect, (await bureau.SendAsync(await bureau.OpenAsync("/systems"), $"form[action$='/{id}/delete']")).StatusCode);
        Assert.False(await host.InDatabaseAsync(db => db.SystemDrafts.AnyAsync(draft => draft.Id == id)));
    }

    [Fact]
    public async Task What_was_changed_meanwhile_is_neither_saved_nor_deleted_unseen()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");
        var (id, page) = await DraftAsync(bureau);
        Assert.Contains("编号 own-999001-2012", page.QuerySelector(".draft-head")?.TextContent, StringComparison.Ordinal);
        await bureau.SendAsync(page, "#row-1 form", ("weight", "3"));

        foreach (var form in new[] { $"form[action$='/{id}/save']", $"form[action$='/{id}/delete']" })
        {
            using var answer = await bureau.SendAsync(page, form);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("又改过", (await WebVisitor.PageAsync(answer)).QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
        }
        Assert.True(await host.InDatabaseAsync(db => db.SystemDrafts.AnyAsync(draft => draft.Id == id)));
    }

    [Fact]
    public async Task A_row_is_left_out_whatever_stands_in_it()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");
        var (id, page) = await DraftAsync(bureau);

        Assert.Equal(HttpStatusCode.Redirect, (await bureau.SendAsync(page, "#row-3 form", ("leftout", "1"), ("name", ""), ("weight", new string('9', 50)))).StatusCode);

        var without = await bureau.OpenAsync(SystemDraftPage.AddressOf(id));
        Assert.Contains("不要", without.QuerySelector("#row-3 .draft-state")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("服务对象满意度", without.QuerySelector("#row-3 [name=name]")?.GetAttribute("value"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_bureau_reads_in_the_trail_what_became_of_its_score_tables(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        var (_, page) = await DraftAsync(bureau);
        await bureau.SendAsync(page, "#row-1 form", ("weight", "3"));

        var trail = (await bureau.OpenAsync("/trail")).QuerySelector(".trail")?.TextContent;
        Assert.Contains("上传评分表", trail, StringComparison.Ordinal);
        Assert.Contains("修改体系草稿", trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_system_that_can_no_longer_be_read_is_named_with_its_problems_and_hinders_no_other()
    {
        await using var host = await WorkbenchHost.StartAsync(connection: null);
        using var bureau = await host.VisitAsync("jxg");
        var evaluation = await host.InDatabaseAsync(async db =>
        {
            var region = await db.Regions.Select(each => each.Id).FirstAsync();
            db.AddedSystems.Add(new() { Id = "old-2012", RegionId = region, Yaml = "体系: 旧写法\n编号: old-2012\n", AddedBy = "某人", AddedAt = default });
            var campaign = new Jiheng.Web.Campaigns.Campaign { RegionId = region, Name = "用旧体系的评价", Year = 2012, SystemId = "old-2012", SystemHash = "", Opens = new(2026, 1, 1), Due = new(2026, 12, 31) };
            var added = new Jiheng.Web.Evaluations.Evaluation { CampaignId = campaign.Id, UnitId = await db.Units.Select(each => each.Id).FirstAsync() };
            db.AddRange(campaign, added);
            await db.SaveChangesAsync();
            return added;
        });

        var systems = (await bureau.OpenAsync("/systems")).QuerySelector("main")?.TextContent;
        Assert.Contains("读不出的体系", systems, StringComparison.Ordinal);
        Assert.Contains("缺少", systems, StringComparison.Ordinal);
        Assert.DoesNotContain("old-2012", (await bureau.OpenAsync("/campaigns/new")).QuerySelector("select[name=system]")?.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("old-2012（读不出来）", (await bureau.OpenAsync("/campaigns")).Body!.TextContent, StringComparison.Ordinal);
        await DraftAsync(bureau);
        using var score = await bureau.GetAsync($"/evaluations/{evaluation.Id}/score");
        Assert.Contains("指标体系“old-2012”现在读不出来", (await WebVisitor.PageAsync(score)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bureau.GetAsync(DownloadSystem.AddressOf("old-2012"))).StatusCode);
    }

    [Fact]
    public async Task Last_years_points_are_those_of_the_indicator_of_this_name_not_of_another_under_its_number()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var bureau = await host.VisitAsync("jxg");
        var (same, other) = (await WithSystemAsync(host, some.UnitId, 2011, ["单位形象", "廉政建设"]), await WithSystemAsync(host, some.UnitId, 2012, ["单位形象", "服务水平"]));
        await host.InDatabaseAsync(db =>
        {
            foreach (var indicator in new[] { "indicator_01", "indicator_02" })
                db.Determinations.Add(new() { EvaluationId = same, Indicator = indicator, Given = 7m, Reason = "评定", EnteredBy = "某人", EnteredAt = default });
            return db.SaveChangesAsync();
        });

        Assert.Contains("上年得分7", (await bureau.OpenAsync($"/evaluations/{other}/indicators/indicator_01")).QuerySelector("#indicator")?.TextContent.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("上年没有这个指标的得分", (await bureau.OpenAsync($"/evaluations/{other}/indicators/indicator_02")).QuerySelector("#indicator")?.TextContent, StringComparison.Ordinal);
    }

    /// <summary>An evaluation by a system of its own whose indicators have no standard.</summary>
    private static Task<Guid> WithSystemAsync(WorkbenchHost host, Guid unit, int year, string[] names) => host.InDatabaseAsync(async db =>
    {
        var region = await db.Units.Where(each => each.Id == unit).Select(each => each.RegionId).SingleAsync();
        var id = $"names-{year}-{Interlocked.Increment(ref last)}";
        var heading = new Jiheng.Documents.Systems.SystemHeading("评分表", id, Jiheng.Indicators.Definitions.Subject.DepartmentExpenditure, new(year), "评分表");
        var table = new Jiheng.ReportChecks.Scores.PrintedScoreTable([.. names.Select(name => new Jiheng.ReportChecks.Scores.PrintedIndicator([new("履职", null)], name, 10m, null, null, null))], null, "表1");
        var yaml = Jiheng.Documents.Systems.SystemYaml.Write(Jiheng.Documents.Systems.SystemImport.Of(table, heading, Hosts.Content.Dictionary, []).Form);
        var campaign = new Jiheng.Web.Campaigns.Campaign { RegionId = region, Name = id, Year = year, SystemId = id, SystemHash = "", Opens = new(2026, 1, 1), Due = new(2026, 12, 31) };
        var evaluation = new Jiheng.Web.Evaluations.Evaluation { CampaignId = campaign.Id, UnitId = unit };
        db.AddedSystems.Add(new() { Id = id, RegionId = region, Yaml = yaml, AddedBy = "某人", AddedAt = default });
        db.AddRange(campaign, evaluation);
        await db.SaveChangesAsync();
        return evaluation.Id;
    });

    internal static async Task<(Guid Id, IDocument Page)> DraftAsync(WebVisitor visitor)
    {
        using var answer = await UploadAsync(visitor, AScoreTable.InWord(Title, Table), "评分表.docx");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var address = answer.Headers.Location!.OriginalString;
        return (Guid.Parse(address.Split('/')[^1]), await visitor.OpenAsync(address));
    }

    private static async Task<HttpResponseMessage> UploadAsync(WebVisitor visitor, byte[] file, string name, string page = "/systems")
    {
        using var content = new MultipartFormDataContent { { new StringContent(await visitor.TokenAsync(page)), "__RequestVerificationToken" }, { new ByteArrayContent(file), "file", name } };
        return await visitor.PostAsync("/systems/drafts", content);
    }

    private static string Row(IDocument page, int number) => page.QuerySelector($"#row-{number}")?.TextContent ?? "";
}
