using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Web.Checks.Findings;

/// <summary>核验过的文件。A file with its text and what was found in it.</summary>
/// <param name="File">As the user named it; a file of an archive stands behind the archive's name.</param>
/// <param name="Text">What was read.</param>
/// <param name="Report">What was found.</param>
internal sealed record CheckedFile(string File, ReportText Text, CheckedReport Report)
{
    public string Title => Report.Title.Length > 0 ? Report.Title : Text.FileName;

    /// <summary>With their numbers from 1: what concerns the whole report first, then by place.</summary>
    public IEnumerable<(Finding Finding, int Number)> Numbered() =>
        Report.Findings.OrderBy(finding => finding.Spans.Length == 0 ? 0 : 1).Select((finding, at) => (finding, at + 1));

    public int Count(Severity severity) => Report.Findings.Count(finding => finding.Severity == severity);

    /// <summary>The statement a finding is about, where it is about one.</summary>
    public Statement? Behind(Finding finding) => finding.Spans is [var first, ..]
        ? Alike(finding).FirstOrDefault(statement => statement.Span == first)
            ?? Alike(finding).FirstOrDefault(statement => statement.Span.Overlaps(first) && statement.Stated == finding.Stated)
        : null;

    /// <summary>What the two numbers of a finding may be, where they are those of the statement behind it.</summary>
    public (PrintedRange? Stated, PrintedRange? Recomputed) Ranges(Finding finding) =>
        Behind(finding) is { } statement && statement.Stated == finding.Stated && statement.Recomputed == finding.Recomputed ? (statement.StatedRange, statement.RecomputedRange) : (null, null);

    private IEnumerable<Statement> Alike(Finding finding) =>
        Report.Statements.Where(statement => ContractNames.Of(statement.Kind) == ContractNames.Of(finding.Kind));
}
