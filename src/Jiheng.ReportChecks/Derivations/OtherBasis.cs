using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>另一口径。“剔除专项后较上年减少62.03万元”, “复核得分91.2分”: what the words take out, add or ask of somebody else is not in the numbers beside it.</summary>
internal static partial class OtherBasis
{
    [GeneratedRegex("剔除|扣除|口径|还原|不含|不包括|不计|按实际", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Basis { get; }

    [GeneratedRegex("复核|复评|复审|抽查|核查|(?<!综合)评定|审定|核定|认定|核减|调整|上年|去年|上一年|往年|另加|加分|减分|扣减|县级|市级|省级|上级|财政|第三方|专家", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherScore { get; }

    public static bool IsOf(Fact fact) => fact is { Mention: { } mention, Line: { } line }
        && (Basis.IsMatch(Words(mention)) || (fact.IsScore && OtherScore.IsMatch(Words(mention))) || (mention.Index > 0 && line.Mentions[mention.Index - 1] is { IsChange: true } change && change.Sentence == mention.Sentence && Basis.IsMatch(Words(change))));

    // Of its own sentence, since the number before it; not of the name of a document.
    private static string Words(Mention mention) => Company.Replace(mention.Before[(mention.Before.LastIndexOfAny(['。', ';', '》']) + 1)..], "");

    // “1050人次（不包括陪同人员）”: so are all guests counted.
    [GeneratedRegex(@"\(不(?:含|包括)陪同(?:人员)?\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Company { get; }
}
