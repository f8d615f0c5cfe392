namespace Jiheng.Indicators.Standards.Reading;

/// <summary>前提识读。Facts that decide before anything is scored: 未编制预算的不得分, 一票否决, 无项目的不适用.</summary>
internal static class Gates
{
    /// <summary>Takes the gates out of a sentence that scores without them.</summary>
    public static ImmutableArray<(string Condition, GateEffect Effect)> TakeFrom(ref Sentence sentence)
    {
        var gates = ImmutableArray.CreateBuilder<(string, GateEffect)>();
        var taken = new List<int>();
        for (var index = 0; index < sentence.Clauses.Length; index++)
        {
            if (Effect(sentence, index) is not { } effect)
                continue;
            // “实行一票否决：发生…的不得分”: the heading names no case of its own.
            if (sentence.Clauses[index].Lead.Length > 0)
                gates.Add((sentence.Clauses[index].Lead, effect));
            taken.Add(index);
        }
        if (taken.Count > 0 && taken.Count < sentence.Clauses.Length)
            sentence = sentence.Without(taken);
        else
            return [];
        return gates.ToImmutable();
    }

    public static ScoringRule Wrap(ScoringRule rule, ImmutableArray<(string Condition, GateEffect Effect)> gates) =>
        gates.Aggregate(rule, (inner, gate) => new ScoringRule.Gated(gate.Condition, gate.Effect, inner));

    private static GateEffect? Effect(Sentence sentence, int index)
    {
        var clause = sentence.Clauses[index];
        if (clause.What is Consequence.NotScored)
            return GateEffect.NotApplicable;
        if (clause.What is Consequence.Veto)
            return GateEffect.Zero;
        if (clause.What is not Consequence.Award award || award.Amount.Of(sentence.Weight) != Points.Zero)
            return null;
        // “有效问卷少于50份的不得分” beside a rate.
        if (sentence.Leads[index] is Lead.Numeric { Condition.Unit: not ("%" or "") } && HasRates(sentence))
            return GateEffect.Zero;
        if (sentence.Leads[index] is not Lead.Fact fact || ComparesFigures(fact.Text))
            return null;
        return OthersScore(sentence, index, fact.Text) ? GateEffect.Zero : null;
    }

    // “实际金额大于计划金额的” is a number in words, not a fact of its own.
    private static bool ComparesFigures(string words) =>
        words.Contains("大于", StringComparison.Ordinal) || words.Contains("小于", StringComparison.Ordinal) || words.Contains("高于", StringComparison.Ordinal)
        || words.Contains("低于", StringComparison.Ordinal);

    // “没有制度的不得分” beside bands of a count is the band of none, unless none is said already.
    private static bool IsNoneOfTheCounted(Sentence sentence, string fact)
    {
        var counts = sentence.Leads.OfType<Lead.Numeric>().Where(lead => lead.Condition.Unit is not ("%" or "")).ToList();
        if (counts.Count == 0 || !FactWords.SaysNone(fact) || sentence.Clauses.Any(clause => clause.What is Consequence.Step))
            return false;
        var otherFact = sentence.Leads.OfType<Lead.Fact>().Any(lead => lead.Text != fact && (FactWords.SaysOnTime(lead.Text) || FactWords.SaysNone(lead.Text)));
        return !otherFact && !counts.SelectMany(lead => lead.Condition.Ranges).Any(range => range.Low is null || range.Low.Value.Value <= 0m);
    }

    private static bool HasRates(Sentence sentence) => sentence.Leads.OfType<Lead.Numeric>().Any(lead => lead.Condition.Unit == "%");

    /// <summary>Whether the sentence is a rule without this clause: something numeric, counted or listed remains.</summary>
    private static bool OthersScore(Sentence sentence, int without, string fact)
    {
        if (IsNoneOfTheCounted(sentence, fact))
            return false;
        if (Levels.Are(sentence))
            return false;
        if (FactWords.Grade(fact) is not null && sentence.Leads.OfType<Lead.Fact>().Count(lead => FactWords.Grade(lead.Text) is not null) > 2)
            return false;
        var others = Enumerable.Range(0, sentence.Clauses.Length).Where(index => index != without).ToList();
        return others.Any(index => sentence.Leads[index] is Lead.Numeric or Lead.TargetMet || sentence.Clauses[index].What is not Consequence.Award)
            || others.Count(index => sentence.Leads[index] is Lead.Fact && ((Consequence.Award)sentence.Clauses[index].What).Amount.Of(sentence.Weight) > Points.Zero) >= 2
            || (others.Any(index => sentence.Leads[index] is Lead.Otherwise) && others.Count >= 2);
    }
}
