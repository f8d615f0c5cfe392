using Jiheng.Shell;
using Jiheng.Web.Checks.Page;

namespace Jiheng.Checks;

/// <summary>结果去处。The screen or pipe, or a file, which is found writable at once and changed only when everything is there.</summary>
internal sealed class ResultSink : IDisposable
{
    private readonly Session session;
    private readonly (FileStream File, Spool Spool, bool IsNew)? target;
    private bool isKept;

    /// <param name="path">The file; nothing for the screen.</param>
    /// <param name="session">For relative paths.</param>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public ResultSink(string? path, Session session)
    {
        this.session = session;
        target = path is null ? null : Open(path, TextFile.Full(path, session));
    }

    public bool IsTerminal => target is null && session.IsTerminal;

    public TextWriter Writer => target?.Spool.Writer ?? session.Output;

    /// <summary>Everything is written: the file gets it. A file for which there is nothing stays as it was.</summary>
    public void Keep()
    {
        if (target is not var (file, spool, _) || spool.IsEmpty)
            return;
        if (file.CanSeek)
            file.SetLength(0);
        spool.Content().CopyTo(file);
        isKept = true;
    }

    public void Dispose()
    {
        if (target is not var (file, spool, isNew))
            return;
        spool.Dispose();
        file.Dispose();
        if (isNew && !isKept)
            File.Delete(file.Name);
    }

    private static (FileStream File, Spool Spool, bool IsNew) Open(string path, string full) => TextFile.Writing(path, () =>
    {
        var isNew = !Path.Exists(full);
        return (new FileStream(full, FileMode.OpenOrCreate, FileAccess.Write), new Spool(), isNew);
    });
}
