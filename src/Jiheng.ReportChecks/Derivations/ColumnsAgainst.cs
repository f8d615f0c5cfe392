using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>与文中一个数比较的一列。“与序时进度比较（百分点）”: a column of rates less the one rate the text gives under that name, learned from the rows where it is so.</summary>
internal static partial class ColumnsAgainst
{
    private const int FewestRows = 3;

    [GeneratedRegex("(?:与|较|比|高于|低于|快于|慢于)(?<name>[一-龥]{2,8}?)(?:相比|比较|相差|之差|的?差距|的?差|\\(|（|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Against { get; }

    public static IEnumerable<Statement> In(ImmutableArray<TableNumbers> tables, ImmutableArray<Line> lines) =>
        tables.SelectMany(table => table.Sections()).SelectMany(table => table.Columns.SelectMany(column => Of(table, column, lines))).Select(reckoning => reckoning.ToStatement()).OfType<Statement>();

    private static IEnumerable<Reckoning> Of(TableNumbers table, int column, ImmutableArray<Line> lines)
    {
        if (Against.Match(table.Headings[column]) is not { Success: true } match || Only(match.Groups["name"].Value, lines) is not { } rate)
            return [];
        return table.Columns.Where(each => each != column).Select(each => Rows(table, column, each, rate)).Where(rows => rows.Count(row => row.Holds) is >= FewestRows and var holding && holding * 4 >= rows.Length * 3)
            .Take(1).SelectMany(rows => rows.Where(row => row.Holds || row.Differs));
    }

    private static ImmutableArray<Reckoning> Rows(TableNumbers table, int column, int first, PrintedAmount rate) =>
        [.. from row in table.Rows
            where table[row, column] is not null && table[row, first] is { IsPercentage: true }
            let stated = table[row, column]!
            let points = stated.In(Unit.Find("个百分点")!)
            let own = table[row, first]!
            select new Reckoning(StatementForm.Difference, points, [own, rate], numbers => numbers[0] - numbers[1], $"{own}-{rate}", stated.Span)];

    // Called so wherever the text has it, and always the same.
    private static PrintedAmount? Only(string name, ImmutableArray<Line> lines) =>
        lines.SelectMany(line => line.Mentions).Where(each => each.IsPrecise && each.Amount.Unit.Name == "%" && each.Label.TrimEnd('为', '是', '的', ':').EndsWith(name, StringComparison.Ordinal)).Select(each => each.Amount).DistinctBy(each => each.Number.InBase).Take(2).ToList() is [var only] ? only : null;
}
