namespace Jiheng.Indicators.Loading;

/// <summary>填报项。One figure as it was entered anywhere: a name, a text, and where from.</summary>
/// <param name="Name">A name or alias of a data element.</param>
/// <param name="Text">“1010.01万元”; “暂缺” or “无此项” where there is none, with the reason as the source; empty is 暂缺.</param>
/// <param name="LastYear">上年数.</param>
/// <param name="Source">The part of a report, or 填报.</param>
/// <param name="Where">The line or cell it stands in.</param>
public sealed record FigureEntry(string Name, string Text, bool LastYear, string Source, Location Where);
