namespace Jiheng.Indicators.Standards;

/// <summary>规范表述。A rule in the one wording Jiheng uses for it; reading that wording gives the same rule again.</summary>
public static class CanonicalWording
{
    public static string Write(ScoringRule rule, Points weight) => rule.ToString() + weight;
}
