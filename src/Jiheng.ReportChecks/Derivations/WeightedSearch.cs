using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>加权推算。“产出90分（权重60%）、效益85分（权重40%），加权得分88分”: numbers, each with a weight, the weights making 100.</summary>
internal static class WeightedSearch
{
    private const int Most = 12;

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts) => Of(claim, facts) is { Holds: true } holds ? holds : null;

    /// <summary>Where the weights and what they weigh are all there is before the claim, but do not give it.</summary>
    public static Reckoning? Missed(Fact claim, ImmutableArray<Fact> facts) =>
        Of(claim, facts) is { Differs: true, Point: { } point } differs && NearMiss.IsNear(claim, point) ? differs with { IsCertain = false } : null;

    private static Reckoning? Of(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim.Mention is not { } mention || !(mention.Says("加权") || claim.Line!.Opening(mention).Contains("加权", StringComparison.Ordinal)))
            return null;
        var before = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block && each.Line == claim.Line).Take(Most * 2).Reverse().Where(each => each.IsPart).ToImmutableArray();
        if ((claim.Amount.IsPercentage ? OfRates(before) : OfScores(claim, before)) is not var (weighed, weights))
            return null;
        var count = weighed.Length;
        return new Computation(
            StatementForm.Equation, [.. weighed, .. weights], numbers => Enumerable.Range(0, count).Sum(at => numbers[at] * numbers[count + at]),
            () => string.Join('+', weighed.Zip(weights, (one, weight) => $"{one.Amount}×{weight.Amount}"))).Reckoning(claim);
    }

    private static (ImmutableArray<Fact> Weighed, ImmutableArray<Fact> Weights)? OfScores(Fact claim, ImmutableArray<Fact> before)
    {
        var weights = before.RemoveAll(each => !each.Amount.IsPercentage);
        var weighed = before.RemoveAll(each => !each.IsSame(claim) || each.Amount.IsPercentage || each.Mention!.Says("满分", "分值"));
        return Make(weighed, weights);
    }

    // “满意度96%、90%，权重60%、40%”, or each rate with its weight beside it.
    private static (ImmutableArray<Fact> Weighed, ImmutableArray<Fact> Weights)? OfRates(ImmutableArray<Fact> before)
    {
        var rates = before.RemoveAll(each => !each.Amount.IsPercentage);
        var half = rates.Length / 2;
        return rates.Length != half * 2 ? null
            : Make(rates[..half], rates[half..]) ?? Make(rates[half..], rates[..half]) ?? Make([.. rates.Where((_, at) => at % 2 == 0)], [.. rates.Where((_, at) => at % 2 == 1)]);
    }

    private static (ImmutableArray<Fact> Weighed, ImmutableArray<Fact> Weights)? Make(ImmutableArray<Fact> weighed, ImmutableArray<Fact> weights) =>
        weights.Length > 1 && weighed.Length == weights.Length && weights.Sum(each => each.Value) == 1m ? (weighed, weights) : null;
}
