using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>几项合计的占比。“甲912件、乙804件、丙377件，三类合计占72.8%”: a row of numbers right before a rate, of a whole that the paragraph gives or the whole row makes.</summary>
internal static class RunShareSearch
{
    private const int Fewest = 24;

    private const int Longest = 6;

    private const int MostWholes = 8;

    private const int Skipped = 2;

    public static Reckoning? Find(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> facts)
    {
        if (!claim.Amount.IsPercentage || claim.Value is <= 0m or >= 1m || !asked.Contains(Operation.Ratio) || claim.Mention is null)
            return null;
        var before = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block).Where(each => each is { IsPart: true, Value: > 0m, Amount: { HasDimension: true, IsPercentage: false }, IsScore: false }).ToImmutableArray();
        if (before.Length < 3)
            return null;
        var run = before.TakeWhile(each => each.IsInSentenceOf(claim) && each.IsAddable(before[0])).Take(Longest).ToImmutableArray();
        var left = Chance.Tries(claim.Amount, Fewest);
        return All(claim, run, before).Take(left).Where(computation => computation.MayGive(claim)).Select(computation => computation.Reckoning(claim)).FirstOrDefault(each => each.Holds && each.HoldsClosely);
    }

    private static IEnumerable<Computation> All(Fact claim, ImmutableArray<Fact> run, ImmutableArray<Fact> before)
    {
        for (var start = 0; start <= Math.Min(Skipped, run.Length - 2); start++)
        {
            for (var end = start + 2; end <= run.Length; end++)
            {
                ImmutableArray<Fact> parts = [.. run[start..end].Reverse()];
                foreach (var whole in before.Skip(end).Where(each => !Forms.IsOfSent(claim, each) && each.IsLike(run[0]) && each.Value > parts.Sum(part => part.Value)).Take(MostWholes))
                    yield return Of(parts, [whole]);
                if (start > 0 && !run.Any(each => Forms.IsOfSent(claim, each) || each.Mention?.Says("发放", "回收", "收回") == true))
                    yield return Of(parts, [.. run[..end].Reverse()]);
            }
        }
    }

    private static Computation Of(ImmutableArray<Fact> parts, ImmutableArray<Fact> whole) => new(
        StatementForm.Share, [.. parts, .. whole], numbers => numbers.Skip(parts.Length).Sum() is > 0m and var sum ? numbers.Take(parts.Length).Sum() / sum : null,
        () => $"({Sum(parts)})÷{(whole.Length > 1 ? $"({Sum(whole)})" : Sum(whole))}×100%");

    private static string Sum(ImmutableArray<Fact> facts) => string.Join('+', facts.Select(each => each.Amount.ToString()));
}
