using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>表内比率。Columns of rates beside the columns they come from: 执行率, 占比, 增减额 and 增减率.</summary>
internal static partial class TableRates
{
    [GeneratedRegex("执行率|完成率|支出率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Execution { get; }

    [GeneratedRegex("执行数|支出数|决算数|执行金额|实际支出", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Done { get; }

    [GeneratedRegex("全年预算|调整后?预算|预算调整数", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FullPlan { get; }

    [GeneratedRegex("预算数|预算金额|预算安排", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Plan { get; }

    [GeneratedRegex("增减率|增长率|变动率|增减幅|增幅|增长比例|增减%", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Growth { get; }

    [GeneratedRegex("增减额|增减数|增减金额|变动额|差额", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Change { get; }

    [GeneratedRegex("上年|去年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Before { get; }

    [GeneratedRegex("本年|当年|今年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Now { get; }

    public static IEnumerable<Statement> In(ImmutableArray<TableGrid> tables) =>
        tables.SelectMany(InGrid).Select(reckoning => reckoning.ToStatement()).OfType<Statement>();

    // Where most rows of a table do not hold, its columns were taken for something else.
    private static IEnumerable<Reckoning> InGrid(TableGrid grid) =>
        Rows(grid).GroupBy(reckoning => reckoning.Form).Where(form => form.Count() == 1 || form.Count(each => each.Differs) * 2 <= form.Count()).SelectMany(form => form);

    private static IEnumerable<Reckoning> Rows(TableGrid grid)
    {
        for (var row = 1; row < grid.Rows; row++)
        {
            var headings = Enumerable.Range(0, grid.Columns).Select(column => grid.ColumnHeading(row, column)).ToArray();
            foreach (var reckoning in Executed(grid, row, headings).Concat(Changed(grid, row, headings)))
                yield return reckoning;
        }
    }

    private static IEnumerable<Reckoning> Executed(TableGrid grid, int row, string[] headings)
    {
        if (Only(headings, Execution) is not { } rate || Only(headings, Done, Execution) is not { } done || (Only(headings, FullPlan) ?? Only(headings, Plan)) is not { } plan || TableGrid.PrintedRatio.IsMatch(headings[rate]))
            yield break;
        if (grid.Rate(row, rate) is { } stated && grid.Number(row, done) is { } part && grid.Number(row, plan) is { Number.Quantity.Value: > 0m } whole)
            yield return Ratio(StatementForm.Completion, stated, part, whole);
    }

    private static IEnumerable<Reckoning> Changed(TableGrid grid, int row, string[] headings)
    {
        if (Only(headings, Before, Growth) is not { } before || Only(headings, Now, Growth) is not { } now || grid.Number(row, before) is not { } former || grid.Number(row, now) is not { } present)
            yield break;
        if (Only(headings, Change) is { } change && grid.Number(row, change) is { } difference)
            yield return new(StatementForm.Difference, difference, [present, former], numbers => numbers[0] - numbers[1], $"{present}-{former}", difference.Span);
        if (Only(headings, Growth) is { } growth && grid.Rate(row, growth) is { } rate && former.Number.Quantity.Value > 0m)
        {
            yield return new(StatementForm.Growth, rate, [present, former], numbers => numbers[1] == 0m ? null : (numbers[0] - numbers[1]) / numbers[1],
                $"({present}-{former})÷{former}×100%", rate.Span);
        }
    }

    private static Reckoning Ratio(StatementForm form, PrintedAmount stated, PrintedAmount part, PrintedAmount whole) =>
        new(form, stated, [part, whole], numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], $"{part}÷{whole}×100%", Covering(part.Span, stated.Span));

    private static TextSpan Covering(TextSpan first, TextSpan last) => new(Math.Min(first.Start, last.Start), Math.Max(first.End, last.End));

    // Two columns of one name leave it open which is meant.
    private static int? Only(string[] headings, Regex name, Regex? but = null)
    {
        var found = Enumerable.Range(0, headings.Length).Where(column => name.IsMatch(headings[column]) && but?.IsMatch(headings[column]) != true).ToList();
        return found is [var only] ? only : null;
    }
}
