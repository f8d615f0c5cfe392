using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Web.Data;
using Jiheng.Web.Figures;
using Jiheng.Web.Scores;

namespace Jiheng.Web.Evaluations;

/// <summary>填报数据汇总。What one evaluation has in the database, as the scoring engine takes it.</summary>
public static class EnteredFigures
{
    public static async Task<FigureSet> ReadAsync(WorkbenchDb db, Evaluation evaluation, CancellationToken ct)
    {
        var figures = await db.Figures.AsNoTracking().Where(figure => figure.EvaluationId == evaluation.Id).ToListAsync(ct);
        var found = await db.Determinations.AsNoTracking().Where(each => each.EvaluationId == evaluation.Id).ToListAsync(ct);
        return new()
        {
            Unit = evaluation.Unit.Name,
            Year = new(evaluation.Campaign.Year),
            ThisYear = figures.Where(figure => !figure.LastYear).ToImmutableDictionary(figure => figure.Element, Observed, StringComparer.Ordinal),
            LastYear = LastYearFigures.Together(await LastYearFigures.AcceptedAsync(db, evaluation, ct), figures),
            Determinations = found.Where(each => each.NotApplicable.Length == 0 && each.IsFound).ToImmutableDictionary(each => each.Indicator, Determined, StringComparer.Ordinal),
            ApplicablePoints = evaluation.ApplicablePoints is { } points ? new Observed<Quantity>.Known(new(points, Unit.Find("分") ?? Unit.None), FigureWords.Entered) : new Observed<Quantity>.Missing("没有填报"),
            NotApplicable = found.Where(each => each.NotApplicable.Length > 0).ToImmutableDictionary(each => each.Indicator, each => each.NotApplicable, StringComparer.Ordinal),
        };
    }

    public static Observed<Quantity> Observed(EnteredFigure figure) => figure.State switch
    {
        FigureState.Known when figure.Value is { } value => new Observed<Quantity>.Known(new(value, Unit.Find(figure.Unit) ?? Unit.None), figure.Source),
        FigureState.NotApplicable => new Observed<Quantity>.NotApplicable(figure.Source),
        _ => new Observed<Quantity>.Missing(figure.Source),
    };

    private static Determination Determined(EnteredDetermination each) =>
        new(FactsJson.Read(each.Facts), each.Given is { } given ? new Points(given) : null, each.Reason);
}
