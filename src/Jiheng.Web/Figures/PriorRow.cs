using System.Globalization;
using System.Text.Json.Serialization;
using Jiheng.Documents.PriorReports;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Figures;

/// <summary>上年数的一行。A number found for last year, as the preview shows it and the confirmation posts it.</summary>
/// <param name="Input">As it would be saved.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Quote">The sentence; empty for a cell.</param>
/// <param name="Doubt">Why nobody should take it unseen; empty where nothing speaks against it.</param>
public sealed record PriorRow(FigureInput Input, string Place, string Quote, string Doubt)
{
    private const int MostPlaces = 3;

    /// <summary>Those of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="evaluation">With unit and campaign.</param>
    /// <param name="view">What is entered now.</param>
    public static ImmutableArray<PriorRow> Of(PriorReport report, Evaluation evaluation, FigureTableView view)
    {
        var doubt = WholeDoubt(report, evaluation);
        return
        [
            .. from figure in report.Figures
               select new PriorRow(
                   Filled(figure.Element, figure.Amount, report.SourceOf(figure), view),
                   string.Join('；', figure.Places.Take(MostPlaces).Select(place => place.Place)), figure.Places[0].Quote,
                   figure.IsAmbiguous ? "报告里有几处，数不相同" : doubt),
        ];
    }

    /// <summary>Those of the unit's own evaluation of the year before, while nobody has accepted it.</summary>
    public static ImmutableArray<PriorRow> Of(IEnumerable<EnteredFigure> figures, int year, FigureDictionary dictionary, FigureTableView view)
    {
        var source = string.Create(CultureInfo.InvariantCulture, $"{year}年度自评填报数据");
        var known = figures.Where(figure => figure is { LastYear: false, State: FigureState.Known }).ToDictionary(figure => figure.Element, EnteredFigures.Observed, StringComparer.Ordinal);
        return
        [
            .. from element in dictionary.Elements
               let found = known.GetValueOrDefault(FigureName.Normalise(element.Name)) as Observed<Quantity>.Known
               where found is not null
               select new PriorRow(Filled(element, found.Value, source, view), source, found.Source, "上年的自评还没有审核通过"),
        ];
    }

    /// <summary>The year after the one a report is of; a report that says another is not taken at all.</summary>
    public static string? Refusal(PriorReport report, Evaluation evaluation)
    {
        var last = evaluation.Campaign.Year - 1;
        return report.Year is { } year && year.Value != last
            ? string.Create(CultureInfo.InvariantCulture, $"{report.FileName}写的是{year.Value}年度，这项自评的上年是{last}年度；请确认选对了文件。")
            : report.Figures.IsEmpty ? $"{report.FileName}里没有认出可以取用的数；请在各张表的“上年”一栏里直接填写。" : null;
    }

    private static string WholeDoubt(PriorReport report, Evaluation evaluation)
    {
        var region = evaluation.Unit.Region.Name;
        return report.Year is null ? "报告没有写明年度"
            : report.Unit.Length == 0 ? "报告没有写明单位"
            : Within(report.Unit, region) != Within(evaluation.Unit.Name, region) ? $"报告写的单位是“{report.Unit}”"
            : "";
    }

    // “青禾县财政局” is “财政局” there; “财政局国库股” is another unit.
    private static string Within(string unit, string region) =>
        FigureName.Normalise(region.Length > 0 && unit.Length > region.Length && unit.StartsWith(region, StringComparison.Ordinal) ? unit[region.Length..] : unit);

    private static FigureInput Filled(DataElement element, Quantity amount, string source, FigureTableView view) =>
        FigureInput.Shown(element, lastYear: true, view.Row(element, lastYear: true)) with { Text = FigureWriting.Full(amount), State = FigureState.Known, Source = source };
}

/// <summary>上年数的序列化。</summary>
[JsonSerializable(typeof(ImmutableArray<PriorRow>))]
public sealed partial class PriorRowJsonContext : JsonSerializerContext;
