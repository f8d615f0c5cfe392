using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Indicators.Figures;

/// <summary>勾稽核对。Whether two sums of figures agree as far as their printed digits can tell.</summary>
public static class IdentityCheck
{
    public static IdentityOutcome Run(FigureIdentity identity, Func<FigureReference, Observed<Quantity>> figures)
    {
        ImmutableArray<(IdentityTerm Term, Observed<Quantity> Figure)> left = [.. identity.Left.Select(term => (term, figures(term.Figure)))];
        ImmutableArray<(IdentityTerm Term, Observed<Quantity> Figure)> right = [.. identity.Right.Select(term => (term, figures(term.Figure)))];
        if (left.All(each => each.Figure is Observed<Quantity>.NotApplicable) || right.All(each => each.Figure is Observed<Quantity>.NotApplicable))
            return new IdentityOutcome.NotApplicable();
        ImmutableArray<FigureReference> missing = [.. left.Concat(right).Where(each => each.Figure is Observed<Quantity>.Missing).Select(each => each.Term.Figure)];
        if (!missing.IsEmpty)
            return new IdentityOutcome.Open(missing);
        try
        {
            return Compared(identity, Sum(left), Sum(right), Tolerance(left.Concat(right)));
        }
        catch (OverflowException)
        {
            return new IdentityOutcome.Open([]);
        }
    }

    private static IdentityOutcome.Compared Compared(FigureIdentity identity, decimal left, decimal right, decimal tolerance)
    {
        var unit = identity.Left[0].Unit;
        return new(new(left / unit.Factor, unit), new(right / unit.Factor, unit), new((left - right) / unit.Factor, unit), Holds(identity.Comparison, left - right, tolerance));
    }

    private static bool Holds(ComparisonOperator comparison, decimal difference, decimal tolerance) => comparison switch
    {
        ComparisonOperator.AtMost => difference <= tolerance,
        ComparisonOperator.AtLeast => difference >= -tolerance,
        _ => decimal.Abs(difference) <= tolerance,
    };

    private static decimal Sum(ImmutableArray<(IdentityTerm Term, Observed<Quantity> Figure)> terms)
    {
        var sum = 0m;
        foreach (var (term, figure) in terms)
        {
            if (figure is Observed<Quantity>.Known known)
                sum += term.IsSubtracted ? -known.Value.InBase : known.Value.InBase;
        }
        return sum;
    }

    // Half of the finest printed digit for every figure that is not 0: what rounding each of them can have left. Counts are not rounded.
    private static decimal Tolerance(IEnumerable<(IdentityTerm Term, Observed<Quantity> Figure)> terms)
    {
        var rounded = terms.Select(each => each.Figure).OfType<Observed<Quantity>.Known>().Select(known => known.Value)
            .Where(value => value.Value != 0m && (value.Unit.Dimension == UnitDimension.Money || value.Unit.Dimension == UnitDimension.None)).ToList();
        return rounded.Count == 0 ? 0m : rounded.Min(LastDigit) * rounded.Count / 2m;
    }

    // One in the last printed place, in the base unit: 1010.01万元 is printed to 100元.
    private static decimal LastDigit(Quantity quantity) => new decimal(1, 0, 0, false, quantity.Value.Scale) * quantity.Unit.Factor;
}

/// <summary>勾稽结果。Two numbers and their difference, or why there are none.</summary>
public abstract record IdentityOutcome
{
    private IdentityOutcome() { }

    /// <summary>已核对。All in the unit of the first figure.</summary>
    public sealed record Compared(Quantity Left, Quantity Right, Quantity Difference, bool Holds) : IdentityOutcome;

    /// <summary>待填。These figures have not been entered.</summary>
    public sealed record Open(ImmutableArray<FigureReference> Missing) : IdentityOutcome;

    /// <summary>不适用。One side consists of figures the unit does not have.</summary>
    public sealed record NotApplicable : IdentityOutcome;
}
