using System.Diagnostics;
using Jiheng.Indicators.Quantities;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.Web.Checks.Findings;

/// <summary>约定名称。The names of kinds, severities and agreements that scripts rely on.</summary>
internal static class ContractNames
{
    public static string Of(StatementKind kind) => kind switch
    {
        StatementKind.Ratio => "ratio",
        StatementKind.Sum => "sum",
        StatementKind.YearOnYear => "yoy",
        StatementKind.Difference => "difference",
        StatementKind.ScoreTotal => "score-total",
        StatementKind.WeightTotal => "weight-total",
        _ => throw new UnreachableException($"{kind}"),
    };

    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Ratio => Of(StatementKind.Ratio),
        FindingKind.Sum => Of(StatementKind.Sum),
        FindingKind.YearOnYear => Of(StatementKind.YearOnYear),
        FindingKind.Difference => Of(StatementKind.Difference),
        FindingKind.ScoreTotal => Of(StatementKind.ScoreTotal),
        FindingKind.WeightTotal => Of(StatementKind.WeightTotal),
        _ => OfWholeReport(kind),
    };

    private static string OfWholeReport(FindingKind kind) => kind switch
    {
        FindingKind.DuplicateMismatch => "duplicate-mismatch",
        FindingKind.ClaimAgainstRule => "claim-vs-rule",
        FindingKind.ClaimAgainstFact => "claim-vs-fact",
        FindingKind.InternalContradiction => "internal-contradiction",
        FindingKind.YearMismatch => "year-mismatch",
        FindingKind.TemplateLeftover => "template-leftover",
        FindingKind.Unit => "unit",
        FindingKind.Missing => "missing",
        FindingKind.Format => "format",
        FindingKind.Privacy => "privacy",
        FindingKind.Citation => "citation",
        _ => throw new UnreachableException($"{kind}"),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Doubt => "doubt",
        Severity.Hint => "hint",
        _ => throw new UnreachableException($"{severity}"),
    };

    public static string Of(Agreement agreement) => agreement switch
    {
        Agreement.Exact => "exact",
        Agreement.Rounded => "rounded",
        Agreement.Truncated => "truncated",
        Agreement.Differs => "differs",
        _ => throw new UnreachableException($"{agreement}"),
    };
}
