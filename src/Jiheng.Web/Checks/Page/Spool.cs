using System.Text;

namespace Jiheng.Web.Checks.Page;

/// <summary>暂存。What was written so far, kept on disk rather than in memory until all of it is known; gone when disposed of.</summary>
internal sealed class Spool : IDisposable
{
    private readonly FileStream file = new(Path.Combine(Path.GetTempPath(), $"jiheng-{Path.GetRandomFileName()}"), new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.ReadWrite,
        Options = FileOptions.DeleteOnClose,
    });

    public Spool()
    {
        // Windows deletes the file even when the program is ended by force; elsewhere it stays readable without its name.
        if (!OperatingSystem.IsWindows())
            File.Delete(file.Name);
        Writer = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 65_536, leaveOpen: true) { NewLine = "\n" };
    }

    public StreamWriter Writer { get; }

    public bool IsEmpty
    {
        get
        {
            Writer.Flush();
            return file.Length == 0;
        }
    }

    /// <summary>Everything, from the beginning.</summary>
    public Stream Content()
    {
        Writer.Flush();
        file.Position = 0;
        return file;
    }

    public void Dispose()
    {
        Writer.Dispose();
        file.Dispose();
    }
}
