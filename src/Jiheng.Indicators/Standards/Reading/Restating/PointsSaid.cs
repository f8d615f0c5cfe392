using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>分数不丢。Every number of points a sentence names stands in the rule that was read of it in other words.</summary>
internal static partial class PointsSaid
{
    [GeneratedRegex(@"\d+(?:\.\d+)?(?=个?分(?![之值类析]))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Number { get; }

    public static bool AreAllIn(string text, ScoringRule rule, Points weight)
    {
        var written = Number.Matches(CanonicalWording.Write(rule, weight)).Select(match => Digits.Parse(match.Value)).ToHashSet();
        return Named.Matches(text).Select(match => Digits.Parse(match.Value)).All(points => points == 0m || points == weight.Value || written.Contains(points));
    }
}
