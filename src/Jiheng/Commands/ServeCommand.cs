using System.CommandLine;
using System.Globalization;
using Jiheng.Library;
using Jiheng.Shell;
using Jiheng.Web.People;
using Jiheng.Web.SampleCounty;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Jiheng.Commands;

/// <summary>工作台命令。</summary>
internal static class ServeCommand
{
    private const string Example = """
          jiheng serve --data 数据
          打开评价工作台，数据存在“数据”文件夹里；浏览器访问 http://localhost:5080 。按 Ctrl+C 停止。
        """;

    public static ExampleCommand Create(Session session)
    {
        var urls = CommonOptions.Text("--urls", "地址", "监听地址，默认 http://localhost:5080");
        var database = new DatabaseOptions();
        var empty = new Option<bool>("--no-sample") { Description = "数据库是空的时，不放示例县", Arity = ArgumentArity.Zero };
        var publicCheck = new Option<bool>("--public-check") { Description = "没有账号的人也可以上传报告核验，不留存", Arity = ArgumentArity.Zero };
        var command = new ExampleCommand("serve", "打开评价工作台，用浏览器填报、评分、自查、提交和审核。", Example) { urls, empty, publicCheck };
        database.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(
            database.Read(parsed, session, parsed.GetValue(urls) ?? "http://localhost:5080") with { PublicCheck = parsed.GetValue(publicCheck) },
            withSample: !parsed.GetValue(empty),
            session,
            stop));
        return command;
    }

    private static async Task<int> RunAsync(WorkbenchOptions options, bool withSample, Session session, CancellationToken stop)
    {
        try
        {
            var served = options with { Organisation = OrganisationProvider.Read(Environment.GetEnvironmentVariable) };
            await using var app = await Workbench.BuildAsync(served, Task.Run(() => WorkbenchLibrary.Read(session, withSample), stop), stop);
            await app.StartAsync(stop);
            Say(app, session);
            await app.WaitForShutdownAsync(stop);
            return ExitStatus.Done;
        }
        catch (IOException problem)
        {
            throw new UnusableInputException(problem.Message, problem);
        }
    }

    private static void Say(WebApplication app, Session session)
    {
        session.Output.WriteLine($"工作台已就绪：{string.Join('、', app.Urls)}　按 Ctrl+C 停止。");
        var samples = app.Services.GetRequiredService<SampleAccounts>();
        foreach (var account in samples.Shown)
            session.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  示例账号 {account.Account}　密码 {SampleAccounts.Password}　{account.RoleName}"));
    }
}
