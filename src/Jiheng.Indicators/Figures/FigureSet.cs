using Jiheng.Indicators.Formulas;

namespace Jiheng.Indicators.Figures;

/// <summary>填报数据。Everything one unit entered for one year: figures, facts an evaluator judged, and what does not apply.</summary>
public sealed record FigureSet
{
    /// <summary>单位名称。</summary>
    public required string Unit { get; init; }

    public required FiscalYear Year { get; init; }

    /// <summary>本年数据, by the normalised name of the data element (<see cref="FigureName"/>), whatever alias it was entered under.</summary>
    public ImmutableDictionary<string, Observed<Quantity>> ThisYear { get; init; } = ImmutableDictionary<string, Observed<Quantity>>.Empty;

    /// <summary>上年数据, by normalised name.</summary>
    public ImmutableDictionary<string, Observed<Quantity>> LastYear { get; init; } = ImmutableDictionary<string, Observed<Quantity>>.Empty;

    /// <summary>判定, by indicator number: what was found on the items, counts, grades and targets of a standard.</summary>
    public ImmutableDictionary<string, Determination> Determinations { get; init; } = ImmutableDictionary<string, Determination>.Empty;

    /// <summary>不适用, by indicator number: the reason.</summary>
    public ImmutableDictionary<string, string> NotApplicable { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>适用分值: the full marks of the applicable indicators, entered where the system's own are not published.</summary>
    public Observed<Quantity> ApplicablePoints { get; init; } = new Observed<Quantity>.Missing("没有填报");

    /// <summary>A figure as it was entered; what nobody entered is missing, whatever it could be derived from.</summary>
    public Observed<Quantity> Entered(FigureReference figure) =>
        (figure.LastYear ? LastYear : ThisYear).GetValueOrDefault(figure.Name) ?? new Observed<Quantity>.Missing("没有填报");
}

/// <summary>判定。What a person found for one indicator, in the terms its standard asks for, and where it is written down.</summary>
/// <param name="Facts">Items met, counts, grade, targets.</param>
/// <param name="Given">Points an evaluator gave, for a standard that leaves them to judgement.</param>
/// <param name="Reason">Why, or from which part of the report.</param>
public sealed record Determination(Standards.RuleFacts Facts, Points? Given, string Reason);
