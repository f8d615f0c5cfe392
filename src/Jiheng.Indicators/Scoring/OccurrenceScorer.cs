using System.Runtime.InteropServices;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>按次评分。</summary>
internal static class OccurrenceScorer
{
    public static RuleOutcome Score(ScoringRule.PerOccurrence rule, RuleFacts facts, StartedUnit startedUnit)
    {
        var counts = new decimal[rule.Kinds.Length];
        var total = rule.Start.Value;
        for (var i = 0; i < counts.Length; i++)
        {
            var kind = rule.Kinds[i];
            if (CountOf(kind, facts, rule.Kinds.Length == 1) is not { } count)
                return new RuleOutcome.Undetermined($"缺少“{kind.Name}”的数量。");
            counts[i] = count;
            total += StartedUnits.Count(kind.Step == 1m ? count : count / kind.Step, rule.Started, startedUnit) * kind.Points.Value;
        }
        var unlimited = new Points(total);
        return new RuleOutcome.Scored(Limit.Between(unlimited, rule.Floor, rule.Cap), new Working.Occurred(rule, ImmutableCollectionsMarshal.AsImmutableArray(counts), unlimited));
    }

    private static decimal? CountOf(Occurrence kind, RuleFacts facts, bool alone)
    {
        if (!kind.Labels.IsEmpty && !facts.Counts.IsEmpty && SumOfLabels(kind, facts) is { } labelled)
            return labelled;
        if (kind.Labels.Length > 1 && kind.Points < Points.Zero && !facts.Items.IsEmpty && facts.Counts.IsEmpty && facts.Count is null)
            return Unmet(kind, facts);
        if (kind.CountsUnmet && kind.Labels.Length == 1 && ItemLabels.Find(facts.Items, kind.Labels[0], out var isMet))
            return isMet ? 0m : 1m;
        return alone ? Alone(kind, facts) : null;
    }

    // People over and days late may come as a measured value; a value beside 例 or 处 is a rate of something else.
    private static bool IsMeasured(string unit) => unit is "人" or "名" or "天" or "日" or "工作日" or "个工作日" or "个月" or "月" or "小时" or "公里" or "万元" or "元" or "亩" or "吨";

    // “以上情况每出现一例不符合要求的扣1分”: an item that is not met is one occurrence.
    private static decimal? Unmet(Occurrence kind, RuleFacts facts)
    {
        var unmet = 0m;
        foreach (var label in kind.Labels)
        {
            if (!ItemLabels.Find(facts.Items, label, out var isMet))
                return null;
            unmet += isMet ? 0m : 1m;
        }
        return unmet;
    }

    private static decimal? SumOfLabels(Occurrence kind, RuleFacts facts)
    {
        decimal? sum = null;
        foreach (var label in kind.Labels)
        {
            if (ItemLabels.Find(facts.Counts, label, out var count))
                sum = (sum ?? 0m) + count;
        }
        return sum;
    }

    private static decimal Sum(ImmutableDictionary<string, decimal> counts)
    {
        var sum = 0m;
        foreach (var (_, count) in counts)
            sum += count;
        return sum;
    }

    // “三项均未超预算得3分，一项超预算扣1分”, “缺一项扣1分”.
    private static bool CountsWhatIsNotMet(Occurrence kind, Met met) =>
        kind.CountsUnmet || (kind.Points < Points.Zero && kind is { Step: 1m, Unit: "项" } && met.Of > 1m);

    private static decimal? Alone(Occurrence kind, RuleFacts facts)
    {
        if (facts.Count is { } count)
            return Math.Max(0m, count);
        if (!facts.Counts.IsEmpty)
            return Sum(facts.Counts);
        if (facts.Met is { } met && CountsWhatIsNotMet(kind, met))
            return met.Of - met.Count;
        if (kind.Points > Points.Zero && Measured.CountOfMet(facts) is { } done)
            return done;
        if (kind.CountsUnmet && !facts.Items.IsEmpty)
            return facts.Items.Values.Count(isMet => !isMet);
        return IsMeasured(kind.Unit) && facts.Value is { } value && (decimal.Truncate(value) == value || new Measure(kind.Unit).IsTime || kind.Unit is "万元" or "元" or "公里" or "亩" or "吨") ? Math.Max(0m, value) : null;
    }
}
