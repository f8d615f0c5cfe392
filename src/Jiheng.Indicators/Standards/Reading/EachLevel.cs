using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>按级别逐次计分。“在中央、省、市级媒体刊发稿件，每篇分别得1分、0.5分、0.2分”: one kind for each level named, counted apart.</summary>
internal static partial class EachLevel
{
    private const string Level = "(?:国家|中央|全国|省部|省|自治区|市|州|县|区|乡镇|镇|[一二三]等|特等)";

    [GeneratedRegex("^(?<before>[^、,;]*?)(?<levels>" + Level + "级?(?:(?:、|和|及|或)" + Level + "级?)+)(?<after>[^;]*?),?每(?<unit>" + CountingUnits.Any + ")$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    /// <summary>The kinds; nothing unless every level has its points.</summary>
    public static ScoringRule.PerOccurrence? Read(Sentence sentence)
    {
        if (sentence.Clauses is not [{ Lead: var lead, What: Consequence.Awards or Consequence.Losses } only] || Named.Match(lead) is not { Success: true } named)
            return null;
        var takes = only.What is Consequence.Losses;
        var amounts = only.What switch { Consequence.Awards awards => awards.Amounts, Consequence.Losses losses => losses.Amounts, _ => [] };
        var levels = named.Groups["levels"].Value.Split(['、', '和', '及', '或']);
        if (levels.Length != amounts.Length)
            return null;
        var start = takes ? sentence.Weight : Points.Zero;
        var kinds = levels.Select((level, index) => new Occurrence(
            [Labels.Circled(index)], Text(named, level), named.Groups["unit"].Value, 1m, amounts[index].Of(sentence.Weight) * (takes ? -1m : 1m), false));
        return new([.. kinds], start, sentence.Terms.LeastFrom(start), takes ? start : sentence.Terms.MostFrom(Points.Zero, sentence.Weight), sentence.Terms.Started);
    }

    // 省 of “省、市级媒体” is 省级.
    private static string Text(Match named, string level)
    {
        var last = named.Groups["levels"].Value;
        var whole = last.EndsWith('级') && !level.EndsWith('级') && level is not ("国家" or "中央" or "全国") ? level + "级" : level;
        return named.Groups["before"].Value + whole + named.Groups["after"].Value.TrimEnd('的', ',');
    }
}
