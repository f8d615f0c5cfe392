using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Scores;

/// <summary>同批单位得分。What the other units of the campaign have on one indicator; no unit can be told from it.</summary>
/// <param name="Count">How many of them have points.</param>
public sealed record Peers(decimal Median, int Count)
{
    // With fewer, a unit could be told from the middle.
    private const int Fewest = 3;

    /// <summary>Nothing where too few have points.</summary>
    public static async Task<Peers?> OfAsync(WorkbenchDb db, Evaluation evaluation, string indicator, CancellationToken ct)
    {
        var points = await db.IndicatorPoints.AsNoTracking()
            .Where(kept => kept.Indicator == indicator && kept.Points != null && kept.EvaluationId != evaluation.Id && db.Evaluations.Any(each => each.Id == kept.EvaluationId && each.CampaignId == evaluation.CampaignId))
            .Select(kept => kept.Points!.Value).ToListAsync(ct);
        return Of(points);
    }

    /// <summary>The same of any points of other units.</summary>
    public static Peers? Of(List<decimal> points) => points.Count < Fewest ? null : new(MedianOf(points), points.Count);

    private static decimal MedianOf(List<decimal> points)
    {
        points.Sort();
        var middle = points.Count / 2;
        return points.Count % 2 == 1 ? points[middle] : (points[middle - 1] + points[middle]) / 2m;
    }
}
