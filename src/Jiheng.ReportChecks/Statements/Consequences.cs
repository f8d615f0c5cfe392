using Jiheng.ReportChecks.Derivations;

namespace Jiheng.ReportChecks.Statements;

/// <summary>连带的不符。A rate or a difference computed from a total that is itself wrong: right with the total as its parts make it, it is not said a second time.</summary>
internal static class Consequences
{
    /// <summary>Without the statements that a wrong total, put right, makes hold.</summary>
    public static ImmutableArray<Statement> Without(ImmutableArray<Statement> statements, ImmutableArray<Fact> facts)
    {
        var differing = statements.Where(statement => statement.Agreement == Agreement.Differs).ToImmutableArray();
        var sums = differing.Where(statement => statement.Form is StatementForm.Parts or StatementForm.TableTotal).ToImmutableArray();
        if (sums.IsEmpty || differing.Length < 2)
            return statements;
        var amounts = facts.DistinctBy(fact => fact.Amount.Span).ToDictionary(fact => fact.Amount.Span, fact => fact.Part);
        var right = sums.SelectMany(sum => PutRight(sum, amounts)).DistinctBy(amount => amount.Span).ToDictionary(amount => amount.Span);
        return statements.RemoveAll(statement => statement.Agreement == Agreement.Differs && !sums.Contains(statement) && statement.Parts.Any(right.ContainsKey)
            && OfTwo(statement, amounts, right) is { Holds: true });
    }

    // The total as its parts make it, and the number a repair of it changes.
    private static IEnumerable<PrintedAmount> PutRight(Statement sum, Dictionary<TextSpan, PrintedAmount> amounts)
    {
        if (amounts.GetValueOrDefault(sum.At) is { } total && sum.Parts.All(amounts.ContainsKey))
            yield return With(total, sum.Parts.Sum(part => amounts[part].Number.InBase) / total.Unit.Factor);
        foreach (var repair in sum.Repairs)
        {
            if (amounts.GetValueOrDefault(repair.At) is { } printed && AmountReader.Read(repair.Instead) is [var instead])
                yield return With(printed, instead.Number.Quantity.Value);
        }
    }

    private static PrintedAmount With(PrintedAmount printed, decimal value) => printed with { Number = new(new(value, printed.Unit), printed.Number.Decimals) };

    private static Reckoning? OfTwo(Statement statement, Dictionary<TextSpan, PrintedAmount> amounts, Dictionary<TextSpan, PrintedAmount> right)
    {
        if (statement.Parts is not [var first, var second] || amounts.GetValueOrDefault(statement.At) is not { } stated
            || (right.GetValueOrDefault(first) ?? amounts.GetValueOrDefault(first)) is not { } one || (right.GetValueOrDefault(second) ?? amounts.GetValueOrDefault(second)) is not { } other)
            return null;
        ImmutableArray<PrintedAmount> parts = [one, other];
        return statement.Form switch
        {
            StatementForm.Share or StatementForm.Completion => new(statement.Form, stated, parts, numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], "", statement.Span),
            StatementForm.Difference => new(statement.Form, stated, parts, numbers => numbers[0] - numbers[1], "", statement.Span),
            _ => null,
        };
    }
}
