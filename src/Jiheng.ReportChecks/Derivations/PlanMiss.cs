using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>计划写在近旁的完成率。“完成预算的80.12%（预算数34.50万元）”, “调整后预算2318.75万元。全年支出2296.31万元，执行率99.03%，结转22.44万元”: a rate nothing explains, of the plan that its own words or the sentence before it name.</summary>
internal static partial class PlanMiss
{
    [GeneratedRegex("^\\((?:其?年初|全年|年度|调整后?|当年)?(?:预算|计划|任务|目标)(?:数|额|总额)?(?:为|是|:)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OpensPlan { get; }

    [GeneratedRegex("(?:完成|达到?|为|是|占)(?:了)?[^，。;:]{0,8}(?:预算|计划|任务|目标)[^，。;:]{0,4}的$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfPlan { get; }

    [GeneratedRegex("(?:为|是|相当于|达到?)[^，。;:]{0,8}(?:计划|任务|目标|预算)(?:数|量|任务)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex IsOfPlan { get; }

    [GeneratedRegex("^(?:[一-龥]{0,4}?)(?:执行|支付|支出|拨付|使用)(?:率|进度)(?:为|达到?|是|:)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RateOfPlan { get; }

    [GeneratedRegex("(?:调整后?|全年|年初|年度|批复|总)?的?(?:预算|预算数|总预算|资金总额|到位资金|资金到位|到位|下达资金|可用资金)(?:数|额|总额|总数|资金|收入)?(?:调整|变动)?(?:为|是|至|共|合计|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Plan { get; }

    [GeneratedRegex("(?:支出|执行|支付|拨付|使用|决算)(?:数|额|总额|资金)?(?:为|是|共|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spent { get; }

    [GeneratedRegex("^，(?:年末|年底|尚|资金|财政|项目)*(?:结余|结转|剩余|未支付|未支出|未拨付|未使用|未执行)(?:结转|资金|的|为)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rest { get; }

    [GeneratedRegex("调整后(?:的)?(?:全年|年度|总)?(?:预算|总预算|预算数|预算总额)(?:数|总额|资金)?(?:为|是|达到?|共)*$|全年预算(?:数|总额)?(?:调整|变动)?(?:为|是|达到?|至)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Adjusted { get; }

    [GeneratedRegex("年初[^，。;:]{0,10}(?:为|是|:|共)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex First { get; }

    [GeneratedRegex("^，(?:年中|执行中|后|期间)?[^，。;:]{0,24}(?:追加|调增|增加)(?:了|预算|资金|指标|安排)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Added { get; }

    [GeneratedRegex("^，(?:年中|执行中|后|期间)?[^，。;:]{0,24}(?:调减|核减|压减|收回)(?:了|预算|资金|指标)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Cut { get; }

    public static Reckoning? Find(Fact claim)
    {
        if (claim is not { Mention: { Index: > 0 } mention, Line: { } line, IsInCell: false, Amount.Nearness: Nearness.AsPrinted } || claim.Value <= 0m || claim.Value == 1m)
            return null;
        if (claim.IsMoney)
            return AfterAdding(line, mention) is { Differs: true, Point: { } sum } adjusted && NamedMiss.IsNear(claim, sum) ? adjusted with { IsCertain = false } : null;
        if (claim.Amount.Unit.Name != "%")
            return null;
        var named = InBrackets(line, mention) ?? Inline(line, mention);
        if (named is not null)
            return named is { Differs: true, Point: { } point } && NearMiss.IsNear(claim, point) ? named with { IsCertain = false } : null;
        return OfSentenceBefore(claim, line, mention) ?? Slipped(claim, PlanOnly(line, mention));
    }

    // “年初预算1562.40万元，年中追加756.35万元，调整后预算数为2318.75万元”
    private static Reckoning? AfterAdding(Line line, Mention total)
    {
        if (total.Index < 2 || !Adjusted.IsMatch(total.Label.Trim()) || line.Mentions[total.Index - 1] is not { IsPrecise: true } change || line.Mentions[total.Index - 2] is not { IsPrecise: true } first)
            return null;
        if (!first.IsLike(total) || !change.IsLike(total) || first.Sentence != total.Sentence || first.Depth != total.Depth || change.Depth != total.Depth || !First.IsMatch(first.Label.Trim()))
            return null;
        var words = change.Before.Trim();
        var span = line.Span(total, total);
        return Added.IsMatch(words) ? Reckonings.Sum(StatementForm.Parts, total.Amount, [first.Amount, change.Amount], span)
            : Cut.IsMatch(words) ? Reckonings.Difference(total, first, change, span) : null;
    }

    private static Reckoning? InBrackets(Line line, Mention rate)
    {
        if (!OfPlan.IsMatch(rate.Label) || line.Mentions.ElementAtOrDefault(rate.Index + 1) is not { IsPrecise: true } plan || plan.Depth != rate.Depth + 1 || !OpensPlan.IsMatch(plan.Before.Trim()))
            return null;
        return DoneBefore(line, rate) is { } done && done.IsLike(plan) ? Reckonings.Ratio(StatementForm.Completion, rate, done, plan, line.Span(done, rate)) : null;
    }

    // “检查526家次，为年度计划480家次的109.58%”
    private static Reckoning? Inline(Line line, Mention rate)
    {
        if (rate.Before.Trim() != "的" || rate.Index < 2 || line.Mentions[rate.Index - 1] is not { IsPrecise: true } plan || !IsOfPlan.IsMatch(plan.Label.Trim()) || line.Mentions[rate.Index - 2] is not { IsPrecise: true, IsChange: false } done)
            return null;
        return done.IsLike(plan) && done.Sentence == rate.Sentence && done.Segment == rate.Segment ? Reckonings.Ratio(StatementForm.Completion, rate, done, plan, line.Span(done, rate)) : null;
    }

    // The last amount of its part of the sentence; another rate of it may stand between.
    private static Mention? DoneBefore(Line line, Mention rate) =>
        line.Mentions.Take(rate.Index).Reverse().TakeWhile(each => each.Segment == rate.Segment && rate.Index - each.Index <= 2).FirstOrDefault(each => !each.Amount.IsPercentage) is { IsPrecise: true, IsChange: false, Amount.HasDimension: true } done && done.Depth == rate.Depth ? done : null;

    private static Reckoning? OfSentenceBefore(Fact claim, Line line, Mention rate)
    {
        if (!RateOfPlan.IsMatch(rate.Label.Trim()) || SpentBefore(line, rate) is not { } spent)
            return null;
        var (ofPlan, ofBoth) = (OfPlanBefore(line, rate, spent), OfBoth(line, rate, spent));
        if (ofPlan is { Holds: true } || ofBoth is { Holds: true })
            return null;
        if (ofPlan is { Differs: true, Point: { } point } && ofBoth is { Point: { } other } && AreOne(claim, point, other) && NearMiss.IsNear(claim, point))
            return ofPlan with { IsCertain = false };
        return Slipped(claim, [.. new[] { ofPlan, ofBoth }.OfType<Reckoning>()]);
    }

    private static Mention? SpentBefore(Line line, Mention rate) =>
        line.Mentions[rate.Index - 1] is { IsPrecise: true, IsChange: false } spent && spent.Amount.Unit.Dimension == UnitDimension.Money && spent.Sentence == rate.Sentence && spent.Depth == rate.Depth && Spent.IsMatch(spent.Label.Trim()) ? spent : null;

    private static Reckoning? OfPlanBefore(Line line, Mention rate, Mention spent)
    {
        if (line.Mentions.Take(spent.Index).LastOrDefault() is not { IsPrecise: true } plan || !plan.IsLike(spent) || plan.Depth != spent.Depth || rate.Sentence - plan.Sentence > 1)
            return null;
        return Plan.IsMatch(plan.Label.Trim()) && plan.Amount.Number.InBase >= spent.Amount.Number.InBase ? Reckonings.Ratio(StatementForm.Completion, rate, spent, plan, line.Span(spent, rate)) : null;
    }

    // “支付2256.00万元，支付率94.00%，未支付144.00万元”
    private static Reckoning? OfBoth(Line line, Mention rate, Mention spent) =>
        line.Mentions.ElementAtOrDefault(rate.Index + 1) is { IsPrecise: true } rest && rest.IsLike(spent) && Rest.IsMatch(rest.Before.Trim())
            ? new(StatementForm.Completion, rate.Amount, [spent.Amount, rest.Amount], numbers => numbers[0] + numbers[1] == 0m ? null : numbers[0] / (numbers[0] + numbers[1]), $"{spent.Amount}÷({spent.Amount}+{rest.Amount})×100%", line.Span(spent, rate))
            : null;

    private static bool AreOne(Fact claim, decimal one, decimal other) => Math.Abs(one - other) <= claim.Amount.LastDigit;

    // “一般公共预算支出3253.88万元，占95.75%。年初预算为2996.00万元，完成年初预算的108.61%”: the sentence before says what was done.
    private static ImmutableArray<Reckoning> PlanOnly(Line line, Mention rate)
    {
        if (!OfPlan.IsMatch(rate.Label) || line.Mentions[rate.Index - 1] is not { IsPrecise: true } plan || plan.Sentence != rate.Sentence || !Plan.IsMatch(plan.Label.Trim()) || line.Mentions.Take(plan.Index).Any(each => each.Sentence == rate.Sentence))
            return [];
        return [.. line.Mentions.Take(plan.Index).Where(each => each.Sentence == rate.Sentence - 1 && each is { IsPrecise: true, IsChange: false } && each.IsLike(plan)).Select(done => Reckonings.Ratio(StatementForm.Completion, rate, done, plan, line.Span(plan, rate)))];
    }

    private const int Fewest = 4;

    private static Reckoning? Slipped(Fact claim, ImmutableArray<Reckoning> readings)
    {
        if (claim.Amount.Digits < Fewest || readings.Any(reading => reading.Holds))
            return null;
        var slips = readings.RemoveAll(reading => reading is not { Differs: true, Point: { } point } || !(Slip.IsOneDigit(claim.Amount, point) || Slip.IsTransposed(claim.Amount, point)));
        return slips is [var only] || (slips is [var first, var second] && first.Point is { } one && second.Point is { } two && AreOne(claim, one, two)) ? slips[0] with { IsCertain = false, Remark = Slip.Remark(claim.Amount) } : null;
    }
}
