using Jiheng.Indicators.Scoring;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Scores;

/// <summary>同批单位各部分的得分。Middle points of each dimension among the units of the campaign that have points everywhere; no unit can be told from them.</summary>
public static class DimensionPeers
{
    /// <summary>By the name of the dimension; empty where too few units are scored.</summary>
    public static async Task<ImmutableDictionary<string, decimal>> MediansAsync(WorkbenchDb db, Evaluation evaluation, SystemScore score, CancellationToken ct)
    {
        var medians = ImmutableDictionary.CreateBuilder<string, decimal>(StringComparer.Ordinal);
        foreach (var dimension in score.Dimensions)
        {
            var indicators = dimension.Groups.SelectMany(group => group.Indicators).Select(each => each.Indicator.Id).ToArray();
            // SQLite adds no decimals; points have few enough digits.
            var points = await db.IndicatorPoints.AsNoTracking()
                .Where(kept => indicators.Contains(kept.Indicator) && kept.EvaluationId != evaluation.Id && db.Evaluations.Any(each => each.Id == kept.EvaluationId && each.CampaignId == evaluation.CampaignId && each.OpenIndicators == 0))
                .GroupBy(kept => kept.EvaluationId).Select(kept => kept.Sum(each => (double?)each.Points) ?? 0d).ToListAsync(ct);
            if (Peers.Of([.. points.Select(each => decimal.Round((decimal)each, 4, MidpointRounding.AwayFromZero))]) is { } peers)
                medians[dimension.Dimension.Name] = peers.Median;
        }
        return medians.ToImmutable();
    }
}
