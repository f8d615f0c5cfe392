using Jiheng.Indicators.Loading;

namespace Jiheng.Documents.Workbooks;

/// <summary>填报工作簿。Reads figures from a workbook: sheet 数据 or the sheets of the template, and optionally 判定 and 基本信息.</summary>
public static class FigureWorkbook
{
    /// <param name="file">The bytes of an .xlsx file.</param>
    /// <param name="name">The file as messages name it.</param>
    public static WorkbookReading Read(byte[] file, string name) => BrokenWorkbook.Guarded(
        () => WorkbookLimits.Problem(file) is { } problem ? new WorkbookReading.Refused($"{name}：{problem}")
            : Sheets.Read(file) is { } sheets ? Form(sheets, name)
            : new WorkbookReading.Refused($"{name}：工作簿超过10万行；请删去空行或多余的工作表后再试。"),
        () => new WorkbookReading.Refused($"{name}：工作簿已损坏，不能读取；请用 Excel 或 WPS 打开后另存一份再试。"));

    private static WorkbookReading Form(List<Sheet> sheets, string name)
    {
        var entries = sheets.Select(sheet => FigureSheet.Read(sheet, name)).OfType<List<FigureEntry>>().ToList();
        if (entries.Count == 0)
        {
            return new WorkbookReading.Refused(sheets.Exists(sheet => sheet.Name == FigureSheet.Name)
                ? $"{name}：“数据”表前20行里没有表头“数据项”和“本年”；请补上表头。"
                : $"{name}：没有名为“数据”的工作表；请把填报数据放在“数据”表里，或用填报模板填写。");
        }
        var information = UnitSheet.Read(sheets.Find(sheet => sheet.Name == UnitSheet.Name), name);
        return new WorkbookReading.Read(new(
            information.Unit,
            information.Year,
            [.. entries.SelectMany(each => each)],
            [.. DeterminationSheet.Read(sheets.Find(sheet => sheet.Name == DeterminationSheet.Name), name)],
            new Location(name, 0)));
    }
}
