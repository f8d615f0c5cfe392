using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Jiheng.Documents.Reports;
using Jiheng.Tests.Reports;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Checks;

public sealed class UploadTests(Hosts hosts)
{
    private const string Report = "青禾县水利局2022年度部门整体支出绩效自评报告\n“三公”经费实际支出28.47万元，其中：公务用车运行维护费21.30万元，公务接待费7.71万元。\n";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_report_dropped_in_is_shown_with_its_findings_to_nobody_else(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var (some, other) = (await Some.EvaluationAsync(host), await Some.EvaluationAsync(host));
        using var visitor = await host.VisitAsync(some.Editor);
        using var stranger = await host.VisitAsync(other.Editor);

        var sent = await SendAsync(visitor, "自评.txt", Encoding.UTF8.GetBytes(Report));
        var address = sent.Headers.Location!.OriginalString;
        var page = await FinishedAsync(visitor, address);

        Assert.Contains("29.01万元", page.QuerySelector(".card.error")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("script[src^='/assets/check-page']"));
        Assert.Empty(page.QuerySelectorAll("style, script:not([src])"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).StatusCode);
        await stranger.SubmitAsync(address + "/delete", [], "/check");
        Assert.Single((await visitor.OpenAsync("/check")).QuerySelectorAll("table.list tbody tr"));
        await visitor.SubmitAsync(address + "/delete", [], "/check");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).StatusCode);
        Assert.Equal(["上传报告核验", "删除核验结果"], await host.InDatabaseAsync(db => db.Trail.Where(line => line.By == $"{some.Editor}（{some.Editor}）").OrderBy(line => line.Number).Select(line => line.What).ToListAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_Word_report_can_be_had_back_with_comments_and_other_files_offer_none(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var (some, other) = (await Some.EvaluationAsync(host), await Some.EvaluationAsync(host));
        using var visitor = await host.VisitAsync(some.Editor);
        using var stranger = await host.VisitAsync(other.Editor);
        foreach (var (name, bytes) in new[] { ("自评.txt", Encoding.UTF8.GetBytes(Report)), ("自评.docx", WordFile.Of(Report.TrimEnd().Split('\n'))) })
            await FinishedAsync(visitor, (await SendAsync(visitor, name, bytes)).Headers.Location!.OriginalString);

        var link = Assert.Single((await visitor.OpenAsync("/check")).QuerySelectorAll("a[href$='annotated.docx']")).GetAttribute("href")!;
        using var copy = await visitor.GetAsync(link);

        Assert.Contains("重算得：29.01万元", Assert.IsType<ReportReading.Read>(ReportReader.Read(await copy.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), "批注版.docx", cancellation: TestContext.Current.CancellationToken)).Text.Content, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(link)).StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_is_kept_goes_after_seven_days(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        var old = new StoredReport { OwnerId = some.UnitId, FileName = "旧.txt", AddedAt = TimeProvider.System.GetUtcNow().AddDays(-8), State = WorkState.Done };
        await host.InDatabaseAsync(db =>
        {
            db.StoredReports.Add(old);
            return db.SaveChangesAsync();
        });

        host.Services.GetRequiredService<CheckQueue>().Wake();

        await EventuallyAsync(async () => !await host.InDatabaseAsync(db => db.StoredReports.AnyAsync(report => report.Id == old.Id)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Reading_that_was_stopped_keeps_no_result(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        // Another replica is reading it.
        var report = await host.InDatabaseAsync(async db =>
        {
            var owner = await db.Users.SingleAsync(user => user.UserName == some.Editor);
            var added = new StoredReport { OwnerId = owner.Id, FileName = "长.pdf", AddedAt = TimeProvider.System.GetUtcNow(), State = WorkState.Doing, ClaimedAt = TimeProvider.System.GetUtcNow() };
            added.Content = new() { StoredReportId = added.Id, Bytes = [1, 2, 3] };
            db.StoredReports.Add(added);
            await db.SaveChangesAsync();
            return added;
        });

        Assert.Contains("正在读取", (await visitor.OpenAsync($"/check/{report.Id}")).Body!.TextContent, StringComparison.Ordinal);
        await visitor.SubmitAsync($"/check/{report.Id}/cancel", [], $"/check/{report.Id}");

        Assert.False(await host.InDatabaseAsync(db => db.Set<StoredReportContent>().AnyAsync(content => content.StoredReportId == report.Id)));
        Assert.Contains("已按您的要求停止", (await visitor.OpenAsync($"/check/{report.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_report_or_too_large_gets_one_sentence()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);

        Assert.Equal("不认识程序.exe这种文件；请上传 Word、PDF、Excel、网页、文本，或者它们的压缩包（.zip）。", await ProblemAsync(await SendAsync(visitor, "../../程序.exe", [1])));
        Assert.Equal("没有选文件，或者文件是空的；请选一份报告再核验。", await ProblemAsync(await SendAsync(visitor, "空.txt", [])));
        Assert.Equal("大.txt有21兆字节，最多20兆；请压缩其中的图片或拆分后再传。", await ProblemAsync(await SendAsync(visitor, "大.txt", new byte[21_000_000])));
        var broken = await FinishedAsync(visitor, (await SendAsync(visitor, "坏.docx", [.. "PK\u0003\u0004"u8, 9, 9])).Headers.Location!.OriginalString);
        Assert.StartsWith("坏.docx：", broken.QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_without_account_is_asked_to_sign_in_unless_the_setting_allows()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var visitor = await host.VisitAsync();

        Assert.Equal("/sign-in?from=/check", (await visitor.GetAsync("/check")).Headers.Location?.PathAndQuery ?? (await visitor.GetAsync("/check")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Where_visitors_may_check_they_get_the_answer_at_once_and_nothing_is_kept()
    {
        await using var host = await WorkbenchHost.StartAsync(connection: null, publicCheck: true);
        using var visitor = await host.VisitAsync();

        var answer = await SendAsync(visitor, "自评.txt", Encoding.UTF8.GetBytes(Report));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("29.01万元", page.QuerySelector(".card.error")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await host.InDatabaseAsync(db => db.StoredReports.CountAsync()));
    }

    [Fact]
    public async Task Uploads_are_limited()
    {
        await using var host = await WorkbenchHost.StartAsync(connection: null, publicCheck: true);
        using var visitor = await host.VisitAsync();
        var token = await visitor.TokenAsync("/check");

        var answers = new List<HttpStatusCode>();
        for (var each = 0; each < 25; each++)
            answers.Add((await SendAsync(visitor, "空.txt", [], token)).StatusCode);

        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
    }

    private static async Task<HttpResponseMessage> SendAsync(WebVisitor visitor, string name, byte[] bytes, string? token = null)
    {
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentDisposition = new("form-data") { Name = "\"file\"", FileNameStar = name };
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { new StringContent(token ?? await visitor.TokenAsync("/check")), "__RequestVerificationToken" }, file };
        return await visitor.PostAsync("/check", form);
    }

    private static async Task<string?> ProblemAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return WebVisitor.Parsed(await answer.Content.ReadAsStringAsync()).QuerySelector(".problem[role=alert]")?.TextContent;
    }

    private static async Task<AngleSharp.Dom.IDocument> FinishedAsync(WebVisitor visitor, string address)
    {
        await EventuallyAsync(async () => (await visitor.OpenAsync(address)).QuerySelector("progress") is null);
        return await visitor.OpenAsync(address);
    }

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        for (var attempt = 0; attempt < 150; attempt++)
        {
            if (await holds())
                return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        Assert.Fail("It did not happen within 15 seconds.");
    }

    [Fact]
    public async Task A_text_made_to_be_slow_and_a_file_nobody_had_time_for_are_given_up_with_a_sentence_each()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var turns = new ReadingTurns(TimeSpan.FromMilliseconds(200));
        using var hold = new ManualResetEventSlim();

        Assert.Contains("太长太乱", (await turns.OneOfFewAsync<string>(_ => throw new System.Text.RegularExpressions.RegexMatchTimeoutException(), TestContext.Current.CancellationToken)).Problem, StringComparison.Ordinal);
        for (var time = 0; time < 2; time++)
        {
            Assert.Contains("没有读完", (await turns.OneOfFewAsync(_ => Held(hold), TestContext.Current.CancellationToken)).Problem, StringComparison.Ordinal);
        }
        Assert.Contains("人太多", (await turns.OneOfFewAsync(_ => "读了", TestContext.Current.CancellationToken)).Problem, StringComparison.Ordinal);
        hold.Set();
        await EventuallyAsync(async () => (await turns.OneOfFewAsync(_ => "读了", TestContext.Current.CancellationToken)).Done == "读了");
    }

    // Work that does not stop when it is told to.
    private static string Held(ManualResetEventSlim hold)
    {
        hold.Wait();
        return "";
    }
}
