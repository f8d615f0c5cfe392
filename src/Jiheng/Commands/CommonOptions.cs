using System.CommandLine;
using Jiheng.Indicators.Loading;
using Jiheng.Shell;

namespace Jiheng.Commands;

/// <summary>共用选项。Options several commands have, and what is said when one is left out.</summary>
internal static class CommonOptions
{
    public static Option<string?> System() => new("--system") { Description = "指标体系编号，如 beita-2022", HelpName = "编号" };

    public static Option<string?> Systems() => new("--systems") { Description = "指标体系所在文件夹；不写时从当前目录逐级向上找 indicator-systems", HelpName = "文件夹" };

    public static Option<string?> Text(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    public static Argument<string?> Argument(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>What --year says; nothing where it is left out.</summary>
    public static FiscalYear? Year(string? text) => text is null ? null
        : YearText.Read(text) ?? throw new UnusableInputException($"年度写成了“{text}”；请写四位年份，如 --year 2024。");

    public static string Need(this ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) ?? throw new UnusableInputException($"缺少选项 {option.Name}（{option.Description}）；{See(parsed)}");

    public static string Need(this ParseResult parsed, Argument<string?> argument) =>
        parsed.GetValue(argument) ?? throw new UnusableInputException($"没有写{argument.Name}（{argument.Description}）；{See(parsed)}");

    private static string See(ParseResult parsed) => $"运行 jiheng {parsed.CommandResult.Command.Name} --help 查看例子。";
}
