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
        TotalChecks.Of, ProseScoreChecks.Of, ProseTotalChecks.Of, GradeChecks.Of, StandardChecks.Of, TargetReachChecks.Of, GroundsChecks.Of, UnfilledChecks.Of,
        SameFigureChecks.Of, TableFigureChecks.Of, WordChecks.Of, ScopeChecks.Of,
        YearChecks.Of, PeriodChecks.Of, TemplateChecks.Of, RepetitionChecks.Of, TargetTextChecks.Of, OrganisationChecks.Of, SectionChecks.Of,
        PrivacyChecks.Of, CitationChecks.Of, BracketChecks.Of,
    ];

    public static CheckedReport Check(ReportText printed, CheckContent content)
    {
        var report = WrappedLines.Joined(printed);
        var reading = ReportReading.Of(report, content);
        var sums = InTime<PointsSum>(() => [.. TotalChecks.Sums(reading), .. ProseScoreChecks.Sums(reading), .. ProseGroupChecks.Sums(reading)]);
        var (statements, differing) = Merged(With(InTime(() => StatementFinder.Find(report)), InTime(() => ItemScores.Of(reading))), sums);
        var findings = StatementChecks.Check(statements).Concat(differing).Concat(Checks.SelectMany(check => InTime(() => check(reading))));
        return new(reading.Title.Title, reading.Year, statements, Ordered(findings)) { Figures = UnitFigures.Of(reading) };
    }

    /// <summary>By place, then code.</summary>
    internal static ImmutableArray<Finding> Ordered(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(finding => finding.Spans.IsEmpty ? 0 : finding.Spans[0].Start).ThenBy(finding => finding.Code, StringComparer.Ordinal)];

    // A score that its own row explains is not doubted for another reason.
    private static ImmutableArray<Statement> With(ImmutableArray<Statement> statements, ImmutableArray<Statement> scores)
    {
        var held = statements.Where(statement => statement.Agreement != Agreement.Differs).Select(statement => statement.At.Start).ToHashSet();
        var added = scores.Where(score => !held.Contains(score.At.Start)).DistinctBy(score => score.At.Start).ToImmutableArray();
        var at = added.Select(score => score.At.Start).ToHashSet();
        return [.. statements.Where(statement => !at.Contains(statement.At.Start)), .. added];
    }

    // A number that adds up in one way is not reported for not adding up in another.
    private static (ImmutableArray<Statement> Statements, IEnumerable<Finding> Differing) Merged(ImmutableArray<Statement> statements, ImmutableArray<PointsSum> sums)
    {
        var held = statements.Where(statement => statement.Agreement != Agreement.Differs).Select(statement => statement.At.Start).Concat(sums.Where(sum => sum.Holds).Select(sum => sum.Stated.Span.Start)).ToHashSet();
        var kept = sums.Where(sum => sum.Holds || !held.Contains(sum.Stated.Span.Start)).ToImmutableArray();
        var at = kept.Select(sum => sum.Stated.Span.Start).ToHashSet();
        return (
            [.. statements.Where(statement => !at.Contains(statement.At.Start)).Concat(kept.DistinctBy(sum => sum.Stated.Span.Start).Select(sum => sum.ToStatement()).OfType<Statement>()).OrderBy(statement => statement.Span.Start).ThenBy(statement => statement.Span.End)],
            kept.Where(sum => !sum.Holds).Select(sum => sum.Finding).OfType<Finding>());
    }

    /// <summary>A check that a text made to be slow would hold up says nothing; the others go on.</summary>
    private static ImmutableArray<T> InTime<T>(Func<IEnumerable<T>> check)
    {
        try
        {
            return [.. check()];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }
}
