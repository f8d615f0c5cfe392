using Jiheng.Indicators.Standards.Writing;

namespace Jiheng.Indicators.Standards;

/// <summary>规范表述。A rule in the one wording Jiheng uses for it; reading that wording gives the same rule again.</summary>
/// <remarks>
/// Words of the source (items, conditions, what is counted) are kept; sentence ends inside them become commas, because a sentence end
/// would end the item when the wording is read.
/// </remarks>
public static class CanonicalWording
{
    public static string Write(ScoringRule rule, Points weight) => RuleWriter.Write(rule, new Setting(weight, "；")) + "。";
}
