namespace Jiheng.Indicators.Standards.Linting;

/// <summary>零除以零检查。A rate may have nothing to divide by; a gate would say what then holds.</summary>
internal static class RateLints
{
    public static IEnumerable<StandardLint> Of(ScoringRule rule) =>
        AsksForRate(rule) ? [new(LintKind.ZeroByZero, "分子、分母都为0时按不适用处理；如不是这个意思，请在评分标准里写明。")] : [];

    private static bool AsksForRate(ScoringRule rule) => rule switch
    {
        ScoringRule.Composite composite => composite.Parts.Any(part => AsksForRate(part.Rule)),
        ScoringRule.Gated gated => gated.Then is not null && AsksForRate(gated.Otherwise),
        _ => rule.ValueMeasure is { IsRate: true },
    };
}
