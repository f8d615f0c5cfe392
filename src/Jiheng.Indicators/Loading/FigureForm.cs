namespace Jiheng.Indicators.Loading;

/// <summary>填报表。What a form such as a workbook holds, still as texts with their places.</summary>
/// <param name="Unit">单位名称, as written.</param>
/// <param name="Year">年度, as written.</param>
/// <param name="Figures">数据.</param>
/// <param name="Determinations">判定.</param>
/// <param name="Where">The file.</param>
public sealed record FigureForm(
    FigureFormCell Unit, FigureFormCell Year, ImmutableArray<FigureEntry> Figures, ImmutableArray<DeterminationEntry> Determinations, Location Where);

/// <summary>填报格。A text and the cell it stands in.</summary>
public readonly record struct FigureFormCell(string Text, Location Where);

/// <summary>判定项。One thing found for one indicator.</summary>
/// <param name="IndicatorId">编号.</param>
/// <param name="Item">①, 次数, 等次, 达成, 总数, 各项, 一票否决, 给分, 值 or 不适用.</param>
/// <param name="Text">是, 否, a number, a grade; for 不适用 the reason.</param>
/// <param name="Source">The part of a report, or the reason.</param>
/// <param name="Where">The row.</param>
public sealed record DeterminationEntry(string IndicatorId, string Item, string Text, string Source, Location Where);
