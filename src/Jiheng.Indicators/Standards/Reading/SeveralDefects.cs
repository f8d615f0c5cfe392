using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>几种缺陷。“应配备专职社工8名，每少配1名扣1分；未持证上岗的，每名扣0.5分”: two things are counted, how many there should be is no standard of either.</summary>
internal static partial class SeveralDefects
{
    [GeneratedRegex("应[^,。;\\d]{0,16}\\d+[^,。;%\\d]{1,3}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ShouldBe { get; }

    /// <summary>The sentence, the number that should be there taken for a description.</summary>
    public static Sentence In(Sentence sentence)
    {
        var counted = sentence.Clauses.Where(Counts).ToList();
        var named = counted.Where(clause => LeadOf(sentence, clause) is Lead.Fact && clause.Lead.Length >= 4 && FactWords.SaysDefect(clause.Lead)).ToList();
        if (counted.Count < 2 || named.Count == 0 || !sentence.Clauses.All(clause => counted.Contains(clause) || EarnsAll(clause, sentence.Weight)))
            return sentence;
        var plan = counted.Where(clause => !named.Contains(clause) && LeadOf(sentence, clause) is Lead.Numeric).ToList();
        return plan.Count > 1 || !plan.TrueForAll(IsPlan) || (plan.Count == 0 && sentence.Target is null) ? sentence
            : sentence with { Target = null, Leads = [.. sentence.Leads.Select((lead, index) => plan.Contains(sentence.Clauses[index]) || EarnsAll(sentence.Clauses[index], sentence.Weight) ? new Lead.Fact(sentence.Clauses[index].Lead) : lead)] };
    }

    private static Lead LeadOf(Sentence sentence, Clause clause) => sentence.Leads[sentence.Clauses.IndexOf(clause)];

    private static bool Counts(Clause clause) => clause.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { Unit: not ("%" or "") };

    private static bool EarnsAll(Clause clause, Points weight) => clause.What is Consequence.Award full && full.Amount.Of(weight) == weight && !clause.Lead.Split(',')[^1].Any(char.IsAsciiDigit);

    private static bool IsPlan(Clause clause) => ShouldBe.IsMatch(clause.Lead) && clause.What is Consequence.Step step && StepReader.Read(step) is { Sides: Sides.Below };
}
