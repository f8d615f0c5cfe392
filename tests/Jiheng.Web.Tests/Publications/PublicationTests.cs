using System.Net;
using Jiheng.Documents.Word;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Publications;
using Jiheng.Web.Tests.Evaluations;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Publications;

public sealed class PublicationTests(Hosts hosts)
{
    private const string Phone = "13800138000";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_public_copy_covers_what_is_personal_and_everyone_may_read_it(Engine engine)
    {
        var (host, some) = await AcceptedAsync(engine);
        using var head = await host.VisitAsync(some.Head);
        using var anyone = await host.VisitAsync();

        var gate = await head.OpenAsync(PublishReport.AddressOf(some.EvaluationId));
        Assert.Contains(Phone, gate.QuerySelector(".publication table")!.TextContent, StringComparison.Ordinal);
        using var published = await PostAsync(head, some, "publish", words: "张三丰");

        Assert.Equal("", WebVisitor.Parsed(await published.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector(".obstacles")?.TextContent ?? "");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        var page = (await anyone.OpenAsync($"/published/{some.EvaluationId}")).Body!.TextContent;
        Assert.Contains("联系人＊＊＊，电话＊＊＊＊＊＊＊＊＊＊＊。", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, page, StringComparison.Ordinal);
        Assert.Contains(some.EvaluationId.ToString(), (await anyone.OpenAsync("/published")).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains(Phone, await host.InDatabaseAsync(db => db.Sections.Where(each => each.EvaluationId == some.EvaluationId && each.Section == "overview").Select(each => each.Text).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_accepted_or_has_errors_or_gaps_is_not_published_and_the_page_says_why()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var head = await host.VisitAsync(some.Head);

        using var answer = await PostAsync(head, some, "publish");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebVisitor.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("审核通过后才能公开", page.QuerySelector(".problem")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("个错误没有改正", page.QuerySelector(".obstacles")!.TextContent, StringComparison.Ordinal);
        Assert.False(await host.InDatabaseAsync(db => db.Publications.AnyAsync(each => each.EvaluationId == some.EvaluationId)));
    }

    [Fact]
    public async Task A_report_nobody_has_begun_to_write_can_be_looked_at()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.ScoredAsync(host);
        using var editor = await host.VisitAsync(some.Editor);

        var page = await editor.OpenAsync(PublishReport.AddressOf(some.EvaluationId));

        Assert.NotEmpty(page.QuerySelectorAll(".obstacles li"));
    }

    [Fact]
    public async Task Who_fills_in_looks_at_the_gate_and_publishes_nothing()
    {
        var (host, some) = await AcceptedAsync(Engine.Sqlite);
        using var editor = await host.VisitAsync(some.Editor);

        using var answer = await PostAsync(editor, some, "publish", page: $"/evaluations/{some.EvaluationId}/submit");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task When_an_acceptance_is_taken_back_so_is_the_publication(Engine engine)
    {
        var (host, some) = await AcceptedAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        using (var published = await PostAsync(bureau, some, "publish", words: "张三丰"))
            Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);

        using var reopened = await bureau.MoveAsync(some, Act.Reopen, await host.VersionAsync(some), opinion: "满意度的数要重新核对。");

        Assert.Equal(HttpStatusCode.Redirect, reopened.StatusCode);
        Assert.Equal(Stage.Returned, (await host.EvaluationAsync(some)).Stage);
        using var anyone = await host.VisitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.GetAsync($"/published/{some.EvaluationId}")).StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_was_covered_once_is_asked_to_be_covered_again_even_after_the_evaluation_was_reopened(Engine engine)
    {
        var (host, some) = await AcceptedAsync(engine);
        using var bureau = await host.VisitAsync("jxg");
        using (await PostAsync(bureau, some, "publish", words: "张三丰\n日常工作"))
        using (await bureau.MoveAsync(some, Act.Reopen, await host.VersionAsync(some), opinion: "满意度的数要重新核对。"))
            await host.PutAsync(some, Stage.Accepted);

        var page = await bureau.OpenAsync(PublishReport.AddressOf(some.EvaluationId));
        using var again = await bureau.SendAsync(page, ".publication form", ("act", "publish"));

        Assert.Equal("张三丰\n日常工作", page.QuerySelector("textarea")?.TextContent.ReplaceLineEndings("\n"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        using var anyone = await host.VisitAsync();
        Assert.DoesNotContain("张三丰", (await anyone.OpenAsync($"/published/{some.EvaluationId}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Pressing_twice_publishes_once_after_the_other_and_withdrawing_twice_withdraws(Engine engine)
    {
        var (host, some) = await AcceptedAsync(engine);
        using var head = await host.VisitAsync(some.Head);
        using var bureau = await host.VisitAsync("jxg");

        var published = await Task.WhenAll(PostAsync(head, some, "publish"), PostAsync(bureau, some, "publish"), PostAsync(head, some, "publish"));
        var there = await host.InDatabaseAsync(db => db.Publications.CountAsync(each => each.EvaluationId == some.EvaluationId));
        var withdrawn = await Task.WhenAll(PostAsync(head, some, "withdraw"), PostAsync(bureau, some, "withdraw"));

        Assert.All(published.Concat(withdrawn), answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal(1, there);
        Assert.False(await host.InDatabaseAsync(db => db.Publications.AnyAsync(each => each.EvaluationId == some.EvaluationId)));
        Assert.Equal((3, 1), await host.InDatabaseAsync(async db => (
            await db.Trail.CountAsync(each => each.Subject == some.EvaluationId && each.What == "公开自评报告"), await db.Trail.CountAsync(each => each.Subject == some.EvaluationId && each.What == "撤回公开"))));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_is_taken_back_while_it_is_being_published_does_not_stay_public(Engine engine)
    {
        var (host, some) = await AcceptedAsync(engine);
        using var head = await host.VisitAsync(some.Head);
        using var bureau = await host.VisitAsync("jxg");

        var answers = await Task.WhenAll(PostAsync(head, some, "publish"), bureau.MoveAsync(some, Act.Reopen, await host.VersionAsync(some), opinion: "满意度的数要重新核对。"));

        Assert.All(answers, answer => Assert.True((int)answer.StatusCode < 500));
        var isPublic = await host.InDatabaseAsync(db => db.Publications.AnyAsync(each => each.EvaluationId == some.EvaluationId));
        Assert.Equal((await host.EvaluationAsync(some)).Stage == Stage.Accepted, isPublic);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_is_published_anew_is_read_anew_and_what_is_withdrawn_is_gone(Engine engine)
    {
        var (host, some) = await AcceptedAsync(engine);
        using var head = await host.VisitAsync(some.Head);
        using var anyone = await host.VisitAsync();
        var address = $"/published/{some.EvaluationId}";

        using (await PostAsync(head, some, "publish"))
            Assert.Contains("张三丰", (await anyone.OpenAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        using (await PostAsync(head, some, "publish", words: "张三丰"))
            Assert.DoesNotContain("张三丰", (await anyone.OpenAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        using (await PostAsync(head, some, "withdraw"))
            Assert.Equal(HttpStatusCode.NotFound, (await anyone.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_word_that_stands_nowhere_in_the_report_is_not_called_covered()
    {
        var (host, some) = await AcceptedAsync(Engine.Sqlite);
        using var head = await host.VisitAsync(some.Head);

        using var answer = await PostAsync(head, some, "publish", words: "张三丰\n李四光");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await WebVisitor.PageAsync(answer);
        Assert.Equal("没有公开：报告里没有“李四光”，请照报告里的写法填写。", page.QuerySelector(".problem")?.TextContent);
        Assert.DoesNotContain("李四光", page.QuerySelector(".publication table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2 种文字", page.QuerySelector("h3 small")?.TextContent);
    }

    [Fact]
    public async Task More_words_than_are_taken_are_refused_and_none_is_left_out_in_silence()
    {
        var (host, some) = await AcceptedAsync(Engine.Sqlite);
        using var head = await host.VisitAsync(some.Head);

        using var answer = await PostAsync(head, some, "publish", words: string.Join('\n', Enumerable.Range(1, 51).Select(number => $"第{number}人")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("最多50条，现在有51条", (await WebVisitor.PageAsync(answer)).QuerySelector(".problem")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Covering_the_sign_of_a_gap_does_not_fill_it()
    {
        var (host, some) = await AcceptedAsync(Engine.Sqlite);
        await host.InDatabaseAsync(db => db.Sections.Where(each => each.EvaluationId == some.EvaluationId && each.Section == "results").ExecuteUpdateAsync(set => set.SetProperty(each => each.Text, "完成【暂缺：产出】。")));
        using var head = await host.VisitAsync(some.Head);

        using var answer = await PostAsync(head, some, "publish", words: "暂缺");

        Assert.Contains("处“暂缺”", (await WebVisitor.PageAsync(answer)).QuerySelector(".obstacles")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_prints_a_dash_for_what_nobody_entered_and_a_sentence_is_not_published_without_it()
    {
        var (host, some) = await AcceptedAsync(Engine.Sqlite);
        using var head = await host.VisitAsync(some.Head);
        using var anyone = await host.VisitAsync();

        var gate = await head.OpenAsync(PublishReport.AddressOf(some.EvaluationId));
        using (await PostAsync(head, some, "publish"))
        {
            var page = await anyone.OpenAsync($"/published/{some.EvaluationId}");
            Assert.DoesNotContain("【暂缺", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains(page.QuerySelectorAll("td"), cell => cell.TextContent == "—");
            Assert.Equal("word", page.QuerySelectorAll("td").First(cell => cell.TextContent == "预算配置").ClassName);
            Assert.Contains("表中“—”表示没有填报，或者算不出来。", page.Body.TextContent, StringComparison.Ordinal);
        }
        await host.InDatabaseAsync(db => db.Sections.Where(each => each.EvaluationId == some.EvaluationId && each.Section == "results").ExecuteUpdateAsync(set => set.SetProperty(each => each.Text, "完成【暂缺】件。")));
        using var again = await PostAsync(head, some, "publish");

        Assert.Matches("表里有 [0-9]+ 格没有填数，公开稿里印“—”", gate.QuerySelector(".empty-cells")!.TextContent);
        Assert.Contains("有1处“暂缺”", (await WebVisitor.PageAsync(again)).QuerySelector(".obstacles")?.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData("张三丰", "张　三 丰、张\u200b三丰。", "＊＊＊＊＊、＊＊＊＊。"), InlineData("张 三丰", "张三丰", "＊＊＊"), InlineData("扩张", "扩\n张", "扩\n张"), InlineData("　", "甲　乙", "甲　乙")]
    public void Blanks_within_a_name_do_not_hide_it_and_a_line_break_does(string words, string text, string expected)
    {
        var document = new WordDocument("报告", [new(false, true, [new WordBlock.Paragraph([new(text)], WordLook.Body)])]);

        var covered = Redactor.Covered(document, [new(words, "", "")]);

        Assert.Equal(expected, Assert.Single(Assert.IsType<WordBlock.Paragraph>(Assert.Single(covered.Blocks)).Runs).Text);
        Assert.Equal(text != expected, Redactor.Holds(document, new(words, "", "")));
    }

    [Fact]
    public void Words_are_covered_where_runs_part_them_and_longer_ones_first()
    {
        var document = new WordDocument("报告", [new(false, true, [new WordBlock.Paragraph([new("电话1380"), new("0138000，区号1380。")], WordLook.Body)])]);

        var covered = Redactor.Covered(document, [new("1380", "", ""), new("13800138000", "", "")]);

        var paragraph = Assert.IsType<WordBlock.Paragraph>(Assert.Single(covered.Blocks));
        Assert.Equal("电话＊＊＊＊＊＊＊＊＊＊＊，区号＊＊＊＊。", string.Concat(paragraph.Runs.Select(run => run.Text)));
    }

    // With every section written, a telephone number in one of them, and every error answered.
    private async Task<(WorkbenchHost Host, Some Some)> AcceptedAsync(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ScoredAsync(host);
        await host.InDatabaseAsync(async db =>
        {
            foreach (var (section, text) in Texts)
                db.Sections.Add(new() { EvaluationId = some.EvaluationId, Section = section, Text = text, Version = 1, ChangedBy = some.Editor, ChangedAt = DateTimeOffset.UnixEpoch, ConfirmedBy = some.Editor, ConfirmedAt = DateTimeOffset.UnixEpoch });
            return await db.SaveChangesAsync();
        });
        await Some.AnswerAsync(host, some);
        await host.PutAsync(some, Stage.Accepted);
        return (host, some);
    }

    private static readonly (string, string)[] Texts =
    [
        ("overview", $"本单位承担日常工作。联系人张三丰，电话{Phone}。"),
        ("budget", "本年支出合计{支出决算数}。"),
        ("results", "年初确定的工作都已完成。"),
        ("score", "自评得分{得分}，等级为“{等级}”。"),
        ("problems", "预算编制不够细。"),
        ("measures", "按季度核对执行进度。"),
    ];

    private static Task<HttpResponseMessage> PostAsync(WebVisitor visitor, Some some, string act, string words = "", string? page = null) =>
        visitor.SubmitAsync(PublishReport.AddressOf(some.EvaluationId), new() { ["act"] = act, ["words"] = words }, page);
}
