using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>首次与再次。“首次扣1分，自第二次起每次扣2分”: the first costs less than those that follow.</summary>
internal static partial class FirstAndFurther
{
    [GeneratedRegex("(?:首[次起例]|第[1一](?:次|起|例|处|笔|个|件))[^,。;\\d第每]{0,8}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex First { get; }

    [GeneratedRegex("(?:^|,)(?:自|从)?第[2二](?:次|起|例|处|笔|个|件)(?:开始|起)?$|(?:以后|之后|此后|其后)(?:再|继续)?$|^(?:自|从)?第[2二](?:次|起|例|处|笔|个|件)(?:开始|起),?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Further { get; }

    /// <summary>Whether a clause speaks of the second and those that follow.</summary>
    public static bool SaysFurther(string lead) => Further.IsMatch(lead);

    /// <summary>The bands of none, and of one and more; nothing where the sentence has no such series.</summary>
    public static ScoringRule.Bands? Read(Sentence sentence)
    {
        var first = Find(sentence, clause => clause.What is Consequence.Loss or Consequence.Step { Sign: -1, Every: false } && First.IsMatch(clause.Words));
        var further = Find(sentence, clause => clause.What is Consequence.Step { Sign: -1, Every: true } && Further.IsMatch(clause.Lead));
        if (first is not { } one || further is not { What: Consequence.Step step } || StepReader.Read(step) is not { Unit: not "%", Size: 1m } phrase)
            return null;
        var others = sentence.Clauses.Where(clause => clause != one && clause != further).ToList();
        if (!others.TrueForAll(clause => clause.What is Consequence.Award award && award.Amount.Of(sentence.Weight) == sentence.Weight && FactWords.SaysNone(clause.Lead)))
            return null;
        var lost = one.What is Consequence.Loss loss ? loss.Amount : ((Consequence.Step)one.What).Amount;
        var start = sentence.Weight - lost.Of(sentence.Weight);
        var measure = new Measure(phrase.Unit);
        var rest = new ScoringRule.Stepped(measure, Interval.AtMost(1m), start, null, new(1m, step.Amount.Of(sentence.Weight) * -1m), sentence.Terms.LeastFrom(sentence.Weight), start, sentence.Terms.Started);
        return new(measure, [new(Interval.AtMost(0m), new ScoringRule.Fixed(sentence.Weight)), new(Interval.AtLeast(1m), rest)]);
    }

    private static Clause? Find(Sentence sentence, Func<Clause, bool> fits) => sentence.Clauses.Where(fits).ToList() is [var only] ? only : null;
}
