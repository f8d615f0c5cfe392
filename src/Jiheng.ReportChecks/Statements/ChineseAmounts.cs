using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using ChineseNumber = Jiheng.Indicators.Standards.Reading.ChineseNumber;

namespace Jiheng.ReportChecks.Statements;

/// <summary>汉字写的数。“七成”, “八成七”, “三分之一”, “百分之五”, “二千万元”; tenths and fractions are meant about.</summary>
internal static partial class ChineseAmounts
{
    [GeneratedRegex(@"(?<![分多少作制变促建构形组合达生长现收年养])(?<tens>[一二两三四五六七八九])成(?<ones>[一二三四五六七八九半])?(?<more>多|余)?(?![为立果效员本都功交品长就])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Tenths { get; }

    [GeneratedRegex(@"(?<whole>[二三四五六七八九十百千]{1,3})分之(?<part>[零一二三四五六七八九十百点]{1,7})", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Fraction { get; }

    [GeneratedRegex(@"(?<n>(?<![一二两三四五六七八九十百千万零])[一二两三四五六七八九十百][一二两三四五六七八九十百千万零]{1,9})(?<more>余|多)?(?<unit>亿元|万元|元|人次|人|户|亩|吨|公里|件|份)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Whole { get; }

    public static IEnumerable<PrintedAmount> Read(string text, int offset)
    {
        foreach (var match in Tenths.Matches(text).Cast<Match>())
            yield return Of(text, match, offset, new("成", UnitDimension.None, 0.1m), TenthsOf(match), match.Groups["ones"].Success ? 1 : 0);
        foreach (var match in Fraction.Matches(text).Cast<Match>())
        {
            if (FractionOf(match) is { } percent)
                yield return Of(text, match, offset, Unit.Percent, decimal.Round(percent, 1, MidpointRounding.AwayFromZero), 1);
        }
        foreach (var match in Whole.Matches(text).Cast<Match>())
        {
            if (Unit.Find(match.Groups["unit"].Value) is { } unit && SpelledNumber.Of(match.Groups["n"].Value) is >= 10m and var number)
                yield return Of(text, match, offset, unit, number, 0);
        }
    }

    private static PrintedAmount Of(string text, Match match, int offset, Unit unit, decimal value, int decimals) =>
        new(new(offset + match.Index, offset + match.Index + match.Length), new(new(value, unit), decimals), unit.Dimension == UnitDimension.None && AmountReader.NearnessOf(text, match) == Nearness.AsPrinted ? Nearness.About : AmountReader.NearnessOf(text, match));

    private static decimal TenthsOf(Match match)
    {
        var ones = match.Groups["ones"].Value;
        return (SpelledNumber.Of(match.Groups["tens"].Value) ?? 0m) + (ones.Length == 0 ? 0m : ones == "半" ? 0.5m : (SpelledNumber.Of(ones) ?? 0m) / 10m);
    }

    private static decimal? FractionOf(Match match) =>
        SpelledNumber.Of(match.Groups["whole"].Value) is > 1m and var whole && Part(match.Groups["part"].Value) is { } part ? part * 100m / whole : null;

    // Behind the point digits do stand side by side.
    private static decimal? Part(string text)
    {
        var words = text.TrimEnd('点').Split('点');
        return words.Length > 2 || SpelledNumber.Of(words[0]) is not { } whole ? null : words.Length == 1 ? whole : whole + ChineseNumber.Parse("零点" + words[1]);
    }
}
