namespace Jiheng.Indicators.Standards.Attaining;

/// <summary>按单位增减的可能得分。</summary>
internal static class SteppedReach
{
    public static AttainableSet Of(ScoringRule.Stepped rule, Interval domain, StartedUnit startedUnit)
    {
        if (rule.Measure.Absolute)
            domain = domain.Intersect(Interval.AtLeast(0m));
        var started = rule.Started == StartedUnit.AsSystemSays ? startedUnit : rule.Started;
        var inside = WholeValues.CanLieIn(domain.Intersect(rule.Standard), rule.Measure)
            ? AttainableSet.Of([rule.Base]).Limited(rule.Floor, rule.Cap)
            : AttainableSet.None;
        return inside.Or(Beneath(rule, domain, started)).Or(Over(rule, domain, started));
    }

    private static AttainableSet Beneath(ScoringRule.Stepped rule, Interval domain, StartedUnit started)
    {
        if (rule.Below is not { } slope || rule.Standard.Lower is not { } limit)
            return AttainableSet.None;
        var values = domain.Intersect(new(null, new(limit.Value, !limit.Included)));
        return Outside(rule, slope, limit, new(Distance(limit, values.Upper), Distance(limit, values.Lower)), values, started);
    }

    private static AttainableSet Over(ScoringRule.Stepped rule, Interval domain, StartedUnit started)
    {
        if (rule.Above is not { } slope || rule.Standard.Upper is not { } limit)
            return AttainableSet.None;
        var values = domain.Intersect(new(new(limit.Value, !limit.Included), null));
        return Outside(rule, slope, limit, new(Distance(limit, values.Lower), Distance(limit, values.Upper)), values, started);
    }

    private static Bound? Distance(Bound limit, Bound? end) =>
        end is { } value ? new Bound(Math.Abs(value.Value - limit.Value), value.Included) : null;

    private static AttainableSet Outside(ScoringRule.Stepped rule, Slope slope, Bound limit, Interval distances, Interval values, StartedUnit started)
    {
        if (!WholeValues.CanLieIn(values, rule.Measure))
            return AttainableSet.None;
        if (WholeValues.AreAll(rule.Measure.Unit) && decimal.Truncate(limit.Value) == limit.Value)
            return Whole(rule, slope, distances, started);
        return started switch
        {
            StartedUnit.NotCounted => Steps(rule, slope, decimal.Floor((distances.Lower?.Value ?? 0m) / slope.Step), LastWhole(distances.Upper, slope)),
            StartedUnit.CountedAsOne => Steps(rule, slope, Raised(distances.Lower, slope), distances.Upper is { } far ? decimal.Ceiling(far.Value / slope.Step) : null),
            _ => Continuous(rule, slope, distances),
        };
    }

    private static decimal? LastWhole(Bound? farthest, Slope slope) => farthest is not { } far ? null
        : far.Included ? decimal.Floor(far.Value / slope.Step) : decimal.Ceiling(far.Value / slope.Step) - 1m;

    // Any distance, however small, is a started unit.
    private static decimal Raised(Bound? nearest, Slope slope)
    {
        var exact = (nearest?.Value ?? 0m) / slope.Step;
        return nearest is { Included: true } ? decimal.Ceiling(exact) : decimal.Floor(exact) + 1m;
    }

    private static AttainableSet Steps(ScoringRule.Stepped rule, Slope slope, decimal first, decimal? last) =>
        Lattice.Of(rule.Base, slope.Points.Value, first, last is { } end ? Math.Max(first, end) : null, rule.Floor, rule.Cap);

    private static AttainableSet Continuous(ScoringRule.Stepped rule, Slope slope, Interval distances)
    {
        var near = At(rule, slope, distances.Lower?.Value ?? 0m);
        var far = distances.Upper is { } end ? At(rule, slope, end.Value) : slope.Points < Points.Zero ? rule.Floor : rule.Cap;
        return AttainableSet.Between(Points.Min(near, far), Points.Max(near, far)).Limited(rule.Floor, rule.Cap);
    }

    private static Points At(ScoringRule.Stepped rule, Slope slope, decimal distance) =>
        new(rule.Base.Value + (distance / slope.Step * slope.Points.Value));

    /// <summary>Persons and things are one, two or three away, never one and a half.</summary>
    private static AttainableSet Whole(ScoringRule.Stepped rule, Slope slope, Interval distances, StartedUnit started)
    {
        var first = WholeValues.Least(distances) ?? 0m;
        var last = WholeValues.Most(distances);
        return started switch
        {
            StartedUnit.NotCounted => Lattice.Of(rule.Base, slope.Points.Value, decimal.Floor(first / slope.Step), last is { } far ? decimal.Floor(far / slope.Step) : null, rule.Floor, rule.Cap),
            StartedUnit.CountedAsOne => Lattice.Of(rule.Base, slope.Points.Value, decimal.Ceiling(first / slope.Step), last is { } far ? decimal.Ceiling(far / slope.Step) : null, rule.Floor, rule.Cap),
            _ => Lattice.Of(rule.Base, slope.Points.Value / slope.Step, first, last, rule.Floor, rule.Cap),
        };
    }
}
