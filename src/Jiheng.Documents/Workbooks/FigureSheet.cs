using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;

namespace Jiheng.Documents.Workbooks;

/// <summary>数据表。A figure a row: 数据项, 本年, 上年, 单位, 来源, 上年来源, 备注.</summary>
internal static class FigureSheet
{
    public const string Name = "数据";

    /// <summary>Nothing when there is no header row.</summary>
    public static List<FigureEntry>? Read(Sheet sheet, string file)
    {
        if (sheet.Header("数据项", "本年") is not { } header)
            return null;
        var entries = new List<FigureEntry>();
        for (var row = header.Row + 1; row < sheet.Rows.Count; row++)
            Add(entries, sheet, row, header.Columns, file);
        return entries;
    }

    private static void Add(List<FigureEntry> entries, Sheet sheet, int row, Dictionary<string, int> columns, string file)
    {
        var name = sheet.Cell(row, columns, "数据项");
        foreach (var (heading, lastYear) in new[] { ("本年", false), ("上年", true) })
        {
            var text = sheet.Cell(row, columns, heading);
            // A number without a name, as behind merged cells, is nobody's; words without one are a note.
            if (name.Length > 0 ? text.Length > 0 : NumberText.Read(text) is not null)
                entries.Add(new(name, WithUnit(text, sheet.Cell(row, columns, "单位")), lastYear, Source(text, sheet, row, columns, lastYear), new($"{file} {sheet.Name}", row + 1)));
        }
    }

    // A number alone takes the unit of its row; text such as 暂缺, or with a unit of its own, stays as it is.
    private static string WithUnit(string text, string unit) => NumberText.Read(text) is null ? text : text + unit;

    private static string Source(string text, Sheet sheet, int row, Dictionary<string, int> columns, bool lastYear)
    {
        var (source, note) = (sheet.Cell(row, columns, lastYear && columns.ContainsKey("上年来源") ? "上年来源" : "来源"), sheet.Cell(row, columns, "备注"));
        var isReason = text is FigureWords.Missing or FigureWords.NoSuchThing;
        return isReason && note.Length > 0 ? note
            : source.Length > 0 ? source
            : note.Length > 0 ? note
            : isReason ? "" : FigureWords.Entered;
    }
}
