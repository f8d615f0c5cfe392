using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>三数推算。“满意97份、基本满意58份，共168份，满意度92.26%”: what follows from three numbers close by.</summary>
internal static class TripleSearch
{
    private const int Fewest = 30;

    // What grew, and over what, are hardly ever three numbers.
    private const int FewestOfGrowth = 12;

    private const int Nearest = 9;

    // A paragraph is full of amounts, and three of them meet a short rate too easily.
    private const int FewestDigitsOfMoney = 4;

    public static Reckoning? Find(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> near)
    {
        var close = near.Where(each => each.Block == claim.Block && !each.Amount.IsPercentage && each.Value > 0m).Take(Nearest).ToImmutableArray();
        if (claim.Mention is not null && claim.Amount.IsPercentage && claim.Amount.Digits < FewestDigitsOfMoney)
            close = [.. close.Where(each => !each.IsMoney || (asked.Contains(Operation.Ratio) && each.IsInSentenceOf(claim)))];
        var left = IsRound(claim) ? 0 : Chance.Tries(claim.Amount, asked.Contains(Operation.Ratio) ? Fewest : FewestOfGrowth);
        foreach (var (one, two, three) in Threes(close))
        {
            var forms = Of(claim, asked, one, two, three);
            left -= forms.Length;
            if (left < 0)
                return null;
            if (forms.Where(form => form.MayGive(claim)).Select(form => form.Reckoning(claim)).FirstOrDefault(each => each.Holds && each.HoldsClosely && each.Agreement != Agreement.Truncated) is { } holds)
                return holds;
        }
        return Pooled(claim, asked, close);
    }

    // 40.00% is met as easily as 40%.
    private static bool IsRound(Fact claim) => claim.Amount.IsPercentage && claim.Amount.Number.Decimals > 1 && Slip.Telling(claim.Amount.Number.Quantity.Value) < 2;

    // “发放360份、480份，回收342份、471份，总回收率96.79%”; the two lists one after the other, or pair by pair.
    private static Reckoning? Pooled(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> close)
    {
        var row = close.Where(each => each.Order < claim.Order && each.IsInSentenceOf(claim) && !each.IsScore).OrderByDescending(each => each.Order).Take(4).Reverse().ToImmutableArray();
        if (row.Length < 4 || !asked.Contains(Operation.Ratio) || !row.All(each => each.IsLike(row[0])))
            return null;
        return new[] { Pool(row[2], row[3], row[0], row[1]), Pool(row[1], row[3], row[0], row[2]) }
            .Select(form => form.Reckoning(claim)).FirstOrDefault(each => each.Holds && each.HoldsClosely);
    }

    private static Computation Pool(Fact one, Fact two, Fact three, Fact four) => new(
        StatementForm.Completion, [one, two, three, four], numbers => numbers[2] + numbers[3] == 0m ? null : (numbers[0] + numbers[1]) / (numbers[2] + numbers[3]),
        () => $"({one.Amount}+{two.Amount})÷({three.Amount}+{four.Amount})×100%");

    // Every way to set one of three apart, the nearest first.
    private static IEnumerable<(Fact, Fact, Fact)> Threes(ImmutableArray<Fact> close)
    {
        for (var far = 2; far < close.Length; far++)
        {
            for (var middle = 1; middle < far; middle++)
            {
                for (var first = 0; first < middle; first++)
                {
                    yield return (close[first], close[middle], close[far]);
                    yield return (close[first], close[far], close[middle]);
                    yield return (close[middle], close[far], close[first]);
                }
            }
        }
    }

    private static ImmutableArray<Computation> Of(Fact claim, ImmutableArray<Operation> asked, Fact one, Fact two, Fact other)
    {
        if (NamedBase.IsOfStage(claim) && NamedBase.IsOfOtherStage(claim.Mention!.Label.Trim(), other))
            return [];
        if (Forms.IsOfSent(claim, other) || !one.IsAddable(two) || !one.IsLike(other) || one.IsScore || IsWhole(claim))
            return [];
        if (asked.Contains(Operation.Ratio))
            return NamedBase.IsOfStage(claim) ? [Share(one, two, other), Rest(one, two, other)] : [Share(one, two, other), Rest(one, two, other), OfBoth(one, two, other)];
        if (asked.Contains(Operation.Growth))
            return [Rest(one, two, other) with { Form = StatementForm.Growth }];
        return asked.Contains(Operation.Difference) && one.IsLike(claim) && (one.IsAddable(other) || claim.Amount.Number.Decimals == 0) ? [Left(one, two, other), Over(one, two, other)] : [];
    }

    // All of something is met too easily.
    private static bool IsWhole(Fact claim) => claim.Amount.IsPercentage && claim.Value == 1m;

    private static Computation Share(Fact one, Fact two, Fact whole) => new(
        StatementForm.Completion, [one, two, whole], numbers => numbers[2] == 0m ? null : (numbers[0] + numbers[1]) / numbers[2], () => $"({one.Amount}+{two.Amount})÷{whole.Amount}×100%");

    // 结案4309件÷(新收4216件+旧存387件)
    private static Computation OfBoth(Fact one, Fact two, Fact part) => new(
        StatementForm.Completion, [part, one, two], numbers => numbers[1] + numbers[2] == 0m ? null : numbers[0] / (numbers[1] + numbers[2]), () => $"{part.Amount}÷({one.Amount}+{two.Amount})×100%");

    private static Computation Rest(Fact one, Fact two, Fact whole)
    {
        var (less, more) = one.Value <= two.Value ? (one, two) : (two, one);
        return new(StatementForm.Completion, [more, less, whole], numbers => numbers[2] == 0m ? null : (numbers[0] - numbers[1]) / numbers[2], () => $"({more.Amount}-{less.Amount})÷{whole.Amount}×100%");
    }

    // a−b−c
    private static Computation Left(Fact one, Fact two, Fact whole) => new(
        StatementForm.Balance, [whole, one, two], numbers => numbers[0] - numbers[1] - numbers[2], () => $"{whole.Amount}-{one.Amount}-{two.Amount}");

    // a+b−c
    private static Computation Over(Fact one, Fact two, Fact less) => new(
        StatementForm.Balance, [one, two, less], numbers => numbers[0] + numbers[1] - numbers[2], () => $"{one.Amount}+{two.Amount}-{less.Amount}");
}
