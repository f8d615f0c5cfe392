using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.Tests.Reports.Gold;

/// <summary>What the checks made of a labelled report.</summary>
internal sealed class GoldJudge
{
    private readonly CheckedReport report;

    public GoldJudge(GoldReport gold)
    {
        Gold = gold;
        report = gold.Check();
        Claims = [.. gold.Claims.Where(claim => !claim.IsUnsure).Select(claim => (claim, IsRight(claim)))];
        Issues = [.. gold.Issues.Select(issue => (issue, report.Findings.Any(finding => Concerns(finding, issue))))];
        var wrong = gold.Claims.Where(claim => !claim.Holds || claim.IsUnsure).Select(claim => claim.At).ToList();
        Findings = [.. report.Findings.Where(finding => finding.Severity != Severity.Hint)
            .Select(finding => (finding, wrong.Exists(at => Touches(finding, at)) || gold.Issues.Any(issue => Concerns(finding, issue))))];
    }

    public GoldReport Gold { get; }

    /// <summary>Every claim, and whether it was found and judged as its label says.</summary>
    public ImmutableArray<(GoldClaim Claim, bool IsRight)> Claims { get; }

    public ImmutableArray<(GoldIssue Issue, bool IsFound)> Issues { get; }

    /// <summary>Every error and doubt, and whether a label says so too.</summary>
    public ImmutableArray<(Finding Finding, bool IsRight)> Findings { get; }

    // The same figure twice, words and rules are only spoken of where they disagree.
    private bool IsRight(GoldClaim claim) => claim.Form is "same-figure" or "word" or "rule"
        ? report.Findings.Any(finding => finding.Severity != Severity.Hint && Touches(finding, claim.At)) != claim.Holds
        : Of(claim) is { } statement ? (statement.Agreement != Agreement.Differs) == claim.Holds
        : !claim.Holds && report.Findings.Any(finding => finding.Severity != Severity.Hint && Touches(finding, claim.At));

    private Statement? Of(GoldClaim claim)
    {
        var found = report.Statements.Where(statement => States(statement, claim)).ToList();
        return found.Find(statement => (statement.Agreement != Agreement.Differs) == claim.Holds) ?? found.FirstOrDefault();
    }

    private static bool States(Statement statement, GoldClaim claim)
    {
        var isThere = statement.At.Start < claim.At.End && claim.At.Start < statement.At.End;
        var isAround = statement.Span.Start <= claim.At.Start && claim.At.End <= statement.Span.End;
        var number = string.Concat(statement.Stated.Where(character => char.IsAsciiDigit(character) || character == '.'));
        return isThere || (isAround && number == claim.Number) || (claim.Form == "hundred" && statement.Span.Start < claim.At.End && claim.At.Start < statement.Span.End);
    }

    private static bool Touches(Finding finding, TextSpan at) => finding.Spans.Any(span => span.Start < at.End && at.Start < span.End);

    private static bool Concerns(Finding finding, GoldIssue issue) =>
        issue.At is { } at ? Touches(finding, at) || (issue.Kind == "format" && finding.Code == FindingCodes.Brackets && finding.Spans.Any(span => Math.Abs(span.Start - at.Start) < 60)) : finding.Code == FindingCodes.MissingSection;
}
