using System.CommandLine;
using System.CommandLine.Parsing;
using Jiheng.Indicators.Loading;

namespace Jiheng.Shell;

/// <summary>参数问题。What is wrong with the arguments, in Chinese; the parser's own messages are not used.</summary>
internal static class ParseProblem
{
    public static string Message(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = See(command);
        if (parsed.UnmatchedTokens.Count > 0)
            return $"多出了“{parsed.UnmatchedTokens[0]}”；含空格的内容请加引号，{help}";
        return parsed.Errors[0].SymbolResult is OptionResult option
            ? OptionProblem(option) + help
            : $"参数有误；{help}";
    }

    /// <summary>The parser would take an option it does not know for an argument.</summary>
    public static string? UnknownOption(IEnumerable<string> args, Command command)
    {
        var known = command.Options.Select(option => option.Name).ToList();
        var unknown = args.FirstOrDefault(arg => arg.StartsWith("--", StringComparison.Ordinal) && !known.Contains(arg.Split('=')[0]));
        return unknown is null ? null : $"没有“{unknown}”这个选项{NearestNames.Question(unknown, known, "；")}{See(command)}";
    }

    private static string See(Command command) => $"运行 jiheng {command.Name} --help 查看用法。";

    private static string OptionProblem(OptionResult option) => option.Tokens.Count == 0
        ? $"选项 {option.Option.Name} 后面缺少内容；"
        : $"选项 {option.Option.Name} 只能写一次、只跟一个内容；";
}
