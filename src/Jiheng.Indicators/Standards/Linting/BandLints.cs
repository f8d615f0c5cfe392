using Jiheng.Indicators.Standards.Attaining;
using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards.Linting;

/// <summary>分档检查。Gaps, overlaps and bands that no value reaches.</summary>
internal static class BandLints
{
    public static IEnumerable<StandardLint> Of(ScoringRule.Bands rule)
    {
        foreach (var gap in Intervals.Rest(Domain(rule), rule.Items.Select(band => band.When)))
        {
            if (WholeValues.CanLieIn(gap, rule.Measure))
                yield return new(LintKind.Gap, $"{IntervalInWords.Write(rule.Measure, gap)}的数值不在任何一档，请补写该档得分。");
        }
        for (var index = 0; index < rule.Items.Length; index++)
        {
            foreach (var lint in Against(rule, index))
                yield return lint;
        }
    }

    private static IEnumerable<StandardLint> Against(ScoringRule.Bands rule, int index)
    {
        var band = rule.Items[index];
        var earlier = rule.Items.Take(index).ToList();
        var left = Intervals.Rest(band.When, earlier.Select(other => other.When));
        if (!left.Any(part => WholeValues.CanLieIn(part, rule.Measure)))
        {
            yield return new(LintKind.Unreachable, $"“{IntervalInWords.Write(rule.Measure, band.When)}”这一档没有数值能落进去，请核对界限。");
            yield break;
        }
        foreach (var other in earlier.Where(other => other.Then != band.Then && WholeValues.CanLieIn(other.When.Intersect(band.When), rule.Measure)))
            yield return new(LintKind.Overlap, $"{IntervalInWords.Write(rule.Measure, other.When.Intersect(band.When))}的数值同时落在得分不同的两档，请写明归哪一档。");
    }

    /// <summary>Counts and absolute values are not negative; nor is a rate whose lowest band begins at 0.</summary>
    private static Interval Domain(ScoringRule.Bands rule)
    {
        var lowest = rule.Items.Select(band => band.When.Lower?.Value ?? decimal.MinValue).DefaultIfEmpty(decimal.MinValue).Min();
        return !rule.Measure.IsRate || rule.Measure.Absolute || lowest == 0m ? Interval.AtLeast(0m) : Interval.Everything;
    }
}
