using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>收支平衡。Opening balance + income − expenditure = closing balance, and 收入总计 = 支出总计, within one passage.</summary>
internal static partial class Balances
{
    [GeneratedRegex("(?:年初|上年).{0,8}(?:结转|结余)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Opening { get; }

    [GeneratedRegex("(?:年末|年终|期末|结转下年).{0,8}(?:结转|结余)?|结转下年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Closing { get; }

    [GeneratedRegex("(?:总收入|收入总额|收入合计|拨款收入|本年收入|收入)(?:数|为|共计?|合计|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Income { get; }

    [GeneratedRegex("(?:总支出|支出总额|支出合计|实际支出|本年支出|拨款支出)(?:数|为|共计?|合计|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Expenditure { get; }

    [GeneratedRegex("结余分配|非财政拨款结余|专用结余|缴回|收回|调剂", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Others { get; }

    public static IEnumerable<Reckoning> In(Line line)
    {
        if (Totals(line) is { } totals)
            yield return totals;
        // With more accounts than these the four do not make a balance.
        if (Others.IsMatch(line.Text))
            yield break;
        var money = line.Mentions.Where(each => each.Amount.Unit.Dimension == UnitDimension.Money && each.IsPrecise && !each.IsChange).ToList();
        if (Only(money, Opening) is { } opening && Only(money, Closing) is { } closing && FirstOf(money, Income) is { } income && FirstOf(money, Expenditure) is { } spent)
            yield return CarryOver(line, opening, income, spent, closing);
    }

    private static Reckoning? Totals(Line line)
    {
        var income = line.Mentions.FirstOrDefault(each => each.Label.TrimEnd('为', '共').EndsWith("收入总计", StringComparison.Ordinal) && each.IsPrecise);
        var spent = line.Mentions.FirstOrDefault(each => each.Label.TrimEnd('为', '共').EndsWith("支出总计", StringComparison.Ordinal) && each.IsPrecise);
        if (income is null || spent is null || !income.IsLike(spent) || Math.Abs(income.Sentence - spent.Sentence) > 1)
            return null;
        var (first, second) = income.Start < spent.Start ? (income, spent) : (spent, income);
        // Some call 总计 what came in or was spent this year, without what was carried over.
        return Reckonings.Sum(StatementForm.Balance, second.Amount, [first.Amount], line.Span(first, second)) with { Formula = first.Label.Trim() + first.Amount, IsCertain = false };
    }

    // Four amounts of one passage need not belong to one account: where they do not fit it stays a doubt.
    private static Reckoning CarryOver(Line line, Mention opening, Mention income, Mention spent, Mention closing)
    {
        var first = new[] { opening, income, spent, closing }.MinBy(each => each.Start)!;
        var last = new[] { opening, income, spent, closing }.MaxBy(each => each.Start)!;
        return new(StatementForm.Balance, closing.Amount, [opening.Amount, income.Amount, spent.Amount], numbers => numbers[0] + numbers[1] - numbers[2],
            $"{opening.Amount}+{income.Amount}-{spent.Amount}", line.Span(first, last))
        { IsCertain = false };
    }

    private static Mention? Only(List<Mention> money, Regex name)
    {
        var found = money.FindAll(each => name.IsMatch(each.Label));
        return found is [var only] ? only : null;
    }

    private static Mention? FirstOf(List<Mention> money, Regex name) =>
        money.Find(each => name.IsMatch(each.Label.TrimEnd()) && !Opening.IsMatch(each.Label) && !Closing.IsMatch(each.Label) && each.Depth == 0);
}
