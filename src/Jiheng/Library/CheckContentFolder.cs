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
        var nearest = Folders.Need(Name, "核验内容", session);
        string[] folders = [.. Folders.All(Name, session)];
        return Usable.Of(CheckContentReader.Read(file => TextFile.Read(Place(folders, file) ?? Path.Combine(nearest, file), session)));
    }

    // A folder of one's own takes the place of the program's file by file.
    private static string? Place(string[] folders, string file) =>
        folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
}
