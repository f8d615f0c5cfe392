using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>依此类推。“完成100%得10分，90%得9分，80%得8分，以此类推”: the same steps of value and points go on until nothing is left.</summary>
internal static partial class AndSoOn
{
    [GeneratedRegex("[,。;](?:其余|其他|以下)?(?:以此|依此|依次|以次|照此)类推(?<most>,(?:最高|最多|满分)(?:得|不超过|为)?(?<p>\\d+(?:\\.\\d+)?)分)?[。;]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Phrase { get; }

    /// <summary>The bands with those that are not written out; nothing unless the written ones lie at equal distances.</summary>
    public static ScoringRule.Bands? Read(string text, int offset, Points weight, ReadingContext context)
    {
        if (Phrase.Match(text) is not { Success: true } phrase || (phrase.Groups["most"].Success && Digits.Parse(phrase.Groups["p"].Value) != weight.Value) || RuleReader.ReadSentence(text[..phrase.Index], offset, weight, context.Trial()) is not ScoringRule.Bands { Items.Length: >= 2 } bands)
            return null;
        if (Upward(bands, weight) is { } rising)
            return rising;
        if (bands.Items.Length < 3)
            return null;
        var written = bands.Items.OrderByDescending(band => band.When.Lower?.Value).Select(band => (band.When, Points: band.Then is ScoringRule.Fixed given ? given.Points : (Points?)null)).ToList();
        if (!written.TrueForAll(band => band.When.Lower is not null && band.Points is not null) || Distance(written) is not { } step)
            return null;
        return bands with { Items = [.. bands.Items, .. Further(written[^1].When, written[^1].Points.GetValueOrDefault(), step)] };
    }

    /// <summary>“签约1亿元得1分，2亿元得2分，以此类推”: the same steps go on from nothing to the weight.</summary>
    private static ScoringRule.Bands? Upward(ScoringRule.Bands bands, Points weight)
    {
        if (bands.Items[0] is not { When: { IsPoint: true, Lower: { } first }, Then: ScoringRule.Fixed { Points: var each } } || each <= Points.Zero || first.Value <= 0m || bands.Measure.IsRate)
            return null;
        var goesOn = bands.Items.Select((band, index) => band.When == Interval.Exactly(first.Value * (index + 1)) && band.Then == new ScoringRule.Fixed(each * (index + 1))).All(fits => fits);
        var steps = weight.Value / each.Value;
        if (!goesOn || decimal.Truncate(steps) != steps || steps > 30m)
            return null;
        return bands with { Items = [.. Enumerable.Range(0, (int)steps + 1).Select(step => new Band(step == (int)steps ? Interval.AtLeast(first.Value * step) : Interval.Exactly(first.Value * step), new ScoringRule.Fixed(each * step)))] };
    }

    private static (decimal Value, Points Points)? Distance(List<(Interval When, Points? Points)> written)
    {
        var steps = written.Zip(written.Skip(1)).Select(pair => (Value: At(pair.First.When) - At(pair.Second.When), Points: pair.First.Points.GetValueOrDefault() - pair.Second.Points.GetValueOrDefault())).Distinct().ToList();
        var last = written[^1].When;
        return steps is [{ Value: > 0m, Points.Value: > 0m } step] && (last.IsPoint || last.Upper?.Value - last.Lower?.Value == step.Value) ? step : null;
    }

    private static decimal At(Interval interval) => interval.Lower?.Value ?? 0m;

    // A range that earns nothing is open below.
    private static IEnumerable<Band> Further(Interval last, Points points, (decimal Value, Points Points) step)
    {
        while (points > Points.Zero && At(last) - step.Value >= 0m)
        {
            points = Points.Max(Points.Zero, points - step.Points);
            last = new(last.Lower! with { Value = At(last) - step.Value }, last.Upper! with { Value = last.Upper!.Value - step.Value });
            yield return new(points == Points.Zero && !last.IsPoint ? last with { Lower = null } : last, new ScoringRule.Fixed(points));
        }
    }
}
