using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>推算。Numbers that follow from others of the report, wherever those stand.</summary>
internal static class DerivationFinder
{
    private const int MostFacts = 6000;

    /// <param name="facts">Every number of the report.</param>
    /// <param name="statements">What the sentences and tables say by themselves; a statement that does not hold gives way to a reading that does.</param>
    public static ImmutableArray<Statement> Complete(ImmutableArray<Fact> facts, ImmutableArray<Statement> statements)
    {
        if (facts.Length > MostFacts)
            return statements;
        var held = statements.Where(statement => statement.Agreement != Agreement.Differs).ToDictionary(statement => statement.At);
        var doubted = statements.Where(statement => statement.Agreement == Agreement.Differs).Select(statement => statement.At).ToHashSet();
        foreach (var holding in facts.Where(fact => !held.ContainsKey(fact.Amount.Span)).Select(fact => Of(fact, doubted.Contains(fact.Amount.Span) ? Beside(fact, facts) : facts)).OfType<Reckoning>().Select(reckoning => reckoning.ToStatement()).OfType<Statement>())
            held[holding.At] = holding;
        var said = statements.Where(statement => !held.ContainsKey(statement.At)).ToImmutableArray();
        var open = facts.Where(fact => !held.ContainsKey(fact.Amount.Span) && !said.Any(statement => statement.At == fact.Amount.Span)).ToImmutableArray();
        var missed = Siblings.Find(facts, held.ToDictionary(pair => pair.Key, pair => pair.Value.Parts)).Concat(open.Select(fact => SumSearch.Nearly(fact, facts) ?? NearMiss.Find(fact, Cue.Of(fact), Neighbours.Of(fact, facts))).OfType<Reckoning>());
        var differing = missed.Select(reckoning => reckoning.ToStatement()).OfType<Statement>().Where(statement => open.Any(fact => fact.Amount.Span == statement.At)).DistinctBy(statement => statement.At);
        return [.. held.Values, .. said, .. differing];
    }

    // What its own words say does not hold is only set right by the numbers of its own paragraph.
    private static ImmutableArray<Fact> Beside(Fact fact, ImmutableArray<Fact> facts) =>
        fact.Mention is null ? [] : [.. facts.Select(each => each.Block == fact.Block ? each : each with { Amount = each.Amount with { Nearness = Nearness.RangeEnd } })];

    private static Reckoning? Of(Fact fact, ImmutableArray<Fact> facts)
    {
        if (!fact.IsClaim || fact.Value == 0m)
            return null;
        if (fact.Mention is not null && !fact.Amount.IsPercentage && SumSearch.Find(fact, facts) is { } sum)
            return sum;
        if (MeanSearch.Find(fact, facts) is { } mean)
            return mean;
        var asked = Cue.Of(fact);
        if (asked.IsEmpty)
            return null;
        var near = Neighbours.Of(fact, facts);
        return PairSearch.Find(fact, asked, near) ?? TripleSearch.Find(fact, asked, near) ?? NamedRateSearch.Find(fact, facts);
    }
}
