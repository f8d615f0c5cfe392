using System.IO.Compression;
using System.Net;
using Jiheng.Documents.Reports;
using Jiheng.Web.Data;
using Jiheng.Web.Documents;
using Jiheng.Web.Regions;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Documents;

public sealed class ArchiveTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task All_units_of_a_campaign_come_in_one_archive_and_only_those_in_scope(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var campaign = await CampaignAsync(host);
        var (all, mine) = (await NamesAsync(host, "jxg", campaign), await NamesAsync(host, "zfb.zg", campaign));

        Assert.True(all.Count >= 40);
        Assert.InRange(mine.Count, 1, all.Count - 1);
        Assert.All(all, name => Assert.EndsWith(".docx", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_units_are_bound_into_one_volume_that_names_each_of_them()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var campaign = await CampaignAsync(host);
        using var bureau = await host.VisitAsync("jxg");

        // Other tests add units meanwhile.
        var units = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.CampaignId == campaign).Select(each => each.Unit.Name).ToListAsync());
        using var answer = await bureau.GetAsync(await DoneAsync(bureau, await OrderedAsync(bureau, campaign, bound: true)));

        Assert.Equal(DocumentFile.WordType, answer.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith("-评分表汇编.docx", answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        var volume = Assert.IsType<ReportReading.Read>(ReportReader.Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), "volume.docx", cancellation: TestContext.Current.CancellationToken)).Text.Content;
        Assert.All(units, unit => Assert.Contains(unit, volume, StringComparison.Ordinal));
        Assert.Contains("财政局", volume, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task An_archive_that_is_no_longer_wanted_is_not_written_to_its_end(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        // The one before keeps the only writer busy.
        var campaign = await CampaignAsync(host);
        await OrderedAsync(bureau, campaign);
        var address = await OrderedAsync(bureau, campaign);
        var page = await bureau.OpenAsync(address);

        Assert.Contains("共", page.QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("progress"));
        Assert.Equal(HttpStatusCode.Redirect, (await bureau.SendAsync(page, "main form")).StatusCode);
        Assert.Contains("已按您的要求停止", (await bureau.OpenAsync(address)).QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bureau.GetAsync(address + "/documents.zip")).StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_a_service_left_lying_is_written_by_another_and_given_up_after_the_second_time(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        var campaign = await CampaignAsync(host);
        var (once, twice) = (await LeftAsync(host, campaign, attempts: 1), await LeftAsync(host, campaign, attempts: 2));

        Assert.EndsWith("documents.zip", await DoneAsync(bureau, once), StringComparison.Ordinal);

        Assert.Contains("出了差错", (await bureau.OpenAsync(twice)).QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_away_for_a_moment_does_not_end_an_archive()
    {
        await using var host = await WorkbenchHost.StartAsync(connection: null);
        using var bureau = await host.VisitAsync("jxg");
        var campaign = await CampaignAsync(host);
        await RenameAsync(host, back: false);
        var address = await OrderedAsync(bureau, campaign);
        await UntilAsync(host, archive => archive.Attempts == 1);
        await Task.Delay(500, TestContext.Current.CancellationToken);

        Assert.NotEqual(WorkState.Failed, await host.InDatabaseAsync(db => db.DocumentArchives.Select(archive => archive.State).SingleAsync()));
        await RenameAsync(host, back: true);
        await host.InDatabaseAsync(db => db.DocumentArchives.ExecuteUpdateAsync(set => set.SetProperty(archive => archive.ClaimedAt, DateTimeOffset.UnixEpoch)));
        Assert.EndsWith("documents.zip", await DoneAsync(bureau, address), StringComparison.Ordinal);
    }

    private static Task<int> RenameAsync(WorkbenchHost host, bool back) => host.InDatabaseAsync(db =>
        db.Database.ExecuteSqlRawAsync(back ? "ALTER TABLE figures_away RENAME TO entered_figure" : "ALTER TABLE entered_figure RENAME TO figures_away"));

    private static async Task UntilAsync(WorkbenchHost host, System.Linq.Expressions.Expression<Func<DocumentArchive, bool>> holds)
    {
        for (var time = 0; time < 100 && !await host.InDatabaseAsync(db => db.DocumentArchives.AnyAsync(holds)); time++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Nobody_but_who_ordered_it_sees_an_archive_and_units_order_none()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var bureau = await host.VisitAsync("jxg");
        var campaign = await CampaignAsync(host);
        var address = await OrderedAsync(bureau, campaign);
        await DoneAsync(bureau, address);

        foreach (var account in new[] { "zfb.zg", "admin", "zfb.tb" })
        {
            using var other = await host.VisitAsync(account);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address + "/documents.zip")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await other.SubmitAsync(address + "/cancel", [], "/account")).StatusCode);
        }
        using var editor = await host.VisitAsync("zfb.tb");
        Assert.Equal(HttpStatusCode.NotFound, (await editor.SubmitAsync(OrderArchive.Address(campaign), new() { ["form"] = "评分表" }, "/account")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bureau.SubmitAsync(OrderArchive.Address(campaign), new() { ["form"] = "没有的文书" }, "/account")).StatusCode);
    }

    [Fact]
    public void A_stroke_in_the_name_of_a_unit_begins_no_folder_and_no_two_names_are_alike()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        BudgetUnit[] units = [.. new[] { "青禾县文化/旅游局", "青禾县文化\\旅游局", "青禾县文化－旅游局" }.Select(name => new BudgetUnit { Code = "101", Name = name, Section = "行政股", RegionId = Guid.Empty })];

        Assert.Equal(
            ["101 青禾县文化－旅游局.docx", "（2）101 青禾县文化－旅游局.docx", "（3）101 青禾县文化－旅游局.docx"],
            units.Select(unit => DocumentArchive.NameOf(unit, taken)));
    }

    /// <summary>The address of an archive that was just ordered.</summary>
    internal static async Task<string> OrderedAsync(WebVisitor visitor, Guid campaign, bool bound = false)
    {
        using var answer = await visitor.SubmitAsync(OrderArchive.Address(campaign), new() { ["form"] = "评分表", ["bound"] = bound ? "true" : "" }, "/account");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private static Task<string> LeftAsync(WorkbenchHost host, Guid campaign, int attempts) => host.InDatabaseAsync(async db =>
    {
        var owner = await db.Users.SingleAsync(account => account.UserName == "jxg");
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var archive = new DocumentArchive { OwnerId = owner.Id, CampaignId = campaign, Form = "评分表", FileName = "评分表.zip", AddedAt = now, State = WorkState.Doing, Claim = Guid.NewGuid(), ClaimedAt = now.AddHours(-1), Attempts = attempts };
        db.DocumentArchives.Add(archive);
        await db.SaveChangesAsync();
        return ArchivePage.AddressOf(archive);
    });

    private static Task<Guid> CampaignAsync(WorkbenchHost host) =>
        host.InDatabaseAsync(db => db.Campaigns.Where(each => each.SystemId == "hongjiang-2020").OrderByDescending(each => each.Year).ThenBy(each => each.Id).Select(each => each.Id).FirstAsync());

    private static async Task<string> DoneAsync(WebVisitor visitor, string address)
    {
        for (var time = 0; time < 300; time++)
        {
            if ((await visitor.OpenAsync(address)).QuerySelector("a[download]")?.GetAttribute("href") is { } file)
                return file;
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException("The archive is not done after a minute.");
    }

    private static async Task<List<string>> NamesAsync(WorkbenchHost host, string account, Guid campaign)
    {
        using var visitor = await host.VisitAsync(account);
        using var answer = await visitor.GetAsync(await DoneAsync(visitor, await OrderedAsync(visitor, campaign)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}
