using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Figures;
using Jiheng.Web.Scores;

namespace Jiheng.Web.SampleCounty;

/// <summary>示例填报数据。A set of figures, as rows of one evaluation.</summary>
public static class SampleFigures
{
    /// <summary>Who entered them.</summary>
    public const string By = "示例数据";

    public static IEnumerable<EnteredFigure> Entered(Evaluation evaluation, FigureSet figures, DateTimeOffset at) =>
        figures.ThisYear.Select(each => Row(evaluation, each, lastYear: false, at)).Concat(figures.LastYear.Select(each => Row(evaluation, each, lastYear: true, at)));

    public static IEnumerable<EnteredDetermination> Determined(Evaluation evaluation, FigureSet figures, DateTimeOffset at) =>
        figures.Determinations.Select(each => new EnteredDetermination
        {
            EvaluationId = evaluation.Id,
            Indicator = each.Key,
            Facts = FactsJson.Write(each.Value.Facts),
            Given = each.Value.Given?.Value,
            Reason = each.Value.Reason,
            EnteredBy = By,
            EnteredAt = at,
        }).Concat(figures.NotApplicable.Select(each => new EnteredDetermination
        {
            EvaluationId = evaluation.Id,
            Indicator = each.Key,
            NotApplicable = each.Value,
            EnteredBy = By,
            EnteredAt = at,
        }));

    private static EnteredFigure Row(Evaluation evaluation, KeyValuePair<string, Observed<Quantity>> figure, bool lastYear, DateTimeOffset at)
    {
        var row = new EnteredFigure { EvaluationId = evaluation.Id, Element = figure.Key, LastYear = lastYear, State = FigureState.Missing, EnteredBy = By, EnteredAt = at };
        row.Take(figure.Value);
        return row;
    }
}
