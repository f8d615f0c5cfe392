using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>分部分评分。Each part sees the facts that bear its label, and those that are the same for all.</summary>
internal static class PartScorer
{
    public static RuleOutcome Score(ScoringRule.Composite rule, RuleFacts facts, StartedUnit startedUnit)
    {
        var parts = ImmutableArray.CreateBuilder<PartWorking>(rule.Parts.Length);
        var total = Points.Zero;
        foreach (var part in rule.Parts)
        {
            var outcome = RuleScorer.Score(part.Rule, Narrowed(facts, part.Label), startedUnit);
            if (outcome is not RuleOutcome.Scored scored)
                return outcome is RuleOutcome.Undetermined undetermined && part.Label.Length > 0 ? undetermined with { Reason = part.Label + undetermined.Reason } : outcome;
            parts.Add(new(part.Label, scored.Points, scored.Working));
            total += scored.Points;
        }
        return new RuleOutcome.Scored(Limit.Between(total, Points.Zero, rule.Cap), new Working.Parts(rule, parts.MoveToImmutable(), total));
    }

    private static RuleFacts Narrowed(RuleFacts facts, string label)
    {
        if (label.Length == 0)
            return facts;
        return facts with
        {
            Items = ItemLabels.Find(facts.Items, label, out var isMet) ? ImmutableDictionary<string, bool>.Empty.Add(label, isMet) : ImmutableDictionary<string, bool>.Empty,
            Count = ItemLabels.Find(facts.Counts, label, out var count) ? count : facts.Counts.IsEmpty ? facts.Count : null,
            Counts = ImmutableDictionary<string, decimal>.Empty,
        };
    }
}
