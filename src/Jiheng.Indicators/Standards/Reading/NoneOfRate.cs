namespace Jiheng.Indicators.Standards.Reading;

/// <summary>比率为零。“未发现违规资金得4分；占比1%以内得2分”: a fact that is the 0 of the rate beside it.</summary>
internal static class NoneOfRate
{
    /// <summary>Whether the fact of this clause says that the rate is 0: less of it is better, and the rate speaks of the same thing.</summary>
    public static bool IsNone(Sentence sentence, Clause clause)
    {
        var (before, fact) = Split(clause.Lead);
        if (!FactWords.SaysNone(fact) || !IsBest(sentence, clause, out var rates) || !rates.Exists(rate => rate.Range.Low is null or { Value: <= 0m } && rate.Points > Points.Zero))
            return false;
        var core = fact.TrimStart('未', '无', '没', '有', '不', '发', '现', '生', '存', '在', '出');
        // “未发现违规资金；资金到位率…” share a word, not the thing.
        return core.Length >= 2 && (before + string.Concat(rates.Select(rate => rate.Lead))).Contains(core[..2], StringComparison.Ordinal);
    }

    // The fact alone earns the most, and everything else is a band of a rate or what is left.
    private static bool IsBest(Sentence sentence, Clause clause, out List<(string Lead, RawRange Range, Points Points)> rates)
    {
        rates = [];
        if (clause.What is not Consequence.Award { Amount: var best })
            return false;
        for (var index = 0; index < sentence.Clauses.Length; index++)
        {
            var other = sentence.Clauses[index];
            if (other == clause)
                continue;
            if (other.What is not Consequence.Award { Amount: var amount } || amount.Of(sentence.Weight) >= best.Of(sentence.Weight))
                return false;
            if (sentence.Leads[index] is Lead.Numeric { Condition: { InWords: false, Unit: "%", Ranges: [var range] } })
                rates.Add((other.Lead, range, amount.Of(sentence.Weight)));
            else if (sentence.Leads[index] is not Lead.Otherwise)
                return false;
        }
        return rates.Count > 0;
    }

    private static (string Before, string Fact) Split(string lead)
    {
        var colon = lead.LastIndexOf(':');
        return colon < 0 ? ("", lead) : (lead[..colon], lead[(colon + 1)..]);
    }
}
