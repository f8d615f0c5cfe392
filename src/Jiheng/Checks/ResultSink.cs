using System.Text;
using Jiheng.Shell;

namespace Jiheng.Checks;

/// <summary>结果去处。The screen or pipe, or a file that is first made when there is something to write.</summary>
internal sealed class ResultSink(string? path, Session session) : IDisposable
{
    private StreamWriter? file;

    public bool IsTerminal => path is null && session.IsTerminal;

    public TextWriter Writer => path is null ? session.Output : file ??= Open(path);

    public void Dispose() => file?.Dispose();

    private StreamWriter Open(string name)
    {
        try
        {
            return new(TextFile.Full(name, session), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        }
        catch (Exception cause) when (cause is UnauthorizedAccessException or IOException)
        {
            throw new UnusableInputException($"{name}：写不进去；请检查文件夹是否存在、是否有权限。", cause);
        }
    }
}
