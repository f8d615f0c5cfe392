namespace Jiheng.Indicators.Standards.Linting;

/// <summary>方向检查。As the value rises, points may rise, fall, or rise to a peak and fall; falling and then rising again is odd.</summary>
internal static class DirectionLint
{
    public static IEnumerable<StandardLint> Of(ScoringRule rule, Measure measure)
    {
        var scores = RuleSamples.Scores(rule, measure);
        for (var index = 1; index < scores.Count; index++)
        {
            if (scores[index].Points >= scores[index - 1].Points)
                continue;
            var valley = index;
            var rise = scores.FindIndex(index, later => later.Points > scores[valley].Points);
            if (rise < 0)
                continue;
            yield return new(LintKind.WrongDirection, Message(measure, scores[index - 1], scores[valley], scores[rise]));
            yield break;
        }
    }

    private static string Message(Measure measure, (decimal Value, Points Points) high, (decimal Value, Points Points) low, (decimal Value, Points Points) again) =>
        $"数值由{measure.Write(high.Value)}升到{measure.Write(low.Value)}，得分由{high.Points}降到{low.Points}；"
        + $"再升到{measure.Write(again.Value)}，得分又升到{again.Points}，方向前后相反，请核对各档得分。";
}
