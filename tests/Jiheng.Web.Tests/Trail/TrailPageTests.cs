using System.Globalization;
using System.Net;
using Jiheng.Shell;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Tests.Evaluations;
using Jiheng.Web.Tests.Hosting;
using Jiheng.Web.Trail;

namespace Jiheng.Web.Tests.Trail;

public sealed class TrailPageTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_trail_is_found_by_unit_person_and_day(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ReadyAsync(host);
        using var editor = await host.VisitAsync(some.Editor);
        await editor.MoveAsync(some, Act.SendForSignature, 1);
        var name = await host.InDatabaseAsync(db => db.Units.Where(unit => unit.Id == some.UnitId).Select(unit => unit.Name).SingleAsync());
        using var bureau = await host.VisitAsync("jxg");
        var today = Jiheng.Web.Shell.ChinaDay.Of(TimeProvider.System).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        var found = await bureau.OpenAsync($"/trail?unit={name}&person={some.Editor}&from={today}&to={today}");
        var earlier = await bureau.OpenAsync($"/trail?unit={name}&to=2020-01-01");
        var own = await editor.OpenAsync($"/evaluations/{some.EvaluationId}/trail");

        Assert.Contains("送负责人签署", Assert.Single(found.QuerySelectorAll(".trail tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Empty(earlier.QuerySelectorAll(".trail tbody tr"));
        Assert.Single(own.QuerySelectorAll(".trail tbody tr"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_section_reads_of_its_own_units_and_units_read_no_trail_but_theirs(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.ReadyAsync(host);
        await host.InDatabaseAsync(db => db.Units.Where(unit => unit.Id == some.UnitId).ExecuteUpdateAsync(set => set.SetProperty(unit => unit.Section, "社保股")));
        using var editor = await host.VisitAsync(some.Editor);
        await editor.MoveAsync(some, Act.SendForSignature, 1);
        using var section = await host.VisitAsync("xzg");
        using var administrator = await host.VisitAsync("admin");

        Assert.Empty((await section.OpenAsync($"/trail?person={some.Editor}")).QuerySelectorAll(".trail tbody tr"));
        Assert.NotEmpty((await administrator.OpenAsync($"/trail?person={some.Editor}")).QuerySelectorAll(".trail tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync("/trail")).StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_database_itself_refuses_to_change_a_line(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        await host.InDatabaseAsync(db =>
        {
            db.Trail.Add(new() { At = DateTimeOffset.UnixEpoch, By = "甲", What = "试写" });
            return db.SaveChangesAsync();
        });
        string[] attempts =
        [
            "update trail_entry set detail = '改' where number = 1",
            "delete from trail_entry where number = 1",
            "delete from trail_entry",
            engine == Engine.PostgreSql ? "truncate trail_entry" : "insert or replace into trail_entry select * from trail_entry where number = 1",
        ];

        foreach (var attempt in attempts)
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(attempt)));
            Assert.Contains(AppendOnlyTrail.Refusal, refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task The_command_finds_the_first_line_that_was_changed(Engine engine)
    {
        await using var host = await hosts.FreshAsync(engine);
        foreach (var each in new[] { "一", "二", "三" })
        {
            await host.InDatabaseAsync(db =>
            {
                db.Trail.Add(new() { At = DateTimeOffset.UnixEpoch, By = "甲", What = "试写", Detail = each });
                return db.SaveChangesAsync();
            });
        }

        var whole = Run(host);
        // Somebody with the rights of the owner takes the lock off first.
        await host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(engine == Engine.PostgreSql ? "alter table trail_entry disable trigger all" : "drop trigger trail_entry_no_update"));
        await host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("update trail_entry set detail = '二改' where number = 2"));
        var broken = Run(host);

        Assert.Equal(0, whole.Status);
        Assert.StartsWith("操作留痕共3行，没有被改过。", whole.Said, StringComparison.Ordinal);
        Assert.Equal((1, "操作留痕从第2行起被改过或者缺行；前面1行没有问题。"), broken);
    }

    [Fact]
    public void Without_a_workbench_there_is_nothing_to_verify()
    {
        using var error = new StringWriter();

        Assert.Equal(2, CommandLine.Run(["audit-trail", "verify", "--data", "没有这个文件夹"], new(TextReader.Null, TextWriter.Null, error, false, AppContext.BaseDirectory)));
        Assert.Contains("里没有工作台的数据", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run(["audit-trail", "delete"], new(TextReader.Null, TextWriter.Null, error, false, AppContext.BaseDirectory)));
    }

    private static (int Status, string Said) Run(WorkbenchHost host)
    {
        using var output = new StringWriter();
        string[] place = host.Connection is { } connection ? ["--database", connection] : ["--data", host.Folder];
        var status = CommandLine.Run(["audit-trail", "verify", .. place], new(TextReader.Null, output, TextWriter.Null, false, AppContext.BaseDirectory));
        return (status, output.ToString().Trim());
    }
}
