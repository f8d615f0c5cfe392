using Jiheng.Documents.Reports;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Repeats;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Web.Checks.Findings;

/// <summary>文件结果。What became of one file.</summary>
internal abstract record FileOutcome
{
    private FileOutcome() { }

    internal sealed record Checked(CheckedFile File) : FileOutcome;

    internal sealed record Refused(string Sentence) : FileOutcome;

    /// <summary>The outcome of a file, or those of the files inside it, each as it is asked for.</summary>
    public static IEnumerable<FileOutcome> Of(string file, ReportReading reading, Func<ReportText, CheckedReport> check) => reading switch
    {
        ReportReading.Read read => [new Checked(new(file, read.Text, check(read.Text)))],
        ReportReading.Many many => many.Files.SelectMany(inside => Of(Path.Combine(Path.GetDirectoryName(file) ?? "", inside.Name), inside.Reading, check)),
        ReportReading.Refused refused => [new Refused(refused.Message)],
        _ => throw new System.Diagnostics.UnreachableException($"{reading}"),
    };

    /// <summary>Its report held against those of the files before it, which it then is one of.</summary>
    public FileOutcome ComparedWith(List<(string File, UnitFigures Figures)> earlier)
    {
        if (this is not Checked { File: var file })
            return this;
        var compared = file with { Report = AcrossReports.Compared(file.Report, earlier) };
        if (file.Report.Figures is { Figures.IsEmpty: false } figures)
            earlier.Add((file.Text.FileName, figures));
        return new Checked(compared);
    }
}
