using System.Collections.Immutable;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Checks;

/// <summary>报告读取结果。The text of a report, the readings of a package of many, or one sentence about why nothing could be read.</summary>
internal abstract record ReportReading
{
    private ReportReading() { }

    internal sealed record Read(ReportText Text) : ReportReading;

    internal sealed record Many(ImmutableArray<NamedReading> Files) : ReportReading;

    internal sealed record Refused(string Message) : ReportReading;
}

/// <summary>包内文件的读取结果。</summary>
/// <param name="Name">The path inside the package, from the package's own name on: “报告.zip/2022/自评.docx”.</param>
/// <param name="Reading">A text or a refusal.</param>
internal sealed record NamedReading(string Name, ReportReading Reading);
