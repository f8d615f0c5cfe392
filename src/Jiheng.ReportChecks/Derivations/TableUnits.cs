using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>表格未写的单位。Bare numbers of a table that nowhere says its unit: in the unit the text gives the same numbers, else in that of the other amounts.</summary>
internal static class TableUnits
{
    private const int Telling = 4;

    public static ImmutableArray<Fact> Given(ImmutableArray<Fact> facts)
    {
        if (!facts.Any(IsOpen))
            return facts;
        var said = facts.Where(fact => fact is { Mention: not null, IsMoney: true }).ToList();
        var byDigits = said.Where(fact => fact.Amount.Digits >= Telling).ToLookup(fact => fact.Amount.Number.Quantity.Value, fact => fact.Amount.Unit);
        var usual = said.GroupBy(fact => fact.Amount.Unit).MaxBy(group => group.Count())?.Key;
        var units = facts.Where(IsOpen).GroupBy(fact => fact.Block).ToDictionary(
            table => table.Key,
            table => table.SelectMany(fact => byDigits[fact.Amount.Number.Quantity.Value]).GroupBy(unit => unit).MaxBy(group => group.Count())?.Key ?? usual);
        return [.. facts.Select(fact => IsOpen(fact) && units[fact.Block] is { } unit ? In(fact, unit) : fact)];
    }

    private static bool IsOpen(Fact fact) =>
        fact is { Column: not null, Amount: { IsBare: true, Number.Decimals: > 0 } } && MoneyColumns.SaysMoney(fact.Words) && !MoneyColumns.SaysOther(fact.Heading);

    private static Fact In(Fact fact, Unit unit) => fact with { Amount = fact.Amount.In(unit) };
}
