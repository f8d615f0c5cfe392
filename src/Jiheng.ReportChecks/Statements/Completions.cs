using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>完成率。“完成预算的Z%”, “预算执行率为Z%”, “到位75万元，到位率38%”: a part of what was planned.</summary>
internal static partial class Completions
{
    [GeneratedRegex(@"(?:完成|达到?|为|是|相当于)(?:了)?(?<base>[^，。;:为]{0,16}?(?:预算|计划|任务|目标|合同)[^，。;:为]{0,6}?)的$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfPlan { get; }

    [GeneratedRegex(@"^[^，。;:]{0,6}的$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfAmount { get; }

    [GeneratedRegex(@"(?<stem>[^，。;:“”(）()\s]{2})率\)?(?:为|达到?|是|:|等于|高达|仅为)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rate { get; }

    [GeneratedRegex("预算|计划|目标|任务|应|编制|核定|指标数|安排数", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Planned { get; }

    [GeneratedRegex("执行|完成|决算|实际|支出数|实有|在职|在编|使用数|支付数|拨付|已|实支", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Done { get; }

    [GeneratedRegex("总|共|应|计划|预算|合同|签约|全部|收回|回收|发放", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Whole { get; }

    [GeneratedRegex("^[，、]?(?:共|合计|共计|总计)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Sum { get; }

    [GeneratedRegex("应|计划|任务", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Due { get; }

    private static readonly ImmutableArray<string> PlanStems = ["执行", "完成", "控制", "支出", "使用", "支付"];

    private static readonly ImmutableArray<string> NotShares = ["增长", "变动", "调整", "下降", "减少", "负债", "资产", "变化", "结余", "结转"];

    public static IEnumerable<Reckoning> In(Line line)
    {
        foreach (var rate in line.Mentions)
        {
            if (rate.Index > 0 && rate.Amount.IsPercentage && rate.IsPrecise && Of(line, rate) is { } reckoning)
                yield return reckoning;
        }
    }

    private static Reckoning? Of(Line line, Mention rate)
    {
        if (OfAmount.IsMatch(rate.Before) && line.Mentions[rate.Index - 1] is var whole && whole.Says("完成") && rate.Index > 1)
            return Inline(line, rate, whole);
        if (OfPlan.Match(rate.Label) is { Success: true } plan)
            return AgainstPlan(line, rate, plan.Groups["base"].Value);
        if (Rate.Match(rate.Label) is not { Success: true } match)
            return null;
        var stem = match.Groups["stem"].Value;
        if (NotShares.Contains(stem))
            return null;
        return PlanStems.Contains(stem) ? PlanRate(line, rate) ?? StemRate(line, rate, stem) : StemRate(line, rate, stem);
    }

    // “718条，完成上报200条任务的359%”
    private static Reckoning? Inline(Line line, Mention rate, Mention whole)
    {
        var part = line.Mentions[rate.Index - 2];
        return whole.IsPrecise && part.IsLike(whole) && part.IsPrecise && part.Sentence == whole.Sentence
            ? Reckonings.Ratio(StatementForm.Completion, rate, part, whole, line.Span(part, rate)) : null;
    }

    private static Reckoning? AgainstPlan(Line line, Mention rate, string said)
    {
        var earlier = Earlier(line, rate).Where(each => each.Sentence == rate.Sentence).ToList();
        if (earlier.Find(each => !IsPlanned(each) && !each.IsChange) is not { } done)
            return null;
        var plans = earlier.Where(each => IsPlanned(each) && each.IsLike(done)).ToList();
        if (plans.Count > 1 && said.Length > 2 && plans.Exists(each => each.Label.Contains(said[..2], StringComparison.Ordinal)))
            plans = plans.FindAll(each => each.Label.Contains(said[..2], StringComparison.Ordinal));
        var readings = plans.ConvertAll(plan => Reckonings.Ratio(StatementForm.Completion, rate, done, plan, line.Span(plan.Start < done.Start ? plan : done, rate)));
        return readings.Find(reading => reading.Holds) ?? (readings is [var only] && IsOwnPlan(line, plans[0], done) ? only : null);
    }

    // “预算20万元，支出8万元，其中：接待费支出3万元，完成预算的60%”: a part has a budget of its own.
    private static bool IsOwnPlan(Line line, Mention plan, Mention done) =>
        !line.Mentions.Take(done.Index).Skip(plan.Index + 1).Any(each => each.IsLike(done) && !IsPlanned(each) && !each.IsChange)
        && !line.Text[Math.Min(plan.End, done.End)..Math.Max(plan.Start, done.Start)].Contains("其中", StringComparison.Ordinal);

    private static Reckoning? PlanRate(Line line, Mention rate)
    {
        var earlier = Earlier(line, rate).Where(each => each.Segment == rate.Segment && !each.IsChange).ToList();
        var fitting = earlier.Where(IsPlanned).SelectMany(whole => earlier.Where(each => each.IsLike(whole) && Done.IsMatch(each.Label))
            .Select(part => Reckonings.Ratio(StatementForm.Completion, rate, part, whole, line.Span(part.Start < whole.Start ? part : whole, rate)))).FirstOrDefault(each => each.Holds);
        if (fitting is not null)
            return fitting;
        var near = earlier.Take(2).ToList();
        if (near.Count < 2)
            return null;
        var plan = near.Find(IsPlanned);
        var done = near.Find(each => each != plan);
        if (plan is null || done is null || IsPlanned(done) || !(plan.IsLike(done) || IsStaff(plan, done)))
            return null;
        return Reckonings.Ratio(StatementForm.Completion, rate, done, plan, line.Span(near[1], rate)) with { IsCertain = Done.IsMatch(done.Label) };
    }

    // Posts are counted in 个, people in 人.
    private static bool IsStaff(Mention plan, Mention done) =>
        plan.Says("编制") && done.Says("在职", "实有", "在编", "在岗") && plan.Amount.Unit.Dimension != UnitDimension.Money && done.Amount.HasDimension;

    // “开工44个，开工率88%”: the number the rate is named for, against the nearest of its kind that fits.
    private static Reckoning? StemRate(Line line, Mention rate, string stem)
    {
        var earlier = Earlier(line, rate).Where(each => each.Sentence == rate.Sentence && !each.IsChange).ToList();
        if (earlier.Find(each => each.Segment == rate.Segment && Names(line, each, stem)) is not { } part)
            return null;
        if (stem is "节约" or "节资" && earlier.Where(each => each != part && each.IsLike(part)).Select(spent => OfBoth(line, rate, part, spent)).FirstOrDefault(each => each.Holds) is { } saved)
            return saved;
        // “建成95个，全市应建102个，建成率93.1%”: what was to be may stand between the two.
        // “孤儿86人、留守儿童214人共300人发放生活费，发放率100%”: nothing before is what all of them are a part of.
        var isSum = Sum.IsMatch(part.Before);
        var wholes = earlier.FindAll(each => each != part && ((each.Start < part.Start && !isSum) || Due.IsMatch(each.Label)) && each.IsLike(part) && each.Amount.Number.InBase > 0m);
        var readings = wholes.ConvertAll(whole => Reckonings.Ratio(StatementForm.Completion, rate, part, whole, line.Span(whole, rate)));
        return readings.Find(reading => reading.Holds) ?? Slipped(line, rate, part, readings) ?? OfOnly(part, wholes, readings);
    }

    // Of the numbers it may be over, one gives it but for a digit; few digits are met too easily by any but the two right before it.
    private static Reckoning? Slipped(Line line, Mention rate, Mention part, List<Reckoning> readings)
    {
        if (readings.FindAll(Slip.IsOneDigit) is not [var slip])
            return null;
        var isBeside = part.Index == rate.Index - 1 && part.Index > 0 && slip.Parts[1] == line.Mentions[part.Index - 1].Amount;
        return isBeside || rate.Amount.Digits >= ManyDigits ? slip with { IsCertain = isBeside, Remark = Slip.Remark(rate.Amount) } : null;
    }

    private const int ManyDigits = 4;

    private static Reckoning? OfOnly(Mention part, List<Mention> wholes, List<Reckoning> readings)
    {
        var near = wholes.FindAll(each => each.Segment == part.Segment);
        var only = near.Count > 0 ? near : wholes;
        return only is [var whole] && (Whole.IsMatch(whole.Label) || IsOneClause(part, whole)) ? readings[wholes.IndexOf(whole)] with { IsCertain = near.Count > 0 } : null;
    }

    // “采购95万元，节约5万元，节约率5%”: of what was to be spent, which is both.
    private static Reckoning OfBoth(Line line, Mention rate, Mention saved, Mention spent) =>
        Reckonings.GrowthByChange(rate, spent, saved, false, line.Span(spent, rate)) with { Form = StatementForm.Completion };

    // “50个项目已开工44个”
    private static bool IsOneClause(Mention part, Mention whole) =>
        part.Index == whole.Index + 1 && part.Before.IndexOfAny(['，', ';', '、', '(']) < 0 && part.Before.Contains('已', StringComparison.Ordinal);

    private static bool Names(Line line, Mention part, string stem)
    {
        var end = line.Text.IndexOfAny(['，', '。', ';', '、', '('], part.End);
        var clause = part.Label + line.Text[part.End..(end < 0 ? line.Text.Length : end)];
        return clause.Contains(stem == "节资" ? "节约" : stem, StringComparison.Ordinal);
    }

    private static IEnumerable<Mention> Earlier(Line line, Mention rate) =>
        line.Mentions.Take(rate.Index).Where(each => each.Amount.HasDimension && each.IsPrecise).Reverse();

    // The 预算 in the name of a budget plans nothing: 公共财政预算收入.
    [GeneratedRegex("(?:公共财政|一般公共|公共|政府性基金|基金|国有资本经营)预算(?=收入|支出|财政|拨款|本级)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NameOfBudget { get; }

    private static bool IsPlanned(Mention mention) => Planned.IsMatch(NameOfBudget.Replace(mention.Label, "")) && !Done.IsMatch(mention.Label);
}
