using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Web.Scores;

/// <summary>评分表的一行。One indicator with its working and what was entered for it.</summary>
/// <param name="Dimension">Cell of the first level, on its first row only.</param>
/// <param name="Group">Cell of the second level, on its first row only.</param>
/// <param name="Files">How many files prove it.</param>
public sealed record ScoreLine(IndicatorExplanation Explanation, LevelCell? Dimension, LevelCell? Group, EnteredDetermination? Entered, int Files)
{
    public IndicatorScore Score => Explanation.Score;

    public string Id => Score.Indicator.Id;

    /// <summary>A score below full needs its reason before the evaluation goes on.</summary>
    public bool LacksReason => Score.Lost > Points.Zero && string.IsNullOrEmpty(Entered?.DeductionReason);

    public static ImmutableArray<ScoreLine> Of(SystemScore score, IReadOnlyDictionary<string, EnteredDetermination> entered, IReadOnlyDictionary<string, int> files)
    {
        var explained = Explainer.Explain(score).ToDictionary(each => each.Score.Indicator.Id, StringComparer.Ordinal);
        return [.. from dimension in score.Dimensions
                   from grouped in dimension.Groups
                   from indicator in grouped.Indicators
                   let isFirst = indicator == grouped.Indicators[0]
                   select new ScoreLine(
                       explained[indicator.Indicator.Id],
                       isFirst && grouped == dimension.Groups[0] ? new(dimension.Dimension.Name, dimension.Dimension.Full, dimension.Awarded, dimension.Subtotal, dimension.Groups.Sum(each => each.Indicators.Length)) : null,
                       isFirst ? new(grouped.Group.Name, grouped.Group.Full, grouped.Awarded, grouped.Subtotal, grouped.Indicators.Length) : null,
                       entered.GetValueOrDefault(indicator.Indicator.Id),
                       files.GetValueOrDefault(indicator.Indicator.Id))];
    }
}

/// <summary>一级、二级指标的合并格。</summary>
public sealed record LevelCell(string Name, Points? Full, Points? Awarded, Subtotal Subtotal, int Rows);
