using System.Collections.Immutable;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Checks;

/// <summary>核验工具。How a file becomes text, and how a text is checked.</summary>
/// <param name="Read">Takes a full path.</param>
/// <param name="Check">Pure; called from several threads.</param>
internal sealed record CheckTools(Func<string, FileReading> Read, Func<ReportText, CheckedReport> Check);

/// <summary>读取结果。One report, the reports of an archive, or one sentence about why there is none.</summary>
internal abstract record FileReading
{
    private FileReading() { }

    internal sealed record One(ReportText Text) : FileReading;

    internal sealed record Many(ImmutableArray<FileReading> Inside) : FileReading;

    internal sealed record Refused(string Sentence) : FileReading;
}
