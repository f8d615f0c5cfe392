namespace Jiheng.Tests;

/// <summary>Folders of the source tree, found from where the tests run.</summary>
internal static class Folders
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Of(string path) => Path.Combine(Root, path);

    private static string FindRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Jiheng.slnx")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No Jiheng.slnx above {from}.");
    }
}
