using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>余下的与超出的。“计划72公里，完成68.40公里，未完成2.60公里”, “任务115户，完成264户，超任务43%”, “支付950万元，未支付30万元，支付率95%”: what is left of a plan, and rates of it, beside the plan and what was done.</summary>
internal static partial class RestMiss
{
    [GeneratedRegex("(?:计划|任务|目标|共|总|应|拟|排查|发现|检查|受理|收到|核定|涉及|实施|改造|建设|安排)[^，。;:]{0,14}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Whole { get; }

    [GeneratedRegex("(?:计划|任务|目标)[^，。;:]{0,14}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Plan { get; }

    [GeneratedRegex("^，?(?:其中)?(?:截至[^，。;:]{2,8})?(?:已经?|实际|共|累计|全部|现已|其中)*(?:完成|整改|办结|改造|建成|销号|完工|解决|修复|回复|处置|验收)[^，。;:]{0,6}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Done { get; }

    [GeneratedRegex("^，(?:还有|尚有|仍有|尚余|剩余)?(?:未完成|未整改|未办结|未完工|未改造|未建成|其余|余下|剩余)(?:的|任务|数量|数)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rest { get; }

    [GeneratedRegex("^，(?:还有|尚有|仍有)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StillThere { get; }

    [GeneratedRegex("^[^，。;:\\d]{0,4}(?:未完成|未整改|未办结|未完工|未改造|未建成|没有完成)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotDone { get; }

    [GeneratedRegex("^，[^，。;:\\d]{0,10}超(?:额|出|过)?(?:完成)?(?:计划|任务|目标)(?:任务|数)?的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Over { get; }

    [GeneratedRegex("^，(?:尚)?未(?:支付|拨付|兑付|发放|支|付)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Unpaid { get; }

    [GeneratedRegex("(?:支付|拨付|兑付|发放|支出|已支|已付)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Paid { get; }

    [GeneratedRegex("^，?(?:资金)?(?:支付|拨付|兑付|发放)(?:进度|比例|率)(?:为|达)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex PaidRate { get; }

    [GeneratedRegex("上年|去年|以前年度|往年|历年|结转|新增|另", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Otherwise { get; }

    /// <summary>Only where the two numbers right before it say which is which.</summary>
    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { Mention: { } mention, Line: { } line, Amount.Nearness: Nearness.AsPrinted })
            return null;
        return Beside(claim, mention, line, facts) ?? OfShare(claim, mention, facts) ?? Elsewhere(claim, mention, line, facts);
    }

    private static Reckoning? Beside(Fact claim, Mention mention, Line line, ImmutableArray<Fact> facts)
    {
        if (mention.Index < 2 || claim.Order < 2)
            return null;
        var (one, two) = (facts[claim.Order - 2], facts[claim.Order - 1]);
        if (!IsPlain(one, claim) || !IsPlain(two, claim) || !one.IsSame(two) || one.Mention!.IsChange || Otherwise.IsMatch(line.Text[(one.Mention.Start - one.Mention.Label.Length)..mention.Start]))
            return null;
        return (Left(claim, one, two, line) ?? Rate(claim, one, two)) is { Differs: true } reckoning ? reckoning with { IsCertain = false } : null;
    }

    [GeneratedRegex("^占[^，。;:]{0,10}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfAll { get; }

    // “完成23个，占总数32个的71.9%，剩余11个”: the share says what is all and what is done.
    private static Reckoning? OfShare(Fact claim, Mention mention, ImmutableArray<Fact> facts)
    {
        if (!claim.IsCount || claim.Order < 3 || !Rest.IsMatch(mention.Before.Trim()) || facts[claim.Order - 1] is not { Amount.Unit.Name: "%", Mention: { } rate } share || !share.IsInSentenceOf(claim) || rate.Before.Trim() != "的")
            return null;
        var (done, all) = (facts[claim.Order - 3], facts[claim.Order - 2]);
        return IsPlain(done, claim) && IsPlain(all, claim) && OfAll.IsMatch(all.Mention!.Label.Trim()) && all.Amount.Unit == claim.Amount.Unit && done.Amount.Unit == claim.Amount.Unit && Forms.Over(done, all).Reckoning(share) is { Holds: true }
            && new Computation(StatementForm.Difference, [all, done], numbers => numbers[0] - numbers[1], () => $"{all.Amount}-{done.Amount}").Reckoning(claim) is { Differs: true } reckoning ? reckoning with { IsCertain = false } : null;
    }

    [GeneratedRegex("^(?:[一-龥]{0,12}?)(?:还有|尚有|仍有|尚余|剩余|尚|未完成|未整改|未办结|未完工|未改造|未建成)(?:的|任务|数量|数)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StillToDo { get; }

    [GeneratedRegex("未完成|未整改|未办结|未完工|未改造|未建成|没有完成", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Undone { get; }

    private const int FewestShared = 2;

    private const int After = 14;

    // “计划改造农村公路72公里，完成68.40公里。” and, a section further on, “农村公路尚有2.60公里未完成”: what is left of the one plan in that unit that is called by the same words.
    private static Reckoning? Elsewhere(Fact claim, Mention mention, Line line, ImmutableArray<Fact> facts)
    {
        if (!claim.IsCount || claim.IsInCell || !StillToDo.IsMatch(mention.Label.Trim()) || !Undone.IsMatch(mention.Label + Following(line, mention)) || Otherwise.IsMatch(line.Opening(mention)))
            return null;
        var words = WordPairs.Of(line.Opening(mention) + Following(line, mention));
        var plans = facts.Take(facts.Length - 1).Where(each => each.Block != claim.Block && each.Amount.Unit == claim.Amount.Unit && IsPlanDone(each, facts[each.Order + 1]) && IsCalled(each, words)).Take(2).ToList();
        if (plans is not [var plan])
            return null;
        var done = facts[plan.Order + 1];
        return new Computation(StatementForm.Difference, [plan, done], numbers => numbers[0] - numbers[1], () => $"{plan.Amount}-{done.Amount}").Reckoning(claim) is { Differs: true, Point: { } point } reckoning
            && (Slip.IsOneDigit(claim.Amount, point) || Math.Abs(point - claim.Value) <= Math.Abs(claim.Value) * Farthest) ? reckoning with { IsCertain = false } : null;
    }

    // “计划改造农村公路72公里，完成68.40公里”
    private static bool IsPlanDone(Fact plan, Fact done) =>
        plan.Mention is { IsChange: false } mention && IsPlain(plan, done) && IsPlain(done, plan) && done.Amount.Unit == plan.Amount.Unit && done.Value < plan.Value
        && Whole.IsMatch(mention.Label) && Done.IsMatch(done.Mention!.Before.Trim()) && !Otherwise.IsMatch(mention.Label) && !IsPartOfAnother(plan, plan.Line!);

    private static bool IsCalled(Fact plan, HashSet<int> words) =>
        WordPairs.Of(plan.Line!.Opening(plan.Mention!)).Count(pair => words.Contains(pair) && !OfAnyPlan.Contains(pair)) >= FewestShared;

    private const decimal Farthest = 0.5m;

    private static readonly HashSet<int> OfAnyPlan = WordPairs.Of("计划任务目标完成实施建设改造项目全年年度工程未完成整改尚有");

    private static string Following(Line line, Mention mention) => line.Text[mention.End..Math.Min(line.Text.Length, mention.End + After)];

    private static bool IsPlain(Fact part, Fact claim) => part is { IsPart: true, Value: > 0m } && part.IsInSentenceOf(claim) && part.Mention!.Depth == claim.Mention!.Depth;

    private static Reckoning? Left(Fact claim, Fact whole, Fact done, Line line)
    {
        var words = claim.Mention!.Before.Trim();
        var isRest = Rest.IsMatch(words) || (StillThere.IsMatch(words) && NotDone.IsMatch(line.Text[claim.Mention.End..]));
        return isRest && claim.IsSame(whole) && claim.Amount.Unit == whole.Amount.Unit && whole.Value > done.Value && Whole.IsMatch(whole.Mention!.Label) && Done.IsMatch(done.Mention!.Before.Trim())
            && !IsPartOfAnother(whole, line)
            ? new Computation(StatementForm.Difference, [whole, done], numbers => numbers[0] - numbers[1], () => $"{whole.Amount}-{done.Amount}").Reckoning(claim)
            : null;
    }

    // “共300处，其中道路120处，整改100处，其余…”: the rest is of what stands further before.
    private static bool IsPartOfAnother(Fact whole, Line line) =>
        line.Mentions.Take(whole.Mention!.Index).Any(each => each.Sentence == whole.Mention.Sentence && each.IsLike(whole.Mention));

    private static Reckoning? Rate(Fact claim, Fact one, Fact two)
    {
        if (claim.Amount.Unit.Name != "%")
            return null;
        var words = claim.Mention!.Before.Trim();
        if (Over.IsMatch(words) && Plan.IsMatch(one.Mention!.Label) && Done.IsMatch(two.Mention!.Before.Trim()) && two.Value > one.Value)
            return new Computation(StatementForm.Growth, [two, one], numbers => numbers[1] == 0m ? null : (numbers[0] - numbers[1]) / numbers[1], () => $"({two.Amount}-{one.Amount})÷{one.Amount}×100%").Reckoning(claim);
        return PaidRate.IsMatch(words) && Unpaid.IsMatch(two.Mention!.Before.Trim()) && Paid.IsMatch(one.Mention!.Label.Trim())
            ? new Computation(StatementForm.Completion, [one, two], numbers => numbers[0] + numbers[1] == 0m ? null : numbers[0] / (numbers[0] + numbers[1]), () => $"{one.Amount}÷({one.Amount}+{two.Amount})×100%").Reckoning(claim)
            : null;
    }
}
