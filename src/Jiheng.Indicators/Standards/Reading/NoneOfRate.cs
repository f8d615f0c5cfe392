namespace Jiheng.Indicators.Standards.Reading;

/// <summary>比率的两端。“未发现违规资金得4分；占比1%以内得2分”, “隐患全部整改得6分；整改率90%以上得4分”: a fact that is the 0 or the 100% of the rate beside it.</summary>
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

    /// <summary>Whether the fact says that all is done of which the rate tells how much.</summary>
    public static bool IsAll(Sentence sentence, Clause clause)
    {
        var fact = Split(clause.Lead).Fact;
        if (!SaysAll(fact) || FactWords.SaysUnmet(fact) || fact.IndexOfAny(['未', '不', '没', '无']) >= 0 || !IsBest(sentence, clause, out var rates))
            return false;
        return rates.TrueForAll(rate => rate.Range.Low is not { Value: >= 1m }) && rates.Exists(rate => rate.Range.Low is not null && NameOf(rate.Lead) is { } name && fact.Contains(name, StringComparison.Ordinal));
    }

    private static bool SaysAll(string fact) => fact.Contains("全部", StringComparison.Ordinal) || fact.Contains("全额", StringComparison.Ordinal) || fact.Contains("足额", StringComparison.Ordinal) || fact.Contains("全面", StringComparison.Ordinal) || fact.Contains('均', StringComparison.Ordinal);

    // The two characters before 率, or before 完成率: 整改率, 整改完成率.
    private static string? NameOf(string lead)
    {
        var end = lead.IndexOf('率', StringComparison.Ordinal);
        if (end < 2)
            return null;
        var name = lead[..end];
        return name.EndsWith("完成", StringComparison.Ordinal) && name.Length >= 4 ? name[^4..^2] : name[^2..];
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
