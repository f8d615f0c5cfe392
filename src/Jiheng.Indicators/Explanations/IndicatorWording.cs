using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Explanations;

/// <summary>指标用语。The words about one indicator that are the same for every unit, made once.</summary>
internal sealed class IndicatorWording
{
    private readonly Dictionary<Band, string> bands = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ScoringRule, string> standards = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ScoringRule.Stepped, (string Lower, string Upper)> limits = new(ReferenceEqualityComparer.Instance);

    public IndicatorWording(Indicator indicator)
    {
        Indicator = indicator;
        IsRate = indicator.Formula is { } formula && IsOfRate(formula, indicator.Rule);
        Canonical = indicator.Rule is ScoringRule.Judgement || indicator.Full is not { } full ? null : CanonicalWording.Write(indicator.Rule, full);
        Determination = DeterminationWords.Of(indicator);
        Collect(indicator.Rule);
    }

    public Indicator Indicator { get; }

    /// <summary>What the formula gives is written as a percentage.</summary>
    public bool IsRate { get; }

    public string? Canonical { get; }

    /// <summary>What a person is asked to find out: “各要点是否符合”.</summary>
    public string Determination { get; }

    public string Band(Band band) => bands[band];

    public string Standard(ScoringRule rule) => standards[rule];

    /// <summary>The end of the standard that was missed: “100%”.</summary>
    public string Limit(ScoringRule.Stepped rule, bool isBelow) => isBelow ? limits[rule].Lower : limits[rule].Upper;

    private static bool IsOfRate(Formula formula, ScoringRule rule) =>
        rule.FormulaMeasure?.IsRate ?? formula.Text.Contains("100%", StringComparison.Ordinal);

    private void Collect(ScoringRule rule)
    {
        switch (rule)
        {
            case ScoringRule.Bands several:
                foreach (var band in several.Items)
                {
                    bands[band] = $"落在{IntervalWords.Band(several.Measure, band.When)}档，";
                    Collect(band.Then);
                }
                break;
            case ScoringRule.Stepped stepped: Collect(stepped); break;
            case ScoringRule.DeductByCount deduct: standards[rule] = IntervalWords.Standard(deduct.Measure, deduct.Standard); break;
            case ScoringRule.Gated gated: Collect(gated.Otherwise); break;
            case ScoringRule.Composite composite:
                foreach (var part in composite.Parts)
                    Collect(part.Rule);
                break;
        }
    }

    private void Collect(ScoringRule.Stepped rule)
    {
        standards[rule] = IntervalWords.Standard(rule.Measure, rule.Standard);
        limits[rule] = (rule.Measure.Write(rule.Standard.Lower?.Value ?? 0m), rule.Measure.Write(rule.Standard.Upper?.Value ?? 0m));
    }
}
