using System.CommandLine;
using Jiheng.Documents.Reports;
using Jiheng.Library;
using Jiheng.Shell;

namespace Jiheng.Commands;

/// <summary>全部命令。</summary>
internal sealed class AllCommands
{
    private readonly List<ExampleCommand> commands;

    public AllCommands(Session session)
        : this([
            ScoreCommand.Create(session),
            ExplainCommand.Create(session),
            StandardCommand.Create(session),
            CheckCommand.Create(session, new((path, stop) => ReportReader.Read(path, cancellation: stop), CheckContentFolder.Checker(session))),
            ReportCommand.Create(session),
            BatchCommand.Create(session),
            SystemCommand.Create(session),
            TemplateCommand.Create(session),
            FiguresCommand.Create(session),
            ValidateCommand.Create(session),
            ServeCommand.Create(session),
            AdminCommand.Create(session),
            AuditTrailCommand.Create(session),
            BackupCommand.CreateBackup(session),
            BackupCommand.CreateRestore(session),
        ])
    {
    }

    public AllCommands(IEnumerable<ExampleCommand> all)
    {
        commands = [.. all];
        Root = new("jiheng", "绩衡：预算绩效评分、说明和核对。");
        foreach (var command in commands)
            Root.Add(command);
    }

    public Command Root { get; }

    public IEnumerable<string> Names => commands.Select(command => command.Name);

    public ExampleCommand? Named(string? name) => commands.Find(command => command.Name == name);
}
