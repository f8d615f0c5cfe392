using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Replicas;

/// <summary>Two workbenches on one PostgreSQL are one to those who use them.</summary>
public sealed class ReplicaTests(Hosts hosts)
{
    private const string Report = "青禾县水利局2022年度部门整体支出绩效自评报告\n“三公”经费实际支出28.47万元，其中：公务用车运行维护费21.30万元，公务接待费7.71万元。\n";

    [Fact]
    public async Task Two_that_start_at_once_on_an_empty_server_set_up_one_database_once()
    {
        var (first, second) = await BothAsync();

        var (regions, accounts, keys) = await first.InDatabaseAsync(async db => (await db.Regions.CountAsync(), await db.Users.CountAsync(each => !each.UserName!.StartsWith("editor") && !each.UserName!.StartsWith("head")), await db.Keys.CountAsync()));

        Assert.Equal((1, 7, 1), (regions, accounts, keys));
        foreach (var host in new[] { first, second })
        {
            using var visitor = await host.VisitAsync();
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/readyz")).StatusCode);
        }
    }

    [Fact]
    public async Task Who_signed_in_at_one_works_on_at_the_other()
    {
        var (first, second) = await BothAsync();
        var some = await Some.EvaluationAsync(first);
        using var editor = await first.VisitAsync(some.Editor);
        var elsewhere = new Uri(second.Address, $"/evaluations/{some.EvaluationId}/report").AbsoluteUri;

        // The form is shown by one and sent to the other.
        using var saved = await editor.SubmitAsync(elsewhere + "/overview", new() { ["text"] = "在一台上打开，在另一台上保存。", ["version"] = "0" }, $"/evaluations/{some.EvaluationId}/report?edit=overview");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("在一台上打开", (await editor.OpenAsync($"/evaluations/{some.EvaluationId}/report")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_uploaded_at_one_is_seen_with_its_progress_and_its_result_at_the_other()
    {
        var (first, second) = await BothAsync();
        var some = await Some.EvaluationAsync(first);
        using var visitor = await first.VisitAsync(some.Editor);
        using var sent = await SendAsync(visitor);
        var waiting = await AddAsync(first, some, WorkState.Doing, TimeProvider.System.GetUtcNow(), attempts: 1);

        var page = await EventuallyAsync(visitor, new Uri(second.Address, sent.Headers.Location!.OriginalString).AbsoluteUri, page => page.QuerySelector("progress") is null);

        Assert.Contains("29.01万元", page.QuerySelector(".card.error")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("正在读取和重算", (await visitor.OpenAsync(new Uri(second.Address, $"/check/{waiting}").AbsoluteUri)).Body!.TextContent, StringComparison.Ordinal);
        using var stopped = await visitor.SubmitAsync(new Uri(second.Address, $"/check/{waiting}/cancel").AbsoluteUri, [], "/check");
        Assert.Contains("已按您的要求停止", (await visitor.OpenAsync($"/check/{waiting}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_replica_left_lying_is_taken_up_by_another()
    {
        var (first, second) = await BothAsync();
        var some = await Some.EvaluationAsync(first);
        var left = await AddAsync(first, some, WorkState.Doing, TimeProvider.System.GetUtcNow().AddMinutes(-1), attempts: 1);
        using var visitor = await second.VisitAsync(some.Editor);

        var page = await EventuallyAsync(visitor, $"/check/{left}", page => page.QuerySelector("progress") is null);

        Assert.Contains("29.01万元", page.QuerySelector(".card.error")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_brought_down_two_replicas_is_reported_and_not_given_to_a_third()
    {
        var (first, second) = await BothAsync();
        var some = await Some.EvaluationAsync(first);
        var left = await AddAsync(first, some, WorkState.Doing, TimeProvider.System.GetUtcNow().AddMinutes(-1), attempts: 2);
        using var visitor = await second.VisitAsync(some.Editor);

        var page = await EventuallyAsync(visitor, $"/check/{left}", page => page.QuerySelector("progress") is null);

        Assert.Equal("读这份报告的服务中途停了，换一台再读也没有读完；请另存为 .docx 后再试，或者告诉管理员。", page.QuerySelector(".problem")?.TextContent);
        Assert.False(await first.InDatabaseAsync(db => db.Set<StoredReportContent>().AnyAsync(content => content.StoredReportId == left)));
    }

    [Fact]
    public async Task Of_a_visitor_without_account_neither_keeps_anything()
    {
        var (first, second) = await BothAsync();
        using var visitor = await second.VisitAsync();
        var before = await first.InDatabaseAsync(async db => (await db.StoredReports.CountAsync(report => report.FileName == "路人.txt"), await db.Trail.CountAsync(line => line.Detail.Contains("路人"))));

        using var answer = await SendAsync(visitor, "路人.txt");

        Assert.Contains("29.01万元", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal((0, 0), before);
        Assert.Equal((0, 0), await first.InDatabaseAsync(async db => (await db.StoredReports.CountAsync(report => report.FileName == "路人.txt"), await db.Trail.CountAsync(line => line.Detail.Contains("路人")))));
    }

    [Fact]
    public async Task A_replica_that_stops_in_good_order_gives_back_what_it_reads()
    {
        var (first, second) = await BothAsync();
        var some = await Some.EvaluationAsync(first);
        var third = await WorkbenchHost.StartAsync(first.Connection, content: Hosts.Content);
        using var visitor = await third.VisitAsync(some.Editor);
        using var sent = await SendAsync(visitor);

        await third.DisposeAsync();

        using var elsewhere = await second.VisitAsync(some.Editor);
        var page = await EventuallyAsync(elsewhere, sent.Headers.Location!.OriginalString, page => page.QuerySelector("progress") is null);
        Assert.Contains("29.01万元", page.QuerySelector(".card.error")?.TextContent, StringComparison.Ordinal);
    }

    private async Task<(WorkbenchHost First, WorkbenchHost Second)> BothAsync() => await hosts.ReplicasAsync() is [var first, var second] ? (first, second) : throw new InvalidOperationException();

    private static Task<Guid> AddAsync(WorkbenchHost host, Some some, WorkState state, DateTimeOffset lastSign, int attempts) => host.InDatabaseAsync(async db =>
    {
        var owner = await db.Users.SingleAsync(user => user.UserName == some.Editor);
        var added = new StoredReport { OwnerId = owner.Id, FileName = "自评.txt", AddedAt = TimeProvider.System.GetUtcNow(), State = state, ClaimedAt = lastSign, Claim = Guid.CreateVersion7(), Attempts = attempts };
        added.Content = new() { StoredReportId = added.Id, Bytes = Encoding.UTF8.GetBytes(Report) };
        db.StoredReports.Add(added);
        await db.SaveChangesAsync();
        return added.Id;
    });

    private static async Task<HttpResponseMessage> SendAsync(WebVisitor visitor, string name = "自评.txt")
    {
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(Report));
        file.Headers.ContentDisposition = new("form-data") { Name = "\"file\"", FileNameStar = name };
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { new StringContent(await visitor.TokenAsync("/check")), "__RequestVerificationToken" }, file };
        return await visitor.PostAsync("/check", form);
    }

    private static async Task<AngleSharp.Dom.IDocument> EventuallyAsync(WebVisitor visitor, string address, Func<AngleSharp.Dom.IDocument, bool> holds)
    {
        for (var attempt = 0; attempt < 150; attempt++)
        {
            if (await visitor.OpenAsync(address) is var page && holds(page))
                return page;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        throw new InvalidOperationException("It did not happen within 15 seconds.");
    }
}
