using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>乘积推算。“按每生每天4元、供餐176天、4.1万名学生测算，应支出2886.4万元”: what follows from numbers of its sentence by multiplying, months and days of a year among them.</summary>
internal static class ProductSearch
{
    private const int Nearest = 7;

    private const int Fewest = 16;

    public static Reckoning? Find(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> facts)
    {
        if (claim.Mention is not { } mention || claim.Line is not { } line || !(asked.Contains(Operation.Product) || asked.Contains(Operation.Quotient)))
            return null;
        var near = facts.Where(each => each != claim && each.IsInSentenceOf(claim) && each.Value > 1m && (each.IsPart || each.IsClaim) && (each.IsMoney || each.IsCount))
            .OrderBy(each => Math.Abs(each.Order - claim.Order)).Take(Nearest).ToImmutableArray();
        var opening = line.Opening(mention);
        return All(claim, near, opening).Take(Chance.Tries(claim.Amount, Fewest)).Where(computation => computation.MayGive(claim))
            .Select(computation => computation.Reckoning(claim)).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true })
            ?? (asked.Contains(Operation.Product) ? FarCount(claim, near, facts, opening) : null);
    }

    // “按生均200元标准，增加补助8.48万元”: the 424 pupils stand elsewhere.
    private static Reckoning? FarCount(Fact claim, ImmutableArray<Fact> near, ImmutableArray<Fact> facts, string opening)
    {
        if (!claim.IsMoney)
            return null;
        var words = WordPairs.Of(opening);
        ImmutableArray<int> periods = opening.Contains("每月", StringComparison.Ordinal) ? [12] : [1];
        return (from price in near
                where price.IsMoney && price.Value < claim.Value && price.Order < claim.Order
                from times in periods
                let room = claim.Amount.LastDigit / (price.Value * times)
                let count = claim.Value / (price.Value * times)
                from other in facts
                where other.IsCount && other.IsPart && other.Value > 1m && Math.Abs(other.Value - count) <= room && (other.Amount.Digits >= TellingDigits || other.Pairs.Any(words.Contains))
                let reckoning = new Computation(
                    StatementForm.Equation, [price, other], numbers => numbers[0] * numbers[1] * times, () => $"{price.Amount}×{other.Amount}" + (times == 1 ? "" : $"×{times}")).Reckoning(claim)
                where reckoning is { Holds: true, HoldsClosely: true }
                select reckoning).FirstOrDefault();
    }

    private const int TellingDigits = 3;

    private static IEnumerable<Computation> All(Fact claim, ImmutableArray<Fact> near, string opening)
    {
        foreach (var one in near.Where(each => each.IsMoney == claim.IsMoney || each.IsCount))
        {
            foreach (var periods in Periods(claim, one, opening))
                yield return periods;
        }
        for (var third = 1; third < near.Length; third++)
        {
            for (var second = 0; second < third; second++)
            {
                if (MayMake(claim, near[second], near[third]))
                    yield return Of([near[second], near[third]]);
                for (var first = 0; first < second; first++)
                {
                    if (MayMake(claim, near[first], near[second], near[third]))
                        yield return Of([near[first], near[second], near[third]]);
                }
            }
        }
    }

    // Money is a price times counts; a count is made of counts.
    private static bool MayMake(Fact claim, params ReadOnlySpan<Fact> parts)
    {
        var prices = 0;
        foreach (var part in parts)
            prices += part.IsMoney ? 1 : 0;
        return prices == (claim.IsMoney ? 1 : 0);
    }

    private static Computation Of(ImmutableArray<Fact> parts) => new(
        StatementForm.Equation, parts, numbers => numbers.Aggregate(1m, (product, number) => product * number), () => string.Join('×', parts.Select(part => part.Amount.ToString())));

    // “月补助300元，一年3600元”, “日均784.7吨”
    private static IEnumerable<Computation> Periods(Fact claim, Fact one, string opening)
    {
        if (!one.IsSame(claim))
            yield break;
        foreach (var (words, periods) in OfAYear.Where(each => each.Words.Any(word => opening.Contains(word, StringComparison.Ordinal))))
        {
            yield return new(StatementForm.Equation, [one], numbers => numbers[0] * periods, () => $"{one.Amount}×{periods}");
            yield return new(StatementForm.Equation, [one], numbers => numbers[0] / periods, () => $"{one.Amount}÷{periods}");
        }
        if (opening.Contains("减半", StringComparison.Ordinal))
            yield return new(StatementForm.Equation, [one], numbers => numbers[0] / 2m, () => $"{one.Amount}÷2");
    }

    private static readonly ImmutableArray<(ImmutableArray<string> Words, int Periods)> OfAYear = [(["月"], 12), (["日均", "每日", "每天", "日清", "日产"], 365)];
}
