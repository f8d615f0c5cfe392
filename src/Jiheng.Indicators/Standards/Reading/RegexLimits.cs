namespace Jiheng.Indicators.Standards.Reading;

/// <summary>匹配时限。No pattern may spend longer on one search of a text from outside.</summary>
internal static class RegexLimits
{
    public const int Milliseconds = 5000;

    /// <summary>A scoring standard longer than this is not one.</summary>
    public const int MostCharacters = 4000;
}
