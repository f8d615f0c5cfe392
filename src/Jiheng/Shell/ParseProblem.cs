using System.CommandLine;
using System.CommandLine.Parsing;

namespace Jiheng.Shell;

/// <summary>参数问题。What is wrong with the arguments, in Chinese; the parser's own messages are not used.</summary>
internal static class ParseProblem
{
    public static string Message(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = $"运行 jiheng {command.Name} --help 查看用法。";
        if (parsed.UnmatchedTokens.Count > 0)
            return Unmatched(parsed.UnmatchedTokens[0], command) + help;
        return parsed.Errors[0].SymbolResult is OptionResult option
            ? OptionProblem(option) + help
            : $"参数有误；{help}";
    }

    private static string Unmatched(string token, Command command) => token.StartsWith('-')
        ? $"没有“{token}”这个选项{Near.Question(token, command.Options.Select(option => option.Name))}"
        : $"多出了“{token}”；含空格的内容请加引号，";

    private static string OptionProblem(OptionResult option) => option.Tokens.Count == 0
        ? $"选项 {option.Option.Name} 后面缺少内容；"
        : $"选项 {option.Option.Name} 只能写一次、只跟一个内容；";
}
