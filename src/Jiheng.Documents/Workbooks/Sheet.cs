namespace Jiheng.Documents.Workbooks;

/// <summary>工作表。Its name and the texts of its cells, row by row.</summary>
internal sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int MostHeaderRows = 20;

    /// <summary>The row that holds every one of these headings, and the column of each heading in it.</summary>
    public (int Row, Dictionary<string, int> Columns)? Header(params string[] headings)
    {
        for (var row = 0; row < Math.Min(Rows.Count, MostHeaderRows); row++)
        {
            var columns = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var column = 0; column < Rows[row].Count; column++)
                columns.TryAdd(Rows[row][column].Replace(" ", "", StringComparison.Ordinal), column);
            if (headings.All(columns.ContainsKey))
                return (row, columns);
        }
        return null;
    }

    public string Cell(int row, Dictionary<string, int> columns, string heading) =>
        columns.TryGetValue(heading, out var column) && column < Rows[row].Count ? Rows[row][column] : "";
}
