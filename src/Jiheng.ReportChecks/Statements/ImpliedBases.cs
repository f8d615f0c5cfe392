namespace Jiheng.ReportChecks.Statements;

/// <summary>隐含的分母。Shares of one list that do not say of what: each gives the base it implies, and all but one must agree on it.</summary>
internal static class ImpliedBases
{
    private const int Fewest = 3;

    /// <summary>Nothing unless three at least agree and one at most does not.</summary>
    public static ImmutableArray<Reckoning> Of(ImmutableArray<(Mention Rate, Mention Part)> shares, Line line)
    {
        var bases = shares.Select(share => share.Part.Amount.Interval.Over(share.Rate.Amount.Interval)).ToArray();
        if (shares.Length < Fewest + 1 || Array.Exists(bases, each => each is null))
            return [];
        var common = bases.OfType<Interval>().Select(each => each.Low).MaxBy(low => bases.Count(each => Contains(each, low)));
        var agreeing = Enumerable.Range(0, shares.Length).Where(at => Contains(bases[at], common)).ToList();
        if (agreeing.Count < Fewest || agreeing.Count < shares.Length - 1)
            return [];
        // The largest of them says it most exactly.
        var ordered = agreeing.OrderByDescending(at => shares[at].Part.Amount.Number.InBase).ToList();
        return [.. Enumerable.Range(0, shares.Length).Select(at => Against(shares[at], shares[at == ordered[0] ? ordered[1] : ordered[0]], line))];
    }

    private static bool Contains(Interval? interval, decimal value) => interval is { } range && range.Low <= value && value <= range.High;

    private static Reckoning Against((Mention Rate, Mention Part) share, (Mention Rate, Mention Part) other, Line line) => new(
        StatementForm.Share, share.Rate.Amount, [share.Part.Amount, other.Part.Amount, other.Rate.Amount],
        numbers => numbers[1] == 0m ? null : numbers[0] * numbers[2] / numbers[1],
        $"{share.Part.Amount}÷({other.Part.Amount}÷{other.Rate.Amount})×100%", line.Span(share.Part, share.Rate));
}
