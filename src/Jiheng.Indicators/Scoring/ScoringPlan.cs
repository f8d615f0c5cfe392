using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Indicators.Scoring;

/// <summary>评分方案。An indicator system prepared for scoring many units: every figure it needs has a place, derivations included.</summary>
internal sealed class ScoringPlan
{
    private readonly FigureDictionary dictionary;
    private readonly List<FigureNeed> needs = [];
    private readonly Dictionary<FigureReference, int> placeOf = [];

    public ScoringPlan(IndicatorSystem system, FigureDictionary dictionary)
    {
        this.dictionary = dictionary;
        System = system;
        Indicators = [.. system.Indicators.Select(Plan)];
        for (var place = 0; place < needs.Count; place++)
            PlanDerivation(place);
        Needs = [.. needs];
    }

    public IndicatorSystem System { get; }

    public ImmutableArray<IndicatorPlan> Indicators { get; }

    public ImmutableArray<FigureNeed> Needs { get; }

    public bool IsFor(FigureDictionary other) => ReferenceEquals(dictionary, other);

    private IndicatorPlan Plan(Indicator indicator)
    {
        var value = Plan(indicator.Formula, ofLastYear: false);
        var count = Plan(indicator.CountFormula, ofLastYear: false);
        var veto = Plan(indicator.VetoCondition, ofLastYear: false);
        var notApplicable = Plan(indicator.NotApplicableCondition, ofLastYear: false);
        return new(indicator, value, count, veto, notApplicable, Inputs(value, count, veto, notApplicable), MeasureFactor.Of(indicator.Rule));
    }

    private void PlanDerivation(int place)
    {
        var need = needs[place];
        var derivation = Plan(dictionary.Find(need.Reference.Name)?.Derivation, need.Reference.LastYear);
        needs[place] = need with { Derivation = derivation, Inputs = Inputs(derivation) };
    }

    private static ImmutableArray<int> Inputs(params ReadOnlySpan<FormulaPlan?> formulas)
    {
        var inputs = ImmutableArray.CreateBuilder<int>();
        foreach (var formula in formulas)
            inputs.AddRange(formula?.Places.Where(place => place >= 0) ?? []);
        return [.. inputs.Distinct()];
    }

    // A formula that derives a figure of last year means last year's figures; there are none of the year before.
    private FormulaPlan? Plan(Formula? formula, bool ofLastYear)
    {
        if (formula is null)
            return null;
        var references = FormulaInputs.Every(formula.Root).ToImmutableArray();
        return new(formula, references, [.. references.Select(PlaceIn)]);

        int PlaceIn(FigureReference reference) => ofLastYear && reference.LastYear ? -1 : Place(ofLastYear ? reference with { LastYear = true } : reference);
    }

    private int Place(FigureReference reference)
    {
        if (placeOf.TryGetValue(reference, out var place))
            return place;
        var element = dictionary.Find(reference.Name);
        needs.Add(new(reference, element?.Unit ?? Unit.None, null, []));
        return placeOf[reference] = needs.Count - 1;
    }
}

/// <summary>指标评分方案。</summary>
/// <param name="Inputs">Places of the figures its formulas name.</param>
/// <param name="Factor">Base units in one unit of the rule's measure: 10000 for 万元, 1 for a rate.</param>
internal sealed record IndicatorPlan(
    Indicator Indicator, FormulaPlan? Value, FormulaPlan? Count, FormulaPlan? Veto, FormulaPlan? NotApplicable, ImmutableArray<int> Inputs, decimal Factor);

/// <summary>公式方案。</summary>
/// <param name="References">Every reference in the formula, as the very objects that stand in it.</param>
/// <param name="Places">The place of each; below 0 for the year before last.</param>
internal sealed record FormulaPlan(Formula Formula, ImmutableArray<FigureReference> References, ImmutableArray<int> Places)
{
    // Formulas name two or three figures: looking at each is faster than any table.
    public int PlaceOf(FigureReference reference)
    {
        for (var i = 0; i < References.Length; i++)
        {
            if (ReferenceEquals(References[i], reference))
                return Places[i];
        }
        throw new System.Diagnostics.UnreachableException($"{reference}");
    }
}

/// <summary>所需数据。</summary>
/// <param name="Unit">The unit a derived figure is written in.</param>
/// <param name="Inputs">Places of the figures the derivation names.</param>
internal sealed record FigureNeed(FigureReference Reference, Unit Unit, FormulaPlan? Derivation, ImmutableArray<int> Inputs)
{
    public static Observed<Quantity> Nothing { get; } = new Observed<Quantity>.Missing("没有填报");

    /// <summary>The same for every unit that has not entered it.</summary>
    public FigureUsed NotEntered { get; } = new(Reference, Nothing, null);
}
