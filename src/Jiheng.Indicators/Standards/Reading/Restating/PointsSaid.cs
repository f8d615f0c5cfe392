using System.Text.RegularExpressions;
using Jiheng.Indicators.Standards.Writing;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>分数不丢。Every number of points a sentence names stands in the rule that was read of it in other words.</summary>
internal static partial class PointsSaid
{
    [GeneratedRegex(@"(?<taken>扣)?(?<p>\d+(?:\.\d+)?)(?=个?分(?![之值类析]))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Number { get; }

    /// <summary>Whether all of the weight can be earned: a rule of less holds some of the parts only.</summary>
    public static bool EarnAll(ScoringRule rule, Points weight) => Most(rule) >= weight;

    private static Points Most(ScoringRule rule) => rule switch
    {
        ScoringRule.Gated gated => Most(gated.Otherwise),
        ScoringRule.Checklist list => list.Deducts ? list.Start : Points.Min(list.Cap, new(list.Items.Sum(item => item.Points.Value))),
        ScoringRule.PerOccurrence occurrence => Points.Max(occurrence.Start, occurrence.Cap),
        ScoringRule.Apportioned apportioned => apportioned.Full,
        ScoringRule.Composite composite => Points.Min(composite.Cap, new(composite.Parts.Sum(part => Points.Max(Points.Zero, Most(part.Rule)).Value))),
        _ => RuleWriter.BestAward(rule, Points.Zero),
    };

    public static bool AreAllIn(string text, ScoringRule rule, Points weight)
    {
        var written = Number.Matches(CanonicalWording.Write(rule, weight)).Select(match => Digits.Parse(match.Value)).ToHashSet();
        return Named.Matches(text).Select(match => (Points: Digits.Parse(match.Groups["p"].Value), IsTaken: match.Groups["taken"].Success))
            .All(said => said.Points == 0m || said.Points >= weight.Value || written.Contains(said.Points) || (said.IsTaken && written.Contains(weight.Value - said.Points)) || IsOfOneTarget(rule, said.Points));
    }

    // “4个指标，每个指标5分” of 20: what one of them is worth.
    private static bool IsOfOneTarget(ScoringRule rule, decimal points) => rule is ScoringRule.Apportioned { Full.Value: var full } && full % points == 0m;
}
