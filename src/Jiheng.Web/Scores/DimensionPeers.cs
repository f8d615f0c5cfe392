using Jiheng.Indicators.Scoring;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Scores;

/// <summary>同批中位数。The middle of the peers on one dimension.</summary>
/// <param name="Rate">得分率, each unit's over what applies to it; nothing where weights are not published.</param>
public sealed record DimensionMedian(decimal Points, decimal? Rate);

/// <summary>同批单位各部分的得分。The middle of each dimension among the units of the campaign that have points everywhere; no unit can be told from it.</summary>
public static class DimensionPeers
{
    /// <summary>By the name of the dimension; empty where too few units are scored.</summary>
    public static async Task<ImmutableDictionary<string, DimensionMedian>> MediansAsync(WorkbenchDb db, Evaluation evaluation, SystemScore score, CancellationToken ct)
    {
        var kept = db.IndicatorPoints.AsNoTracking()
            .Where(kept => kept.EvaluationId != evaluation.Id && db.Evaluations.Any(each => each.Id == kept.EvaluationId && each.CampaignId == evaluation.CampaignId && each.OpenIndicators == 0));
        // Nothing is open there: what has no points does not apply.
        var without = (await kept.Where(each => each.Points == null).Select(each => new { each.EvaluationId, each.Indicator }).ToListAsync(ct)).ToLookup(each => each.EvaluationId, each => each.Indicator);
        var medians = ImmutableDictionary.CreateBuilder<string, DimensionMedian>(StringComparer.Ordinal);
        foreach (var dimension in score.Dimensions)
        {
            var full = dimension.Groups.SelectMany(group => group.Indicators).ToDictionary(each => each.Indicator.Id, each => each.Full?.Value, StringComparer.Ordinal);
            var indicators = full.Keys.ToArray();
            // SQLite adds no decimals; points have few enough digits.
            var points = (await kept.Where(each => indicators.Contains(each.Indicator)).GroupBy(each => each.EvaluationId)
                .Select(each => new { Id = each.Key, Sum = each.Sum(one => (double?)one.Points) ?? 0d }).ToListAsync(ct))
                .ConvertAll(each => (each.Id, Sum: decimal.Round((decimal)each.Sum, 4, MidpointRounding.AwayFromZero)));
            if (Peers.Of(points.ConvertAll(each => each.Sum)) is not { } peers)
                continue;
            var whole = full.ContainsValue(null) ? null : full.Values.Sum();
            var rates = points.ConvertAll(each => (each.Sum, Counted: whole - without[each.Id].Sum(id => full.GetValueOrDefault(id) ?? 0m)))
                .FindAll(each => each.Counted > 0m).ConvertAll(each => each.Sum / each.Counted.GetValueOrDefault());
            medians[dimension.Dimension.Name] = new(peers.Median, Peers.Of(rates)?.Median);
        }
        return medians.ToImmutable();
    }
}
