using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Statements;

/// <summary>表内合计。</summary>
internal static class TableTotals
{
    public static IEnumerable<Statement> In(ReportText report) => report.Tables.SelectMany(table => InTable(report, table));

    private static IEnumerable<Statement> InTable(ReportText report, ReportTable table) => [];
}
