using System.Globalization;
using System.IO.Compression;
using Jiheng.Documents.Word;
using Jiheng.Shell;

namespace Jiheng.Batches;

/// <summary>批量去处。A folder, or a package or a volume that is there only when all of it is written. Units of the same name get a number.</summary>
internal sealed class BatchTarget : IDisposable
{
    private static readonly DateTimeOffset SameDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, int> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly string shown;
    private readonly string? folder;
    private readonly WholeFile? file;
    private readonly ZipArchive? package;
    private readonly List<BoundPart> volume = [];

    private BatchTarget(string shown, string full)
    {
        this.shown = shown;
        if (IsVolume(full))
            file = new(full);
        else if (full.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            package = new((file = new(full)).Stream, ZipArchiveMode.Create, leaveOpen: true);
        else
            folder = Directory.CreateDirectory(full).FullName;
    }

    public static BatchTarget Open(string path, Session session) => TextFile.Writing(path, () => new BatchTarget(path, TextFile.Full(path, session)));

    /// <summary>What became of the target when writing was stopped.</summary>
    public string AfterStopping => file is null ? "" : $"，{shown}没有改动";

    /// <summary>Whether what is written there is one bound document.</summary>
    public static bool IsVolume(string path) => path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether there was something to add.</summary>
    public bool Add(UnitOutcome outcome)
    {
        if (outcome is UnitOutcome.Written written)
            Add(written.Name, written.Content);
        else if (outcome is UnitOutcome.Filled filled)
            volume.Add(filled.Part);
        return outcome is not UnitOutcome.Nothing;
    }

    private void Add(string name, byte[] content)
    {
        var own = Own(name);
        TextFile.Writing(shown, () =>
        {
            using var stream = package is null ? File.Create(Path.Combine(folder ?? "", own)) : Entry(package, own);
            stream.Write(content);
        });
    }

    /// <param name="title">Of a volume.</param>
    public void Keep(string title)
    {
        package?.Dispose();
        if (volume.Count > 0)
            TextFile.Writing(shown, () => file?.Stream.Write(WordWriter.Write(BoundVolume.Of(title, [], volume))));
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
}
