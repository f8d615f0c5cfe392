using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Indicators.Scoring;

/// <summary>单位数据。The figures of one unit at the places of a plan; what was not entered is derived where it can be, each once.</summary>
internal sealed class PlanFigures
{
    private readonly ScoringPlan plan;
    private readonly FigureSet entered;
    private readonly FigureUsed?[] found;
    private readonly Func<FigureReference, Observed<Quantity>> source;
    private FormulaPlan? formula;

    public PlanFigures(ScoringPlan plan, FigureSet entered)
    {
        this.plan = plan;
        this.entered = entered;
        found = new FigureUsed?[plan.Needs.Length];
        source = Of;
    }

    // While a figure is derived for a formula, another formula asks for figures.
    public FormulaValue Evaluate(FormulaPlan asking)
    {
        var outer = formula;
        formula = asking;
        var value = FormulaEvaluator.Evaluate(asking.Formula, source);
        formula = outer;
        return value;
    }

    public ImmutableArray<FigureUsed> At(ImmutableArray<int> places)
    {
        if (places.IsEmpty)
            return [];
        var figures = new FigureUsed[places.Length];
        for (var i = 0; i < figures.Length; i++)
            figures[i] = At(places[i]);
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(figures);
    }

    private FigureUsed At(int place) => found[place] ?? Find(place);

    private Observed<Quantity> Of(FigureReference reference) =>
        formula?.PlaceOf(reference) is { } place and >= 0 ? At(place).Figure : FigureNeed.Nothing;

    private FigureUsed Find(int place)
    {
        var need = plan.Needs[place];
        var figures = need.Reference.LastYear ? entered.LastYear : entered.ThisYear;
        // What is missing stands here while it is derived, so that figures which follow from one another in a circle are missing.
        var used = found[place] = figures.TryGetValue(need.Reference.Name, out var known) ? new(need.Reference, known, null) : need.NotEntered;
        if (used.Figure is Observed<Quantity>.Missing && need.Derivation is { } derivation && Derived(need, derivation) is { } derived)
            used = found[place] = derived;
        return used;
    }

    private FigureUsed? Derived(FigureNeed need, FormulaPlan derivation)
    {
        if (Evaluate(derivation) is not FormulaValue.Known value)
            return null;
        var quantity = new Quantity(Numerals.WithoutTrailingZeros(value.Value / need.Unit.Factor), need.Unit);
        return new(need.Reference, new Observed<Quantity>.Known(quantity, ""), new(derivation.Formula, At(need.Inputs)));
    }
}
