namespace Jiheng.Shell;

/// <summary>完整的文件。Stands under its name only when all of it is written; until then, or when that fails, what was there stays.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string path;
    private readonly string unfinished;

    public WholeFile(string path)
    {
        this.path = path;
        unfinished = path + ".part";
        Stream = File.Create(unfinished);
    }

    public FileStream Stream { get; }

    public void Keep()
    {
        Stream.Dispose();
        File.Move(unfinished, path, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(unfinished);
    }
}
