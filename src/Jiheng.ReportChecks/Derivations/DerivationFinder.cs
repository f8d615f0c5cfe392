using Jiheng.ReportChecks.Statements;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>推算。Numbers that follow from others of the report, wherever those stand; it only ever says that a number holds.</summary>
internal static class DerivationFinder
{
    private const int MostFacts = 6000;

    /// <param name="report">The report.</param>
    /// <param name="statements">What the sentences and tables say by themselves; a statement that does not hold gives way to a reading that does.</param>
    public static ImmutableArray<Statement> Complete(ReportText report, ImmutableArray<Statement> statements)
    {
        var facts = FactReader.Read(report);
        if (facts.Length > MostFacts)
            return statements;
        var known = statements.Where(statement => statement.Agreement != Agreement.Differs).Select(statement => statement.At).ToHashSet();
        var found = facts.Where(fact => !known.Contains(fact.Amount.Span)).Select(fact => Of(fact, facts)).OfType<Reckoning>()
            .Select(reckoning => reckoning.ToStatement()).OfType<Statement>().ToDictionary(statement => statement.At);
        return [.. statements.Where(statement => !found.ContainsKey(statement.At)), .. found.Values];
    }

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
        return PairSearch.Find(fact, asked, near) ?? TripleSearch.Find(fact, asked, near);
    }
}
