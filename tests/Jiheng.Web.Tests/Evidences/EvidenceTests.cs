using System.Net;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Evidences;

public sealed class EvidenceTests(Hosts hosts)
{
    private const string Indicator = "budget_disclosure";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_file_proves_an_indicator_and_comes_back_byte_for_byte_as_a_file_to_keep(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);

        var answer = await UploadAsync(visitor, some, "indicator:" + Indicator, ("公开截图.pdf", Files.Pdf("公开")));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await visitor.OpenAsync($"/evaluations/{some.EvaluationId}/evidence");
        var row = page.QuerySelector($"#indicator-{Indicator}")!;
        Assert.Equal("✓ 已有", row.QuerySelector(".present")?.TextContent);
        Assert.Contains("公开截图.pdf 第3页", row.TextContent, StringComparison.Ordinal);
        using var file = await visitor.GetAsync(row.QuerySelector(".linked a")!.GetAttribute("href")!);
        Assert.Equal(Files.Pdf("公开"), await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("公开截图.pdf", file.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("application/pdf", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Of_several_files_the_good_are_kept_and_each_other_gets_its_sentence(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);

        var answer = await UploadAsync(visitor, some, "", ("决算.pdf", Files.Pdf("决算")), ("页面.html", "<html>"u8.ToArray()), ("照片.pdf", Files.Png), ("空.pdf", []), ("又一份.pdf", Files.Pdf("决算")), ("大.pdf", new byte[(20 * 1024 * 1024) + 1]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            [
                "“页面.html”不是可以上传的类型（PDF、docx、xlsx、doc、xls、png、jpg，不带宏），请另存后再传。",
                "“照片.pdf”的内容是PNG 图片，与文件名不符，请把扩展名改成.png后再传。",
                "“空.pdf”是空的，请检查后再传。",
                "“又一份.pdf”与已经上传的“决算.pdf”内容相同，不必再传。",
                "“大.pdf”有20 MB，超过单个文件20 MB的限制，请压缩或拆分后再传。",
            ],
            page.QuerySelectorAll(".problem").Select(problem => problem.TextContent));
        Assert.Equal(["决算.pdf"], await NamesAsync(host, some));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task All_files_of_an_evaluation_together_have_a_limit(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        await host.InDatabaseAsync(db =>
        {
            db.Evidences.Add(new() { EvaluationId = some.EvaluationId, FileName = "旧.pdf", ContentType = "application/pdf", Size = UploadLimits.MostOfEvaluation, Hash = new('0', 64), AddedBy = "", AddedAt = default });
            return db.SaveChangesAsync();
        });
        using var visitor = await host.VisitAsync(some.Editor);

        var answer = await UploadAsync(visitor, some, "", ("新.pdf", Files.Pdf()));

        Assert.Contains("超过每个自评200 MB的限制，请先删去不用的材料。", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["旧.pdf"], await NamesAsync(host, some));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_file_becomes_a_required_material_proves_an_indicator_and_is_removed(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);
        await UploadAsync(visitor, some, "material:部门决算报表", ("决算.pdf", Files.Pdf()));
        var page = $"/evaluations/{some.EvaluationId}/evidence";
        var file = page + "/" + await host.InDatabaseAsync(db => db.Evidences.Where(each => each.EvaluationId == some.EvaluationId).Select(each => each.Id).SingleAsync());

        var given = (await visitor.OpenAsync(page)).QuerySelectorAll(".evidence table")[0].QuerySelector(".present")?.TextContent;
        await visitor.SubmitAsync(file + "/links", new() { ["for"] = "indicator:" + Indicator, ["page"] = "第5–7页" }, page);
        var linked = (await visitor.OpenAsync(page)).QuerySelector($"#indicator-{Indicator}")!.TextContent;
        await visitor.SubmitAsync(file + "/links/removed", new() { ["for"] = "indicator:" + Indicator }, page);
        var unlinked = (await visitor.OpenAsync(page)).QuerySelector($"#indicator-{Indicator}")!.TextContent;
        await visitor.SubmitAsync(file + "/removed", [], page);

        Assert.Equal("✓ 已有", given);
        Assert.Contains("第5–7页", linked, StringComparison.Ordinal);
        Assert.Contains("还没有", unlinked, StringComparison.Ordinal);
        Assert.Empty(await NamesAsync(host, some));
        Assert.Equal(["上传材料", "材料对应", "材料对应", "删除材料"], await host.InDatabaseAsync(db => db.Trail.Where(entry => entry.Subject == some.EvaluationId).OrderBy(entry => entry.Number).Select(entry => entry.What).ToListAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Outside_the_scope_there_is_no_evidence_and_after_submission_none_is_added_or_removed(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var (mine, other) = (await Some.EvaluationAsync(host), await Some.EvaluationAsync(host, Stage.WithBureau));
        var file = Guid.CreateVersion7();
        await host.InDatabaseAsync(db =>
        {
            db.Evidences.Add(new() { Id = file, EvaluationId = other.EvaluationId, FileName = "甲.pdf", ContentType = "application/pdf", Size = 9, Hash = new('0', 64), AddedBy = "", AddedAt = default, Content = new() { EvidenceId = file, Bytes = Files.Pdf() } });
            return db.SaveChangesAsync();
        });
        using var stranger = await host.VisitAsync(mine.Editor);
        using var owner = await host.VisitAsync(other.Editor);
        var address = $"/evaluations/{other.EvaluationId}/evidence/{file}";
        var own = $"/evaluations/{mine.EvaluationId}/evidence";

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{own}/{file}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(address + "/removed", [], own)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync($"{own}/{file}/removed", [], own)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.SubmitAsync(address + "/removed", [], "/")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.SubmitAsync(address + "/links", new() { ["for"] = "indicator:" + Indicator }, "/")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(owner, other, "", "/", ("乙.pdf", Files.Pdf("乙")))).StatusCode);
    }

    [Fact]
    public async Task Who_uploads_without_end_is_asked_to_wait()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var visitor = await host.VisitAsync(some.Editor);

        var statuses = new List<HttpStatusCode>();
        for (var time = 0; time < 31; time++)
        {
            using var none = new MultipartFormDataContent { { new StringContent(""), "for" } };
            statuses.Add((await visitor.PostAsync($"/evaluations/{some.EvaluationId}/evidence", none)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, statuses.Take(30));
    }

    private static Task<List<string>> NamesAsync(WorkbenchHost host, Some some) =>
        host.InDatabaseAsync(db => db.Evidences.Where(each => each.EvaluationId == some.EvaluationId).Select(each => each.FileName).ToListAsync());

    private static Task<HttpResponseMessage> UploadAsync(WebVisitor visitor, Some some, string purpose, params (string Name, byte[] Content)[] files) =>
        UploadAsync(visitor, some, purpose, $"/evaluations/{some.EvaluationId}/evidence", files);

    private static async Task<HttpResponseMessage> UploadAsync(WebVisitor visitor, Some some, string purpose, string tokenFrom, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await visitor.TokenAsync(tokenFrom)), "__RequestVerificationToken" }, { new StringContent(purpose), "for" }, { new StringContent("3"), "page" } };
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(content), "files", name);
        return await visitor.PostAsync($"/evaluations/{some.EvaluationId}/evidence", form);
    }
}
