namespace Jiheng.Indicators.Standards.Attaining;

/// <summary>按项按次的可能得分。</summary>
internal static class CountReach
{
    public static AttainableSet Of(ScoringRule.Checklist rule)
    {
        var sums = rule.Items.Aggregate(AttainableSet.Of([Points.Zero]), (all, item) => all.Plus(AttainableSet.Of([Points.Zero, item.Points * (rule.Deducts ? -1m : 1m)])));
        return AttainableSet.Of([rule.Start]).Plus(sums).Limited(rule.Floor, rule.Cap);
    }

    public static AttainableSet Of(ScoringRule.PerOccurrence rule, StartedUnit startedUnit)
    {
        if (rule.Kinds.Any(kind => kind.Points > Points.Zero) && rule.Kinds.Any(kind => kind.Points < Points.Zero))
            return AttainableSet.Between(rule.Floor, rule.Cap);
        var started = rule.Started == StartedUnit.AsSystemSays ? startedUnit : rule.Started;
        var width = Points.Max(rule.Cap, rule.Start) - Points.Min(rule.Floor, rule.Start);
        // All kinds change the score the same way, so a sum beyond the width ends at the limit anyway.
        var changes = rule.Kinds.Aggregate(AttainableSet.Of([Points.Zero]), (all, kind) => all.Plus(Changes(kind, started, width)).Limited(Points.Zero - width, width));
        return AttainableSet.Of([rule.Start]).Plus(changes).Limited(rule.Floor, rule.Cap);
    }

    public static AttainableSet Of(ScoringRule.DeductByCount rule, StartedUnit startedUnit)
    {
        var started = rule.Started == StartedUnit.AsSystemSays ? startedUnit : rule.Started;
        return AttainableSet.Of([rule.Full]).Plus(Changes(rule.Excess, started, rule.Full - rule.Floor)).Limited(rule.Floor, rule.Full);
    }

    private static AttainableSet Changes(Occurrence kind, StartedUnit started, Points width)
    {
        var least = Points.Zero - width;
        if (started is StartedUnit.NotCounted or StartedUnit.CountedAsOne)
            return Lattice.Of(Points.Zero, kind.Points.Value, 0m, null, least, width);
        if (WholeValues.AreCounted(kind.Unit))
            return Lattice.Of(Points.Zero, kind.Points.Value / kind.Step, 0m, null, least, width);
        return kind.Points < Points.Zero ? AttainableSet.Between(least, Points.Zero) : AttainableSet.Between(Points.Zero, width);
    }
}
