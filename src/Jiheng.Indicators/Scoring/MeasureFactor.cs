using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>计量换算。Formulas give base units; a standard may speak of 万元.</summary>
internal static class MeasureFactor
{
    public static decimal Of(ScoringRule rule) => MeasureOf(rule) is { IsRate: false } measure ? Unit.Find(measure.Unit)?.Factor ?? 1m : 1m;

    private static Measure? MeasureOf(ScoringRule rule) => rule switch
    {
        ScoringRule.Gated gated => MeasureOf(gated.Otherwise),
        ScoringRule.Composite composite => composite.Parts.Select(part => MeasureOf(part.Rule)).FirstOrDefault(measure => measure is not null),
        _ => rule.ValueMeasure,
    };
}
