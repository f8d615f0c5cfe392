using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.FinalAccounts;

/// <summary>决算关系核对。The identities of the tables of figures, over what was found in the accounts.</summary>
public static class AccountIdentities
{
    public static int Compared(AccountFigures accounts, FigureTables tables) => Outcomes(accounts, tables).Count();

    /// <summary>One sentence for each identity that does not hold, with both numbers and the difference.</summary>
    public static IEnumerable<string> Differing(AccountFigures accounts, FigureTables tables) =>
        from each in Outcomes(accounts, tables)
        where !each.Outcome.Holds
        select $"{each.Identity.Text}：左边{each.Outcome.Left}，右边{each.Outcome.Right}，相差{each.Outcome.Difference}；{each.Identity.Otherwise}";

    private static IEnumerable<(FigureIdentity Identity, IdentityOutcome.Compared Outcome)> Outcomes(AccountFigures accounts, FigureTables tables)
    {
        var found = accounts.Figures.ToDictionary(figure => FigureName.Normalise(figure.Element.Name), figure => (Observed<Quantity>)new Observed<Quantity>.Known(figure.Amount, figure.Source), StringComparer.Ordinal);
        Observed<Quantity> Figure(FigureReference reference) => !reference.LastYear && found.TryGetValue(reference.Name, out var known) ? known : new Observed<Quantity>.Missing("没有取到");
        foreach (var identity in tables.All.SelectMany(table => table.Identities))
        {
            if (IdentityCheck.Run(identity, Figure) is IdentityOutcome.Compared compared)
                yield return (identity, compared);
        }
    }
}
