using System.Collections.Immutable;
using Jiheng.Documents.Workbooks;

namespace Jiheng.Documents.Systems;

/// <summary>评分表工作簿读取。Reads what <see cref="SystemWorkbook"/> wrote, as people changed it.</summary>
public static class SystemWorkbookReader
{
    /// <summary>Nothing when the workbook is not of this layout, so that its tables are read as printed ones.</summary>
    /// <param name="file">The bytes of an .xlsx file within its limits.</param>
    public static SystemForm? Read(byte[] file) => BrokenWorkbook.Guarded(() => WorkbookLimits.Problem(file) is null && Sheets.Read(file) is { } sheets ? Form(sheets) : null, () => null);

    private static SystemForm? Form(List<Sheet> sheets)
    {
        var (table, head) = (sheets.Find(sheet => sheet.Name == SystemWorkbook.TableSheet), sheets.Find(sheet => sheet.Name == SystemWorkbook.HeadSheet));
        if (table?.Header("一级指标", "二级指标", "三级指标", "编号", "依据文件") is not { } header || head?.Header("栏目", "内容") is not { } fields)
            return null;
        var lines = Enumerable.Range(fields.Row + 1, head.Rows.Count - fields.Row - 1)
            .Select(row => new SystemField(head.Cell(row, fields.Columns, "栏目"), head.Cell(row, fields.Columns, "内容"))).Where(line => line.Text.Length > 0).ToList();
        return new(
            [.. lines.Where(line => line.Name != "说明" && !line.Name.StartsWith("依据", StringComparison.Ordinal) && line.Name.Length > 0)],
            Basis(name => lines.Find(line => line.Name == name)?.Text ?? ""),
            [.. lines.Where(line => line.Name == "说明").Select(line => line.Text)],
            Levels(table, header.Row + 1, header.Columns));
    }

    private static BasisForm Basis(Func<string, string> cell) => new(cell("依据文件"), cell("依据位置"), cell("依据原文"));

    // A level stands in the first row of the cells merged under it, also where the indicator of that row was cleared.
    private static ImmutableArray<DimensionForm> Levels(Sheet table, int first, Dictionary<string, int> columns)
    {
        var dimensions = new List<(string Name, string Weight, List<(string Name, string Weight, List<IndicatorForm> Indicators)> Groups)>();
        for (var row = first; row < table.Rows.Count; row++)
        {
            string Cell(string heading) => table.Cell(row, columns, heading);
            var isEmpty = Cell("三级指标").Length == 0 && Cell("编号").Length == 0;
            if (Cell("一级指标").Length > 0 || (dimensions.Count == 0 && !isEmpty))
                dimensions.Add((Cell("一级指标"), Cell("一级分值"), []));
            if (dimensions.Count == 0)
                continue;
            var groups = dimensions[^1].Groups;
            if (Cell("二级指标").Length > 0 || (groups.Count == 0 && !isEmpty))
                groups.Add((Cell("二级指标"), Cell("二级分值"), []));
            if (isEmpty)
                continue;
            groups[^1].Indicators.Add(new(
                [.. IndicatorForm.Names.Select(name => new SystemField(name, Cell(name == "名称" ? "三级指标" : name))).Where(field => field.Text.Length > 0 || field.Name == "名称")],
                Basis(Cell),
                Cell("说明")));
        }
        return [.. dimensions.Where(dimension => dimension.Groups.Exists(HasIndicators)).Select(dimension => new DimensionForm(dimension.Name, dimension.Weight, [.. dimension.Groups.Where(HasIndicators).Select(group => new GroupForm(group.Name, group.Weight, [.. group.Indicators]))]))];
    }

    private static bool HasIndicators((string Name, string Weight, List<IndicatorForm> Indicators) group) => group.Indicators.Count > 0;
}
