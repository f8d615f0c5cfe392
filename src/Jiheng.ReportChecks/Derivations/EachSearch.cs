using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>人均户均推算。“户均改造成本1.50万元”, “2543.88元/平方米”, “平均每起出动12.2人次”: the word says what the number was divided by; that many stand somewhere, and so does an amount called by the same words.</summary>
internal static partial class EachSearch
{
    private const int Fewest = 30;

    // Of counts, and with few digits, only what stands close by.
    private const int FewestOfCounts = 12;

    private const int ManyDigits = 4;

    private const int Months = 12;

    private static readonly ImmutableArray<(string Word, string Units)> Counted =
    [
        ("人", "人名"), ("生", "人名"), ("户", "户"), ("车", "辆"), ("案", "件"), ("校", "所"), ("床", "张床"), ("村", "个村"), ("单", "单件"), ("名", "名人"), ("个", "个"), ("家", "家户"), ("台", "台"), ("班", "个班"),
    ];

    private const string Units = "平方公里|平方米|立方米|公里|千米|公顷|人次|场次|[人名户车辆亩案件村次生场台班册本校床单家所座个起批吨米处份项期篇]";

    [GeneratedRegex(@"\G\s*(?:元|万元)?/(?<unit>" + Units + ")", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Per { get; }

    [GeneratedRegex("(?<unit>[人户车亩案件村次生场台班册校床单家所座吨项篇份期])均|平均每(?<unit>" + Units + ")|每(?<unit>" + Units + ")[一-龥]{0,10}(?:平均|年均|仅|约|只|不到)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex Each { get; }

    /// <summary>“每公里运营成本3.01元”, “护栏每公里9.15万元”; “每户3万元” is a price more often than a mean.</summary>
    [GeneratedRegex("每(?<unit>" + Units + ")(?:[一-龥]{0,8}(?:成本|造价|支出|投入|投资|费用))?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex CostOfEach { get; }

    private const int FewestOfCost = 3;

    // “按人均1000元标准”: what is paid for each, not what it came to.
    [GeneratedRegex("标准|按(?:[年月]?[人户生车床]均|每)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Price { get; }

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!(claim.IsMoney || claim.IsCount) || claim is not { Mention: { } mention, Line: { } line } || UnitOf(claim, mention, line) is not { } unit || Price.IsMatch(mention.Label))
            return null;
        var words = WordPairs.Of(line.Title + line.Opening(mention));
        var counts = CountsOf(unit, claim, words, facts);
        var isOfMonth = mention.Label.Contains('月', StringComparison.Ordinal) && unit != "月";
        return (from whole in Wholes(claim, words, facts)
                from count in counts
                where whole != count && (claim.IsMoney || claim.Amount.Digits >= ManyDigits || whole.Block == claim.Block || count.Block == claim.Block)
                select Over(whole, count, isOfMonth ? Months : 1))
            .Take(Chance.Tries(claim.Amount, claim.IsMoney ? Fewest : FewestOfCounts)).Where(computation => computation.MayGive(claim)).Select(computation => computation.Reckoning(claim)).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true });
    }

    private static List<Fact> CountsOf(string unit, Fact claim, HashSet<int> words, ImmutableArray<Fact> facts)
    {
        var units = Counted.FirstOrDefault(each => each.Word == unit).Units ?? unit;
        return [.. facts.Where(each => each.IsPart && each.IsCount && each.Value > 1m && Counts(each, unit, units)).OrderBy(each => Away(each, claim, words))];
    }

    // “运行维护费16.10万元，占88%，车均2.68万元”: first of the amount right before it.
    private static IEnumerable<Fact> Wholes(Fact claim, HashSet<int> words, ImmutableArray<Fact> facts)
    {
        var beside = facts.Take(claim.Order).LastOrDefault(each => each.IsInSentenceOf(claim) && each.IsMoney && each.IsPart && each.Mention is { IsChange: false });
        return facts.Where(each => (each.IsPart || (each.IsClaim && each.IsInSentenceOf(claim))) && IsWhole(each, claim) && (each.IsTotal || each.IsInSentenceOf(claim) || each.Pairs.Any(words.Contains)))
            .OrderByDescending(each => each == beside).ThenByDescending(each => each.Pairs.Count(words.Contains)).ThenBy(each => Away(each, claim, words));
    }

    // 412.60万平方米 for each of 518名: what is divided is of the kind of the result.
    private static bool IsWhole(Fact each, Fact claim) =>
        each.Value > claim.Value && (claim.IsMoney ? each.IsMoney : each.IsCount && each.Amount.Unit.Dimension == claim.Amount.Unit.Dimension);

    private static bool Counts(Fact fact, string unit, string units) =>
        fact.Amount.Unit.Name is { Length: > 0 } name && (unit.Length > 1 ? name.EndsWith(unit, StringComparison.Ordinal) : units.Contains(name[^1], StringComparison.Ordinal) || (unit == "人" && name == "人次"));

    private static int Away(Fact each, Fact claim, HashSet<int> words) =>
        Math.Abs(each.Order - claim.Order) - (each.Pairs.Count(words.Contains) * WorthOfWord) - (each.IsInSentenceOf(claim) ? WorthOfSentence : 0);

    private const int WorthOfWord = 5;

    private const int WorthOfSentence = 20;

    private static Computation Over(Fact whole, Fact count, int months) => months == 1
        ? new(StatementForm.Equation, [whole, count], numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], () => $"{whole.Amount}÷{count.Amount}")
        : new(StatementForm.Equation, [whole, count], numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1] / months, () => $"{whole.Amount}÷{count.Amount}÷{months}");

    private static string? UnitOf(Fact claim, Mention mention, Line line) =>
        Per.Match(line.Text, mention.End) is { Success: true } per ? per.Groups["unit"].Value
            : Each.Match(mention.Label) is { Success: true } each ? each.Groups["unit"].Value
            : Slip.Telling(claim.Amount.Number.Quantity.Value) >= FewestOfCost && CostOfEach.Match(mention.Label.TrimEnd()) is { Success: true } cost ? cost.Groups["unit"].Value : null;
}
