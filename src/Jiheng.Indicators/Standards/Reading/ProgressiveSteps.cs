namespace Jiheng.Indicators.Standards.Reading;

/// <summary>分段增减。“每低1个百分点扣0.2分；低于85%的，85%以下部分每低1个百分点扣0.5分”: a second slope for what lies beyond a limit.</summary>
internal static class ProgressiveSteps
{
    /// <summary>Whether the second of two deductions says that it holds for a part only; where it does not, the whole distance may be meant.</summary>
    public static bool Are(List<StepClause> steps, Interval standard) =>
        steps is [{ Sign: < 0 } near, { Sign: < 0 } far] && SaysPart(far) && near.Step.Unit == far.Step.Unit && SideOf(far, standard) is not Sides.None;

    public static ScoringRule.Bands? Read(List<StepClause> steps, Interval standard, Measure measure, Func<StepClause, ScoringRule?> readNear)
    {
        var (near, far) = (steps[0], steps[1]);
        var side = SideOf(far, standard);
        var limit = Limit(far).GetValueOrDefault();
        // What the first says of its own end is said by the second too.
        var (fixedBands, first) = readNear(near.When is { Ranges: [{ Low: null } or { High: null }] } ? near : near with { When = null, Regions = [] }) switch
        {
            ScoringRule.Stepped whole => ([], whole),
            ScoringRule.Bands { Items: var items } when items.Select(band => band.Then).OfType<ScoringRule.Stepped>().Distinct().ToList() is [var only] => (items.RemoveAll(band => band.Then is ScoringRule.Stepped), only),
            _ => (ImmutableArray<Band>.Empty, null),
        };
        if (first is null || EndsElsewhere(near, limit) || PointsAt(first, side, limit) is not { } points)
            return null;
        fixedBands = fixedBands.RemoveAll(band => band.When == first.Standard);
        var slope = new Slope(far.Step.Size, far.Amount.Of(first.Base) * -1m);
        var second = side == Sides.Below
            ? first with { Standard = Interval.AtLeast(limit), Base = points, Below = slope, Above = null, Cap = points }
            : first with { Standard = Interval.AtMost(limit), Base = points, Below = null, Above = slope, Cap = points };
        var beyond = side == Sides.Below ? Interval.LessThan(limit) : Interval.MoreThan(limit);
        var taken = fixedBands.Select(band => band.When).ToList();
        return new(measure,
        [
            .. fixedBands,
            .. Intervals.Rest(second.Standard, taken).Select(part => new Band(part, first)),
            .. Intervals.Rest(beyond, taken).Select(part => new Band(part, second)),
        ]);
    }

    private static bool SaysPart(StepClause step) => LeadPatterns.Part.IsMatch(step.Clause.Lead) && !step.Amount.IsShare;

    private static Sides SideOf(StepClause far, Interval standard) =>
        Limit(far) is not { } limit ? Sides.None
        : standard.Lower is { } low && limit < low.Value && far.When is { Ranges: [{ Low: null }] } ? Sides.Below
        : standard.Upper is { } high && limit > high.Value && far.When is { Ranges: [{ High: null }] } ? Sides.Above
        : Sides.None;

    private static decimal? Limit(StepClause step) => step.When is { Ranges: [var range] } && (range.Low is null || range.High is null) ? (range.Low ?? range.High)?.Value : null;

    // “90%-95%之间每低…；低于85%的部分…” leaves out what lies between.
    private static bool EndsElsewhere(StepClause near, decimal limit) =>
        near.When is { Ranges: var ranges } && ranges.Any(range => range is { Low: { } low, High: { } high } && low.Value != limit && high.Value != limit);

    private static Points? PointsAt(ScoringRule.Stepped first, Sides side, decimal limit)
    {
        var slope = side == Sides.Below ? first.Below : first.Above;
        var distance = side == Sides.Below ? first.Standard.Lower?.Value - limit : limit - first.Standard.Upper?.Value;
        if (slope is null || distance is not { } way || way % slope.Step != 0m)
            return null;
        var points = first.Base + slope.Points * (way / slope.Step);
        return points > first.Floor ? points : null;
    }
}
