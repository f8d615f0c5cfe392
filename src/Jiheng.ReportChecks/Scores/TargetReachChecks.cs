using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>指标值与完成值。Full marks in a row whose printed result misses its printed target.</summary>
internal static class TargetReachChecks
{
    public static IEnumerable<Finding> Of(ReportReading reading) =>
        from item in reading.ScoreTables.SelectMany(table => table.Items)
        where item.IsFull && !item.IsBonus
        from reach in new[] { Reach.Of(item) }.OfType<Reach>()
        where reach.Way != Way.Unsaid && !reach.IsMet
        select Found.As(
                FindingCodes.ClaimAgainstFact,
                $"“{item.Title}”得满分{WordForms.Points(item.ClaimedPoints)}，指标值是{reach.Target.Plain}，完成值写的是{reach.Actual.Plain}。",
                item.ClaimedSpan, reach.Actual.Span, reach.Target.Span)
            .Between(WordForms.Points(item.ClaimedPoints), reach.Actual.Plain).Doubtful();
}
