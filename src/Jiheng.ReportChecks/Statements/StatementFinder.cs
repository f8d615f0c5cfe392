using Jiheng.ReportChecks.Derivations;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Statements;

/// <summary>找出陈述。Finds every numeric statement whose parts the report itself gives, and computes it again.</summary>
public static class StatementFinder
{
    // A passage of more numbers is a table that lost its cells.
    private const int MostNumbers = 1000;

    /// <summary>In the order of the text. What is not certain from the words is not found.</summary>
    public static ImmutableArray<Statement> Find(ReportText report)
    {
        var found = new List<Statement>();
        var lines = DeclaredUnit.Applied([.. report.Passages.Where(passage => passage.Span.End > passage.Span.Start)
            .Select(passage => Line.Of(report.At(passage.Span), passage.Span.Start))]);
        found.AddRange(lines.SelectMany(InLine));
        found.AddRange(ListsBelow.In(lines).Select(reckoning => reckoning.ToStatement()).OfType<Statement>());
        var tables = report.Tables.Select(table => new TableGrid(report, table)).ToImmutableArray();
        var numbers = tables.Select(table => new TableNumbers(table)).ToImmutableArray();
        found.AddRange(TableTotals.In(tables));
        found.AddRange(TableRates.In(tables));
        found.AddRange(TotalRows.In(numbers));
        found.AddRange(MeanRows.In(numbers));
        found.AddRange(ColumnRelations.In(numbers));
        found.AddRange(ColumnsAgainst.In(numbers, lines));
        found.AddRange(Listings.In(lines));
        found.AddRange(TableCounts.In(lines, [.. report.Tables.Zip(numbers, (table, read) => (table.Span, read))]));
        found = OncePerNumber(found);
        var facts = FactReader.Read(report, lines, tables);
        return [.. Consequences.Without(DerivationFinder.Complete(facts, [.. found]), facts).OrderBy(statement => statement.Span.Start).ThenBy(statement => statement.Span.End)];
    }

    // A number stated twice over: what its own words say it is of counts first, else a reading that holds is right.
    private static List<Statement> OncePerNumber(List<Statement> found) =>
        [.. found.GroupBy(each => each.At).Select(group => group.FirstOrDefault(each => each.IsNamed) ?? group.FirstOrDefault(each => each.Agreement != Agreement.Differs) ?? group.First())];

    private static IEnumerable<Statement> InLine(Line line)
    {
        var counts = Counts.In(line);
        if (line.Mentions.Length is < 2 or > MostNumbers)
            return counts;
        var equations = Equations.In(line).ToList();
        var others = DefinedRates.In(line).Concat(Completions.In(line)).Concat(NamedRatios.In(line)).Concat(Shares.In(line)).Concat(Changes.In(line)).Concat(BracketGrowth.In(line))
            .Where(each => !equations.Exists(equation => equation.Stated.Span == each.Stated.Span));
        return equations.Concat(Once(others)).Concat(Breakdowns.In(line)).Concat(Balances.In(line)).Concat(Hundreds.In(line))
            .Select(reckoning => reckoning.ToStatement()).OfType<Statement>().Concat(counts);
    }

    // One printed rate states one thing: what it is said to be, else the reading that holds, else the first.
    private static IEnumerable<Reckoning> Once(IEnumerable<Reckoning> reckonings) =>
        reckonings.GroupBy(each => each.Stated.Span).Select(group => group.FirstOrDefault(each => each.IsNamed) ?? group.FirstOrDefault(each => each.Holds) ?? group.First());
}
