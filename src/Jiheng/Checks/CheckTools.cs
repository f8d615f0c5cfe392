using Jiheng.Documents.Reports;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Checks;

/// <summary>核验工具。How a file becomes text, and how a text is checked.</summary>
/// <param name="Read">Takes a full path; gives up when asked to stop.</param>
/// <param name="Check">Pure; called from several threads.</param>
internal sealed record CheckTools(Func<string, CancellationToken, ReportReading> Read, Func<ReportText, CheckedReport> Check);
