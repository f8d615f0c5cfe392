namespace Jiheng.Indicators.Standards.Attaining;

/// <summary>可能得分用语。</summary>
internal static class AttainableWords
{
    private const int MostListed = 7;
    private const int MostListedUneven = 12;

    public static string Describe(AttainableSet set)
    {
        var ranges = set.Ranges.Select(range => $"{Plain(range.Low)}至{range.High}之间的任意值");
        var all = set.Points.IsEmpty ? ranges : ranges.Prepend(Single(set.Points));
        var words = string.Join("，或", all);
        return words.Length == 0 ? "没有可能的得分" : words;
    }

    private static string Single(ImmutableArray<Points> points)
    {
        if (points.Length <= MostListed)
            return Listed(points);
        if (Progression([.. points.Reverse()], "减") is { } falling)
            return falling;
        if (Progression(points, "加") is { } rising)
            return rising;
        return points.Length <= MostListedUneven
            ? Listed(points)
            : $"{Plain(points[0])}、{Plain(points[1])}、{Plain(points[2])}、…、{points[^1]}（共{Numerals.Plain(points.Length)}种）";
    }

    /// <summary>“14分起每次减2分：14、12、…、0分”; the last step may be cut short by the limit.</summary>
    private static string? Progression(ImmutableArray<Points> points, string verb)
    {
        var step = (points[1] - points[0]).Value;
        for (var index = 2; index < points.Length - 1; index++)
        {
            if ((points[index] - points[index - 1]).Value != step)
                return null;
        }
        var whole = (points[^1] - points[^2]).Value == step;
        var end = whole ? points[^1].ToString() : $"{Plain(points[^2])}、{points[^1]}";
        return $"{points[0]}起每次{verb}{new Points(Math.Abs(step))}：{Plain(points[0])}、{Plain(points[1])}、…、{end}";
    }

    private static string Listed(ImmutableArray<Points> points) => string.Join('、', points.Select(Plain)) + "分";

    private static string Plain(Points points) => Numerals.Plain(points.Value);
}
