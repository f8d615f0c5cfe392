namespace Jiheng.Indicators.Standards.Reading;

/// <summary>部分由评价人定。“完成得5分；完成80%以上得4分；完成50%及以下得0-2分”: the bands that name their points score, the lowest is left to the evaluator.</summary>
internal static class PartlyLeft
{
    /// <summary>The bands; nothing unless one clause alone leaves its points open, and everything else is a band of the same value.</summary>
    public static ScoringRule.Bands? Read(Sentence sentence, ReadingContext context)
    {
        var open = sentence.Clauses.Where(clause => clause.What is Consequence.Discretion).ToList();
        if (open is not [{ What: Consequence.Discretion { Low: { } low, High: { } high } } left] || sentence.Clauses[^1] != left || sentence.Clauses.Length < 3 || !IsQuiet(sentence))
            return null;
        var others = sentence.Clauses[..^1];
        if (!others.All(clause => clause.What is Consequence.Award award && award.Amount.Of(sentence.Weight) > high) || sentence.Leads[^1] is not Lead.Numeric { Condition.Unit: "%" } || !sentence.Leads.SkipLast(1).All(lead => lead is Lead.Numeric or Lead.TargetMet))
            return null;
        var named = sentence with { Clauses = [.. others, left with { What = new Consequence.Award(new Amount(high.Value, 1m, false)) }] };
        return new NumericRuleReader(named, context.Trial()).Read() is ScoringRule.Bands { Items: var bands } read && bands.All(band => band.Then is ScoringRule.Fixed)
            ? read with { Items = [.. bands.Select(band => band.Then is ScoringRule.Fixed given && given.Points == high ? band with { Then = new ScoringRule.Judgement(low, high) } : band)] }
            : null;
    }

    private static bool IsQuiet(Sentence sentence) => sentence.Terms == new ClauseTerms() && sentence.Clauses.All(clause => clause.Notes.All(Sentence.IsHarmless));
}
