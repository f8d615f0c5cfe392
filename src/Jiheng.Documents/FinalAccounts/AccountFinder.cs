using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.FinalAccounts;

/// <summary>Takes the cells of one recognised table; a cell that could be two is none.</summary>
internal static class AccountFinder
{
    public static List<(DataElement Element, Quantity Amount, string Place)> Find(AccountGrid grid, AccountTable spec, Unit unit, ImmutableArray<string>.Builder open)
    {
        var taken = new List<(DataElement, Quantity, string)>();
        foreach (var group in spec.Figures.GroupBy(figure => figure.Element))
        {
            var cells = group.SelectMany(figure => figure.Items.IsEmpty ? UnderHeads(grid, figure) : InRows(grid, figure)).Distinct().ToList();
            var amounts = cells.Select(cell => (cell.Row, cell.Column, Value: grid.Number(cell.Row, cell.Column))).Where(cell => cell.Value is not null).ToList();
            if (amounts.Count == 0)
                continue;
            if (amounts.Select(cell => cell.Value).Distinct().Count() > 1)
                open.Add($"{grid.Table.Place}（{spec.Name}）：“{group.Key.Name}”在表里有几格，数不相同（{string.Join('、', amounts.Select(cell => grid.Place(cell.Row, cell.Column)))}），没有取；请核对原表。");
            else
                taken.Add((group.Key, new(amounts[0].Value ?? 0m, unit), $"{spec.Name} {grid.Place(amounts[0].Row, amounts[0].Column)}"));
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
