using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>按要点评分。Facts that hold, items that are met, targets that are reached.</summary>
internal static class ItemScorer
{
    public static RuleOutcome.Scored Score(ScoringRule.PassFail rule, bool holds) => new(holds ? rule.Met : rule.Unmet, new Working.Fact(rule, holds));

    public static RuleOutcome Score(ScoringRule.PassFail rule, RuleFacts facts) => Holds(rule, facts) is { } holds
        ? Score(rule, holds)
        : new RuleOutcome.Undetermined($"没有判定“{rule.Condition}”是否成立。");

    private static bool? Holds(ScoringRule.PassFail rule, RuleFacts facts)
    {
        if (facts.Veto)
            return false;
        if (!facts.Items.IsEmpty)
            return AreAllMet(facts.Items) ? true : SaysEither(rule.Condition) && facts.Items.ContainsValue(true) ? null : false;
        if (facts.Met is { } met)
            return met.Count >= met.Of;
        return rule.CountsViolations && facts.Count is { } count ? count == 0m : null;
    }

    // “有年度计划或有上级文件”: whether one of them is enough is left to whoever answers.
    private static bool SaysEither(string condition) => condition.Contains('或', StringComparison.Ordinal);

    private static bool AreAllMet(ImmutableDictionary<string, bool> items)
    {
        foreach (var (_, isMet) in items)
        {
            if (!isMet)
                return false;
        }
        return true;
    }

    public static RuleOutcome Score(ScoringRule.Checklist rule, RuleFacts facts)
    {
        if (!facts.Items.IsEmpty)
            return ByItems(rule, facts);
        if (NumberMet(rule, facts) is not { } met)
            return new RuleOutcome.Undetermined("没有判定各要点是否符合。");
        if (rule.Items.Any(item => item.Points != rule.Items[0].Points) && met != 0m && met != rule.Items.Length)
            return new RuleOutcome.Undetermined("各要点分值不同，只有符合的项数还不能计分。");
        var points = met == rule.Items.Length ? Total(rule.Items) : rule.Items[0].Points * met;
        return Scored(rule, rule.Deducts ? points - Total(rule.Items) : points, [], met);
    }

    private static RuleOutcome ByItems(ScoringRule.Checklist rule, RuleFacts facts)
    {
        ImmutableArray<ChecklistItem> unmet = [];
        foreach (var item in rule.Items)
        {
            if (!ItemLabels.Find(facts.Items, item.Label, out var isMet))
                return new RuleOutcome.Undetermined($"没有判定要点{item.Label}是否符合。");
            if (!isMet)
                unmet = unmet.Add(item);
        }
        var lost = Total(unmet);
        return Scored(rule, rule.Deducts ? Points.Zero - lost : Total(rule.Items) - lost, unmet, rule.Items.Length - unmet.Length);
    }

    private static RuleOutcome.Scored Scored(ScoringRule.Checklist rule, Points change, ImmutableArray<ChecklistItem> unmet, decimal met) =>
        new(Limit.Between(rule.Start + change, rule.Floor, rule.Cap), new Working.Items(rule, unmet, met));

    private static Points Total(ImmutableArray<ChecklistItem> items)
    {
        var sum = Points.Zero;
        foreach (var item in items)
            sum += item.Points;
        return sum;
    }

    // A count beside a deducting list counts what is missing; beside an adding list what is there.
    private static decimal? NumberMet(ScoringRule.Checklist rule, RuleFacts facts)
    {
        if (facts.Met is { } met)
            return rule.Deducts ? rule.Items.Length - (met.Of - met.Count) : met.Count;
        return facts.Count is { } count ? rule.Deducts ? rule.Items.Length - count : count : null;
    }

    public static RuleOutcome Score(ScoringRule.Apportioned rule, RuleFacts facts, StartedUnit startedUnit)
    {
        if (rule.Each is { } each)
            return ByTarget(rule, each, facts, startedUnit);
        if (!rule.Shares.IsEmpty)
            return Weighted(rule, facts);
        if (Done(rule, facts) is not { } result)
            return new RuleOutcome.Undetermined("没有各项目标的完成情况。");
        if (result.Of <= 0m)
            return new RuleOutcome.NotApplicable("没有设定目标。");
        return new RuleOutcome.Scored(new(rule.Full.Value * result.Done / result.Of), new Working.Divided(rule, result.Done, result.Of));
    }

    private static RuleOutcome Weighted(ScoringRule.Apportioned rule, RuleFacts facts)
    {
        if (facts.Values.Length != rule.Shares.Length)
            return new RuleOutcome.Undetermined("没有各项指标的数值。");
        if (facts.Values.Any(value => value > 1m))
            return new RuleOutcome.Undetermined("评分标准没有写明单项超过100%时怎样计算。", UndeterminedCause.StandardIsSilent);
        var done = facts.Values.Select((value, index) => Math.Max(0m, value) * rule.Shares[index]).Sum();
        return new RuleOutcome.Scored(new(rule.Full.Value * done), new Working.Divided(rule, done, 1m));
    }

    private static RuleOutcome ByTarget(ScoringRule.Apportioned rule, TargetRule each, RuleFacts facts, StartedUnit startedUnit)
    {
        if (facts.Values.IsEmpty)
            return new RuleOutcome.Undetermined("没有各项目标的完成情况。");
        var done = 0m;
        foreach (var value in facts.Values)
        {
            if (RuleScorer.Apply(each.Rule, RuleFacts.None with { Value = value }, startedUnit) is not RuleOutcome.Scored scored)
                return new RuleOutcome.Undetermined("有的目标不在评分标准写明的任何一档。", UndeterminedCause.StandardIsSilent);
            done += scored.Points.Value / each.Worth.Value;
        }
        return new RuleOutcome.Scored(new(rule.Full.Value * done / facts.Values.Length), new Working.Divided(rule, done, facts.Values.Length));
    }

    private static (decimal Done, decimal Of)? Done(ScoringRule.Apportioned rule, RuleFacts facts)
    {
        if (!facts.Values.IsEmpty)
            return (facts.Values.Sum(value => rule.ByRate ? Math.Clamp(value, 0m, 1m) : value >= 1m ? 1m : 0m), facts.Values.Length);
        if (facts.Met is { } met)
            return (Math.Min(met.Count, met.Of), met.Of);
        return facts.Items.IsEmpty ? null : (facts.Items.Values.Count(isMet => isMet), facts.Items.Count);
    }
}
