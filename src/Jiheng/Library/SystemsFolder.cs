using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>体系文件夹。Finds indicator-systems: as given, upwards from the current folder, or upwards from the program's own.</summary>
internal static class SystemsFolder
{
    private const string Name = "indicator-systems";

    public static string Find(string? given, Session session)
    {
        if (given is not null)
            return Given(given, session);
        return Folders.Find(Name, session)
            ?? throw new UnusableInputException($"找不到指标体系文件夹 {Name}；请在有这个文件夹的目录下运行，或用 --systems 写明它在哪里。");
    }

    private static string Given(string given, Session session)
    {
        var full = TextFile.Full(given, session);
        if (!Directory.Exists(full))
            throw new UnusableInputException($"{given}：找不到这个文件夹；请核对路径。");
        var inside = Path.Combine(full, Name);
        return Directory.Exists(inside) ? inside : full;
    }
}
