using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Claims;

/// <summary>自评核对。Compares what a unit claimed with what its figures score. Pure.</summary>
public static class ClaimComparison
{
    /// <summary>A rescaled total is printed with as many decimals as its author liked; two at least decide.</summary>
    private const int Decimals = 2;

    public static ClaimReport Compare(SystemScore score, ClaimSet claims) => new()
    {
        Claims = claims,
        Indicators = [.. score.Indicators.Where(each => claims.Scores.ContainsKey(each.Indicator.Id)).Select(each => Indicator(each, claims.Scores[each.Indicator.Id], score.System))],
        Subtotals = [.. claims.Subtotals.Select(each => Subtotal(each, score.System, claims))],
        Total = claims.Total is { } total ? Sum("", total, score.System.Indicators, claims, score) : null,
        RescaledTotal = Rescaled(score, claims),
        Grade = Grade(score.System, claims),
    };

    private static IndicatorClaim Indicator(IndicatorScore score, Claim claim, IndicatorSystem system)
    {
        var isSupported = score.Outcome is not IndicatorOutcome.Judged && score.Awarded == claim.Points;
        var possible = isSupported ? null : AttainableClaims.Unless(score.Indicator, system, claim.Points);
        return new(score, claim, VerdictOf(score, isSupported, possible), possible, Result(score, claim));
    }

    // Points an evaluator gave support nothing: they may be the claim itself, entered.
    private static Verdict VerdictOf(IndicatorScore score, bool isSupported, string? possible) => (isSupported, possible, score.Outcome) switch
    {
        (true, _, _) => Verdict.Supported,
        (_, not null, _) => Verdict.NotAttainable,
        (_, _, IndicatorOutcome.Scored) => Verdict.NotSupported,
        _ => Verdict.NotComputable,
    };

    private static ResultClaim? Result(IndicatorScore score, Claim claim)
    {
        if (claim.Result is not { } printed)
            return null;
        decimal? computed = score.Value is FormulaValue.Known known ? known.Value : null;
        return new(printed, computed, computed is { } exact ? PrintedAgreement.Of(printed, exact) : null);
    }

    private static SumClaim Subtotal(ClaimedSubtotal claimed, IndicatorSystem system, ClaimSet claims)
    {
        var dimension = system.Dimensions.FirstOrDefault(each => each.Name == claimed.Name);
        var members = dimension?.Groups.SelectMany(group => group.Indicators)
            ?? system.Dimensions.SelectMany(each => each.Groups).First(group => group.Name == claimed.Name).Indicators;
        return Sum(claimed.Name, claimed.Claim, members, claims, null);
    }

    // What does not apply has no claim and is no gap; any other gap leaves the sum open.
    private static SumClaim Sum(string name, Claim claimed, IEnumerable<Indicator> members, ClaimSet claims, SystemScore? score)
    {
        var sum = Points.Zero;
        var unclaimed = 0;
        foreach (var member in members)
        {
            if (claims.Scores.TryGetValue(member.Id, out var claim))
                sum += claim.Points;
            else if (score is null || !score.Indicators.Any(each => each.Indicator.Id == member.Id && each.IsNotApplicable))
                unclaimed++;
        }
        return new(name, claimed, unclaimed == 0 || sum > claimed.Points ? sum : null, unclaimed);
    }

    private static SumClaim? Rescaled(SystemScore score, ClaimSet claims)
    {
        if (claims.RescaledTotal is not { } claimed)
            return null;
        Points? rescaled = claims.Total is { } total && score.Total.Applicable is { } of && of > Points.Zero
            ? new Points(total.Points.Value * score.System.Total.Value / of.Value).Rounded(Decimals)
            : null;
        return new("", claimed, rescaled, 0);
    }

    private static GradeClaim? Grade(IndicatorSystem system, ClaimSet claims)
    {
        if (claims.Grade is not { } grade)
            return null;
        var total = (claims.RescaledTotal ?? claims.Total)?.Points;
        return new(grade, total, total is { } points ? system.Grades.Of(points) : null);
    }
}
