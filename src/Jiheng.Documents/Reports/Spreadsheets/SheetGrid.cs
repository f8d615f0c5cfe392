using ExcelDataReader;

namespace Jiheng.Documents.Reports.Spreadsheets;

/// <summary>A sheet as texts by row and column, with its merged ranges.</summary>
internal sealed record SheetGrid(string Name, List<string[]> Rows, Dictionary<(int Row, int Column), CellRange> Merged)
{
    public string Text(int row, int column) => row < Rows.Count && column < Rows[row].Length ? Rows[row][column] : "";

    public bool IsBlank(int row) => Array.TrueForAll(Rows[row], text => text.Length == 0) && !Merged.Values.Any(range => range.FromRow < row && range.ToRow >= row && Text(range.FromRow, range.FromColumn).Length > 0);

    /// <summary>Sheet1!B7.</summary>
    public string Place(int row, int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return $"{Name}!{letters}{row + 1}";
    }
}
