using Jiheng.Shell;

namespace Jiheng.Checks;

/// <summary>待核验文件。The files named, and those of the folders named.</summary>
internal static class FileArguments
{
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    public static IReadOnlyList<string> Files(IEnumerable<string> named, Session session) =>
        [.. named.SelectMany(path => Directory.Exists(TextFile.Full(path, session)) ? Inside(path, session) : [path])];

    /// <summary>Whether several reports are to be expected, whatever is found later.</summary>
    public static bool AreSeveral(IReadOnlyList<string> named, Session session) =>
        named.Count > 1 || Directory.Exists(TextFile.Full(named[0], session)) || named[0].EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static List<string> Inside(string folder, Session session)
    {
        var root = TextFile.Full(folder, session);
        List<string> files = [.. Directory.EnumerateFiles(root, "*", Deep).Select(file => Path.GetRelativePath(root, file)).Where(IsDocument).Order(StringComparer.Ordinal).Select(file => Path.Combine(folder, file))];
        return files.Count > 0 ? files : throw new UnusableInputException($"{folder}：文件夹里没有文件；请核对路径。");
    }

    // Office programs leave “~$…” beside a document that is open.
    private static bool IsDocument(string file) =>
        !file.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.') || part.StartsWith("~$", StringComparison.Ordinal));
}
