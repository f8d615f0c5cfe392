using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>计量换算。Formulas give base units; a standard may speak of 万元.</summary>
internal static class MeasureFactor
{
    public static decimal Of(ScoringRule rule) => rule.FormulaMeasure is { IsRate: false } measure ? Unit.Find(measure.Unit)?.Factor ?? 1m : 1m;
}
