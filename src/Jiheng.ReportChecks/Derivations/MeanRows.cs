using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>平均行。“平均│97.03│88.75”: each column of the row is the mean of the rows above it; where one is, another that is not, but for two digits changed about, stands out.</summary>
internal static partial class MeanRows
{
    private const int Fewest = 3;

    private const int Most = 60;

    [GeneratedRegex("^(?:各[一-龥]{1,4}|总体|算术)?(?:平均|均值)(?:值|数|分|水平)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Mean { get; }

    public static IEnumerable<Statement> In(ImmutableArray<TableNumbers> tables) =>
        from table in tables.SelectMany(each => each.Sections())
        from row in table.Rows
        where Mean.IsMatch(WordForms.Plain(table.Grid.Label(row)))
        from reckoning in Of(table, row)
        select reckoning.ToStatement() into statement
        where statement is not null
        select statement;

    private static IEnumerable<Reckoning> Of(TableNumbers table, int row)
    {
        var above = table.Rows.Where(each => each < row && !table.IsTotal(each)).ToImmutableArray();
        if (above.Length is < Fewest or > Most)
            return [];
        var means = table.Columns.Select(column => Of(table, row, column, above)).OfType<Reckoning>().ToList();
        var isLearned = means.Exists(each => each.Holds);
        return means.Where(each => each.Holds || (isLearned && each is { Differs: true, Point: { } point } && Slip.IsTransposed(each.Stated, point))).Select(each => each with { IsCertain = each.Holds });
    }

    private static Reckoning? Of(TableNumbers table, int row, int column, ImmutableArray<int> above)
    {
        var parts = above.Select(each => table[each, column]).OfType<PrintedAmount>().ToImmutableArray();
        return table[row, column] is { } stated && parts.Length == above.Length && parts.All(part => part.Unit == stated.Unit)
            ? new(StatementForm.Average, stated, parts, numbers => numbers.Sum() / numbers.Length, $"({string.Join('+', parts.Select(part => part.ToString()))})÷{parts.Length}", stated.Span) : null;
    }
}
