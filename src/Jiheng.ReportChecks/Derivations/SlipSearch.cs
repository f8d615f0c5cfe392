using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>一位之差。“预算1020.00万元，合同968.40万元，低51.20万元”: a number of many digits that would follow from others near it if one digit of it were another.</summary>
internal static class SlipSearch
{
    // One number in so many of those nothing explains may be taken for a slip by chance.
    private const decimal Accepted = 0.002m;

    private const int Others = 9;

    private const int Fewest = 4;

    private const int Nearest = 10;

    public static Reckoning? Find(Fact claim, ImmutableArray<Operation> asked, Func<ImmutableArray<Fact>> near, ImmutableArray<Fact> facts)
    {
        if (claim is not { Mention: not null, IsInCell: false, IsScore: false, Amount: { Nearness: Nearness.AsPrinted, IsBare: false } } || !Cue.IsSaid(claim) || Tries(claim.Amount) is not (> 0 and var tries))
            return null;
        var slips = Readings(claim, asked, near, facts).Take(tries).Select(form => form.Reckoning(claim)).Where(reckoning => IsSlip(reckoning, claim)).ToList();
        return slips.Select(slip => slip.Point).Distinct().Count() == 1
            ? slips[0] with { IsCertain = false, Remark = Slip.Remark(claim.Amount) }
            : null;
    }

    // Of each digit nine others: so many numbers are met, each by the chance of one.
    private static int Tries(PrintedAmount stated)
    {
        var value = Math.Abs(stated.Number.Quantity.Value);
        var digits = Slip.Telling(value);
        return digits < Fewest ? 0 : (int)Math.Min(Accepted / PowerOfTen.Down(digits - 1) / (Others * digits) * First(value), 1_000m);
    }

    private static decimal First(decimal value) => Digits.Of(value, value.Scale).First(digit => digit is > '0' and <= '9') - '0';

    private static IEnumerable<Computation> Readings(Fact claim, ImmutableArray<Operation> asked, Func<ImmutableArray<Fact>> near, ImmutableArray<Fact> facts)
    {
        if (!claim.Amount.IsPercentage && Cue.AsksForSum(claim))
        {
            foreach (var sum in SumSearch.Runs(claim, facts))
                yield return sum;
        }
        if (asked.IsEmpty)
            yield break;
        var close = near().Where(each => each.Block == claim.Block && each.Mention is not null).Take(Nearest).ToImmutableArray();
        for (var far = 1; far < close.Length; far++)
        {
            for (var one = 0; one < far; one++)
            {
                foreach (var form in asked.Where(_ => close[one].IsInSentenceOf(claim) || close[far].IsInSentenceOf(claim)).SelectMany(operation => Forms.Of(operation, claim, close[one], close[far])))
                    yield return form;
            }
        }
    }

    private static bool IsSlip(Reckoning reckoning, Fact claim) =>
        reckoning is { Differs: true, IsOffByAPart: false, Point: { } point } && Slip.IsOneDigit(claim.Amount, point) && Slip.Telling(decimal.Round(point / claim.Amount.Unit.Factor, claim.Amount.Number.Decimals, MidpointRounding.AwayFromZero)) >= Fewest;
}
