using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>表格未写的单位。Bare numbers of a table that nowhere says its unit: in the unit the text gives the same numbers, else in that of the other amounts.</summary>
internal static partial class TableUnits
{
    private const int Telling = 4;

    [GeneratedRegex("预算|决算|执行|支出|支付|拨付|收入|资金|金额|投资|经费|费用|服务费|补助|到位|结转|结余|资产|负债|造价|合同|中标|[价款费]$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Money { get; }

    [GeneratedRegex("率|占比|比重|比例|增减|%|得分|分值|权重|满分|数量|人数|面积|单价|标准", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoMoney { get; }

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
        fact is { Column: not null, Amount: { IsBare: true, Number.Decimals: > 0 } } && Money.IsMatch(fact.Words) && !NoMoney.IsMatch(fact.Heading);

    private static Fact In(Fact fact, Unit unit) => fact with { Amount = fact.Amount.In(unit) };
}
