using Jiheng.ReportChecks.Checking;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>几份报告之间。Reports of one unit and year against each other: the figures it has one of should be the same in all of them.</summary>
public static class AcrossReports
{
    /// <summary>The report with what it disagrees in with earlier ones; never more than a doubt, for the scope may be another.</summary>
    /// <param name="report">Checked by itself.</param>
    /// <param name="earlier">The figures of reports checked before it, with the names of their files.</param>
    public static CheckedReport Compared(CheckedReport report, IEnumerable<(string File, UnitFigures Figures)> earlier)
    {
        if (report.Figures is not { } own)
            return report;
        var found = earlier.Where(other => other.Figures.Unit == own.Unit && other.Figures.Year == own.Year).SelectMany(other => Differing(own, other.Figures, other.File)).ToArray();
        return found.Length == 0 ? report : report with { Findings = ReportChecker.Ordered(report.Findings.Concat(found.DistinctBy(finding => (finding.Spans[0], finding.Recomputed)))) };
    }

    private static IEnumerable<Finding> Differing(UnitFigures own, UnitFigures other, string file) =>
        from one in own.Figures
        from two in other.Figures
        where (one.Name, one.Stage, one.Unit) == (two.Name, two.Stage, two.Unit) && !one.CanBe(two)
        select Found.As(
                FindingCodes.AcrossReports,
                $"“{one.Name}”（{one.Stage}）这里写{one.Printed}，{own.Unit}{own.Year.Value}年的另一份报告（{file}）写{two.Printed}，请核对是不是同一口径。",
                one.Span)
            .Between(one.Printed, two.Printed);
}
