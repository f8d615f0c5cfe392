namespace Jiheng.Documents.Reports.Pdf;

/// <summary>Tables without rules: rows of words with wide gaps, whose gaps lie under each other, and with a column of numbers.</summary>
internal static class PdfAlignment
{
    private const int FewestRows = 3;
    private const int MostCharactersOfNumber = 16;

    // In heights of a line: what parts columns, and how far apart rows of one table are at most.
    private const double Gap = 1.5;
    private const double FarBelow = 2.5;

    private sealed record Segment(Box Box, string Text);

    private sealed record Row(Box Box, List<Segment> Segments);

    public static IEnumerable<RuledTable> Of(IEnumerable<PdfWord> words)
    {
        var rows = Rows(words);
        for (var first = 0; first < rows.Count;)
        {
            var next = first;
            while (next < rows.Count && IsRow(rows, first, next) && (next == first || rows[next].Box.Top - rows[next - 1].Box.Bottom < rows[next].Box.Height * FarBelow))
                next++;
            if (next - first >= FewestRows && Table(rows.GetRange(first, next - first)) is { } table)
                yield return table;
            first = Math.Max(next, first + 1);
        }
    }

    // A row with only its first cell filled, between rows with more.
    private static bool IsRow(List<Row> rows, int first, int at) =>
        rows[at].Segments.Count > 1
        || (at > first && at + 1 < rows.Count && rows[at + 1].Segments.Count > 1 && rows[at].Box.Right < rows[first].Segments[1].Box.Left);

    private static List<Row> Rows(IEnumerable<PdfWord> words)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(word => word.Box.MiddleY))
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][0].Box.MiddleY - word.Box.MiddleY) < word.Box.Height * 0.5)
                rows[^1].Add(word);
            else
                rows.Add([word]);
        }
        return rows.ConvertAll(row => new Row(row.Select(word => word.Box).Aggregate((all, one) => all.With(one)), Segments([.. row.OrderBy(word => word.Box.Left)])));
    }

    private static List<Segment> Segments(List<PdfWord> words)
    {
        var segments = new List<Segment>();
        foreach (var word in words)
        {
            if (segments.Count > 0 && word.Box.Left - segments[^1].Box.Right < word.Box.Height * Gap)
                segments[^1] = new(segments[^1].Box.With(word.Box), segments[^1].Text + word.Text);
            else
                segments.Add(new(word.Box, word.Text));
        }
        return segments;
    }

    private static RuledTable? Table(List<Row> rows)
    {
        var columns = Columns(rows);
        if (columns.Count < 2 || rows.Exists(row => row.Segments.Select(segment => ColumnOf(columns, segment)).Distinct().Count() < row.Segments.Count) || !HasNumbers(rows, columns))
            return null;
        var box = rows.Select(row => row.Box).Aggregate((all, one) => all.With(one));
        var xs = new List<double> { box.Left - 1 };
        xs.AddRange(columns.Zip(columns.Skip(1), (left, right) => (left.Right + right.Left) / 2));
        xs.Add(box.Right + 1);
        var ys = new List<double> { box.Top - 1 };
        ys.AddRange(rows.Zip(rows.Skip(1), (above, below) => (above.Box.Bottom + below.Box.Top) / 2));
        ys.Add(box.Bottom + 1);
        var cells = from row in Enumerable.Range(0, rows.Count)
                    from column in Enumerable.Range(0, columns.Count)
                    select new RuledCell(row, column, 1, 1, new(xs[column], ys[row], xs[column + 1], ys[row + 1]));
        return new(new(xs[0], ys[0], xs[^1], ys[^1]), xs, rows.Count, [.. cells]);
    }

    /// <summary>What is left when the words of all rows are laid over each other.</summary>
    private static List<Box> Columns(List<Row> rows)
    {
        var columns = new List<Box>();
        foreach (var segment in rows.SelectMany(row => row.Segments).OrderBy(segment => segment.Box.Left))
        {
            if (columns.Count > 0 && segment.Box.Left < columns[^1].Right)
                columns[^1] = columns[^1].With(segment.Box);
            else
                columns.Add(segment.Box);
        }
        return columns;
    }

    private static int ColumnOf(List<Box> columns, Segment segment) => columns.FindIndex(column => segment.Box.MiddleX >= column.Left && segment.Box.MiddleX <= column.Right);

    // Text in two columns has gaps under each other too, but no column of numbers.
    private static bool HasNumbers(List<Row> rows, List<Box> columns) => Enumerable.Range(0, columns.Count).Any(column =>
        rows.SelectMany(row => row.Segments).Where(segment => ColumnOf(columns, segment) == column).Skip(1).ToList() is { Count: > 1 } below && below.Count(segment => IsNumber(segment.Text)) * 2 > below.Count);

    private static bool IsNumber(string text) => text.Length <= MostCharactersOfNumber && text.Count(char.IsAsciiDigit) * 2 >= text.Length;
}
