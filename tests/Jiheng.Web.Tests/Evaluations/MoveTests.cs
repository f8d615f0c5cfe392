using System.Net;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.SampleCounty;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Evaluations;

public sealed class MoveTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Whatever_the_table_does_not_allow_does_not_happen(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        foreach (var underDepartment in new[] { false, true })
        {
            var some = await Some.ReadyAsync(host, underDepartment: underDepartment);
            var people = await PeopleAsync(host, some);
            foreach (var (role, visitor) in people)
            {
                using (visitor)
                    await TryEverythingAsync(host, some, role, visitor, underDepartment);
            }
        }
    }

    private static async Task TryEverythingAsync(WorkbenchHost host, Some some, Role role, WebVisitor visitor, bool underDepartment)
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            await host.PutAsync(some, stage);
            foreach (var act in Enum.GetValues<Act>().Where(act => Workflow.Next(stage, act, role, underDepartment) is null))
            {
                var answer = await visitor.MoveAsync(some, act, await host.VersionAsync(some));
                Assert.True(HttpStatusCode.Conflict == answer.StatusCode, $"{stage} {act} {role}: {answer.StatusCode}");
                Assert.Contains("不能办理", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            }
            Assert.Equal(stage, (await host.EvaluationAsync(some)).Stage);
        }
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Every_step_of_the_table_happens_and_is_written_down(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        foreach (var step in Workflow.Steps)
        {
            // Only the supervising office of the sample has a person for its side.
            var underDepartment = step.HasDepartment ?? step.Role == Role.SupervisingDepartment;
            var some = await Some.ReadyAsync(host, underDepartment: underDepartment);
            await host.PutAsync(some, step.From);
            using var visitor = await host.VisitAsync(AccountOf(step.Role, some));

            var answer = await visitor.MoveAsync(some, step.Act, await host.VersionAsync(some));

            Assert.True(HttpStatusCode.Redirect == answer.StatusCode, $"{step}: {answer.StatusCode}");
            Assert.Equal(step.To, (await host.EvaluationAsync(some)).Stage);
            var move = await host.InDatabaseAsync(db => db.Moves.SingleAsync(each => each.EvaluationId == some.EvaluationId));
            Assert.Equal((step.Act, step.From, step.To, step.Role), (move.Act, move.From, move.To, move.Role));
            var line = await host.InDatabaseAsync(db => db.Trail.SingleAsync(each => each.Subject == some.EvaluationId));
            Assert.Equal(StageNames.Of(step.Act), line.What);
            Assert.Contains($"由“{StageNames.Of(step.From)}”到“{StageNames.Of(step.To)}”", line.Detail, StringComparison.Ordinal);
        }
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Outside_the_scope_an_evaluation_does_not_exist(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ReadyAsync(host);
        var other = await Some.ReadyAsync(host);
        using var stranger = await host.VisitAsync(other.Head);

        var moved = await stranger.MoveAsync(some, Act.Sign, 1, from: other);

        Assert.Equal(HttpStatusCode.NotFound, moved.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/evaluations/{some.EvaluationId}/submit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/evaluations/{some.EvaluationId}/trail")).StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Of_two_people_moving_at_once_one_is_told_what_the_other_did(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ReadyAsync(host);
        await host.PutAsync(some, Stage.WithBureau);
        using var one = await host.VisitAsync("jxg");
        using var other = await host.VisitAsync("xzg");
        var version = await host.VersionAsync(some);

        var answers = await Task.WhenAll(one.MoveAsync(some, Act.Accept, version), other.MoveAsync(some, Act.Return, version));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
        var told = await answers.Single(answer => answer.StatusCode == HttpStatusCode.Conflict).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("您的操作没有保存", told, StringComparison.Ordinal);
        Assert.Matches("（jxg）已于|（xzg）已于", told);
        Assert.Single(await host.InDatabaseAsync(db => db.Moves.Where(move => move.EvaluationId == some.EvaluationId).ToListAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Nothing_unfinished_goes_to_the_head(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var empty = await Some.EvaluationAsync(host);
        using var editor = await host.VisitAsync(empty.Editor);

        Assert.Contains("没有得分的有", await RefusalAsync(editor, empty, Act.SendForSignature), StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Signing_asks_for_the_password_again(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ReadyAsync(host);
        await host.PutAsync(some, Stage.AwaitingSignature);
        using var head = await host.VisitAsync(some.Head);

        Assert.Contains("密码不对，没有签署", await RefusalAsync(head, some, Act.Sign, password: "不是这个"), StringComparison.Ordinal);

        Assert.Equal(Stage.AwaitingSignature, (await host.EvaluationAsync(some)).Stage);
        Assert.Equal("签署口令不对", (await host.InDatabaseAsync(db => db.Trail.SingleAsync(each => each.Subject == some.EvaluationId))).What);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_goes_back_says_why_and_nothing_typed_is_lost(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ReadyAsync(host);
        await host.PutAsync(some, Stage.WithBureau);
        using var bureau = await host.VisitAsync("jxg");

        var refused = await RefusalAsync(bureau, some, Act.Return, opinion: "", findings: "<b>第一条</b>");

        Assert.Contains("请写明退回的意见", refused, StringComparison.Ordinal);
        Assert.Equal("<b>第一条</b>", WebVisitor.Parsed(refused).QuerySelector("textarea[name=findings]")?.TextContent);
        Assert.NotNull(WebVisitor.Parsed(refused).QuerySelector("html header.top"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_unit_sees_the_returned_findings_until_it_sends_again(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ReadyAsync(host);
        await host.PutAsync(some, Stage.WithBureau);
        using var bureau = await host.VisitAsync("jxg");
        using var editor = await host.VisitAsync(some.Editor);
        await bureau.MoveAsync(some, Act.Return, await host.VersionAsync(some), findings: "控制率算错了\r\n\r\n  缺满意度问卷  ");

        var returned = await editor.OpenAsync($"/evaluations/{some.EvaluationId}/submit");
        var sent = await editor.MoveAsync(some, Act.SendForSignature, await host.VersionAsync(some));
        var after = await editor.OpenAsync($"/evaluations/{some.EvaluationId}/submit");

        Assert.Equal(["控制率算错了", "缺满意度问卷"], returned.QuerySelectorAll(".returned li").Select(finding => finding.TextContent));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Empty(after.QuerySelectorAll(".returned"));
        Assert.Equal(["送负责人签署", "退回修改"], after.QuerySelectorAll(".history strong").Select(act => act.TextContent));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_was_written_meanwhile_does_not_slip_into_what_is_sent(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ReadyAsync(host);
        using var editor = await host.VisitAsync(some.Editor);
        var seen = await host.VersionAsync(some);
        await editor.SubmitAsync($"/evaluations/{some.EvaluationId}/report/overview", new() { ["text"] = "送签前又写的一句。", ["version"] = "0" }, $"/evaluations/{some.EvaluationId}/report?edit=overview");

        var answer = await editor.MoveAsync(some, Act.SendForSignature, seen);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("您打开这一页以后，自评的内容又有变动", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(Stage.Drafting, (await host.EvaluationAsync(some)).Stage);
    }

    [Fact]
    public async Task A_password_that_somebody_else_gave_signs_nothing()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.ReadyAsync(host);
        await host.PutAsync(some, Stage.AwaitingSignature);
        using var head = await host.VisitAsync(some.Head);
        await host.InDatabaseAsync(db => db.Users.Where(each => each.UserName == some.Head).ExecuteUpdateAsync(set => set.SetProperty(each => each.MustChangePassword, true)));

        Assert.Contains("这个账号的密码还是别人给的，不能用来签署", await RefusalAsync(head, some, Act.Sign), StringComparison.Ordinal);
        Assert.Equal(Stage.AwaitingSignature, (await host.EvaluationAsync(some)).Stage);
    }

    [Theory, InlineData("1"), InlineData("退回"), InlineData("")]
    public async Task An_act_that_does_not_exist_is_refused(string act)
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.ReadyAsync(host);
        using var editor = await host.VisitAsync(some.Editor);

        var answer = await editor.SubmitAsync($"/evaluations/{some.EvaluationId}/moves", new() { ["act"] = act, ["version"] = "1" }, page: $"/evaluations/{some.EvaluationId}/submit");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public void The_page_of_the_workflow_is_the_table()
    {
        var page = Path.Combine(Repository.Root, "docs", "workflow.md");
        if (Environment.GetEnvironmentVariable("JIHENG_APPROVE") == "1")
            File.WriteAllText(page, WorkflowText.Markdown());

        Assert.Equal(File.ReadAllText(page).ReplaceLineEndings("\n"), WorkflowText.Markdown());
    }

    private static async Task<string> RefusalAsync(WebVisitor visitor, Some some, Act act, string opinion = "请核对", string findings = "", string password = SampleAccounts.Password)
    {
        var answer = await visitor.MoveAsync(some, act, 1, opinion, findings, password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static string AccountOf(Role role, Some some) => role switch
    {
        Role.UnitEditor => some.Editor,
        Role.UnitHead => some.Head,
        Role.SupervisingDepartment => "zfb.zg",
        Role.BureauSection => "xzg",
        Role.BureauPerformance => "jxg",
        Role.ExternalEvaluator => "dsf",
        _ => "admin",
    };

    // Everyone who may see it; the supervising office sees only units under it, the external evaluator what was assigned.
    private static async Task<List<(Role Role, WebVisitor Visitor)>> PeopleAsync(WorkbenchHost host, Some some)
    {
        await host.InDatabaseAsync(async db =>
        {
            var evaluator = await db.Users.SingleAsync(each => each.UserName == "dsf");
            db.Assignments.Add(new() { EvaluationId = some.EvaluationId, AccountId = evaluator.Id });
            return await db.SaveChangesAsync();
        });
        var people = new List<(Role, WebVisitor)>();
        var hasDepartment = await host.InDatabaseAsync(db => db.Units.Where(unit => unit.Id == some.UnitId).Select(unit => unit.DepartmentId != null).SingleAsync());
        foreach (var role in Enum.GetValues<Role>().Where(role => hasDepartment || role != Role.SupervisingDepartment))
            people.Add((role, await host.VisitAsync(AccountOf(role, some))));
        return people;
    }
}
