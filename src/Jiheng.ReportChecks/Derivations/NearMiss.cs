using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>差之毫厘。A number that follows from nothing, but would from the numbers right before it if a digit were another, or very nearly.</summary>
internal static partial class NearMiss
{
    private const int Nearest = 6;

    // A rate this far from what the numbers before it give was not computed from them.
    private const decimal Farthest = 0.3m;

    [GeneratedRegex("(?:率|度|占比|比重|比例|占.{0,12}|的)(?:为|达到?|是|:|仅|约)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NamesRate { get; }

    [GeneratedRegex("上年|去年|同期|较|比|由|从|年|增至|降至|提高到|增加到|减少到", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Compares { get; }

    [GeneratedRegex("欠|结余|剩余|差额|节约|缺口|结存|相差|增支|减支|超支|结转|未支付|未支出", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Leaves { get; }

    // “比上年减支”: less than what was spent then, which is not the number beside it.
    [GeneratedRegex("上年|去年|同期|同比", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Former { get; }

    public static Reckoning? Find(Fact claim, ImmutableArray<Operation> asked, Func<ImmutableArray<Fact>> near)
    {
        if (asked.IsEmpty || claim.Mention is null || !(claim.Amount.Nearness == Nearness.AsPrinted || (claim.Amount.Nearness == Nearness.About && claim.Amount.Digits >= ManyDigits)) || !Cue.IsSaid(claim))
            return null;
        var close = near().Where(each => each.Order < claim.Order && each.Block == claim.Block && each.Mention is not null).Take(Nearest).ToImmutableArray();
        if (claim.Amount.Nearness == Nearness.About)
            return Swapped(claim with { Amount = claim.Part }, asked, close);
        return Compared(claim) ?? AgainstBracket(claim) ?? Swapped(claim, asked, close) ?? Adjacent(claim, asked, close) ?? Grown(claim, asked, close) ?? ShareOfOne(claim, close);
    }

    [GeneratedRegex("^，?(?:较|比)[^，。;:]{1,10}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AgainstIt { get; }

    [GeneratedRegex("^，?(?:提高|提升|上升|增加|增长|下降|降低|减少|回落|高|低|高出)了?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ByIt { get; }

    [GeneratedRegex("(?:由|从)[^，。;:]{0,8}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FromIt { get; }

    [GeneratedRegex("^(?:提高|提升|上升|增加|增长|下降|降低|减少|回落)[到至为](?:20\\d\\d年度?的?)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ToIt { get; }

    // “巩固率98.6%，较上年98.2%提高0.6个百分点”, “由上年的96.8%提高到98.5%，提高1.7个百分点”
    private static Reckoning? Compared(Fact claim)
    {
        var (mention, line) = (claim.Mention!, claim.Line!);
        if (claim.Amount.Unit.Name != "个百分点" || mention.Index < 2 || line.Mentions[mention.Index - 1] is not { IsPrecise: true } before || line.Mentions[mention.Index - 2] is not { IsPrecise: true } now)
            return null;
        var isPair = before.Amount.Unit == now.Amount.Unit && before.Amount.Unit.Name == "%" && now.Sentence == mention.Sentence;
        var isSaid = AgainstIt.IsMatch(before.Before.Trim()) || (FromIt.IsMatch(now.Label.Trim()) && ToIt.IsMatch(before.Before.Trim()));
        return isPair && isSaid && ByIt.IsMatch(mention.Before.Trim()) ? Apart(now, before, mention, line) : null;
    }

    // What the larger of two is more than the smaller, where that is not what is printed.
    private static Reckoning? Apart(Mention now, Mention before, Mention stated, Line line)
    {
        var (less, more) = before.Amount.Number.InBase < now.Amount.Number.InBase ? (before, now) : (now, before);
        return Reckonings.Difference(stated, more, less, line.Span(now, stated)) is { Differs: true } reckoning ? reckoning : null;
    }

    [GeneratedRegex("(?:较|比)(?:上年|去年|20\\d\\d年)度?\\($", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OpensFormer { get; }

    [GeneratedRegex("^\\)(?:多|少|增|减)[^\\d，。;]{0,2}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AfterFormer { get; }

    // “查办742件，较2021年（655件）多办87件”
    private static Reckoning? AgainstBracket(Fact claim)
    {
        var (mention, line) = (claim.Mention!, claim.Line!);
        if (mention.Index < 2 || line.Mentions[mention.Index - 1] is not { IsPrecise: true } before || line.Mentions[mention.Index - 2] is not { IsPrecise: true } now || now.Sentence != mention.Sentence)
            return null;
        if (!now.IsLike(mention) || !before.IsLike(mention) || !OpensFormer.IsMatch(before.Before) || !AfterFormer.IsMatch(mention.Before))
            return null;
        return Apart(now, before, mention, line);
    }

    private const int ManyDigits = 4;

    // “受理940件，办结700件，未办结240件，增长20%”: what is left is no change.
    [GeneratedRegex("[增减升降多少涨跌扩]|提高|净|超", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Moves { get; }

    // “由430公斤提高到482.5公斤，增产52.5公斤，增幅10.88%”: the change that stands between is the difference of the two.
    private static Reckoning? Grown(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> close)
    {
        if (!asked.Contains(Operation.Growth) || Before(claim, close) is not [var change, var now, var before, ..])
            return null;
        if (!Moves.IsMatch(change.Mention!.Label) || !change.IsSame(now) || !now.IsSame(before) || change.Mention!.Index != claim.Mention!.Index - 1 || Math.Abs(now.Value - before.Value) != change.Value)
            return null;
        var reckoning = Forms.Of(Operation.Growth, claim, now, before).Select(form => form.Reckoning(claim)).FirstOrDefault();
        return reckoning is { Differs: true, Point: { } point } && IsNear(claim, point) ? reckoning : null;
    }

    // “面向中小企业采购902.77万元，占比88.00%”: of all amounts before it there is one of which that would be the share but for a digit.
    private static Reckoning? ShareOfOne(Fact claim, ImmutableArray<Fact> close)
    {
        if (!claim.Amount.IsPercentage || claim.Amount.Digits < FewestOfShare || !claim.Mention!.Label.StartsWith('占') || Before(claim, close) is not [var part, ..] || part.Mention!.Index != claim.Mention.Index - 1)
            return null;
        var slips = close.Where(each => each.Order < part.Order && each.IsSame(part) && each.Value > part.Value).Select(whole => (Forms.Over(part, whole) with { Form = StatementForm.Share }).Reckoning(claim))
            .Where(reckoning => reckoning is { Differs: true, Point: { } point } && IsNear(claim, point) && Slip.IsOneDigit(claim.Amount, point)).ToList();
        return slips is [var only] ? only with { IsCertain = false } : null;
    }

    private const int FewestOfShare = 4;

    // The numbers of its sentence that are no rates, the last first.
    private static List<Fact> Before(Fact claim, ImmutableArray<Fact> close) =>
        [.. close.Where(each => each.IsInSentenceOf(claim) && !each.Amount.IsPercentage).OrderByDescending(each => each.Order)];

    public static bool IsNear(Fact claim, decimal point) => Math.Abs(point - claim.Value) <= Math.Abs(claim.Value) * Farthest;

    // Only one reading may differ by a slip, or nothing is known.
    private static Reckoning? Swapped(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> close)
    {
        var slips = Pairs(close).Where(pair => claim.Amount.Digits >= ManyDigits || pair.One.IsInSentenceOf(claim) || pair.Other.IsInSentenceOf(claim))
            .SelectMany(pair => asked.SelectMany(operation => Forms.Of(operation, claim, pair.One, pair.Other)))
            .Select(form => form.Reckoning(claim)).Where(reckoning => reckoning.Point is { } point && Slip.IsTransposed(claim.Amount, point)).ToList();
        return slips.Select(slip => slip.Point).Distinct().Count() == 1 && slips[0].Differs ? slips[0] : null;
    }

    private static IEnumerable<(Fact One, Fact Other)> Pairs(ImmutableArray<Fact> close) =>
        from far in Enumerable.Range(1, Math.Max(0, close.Length - 1)) from near in Enumerable.Range(0, far) select (close[near], close[far]);

    // “回收192份，有效184份，有效率98%”: the two numbers right before it, and nothing of their kind after them.
    private static Reckoning? Adjacent(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> close)
    {
        if (Before(claim, close) is not [var second, var first, ..] || first.Value <= 0m || second.Value <= 0m || !first.IsSame(second) || second.Mention!.Segment != claim.Mention!.Segment || first.Mention!.Depth != second.Mention.Depth)
            return null;
        var reckoning = asked.Where(operation => Fits(operation, claim, first, second)).SelectMany(operation => Forms.Of(operation, claim, first, second)).Select(form => form.Reckoning(claim)).FirstOrDefault();
        if (reckoning is not { Differs: true, Point: { } point })
            return null;
        var isSlip = IsNear(claim, point) && Slip.IsOneDigit(claim.Amount, point);
        return isSlip || (reckoning.Form == StatementForm.Completion && IsOfNamed(claim, first, second)) || (reckoning.Form == StatementForm.Difference && IsNear(claim, point)) ? reckoning with { IsCertain = isSlip } : null;
    }

    private static bool IsOfNamed(Fact claim, Fact first, Fact second) =>
        claim.Value != 1m && IsNamedFor(claim, second) && !IsNamedFor(claim, first) && (second.Mention!.Index == first.Mention!.Index + 1 || OfAll.IsMatch(first.Mention.Label));

    [GeneratedRegex("(?<stem>[一-龥]{2})率(?:为|达到?|是|:|仅|约)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StemOfRate { get; }

    // “收回192份，回收率…”: the rate is called after what the number right before it counts.
    private static bool IsNamedFor(Fact claim, Fact part) =>
        StemOfRate.Match(claim.Mention!.Label) is { Success: true } match && part.Mention!.Label.Any(character => match.Groups["stem"].Value.Contains(character, StringComparison.Ordinal));

    // “完成投资154亿元，完成率44%，资本金到位87亿元，到位率75%”: a rate of its own closes the first of them.
    [GeneratedRegex("计划|任务|目标|预算|总|共|应|发放", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfAll { get; }

    [GeneratedRegex("(?:预算|计划|任务|目标)[^，。;:]{0,4}的$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfPlan { get; }

    // “完成预算的40%” is of a budget, not of the amount beside it.
    private static bool IsPlanned(Fact fact) => fact.Mention!.Says("预算", "计划", "任务", "目标");

    private static bool Fits(Operation operation, Fact claim, Fact first, Fact second)
    {
        var words = claim.Mention!.Label;
        // A rate over all of several lists is not of the last two numbers.
        if (claim.Mention.Says("总", "综合", "平均", "合计"))
            return false;
        return operation switch
        {
            Operation.Ratio => NamesRate.IsMatch(words) && !(OfPlan.IsMatch(words) && !IsPlanned(first) && !IsPlanned(second)) && !first.Mention!.IsChange && !second.Mention!.IsChange && second.Mention.Index >= claim.Mention.Index - 1,
            Operation.Growth => Compares.IsMatch(first.Mention!.Label + second.Mention!.Label) && second.Mention.Index >= claim.Mention.Index - 1 && !second.Mention.IsChange,
            Operation.Difference => Leaves.IsMatch(words) && !Former.IsMatch(words) && claim.IsSame(first) && second.Mention!.Index >= claim.Mention.Index - 2 && !second.Mention.IsChange,
            _ => false,
        };
    }
}
