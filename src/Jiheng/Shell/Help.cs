using System.CommandLine;
using System.Text;

namespace Jiheng.Shell;

/// <summary>帮助。Usage, options and one worked example of each command.</summary>
internal static class Help
{
    private const int NameColumns = 22;

    public static int Write(Command root, ExampleCommand? command, Session session)
    {
        session.Output.Write(command is null ? OfAll(root) : Of(command));
        return ExitStatus.Done;
    }

    private static string OfAll(Command root)
    {
        var text = new StringBuilder().Append(root.Description).Append("\n\n用法：jiheng 命令 [参数] [选项]\n\n命令：\n");
        foreach (var command in root.Subcommands)
            Line(text, command.Name, command.Description);
        return text.Append("\n运行 jiheng 命令 --help 查看该命令的用法和例子。\n退出状态：0 完成；1 评分标准没有读懂，或校验、核验发现错误；2 输入无法读取。\n").ToString();
    }

    private static string Of(ExampleCommand command)
    {
        var arguments = string.Concat(command.Arguments.Select(argument => $" [{argument.Name}]"));
        var text = new StringBuilder().Append(command.Description).Append("\n\n用法：jiheng ").Append(command.Name).Append(arguments).Append(" [选项]\n\n");
        foreach (var argument in command.Arguments)
            Line(text, argument.Name, argument.Description);
        foreach (var option in command.Options)
            Line(text, option.Name + (option.HelpName is { } value ? " " + value : ""), option.Description);
        return text.Append("\n例子：\n").Append(command.Example).Append('\n').ToString();
    }

    private static void Line(StringBuilder text, string name, string? description) =>
        text.Append("  ").Append(name).Append(' ', Math.Max(2, NameColumns - Columns.Of(name))).Append(description).Append('\n');
}
