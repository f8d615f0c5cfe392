using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Quantities;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Figures;

/// <summary>导入预览的内容。</summary>
/// <param name="FileName">文件名.</param>
/// <param name="Unit">单位名称 the workbook states; empty when it states none.</param>
/// <param name="Changes">What would change.</param>
/// <param name="Same">How many figures are as they are already.</param>
/// <param name="Refused">What cannot be taken, each with its row and a sentence.</param>
/// <param name="Determinations">判定, which are not taken here.</param>
public sealed record ImportPreview(string FileName, string Unit, ImmutableArray<ImportChange> Changes, int Same, ImmutableArray<Diagnostic> Refused, int Determinations)
{
    /// <summary>What a person should look at before taking the rest, one sentence each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    public static ImportPreview Of(FigureForm form, string name, FigureTableView view, FigureDictionary dictionary)
    {
        var year = default(FiscalYear);
        var refused = FigureEntries.Read(form.Unit.Text, year, form.Figures, dictionary).Problems;
        var places = refused.Select(problem => problem.Where).ToHashSet();
        // A row with a problem is left out; both of its years, because the place is the row.
        var figures = FigureEntries.Read(form.Unit.Text, year, form.Figures.Where(entry => !places.Contains(entry.Where)), dictionary).Value ?? new FigureSet { Unit = "", Year = year };
        var all = (from element in dictionary.Elements
                   from lastYear in FigureInput.Years
                   let figure = (lastYear ? figures.LastYear : figures.ThisYear).GetValueOrDefault(FigureName.Normalise(element.Name))
                   where figure is not null
                   select new ImportChange(element, Input(element, lastYear, figure, view), figure, Old(element, lastYear, view))).ToList();
        // What was accepted last year stands, whatever is imported.
        var standing = all.Where(change => change.Input.LastYear && view.IsLastYearAccepted(change.Element)).ToList();
        ImmutableArray<ImportChange> changes = [.. all.Except(standing).Where(change => change.Old is null || !change.Old.Equals(change.New))];
        ImmutableArray<string> other = [.. standing.Where(change => change.Old is null || !FigureTableView.IsSame(change.New, change.Old)).Select(Stands)];
        return new(name, form.Unit.Text, changes, all.Count - changes.Length - other.Length, refused, form.Determinations.Length) { Remarks = other };
    }

    private static string Stands(ImportChange change) =>
        $"{change.Element.Name}（上年）：工作簿写{FigureWriting.Words(change.New)}，上年审核通过的是{FigureWriting.Words(change.Old)}；以审核通过的为准，没有导入。";

    // As the page shows it: last year's number may be there without having been entered here.
    internal static Observed<Quantity>? Old(DataElement element, bool lastYear, FigureTableView view) =>
        lastYear ? view.LastYear(element) : view.Row(element, lastYear) is { } row ? EnteredFigures.Observed(row) : null;

    private static FigureInput Input(DataElement element, bool lastYear, Observed<Quantity> figure, FigureTableView view)
    {
        var stored = view.Row(element, lastYear);
        var shown = FigureInput.Shown(element, lastYear, stored);
        return figure switch
        {
            Observed<Quantity>.Known known => shown with { Text = FigureWriting.Full(known.Value), State = FigureState.Known, Source = known.Source, File = stored?.EvidenceId },
            Observed<Quantity>.Missing missing => shown with { Text = "", State = FigureState.Missing, Source = missing.Reason, File = stored?.EvidenceId },
            Observed<Quantity>.NotApplicable none => shown with { Text = "", State = FigureState.NotApplicable, Source = none.Reason, File = stored?.EvidenceId },
            _ => throw new System.Diagnostics.UnreachableException($"{figure}"),
        };
    }
}

/// <summary>导入的一项变化。</summary>
/// <param name="Element">数据项.</param>
/// <param name="Input">As the confirmation posts it.</param>
/// <param name="New">新数.</param>
/// <param name="Old">原数; nothing when it has not been entered.</param>
public sealed record ImportChange(DataElement Element, FigureInput Input, Observed<Quantity> New, Observed<Quantity>? Old);
