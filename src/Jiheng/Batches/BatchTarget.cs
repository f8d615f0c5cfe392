using System.Globalization;
using System.IO.Compression;
using Jiheng.Shell;

namespace Jiheng.Batches;

/// <summary>批量去处。A folder, or a package that is there only when all of it is written. Units of the same name get a number.</summary>
internal sealed class BatchTarget : IDisposable
{
    private static readonly DateTimeOffset SameDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, int> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly string shown;
    private readonly string? folder;
    private readonly WholeFile? file;
    private readonly ZipArchive? package;

    private BatchTarget(string shown, string full)
    {
        this.shown = shown;
        if (full.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            package = new((file = new(full)).Stream, ZipArchiveMode.Create, leaveOpen: true);
        else
            folder = Directory.CreateDirectory(full).FullName;
    }

    public static BatchTarget Open(string path, Session session) => Guarded(path, () => new BatchTarget(path, TextFile.Full(path, session)));

    /// <summary>What became of the target when writing was stopped.</summary>
    public string AfterStopping => package is null ? "" : $"，{shown}没有改动";

    public void Add(string name, byte[] content)
    {
        var own = Own(name);
        Guarded(shown, () =>
        {
            using var stream = package is null ? File.Create(Path.Combine(folder ?? "", own)) : Entry(package, own);
            stream.Write(content);
            return true;
        });
    }

    public void Keep()
    {
        package?.Dispose();
        file?.Keep();
    }

    public void Dispose()
    {
        package?.Dispose();
        file?.Dispose();
    }

    // Documents are compressed already.
    private static Stream Entry(ZipArchive package, string name)
    {
        var entry = package.CreateEntry(name, name.EndsWith(".docx", StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
        entry.LastWriteTime = SameDay;
        return entry.Open();
    }

    private string Own(string name)
    {
        var count = names[name] = names.GetValueOrDefault(name) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)}（{count}）{Path.GetExtension(name)}");
    }

    private static T Guarded<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception cause) when (cause is UnauthorizedAccessException or IOException)
        {
            throw new UnusableInputException($"{path}：写不进去；请检查文件夹是否存在、是否有权限。", cause);
        }
    }
}
