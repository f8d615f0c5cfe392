using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>单值目标。“培训300人次得10分，未完成不得分”: a value without a word of how it is reached; on which side of it the rest lies, the words behind tell, or nothing does.</summary>
internal sealed partial class PointTargets(ImmutableArray<SettledPiece> settled, Measure measure)
{
    private readonly ImmutableArray<SettledPiece> rising = Rising(settled);

    /// <summary>The regions that the rest holds of; those that more, or nearly as much, may have reached are left open.</summary>
    public IEnumerable<Interval> Without(IEnumerable<Interval> regions, string otherwise) => regions.Where(region => !IsOpen(region, otherwise));

    private bool IsOpen(Interval region, string otherwise)
    {
        if (rising is not [{ When: { IsPoint: true, Upper.Value: > 0m and var best } }, ..])
            return false;
        if (region.Lower is { } low && low.Value == best)
            return !Beyond.IsMatch(otherwise);
        if (region.Upper is { } high && high.Value == best && rising.Length == 1)
            return Beyond.IsMatch(otherwise) || (measure.IsTime ? !Less.IsMatch(otherwise) : measure.IsRate && best < 0.5m && !Short.IsMatch(otherwise));
        return region is { Lower: { } from, Upper: { } to } && IsPoint(from.Value) && IsPoint(to.Value);
    }

    private bool IsPoint(decimal value) => rising.Any(piece => piece.When.IsPoint && piece.When.Lower?.Value == value);

    // More earns more: the best first.
    private static ImmutableArray<SettledPiece> Rising(ImmutableArray<SettledPiece> settled)
    {
        var ordered = settled.OrderByDescending(piece => piece.When.Upper?.Value ?? decimal.MaxValue).ToImmutableArray();
        return ordered.Zip(ordered.Skip(1)).All(pair => pair.First.Points > pair.Second.Points) && !ordered.IsEmpty && ordered[0].Points > Points.Zero ? ordered : [];
    }

    [GeneratedRegex("(?<!未|没有|不|未能)(?:超过|超出|超标|高于|突破|超时)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Beyond { get; }

    // Of days “未达到” may mean too many.
    [GeneratedRegex("不到|不足|低于|少于|小于", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Less { get; }

    [GeneratedRegex("未|不到|不足|低于|少于|小于|没有", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Short { get; }
}
