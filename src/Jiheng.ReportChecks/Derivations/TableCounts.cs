using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>表列个数。“列入重点管理的项目共4个”: as many rows as a table of that name near by has; it only ever says that a count holds.</summary>
internal static partial class TableCounts
{
    private const int Farthest = 1500;

    [GeneratedRegex(@"(?<noun>项目|指标|单位|部门)?(?:共|有|为)*(?<![0-9.第,])(?<n>[0-9]{1,2}|[两二三四五六七八九十]|十[一二三四五六七八九])(?<unit>个|项|家)(?<after>项目|任务|乡镇|镇|指标|单位|标段|部门|片区|专项|等次|方面)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Count { get; }

    public static IEnumerable<Statement> In(ImmutableArray<Line> lines, ImmutableArray<(TextSpan Span, TableNumbers Numbers)> tables)
    {
        foreach (var line in lines.Where(line => line.Text.Length > 12))
        {
            foreach (var match in Count.Matches(line.Text).Cast<Match>())
            {
                var noun = match.Groups["after"].Success ? match.Groups["after"].Value : match.Groups["noun"].Value;
                if (noun.Length > 0 && (int?)SpelledNumber.Of(match.Groups["n"].Value) is >= 2 and var stated && tables.FirstOrDefault(table => IsNear(line, table.Span) && Lists(table.Numbers, noun, stated)) is { Numbers: not null } table)
                    yield return Of(line, match, stated, table.Span);
            }
        }
    }

    private static bool IsNear(Line line, TextSpan table) => Math.Abs(table.Start - line.Whole.Start) <= Farthest || Math.Abs(table.End - line.Whole.Start) <= Farthest;

    // Its first rows name the thing, and each row under them is one.
    private static bool Lists(TableNumbers table, string noun, int stated)
    {
        var rows = table.Rows.Where(row => !TotalRows.IsTotal(table.Grid, row) && table.Grid.Label(row).Length > 0).ToList();
        return rows.Count == stated && Enumerable.Range(0, Math.Min(3, table.Grid.Columns)).Any(column => table.Grid.ColumnHeading(rows[0], column).Contains(noun == "专项" ? "项目" : noun, StringComparison.Ordinal));
    }

    private static Statement Of(Line line, Match match, int stated, TextSpan table)
    {
        var said = stated + match.Groups["unit"].Value;
        var at = line.Span(match.Groups["n"].Index, match.Groups["n"].Index + match.Groups["n"].Length);
        return new(StatementKind.Sum, at, [new(table.Start, table.Start)], said, said, Agreement.Exact, $"表中列出{said}") { At = at, Form = StatementForm.Count };
    }
}
