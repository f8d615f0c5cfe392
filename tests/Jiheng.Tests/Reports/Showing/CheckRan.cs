using Jiheng.Documents.Reports;
using Jiheng.Commands;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Text;
using Jiheng.Shell;
using Jiheng.Tests.CommandLine;

namespace Jiheng.Tests.Reports.Showing;

/// <summary>Runs of `jiheng check` on files whose text and findings are made by hand.</summary>
internal sealed class CheckRan : IDisposable
{
    private readonly Dictionary<string, ReportReading> readings = new(StringComparer.Ordinal);
    private readonly Dictionary<ReportText, CheckedReport> reports = new(ReferenceEqualityComparer.Instance);

    private string? stoppedAt;

    public string Folder { get; } = Directory.CreateTempSubdirectory("jiheng").FullName;

    public static CheckRan OfInvented() => new CheckRan().With(Invented.FileName, Invented.Text, Invented.Report);

    public CheckRan With(string file, ReportText text, CheckedReport report) => With(file, new ReportReading.Read(text), (text, report));

    public CheckRan With(string file, ReportReading reading, params (ReportText Text, CheckedReport Report)[] known)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
        readings[path] = reading;
        foreach (var (text, report) in known)
            reports[text] = report;
        return this;
    }

    /// <summary>While this file is read, a person asks to stop.</summary>
    public CheckRan StoppedAt(string file)
    {
        stoppedAt = Path.Combine(Folder, file);
        return this;
    }

    public Ran Run(params string[] args) => Run(false, args);

    public Ran Run(bool isTerminal, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new StringReader("");
        var session = new Session(input, output, error, isTerminal, Folder);
        var command = CheckCommand.Create(session, new(Reading, text => reports[text]));
        var status = Shell.CommandLine.Run(["check", .. args], session, new AllCommands([command]));
        return new(status, output.ToString(), error.ToString());
    }

    public string Written(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private ReportReading Reading(string path, CancellationToken stop) => path == stoppedAt ? throw new OperationCanceledException(stop) : readings[path];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
