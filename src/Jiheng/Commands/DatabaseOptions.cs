using System.CommandLine;
using Jiheng.Shell;
using Jiheng.Web.Shell;

namespace Jiheng.Commands;

/// <summary>数据库选项。Which database a command works on; the same for all that have one.</summary>
internal sealed class DatabaseOptions
{
    private readonly Option<string?> data = CommonOptions.Text("--data", "文件夹", "数据文件夹，默认是当前目录下的 jiheng-data");

    private readonly Option<string?> database = CommonOptions.Text("--database", "连接", "PostgreSQL 连接；不写时用自带的数据库。也可写在环境变量 JIHENG_DATABASE 里");

    public void AddTo(Command command)
    {
        command.Add(data);
        command.Add(database);
    }

    public WorkbenchOptions Read(ParseResult parsed, Session session, string urls = "") => new(
        urls,
        TextFile.Full(parsed.GetValue(data) ?? "jiheng-data", session),
        parsed.GetValue(database) ?? Environment.GetEnvironmentVariable("JIHENG_DATABASE"));
}
