using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Contents;
using Jiheng.ReportChecks.Leftovers;
using Jiheng.ReportChecks.Publication;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Repeats;
using Jiheng.ReportChecks.Scores;
using Jiheng.ReportChecks.Statements;
using Jiheng.ReportChecks.Text;
using Jiheng.ReportChecks.Years;

namespace Jiheng.ReportChecks.Checking;

/// <summary>报告核验。Runs every check over one report. Pure: the same text and content give the same findings.</summary>
public static class ReportChecker
{
    private static readonly ImmutableArray<Func<ReportReading, IEnumerable<Finding>>> Checks =
    [
        TotalChecks.Of, ProseScoreChecks.Of, GradeChecks.Of, StandardChecks.Of, TargetReachChecks.Of, GroundsChecks.Of, UnfilledChecks.Of,
        SameFigureChecks.Of, TableFigureChecks.Of, WordChecks.Of, ScopeChecks.Of,
        YearChecks.Of, TemplateChecks.Of, RepetitionChecks.Of, TargetTextChecks.Of, ContentChecks.Of,
        PrivacyChecks.Of, CitationChecks.Of, BracketChecks.Of,
    ];

    public static CheckedReport Check(ReportText report, CheckContent content)
    {
        var reading = ReportReading.Of(report, content);
        var statements = Statements(report);
        var findings = StatementChecks.Check(statements).Concat(Checks.SelectMany(check => Run(check, reading)));
        return new(
            reading.Title.Title, reading.Year, statements,
            [.. findings.OrderBy(finding => finding.Spans.IsEmpty ? 0 : finding.Spans[0].Start).ThenBy(finding => finding.Code, StringComparer.Ordinal)]);
    }

    private static ImmutableArray<Statement> Statements(ReportText report)
    {
        try
        {
            return StatementFinder.Find(report);
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    /// <summary>A check that a text made to be slow would hold up says nothing; the others go on.</summary>
    private static ImmutableArray<Finding> Run(Func<ReportReading, IEnumerable<Finding>> check, ReportReading reading)
    {
        try
        {
            return [.. check(reading)];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }
}
