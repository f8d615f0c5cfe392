using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>按序号说的话。“①为否决性要点，不符合则本指标不得分；①满足的，②③④每满足一项得1分”: what a rule behind a list says of items by their numbers.</summary>
internal static partial class ItemsByNumber
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(WhereMet, ";"),
        new(AllOfThem, (match, text) => NamesAll(match, text[..match.Index]) ? "本指标不得分" : null),
    ];

    /// <summary>“；①满足的，②③④…”.</summary>
    [GeneratedRegex("[。;,][①-⑳](?:满足|符合|具备)的?,(?=[①-⑳])", Options, RegexLimits.Milliseconds)]
    private static partial Regex WhereMet { get; }

    /// <summary>“未编制计划的，①②③项均不得分”.</summary>
    [GeneratedRegex("(?<=的,?)(?<labels>[①-⑳]{2,})项?(?:均|都)不得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex AllOfThem { get; }

    private static bool NamesAll(Match match, string before) => Label.Matches(before).Select(label => label.Value).ToHashSet(StringComparer.Ordinal).SetEquals(match.Groups["labels"].Value.Select(label => label.ToString()));

    [GeneratedRegex("[①-⑳]", Options, RegexLimits.Milliseconds)]
    private static partial Regex Label { get; }
}
