namespace Jiheng.Documents.Reports.Programs;

/// <summary>A folder for one run of a program, gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("jiheng-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        // A program that was ended may still hold a file; the system clears its temporary folder.
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
