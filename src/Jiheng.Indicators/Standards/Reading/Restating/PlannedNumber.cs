using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>计划数。“计划培训800人。达到计划数得12分，每少10人扣0.3分” names the standard; beside a rate in per cent it only says what the rate was worked out from.</summary>
internal static partial class PlannedNumber
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(Reached, (_, text) => Planned.Match(text) is { Success: true } plan && IsCountedIn(Unit(plan), text) ? "达到" + plan.Groups["number"].Value + Unit(plan) : null),
        new(Planned, (plan, text) => SaysNoMore(plan, text[plan.Length..]) ? "" : null),
    ];

    [GeneratedRegex("^(?:[^。;,\\d]|20\\d\\d年)*?(?:计划|目标|任务)[^。;,\\d()]*?(?<number>\\d+(?:\\.\\d+)?)(?<unit>(?![月日年时点万元])[^\\d。;,%率]{1,6}|万[亩人吨册株次户头羽平方米立方米])[。;,](?=.)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Planned { get; }

    [GeneratedRegex("(?:达到?|完成)(?:计划|目标)(?:任务)?[数值]?(?=[得的,])", Options, RegexLimits.Milliseconds)]
    private static partial Regex Reached { get; }

    private static string Unit(Match plan) => InBrackets.Replace(plan.Groups["unit"].Value, "");

    [GeneratedRegex("\\([^)]*\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex InBrackets { get; }

    private static bool IsCountedIn(string unit, string text) => Steps.Match(text) is { Success: true } step && step.Groups["unit"].Value.StartsWith(unit, StringComparison.Ordinal);

    [GeneratedRegex("每[^,。;\\d]{0,6}\\d*(?:\\.\\d+)?(?<unit>[^,。;\\d扣]{1,6})扣", Options, RegexLimits.Milliseconds)]
    private static partial Regex Steps { get; }

    private static bool SaysNoMore(Match plan, string rule) => rule.Contains(plan.Groups["number"].Value + Unit(plan), StringComparison.Ordinal) || (OfRate.IsMatch(rule) && !IsCountedIn(Unit(plan), rule));

    [GeneratedRegex("^[^,。;]*(?:率|比例|之比)[^,。;]*%|^完成(?:计划的)?\\d+(?:\\.\\d+)?%", Options, RegexLimits.Milliseconds)]
    private static partial Regex OfRate { get; }
}
