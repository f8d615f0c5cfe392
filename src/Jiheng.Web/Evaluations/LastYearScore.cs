using Jiheng.Web.Data;

namespace Jiheng.Web.Evaluations;

/// <summary>上年得分。What the same unit had the year before.</summary>
/// <param name="Points">得分.</param>
/// <param name="Grade">等级.</param>
/// <param name="BySameSystem">Another indicator system makes the two hard to compare.</param>
public sealed record LastYearScore(decimal Points, string? Grade, bool BySameSystem)
{
    /// <summary>Nothing when the unit was not scored then.</summary>
    public static Task<LastYearScore?> FindAsync(WorkbenchDb db, Evaluation evaluation, CancellationToken ct) => db.Evaluations.AsNoTracking()
        .Where(before => before.UnitId == evaluation.UnitId && before.Campaign.Year == evaluation.Campaign.Year - 1 && before.Points != null)
        .OrderByDescending(before => before.ChangedAt)
        .Select(before => new LastYearScore(before.Points ?? 0m, before.Grade, before.Campaign.SystemId == evaluation.Campaign.SystemId))
        .FirstOrDefaultAsync(ct);
}
