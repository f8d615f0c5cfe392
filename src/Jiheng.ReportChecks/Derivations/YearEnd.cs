using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>年末结转的推算。“年末结转和结余”: what there was at the beginning and came in less what was spent, wherever the report says each of them.</summary>
internal static partial class YearEnd
{
    [GeneratedRegex("(?:年末|期末|滚存)[^，。;:]{0,4}(?:结转|结余)(?:和|及)?(?:结余|结转)?(?:资金)?(?:为|是|共|约)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rest { get; }

    [GeneratedRegex("年初(?:结转|结余)|上年(?:结转|结余)|期初", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Opening { get; }

    [GeneratedRegex("收入", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Income { get; }

    [GeneratedRegex("支出|支付", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spent { get; }

    [GeneratedRegex("^(?:20\\d\\d年|本年|全年|年度|调整后?|度|的)*(?:预算数|总预算|预算|可用资金|资金总量|收入总计)(?:数|总额)?(?:为|是|共)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Available { get; }

    [GeneratedRegex("^(?:20\\d\\d年|本年|全年|年度|度|实际|部门|整体|的)*(?:总支出|支出|支出总额|支出合计)(?:合计|决算|总额)?(?:数)?(?:为|是|共)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AllSpent { get; }

    private const int Fewest = 7;

    private const int FewestOfSlip = 4;

    private const int Most = 12;

    /// <summary>To so many digits that no other three numbers give it.</summary>
    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!claim.IsMoney || claim.Mention is not { } mention || !Rest.IsMatch(mention.Label.Trim()))
            return null;
        if (claim.Amount.Digits < Fewest)
            return OfTheOnly(claim, facts);
        var (openings, incomes, spendings) = (Of(Opening, claim, facts), Of(Income, claim, facts), Of(Spent, claim, facts));
        return (from opening in openings
                from income in incomes
                from spent in spendings
                where opening != income && income != spent && opening.Value + income.Value - spent.Value == claim.Value
                select new Computation(StatementForm.Balance, [opening, income, spent], numbers => numbers[0] + numbers[1] - numbers[2], () => $"{opening.Amount}+{income.Amount}-{spent.Amount}").Reckoning(claim)).FirstOrDefault(each => each.Holds);
    }

    // With fewer digits only where the report has one number of each name.
    private static Reckoning? OfTheOnly(Fact claim, ImmutableArray<Fact> facts) =>
        claim.Amount.Digits >= FewestOfSlip && Only(OpeningAlone, facts) is { } opening && Only(AllIncome, facts) is { } income && Only(AllSpent, facts) is { } spent
            && new Computation(StatementForm.Balance, [opening, income, spent], numbers => numbers[0] + numbers[1] - numbers[2], () => $"{opening.Amount}+{income.Amount}-{spent.Amount}").Reckoning(claim) is { Holds: true } reckoning ? reckoning : null;

    [GeneratedRegex("^(?:20\\d\\d年|度)*年初(?:结转和?结余|结余|结转)(?:资金)?(?:为|是)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OpeningAlone { get; }

    [GeneratedRegex("^(?:20\\d\\d年|本年|全年|当年|年度|度|部门|整体|的)*(?:总收入|收入|收入总额|收入合计)(?:合计|决算|总额)?(?:数)?(?:为|是|共)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AllIncome { get; }

    /// <summary>The one budget of the year less the one outturn gives it but for a slip.</summary>
    public static Reckoning? Missed(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!claim.IsMoney || claim.IsInCell || claim is not { Mention: { } mention, Amount.Nearness: Nearness.AsPrinted } || Slip.Telling(claim.Amount.Number.Quantity.Value) < FewestOfSlip || !Rest.IsMatch(mention.Label.Trim()))
            return null;
        if (Only(Available, facts) is not { } available || Only(AllSpent, facts) is not { } spent || available.Value <= spent.Value)
            return null;
        var rest = new Computation(StatementForm.Balance, [available, spent], numbers => numbers[0] - numbers[1], () => $"{available.Amount}-{spent.Amount}").Reckoning(claim);
        return rest is { Differs: true, Point: { } point } && (Slip.IsOneDigit(claim.Amount, point) || Slip.IsTransposed(claim.Amount, point)) ? rest with { IsCertain = false, Remark = Slip.Remark(claim.Amount) } : null;
    }

    private static List<Fact> Of(Regex words, Fact claim, ImmutableArray<Fact> facts) =>
        [.. facts.Where(each => each.IsPart && each.IsMoney && each != claim && words.IsMatch(each.Words)).Take(Most)];

    private static Fact? Only(Regex words, ImmutableArray<Fact> facts) =>
        facts.Where(each => each is { IsPart: true, IsMoney: true, Mention: { IsChange: false, Depth: 0 } mention } && words.IsMatch(mention.Label.Trim())).DistinctBy(each => each.Value).Take(2).ToList() is [var only] ? only : null;
}
