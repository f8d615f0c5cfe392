using Jiheng.Web.Data;
using Jiheng.Web.People;

namespace Jiheng.Web.Evaluations;

/// <summary>历年得分。What one unit had in one year.</summary>
/// <param name="Id">自评.</param>
/// <param name="Year">评价年度.</param>
/// <param name="Points">得分.</param>
/// <param name="Grade">等级.</param>
/// <param name="BySameSystem">Another indicator system makes the years hard to compare.</param>
/// <param name="IsFinal">审核通过; otherwise it may still change.</param>
public sealed record YearScore(Guid Id, int Year, decimal Points, string? Grade, bool BySameSystem, bool IsFinal)
{
    private const int Most = 10;

    /// <summary>The unit's own years that the visitor may see, up to that of the evaluation, the earliest first; of several in one year the latest.</summary>
    public static async Task<ImmutableArray<YearScore>> ReadAsync(WorkbenchDb db, Visitor visitor, Evaluation evaluation, CancellationToken ct)
    {
        var all = await db.EvaluationsOf(visitor).AsNoTracking()
            .Where(each => each.UnitId == evaluation.UnitId && each.Campaign.Year < evaluation.Campaign.Year && each.Points != null)
            .OrderByDescending(each => each.Campaign.Year).ThenByDescending(each => each.ChangedAt).Take(Most)
            .Select(each => new YearScore(each.Id, each.Campaign.Year, each.Points ?? 0m, each.Grade, each.Campaign.SystemId == evaluation.Campaign.SystemId, each.Stage == Stage.Accepted)).ToListAsync(ct);
        return [.. all.DistinctBy(each => each.Year).Reverse()];
    }
}
