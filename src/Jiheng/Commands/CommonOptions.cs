using System.CommandLine;
using Jiheng.Shell;

namespace Jiheng.Commands;

/// <summary>共用选项。Options several commands have, and what is said when one is left out.</summary>
internal static class CommonOptions
{
    public static Option<string?> System() => new("--system") { Description = "指标体系编号，如 beita-2022", HelpName = "编号" };

    public static Option<string?> Systems() => new("--systems") { Description = "指标体系所在文件夹；不写时从当前目录逐级向上找 indicator-systems", HelpName = "文件夹" };

    public const string DataFolder = "jiheng-data";

    public const string DatabaseVariable = "JIHENG_DATABASE";

    public static Option<string?> Data() => Text("--data", "文件夹", $"数据文件夹，默认是当前目录下的 {DataFolder}");

    public static Option<string?> Database() => Text("--database", "连接", $"PostgreSQL 连接；不写时用自带的数据库。也可写在环境变量 {DatabaseVariable} 里");

    public static Option<string?> Text(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    public static Argument<string?> Argument(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    public static string Need(this ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) ?? throw new UnusableInputException($"缺少选项 {option.Name}（{option.Description}）；{See(parsed)}");

    public static string Need(this ParseResult parsed, Argument<string?> argument) =>
        parsed.GetValue(argument) ?? throw new UnusableInputException($"没有写{argument.Name}（{argument.Description}）；{See(parsed)}");

    private static string See(ParseResult parsed) => $"运行 jiheng {parsed.CommandResult.Command.Name} --help 查看例子。";
}
