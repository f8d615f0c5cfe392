using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>推算。Numbers that follow from others of the report, wherever those stand.</summary>
internal sealed class DerivationFinder
{
    private const int MostFacts = 6000;

    private readonly ImmutableArray<Fact> facts;
    private readonly Dictionary<int, ImmutableArray<Fact>> neighbours = [];

    private readonly PairedNumbers pairs;

    private DerivationFinder(ImmutableArray<Fact> facts) => (this.facts, pairs) = (facts, new(facts));

    /// <param name="facts">Every number of the report.</param>
    /// <param name="statements">What the sentences and tables say by themselves; a statement that does not hold gives way to a reading that does.</param>
    public static ImmutableArray<Statement> Complete(ImmutableArray<Fact> facts, ImmutableArray<Statement> statements) =>
        facts.Length > MostFacts ? statements : new DerivationFinder(facts).Complete(statements);

    private ImmutableArray<Statement> Complete(ImmutableArray<Statement> found)
    {
        ImmutableArray<Statement> statements = [.. found, .. ProportionSearch.In(facts).ExceptBy(found.Select(each => each.At), each => each.At)];
        var held = statements.Where(statement => statement.Agreement != Agreement.Differs).ToDictionary(statement => statement.At);
        var doubted = statements.Where(statement => statement.Agreement == Agreement.Differs).ToDictionary(statement => statement.At);
        foreach (var fact in facts.Where(fact => !held.ContainsKey(fact.Amount.Span)))
        {
            if (Explained(fact, doubted.ContainsKey(fact.Amount.Span))?.ToStatement() is { } statement)
                held[statement.At] = statement;
        }
        foreach (var statement in Siblings.Find(facts, held.ToDictionary(pair => pair.Key, pair => pair.Value.Parts)).Where(each => each.Holds).Select(each => each.ToStatement()).OfType<Statement>())
            held.TryAdd(statement.At, statement);
        var open = facts.Where(fact => !held.ContainsKey(fact.Amount.Span) && !doubted.ContainsKey(fact.Amount.Span)).ToDictionary(fact => fact.Amount.Span);
        var missed = Siblings.Find(facts, held.ToDictionary(pair => pair.Key, pair => pair.Value.Parts)).Where(each => each.Differs).Concat(open.Values.Select(Missed).OfType<Reckoning>())
            .Select(reckoning => reckoning.ToStatement()).OfType<Statement>().Where(statement => open.ContainsKey(statement.At)).DistinctBy(statement => statement.At);
        return [.. held.Values, .. doubted.Values.Where(statement => !held.ContainsKey(statement.At)), .. missed];
    }

    // What its own words say does not hold is only set right by the numbers of its own paragraph.
    private Reckoning? Explained(Fact fact, bool isDoubted)
    {
        // 100% in a cell is a target as often as a result.
        if (!fact.IsClaim || fact.Value == 0m || (fact.IsInCell && fact.Amount.IsPercentage && fact.Value == 1m))
            return null;
        if (!isDoubted)
            return Explained(fact, facts, Near(fact)) ?? PairedSearch.Find(fact, Cue.Of(fact), pairs);
        if (fact.Mention is null)
            return null;
        var beside = Beside(fact);
        var near = Neighbours.Of(fact, beside);
        return Explained(fact, beside, () => near);
    }

    private ImmutableArray<Fact> Beside(Fact fact) =>
        [.. facts.Select(each => each.Block == fact.Block ? each : each with { Amount = each.Amount with { Nearness = Nearness.RangeEnd } })];

    private static Reckoning? Explained(Fact fact, ImmutableArray<Fact> facts, Func<ImmutableArray<Fact>> near)
    {
        if (fact.Mention is not null && !fact.Amount.IsPercentage && !(fact.IsScore && fact.IsInCell) && SumSearch.Find(fact, facts) is { } sum)
            return sum;
        if (MeanSearch.Find(fact, facts) is { } mean)
            return mean;
        var asked = Cue.Of(fact);
        var asIsAsked = asked.IsEmpty ? null : PairSearch.Find(fact, asked, near()) ?? TripleSearch.Find(fact, asked, near()) ?? ProductSearch.Find(fact, asked, facts) ?? NamedRateSearch.Find(fact, facts);
        return asIsAsked ?? RemainderSearch.Find(fact, facts) ?? GroupScores.Find(fact, facts);
    }

    private Reckoning? Missed(Fact fact) => SumSearch.Nearly(fact, facts) ?? NearMiss.Find(fact, Cue.Of(fact), Near(fact));

    private Func<ImmutableArray<Fact>> Near(Fact fact) => () =>
    {
        if (!neighbours.TryGetValue(fact.Order, out var near))
            neighbours[fact.Order] = near = Neighbours.Of(fact, facts);
        return near;
    };
}
