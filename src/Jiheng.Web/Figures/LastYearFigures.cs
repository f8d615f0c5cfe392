using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Figures;

/// <summary>上年数。What the same unit had accepted the year before: nobody enters it twice, and it no longer changes.</summary>
public static class LastYearFigures
{
    /// <summary>The unit's evaluation of the year before that nobody has accepted yet; nothing where there is none, or one that was.</summary>
    public static async Task<Guid?> OpenAsync(WorkbenchDb db, Evaluation evaluation, CancellationToken ct)
    {
        var year = evaluation.Campaign.Year - 1;
        var before = await db.Evaluations.Where(each => each.UnitId == evaluation.UnitId && each.Campaign.Year == year).OrderByDescending(each => each.ChangedAt).ThenBy(each => each.Id).Select(each => new { each.Id, each.Stage }).ToListAsync(ct);
        return before.Exists(each => each.Stage == Stage.Accepted) ? null : before.Select(each => (Guid?)each.Id).FirstOrDefault();
    }

    /// <summary>What was accepted stands, also where somebody had entered or taken over another number before; what it lacks is as entered.</summary>
    public static ImmutableDictionary<string, Observed<Quantity>> Together(ImmutableDictionary<string, Observed<Quantity>> accepted, IEnumerable<EnteredFigure> entered) =>
        accepted.SetItems(entered.Where(figure => figure.LastYear && !Stands(accepted, figure.Element)).Select(figure => KeyValuePair.Create(figure.Element, EnteredFigures.Observed(figure))));

    /// <summary>Accepted with a number, or as none: not what was missing then.</summary>
    public static bool Stands(ImmutableDictionary<string, Observed<Quantity>> accepted, string element) => accepted.GetValueOrDefault(element) is Observed<Quantity>.Known or Observed<Quantity>.NotApplicable;

    public static async Task<ImmutableDictionary<string, Observed<Quantity>>> AcceptedAsync(WorkbenchDb db, Evaluation evaluation, CancellationToken ct)
    {
        var year = evaluation.Campaign.Year - 1;
        var before = await db.Evaluations.Where(each => each.UnitId == evaluation.UnitId && each.Campaign.Year == year && each.Stage == Stage.Accepted)
            .OrderByDescending(each => each.ChangedAt).ThenBy(each => each.Id).Select(each => (Guid?)each.Id).FirstOrDefaultAsync(ct);
        if (before is null)
            return ImmutableDictionary<string, Observed<Quantity>>.Empty;
        var figures = await db.Figures.AsNoTracking().Where(figure => figure.EvaluationId == before && !figure.LastYear).ToListAsync(ct);
        return figures.ToImmutableDictionary(figure => figure.Element, EnteredFigures.Observed, StringComparer.Ordinal);
    }
}
