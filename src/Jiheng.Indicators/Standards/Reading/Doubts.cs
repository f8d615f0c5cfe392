using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>疑义。Sentences whose clauses can each be read, but say together what no one rule holds.</summary>
internal static partial class Doubts
{
    private static readonly ImmutableArray<(Func<Sentence, Clause?> Find, string Reason)> Kinds =
    [
        (WithSeveralAges, "前后说的是不同年龄的人，请分开写成两个要点或两个指标。"),
        (WithTwoRates, "每多少扣分是几个指标的，请分开写成几个要点或几个指标。"),
        (WithTwoLimits, "同一得分写了两个数值条件，请分开写成两个要点或两个指标。"),
        (WithLossOfAll, "同时有按单位扣分和扣完全部分值的情形，不能确定后者的条件。"),
        (WithTwoCounts, "前后说的是两样东西，请分开写成两个要点或两个指标。"),
        (OfAnythingElse, "按比例扣分的基数没有写明。"),
    ];

    /// <summary>Notes the first doubt; whether there is one.</summary>
    public static bool Any(Sentence sentence, ReadingContext context)
    {
        foreach (var (find, reason) in Kinds)
        {
            if (find(sentence) is { } clause)
            {
                context.Refuse(reason, clause);
                return true;
            }
        }
        return false;
    }

    /// <summary>“①…≥90%得5分；②…≥85%得5分。每低1个百分点扣0.2分”: for the last, or for all.</summary>
    public static bool StepBehindRates(LabelledText labelled) =>
        StepOfAll.IsMatch(labelled.Items[^1].Body + labelled.Suffix) && labelled.Items.SkipLast(1).Any(item => item.Body.Contains('%', StringComparison.Ordinal)) && !labelled.Items.SkipLast(1).Any(item => Each.IsMatch(item.Body));

    /// <summary>“①培训每班次得1分，最高得5分；②论文每篇得1分，最高得5分”: additions alone, each with a limit below the whole.</summary>
    public static bool LimitsEach(LabelledText labelled, Points weight)
    {
        var items = labelled.Items.Select(item => ClauseReader.Read(item.Body, 0, weight, out _)).ToList();
        return items.TrueForAll(clauses => clauses.Any(clause => clause.What is Consequence.Step { Sign: 1 }) && !clauses.Any(clause => clause.What is Consequence.Award))
            && items.Count(clauses => ClauseTerms.Of(clauses, weight) is { } terms && (terms.Cap ?? terms.MostAdded) is { } limit && limit < weight) > 1;
    }

    [GeneratedRegex("%.*(?:[。;]每|[,。;](?:以上|上述|各项|任[一1意何]项)[^。;]*每)[^。;]*(?:百分点|%)[^。;]*扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StepOfAll { get; }

    [GeneratedRegex("每[^。;]*(?:百分点|%)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Each { get; }

    [GeneratedRegex("(?<age>\\d{1,3})(?:周)?岁", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Age { get; }

    // “18周岁以上居民不低于90%，65岁以上老人不低于70%”: two rates.
    private static Clause? WithSeveralAges(Sentence sentence) =>
        sentence.Clauses.Any(clause => clause.What is Consequence.Award) && sentence.Leads.OfType<Lead.Numeric>().Any(lead => lead.Condition.Unit == "%")
        && sentence.Clauses.SelectMany(clause => Age.Matches(clause.Lead)).Select(age => age.Groups["age"].Value).Distinct(StringComparer.Ordinal).Count() > 1
            ? sentence.Clauses[0]
            : null;

    // “入学率、巩固率均达到95%得10分，每低1个百分点扣1分”: of which of them.
    private static Clause? WithTwoRates(Sentence sentence) =>
        sentence.Clauses.Any(clause => clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: "%" })
            ? sentence.Clauses.FirstOrDefault(clause => clause.What is Consequence.Award && Joined.IsMatch(clause.Lead))
            : null;

    [GeneratedRegex("[\u4E00-\u9FFF]{2}率[、和与及][\u4E00-\u9FFF]{2,14}率[^,。;\\d]{0,8}\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Joined { get; }

    // “参保率不低于90%，续保率不低于70%，得10分”: both are asked for, of two things.
    private static Clause? WithTwoLimits(Sentence sentence) => sentence.Clauses.Where((clause, index) => clause.What is Consequence.Award or Consequence.Loss
        && sentence.Leads[index] is Lead.Numeric { Condition.Ranges: { Length: > 1 } ranges } && (ranges.Count(range => range.High is null) > 1 || ranges.Count(range => range.Low is null) > 1)
        && Limited.Count(clause.Lead) > 1 && !clause.Lead.Contains('或', StringComparison.Ordinal) && !CountsUnmet(sentence)).FirstOrDefault();

    // “密度≥90%且合格率≥70%得5分，任意一项不达标扣2.5分”: those that are met are counted.
    private static bool CountsUnmet(Sentence sentence) =>
        sentence.Clauses.Any(clause => clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: not "%" });

    [GeneratedRegex("(?:^|[,、和且并])[\u4E00-\u9FFF]{2,20}?(?:(?:≥|≤|>|<|不低于|不少于|不小于|不高于|不超过|达到?|超过|高于|低于|大于|小于)\\d|\\d[^,、且并]*以[上下内])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Limited { get; }

    // “每低1个百分点扣1分，未按要求报送的扣10分”: what is not done is no value of the rate.
    private static Clause? WithLossOfAll(Sentence sentence) =>
        sentence.Clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 })
            ? sentence.Clauses.Where((clause, index) => sentence.Leads[index] is Lead.Otherwise && clause.Lead.StartsWith("未按", StringComparison.Ordinal) && TakesAll(clause, sentence.Weight)).FirstOrDefault()
            : null;

    private static bool TakesAll(Clause clause, Points weight) => clause.What switch
    {
        Consequence.Loss loss => loss.Amount.Of(weight) >= weight,
        Consequence.Award award => award.Amount == Amount.None,
        _ => false,
    };

    // “示范个体1家以上得2分，示范企业2家以上得4分”: their points make up the weight, so neither is a band of the other.
    private static Clause? WithTwoCounts(Sentence sentence)
    {
        var counted = sentence.Clauses.Where((clause, index) => clause.What is Consequence.Award award && award.Amount.Of(sentence.Weight) > Points.Zero && sentence.Leads[index] is Lead.Numeric { Condition.Unit: not ("%" or "") }).ToList();
        if (counted.Count < 2 || counted.Sum(clause => ((Consequence.Award)clause.What).Amount.Of(sentence.Weight).Value) != sentence.Weight.Value)
            return null;
        var names = counted.ConvertAll(clause => Number.Split(clause.Lead)[0].TrimEnd('达', '到', '为', '在', '有', '满', '≥', '>', '='));
        return names.TrueForAll(name => name.Length > 1) && names.Distinct(StringComparer.Ordinal).Count() == names.Count ? counted[1] : null;
    }

    [GeneratedRegex("[\\d≥≤<>=]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Number { get; }

    // “有结转结余的按比例扣分”: what is there is no share of what was done.
    private static Clause? OfAnythingElse(Sentence sentence) =>
        sentence.Clauses.FirstOrDefault(clause => clause.What is Consequence.InProportion { Takes: true } && Present.IsMatch(clause.Lead));

    [GeneratedRegex("^(?:有|存在|出现|发现|发生)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Present { get; }
}
