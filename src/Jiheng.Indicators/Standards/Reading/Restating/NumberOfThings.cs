using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>数着的事物。How many of some things are done, what one of them costs, how many more there are than before.</summary>
internal static partial class NumberOfThings
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(SomeDone, (match, _) => $"{match.Groups["n"].Value}项全部符合得{match.Groups["all"].Value}分,{Levels(match)},均不符合的不得分"),
        new(ShareOfWeight, "权重的${p}%"),
        new(CostOfOne, "单位"),
        new(OfSoMany, "${many}"),
        new(Micrograms, "1微克/${of}"),
        new(NoGain, "净增0${unit}的"),
        new(NetLoss, (match, text) => NetGain.Match(text) is { Success: true } gain ? "净增<0" + gain.Groups["unit"].Value + "的" : null),
    ];

    /// <summary>“三项工作均开展的得3分，开展两项的得2分，开展一项的得1分，均未开展的不得分”.</summary>
    [GeneratedRegex("(?<=^|[:。;,])(?:以上|上述)?(?<n>\\d)项(?:[\u4E00-\u9FFF]{2})?(?:均|都|全部)(?<act>开展|完成|落实|建立|编制|公开|报送|实施|到位|达标)的?,?得(?<all>\\d+(?:\\.\\d+)?)分(?:[,;]仅?\\k<act>(?:其中)?(?<k>\\d)项的?,?得(?<p>\\d+(?:\\.\\d+)?)分)+[,;](?:\\d项)?(?:均|都|全部)?未\\k<act>的?,?(?:不得分|得0分)", Options, RegexLimits.Milliseconds)]
    private static partial Regex SomeDone { get; }

    private static string Levels(Match match) => string.Join(',', match.Groups["k"].Captures.Zip(match.Groups["p"].Captures, (number, points) => $"符合{number.Value}项的得{points.Value}分"));

    /// <summary>“一项达不到扣20%”: of the weight.</summary>
    [GeneratedRegex("(?<=[1每][项点个条](?:达不到|不符合|未达到|未做到|不达标|不满足|缺失|未完成)(?:要求)?的?,?扣)(?<p>\\d+)%(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex ShareOfWeight { get; }

    /// <summary>“每平方米维修成本控制在80元以内”.</summary>
    [GeneratedRegex("每(?:平方米|立方米|公里|千米|米|亩|吨|人次|人|户|套|台|座|株|件|床|学生|车)(?=[\u4E00-\u9FFF]{0,10}(?:成本|费用|造价|价格|单价|支出|经费|投资|补助)(?:标准)?(?:控制|在|不|未|≤|<|低|为))", Options, RegexLimits.Milliseconds)]
    private static partial Regex CostOfOne { get; }

    /// <summary>“每万人发明专利拥有量达到8件”.</summary>
    [GeneratedRegex("每(?<many>[百千万]人)口?(?=[\u4E00-\u9FFF]{2,16}(?:量|数|率)(?:达|不|≥|≤|在|为))", Options, RegexLimits.Milliseconds)]
    private static partial Regex OfSoMany { get; }

    /// <summary>“≤35微克/立方米得3分，每超1微克扣0.5分”.</summary>
    [GeneratedRegex("(?<=微克/(?<of>立方米).*每[^,。;\\d]{1,4})1微克(?!/)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Micrograms { get; }

    /// <summary>“净增6家以上得4分，…，零增长不得分”.</summary>
    [GeneratedRegex("(?<=净增\\d+(?<unit>[家个户人项件辆]).*[;,])[0零]增长的?", Options, RegexLimits.Milliseconds)]
    private static partial Regex NoGain { get; }

    [GeneratedRegex("(?<=[;,])净(?:减少|下降|减)的?(?=,?(?:不得分|得0分))", Options, RegexLimits.Milliseconds)]
    private static partial Regex NetLoss { get; }

    [GeneratedRegex("净增\\d+(?<unit>[家个户人项件辆])", Options, RegexLimits.Milliseconds)]
    private static partial Regex NetGain { get; }
}
