using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>计划数。“计划培训800人。达到计划数得12分，每少10人扣0.3分” names the standard; beside a rate in per cent it only says what the rate was worked out from.</summary>
internal static partial class PlannedNumber
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static Restatement Restatement { get; } = new(WithRule, (match, _) => Restated(match));

    [GeneratedRegex("^[^。;,]*?(?:计划|目标|任务|应)[^。;,]*?(?<number>\\d+(?:\\.\\d+)?)(?<unit>[^\\d。;,%率]{1,6})[。;,](?<rule>.+)$", Options, RegexLimits.Milliseconds)]
    private static partial Regex WithRule { get; }

    private static string? Restated(Match match)
    {
        var (rule, unit) = (match.Groups["rule"].Value, InBrackets.Replace(match.Groups["unit"].Value, ""));
        if (Steps.Match(rule) is { Success: true } step && step.Groups["unit"].Value.StartsWith(unit, StringComparison.Ordinal))
            return Reached.Replace(rule, "达到" + match.Groups["number"].Value + unit);
        return OfRate.IsMatch(rule) || rule.Contains(match.Groups["number"].Value + unit, StringComparison.Ordinal) ? rule : null;
    }

    [GeneratedRegex("\\([^)]*\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex InBrackets { get; }

    [GeneratedRegex("每[^,。;\\d]{0,6}\\d*(?<unit>[^,。;\\d扣]{1,6})扣", Options, RegexLimits.Milliseconds)]
    private static partial Regex Steps { get; }

    [GeneratedRegex("(?:达到?|完成)(?:计划|目标)(?:任务)?[数值]?(?=[得的,])", Options, RegexLimits.Milliseconds)]
    private static partial Regex Reached { get; }

    [GeneratedRegex("^[^,。;]*(?:率|比例|之比)[^,。;]*%", Options, RegexLimits.Milliseconds)]
    private static partial Regex OfRate { get; }
}
