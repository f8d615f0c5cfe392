namespace Jiheng.Indicators.Standards.Reading;

/// <summary>限定。Floor, caps, base and started unit that a sentence states once for the whole.</summary>
internal sealed record ClauseTerms
{
    public Points? Floor { get; init; }

    public Points? MostDeducted { get; init; }

    public Points? Cap { get; init; }

    public Points? MostAdded { get; init; }

    public Points? Base { get; init; }

    public bool MayExceed { get; init; }

    public StartedUnit Started { get; init; } = StartedUnit.AsSystemSays;

    public static ClauseTerms Of(IEnumerable<Clause> clauses, Points weight) =>
        clauses.Aggregate(new ClauseTerms(), (terms, clause) => terms.With(clause.What, weight));

    /// <summary>What either says; the second where both do.</summary>
    public static ClauseTerms Merge(ClauseTerms one, ClauseTerms two) => new()
    {
        Floor = two.Floor ?? one.Floor,
        MostDeducted = two.MostDeducted ?? one.MostDeducted,
        Cap = two.Cap ?? one.Cap,
        MostAdded = two.MostAdded ?? one.MostAdded,
        Base = two.Base ?? one.Base,
        MayExceed = one.MayExceed || two.MayExceed,
        Started = two.Started == StartedUnit.AsSystemSays ? one.Started : two.Started,
    };

    public static bool IsTerm(Consequence what) => what is Consequence.Floor or Consequence.MostDeducted or Consequence.Cap or Consequence.MostAdded
        or Consequence.Base or Consequence.Capped or Consequence.MayExceed or Consequence.Started;

    /// <summary>Least points when the deduction starts at <paramref name="start"/>.</summary>
    public Points LeastFrom(Points start) => MostDeducted is { } most ? start - most : Floor ?? Points.Zero;

    /// <summary>Most points when the addition starts at <paramref name="start"/>; never over the weight unless the sentence says so.</summary>
    public Points MostFrom(Points start, Points weight)
    {
        // “加满6分为止” above what the weight leaves is the whole, not the addition.
        var said = MostAdded is { } added ? (MayExceed || start + added <= weight || added > weight || start == Points.Zero ? start + added : added >= start ? Points.Min(start + added, Points.Max(weight, added)) : start + added) : Cap;
        return said is { } cap && (MayExceed || MostAdded is not null || Cap is not null) ? cap : weight;
    }

    private ClauseTerms With(Consequence what, Points weight) => what switch
    {
        Consequence.Floor floor => this with { Floor = floor.Amount.Of(weight) },
        Consequence.MostDeducted most => this with { MostDeducted = most.Amount.Of(weight) },
        Consequence.Cap cap => this with { Cap = cap.Amount.Of(weight) },
        Consequence.MostAdded added => this with { MostAdded = added.Amount.Of(weight) },
        Consequence.Base start => this with { Base = start.Points },
        Consequence.MayExceed => this with { MayExceed = true },
        Consequence.Started started => this with { Started = started.Unit },
        Consequence.Step { Begun: not StartedUnit.AsSystemSays } step => this with { Started = step.Begun },
        _ => this,
    };
}
