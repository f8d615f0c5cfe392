using Jiheng.Indicators.Loading;

namespace Jiheng.Documents.Workbooks;

/// <summary>判定表。One finding a row: 编号, 项目, 判定, 来源; an empty 编号 repeats the one above.</summary>
internal static class DeterminationSheet
{
    public const string Name = "判定";

    public static IEnumerable<DeterminationEntry> Read(Sheet? sheet, string file)
    {
        if (sheet?.Header("编号", "项目", "判定") is not { } header)
            yield break;
        var id = "";
        for (var row = header.Row + 1; row < sheet.Rows.Count; row++)
        {
            var (named, item, text) = (sheet.Cell(row, header.Columns, "编号"), sheet.Cell(row, header.Columns, "项目"), sheet.Cell(row, header.Columns, "判定"));
            id = named.Length > 0 ? named : id;
            if (item.Length > 0 && text.Length > 0)
                yield return new(id, item, text, sheet.Cell(row, header.Columns, "来源"), new($"{file} {sheet.Name}", row + 1));
        }
    }
}
