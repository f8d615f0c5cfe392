using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Quantities;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Figures;

/// <summary>填报表的内容。What a page needs to show the tables of one evaluation.</summary>
public sealed class FigureTableView(WorkbenchDb db, WorkbenchContent content)
{
    private Dictionary<(string Element, bool LastYear), EnteredFigure> rows = [];

    private ImmutableDictionary<string, Observed<Quantity>> accepted = ImmutableDictionary<string, Observed<Quantity>>.Empty;

    private HashSet<FigureReference> asked = [];

    public FigureSet Figures { get; private set; } = new() { Unit = "", Year = default };

    public async Task LoadAsync(Evaluation evaluation, CancellationToken ct)
    {
        rows = await db.Figures.AsNoTracking().Where(figure => figure.EvaluationId == evaluation.Id).ToDictionaryAsync(figure => (figure.Element, figure.LastYear), ct);
        accepted = await LastYearFigures.AcceptedAsync(db, evaluation, ct);
        Figures = await EnteredFigures.ReadAsync(db, evaluation, ct);
        asked = AskedFigures.Of(content.System(evaluation.Campaign.SystemId), content.Dictionary);
    }

    public EnteredFigure? Row(DataElement element, bool lastYear) => rows.GetValueOrDefault((FigureName.Normalise(element.Name), lastYear));

    /// <summary>Why what was entered can hardly be; nothing where it can.</summary>
    public string? Doubt(DataElement element, bool lastYear) =>
        FigureDoubt.Of(element, lastYear, lastYear ? LastYear(element) : Row(element, lastYear: false) is { } row ? EnteredFigures.Observed(row) : null)?.Message;

    public Observed<Quantity>? LastYear(DataElement element) => Figures.LastYear.GetValueOrDefault(FigureName.Normalise(element.Name));

    /// <summary>Last year's number stands: it was accepted then.</summary>
    public bool IsLastYearAccepted(DataElement element) => LastYearFigures.Stands(accepted, FigureName.Normalise(element.Name));

    /// <summary>Another number for last year that was entered before that one was accepted; it no longer counts.</summary>
    public Observed<Quantity>? Superseded(DataElement element) =>
        IsLastYearAccepted(element) && Row(element, lastYear: true) is { } row && EnteredFigures.Observed(row) is var entered && !IsSame(entered, LastYear(element)) ? entered : null;

    /// <summary>The same number, or none in the same way; where it is from does not matter.</summary>
    public static bool IsSame(Observed<Quantity> entered, Observed<Quantity>? stands) =>
        (entered, stands) is (Observed<Quantity>.Known one, Observed<Quantity>.Known two) ? one.Value.InBase == two.Value.InBase : entered.GetType() == stands?.GetType();

    public bool IsAsked(DataElement element, bool lastYear = false) => asked.Contains(FigureReference.To(element.Name, lastYear));

    /// <summary>Asked for, or filled in all the same.</summary>
    public bool IsShown(FigureTableRow row) => row.Cells.OfType<DataElement>().Any(element => IsAsked(element) || IsAsked(element, lastYear: true) || Row(element, lastYear: false) is not null || Row(element, lastYear: true) is not null);

    public bool IsAsked(FigureTable table) => table.Elements.Any(element => IsAsked(element) || IsAsked(element, lastYear: true));

    /// <summary>Asked for and neither entered, nor stated to be missing, nor derived from what was entered.</summary>
    public int OpenCount(FigureTable table) => table.Elements.Count(element => IsAsked(element) && Row(element, lastYear: false) is null && Derived(element) is null);

    public int EnteredCount(FigureTable table) => table.Elements.Count(element => Row(element, lastYear: false) is not null);

    public int MissingCount(FigureTable table) => table.Elements.Count(element => Row(element, lastYear: false)?.State == FigureState.Missing);

    public IEnumerable<(FigureIdentity Identity, IdentityOutcome Outcome)> Identities(FigureTable table) =>
        content.Tables.IdentitiesOf(table).Select(identity => (identity, IdentityCheck.Run(identity, Entered)));

    public int DifferingCount(FigureTable table) => Identities(table).Count(each => each.Outcome is IdentityOutcome.Compared { Holds: false });

    /// <summary>推算: what an element comes to when nobody enters it; nothing when that cannot be told.</summary>
    public Quantity? Derived(DataElement element)
    {
        if (element.Derivation is not { } derivation || FormulaEvaluator.Evaluate(derivation, EnteredOrDerived) is not FormulaValue.Known known)
            return null;
        return new(known.Value / element.Unit.Factor, element.Unit);
    }

    public Observed<Quantity> Entered(FigureReference figure) => Figures.Entered(figure);

    // Derivations do not go in circles: reading the dictionary has seen to that.
    private Observed<Quantity> EnteredOrDerived(FigureReference figure)
    {
        var entered = Entered(figure);
        return entered is Observed<Quantity>.Missing && !figure.LastYear && content.Dictionary.Find(figure.Name) is { } element && Derived(element) is { } derived
            ? new Observed<Quantity>.Known(derived, "")
            : entered;
    }
}
