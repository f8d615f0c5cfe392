using Jiheng.Indicators.Loading;

namespace Jiheng.Documents.Workbooks;

/// <summary>基本信息表。单位 and 年度: a name, and what it is in the cell to the right.</summary>
internal static class UnitSheet
{
    public const string Name = "基本信息";

    public static (FigureFormCell Unit, FigureFormCell Year) Read(Sheet? sheet, string file) => (Cell(sheet, "单位", file), Cell(sheet, "年度", file));

    private static FigureFormCell Cell(Sheet? sheet, string name, string file)
    {
        for (var row = 0; row < (sheet?.Rows.Count ?? 0); row++)
        {
            var cells = sheet?.Rows[row] ?? [];
            for (var column = 0; column + 1 < cells.Count; column++)
            {
                if (cells[column].TrimEnd('：', ':') == name)
                    return new(cells[column + 1], new($"{file} {Name}", row + 1));
            }
        }
        return new("", new($"{file} {Name}", 0));
    }
}
