using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.FinalAccounts;

/// <summary>Takes the cells of one recognised table; a cell that could be two is none.</summary>
internal static class AccountFinder
{
    /// <summary>Nothing, and one sentence, where the unit of money is not certain.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="spec">What it was recognised as.</param>
    /// <param name="printed">The units printed around it.</param>
    /// <param name="open">Takes a sentence for each thing that was not taken.</param>
    public static (Unit Unit, List<(DataElement Element, Quantity Amount, string Place)> Taken)? Find(AccountGrid grid, AccountTable spec, List<string> printed, ImmutableArray<string>.Builder open)
    {
        var cells = Cells(grid, spec, open);
        var heads = cells.Select(cell => grid.HeadUnits(cell.Row, cell.Column).ToList()).ToList();
        var units = printed.Concat(heads.SelectMany(each => each)).Distinct(StringComparer.Ordinal).ToList();
        if (units.Count > 1)
            open.Add($"{grid.Table.Place}（{spec.Name}）：印的金额单位不止一个（{string.Join('、', units)}），没有取数；请核对原表后填写。");
        else if (units is not [var only] || Unit.Find(only) is not { } unit || (printed.Count == 0 && heads.Exists(each => each.Count == 0)))
            open.Add($"{grid.Table.Place}（{spec.Name}）：没有印金额单位，没有取数；请在表的右上角写明“单位：元”或“单位：万元”。");
        else
            return (unit, cells.ConvertAll(cell => (cell.Element, new Quantity(cell.Value, unit), $"{spec.Name} {grid.Place(cell.Row, cell.Column)}")));
        return null;
    }

    private static List<(DataElement Element, int Row, int Column, decimal Value)> Cells(AccountGrid grid, AccountTable spec, ImmutableArray<string>.Builder open)
    {
        var taken = new List<(DataElement, int, int, decimal)>();
        foreach (var group in spec.Figures.GroupBy(figure => figure.Element))
        {
            var cells = group.SelectMany(figure => figure.Items.IsEmpty ? UnderHeads(grid, figure) : InRows(grid, figure)).Distinct().ToList();
            var amounts = cells.Select(cell => (cell.Row, cell.Column, Value: grid.Number(cell.Row, cell.Column))).Where(cell => cell.Value is not null).ToList();
            if (amounts.Count == 0)
                continue;
            if (amounts.Select(cell => cell.Value).Distinct().Count() > 1)
                open.Add($"{grid.Table.Place}（{spec.Name}）：“{group.Key.Name}”在表里有几格，数不相同（{string.Join('、', amounts.Select(cell => grid.Place(cell.Row, cell.Column)))}），没有取；请核对原表。");
            else
                taken.Add((group.Key, amounts[0].Row, amounts[0].Column, amounts[0].Value ?? 0m));
        }
        return taken;
    }

    /// <summary>Beside every label of that name: the nearest cell to the right under the heads asked for.</summary>
    private static IEnumerable<(int Row, int Column)> InRows(AccountGrid grid, AccountFigure figure)
    {
        foreach (var cell in grid.Table.Cells)
        {
            if (!figure.Items.Contains(AccountWords.Label(grid.Text(cell.Row, cell.Column))))
                continue;
            for (var column = cell.Column + cell.ColumnSpan; column < grid.Table.Columns; column++)
            {
                if (figure.Columns.IsEmpty ? grid.Number(cell.Row, column) is not null : HasHeads(grid, cell.Row, column, figure.Columns))
                {
                    yield return (cell.Row, column);
                    break;
                }
            }
        }
    }

    private static IEnumerable<(int Row, int Column)> UnderHeads(AccountGrid grid, AccountFigure figure)
    {
        var first = Enumerable.Range(0, grid.Table.Rows).FirstOrDefault(row => !grid.NumbersColumns(row) && Enumerable.Range(0, grid.Table.Columns).Any(column => grid.Number(row, column) is not null), -1);
        if (first < 0)
            return [];
        var columns = Enumerable.Range(0, grid.Table.Columns).Where(column => HasHeads(grid, first, column, figure.Columns)).ToList();
        return columns is [var only] ? [(first, only)] : [];
    }

    private static bool HasHeads(AccountGrid grid, int row, int column, ImmutableArray<string> wanted)
    {
        var heads = grid.Heads(row, column);
        return wanted.All(word => heads.Contains(word));
    }
}
