using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>一种算法的一种写法。One way of computing a number from others.</summary>
/// <param name="Form">What the statement is.</param>
/// <param name="Parts">The numbers that go in.</param>
/// <param name="Compute">From their values to the stated one.</param>
/// <param name="Formula">With the numbers put in.</param>
internal sealed record Computation(StatementForm Form, ImmutableArray<Fact> Parts, Func<ImmutableArray<decimal>, decimal?> Compute, string Formula)
{
    public Reckoning Reckoning(Fact claim) => new(Form, claim.Amount, [.. Parts.Select(part => part.Amount)], Compute, Formula, SpanOf(claim));

    private static TextSpan SpanOf(Fact claim) => claim is { Line: { } line, Mention: { } mention } ? line.Span(mention, mention) : claim.Amount.Span;
}

/// <summary>各种算法的写法。The computations two numbers allow, those left out that their units or sizes forbid.</summary>
internal static class Forms
{
    public static ImmutableArray<Computation> Of(Operation operation, Fact claim, Fact one, Fact other) => operation switch
    {
        Operation.Ratio => Ratio(claim, one, other),
        Operation.Growth => Growth(claim, one, other),
        Operation.Points => one.Amount.IsPercentage && other.Amount.IsPercentage ? [Apart(one, other)] : [],
        Operation.Difference => one.IsLike(other) && one.IsLike(claim) ? [Apart(one, other)] : [],
        Operation.Quotient => Quotient(claim, one, other),
        _ => Product(claim, one, other),
    };

    private static ImmutableArray<Computation> Ratio(Fact claim, Fact one, Fact other)
    {
        if (!AreParts(claim, one, other))
            return [];
        var (less, more) = one.Value <= other.Value ? (one, other) : (other, one);
        return claim.Value > 1m ? [Over(more, less)] : [Over(less, more)];
    }

    private static bool AreParts(Fact claim, Fact one, Fact other) =>
        one.Value > 0m && other.Value > 0m && !one.Amount.IsPercentage && one.IsLike(other)
        && (one.Amount.HasDimension ? IsFree(one, other, claim) : one.Block == other.Block && one.Block == claim.Block);

    // Files over people make a rate only where one sentence has both.
    private static bool IsFree(Fact one, Fact other, Fact claim) =>
        one.Amount.Unit.Dimension == other.Amount.Unit.Dimension || (one.Block == claim.Block && other.Block == claim.Block);

    private static Computation Over(Fact part, Fact whole) => new(
        StatementForm.Completion, [part, whole], numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], $"{part.Amount}÷{whole.Amount}×100%");

    private static ImmutableArray<Computation> Growth(Fact claim, Fact one, Fact other)
    {
        if (one.Amount.IsPercentage || !one.Amount.HasDimension || one.Value <= 0m || other.Value <= 0m || one.Amount.Unit.Dimension != other.Amount.Unit.Dimension)
            return [];
        var (less, more) = one.Value <= other.Value ? (one, other) : (other, one);
        var isDown = claim.Mention is { } mention && Falls(mention);
        Computation direct = isDown
            ? new(StatementForm.Growth, [more, less], numbers => numbers[0] <= 0m ? null : (numbers[0] - numbers[1]) / numbers[0], $"({more.Amount}-{less.Amount})÷{more.Amount}×100%")
            : new(StatementForm.Growth, [more, less], numbers => numbers[1] <= 0m ? null : (numbers[0] - numbers[1]) / numbers[1], $"({more.Amount}-{less.Amount})÷{less.Amount}×100%");
        var change = one.Mention is { IsChange: true } ? one : other.Mention is { IsChange: true } ? other : null;
        return change is null ? [direct] : [direct, ByChange(change, change == one ? other : one, isDown), Over(change, change == one ? other : one) with { Form = StatementForm.Growth }];
    }

    private static Computation ByChange(Fact change, Fact now, bool isDown) => new(
        StatementForm.Growth, [change, now],
        numbers => (isDown ? numbers[1] + numbers[0] : numbers[1] - numbers[0]) is > 0m and var before ? numbers[0] / before : null,
        $"{change.Amount}÷({now.Amount}{(isDown ? '+' : '-')}{change.Amount})×100%");

    private static bool Falls(Mention mention) =>
        mention.Says("降", "减", "压", "低", "少", "回落", "缩") || (mention.Label.Trim().Length < 2 && mention.Before.Length < 4);

    private static Computation Apart(Fact one, Fact other)
    {
        var (less, more) = one.Value <= other.Value ? (one, other) : (other, one);
        return new(StatementForm.Difference, [more, less], numbers => numbers[0] - numbers[1], $"{more.Amount}-{less.Amount}");
    }

    // 61200元÷1126人次=54.35元
    private static ImmutableArray<Computation> Quotient(Fact claim, Fact one, Fact other)
    {
        var (whole, count) = one.Amount.Unit.Dimension == claim.Amount.Unit.Dimension ? (one, other) : (other, one);
        return whole.Amount.Unit.Dimension == claim.Amount.Unit.Dimension && count.IsCount && count.Value > 0m && count.Amount.Unit.Dimension != claim.Amount.Unit.Dimension
            ? [new(StatementForm.Equation, [whole, count], numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], $"{whole.Amount}÷{count.Amount}")]
            : [];
    }

    private static ImmutableArray<Computation> Product(Fact claim, Fact one, Fact other)
    {
        var (price, count) = one.Amount.Unit.Dimension == claim.Amount.Unit.Dimension ? (one, other) : (other, one);
        return price.Amount.Unit.Dimension == claim.Amount.Unit.Dimension && count.IsCount && count.Value > 1m && price.Value > 0m && price.Block == claim.Block && count.Block == claim.Block
            ? [new(StatementForm.Equation, [price, count], numbers => numbers[0] * numbers[1], $"{price.Amount}×{count.Amount}")]
            : [];
    }
}
