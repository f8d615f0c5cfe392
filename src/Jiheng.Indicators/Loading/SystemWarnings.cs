using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Loading;

/// <summary>体系提醒。What is allowed in a system and still odd: weights of 0, a value that moves the score with no direction stated.</summary>
public static class SystemWarnings
{
    public static ImmutableArray<Diagnostic> Of(IndicatorSystem system) =>
        [.. system.Indicators.SelectMany(indicator => ZeroWeight(indicator).Concat(NoDirection(indicator)))];

    private static IEnumerable<Diagnostic> ZeroWeight(Indicator indicator)
    {
        if (indicator.Full == Points.Zero)
            yield return Warning(DiagnosticCodes.ZeroWeight, indicator, "的分值是0分，得多少都不影响总分；请确认");
    }

    private static IEnumerable<Diagnostic> NoDirection(Indicator indicator)
    {
        if (indicator.Direction == Direction.NotStated && FollowsValue(indicator.Rule))
            yield return Warning(DiagnosticCodes.DirectionMissing, indicator, "的得分随数值升降，没有写方向；请补上“方向”：越高越好、越低越好或越接近目标越好");
    }

    private static bool FollowsValue(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands or ScoringRule.Stepped or ScoringRule.DeductByCount or ScoringRule.Inverse => true,
        ScoringRule.Proportional or ScoringRule.Linear => true,
        ScoringRule.Composite composite => composite.Parts.Any(part => FollowsValue(part.Rule)),
        ScoringRule.Gated gated => FollowsValue(gated.Otherwise),
        _ => false,
    };

    private static Diagnostic Warning(string code, Indicator indicator, string what) =>
        new(code, $"指标{Excerpt.Quote(indicator.Name)}{what}。", indicator.Where, DiagnosticSeverity.Warning);
}
