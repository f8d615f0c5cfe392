using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Loading;

/// <summary>填报项读取。From entries of any form, a YAML file or a worksheet, to figures; every problem is reported at once.</summary>
public static class FigureEntries
{
    /// <param name="unit">单位名称.</param>
    /// <param name="year">The year the figures are of.</param>
    /// <param name="entries">In any order.</param>
    /// <param name="dictionary">The data elements that can be entered.</param>
    public static Loaded<FigureSet> Read(string unit, FiscalYear year, IEnumerable<FigureEntry> entries, FigureDictionary dictionary)
    {
        var problems = new Problems();
        return problems.Finish(Fill(new() { Unit = unit, Year = year }, entries, dictionary, problems));
    }

    internal static FigureSet Fill(FigureSet figures, IEnumerable<FigureEntry> entries, FigureDictionary dictionary, Problems problems)
    {
        var reader = new FigureEntryReader(dictionary, problems);
        foreach (var entry in entries)
            reader.Add(entry);
        return figures with { ThisYear = reader.ThisYear, LastYear = reader.LastYear };
    }
}
