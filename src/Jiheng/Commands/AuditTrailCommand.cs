using System.Globalization;
using Jiheng.Shell;
using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Jiheng.Web.Trail;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Commands;

/// <summary>留痕校验命令。</summary>
internal static class AuditTrailCommand
{
    private const string Verify = "verify";

    private const string Example = """
          jiheng audit-trail verify --data 数据
          逐行校验“数据”文件夹里工作台的操作留痕，说明有没有被改过；被改过时退出状态是 1。
        """;

    public static ExampleCommand Create(Session session)
    {
        var act = CommonOptions.Argument("操作", "verify：逐行校验");
        var database = new DatabaseOptions();
        var command = new ExampleCommand("audit-trail", "操作留痕：校验有没有被修改或删除。", Example) { act };
        database.AddTo(command);
        command.SetAction((parsed, stop) => parsed.Need(act) == Verify
            ? RunAsync(database.Read(parsed, session), session, stop)
            : throw new UnusableInputException($"audit-trail 没有“{parsed.GetValue(act)}”这个操作；可写 verify。"));
        return command;
    }

    private static async Task<int> RunAsync(WorkbenchOptions options, Session session, CancellationToken stop)
    {
        var choices = new DbContextOptionsBuilder<WorkbenchDb>();
        DatabaseSetup.Choose(choices, options);
        await using var db = new WorkbenchDb(choices.Options);
        return Say(await ReadAsync(db, options, stop), session);
    }

    private static async Task<TrailReading> ReadAsync(WorkbenchDb db, WorkbenchOptions options, CancellationToken stop)
    {
        if (options.Connection is null && !File.Exists(DatabaseSetup.FileIn(options.DataFolder)))
            throw new UnusableInputException($"{options.DataFolder} 里没有工作台的数据；请用 --data 指出数据文件夹。");
        try
        {
            return await TrailChain.ReadAsync(db.Trail.AsNoTracking().OrderBy(entry => entry.Number).AsAsyncEnumerable(), stop);
        }
        catch (System.Data.Common.DbException problem)
        {
            throw new UnusableInputException($"数据库打不开：{problem.Message}；请检查连接和权限后再试。", problem);
        }
    }

    private static int Say(TrailReading reading, Session session)
    {
        if (reading.FirstBreak is { } broken)
        {
            session.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"操作留痕从第{broken}行起被改过或者缺行；前面{reading.Lines}行没有问题。"));
            return ExitStatus.NotUnderstood;
        }
        session.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"操作留痕共{reading.Lines}行，没有被改过。最后一行的校验值：{reading.Last}"));
        return ExitStatus.Done;
    }
}
