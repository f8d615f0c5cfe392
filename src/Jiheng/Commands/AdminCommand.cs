using System.CommandLine;
using Jiheng.Shell;
using Jiheng.Web.Admin;

namespace Jiheng.Commands;

/// <summary>首个管理员命令。</summary>
internal static class AdminCommand
{
    private const string Example = """
          jiheng admin guanliyuan --region 999002 --region-name 某某县 --data 数据
          新建管理员账号并给出密码；用它登录后改密码，再新增单位和其他账号。
        """;

    public static ExampleCommand Create(Session session)
    {
        var account = new Argument<string>("账号") { Description = "管理员的登录账号" };
        var region = CommonOptions.Text("--region", "代码", "本地区的行政区划代码");
        var name = CommonOptions.Text("--region-name", "名称", "本地区的名称");
        var database = new DatabaseOptions();
        var command = new ExampleCommand("admin", "在数据库里新建管理员账号，给出初始密码。", Example) { account, region, name };
        database.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            var (code, called) = (parsed.GetValue(region), parsed.GetValue(name));
            if (code is null || called is null)
                throw new UnusableInputException("请用 --region 和 --region-name 写明本地区的代码和名称；运行 jiheng admin --help 查看例子。");
            var password = await AddAsync(database, parsed, parsed.GetValue(account) ?? "", code, called, session, stop)
                ?? throw new UnusableInputException($"账号“{parsed.GetValue(account)}”已经有了；请换一个名称，或请现有管理员重置密码。");
            session.Output.WriteLine($"账号 {parsed.GetValue(account)}　密码 {password}　首次登录必须改密码。");
            return ExitStatus.Done;
        });
        return command;
    }

    private static async Task<string?> AddAsync(DatabaseOptions database, ParseResult parsed, string account, string code, string called, Session session, CancellationToken stop)
    {
        try
        {
            return await FirstAdministrator.AddAsync(database.Read(parsed, session), account, code, called, stop);
        }
        catch (IOException problem)
        {
            throw new UnusableInputException(problem.Message, problem);
        }
    }
}
