using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>分部分评分。Each part sees the facts that bear its label, and those that are the same for all.</summary>
internal static class PartScorer
{
    public static RuleOutcome Score(ScoringRule.Composite rule, RuleFacts facts, StartedUnit startedUnit)
    {
        var parts = ImmutableArray.CreateBuilder<PartWorking>(rule.Parts.Length);
        var total = Points.Zero;
        RuleOutcome? without = null;
        var measured = rule.Measured;
        facts = CountedInOrder(rule, facts);
        if (AsksWhichAreMet(rule, facts))
            return new RuleOutcome.Undetermined("请分别回答每一部分是否符合。");
        foreach (var part in rule.Parts)
        {
            var outcome = Score(part, OwnValue(measured, part, OnlyFact(rule, part, ForFacts(rule, part, facts))), startedUnit);
            if (outcome is RuleOutcome.Scored scored)
            {
                parts.Add(new(part.Label, scored.Points, scored.Working));
                total += scored.Points;
            }
            else
            {
                without = Both(without, Labelled(outcome, part.Label));
            }
        }
        return without ?? new RuleOutcome.Scored(Limit.Between(total, Points.Zero, rule.Cap), new Working.Parts(rule, parts.MoveToImmutable(), total));
    }

    // “3 of 4 met” counts the parts themselves, or facts among them: which of them, it does not say.
    private static bool AsksWhichAreMet(ScoringRule.Composite rule, RuleFacts facts) =>
        facts.Met is { } met && facts.Items.IsEmpty
        && ((met.Of == rule.Parts.Length && rule.Parts.Count(part => AsFact(part.Rule) is not null) > 1) || (met.Of > 1m && rule.Parts.Count(part => part.Rule is ScoringRule.PassFail) > 1));

    // “one of one is met” is said of the fact beside a value, not of the value.
    private static RuleFacts ForFacts(ScoringRule.Composite rule, RulePart part, RuleFacts facts) =>
        facts.Met is not null && part.Rule is ScoringRule.Bands && rule.Parts.Count(other => AsFact(other.Rule) is not null) > 1 ? facts with { Met = null } : facts;

    // “①制度健全得1分；②…每处扣0.5分”, answered ① is met and ① is 2: where a label names no part that is counted, the counts are of those that are, in their order.
    private static RuleFacts CountedInOrder(ScoringRule.Composite rule, RuleFacts facts)
    {
        if (facts.Counts.IsEmpty)
            return facts;
        var counted = rule.Parts.Where(part => part.Rule is ScoringRule.PerOccurrence { Kinds.Length: 1 } && part.Label.Length > 0).Select(part => part.Label).ToList();
        if (counted.Count != facts.Counts.Count || rule.Parts.Any(part => part.Label.Length == 0) || counted.TrueForAll(label => ItemLabels.Find(facts.Counts, label, out _)))
            return facts;
        var counts = ImmutableDictionary.CreateBuilder<string, decimal>();
        for (var place = 0; place < counted.Count; place++)
        {
            if (!ItemLabels.Find(facts.Counts, Labels.Circled(place), out var count))
                return facts;
            counts.Add(counted[place], count);
        }
        return facts with { Counts = counts.ToImmutable() };
    }

    // Of several values each part has its own; a single one serves where the others are answered yes or no.
    private static RuleFacts OwnValue(ImmutableArray<RulePart> measured, RulePart part, RuleFacts facts)
    {
        if (measured.IsEmpty)
            return facts;
        // “30日内下达得2分，每超1日扣0.1分；进度≥90%得3分”: days late and a rate are two numbers, not one value for both.
        if (measured.Length == 2 && facts is { Count: not null, Value: not null, Values.Length: < 2 } && measured.Count(other => other.Rule is ScoringRule.DeductByCount) == 1)
            return part.Rule is ScoringRule.DeductByCount ? facts with { Value = null } : facts with { Count = null };
        var asked = measured.RemoveAll(other => AsFact(other.Rule) is not null && ItemLabels.Find(facts.Items, other.Label, out _));
        var place = asked.Length > 1 ? measured.IndexOf(part) : -1;
        return place < 0 ? facts : facts with { Value = facts.Values.Length == measured.Length ? facts.Values[place] : null, Met = null };
    }

    // Where one part alone asks for a fact, the only fact given is meant for it, whatever its label.
    private static RuleFacts OnlyFact(ScoringRule.Composite rule, RulePart part, RuleFacts facts) =>
        part.Rule is ScoringRule.PassFail && facts.Items.Count == 1 && rule.Parts.Length > 1 && !ItemLabels.Find(facts.Items, part.Label, out _) && rule.Parts.Count(other => other.Rule is ScoringRule.PassFail) == 1
            ? facts with { Items = ImmutableDictionary<string, bool>.Empty.Add(part.Label, facts.Items.Values.First()) }
            : facts;

    private static RuleOutcome Labelled(RuleOutcome outcome, string label) =>
        outcome is RuleOutcome.Undetermined undetermined ? undetermined with { Reason = label + undetermined.Reason.TrimEnd('。') } : outcome;

    // Everything a person must find out is said at once; a value that is missing is told by the figures it is computed from.
    private static RuleOutcome Both(RuleOutcome? one, RuleOutcome two) => (one, two) switch
    {
        (RuleOutcome.Undetermined first, RuleOutcome.Undetermined second) when first.Cause == second.Cause && first.Cause != UndeterminedCause.ValueIsMissing =>
            first with { Reason = $"{first.Reason}；{second.Reason}" },
        (RuleOutcome.Undetermined first, RuleOutcome.Undetermined second) => first.Cause <= second.Cause ? first : second,
        _ => one ?? two,
    };

    // A fact that was found needs nothing else; other rules may ask for more than their own item.
    private static RuleOutcome Score(RulePart part, RuleFacts facts, StartedUnit startedUnit) =>
        part.Label.Length > 0 && ItemLabels.Find(facts.Items, part.Label, out var isMet) && AsFact(part.Rule) is { } fact ? ItemScorer.Score(fact, isMet && !facts.Veto)
        : part.Rule is ScoringRule.PassFail { CountsViolations: false } once && part.Label.Length > 0 && facts.Items.IsEmpty && ItemLabels.Find(facts.Counts, part.Label, out var times) ? ItemScorer.Score(once, times > 0m && !facts.Veto)
        : RuleScorer.Apply(part.Rule, Narrowed(facts, part.Label), startedUnit);

    // “②投入达到10%以上得2分” may be answered yes or no, where a value at hand does not say.
    internal static ScoringRule.PassFail? AsFact(ScoringRule rule) => rule switch
    {
        ScoringRule.PassFail fact => fact,
        ScoringRule.Bands { Measure: var measure, Items: [{ Then: ScoringRule.Fixed full }, ..] items } when items.Skip(1).All(band => band.Then is ScoringRule.Fixed { Points: { } none } && none == Points.Zero) =>
            new(measure.IsRate ? "达到写明的比率" : "达到写明的数量", full.Points, Points.Zero, false),
        _ => null,
    };

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
