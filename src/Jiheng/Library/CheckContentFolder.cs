using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Contents;
using Jiheng.ReportChecks.Text;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>核验内容文件夹。Finds report-checks upwards from the current folder, or from the program's own; it is read when the first report is checked.</summary>
internal static class CheckContentFolder
{
    private const string Name = "report-checks";

    public static Func<ReportText, CheckedReport> Checker(Session session)
    {
        var content = new Lazy<CheckContent>(() => Read(session));
        return report => ReportChecker.Check(report, content.Value);
    }

    public static CheckContent Read(Session session)
    {
        string[] folders = [.. new[] { Folders.Upwards(Name, session.Folder), Folders.Upwards(Name, AppContext.BaseDirectory) }.OfType<string>()];
        if (folders.Length == 0)
            throw new UnusableInputException($"找不到核验内容文件夹 {Name}；请在有这个文件夹的目录下运行。");
        return Usable.Of(CheckContentReader.Read(file => TextFile.Read(Place(folders, file), session)));
    }

    // A folder of one's own takes the place of the program's file by file.
    private static string Place(string[] folders, string file) =>
        folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists) ?? Path.Combine(folders[0], file);
}
