using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Web.Scores;

/// <summary>得分状态。How an indicator stands, in a word and a sign; the colour only repeats them.</summary>
/// <param name="Style">full, lost, none, open or out.</param>
public sealed record ScoreState(string Word, string Sign, string Style)
{
    public static ScoreState Of(IndicatorScore score) => score.Outcome switch
    {
        IndicatorOutcome.NotApplicable => new("不适用", "—", "out"),
        IndicatorOutcome.Missing { Figures.IsEmpty: true } => new("待判定", "…", "open"),
        IndicatorOutcome.Missing => new("缺数据", "…", "open"),
        IndicatorOutcome.AwaitingJudgement => new("待评判", "…", "open"),
        IndicatorOutcome.NotStated => new("标准未写明", "？", "open"),
        IndicatorOutcome.WrongFigures => new("数据有误", "✕", "none"),
        _ => Scored(score),
    };

    private static ScoreState Scored(IndicatorScore score) => (score.Awarded, score.Lost) switch
    {
        (_, null) => new("已计分", "✓", "full"),
        (_, { } lost) when lost <= Points.Zero => new(lost < Points.Zero ? "加分" : "满分", "✓", "full"),
        ({ } awarded, _) when awarded <= Points.Zero => new("不得分", "✕", "none"),
        (_, { } lost) => new("扣" + lost, "−", "lost"),
    };

    /// <summary>Share of the full mark, for the width of a bar, in percent.</summary>
    public static decimal Share(Points? awarded, Points? full) => awarded is { } points && full is { Value: > 0m } whole
        ? decimal.Round(Math.Clamp(points.Value / whole.Value, 0m, 1m) * 100m, 1, MidpointRounding.AwayFromZero)
        : 0m;
}
