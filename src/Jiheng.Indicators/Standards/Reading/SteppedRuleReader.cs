namespace Jiheng.Indicators.Standards.Reading;

/// <summary>每单位增减识读。Puts steps on the band they count from, and leaves the other bands as they are.</summary>
internal sealed class SteppedRuleReader(
    Sentence sentence, ReadingContext context, Measure measure, ImmutableArray<SettledPiece> settled, Points? rest)
{
    private Points Weight => sentence.Weight;

    public ScoringRule? Read(List<StepClause> steps)
    {
        Slope? below = null, above = null;
        var startAt = Anchor(steps, out var anchor);
        if (startAt is not { } standard)
            return context.Refuse("没有写明从哪个数值起计算扣（加）分。", steps[0].Clause);
        foreach (var step in steps)
        {
            var slope = new Slope(step.Step.Size, step.Amount.Of(Weight) * step.Sign);
            var sides = SidesOf(step.Step, step.When, standard);
            if (sides == Sides.None)
                return context.Refuse("没有写明高于还是低于标准时扣（加）分。", step.Clause);
            if ((sides.HasFlag(Sides.Below) && below is { } b && b != slope) || (sides.HasFlag(Sides.Above) && above is { } a && a != slope))
                return context.Refuse("同一侧有两种不同的扣（加）分。", step.Clause);
            below = sides.HasFlag(Sides.Below) ? slope : below;
            above = sides.HasFlag(Sides.Above) ? slope : above;
        }
        if (!Reachable(ref standard, below, above))
            return context.Refuse("扣分的方向与得满分的条件相反，请核对原文。", steps[0].Clause);
        return Build(steps, standard, anchor, below, above);
    }

    private ScoringRule? Build(
        List<StepClause> steps, Interval standard, SettledPiece? anchor, Slope? below, Slope? above)
    {
        var start = anchor?.Points ?? sentence.Terms.Base ?? (steps.All(step => step.Sign > 0) ? Points.Zero : Weight);
        var rule = new ScoringRule.Stepped(
            measure, standard, start, below, above, sentence.Terms.LeastFrom(start), MostFrom(start, steps.Any(step => step.Sign > 0)), sentence.Terms.Started);
        var regions = Regions(steps);
        var others = settled.Where(piece => anchor is not { } used || piece != used || regions is not null).ToList();
        if (regions is null && others.Count == 0 && (rest is null || anchor is null))
            return rule;
        var bands = others.Select(piece => new Band(piece.When, new ScoringRule.Fixed(piece.Points))).ToList();
        var free = regions ?? Intervals.Rest(Interval.Everything, others.Select(piece => piece.When));
        bands.AddRange(free.Select(part => new Band(part, rule)));
        return new ScoringRule.Bands(measure, [.. bands]);
    }

    private Points MostFrom(Points start, bool adds) =>
        adds ? sentence.Terms.MostFrom(start, Points.Max(Weight, start)) : start;

    /// <summary>The parts of the scale the steps were given for: “100%＜x≤105%的，每超…”; nothing when they hold wherever no other band does.</summary>
    private ImmutableArray<Interval>? Regions(List<StepClause> steps)
    {
        if (steps.Exists(step => step.When is null))
            return null;
        ImmutableArray<Interval> regions = [.. steps.SelectMany(step => step.Regions)];
        var uncovered = Intervals.Rest(Interval.Everything, [.. settled.Select(piece => piece.When), .. regions]);
        return settled.Length == 1 && uncovered.IsEmpty ? null : regions;
    }

    /// <summary>Where counting begins: the band next to the steps' own condition, else the best band, else the number the step names.</summary>
    private Interval? Anchor(List<StepClause> steps, out SettledPiece? anchor)
    {
        anchor = null;
        foreach (var end in steps.SelectMany(step => step.When?.Ranges ?? []).SelectMany(range => new[] { range.Low, range.High }))
        {
            if (end is { } limit && settled.Where(piece => Touches(piece.When, limit.Value)).Cast<SettledPiece?>().MaxBy(piece => piece?.Points) is { } next && next.Points > Points.Zero)
                anchor = anchor is { } best && best.Points >= next.Points ? anchor : next;
        }
        anchor ??= settled.Where(piece => piece.Points > Points.Zero).Cast<SettledPiece?>().MaxBy(piece => piece?.Points);
        if (anchor is { } found)
            return found.When;
        return Named(steps) is { } reference ? Side(reference, steps) : null;
    }

    private static bool Touches(Interval interval, decimal value) => interval.Lower?.Value == value || interval.Upper?.Value == value;

    private decimal? Named(List<StepClause> steps)
    {
        if (steps.Select(step => step.Step.Reference).FirstOrDefault(reference => reference is not null) is { } named)
            return named;
        if (sentence.Target is { } target && target.Ranges[0] is var range)
            return (range.Low ?? range.High)?.Value;
        if (steps.Select(step => step.When?.Ranges[0]).FirstOrDefault(range => range is not null) is { } when)
            return (when.Low is null || when.High is null) ? (when.Low ?? when.High)?.Value : null;
        var fromLastYear = steps.Any(step => Changes(step.Clause.Lead + step.Step.Text));
        if (measure.IsRate && FactWords.SpeaksOfCompletion(sentence))
            return 1m;
        return fromLastYear || steps.All(step => step.Step.Unit != "%") ? 0m : null;
    }

    private static bool Changes(string words) =>
        words.Contains("上年", StringComparison.Ordinal) || words.Contains("同比", StringComparison.Ordinal) || words.Contains("去年", StringComparison.Ordinal)
        || words.Contains("变动率", StringComparison.Ordinal);

    private static Interval Side(decimal reference, List<StepClause> steps)
    {
        var sides = steps.Aggregate(Sides.None, (all, step) => all | SidesOf(step.Step, step.When, Interval.Exactly(reference)));
        return sides switch
        {
            Sides.Below => Interval.AtLeast(reference),
            Sides.Above => Interval.AtMost(reference),
            _ => Interval.Exactly(reference),
        };
    }

    private static Sides SidesOf(StepPhrase step, Condition? when, Interval standard)
    {
        // The steps' own condition lies on one side of the standard, whatever the verb: “节约率＜0，每超支1%”.
        if (when is { Ranges: [var own] } && Beside(own, standard) is { } beside)
            return beside;
        if (step.Sides is Sides.Below or Sides.Above)
            return IsSymmetric(standard) && when is null ? Sides.Both : step.Sides;
        if (when?.Ranges[0] is { } range)
        {
            if (range.Low is null)
                return Sides.Below;
            if (range.High is null)
                return Sides.Above;
        }
        if (step.Sides == Sides.Both)
            return standard.Lower is null ? Sides.Above : standard.Upper is null ? Sides.Below : Sides.Both;
        // What is counted in things occurs or does not: it can only be over.
        return step.Unit == "%" ? Sides.None : Sides.Above;
    }

    private static Sides? Beside(RawRange own, Interval standard) =>
        own.High is { } high && standard.Lower is { } low && high.Value <= low.Value ? Sides.Below
        : own.Low is { } from && standard.Upper is { } to && from.Value >= to.Value ? Sides.Above
        : null;

    // “±5%以内得满分，每超出1个百分点扣…” goes both ways.
    private static bool IsSymmetric(Interval standard) => standard is { IsPoint: false, Lower: { } low, Upper: { } high } && low.Value + high.Value is 0m or 2m;

    /// <summary>A side that loses points must lie outside the standard; one that gains may begin at its far end.</summary>
    private static bool Reachable(ref Interval standard, Slope? below, Slope? above)
    {
        if (above is { } up && standard.Upper is null)
        {
            if (up.Points < Points.Zero || standard.Lower is not { } low)
                return false;
            standard = new(below is null ? null : low with { Included = true }, low with { Included = true });
        }
        if (below is { } down && standard.Lower is null)
        {
            if (down.Points < Points.Zero || standard.Upper is not { } high)
                return false;
            standard = new(high with { Included = true }, above is null ? null : high with { Included = true });
        }
        return true;
    }
}
