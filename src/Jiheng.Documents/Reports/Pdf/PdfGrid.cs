namespace Jiheng.Documents.Reports.Pdf;

/// <summary>A cell of a ruled table on a page.</summary>
internal sealed record RuledCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box);

/// <summary>A ruled table on a page.</summary>
internal sealed record RuledTable(Box Box, IReadOnlyList<double> Columns, int Rows, IReadOnlyList<RuledCell> Cells);

/// <summary>Tables out of rules: rules that touch make one table, and cells are the fields with no rule between them.</summary>
internal static class PdfGrid
{
    private const double Near = 3;
    private const int MostFields = 40_000;

    public static List<RuledTable> Of(IReadOnlyList<Box> rules) =>
        [.. Groups(rules).Select(Table).OfType<RuledTable>().OrderBy(table => table.Box.Top)];

    private static IEnumerable<List<Box>> Groups(IReadOnlyList<Box> rules)
    {
        var group = Enumerable.Range(0, rules.Count).ToArray();
        var sorted = Enumerable.Range(0, rules.Count).OrderBy(at => rules[at].Top).ToArray();
        for (var left = 0; left < sorted.Length; left++)
        {
            var one = rules[sorted[left]];
            for (var right = left + 1; right < sorted.Length && rules[sorted[right]].Top <= one.Bottom + Near; right++)
            {
                var other = rules[sorted[right]];
                if (other.Left <= one.Right + Near && other.Right >= one.Left - Near)
                    group[Root(group, sorted[left])] = Root(group, sorted[right]);
            }
        }
        return Enumerable.Range(0, rules.Count).GroupBy(at => Root(group, at)).Where(members => members.Count() >= 4).Select(members => members.Select(at => rules[at]).ToList());
    }

    private static int Root(int[] group, int at)
    {
        while (group[at] != at)
            at = group[at] = group[group[at]];
        return at;
    }

    private static RuledTable? Table(List<Box> rules)
    {
        var (across, down) = (rules.FindAll(rule => rule.Width > rule.Height), rules.FindAll(rule => rule.Height > rule.Width));
        var (xs, ys) = (Positions(down.Select(rule => rule.MiddleX)), Positions(across.Select(rule => rule.MiddleY)));
        if (xs.Count < 2 || ys.Count < 2 || (xs.Count - 1) * (ys.Count - 1) is < 2 or > MostFields)
            return null;
        var cells = Cells(xs, ys, across, down);
        return cells.Count < 2 ? null : new(new(xs[0], ys[0], xs[^1], ys[^1]), xs, ys.Count - 1, cells);
    }

    private static List<double> Positions(IEnumerable<double> values)
    {
        var positions = new List<double>();
        foreach (var value in values.Order())
        {
            if (positions.Count == 0 || value - positions[^1] > Near)
                positions.Add(value);
        }
        return positions;
    }

    private static List<RuledCell> Cells(List<double> xs, List<double> ys, List<Box> across, List<Box> down)
    {
        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        var taken = new bool[rows, columns];
        var cells = new List<RuledCell>();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (taken[row, column])
                    continue;
                var (width, height) = (1, 1);
                while (column + width < columns && !taken[row, column + width] && !IsRuled(down, xs[column + width], (ys[row] + ys[row + 1]) / 2, isDown: true))
                    width++;
                while (row + height < rows && Enumerable.Range(column, width).All(at => !IsRuled(across, ys[row + height], (xs[at] + xs[at + 1]) / 2, isDown: false)))
                    height++;
                for (var at = 0; at < width * height; at++)
                    taken[row + at / width, column + at % width] = true;
                cells.Add(new(row, column, height, width, new(xs[column], ys[row], xs[column + width], ys[row + height])));
            }
        }
        return cells;
    }

    private static bool IsRuled(List<Box> rules, double at, double along, bool isDown) => rules.Exists(rule =>
        isDown ? Math.Abs(rule.MiddleX - at) <= Near && rule.Top <= along && rule.Bottom >= along : Math.Abs(rule.MiddleY - at) <= Near && rule.Left <= along && rule.Right >= along);
}
