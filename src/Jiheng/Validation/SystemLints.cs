using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Standards;

namespace Jiheng.Validation;

/// <summary>体系提示。What standards leave open or contradict, and conditions that no rule asks for; warnings all.</summary>
internal static class SystemLints
{
    private const string StandardIsOdd = "JH702";

    private const string VetoIsNotAsked = "JH703";

    public static IEnumerable<Diagnostic> Of(IndicatorSystem system) => system.Indicators.SelectMany(Of);

    private static IEnumerable<Diagnostic> Of(Indicator indicator)
    {
        if (indicator.Full is { } full && indicator.Rule is not ScoringRule.Judgement)
        {
            foreach (var lint in StandardLints.Check(indicator.Rule, full).Where(lint => lint.Kind != LintKind.ZeroByZero))
                yield return new(StandardIsOdd, $"指标“{indicator.Name}”：{lint.Message}", indicator.Where, DiagnosticSeverity.Warning);
        }
        if (indicator.VetoCondition is { } veto && !AsksForVeto(indicator.Rule))
            yield return new(VetoIsNotAsked, $"指标“{indicator.Name}”写了否决条件“{veto.Text}”，评分标准里没有读出前提，这个条件不起作用；请核对评分标准。", indicator.Where, DiagnosticSeverity.Warning);
    }

    private static bool AsksForVeto(ScoringRule rule) => rule switch
    {
        ScoringRule.Gated => true,
        ScoringRule.Bands bands => bands.Items.Any(band => AsksForVeto(band.Then)),
        ScoringRule.Composite composite => composite.Parts.Any(part => AsksForVeto(part.Rule)),
        _ => false,
    };
}
