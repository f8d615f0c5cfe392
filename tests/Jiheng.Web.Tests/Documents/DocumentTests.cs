using System.Collections.Immutable;
using System.Net;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Word;
using Jiheng.Web.Campaigns;
using Jiheng.Web.Documents;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Documents;

public sealed class DocumentTests(Hosts hosts)
{
    private const string Report = "部门整体支出自评报告";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_documents_of_an_evaluation_say_what_was_entered_and_written(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ScoredAsync(host);
        using var editor = await host.VisitAsync(some.Editor);
        await editor.SubmitAsync($"/evaluations/{some.EvaluationId}/report/problems", new() { ["text"] = "预算编制不够细。", ["version"] = "0" }, $"/evaluations/{some.EvaluationId}/report?edit=problems");

        using var answer = await editor.GetAsync(DownloadDocument.AddressOf(some.EvaluationId, Report, "docx"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("UTF-8''", answer.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
        var text = await ReadAsync(answer);
        Assert.Contains("预算编制不够细。", text, StringComparison.Ordinal);
        Assert.Contains("1240.71", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_form_is_offered_where_the_evaluation_is_submitted_and_can_be_had()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.ScoredAsync(host);
        using var head = await host.VisitAsync(some.Head);
        var links = (await head.OpenAsync(SubmitPage.AddressOf(some.EvaluationId))).QuerySelectorAll(".documents a[href$='.docx']").Select(link => link.GetAttribute("href")!).ToList();

        Assert.True(links.Count >= 4);
        foreach (var link in links)
        {
            using var answer = await head.GetAsync(link);
            Assert.NotEmpty(await ReadAsync(answer));
        }
    }

    [Fact]
    public async Task A_form_that_does_not_exist_or_goes_with_projects_is_not_found()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var editor = await host.VisitAsync(some.Editor);

        foreach (var (form, kind) in new[] { ("没有的文书", "docx"), ("项目支出绩效自评表", "docx"), (Report, "exe") })
        {
            using var answer = await editor.GetAsync(DownloadDocument.AddressOf(some.EvaluationId, form, kind));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_bureau_has_a_bulletin_whose_numbers_are_those_of_the_list(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        var campaign = await host.InDatabaseAsync(db => db.Campaigns.Where(each => each.SystemId == "beita-2022" || each.SystemId == "heshan-2021").FirstAsync());
        var stages = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.CampaignId == campaign.Id).Select(each => each.Stage).ToListAsync());

        using var answer = await bureau.GetAsync(DownloadBulletin.AddressOf(campaign.Id, "docx"));

        var text = await ReadAsync(answer);
        Assert.Contains($"关于{campaign.Name}情况的通报", text, StringComparison.Ordinal);
        Assert.Contains($"应开展自评的单位{stages.Count}个，已提交{stages.Count(stage => stage is Stage.WithDepartment or Stage.WithBureau or Stage.Accepted)}个", text, StringComparison.Ordinal);
        using var section = await host.VisitAsync("xzg");
        Assert.Equal(HttpStatusCode.NotFound, (await section.GetAsync(DownloadBulletin.AddressOf(campaign.Id, "docx"))).StatusCode);
    }

    [Fact]
    public void A_bulletin_takes_no_points_for_final_that_are_not_and_names_nobody_best_alone_who_is_not()
    {
        var text = Words(Bulletin.Of(Facts(
            [], Row("甲局", Stage.Accepted, 90m), Row("乙局", Stage.WithBureau, 90m), Row("丙局", Stage.WithBureau, 60m), Row("丁局", Stage.WithBureau, 99m, open: 3), Row("戊局", Stage.Drafting, 10m))));

        Assert.Contains("已提交4个，占80%", text, StringComparison.Ordinal);
        Assert.Contains("有1个还有指标没有得分", text, StringComparison.Ordinal);
        Assert.Contains("得分已定的3个单位平均得分80分，最高90分（乙局等2个单位），最低60分（丙局）", text, StringComparison.Ordinal);
        Assert.Contains("优|2|50%", text, StringComparison.Ordinal);
        Assert.DoesNotContain("99", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bulletin_that_knows_no_points_does_not_say_that_none_were_lost()
    {
        Assert.Contains("还没有可以统计的指标得分。", Words(Bulletin.Of(Facts([new("预算执行率", 10m, [])], Row("甲局", Stage.Drafting, null)))), StringComparison.Ordinal);
        Assert.Contains("已提交的单位没有失分。", Words(Bulletin.Of(Facts([new("预算执行率", 10m, [10m])], Row("甲局", Stage.Accepted, 100m)))), StringComparison.Ordinal);
    }

    private static BulletinFacts Facts(ImmutableArray<BulletinIndicator> indicators, params CampaignRow[] rows) =>
        new("2020年度自评", "青禾县", new(2026, 11, 21), new(2026, 12, 1), ["优", "良"], [.. rows], indicators);

    private static CampaignRow Row(string unit, Stage stage, decimal? points, int open = 0) => new()
    {
        Id = Guid.NewGuid(),
        Code = unit,
        Unit = unit,
        Department = null,
        Section = "行政股",
        Stage = stage,
        Points = points,
        Grade = points >= 90m ? "优" : "良",
        OpenIndicators = open,
        OpenErrors = 0,
        Figures = 0,
        Evidences = 0,
        Sections = 0,
        UnconfirmedSections = 0,
        ChangedAt = default,
        RemindedAt = null,
    };

    private static string Words(WordDocument document) => string.Join('\n', document.Blocks.SelectMany(block => block switch
    {
        WordBlock.Paragraph paragraph => [string.Concat(paragraph.Runs.Select(run => run.Text))],
        WordBlock.Table table => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => string.Concat(cell.Runs.Select(run => run.Text))))),
        _ => Array.Empty<string>(),
    }));

    private static async Task<string> ReadAsync(HttpResponseMessage answer) =>
        Assert.IsType<ReportReading.Read>(ReportReader.Read(await answer.Content.ReadAsByteArrayAsync(), "文书.docx")).Text.Content;
}
