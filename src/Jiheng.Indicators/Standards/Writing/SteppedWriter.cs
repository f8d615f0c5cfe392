using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards.Writing;

/// <summary>按单位增减分书写。“≥100%，得5分；每低于1个百分点扣0.2分，扣完为止”.</summary>
internal static class SteppedWriter
{
    public static string Write(ScoringRule.Stepped rule, Setting setting) => Write(rule, [], [Interval.Everything], setting);

    /// <param name="rule">The steps.</param>
    /// <param name="given">Bands with points of their own.</param>
    /// <param name="regions">Where the steps hold.</param>
    /// <param name="setting">Weight and joint.</param>
    public static string Write(ScoringRule.Stepped rule, ImmutableArray<Band> given, ImmutableArray<Interval> regions, Setting setting)
    {
        var bands = given.Select(band => BandWriter.Clause(rule.Measure, band, setting)).ToList();
        var freely = Intervals.Rest(Interval.Everything, given.Select(band => band.When)).SequenceEqual(regions)
            && given.All(band => ((ScoringRule.Fixed)band.Then).Points < rule.Base || rule.Base == Points.Zero);
        if (!freely)
            return MeasureWords.Opening(string.Join(setting.Joint, [.. bands, .. regions.Select(region => InRegion(rule, region, setting)), .. Terms(rule)]));
        string[] start = rule.Base != Points.Zero ? [Start(rule, given, setting)] : rule.Measure.IsRate ? [] : [Target(rule)];
        return MeasureWords.Opening(string.Join(setting.Joint, [.. start, .. Steps(rule, setting), .. Terms(rule), .. bands]));
    }

    /// <summary>“低于85%的部分每低于1个百分点扣0.5分”.</summary>
    public static string Beyond(ScoringRule.Stepped rule, Setting setting)
    {
        var (limit, side, verb) = rule.Standard.Lower is { } low ? (low.Value, "低于", "每低于") : ((rule.Standard.Upper?.Value).GetValueOrDefault(), "高于", "每高于");
        return $"{side}{MeasureWords.Value(rule.Measure, limit)}的，{side}部分{Step(rule, verb, null, rule.Below ?? rule.Above, setting)}";
    }

    private static string Start(ScoringRule.Stepped rule, ImmutableArray<Band> given, Setting setting)
    {
        var standard = given.Any(band => band.When.Overlaps(rule.Standard)) ? Turned(rule) : rule.Standard;
        return MeasureWords.When(rule.Measure, standard) + "，" + PointWords.Award(rule.Base, setting.Weight);
    }

    // Additions that begin at 0 points name where they begin: in the step for a rate, as the target for what is counted.
    private static string Target(ScoringRule.Stepped rule) =>
        "目标值为" + MeasureWords.Value(rule.Measure, (rule.Standard.Lower ?? rule.Standard.Upper)?.Value ?? 0m);

    // “≥45万吨得4分，每高1万吨加0.5分，低于45万吨不得分”: the additions begin where the standard is just met.
    private static Interval Turned(ScoringRule.Stepped rule) => rule.Standard switch
    {
        { Lower: null, Upper: { } high } => Interval.AtLeast(high.Value),
        { Lower: { } low, Upper: null } => Interval.AtMost(low.Value),
        var same => same,
    };

    private static IEnumerable<string> Steps(ScoringRule.Stepped rule, Setting setting)
    {
        var apart = NeedsSides(rule);
        if (rule.Below is { } below)
            yield return (apart ? MeasureWords.When(rule.Measure, Beneath(rule)) + "，" : "") + Step(rule, "每低于", rule.Standard.Lower, below, setting);
        if (rule.Above is { } above)
            yield return (apart ? MeasureWords.When(rule.Measure, Over(rule)) + "，" : "") + Step(rule, "每高于", rule.Standard.Upper, above, setting);
    }

    private static string InRegion(ScoringRule.Stepped rule, Interval region, Setting setting)
    {
        var isBelow = rule.Below is not null && (rule.Above is null || region.Upper?.Value <= rule.Standard.Lower?.Value);
        var step = isBelow ? Step(rule, "每低于", null, rule.Below, setting) : Step(rule, "每高于", null, rule.Above, setting);
        return MeasureWords.When(rule.Measure, region) + "，" + step;
    }

    private static string Step(ScoringRule.Stepped rule, string verb, Bound? from, Slope? slope, Setting setting)
    {
        if (slope is null)
            return "";
        var named = rule.Base == Points.Zero && rule.Measure.IsRate && from is { } limit ? MeasureWords.Value(rule.Measure, limit.Value) : "";
        return verb + named + MeasureWords.Step(rule.Measure.Unit, slope.Step) + PointWords.Change(slope.Points, setting.Weight) + Limit(rule, slope);
    }

    private static string Limit(ScoringRule.Stepped rule, Slope slope) =>
        "，" + (slope.Points < Points.Zero ? PointWords.Least(rule.Base, rule.Floor) : PointWords.Most(rule.Cap));

    private static IEnumerable<string> Terms(ScoringRule.Stepped rule) =>
        MeasureWords.Started(rule.Started, rule.Measure.Unit, (rule.Below ?? rule.Above)?.Step ?? 1m) is { } started ? [started] : [];

    // “±5%以内，每超出1个百分点扣…” is read as both sides; different sides have to be told apart.
    private static bool NeedsSides(ScoringRule.Stepped rule) =>
        rule.Below is not null && rule.Above is not null && rule.Below != rule.Above
        && rule.Standard is { IsPoint: false, Lower: { } low, Upper: { } high } && low.Value + high.Value is 0m or 2m;

    private static Interval Beneath(ScoringRule.Stepped rule) => rule.Standard.Lower is { } low ? new(null, new(low.Value, !low.Included)) : Interval.Everything;

    private static Interval Over(ScoringRule.Stepped rule) => rule.Standard.Upper is { } high ? new(new(high.Value, !high.Included), null) : Interval.Everything;
}
