using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>向上寻找。A folder of content lies where a command is run or above it, or beside the program or above that.</summary>
internal static class Folders
{
    /// <summary>The folder of that name a command takes; nothing where there is none.</summary>
    public static string? Find(string name, Session session) => All(name, session).FirstOrDefault();

    /// <param name="name">Of the folder.</param>
    /// <param name="what">What is in it.</param>
    /// <param name="session">For the current folder.</param>
    public static string Need(string name, string what, Session session) =>
        Find(name, session) ?? throw new UnusableInputException($"找不到{what}文件夹 {name}；请在有这个文件夹的目录下运行。");

    /// <summary>One's own before the program's.</summary>
    public static IEnumerable<string> All(string name, Session session) => new[] { Upwards(name, session.Folder), Upwards(name, AppContext.BaseDirectory) }.OfType<string>();

    /// <summary>The nearest folder of that name, in the folder given or above it; nothing where there is none.</summary>
    private static string? Upwards(string name, string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, name)))
                return Path.Combine(folder.FullName, name);
        }
        return null;
    }
}
