using System.Diagnostics;
using Jiheng.Indicators.Standards.Attaining;
using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards;

/// <summary>可能得分推算。Which scores a rule can give at all, so that 13 of 14 in steps of 2 is seen to be impossible.</summary>
public static class AttainablePoints
{
    /// <param name="rule">The rule.</param>
    /// <param name="startedUnit">What a started unit counts where the sentence does not say.</param>
    public static AttainableSet Of(ScoringRule rule, StartedUnit startedUnit) => Of(rule, Interval.Everything, startedUnit);

    /// <summary>The same when the value is known to lie in <paramref name="domain"/>.</summary>
    internal static AttainableSet Of(ScoringRule rule, Interval domain, StartedUnit startedUnit) => rule switch
    {
        ScoringRule.Fixed given => AttainableSet.Of([given.Points]),
        ScoringRule.Bands bands => OfBands(bands, domain, startedUnit),
        ScoringRule.Stepped stepped => SteppedReach.Of(stepped, domain, startedUnit),
        ScoringRule.DeductByCount deduct => CountReach.Of(deduct, startedUnit),
        ScoringRule.Proportional proportional => LineReach.Of(proportional, domain),
        ScoringRule.Inverse inverse => LineReach.Of(inverse, domain),
        ScoringRule.Linear line => LineReach.Of(line, domain),
        ScoringRule.PassFail fact => AttainableSet.Of([fact.Met, fact.Unmet]),
        ScoringRule.Checklist list => CountReach.Of(list),
        ScoringRule.PerOccurrence occurrence => CountReach.Of(occurrence, startedUnit),
        ScoringRule.GradeMap grades => AttainableSet.Of(grades.Grades.Select(grade => grade.Points)),
        // How many targets a unit sets is its own choice, so any share of the points can come about.
        ScoringRule.Apportioned apportioned => AttainableSet.Between(Points.Zero, apportioned.Full),
        ScoringRule.Composite composite => OfParts(composite, startedUnit),
        ScoringRule.Judgement judgement => AttainableSet.Between(judgement.Lowest, judgement.Highest),
        ScoringRule.Gated { Then: null } gated => Of(gated.Otherwise, domain, startedUnit),
        ScoringRule.Gated { Then: { } points } gated => Of(gated.Otherwise, domain, startedUnit).Or(AttainableSet.Of([points])),
        _ => throw new UnreachableException($"No attainable points for {rule.GetType().Name}."),
    };

    private static AttainableSet OfBands(ScoringRule.Bands rule, Interval domain, StartedUnit startedUnit)
    {
        var all = AttainableSet.None;
        for (var index = 0; index < rule.Items.Length; index++)
        {
            var band = rule.Items[index];
            foreach (var part in Intervals.Rest(band.When.Intersect(domain), rule.Items.Take(index).Select(earlier => earlier.When)))
            {
                if (WholeValues.CanLieIn(part, rule.Measure))
                    all = all.Or(Of(band.Then, part, startedUnit));
            }
        }
        return all;
    }

    private static AttainableSet OfParts(ScoringRule.Composite rule, StartedUnit startedUnit) =>
        rule.Parts.Aggregate(AttainableSet.Of([Points.Zero]), (sum, part) => sum.Plus(Of(part.Rule, startedUnit))).Limited(Points.Zero, rule.Cap);
}
