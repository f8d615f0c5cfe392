namespace Jiheng.Indicators.Standards.Attaining;

/// <summary>按比例的可能得分。</summary>
internal static class LineReach
{
    public static AttainableSet Of(ScoringRule.Proportional rule, Interval domain)
    {
        var values = domain.Intersect(Interval.AtLeast(0m));
        if (values.IsEmpty)
            return AttainableSet.Of([Points.Zero]);
        var negative = domain.Lower is { Value: >= 0m } || rule.Measure.Absolute ? AttainableSet.None : AttainableSet.Of([Points.Zero]);
        if (WholeValues.AreAll(rule.Measure.Unit))
            return negative.Or(Lattice.Of(Points.Zero, rule.Full.Value / rule.Target, WholeValues.Least(values) ?? 0m, WholeValues.Most(values), Points.Zero, rule.Cap));
        var low = At(values.Lower?.Value ?? 0m);
        var high = values.Upper is { } end ? At(end.Value) : rule.Cap;
        return negative.Or(AttainableSet.Between(low, high).Limited(Points.Zero, rule.Cap));

        Points At(decimal value) => new(rule.Full.Value * value / rule.Target);
    }

    public static AttainableSet Of(ScoringRule.Inverse rule, Interval domain)
    {
        var values = domain.Intersect(Interval.MoreThan(0m));
        if (values.IsEmpty)
            return AttainableSet.None;
        var best = values.Lower is { Value: > 0m } low ? At(low.Value) : rule.Cap;
        var worst = values.Upper is { } high ? At(high.Value) : Points.Zero;
        return AttainableSet.Between(worst, Points.Max(best, worst)).Limited(Points.Zero, rule.Cap);

        Points At(decimal value) => new(rule.Full.Value * rule.Target / value);
    }

    public static AttainableSet Of(ScoringRule.Linear rule, Interval domain)
    {
        var (left, right) = rule.From.At <= rule.To.At ? (rule.From, rule.To) : (rule.To, rule.From);
        var values = rule.Measure.Absolute ? domain.Intersect(Interval.AtLeast(0m)) : domain;
        var from = values.Lower is { } low ? At(low.Value) : left.Points;
        var to = values.Upper is { } high ? At(high.Value) : right.Points;
        return AttainableSet.Between(Points.Min(from, to), Points.Max(from, to));

        Points At(decimal value) => value <= left.At ? left.Points
            : value >= right.At ? right.Points
            : new Points(left.Points.Value + ((right.Points.Value - left.Points.Value) * (value - left.At) / (right.At - left.At)));
    }
}
