using System.CommandLine;
using System.Globalization;
using Jiheng.Shell;
using Jiheng.Web.Backups;
using Jiheng.Web.Data;

namespace Jiheng.Commands;

/// <summary>备份和恢复命令。</summary>
internal static class BackupCommand
{
    private const string BackupExample = """
          jiheng backup 备份.zip --data 数据
          把全部数据（含上传的材料）写进一个文件；工作台开着也可以备份。文件里有密码摘要和密钥，请妥善保管。
        """;

    private const string RestoreExample = """
          jiheng restore 备份.zip --data 新数据
          恢复到一个空的数据文件夹，或 --database 指的空数据库；两种数据库的备份可以互相恢复。
        """;

    public static ExampleCommand CreateBackup(Session session) =>
        Create("backup", "备份工作台的全部数据。", BackupExample, session, async (database, file, stop) =>
        {
            using var sink = new WholeFile(TextFile.Full(file, session));
            var rows = await DatabaseOnly.WorkAsync(database, (db, _) => Backup.WriteAsync(db, sink.Stream, stop), stop);
            sink.Keep();
            return string.Create(CultureInfo.InvariantCulture, $"已备份{rows}行到 {file}。");
        });

    public static ExampleCommand CreateRestore(Session session) =>
        Create("restore", "把备份恢复到空的数据库。", RestoreExample, session, async (database, file, stop) =>
        {
            await using var input = File.OpenRead(TextFile.Full(file, session));
            var rows = await DatabaseOnly.WorkAsync(database, (db, _) => Restoration.ReadAsync(db, input, stop), stop);
            return string.Create(CultureInfo.InvariantCulture, $"已恢复{rows}行，操作留痕核对无误。");
        });

    private static ExampleCommand Create(string name, string description, string example, Session session, Func<Web.Shell.WorkbenchOptions, string, CancellationToken, Task<string>> work)
    {
        var file = new Argument<string>("文件") { Description = "备份文件，.zip" };
        var database = new DatabaseOptions();
        var command = new ExampleCommand(name, description, example) { file };
        database.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            try
            {
                session.Output.WriteLine(await work(database.Read(parsed, session), parsed.GetValue(file) ?? "", stop));
                return ExitStatus.Done;
            }
            catch (FileNotFoundException problem)
            {
                throw new UnusableInputException($"{parsed.GetValue(file)}：找不到这个文件；请核对路径。", problem);
            }
            catch (IOException problem)
            {
                throw new UnusableInputException(problem.Message, problem);
            }
        });
        return command;
    }
}
