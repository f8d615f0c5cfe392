using System.CommandLine;
using Jiheng.Commands;
using Jiheng.Indicators.Loading;

namespace Jiheng.Shell;

/// <summary>命令行。Reads the arguments, runs one command, and turns whatever cannot be used into one sentence and a status.</summary>
public static class CommandLine
{
    private static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static int Run(string[] args, Session session) => Run(args, session, new(session));

    internal static int Run(string[] args, Session session, AllCommands commands)
    {
        try
        {
            return RunCommand(args, session, commands);
        }
        catch (UnusableInputException problem)
        {
            session.Error.WriteLine(problem.Message);
            return ExitStatus.CannotRead;
        }
        catch (OperationCanceledException)
        {
            session.Error.WriteLine("已按要求停止。");
            return ExitStatus.Stopped;
        }
    }

    private static int RunCommand(string[] args, Session session, AllCommands commands)
    {
        if (args.Length == 0 || args.Any(IsHelp))
            return Help.Write(commands.Root, commands.Named(args.FirstOrDefault()), session);
        if (args is ["--version"])
            return Say(session, typeof(CommandLine).Assembly.GetName().Version?.ToString(3) ?? "");
        if (commands.Named(args[0]) is not { } command)
            throw new UnusableInputException($"没有“{args[0]}”这个命令{NearestNames.Question(args[0], commands.Names, "；")}运行 jiheng --help 查看全部命令。");
        if (ParseProblem.UnknownOption(args, command) is { } unknown)
            throw new UnusableInputException(unknown);
        var parsed = commands.Root.Parse(args, Plain);
        if (parsed.Errors.Count > 0)
            throw new UnusableInputException(ParseProblem.Message(parsed));
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = session.Output, Error = session.Error });
    }

    private static bool IsHelp(string arg) => arg is "--help" or "-h" or "-?" or "/?";

    private static int Say(Session session, string line)
    {
        session.Output.WriteLine(line);
        return ExitStatus.Done;
    }
}
