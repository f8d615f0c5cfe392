using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>每单位增减识读。Puts steps on the band they count from, and leaves the other bands as they are.</summary>
internal sealed partial class SteppedRuleReader(
    Sentence sentence, ReadingContext context, Measure measure, ImmutableArray<SettledPiece> settled, Points? rest)
{
    private Points Weight => sentence.Weight;

    public ScoringRule? Read(List<StepClause> steps)
    {
        if (Anchor(steps, out var anchor) is not { } standard)
            return context.Refuse("没有写明从哪个数值起计算扣（加）分。", steps[0].Clause);
        if (ProgressiveSteps.Are(steps, standard))
            return ProgressiveSteps.Read(steps, standard, measure, near => new SteppedRuleReader(sentence, context, measure, settled, rest).Read([near])) ?? context.Refuse("同一侧有两种不同的扣（加）分。", steps[1].Clause);
        if (!Slopes(steps, standard, out var below, out var above))
            return null;
        TurnOverspending(steps, standard, ref below, ref above);
        if (SpeaksOfDecrease(steps, anchor) && !SignedChange.IsChange(context))
        {
            if (!SignedChange.IsDecrease(context))
                return context.Refuse("没有写明下降记为正数还是负数。", steps[0].Clause);
            (below, above) = (above, below);
        }
        if (!Reachable(ref standard, below, above, anchor is null or { Points.Value: 0m }))
            return context.Refuse("扣分的方向与得满分的条件相反，请核对原文。", steps[0].Clause);
        return Build(steps, standard, anchor, below, above);
    }

    private bool Slopes(List<StepClause> steps, Interval standard, out Slope? below, out Slope? above)
    {
        below = above = null;
        foreach (var step in steps)
        {
            var slope = new Slope(step.Step.Size, step.Amount.Of(Weight) * step.Sign);
            var sides = SidesOf(step, standard);
            if (sides == Sides.None)
                return Refused("没有写明高于还是低于标准时扣（加）分。", step);
            if ((sides.HasFlag(Sides.Below) && below is { } b && b != slope) || (sides.HasFlag(Sides.Above) && above is { } a && a != slope))
                return Refused("同一侧有两种不同的扣（加）分。", step);
            below = sides.HasFlag(Sides.Below) ? slope : below;
            above = sides.HasFlag(Sides.Above) ? slope : above;
        }
        // “±5%以内…每超出（高于或低于）1个百分点”: an absolute value only rises.
        below = measure.Absolute && above is not null ? null : below;
        return true;
    }

    private Sides SidesOf(StepClause step, Interval standard)
    {
        var sides = StepSides.Of(step.Step, step.When, standard);
        if (sides != Sides.None)
            return sides;
        return step is { Sign: < 0, Step.Unit: "%" } ? StepSides.Outside(standard)
            : MakesTheWhole(step) && standard is { IsPoint: true, Upper.Value: 0m } ? Sides.Above
            : Sides.None;
    }

    // “满意度每1个百分点得0.1分”: a hundred of them make the weight.
    private bool MakesTheWhole(StepClause step) =>
        step is { Sign: > 0, Step: { Unit: "%", Sides: Sides.None, Reference: null } } && step.Amount.Of(Weight).Value == Weight.Value * step.Step.Size;

    private bool Refused(string reason, StepClause step)
    {
        context.Refuse(reason, step.Clause);
        return false;
    }

    // “较上年每下降1个百分点得1分”: counted from last year's level, either way.
    private bool SpeaksOfDecrease(List<StepClause> steps, SettledPiece? anchor) =>
        anchor is null && measure.IsRate && steps.TrueForAll(step => step.Step.Reference is null && Changes(step.Clause.Lead + step.Step.Text) && Decrease.IsMatch(step.Step.Text));

    [GeneratedRegex("^(?:下降|降低|减少|压减)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Decrease { get; }

    // 节约率≥0, 每超支1%: what is overspent is saved less.
    private void TurnOverspending(List<StepClause> steps, Interval standard, ref Slope? below, ref Slope? above)
    {
        var overspent = steps.TrueForAll(step => step.Step.Text.StartsWith("超支", StringComparison.Ordinal) || (step.Step.Text.StartsWith('超') && FactWords.SaysOver(step.Clause.Lead) && IsSaving));
        if (overspent && standard.Upper is null && below is null && above is { Points.Value: < 0m })
            (below, above) = (above, null);
    }

    // A rate of saving falls where a budget is overspent.
    private bool IsSaving => (context.Indicator + context.DefinitionText).Contains("节约率", StringComparison.Ordinal);

    private ScoringRule? Build(
        List<StepClause> steps, Interval standard, SettledPiece? anchor, Slope? below, Slope? above)
    {
        var start = anchor?.Points ?? StartOf(steps);
        var rule = new ScoringRule.Stepped(
            measure, standard, start, below, above, sentence.Terms.LeastFrom(start), MostFrom(start, steps.Any(step => step.Sign > 0)), sentence.Terms.Started);
        var regions = anchor is null && settled.IsEmpty ? null : Regions(steps);
        var others = settled.Where(piece => anchor is not { } used || piece != used || regions is not null).ToList();
        if (regions is null && others.Count == 0 && (rest is null || anchor is null))
            return (ScoringRule?)Overdue(rule, steps[0]) ?? rule;
        if (LeavesNothing(others, steps))
            return context.Refuse("扣分之前已经不得分，不能确定数的是不是一件事。", steps[0].Clause);
        var bands = others.Select(piece => new Band(piece.When, new ScoringRule.Fixed(piece.Points))).ToList();
        if (Untouched(steps, standard, anchor, regions, rule) is { } kept)
            bands.Add(new(kept.When, new ScoringRule.Fixed(kept.Points)));
        var free = regions ?? Intervals.Rest(Interval.Everything, bands.Select(band => band.When));
        bands.AddRange(free.Where(part => Counts(rule, part)).Select(part => new Band(part, rule)));
        return new ScoringRule.Bands(measure, [.. bands]);
    }

    private Points StartOf(List<StepClause> steps) => sentence.Terms.Base ?? (steps.All(step => step.Sign > 0) ? Points.Zero : Weight);

    /// <summary>The band counting begins from, where it is none of the regions of the steps and not the best.</summary>
    private SettledPiece? Untouched(List<StepClause> steps, Interval standard, SettledPiece? anchor, ImmutableArray<Interval>? regions, ScoringRule.Stepped rule)
    {
        // “停运超过24小时的，每超过1小时扣0.1分；超过72小时的不得分”: up to 24 nothing is taken.
        if (anchor is null && regions is { } counted && rule.Base == Weight)
            return settled.Any(piece => piece.When.Overlaps(standard)) || counted.Any(region => region.Overlaps(standard)) ? null : new(standard, Weight);
        // “≤90%得6分；90%-100%得5分；每超过100%一个百分点扣1分”: 5 points from 90% to 100%.
        return regions is null && settled.Length > 1 && anchor is { } lower && lower.Points < Weight && steps.TrueForAll(step => step.Sign < 0) ? lower : null;
    }

    // “应完成2件，每少1件扣0.3分” says nothing of three.
    private static bool Counts(ScoringRule.Stepped rule, Interval part) =>
        (rule.Above is not null || rule.Standard.Upper is not { } top || part.Lower is not { } from || from.Value < top.Value || (from.Value == top.Value && from.Included && top.Included))
        && (rule.Below is not null || rule.Standard.Lower is not { } least || part.Upper is not { } to || to.Value > least.Value || (to.Value == least.Value && to.Included && least.Included));

    // “有1起较大事故的不得分；一般事故每起扣3分” counts two things; of one, nothing would be left to count.
    private bool LeavesNothing(List<SettledPiece> others, List<StepClause> steps) =>
        measure.IsCounted && steps.TrueForAll(step => step.Sign < 0) && others.Exists(piece => piece is { Points.Value: 0m, When: { Lower: { Value: 1m, Included: true }, Upper: null } });

    /// <summary>“20日内公开的得满分，每超期1天扣0.2分”: the days late are counted, or follow from the days taken.</summary>
    private static ScoringRule.DeductByCount? Overdue(ScoringRule.Stepped rule, StepClause step)
    {
        var unit = MeasureReader.Alike(step.Step.Unit);
        var late = (rule.Measure.IsTime && rule.Measure.Unit != unit) || (step.Step.Text.Length > 0 && "逾超延迟拖推晚".Contains(step.Step.Text[0], StringComparison.Ordinal) && !step.Step.Text.StartsWith("超过", StringComparison.Ordinal) && !step.Step.Text.StartsWith("超出", StringComparison.Ordinal));
        return late && rule is { Measure.Unit: "天" or "日" or "工作日" or "个月" or "自然日", Below: null, Above: { } slope, Standard: { Lower: null, Upper.Value: > 0m } }
            ? new(rule.Measure, rule.Standard, rule.Base, new Occurrence([], step.Step.Text, unit, slope.Step, slope.Points, false), rule.Floor, rule.Started)
            : null;
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
        // “90%-100%得5分；每超过100%一个百分点扣1分” counts from the number it names.
        foreach (var end in steps.Select(step => step.Step.Reference).OfType<decimal>().Select(value => (RawEnd?)RawEnd.Included(value)).Concat(steps.SelectMany(step => step.When?.Ranges ?? []).SelectMany(range => new[] { range.Low, range.High })))
        {
            if (end is { } limit && settled.Where(piece => Touches(piece.When, limit.Value)).Cast<SettledPiece?>().MaxBy(piece => (piece?.When.Contains(limit.Value), piece?.Points)) is { } next && next.Points > Points.Zero)
                anchor = anchor is { } best && best.Points >= next.Points ? anchor : next;
        }
        anchor ??= LevelBeside(settled.Where(piece => piece.Points > Points.Zero).Cast<SettledPiece?>().MaxBy(piece => piece?.Points));
        if (EndsAtTop(steps, anchor))
        {
            anchor = null;
            return Interval.AtMost(0m);
        }
        if (anchor is { } found)
            return found.When;
        return Named(steps) is { } reference ? Side(reference, steps) : null;
    }

    // “下降得4分，持平得3分，每增长1%扣0.5分” counts from 持平.
    private SettledPiece? LevelBeside(SettledPiece? best) =>
        best is { } most && settled.Where(piece => piece is { When: { IsPoint: true, Lower: { } at }, Points.Value: > 0m } && piece.Points < most.Points && Touches(most.When, at.Value) && !most.When.Contains(at.Value)).ToList() is [var level] ? level : best;

    // “每举办一期得1分，5期及以上得满分”: the best band is where the points end, not where they begin.
    private bool EndsAtTop(List<StepClause> steps, SettledPiece? anchor) =>
        steps.TrueForAll(step => step is { Sign: > 0, Step.Unit: not "%" }) && anchor is { When.Upper: null } top && top.Points >= Weight;

    private static bool Touches(Interval interval, decimal value) => interval.Lower?.Value == value || interval.Upper?.Value == value;

    private decimal? Named(List<StepClause> steps) =>
        steps.Select(step => step.Step.Reference).FirstOrDefault(reference => reference is not null)
        ?? (AddsFromNothing(steps) ? 0m : TargetValue)
        ?? ConditionValue(steps)
        ?? Understood(steps);

    // “应完成5项任务，每完成一项得1.6分” begins at none, “目标5项，每超1项加1分” at five.
    private static bool AddsFromNothing(List<StepClause> steps) => steps.TrueForAll(step => step is { Sign: > 0, Step: { Unit: not "%", Sides: Sides.None } });

    private decimal? TargetValue => sentence.Target is { } target ? (target.Ranges[0].Low ?? target.Ranges[0].High)?.Value : null;

    private static decimal? ConditionValue(List<StepClause> steps) =>
        steps.Select(step => step.When?.Ranges[0]).FirstOrDefault(range => range is not null) is { } when && (when.Low is null || when.High is null)
            ? (when.Low ?? when.High)?.Value
            : null;

    /// <summary>What goes without saying: a plan is 100%, last year's level and no occurrence are 0, points are added from 0.</summary>
    private decimal? Understood(List<StepClause> steps)
    {
        if (measure.IsRate && steps.TrueForAll(step => step.Sign > 0 && (step.Step.Text.StartsWith("完成", StringComparison.Ordinal) || step.Step.Text.StartsWith("实现", StringComparison.Ordinal))))
            return 0m;
        if (measure.IsRate && steps.TrueForAll(MakesTheWhole))
            return 0m;
        if (measure.IsRate && (FactWords.SpeaksOfCompletion(sentence, context.Indicator) || IsControlRate))
            return 1m;
        if (steps.Exists(step => step is { Sign: < 0, Step: { Unit: not "%", Sides: Sides.Below, CountsUnmet: false } }))
            return null;
        return steps.TrueForAll(step => step.Sign > 0 || step.Step.Unit != "%") || steps.Exists(step => Changes(step.Clause.Lead + step.Step.Text)) ? 0m : null;
    }

    // “实际支出超预算的，每超出1%扣1分”.
    private bool IsControlRate => context.Indicator is { } name && name.EndsWith("控制率", StringComparison.Ordinal);

    private static bool Changes(string words) =>
        words.Contains("上年", StringComparison.Ordinal) || words.Contains("同比", StringComparison.Ordinal) || words.Contains("去年", StringComparison.Ordinal)
        || words.Contains("变动率", StringComparison.Ordinal);

    private static Interval Side(decimal reference, List<StepClause> steps)
    {
        var sides = steps.Aggregate(Sides.None, (all, step) => all | StepSides.Of(step.Step, step.When, Interval.Exactly(reference)));
        return sides switch
        {
            Sides.Below => Interval.AtLeast(reference),
            Sides.Above => Interval.AtMost(reference),
            _ => Interval.Exactly(reference),
        };
    }

    /// <summary>A side that loses points must lie outside the standard; one that gains may begin at its far end.</summary>
    private static bool Reachable(ref Interval standard, Slope? below, Slope? above, bool fromNothing)
    {
        if (above is { } up && standard.Upper is null)
        {
            if (up.Points < Points.Zero || standard.Lower is not { } low)
                return false;
            standard = new(below is null && fromNothing ? null : low with { Included = true }, low with { Included = true });
        }
        if (below is { } down && standard.Lower is null)
        {
            if (down.Points < Points.Zero || standard.Upper is not { } high)
                return false;
            standard = new(high with { Included = true }, above is null && fromNothing ? null : high with { Included = true });
        }
        return true;
    }
}
