using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>合计行。Rows that are the sum of others: which others, is learned from the columns that add up; a column that does not stands out.</summary>
internal static partial class TotalRows
{
    private const int MostRows = 300;

    private const int Farthest = 40;

    [GeneratedRegex(@"^(?:[^\d]{0,12}(?:合\s*计|总\s*计|小\s*计|总\s*额|共\s*计)(?:[(（].*[)）])?[:：]?|计|总分|总得分|综合得分|自评总分|全年合计)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    [GeneratedRegex("分值|权重|满分|标准分|赋分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Weights { get; }

    [GeneratedRegex("得分|评分|自评分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Scores { get; }

    [GeneratedRegex("率|比例|占比|比重|%|序号|编码|单价|年份|[人户平]均|均值|均价|均$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotSummed { get; }

    [GeneratedRegex("^[一二三四五六七八九十]+、", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Chapter { get; }

    public static IEnumerable<Statement> In(ImmutableArray<TableNumbers> tables) =>
        tables.Where(table => table.Rows.Length is > 2 and <= MostRows)
            .SelectMany(InTable).Select(reckoning => reckoning.ToStatement()).OfType<Statement>();

    public static bool IsTotal(TableGrid grid, int row) =>
        Enumerable.Range(0, grid.Columns).Any(column => grid.Words(row, column) is { Length: > 0 } words && Total.IsMatch(words));

    /// <summary>A number that rows may add up to in its column.</summary>
    /// <param name="Rows">Of the parts.</param>
    private sealed record Sum(PrintedAmount Stated, ImmutableArray<PrintedAmount> Parts, StatementForm Form, ImmutableArray<int> Rows)
    {
        // Only what comes near by the numbers is looked at with their intervals.
        public bool Holds { get; } = Math.Abs(Parts.Sum(part => part.Number.InBase) - Stated.Number.InBase) <= Stated.LastDigit + Parts.Sum(part => part.LastDigit)
            && Reckonings.Sum(Form, Stated, Parts, Stated.Span).Holds;

        public Reckoning Reckoning => Reckonings.Sum(Form, Stated, Parts, Stated.Span);
    }

    private static IEnumerable<Reckoning> InTable(TableNumbers table)
    {
        var totals = table.Rows.Where(row => IsTotal(table.Grid, row)).ToHashSet();
        foreach (var row in table.Rows)
        {
            var isTotal = totals.Contains(row);
            var best = Sets(table, row, totals).Select(set => Sums(table, row, set)).Where(sums => IsLearned(sums, isTotal, IsDivided(table, row)))
                .OrderByDescending(sums => sums.Count(sum => sum.Holds)).ThenBy(sums => sums.Count(sum => !sum.Holds)).FirstOrDefault() ?? [];
            var holding = best.Count(sum => sum.Holds);
            if (isTotal && holding > 0 && holding == best.Count && Shares(table, row, best[0]) is { } shares)
                yield return shares;
            foreach (var sum in best.Where(sum => sum.Holds || (isTotal && holding * 2 > best.Count && sum.Form == StatementForm.TableTotal)))
                yield return sum.Reckoning with { IsCertain = holding > 2 };
        }
    }

    [GeneratedRegex("占|比重|构成|结构", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ShareHead { get; }

    // The rows whose amounts make the total have shares that make 100.
    private static Reckoning? Shares(TableNumbers table, int row, Sum sum)
    {
        foreach (var column in table.Columns.Where(column => ShareHead.IsMatch(table.Headings[column]) && table[row, column] is { IsPercentage: true, Number.InBase: 1m }))
        {
            var parts = sum.Rows.Select(each => table[each, column]).OfType<PrintedAmount>().Where(part => part.IsPercentage).ToImmutableArray();
            var stated = table[row, column]!;
            var slack = parts.Sum(part => part.LastDigit);
            if (parts.Length < 2 || parts.Length != sum.Rows.Count(each => table[each, column] is not null) || parts.Any(part => part.Number.InBase <= 0m))
                continue;
            var reckoning = Reckonings.Sum(StatementForm.Hundred, stated, parts, stated.Span);
            return Math.Abs(parts.Sum(part => part.Number.InBase) - 1m) <= slack ? reckoning with { Compute = _ => 1m } : reckoning.Differs ? reckoning : null;
        }
        return null;
    }

    // “其中：…” right below it.
    private static bool IsDivided(TableNumbers table, int row) => row + 1 < table.Grid.Rows && table.Grid.Label(row + 1).StartsWith("其中", StringComparison.Ordinal);

    private static bool IsLearned(List<Sum> sums, bool isTotal, bool isDivided)
    {
        var holding = sums.Where(sum => sum.Holds && sum.Stated.Number.InBase != 0m).ToList();
        if (isTotal)
            return holding.Count > 0;
        // Without a word for it, small numbers prove nothing.
        return holding.Count == sums.Count && holding.Sum(sum => sum.Stated.Digits) >= (isDivided ? FewestOfDivided : FewestDigits);
    }

    private const int FewestDigits = 8;

    private const int FewestOfDivided = 5;

    // Rows above or below: all of them, those without totals, totals only, and every stretch that ends beside the row.
    private static IEnumerable<ImmutableArray<int>> Sets(TableNumbers table, int row, HashSet<int> totals)
    {
        var above = table.Rows.Where(each => each < row).ToImmutableArray();
        var below = table.Rows.Where(each => each > row).ToImmutableArray();
        foreach (var side in new[] { above, below })
        {
            if (side.Length < 2)
                continue;
            yield return side;
            yield return side.RemoveAll(totals.Contains);
            yield return [.. side.Where(totals.Contains)];
            yield return side.RemoveAll(each => table.Grid.Label(each).Contains("其中", StringComparison.Ordinal));
            yield return side.RemoveAll(each => !Chapter.IsMatch(table.Grid.Label(each)));
            for (var count = 2; count < Math.Min(side.Length, Farthest); count++)
                yield return side == above ? side[^count..] : side[..count];
        }
    }

    private static List<Sum> Sums(TableNumbers table, int row, ImmutableArray<int> set)
    {
        var sums = new List<Sum>();
        foreach (var column in table.Columns)
        {
            if (table[row, column] is not { IsPercentage: false } stated || NotSummed.IsMatch(table.Headings[column]))
                continue;
            var parts = set.Select(each => table[each, column]).OfType<PrintedAmount>().Where(part => !part.IsPercentage).ToImmutableArray();
            if (parts.Length > 1)
                sums.Add(new(stated, parts, FormOf(table.Headings[column]), set));
        }
        return sums;
    }

    private static StatementForm FormOf(string heading) =>
        Weights.IsMatch(heading) ? StatementForm.WeightTotal : Scores.IsMatch(heading) ? StatementForm.ScoreTotal : StatementForm.TableTotal;
}
