namespace Jiheng.ReportChecks.Reading;

/// <summary>匹配时限。No pattern may spend longer on one search of a text from outside.</summary>
internal static class RegexLimits
{
    public const int Milliseconds = 1000;
}
