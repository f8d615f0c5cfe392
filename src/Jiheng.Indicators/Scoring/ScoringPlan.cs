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
    private readonly Dictionary<FigureReference, int> asWritten = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FigureReference, int> asOfLastYear = new(ReferenceEqualityComparer.Instance);

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

    /// <summary>The place of a reference that stands in a formula of this plan; below 0 for the year before last.</summary>
    /// <param name="reference">The very object in the formula.</param>
    /// <param name="ofLastYear">The formula derives a figure of last year, so that its own figures are last year's.</param>
    public int PlaceOf(FigureReference reference, bool ofLastYear) => (ofLastYear ? asOfLastYear : asWritten)[reference];

    private IndicatorPlan Plan(Indicator indicator)
    {
        var inputs = new List<int>();
        foreach (var formula in new[] { indicator.Formula, indicator.CountFormula, indicator.VetoCondition, indicator.NotApplicableCondition })
            inputs.AddRange(Places(formula, ofLastYear: false));
        return new(indicator, [.. inputs.Distinct()], MeasureFactor.Of(indicator.Rule));
    }

    private void PlanDerivation(int place)
    {
        var need = needs[place];
        if (need.Derivation is not null)
            needs[place] = need with { Inputs = [.. Places(need.Derivation, need.Reference.LastYear).Distinct()] };
    }

    private List<int> Places(Formula? formula, bool ofLastYear)
    {
        var places = new List<int>();
        foreach (var reference in FormulaInputs.Every(formula?.Root))
        {
            var place = ofLastYear && reference.LastYear ? -1 : Place(ofLastYear ? reference with { LastYear = true } : reference);
            (ofLastYear ? asOfLastYear : asWritten)[reference] = place;
            if (place >= 0)
                places.Add(place);
        }
        return places;
    }

    private int Place(FigureReference reference)
    {
        if (placeOf.TryGetValue(reference, out var place))
            return place;
        var element = dictionary.Find(reference.Name);
        needs.Add(new(reference, element?.Unit ?? Unit.None, element?.Derivation, []));
        return placeOf[reference] = needs.Count - 1;
    }
}

/// <summary>指标评分方案。</summary>
/// <param name="Inputs">Places of the figures its formulas name.</param>
/// <param name="Factor">Base units in one unit of the rule's measure: 10000 for 万元, 1 for a rate.</param>
internal sealed record IndicatorPlan(Indicator Indicator, ImmutableArray<int> Inputs, decimal Factor);

/// <summary>所需数据。</summary>
/// <param name="Unit">The unit a derived figure is written in.</param>
/// <param name="Inputs">Places of the figures the derivation names.</param>
internal sealed record FigureNeed(FigureReference Reference, Unit Unit, Formula? Derivation, ImmutableArray<int> Inputs)
{
    public static Observed<Quantity> Nothing { get; } = new Observed<Quantity>.Missing("没有填报");

    /// <summary>The same for every unit that has not entered it.</summary>
    public FigureUsed NotEntered { get; } = new(Reference, Nothing, null);
}
