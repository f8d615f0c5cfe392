using Jiheng.ReportChecks.Repeats;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Checking;

/// <summary>核验过的报告。What was found in one report.</summary>
/// <param name="Title">Of the report; empty where it has none.</param>
/// <param name="Year">The year it reports on; nothing where it does not say.</param>
/// <param name="Statements">Every statement that was computed again, in the order of the text, those that hold included.</param>
/// <param name="Findings">By place, then code.</param>
public sealed record CheckedReport(string Title, FiscalYear? Year, ImmutableArray<Statement> Statements, ImmutableArray<Finding> Findings)
{
    /// <summary>What other reports of the unit should say too; nothing where the report does not say whose it is or of which year.</summary>
    public UnitFigures? Figures { get; init; }
}
