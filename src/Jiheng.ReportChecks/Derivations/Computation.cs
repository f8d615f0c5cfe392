using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>一种算法的一种写法。One way of computing a number from others.</summary>
/// <param name="Form">What the statement is.</param>
/// <param name="Parts">The numbers that go in.</param>
/// <param name="Compute">From their values to the stated one.</param>
/// <param name="Formula">With the numbers put in; written only where it is shown.</param>
internal sealed record Computation(StatementForm Form, ImmutableArray<Fact> Parts, Func<ImmutableArray<decimal>, decimal?> Compute, Func<string> Formula)
{
    // Rounding of the parts moves a result by less than this share of it.
    private const decimal Slack = 0.05m;

    /// <summary>Comes near enough to look at closely.</summary>
    public bool MayGive(Fact claim)
    {
        if (Value() is not { } value)
            return false;
        var stated = claim.Value;
        return Math.Abs(value - stated) <= Math.Max(claim.Amount.LastDigit, Math.Abs(stated) * Slack);
    }

    public Reckoning Reckoning(Fact claim) => new(Form, claim.Amount, [.. Parts.Select(part => part.Part)], Compute, Formula(), SpanOf(claim));

    private decimal? Value()
    {
        try
        {
            return Compute([.. Parts.Select(part => part.Value)]);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static TextSpan SpanOf(Fact claim) => claim is { Line: { } line, Mention: { } mention } ? line.Span(mention, mention) : claim.Amount.Span;
}
