using System.Globalization;

namespace Jiheng.Documents.Workbooks.Writing;

/// <summary>单元格名称。“B7” for row 7, column 2.</summary>
public static class CellName
{
    public static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>“$B$7”, which stays when it is copied.</summary>
    public static string Fixed(int row, int column) => $"${Column(column)}${row.ToString(CultureInfo.InvariantCulture)}";

    public static string Column(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
