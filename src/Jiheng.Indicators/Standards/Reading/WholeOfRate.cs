using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>全部即百分之百。“问题全部整改到位得5分，整改率90%以上得3分”: all of what a rate of the sentence measures is 100% of it.</summary>
internal static partial class WholeOfRate
{
    [GeneratedRegex("(?<stem>[\u4E00-\u9FFF]{2,16})(?:率|比例)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rate { get; }

    [GeneratedRegex("^[^未不没无]*(?:全部(?!门)|全面|全数|(?<![平人户亩次日月年车生师床班校村])均(?!等|衡|价|值)|都(?!市)|应(?<x>[\u4E00-\u9FFF]{1,3})尽\\k<x>)[^未不没无]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex All { get; }

    [GeneratedRegex("^[^未不没无]*(?:未能?|没有|不能)(?:按[期时])?(?:全部|全面|全数|完全)[^未不没无]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotAll { get; }

    /// <summary>The sentence with such facts as values of the rate.</summary>
    public static Sentence In(Sentence sentence, ReadingContext context)
    {
        var whole = sentence.Clauses.Select((clause, index) => sentence.Leads[index] is Lead.Fact && EarnsAll(clause, sentence.Weight) && All.IsMatch(clause.Lead) ? index : -1).Where(index => index >= 0).ToList();
        if (whole is not [var full] || !SpeaksOfRates(sentence) || !Measures(Stems(sentence, context), sentence.Clauses[full].Lead))
            return sentence;
        return sentence with { Leads = [.. sentence.Leads.Select((lead, index) => index == full ? Value(new(RawEnd.Included(1m), null)) : IsRest(sentence, index) ? Value(new(null, RawEnd.Excluded(1m))) : lead)] };
    }

    // “未全部整改到位的，按整改率×5分计分”.
    private static bool IsRest(Sentence sentence, int index) => sentence.Leads[index] is Lead.Fact && NotAll.IsMatch(sentence.Clauses[index].Lead);

    private static Lead.Numeric Value(RawRange range) => new(new([range], "%", false) { InWords = true });

    private static bool EarnsAll(Clause clause, Points weight) => clause.What is Consequence.Award award && award.Amount.Of(weight) == weight;

    private static bool SpeaksOfRates(Sentence sentence) => sentence.Clauses.Where((clause, index) => sentence.Leads[index] is Lead.Numeric { Condition: { Unit: "%", InWords: false } }
        || clause.What is Consequence.Formula or Consequence.InProportion || (clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: "%" })).Any();

    private static List<string> Stems(Sentence sentence, ReadingContext context) =>
        [.. sentence.Clauses.Select((clause, index) => sentence.Leads[index] is Lead.Fact && clause.What is Consequence.Award ? "" : clause.Lead + context.Text.Text[clause.At..clause.End])
            .Append(context.Indicator ?? "").SelectMany(words => Rate.Matches(words)).Select(match => match.Groups["stem"].Value)];

    [GeneratedRegex("合格|及时|准确|规范|足额|按时|按期|优良|有效|满意|真实|完整|合规|正常", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Quality { get; }

    [GeneratedRegex("(?<=..)(?:完成|到位|落实|实现|任务)+$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Done { get; }

    // 整改完成率 measures what is 整改到位; 验收合格率 does not measure what is 验收.
    private static bool Measures(List<string> stems, string fact) => stems.Exists(stem =>
        Quality.Matches(stem).All(quality => fact.Contains(quality.Value, StringComparison.Ordinal))
        && Done.Replace(stem, "") is { Length: >= 2 } core && fact.Contains(core[^2..], StringComparison.Ordinal));
}
