using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Claims;

/// <summary>可能得分。Whether a rule can give the claimed points at all.</summary>
internal static class AttainableClaims
{
    /// <summary>The points the rule can give, in words; nothing when the claim is among them.</summary>
    public static string? Unless(Indicator indicator, IndicatorSystem system, Points claimed)
    {
        if (indicator.Rule is ScoringRule.Judgement || indicator.Full is null)
            return null;
        var possible = AttainablePoints.Of(indicator.Rule, system.StartedUnit);
        return possible.Contains(claimed, system.Decimals) ? null : possible.Describe();
    }
}
