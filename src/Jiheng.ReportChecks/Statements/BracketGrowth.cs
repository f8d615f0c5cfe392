using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>括号里写着两个数的增减率。“下降25%（由56批次降至42批次）”, “4.65万平方米，下降25%（上年6.20万平方米）”.</summary>
internal static partial class BracketGrowth
{
    [GeneratedRegex("(?<verb>增长|增加|上升|提高|下降|减少|降低)了?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Change { get; }

    [GeneratedRegex(@"^\((?:由|从)(?:上年的?|去年的?|20\d\d年的?)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex From { get; }

    [GeneratedRegex(@"^(?:降|减|升|增|提高|下降|上升|增加|减少|降低)[到至为](?:20\d\d年的?|本年的?)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex To { get; }

    [GeneratedRegex(@"^\((?:上年|去年|上年同期|去年同期)(?:为|是)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Former { get; }

    public static IEnumerable<Reckoning> In(Line line)
    {
        foreach (var rate in line.Mentions.Where(each => each.IsPrecise && each.Amount.Unit.Name == "%"))
        {
            if (Change.Match(rate.Label.Trim()) is not { Success: true } match || line.Mentions.ElementAtOrDefault(rate.Index + 1) is not { IsPrecise: true } before || NowOf(line, rate, before) is not { } now)
                continue;
            var isUp = Changes.IsUp(match.Groups["verb"].Value);
            // The wrong direction is said elsewhere.
            if (now.Amount.Number.InBase > before.Amount.Number.InBase == isUp)
                yield return Reckonings.Growth(rate, now, before, isUp, line.Span(rate, now.Start > before.Start ? now : before));
        }
    }

    private static Mention? NowOf(Line line, Mention rate, Mention before)
    {
        var now = From.IsMatch(before.Before.Trim()) ? line.Mentions.ElementAtOrDefault(before.Index + 1) is { } next && To.IsMatch(next.Before.Trim()) ? next : null
            : Former.IsMatch(before.Before.Trim()) && rate.Index > 0 && line.Mentions[rate.Index - 1] is { IsChange: false } one && one.Sentence == rate.Sentence ? one : null;
        return now is { IsPrecise: true } && now.IsLike(before) ? now : null;
    }
}
