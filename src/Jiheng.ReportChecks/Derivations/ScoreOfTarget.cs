using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>文中逐项写的得分。“年度目标20人，实际完成17人，分值10分，得8.50分”, “目标值≤40%，…资产负债率39%，分值10分，得10分”: from the target and the result of the same paragraph.</summary>
internal static partial class ScoreOfTarget
{
    [GeneratedRegex("(?:分值|满分|权重|标准分)(?:为|:)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Full { get; }

    [GeneratedRegex("得分?(?:为|:)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Got { get; }

    [GeneratedRegex("(?:目标值?|指标值|计划)(?:为|是|:)?(?<sign>≥|≤|不低于|不少于|不高于|不超过)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Target { get; }

    // The year before, and what compares with the target or the year before.
    [GeneratedRegex("上年|去年|同期|完成率|增长|下降|提高|高出|低于|应答率|回收率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoResult { get; }

    [GeneratedRegex("率(?:为|达|是|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rate { get; }

    private const int Fewest = 3;

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is { Row: not null, Column: not null } && claim.Heading.EndsWith("得分", StringComparison.Ordinal))
            return InRow(claim, facts);
        if (claim is not { IsScore: true, IsInCell: false, Mention: { } mention, Line: { } line } || !Got.IsMatch(mention.Label.Trim()))
            return null;
        var before = facts.Take(claim.Order).Reverse().TakeWhile(each => each.Line == line && each.Block == claim.Block).ToImmutableArray();
        if (before is not [{ IsScore: true, Mention: { } full } most, ..] || !Full.IsMatch(full.Label.Trim()) || most.Value < claim.Value)
            return null;
        return OfTarget(claim, most, before) ?? OfRate(claim, most, before);
    }

    // “执行率95.50%│分值10│得分9.55”
    private static Reckoning? InRow(Fact claim, ImmutableArray<Fact> facts)
    {
        var row = facts.Where(each => each.Block == claim.Block && each.Row == claim.Row && each.Column is not null).ToList();
        return claim.Amount.Digits >= Fewest && row.FindAll(each => Full.IsMatch(each.Heading)) is [var most] && row.FindAll(each => each.Amount.Unit.Name == "%" && each.Heading.EndsWith('率')) is [var rate] && claim.Value < most.Value
            ? Of([rate, most], numbers => numbers[0] * numbers[1], $"{rate.Amount}×{most.Amount}", claim) : null;
    }

    private static Reckoning? OfTarget(Fact claim, Fact most, ImmutableArray<Fact> before)
    {
        if (before.Where(each => each.Mention is { } mention && !each.IsScore && Target.IsMatch(mention.Label.Trim())).Take(2).ToList() is not [var target] || target.Value <= 0m)
            return null;
        var results = before.Where(each => each != target && each.Amount.Unit == target.Amount.Unit && !NoResult.IsMatch(each.Mention!.Label)).DistinctBy(each => each.Value).ToList();
        var result = results is [var only] ? only : results.Where(each => each.Mention!.Says("实际", "完成")).Take(2).ToList() is [var said] ? said : null;
        if (result is null)
            return null;
        var isAtMost = Target.Match(target.Mention!.Label.Trim()).Groups["sign"].Value is "≤" or "不高于" or "不超过";
        if (claim.Value == most.Value)
            return (isAtMost ? result.Value <= target.Value : result.Value >= target.Value) ? Of([result, target, most], numbers => numbers[2], $"{result.Amount}，目标{target.Amount}，{most.Amount}", claim) : null;
        return isAtMost || result.Value >= target.Value ? null : Of([most, result, target], numbers => numbers[0] * numbers[1] / numbers[2], $"{most.Amount}×{result.Amount}÷{target.Amount}", claim);
    }

    // “执行率96.00%；权重10分，得分9.60”
    private static Reckoning? OfRate(Fact claim, Fact most, ImmutableArray<Fact> before) =>
        claim.Amount.Digits >= Fewest && claim.Value < most.Value && before.FirstOrDefault(each => !each.IsScore) is { Amount.Unit.Name: "%", Mention: { } mention } rate && Rate.IsMatch(mention.Label.Trim())
            ? Of([rate, most], numbers => numbers[0] * numbers[1], $"{rate.Amount}×{most.Amount}", claim) : null;

    private static Reckoning? Of(ImmutableArray<Fact> parts, Func<ImmutableArray<decimal>, decimal?> compute, string formula, Fact claim) =>
        new Computation(StatementForm.Equation, parts, compute, () => formula).Reckoning(claim) is { Holds: true, HoldsClosely: true } reckoning ? reckoning : null;
}
