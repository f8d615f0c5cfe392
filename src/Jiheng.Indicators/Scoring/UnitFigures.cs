using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Indicators.Scoring;

/// <summary>单位数据。The figures of one unit at the places of a plan; what was not entered is derived where it can be, each once.</summary>
internal sealed class UnitFigures
{
    private readonly ScoringPlan plan;
    private readonly FigureSet entered;
    private readonly FigureUsed?[] found;
    private readonly Func<FigureReference, Observed<Quantity>> ofThisYear;
    private Func<FigureReference, Observed<Quantity>>? ofLastYear;

    public UnitFigures(ScoringPlan plan, FigureSet entered)
    {
        this.plan = plan;
        this.entered = entered;
        found = new FigureUsed?[plan.Needs.Length];
        ofThisYear = OfThisYear;
    }

    public FormulaValue Evaluate(Formula formula) => FormulaEvaluator.Evaluate(formula, ofThisYear);

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

    private Observed<Quantity> OfThisYear(FigureReference reference) => At(plan.PlaceOf(reference, ofLastYear: false)).Figure;

    private Observed<Quantity> OfLastYear(FigureReference reference) =>
        plan.PlaceOf(reference, ofLastYear: true) is var place and >= 0 ? At(place).Figure : FigureNeed.Nothing;

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

    private FigureUsed? Derived(FigureNeed need, Formula derivation)
    {
        var source = need.Reference.LastYear ? ofLastYear ??= OfLastYear : ofThisYear;
        if (FormulaEvaluator.Evaluate(derivation, source) is not FormulaValue.Known value)
            return null;
        var quantity = new Quantity(Exactness.WithoutTrailingZeros(value.Value / need.Unit.Factor), need.Unit);
        return new(need.Reference, new Observed<Quantity>.Known(quantity, ""), new(derivation, At(need.Inputs)));
    }
}
