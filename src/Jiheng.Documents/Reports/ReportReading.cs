using System.Collections.Immutable;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports;

/// <summary>报告读取结果。The text of a report, the readings of a package of many, or one sentence about why nothing could be read.</summary>
public abstract record ReportReading
{
    private ReportReading() { }

    public sealed record Read(ReportText Text) : ReportReading;

    /// <summary>In the order of the package; a file that could not be read stands among them as refused.</summary>
    public sealed record Many(ImmutableArray<NamedReading> Files) : ReportReading;

    /// <param name="Message">What is wrong, where, and the next step.</param>
    public sealed record Refused(string Message) : ReportReading;
}

/// <summary>包内文件的读取结果。</summary>
/// <param name="Name">The path inside the package: “报告.zip/2022/自评.docx”.</param>
/// <param name="Reading">A text or a refusal; packages inside the package are already unfolded.</param>
public sealed record NamedReading(string Name, ReportReading Reading);
