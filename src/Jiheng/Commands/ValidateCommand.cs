using Jiheng.Library;
using Jiheng.Shell;
using Jiheng.Validation;

namespace Jiheng.Commands;

/// <summary>校验命令。</summary>
internal static class ValidateCommand
{
    private const string Example = """
          jiheng validate indicator-systems
          读入全部体系，运行全部案例，列出每个问题所在的文件和行。
        """;

    public static ExampleCommand Create(Session session)
    {
        var folder = CommonOptions.Argument("文件夹", "指标体系所在文件夹；不写时从当前目录逐级向上找 indicator-systems");
        var command = new ExampleCommand("validate", "校验：读入指标体系和样例，运行案例，列出问题。", Example) { folder };
        command.SetAction(parsed => LibraryValidation.Run(IndicatorLibrary.Open(parsed.GetValue(folder), session), session));
        return command;
    }
}
