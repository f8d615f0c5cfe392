using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>栏间关系。How one column of a table follows from two others, learned from the rows where it does; the rows where it does not stand out.</summary>
internal static partial class ColumnRelations
{
    private const int MostColumns = 14;

    private const int MostRows = 300;

    [GeneratedRegex("率|占比|比重|比例|%|幅", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RateHead { get; }

    [GeneratedRegex("增减|增长|变动|升降|增幅|降幅", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex GrowthHead { get; }

    [GeneratedRegex("差|增减|增加|减少|结转|结余|余额|剩余|未|节约|超|扣分|变动额|缺口", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex DifferenceHead { get; }

    [GeneratedRegex("计|总|合|全部|共", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SumHead { get; }

    [GeneratedRegex("金额|小计|合计|总价|补助|资金", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ProductHead { get; }

    [GeneratedRegex("均|每|标准|单价|单位成本|元/", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EachHead { get; }

    private delegate Reckoning? Way(int row);

    /// <summary>A way to compute a column from others.</summary>
    /// <param name="IsSaid">The head of the column says so.</param>
    /// <param name="Of">By row; nothing where a number is missing.</param>
    private sealed record Relation(bool IsSaid, Way Of);

    public static IEnumerable<Statement> In(ImmutableArray<TableNumbers> tables) =>
        tables.SelectMany(table => table.Sections()).SelectMany(table => InTable(table).Concat(table.IsOfPeriods ? InTable(table.Turned()) : [])).Select(reckoning => reckoning.ToStatement()).OfType<Statement>();

    private static IEnumerable<Reckoning> InTable(TableNumbers table)
    {
        if (table.Columns.Length is < 2 or > MostColumns || table.Rows.Length > MostRows)
            return [];
        var all = table.Columns.SelectMany(column => Best(table, column)).ToList();
        return all.Where(each => !each.Differs || !all.Exists(other => other.Differs && other.Stated.Span.Start > each.Stated.Span.Start && IsOfSameCells(other, each)));
    }

    // “资金÷人数=人均” and “人数×人均=资金” of one row are one contradiction, shown at the last of its cells.
    private static bool IsOfSameCells(Reckoning one, Reckoning other) =>
        one.Parts.Select(part => part.Span).Append(one.Stated.Span).ToHashSet().SetEquals(other.Parts.Select(part => part.Span).Append(other.Stated.Span));

    private static IEnumerable<Reckoning> Best(TableNumbers table, int column)
    {
        var readings = Relations(table, column)
            .Select(relation => (relation.IsSaid, Rows: table.Rows.Select(row => relation.Of(row)).OfType<Reckoning>().ToList()))
            .Where(reading => reading.Rows.Count > 0)
            .Select(reading => (reading.IsSaid, reading.Rows, Holding: reading.Rows.Count(each => each.Holds), Telling: reading.Rows.Count(each => each.Holds && IsTelling(each))))
            .Where(reading => IsLearned(reading.IsSaid, reading.Rows.Count, reading.Holding, reading.Telling))
            .OrderByDescending(reading => reading.Holding).ThenByDescending(reading => reading.IsSaid).ThenByDescending(reading => reading.Telling);
        if (readings.FirstOrDefault() is not { Rows: { } rows } best)
            return [];
        var certain = best.IsSaid && best.Telling >= 2 && (best.Holding * 4 >= rows.Count * 3 - 1 || (best.Telling >= 3 && best.Holding * 3 >= rows.Count * 2));
        var isKnown = best.IsSaid && best.Telling >= 1 && best.Holding * 2 > rows.Count;
        return rows.Where(each => each.Holds || (each.Differs && (certain || (isKnown && each.Point is { } point && Slip.IsTransposed(each.Stated, point))))).Select(each => each with { IsCertain = best.Telling >= 3 });
    }

    private static bool IsLearned(bool isSaid, int rows, int holding, int telling) =>
        isSaid ? telling > 0 && holding * 2 > rows || holding == rows : telling >= 3 && holding * 4 >= rows * 3;

    // Not 100% of itself, and no zero.
    private static bool IsTelling(Reckoning reckoning) =>
        reckoning.Stated.Number.InBase != 0m && reckoning.Parts.All(part => part.Number.InBase != 0m) && reckoning.Parts.Select(part => part.Number.InBase).Distinct().Count() > 1
        && !(reckoning.Stated.IsPercentage && reckoning.Stated.Number.InBase == 1m);

    private static IEnumerable<Relation> Relations(TableNumbers table, int column)
    {
        var head = table.Headings[column];
        var isRate = table.Rows.Any(row => table[row, column] is { IsPercentage: true }) || RateHead.IsMatch(head);
        foreach (var first in table.Columns.Where(each => each != column))
        {
            if (isRate && TotalRow(table, column, first) is { } share)
                yield return share;
            foreach (var second in table.Columns.Where(each => each != column && each != first))
            {
                foreach (var relation in isRate ? Rates(table, column, first, second) : Amounts(table, column, first, second))
                    yield return relation;
            }
        }
        foreach (var sum in isRate ? [] : Sums(table, column).Concat(table.Columns.Where(each => each != column).SelectMany(first => OfOne(table, column, first))))
            yield return sum;
    }

    private static IEnumerable<Relation> Rates(TableNumbers table, int column, int first, int second)
    {
        if (TableGrid.PrintedRatio.Match(table.Headings[column]) is { Success: true } printed && !(Names(table, first, printed.Groups["part"].Value) && Names(table, second, printed.Groups["whole"].Value)))
            yield break;
        var isGrowth = GrowthHead.IsMatch(table.Headings[column]);
        yield return new(!isGrowth, row => Of(table, row, column, [first, second], StatementForm.Completion, numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], "{0}÷{1}×100%"));
        yield return new(isGrowth, row => Of(table, row, column, [first, second], StatementForm.Growth, numbers => numbers[1] <= 0m ? null : (numbers[0] - numbers[1]) / numbers[1], "({0}-{1})÷{1}×100%"));
    }

    private static bool Names(TableNumbers table, int column, string name) => table.Headings[column].Contains(name, StringComparison.Ordinal);

    private static IEnumerable<Relation> Amounts(TableNumbers table, int column, int first, int second)
    {
        var head = table.Headings[column];
        yield return new(EachHead.IsMatch(head), row => Of(table, row, column, [first, second], StatementForm.Equation, numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], "{0}÷{1}"));
        yield return new(DifferenceHead.IsMatch(head), row => Of(table, row, column, [first, second], StatementForm.Difference, numbers => numbers[0] - numbers[1], "{0}-{1}"));
        if (first > second)
            yield break;
        yield return new(SumHead.IsMatch(head), row => Of(table, row, column, [first, second], StatementForm.TableTotal, numbers => numbers.Sum(), ""));
        yield return new(ProductHead.IsMatch(head), row => Of(table, row, column, [first, second], StatementForm.Equation, numbers => numbers[0] * numbers[1], "{0}×{1}"));
    }

    [GeneratedRegex("(?:比|较)上(?:年|期|月)(?:增|减)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AgainstRowBefore { get; }

    // “折合万元” of another column; “比上年增加” against the row of the year before.
    private static IEnumerable<Relation> OfOne(TableNumbers table, int column, int first)
    {
        if (table.Headings[column].Contains("折合", StringComparison.Ordinal))
            yield return new(true, row => Of(table, row, column, [first], StatementForm.Equation, numbers => numbers[0], "{0}"));
        if (AgainstRowBefore.IsMatch(table.Headings[column]))
            yield return new(true, row => table.Rows.IndexOf(row) is > 0 and var at && table[row, column] is { } stated && table[row, first] is { IsPercentage: false } now && table[table.Rows[at - 1], first] is { IsPercentage: false } before
                ? Reckoning(stated, [now, before], StatementForm.Difference, numbers => numbers[0] - numbers[1], "{0}-{1}") : null);
    }

    // Three columns or more beside each other, right after the sum or right before it.
    private static IEnumerable<Relation> Sums(TableNumbers table, int column)
    {
        var isSaid = SumHead.IsMatch(table.Headings[column]);
        var at = table.Columns.IndexOf(column);
        for (var count = 3; count < table.Columns.Length; count++)
        {
            foreach (var start in new[] { at + 1, at - count })
            {
                if (start < 0 || start + count > table.Columns.Length)
                    continue;
                var columns = table.Columns[start..(start + count)];
                yield return new(isSaid, row => Of(table, row, column, columns, StatementForm.TableTotal, numbers => numbers.Sum(), ""));
            }
        }
    }

    // Shares of the number in the row 合计.
    private static Relation? TotalRow(TableNumbers table, int column, int first)
    {
        var total = table.Rows.FirstOrDefault(row => table.IsTotal(row), -1);
        if (total < 0 || table[total, first] is not { } whole)
            return null;
        return new(true, row => table[row, column] is not { } stated || table[row, first] is not { } part ? null : Reckoning(stated, [part, whole], StatementForm.Share, numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], "{0}÷{1}×100%"));
    }

    private static Reckoning? Of(
        TableNumbers table, int row, int column, ImmutableArray<int> columns, StatementForm form, Func<ImmutableArray<decimal>, decimal?> compute, string formula)
    {
        // “+6.67个百分点” under a head that says so is no part of an amount.
        if (columns.Any(each => IsOfPoints(table, each)) && !IsOfPoints(table, column))
            return null;
        var parts = columns.Select(each => table[row, each]).OfType<PrintedAmount>().ToImmutableArray();
        var isComplete = parts.Length == columns.Length || (form == StatementForm.TableTotal && parts.Length > 0 && columns.All(each => table[row, each] is not null || !table.IsUnreadable(row, each)));
        var isWhole = isComplete && !parts.Any(part => part.IsPercentage);
        return table[row, column] is { } stated && isWhole ? Reckoning(stated, parts, form, compute, formula) : null;
    }

    private static bool IsOfPoints(TableNumbers table, int column) => table.Headings[column].Contains("百分点", StringComparison.Ordinal);

    // A column 率 need not repeat the sign %.
    private static Reckoning Reckoning(PrintedAmount stated, ImmutableArray<PrintedAmount> parts, StatementForm form, Func<ImmutableArray<decimal>, decimal?> compute, string formula)
    {
        var isRate = form is StatementForm.Completion or StatementForm.Share or StatementForm.Growth;
        // “2023年（万元）│2022年（万元）│增减额”: in the unit of what it is the difference of.
        if (stated.IsBare && form is (StatementForm.Difference or StatementForm.TableTotal) && parts[0].HasDimension && parts.All(part => part.Unit == parts[0].Unit))
            stated = stated.In(parts[0].Unit);
        var meant = isRate && !stated.IsPercentage ? stated.In(Unit.Percent) : stated;
        var working = form == StatementForm.TableTotal ? string.Join('+', parts.Select(part => part.ToString())) : string.Format(System.Globalization.CultureInfo.InvariantCulture, formula, [.. parts.Select(part => (object)part.ToString())]);
        return new(form, meant, parts, compute, working, stated.Span);
    }
}
