using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>括注分值的指标。“完成率达100%（2分）、合格率≥95%（2分），达标得相应分值”: targets named in a row, each with its points in brackets.</summary>
internal static partial class MarkedTargets
{
    [GeneratedRegex(@"\G[、;,]?(?<name>(?!满分|总分|分值|共|权重|其中)[^,。;:、()]{3,30}?)\((?<p>\d+(?:\.\d+)?)分\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Target { get; }

    /// <summary>“达标得相应分值，不达标不得分”: says nothing new.</summary>
    [GeneratedRegex("^[,。;:]*(?:以上)?(?:各项|每项)?(?:达标|达到|达到(?:目标|要求|标准)|完成|符合)(?:的|目标的)?,?得(?:到|相应|对应|该项)*的?(?:分值|分数|分)?(?:[,;](?:否则|(?:不|未)(?:达标|达到|完成|符合|能达到)(?:目标|要求|标准)?(?:的|者)?),?(?:该项)?不得(?:相应|对应)?(?:分值|分))?。?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Restated { get; }

    public static ScoringRule? Read(string text, int offset, Points weight, ReadingContext context)
    {
        var targets = new List<Match>();
        var end = 0;
        for (var next = Target.Match(text); next.Success; next = Target.Match(text, end))
        {
            targets.Add(next);
            end = next.Index + next.Length;
        }
        var points = targets.ConvertAll(target => Digits.Parse(target.Groups["p"].Value));
        if (points.Count < 2 || points.Sum() != weight.Value)
            return null;
        if (Restated.IsMatch(text[end..]))
            return targets.TrueForAll(target => target.Groups["name"].Value.Any(char.IsAsciiDigit)) ? List(targets, points, weight) : null;
        return text.ElementAtOrDefault(end) == ':' && points.TrueForAll(each => each == points[0]) && targets.TrueForAll(target => !target.Groups["name"].Value.Any(char.IsAsciiDigit))
            ? Alike(text[(end + 1)..], offset + end + 1, weight, new Points(points[0]), context)
            : null;
    }

    private static ScoringRule.Checklist List(List<Match> targets, List<decimal> points, Points weight) =>
        new([.. targets.Select((target, index) => new ChecklistItem(Labels.Circled(index), target.Groups["name"].Value, new Points(points[index])))], Points.Zero, Points.Zero, weight);

    // “禁牧完成率（3分）、平衡完成率（3分）：达到100%得3分，每低…”: each scores by the same rule.
    private static ScoringRule.Apportioned? Alike(string rule, int offset, Points weight, Points worth, ReadingContext context) =>
        TargetRules.OfEach(rule, offset, worth, context) is { } each ? new(weight, true, each) : null;
}
