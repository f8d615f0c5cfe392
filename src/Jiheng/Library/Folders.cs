namespace Jiheng.Library;

/// <summary>向上寻找。A folder of content lies beside the program or above it.</summary>
internal static class Folders
{
    /// <summary>The nearest folder of that name, in the folder given or above it; nothing where there is none.</summary>
    public static string? Upwards(string name, string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, name)))
                return Path.Combine(folder.FullName, name);
        }
        return null;
    }
}
