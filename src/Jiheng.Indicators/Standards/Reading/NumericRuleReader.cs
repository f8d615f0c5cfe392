using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>数值规则识读。Builds bands, stepped deductions and proportions from clauses whose leads are numeric.</summary>
internal sealed partial class NumericRuleReader(Sentence sentence, ReadingContext context)
{
    private readonly List<Piece> pieces = [];
    private readonly List<StepClause> steps = [];
    private readonly List<ShapedClause> shaped = [];
    private Points? rest;
    private Measure measure = Measure.Rate;

    private Points Weight => sentence.Weight;

    public ScoringRule? Read()
    {
        if (Subjects.Differ(sentence) is { } other)
            return context.Refuse("前后说的是两个不同的指标，请分开写成两个要点或两个指标。", other);
        if (!MeasureAgrees() || !Collect())
            return null;
        if (steps.Exists(step => step.Sign > 0) && sentence.Clauses.FirstOrDefault(clause => clause.What is Consequence.Loss) is { } loss)
            return context.Refuse("同时有加分和扣分，不能确定从几分算起。", loss);
        if (steps.Exists(step => step.Sign < 0) && rest is { Value: > 0m } && sentence.Clauses.FirstOrDefault(clause => clause.What is Consequence.Loss) is { } once)
            return context.Refuse("同时有按单位扣分和一次扣分，不能确定先后。", once);
        if (steps.Count > 0 && shaped.Count > 0)
            return Exceeding() ?? context.Refuse("同时有按比例计分和按单位扣分，不能确定先后。", shaped[0].Clause);
        CompleteTheScale();
        var settled = Settle();
        if (Contradiction(settled) is { } clause)
            return context.Refuse("同一数值落在得分不同的两档里。", clause);
        if (steps.Count > 0)
            return new SteppedRuleReader(sentence, context, measure, Intervals.Joined(settled), rest).Read(steps);
        return shaped.Count > 0 ? Shaped(settled) : Banded(settled);
    }

    // A least score of a proportion would be lost.
    private ScoringRule? Shaped(ImmutableArray<SettledPiece> settled) =>
        new ProportionReader(sentence, context, measure, settled, rest).Read(shaped) switch
        {
            ScoringRule.Proportional or ScoringRule.Inverse when sentence.Terms.Floor is { Value: > 0m } => context.Refuse("最低得分没有读懂。", shaped[0].Clause),
            ScoringRule.Bands { Items: var bands } when sentence.Terms.Floor is { Value: > 0m } && bands.Any(band => band.Then is ScoringRule.Proportional or ScoringRule.Inverse) => context.Refuse("最低得分没有读懂。", shaped[0].Clause),
            { } when sentence.Terms.MostDeducted is not null => context.Refuse("按比例扣分的上限没有读懂。", shaped[0].Clause),
            var rule => rule,
        };

    /// <summary>“完成任务得8分，未完成的按完成率计分；每超1%加0.2分，最高加2分”: in proportion up to the standard, additions above it.</summary>
    private ScoringRule.Bands? Exceeding()
    {
        if (!measure.IsRate || pieces is not [{ Range: { Low: { } standard, High: var top } } full] || steps.Exists(step => top is null ? step.Sign < 0 || step.Step.Sides != Sides.Above : !LiesOver(step, top.Value)))
            return null;
        var added = sentence.Without(IndexesOf(shaped.Select(shape => shape.Clause)));
        var below = sentence.Without(IndexesOf(steps.Select(step => step.Clause))) with { Weight = full.Points, Terms = new ClauseTerms() };
        if (top is not null && shaped.Exists(shape => shape.When is not { Ranges: [{ Low: null, High: { } high }] } || high.Value > standard.Value))
            return null;
        ImmutableArray<Band> above = new NumericRuleReader(added, context).Read() switch
        {
            ScoringRule.Stepped over => [new(Interval.AtLeast(standard.Value), over)],
            ScoringRule.Bands over when top is not null => over.Items,
            _ => [],
        };
        var proportion = new NumericRuleReader(below, context).Read() switch
        {
            ScoringRule.Proportional whole => whole,
            ScoringRule.Bands { Items: var bands } => bands.Select(band => band.Then).OfType<ScoringRule.Proportional>().FirstOrDefault(),
            _ => null,
        };
        return above.IsEmpty || proportion is null ? null : new(measure, [new(new(null, new(standard.Value, false)), proportion), .. above]);
    }

    // “100%-130%得满分；超过130%的，超过部分每10个百分点扣1分”.
    private static bool LiesOver(StepClause step, RawEnd top) =>
        step is { Sign: < 0, Step.Sides: Sides.Above or Sides.None } && step.When is { Ranges: [{ Low: { } from, High: null }] } && from.Value == top.Value;

    private List<int> IndexesOf(IEnumerable<Clause> clauses) => [.. clauses.Select(clause => sentence.Clauses.IndexOf(clause))];

    /// <summary>What a sentence leaves to be understood: nothing happened, nothing is deducted; the standard it asks for earns the weight.</summary>
    private void CompleteTheScale()
    {
        var lossesOnly = sentence.Clauses.All(clause => clause.What is Consequence.Loss or Consequence.Step { Sign: -1 } || (clause.What is Consequence.Award award && award.Amount == Amount.None));
        var zeroIsFree = pieces.TrueForAll(piece => piece.Range.Low is { } low && low.Value >= 1m);
        if (!measure.IsRate && lossesOnly && steps.Count == 0 && pieces.Count > 0 && zeroIsFree)
            pieces.Insert(0, new(BelowThem(), Weight));
        // “登记率未达到100%的扣1分”: what is not deducted from keeps the weight.
        if (measure.IsRate && steps.Count + shaped.Count == 0 && TakesOnly(lossesOnly))
            rest ??= Weight;
        if (pieces.Count == 0 && rest == Points.Zero && sentence.Target is { } target && steps.Count + shaped.Count == 0)
            pieces.Add(new(Stated.OfTarget(target), Weight));
    }

    // “发现1起扣1分” leaves none, “相差10分以上的扣1分” whatever is less.
    private RawRange BelowThem() => pieces.Select(piece => piece.Range.Low.GetValueOrDefault()).MinBy(low => low.Value) is var least && (least.Value == 1m || measure.IsCounted)
        ? Exactly(0m) : new(null, new(least.Value, least.Certainty == Belonging.No ? Belonging.Yes : Belonging.No));

    // “未达90%扣2分，未达80%不得分”: below its limits only.
    private bool TakesOnly(bool lossesOnly) =>
        sentence.Clauses.All(clause => clause.What is Consequence.Loss or Consequence.Losses)
        || (lossesOnly && sentence.Clauses.Any(clause => clause.What is Consequence.Loss) && pieces.TrueForAll(piece => piece.Range is { Low: null, High.Certainty: Belonging.No }));

    // “5-6天” of things that are counted holds both its ends.
    private Piece WholeNumbers(Piece piece)
    {
        if (!measure.IsCounted || piece.Range is not { Low: { Certainty: Belonging.Unsaid } low, High: { Certainty: Belonging.Unsaid } high })
            return piece;
        var shared = pieces.Exists(other => other.Range is { Low: not null, High: not null } && other != piece && (other.Range.High?.Value == low.Value || other.Range.Low?.Value == high.Value))
            || pieces.Exists(other => Claims(other.Range.High, low.Value) || Claims(other.Range.Low, high.Value));
        return shared ? piece : piece with { Range = new(RawEnd.Included(low.Value), RawEnd.Included(high.Value)) };
    }

    // “3天以内得4分，3-9天得3分”: the limit is said to be the other's.
    private static bool Claims(RawEnd? end, decimal value) => end is { Certainty: Belonging.Yes or Belonging.Within } other && other.Value == value;

    private static RawRange Exactly(decimal value) => new(RawEnd.Included(value), RawEnd.Included(value));

    /// <summary>Settles whose each limit is, over the bands with points and the regions of steps and proportions together.</summary>
    private ImmutableArray<SettledPiece> Settle()
    {
        var conditions = steps.Select(step => step.When).Concat(shaped.Select(shape => shape.When)).ToList();
        var regions = conditions.SelectMany((when, index) => (when?.Ranges ?? []).Select(range => new Piece(range, Mark(index))));
        var all = BoundaryResolution.Settle([.. pieces.Select(WholeNumbers), .. regions]);
        for (var index = 0; index < conditions.Count; index++)
        {
            ImmutableArray<Interval> own = [.. all.Skip(pieces.Count).Where(piece => piece.Points == Mark(index)).Select(piece => piece.When)];
            if (index < steps.Count)
                steps[index] = steps[index] with { Regions = own };
            else
                shaped[index - steps.Count] = shaped[index - steps.Count] with { Regions = own };
        }
        return [.. all.Take(pieces.Count).Distinct()];
    }

    // No points a band could have: below 0 for a deduction or a line, which leave their limit to the band they begin from.
    private Points Mark(int index) => new(index < steps.Count || shaped[index - steps.Count].Clause.What is Consequence.Interpolated ? -1m - index : 1_000_000m + index);

    private ScoringRule? Banded(ImmutableArray<SettledPiece> settled)
    {
        if (settled.Length == 0)
            return context.Refuse("没有读到分档的数值。", sentence.Clauses[0]);
        var bands = settled.Select(piece => new Band(piece.When, new ScoringRule.Fixed(piece.Points))).ToList();
        if (rest is { } others)
            bands.AddRange(Remaining(settled).Where(part => !part.IsPoint).Select(part => new Band(part, new ScoringRule.Fixed(others))));
        return new ScoringRule.Bands(measure, [.. bands]);
    }

    // A single value that is left is a limit two bands share, and none of the rest.
    private IEnumerable<Interval> Remaining(ImmutableArray<SettledPiece> settled)
    {
        var asked = sentence.Clauses.Any(clause => Exact.IsMatch(clause.Lead)) ? ImmutableArray<SettledPiece>.Empty : settled;
        return new PointTargets(asked, measure).Without(Intervals.Rest(Interval.Everything, settled.Select(piece => piece.When)), string.Join(',', sentence.Clauses.Where((_, index) => sentence.Leads[index] is Lead.Otherwise).Select(clause => clause.Lead)));
    }

    [GeneratedRegex("=|等于", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Exact { get; }

    private bool Collect()
    {
        // What earns points is known before what takes them away, whichever stands first.
        foreach (var index in Enumerable.Range(0, sentence.Clauses.Length).OrderBy(index => sentence.Clauses[index].What is Consequence.Step))
        {
            if (!Collect(sentence.Clauses[index], sentence.Leads[index]))
                return false;
        }
        return true;
    }

    private bool Collect(Clause clause, Lead lead) => clause.What switch
    {
        Consequence.Award award => Fixed(clause, lead, award.Amount.Of(Weight)),
        Consequence.Loss loss => Fixed(clause, lead, Weight - loss.Amount.Of(Weight)),
        Consequence.Awards awards => Parallel(clause, lead, [.. awards.Amounts.Select(amount => amount.Of(Weight))]),
        Consequence.Losses losses => Parallel(clause, lead, [.. losses.Amounts.Select(amount => Weight - amount.Of(Weight))]),
        Consequence.Step step => Stepwise(clause, lead, step),
        Consequence.InProportion or Consequence.Formula or Consequence.Interpolated => Shaped(clause, lead),
        _ => Refused("这里的计分方式没有读懂。", clause),
    };

    private bool Fixed(Clause clause, Lead lead, Points points)
    {
        if (lead is Lead.Otherwise && (rest is null || rest == points))
        {
            rest = points;
            return true;
        }
        if (NoBand(clause, lead, points) is { } reason)
            return Refused(reason, clause);
        if (Stated.Of(clause, lead, points) is not { } ranges)
            return Refused("得分的条件没有读懂。", clause);
        // “有1座以上中转站得5分；有1座以上压缩站得5分” are two things.
        if (points > Points.Zero && points * 2m <= Weight && ranges.Any(range => pieces.Exists(piece => piece.Points == points && piece.Range == range)))
            return Refused("前后说的是两个不同的指标，请分开写成两个要点或两个指标。", clause);
        pieces.AddRange(ranges.Where(range => !measure.Absolute || range.High is not { Value: < 0m }).Select(range => new Piece(measure.Absolute && range.Low is { Value: < 0m } ? range with { Low = null } : range, points)));
        return true;
    }

    private string? NoBand(Clause clause, Lead lead, Points points) =>
        points > Points.Zero && IsDeductionBesides(clause, lead) ? "扣分的情形不是数值，没有读懂；请单独写成一句。"
        : points == Weight && clause.Lead.StartsWith("未按", StringComparison.Ordinal) ? "没有做到的反而得满分，请核对原文。"
        : lead is Lead.Numeric { Condition.Ranges.Length: > 1 } && clause.Lead.Contains("分别", StringComparison.Ordinal) ? "并列的条件没有读懂。"
        : null;

    // “≥20人得3分，低于20人得1分，未公示的扣1分”: taken from what is earned, no band.
    private bool IsDeductionBesides(Clause clause, Lead lead) =>
        clause.What is Consequence.Loss && lead is Lead.Fact { Text: var fact } && (FactWords.SaysNone(fact) || sentence.Clauses.Any(other => other.What is Consequence.Award award && award.Amount.Of(Weight) == Weight));

    private StatedRanges Stated => new(sentence, context, measure);

    private bool Parallel(Clause clause, Lead lead, ImmutableArray<Points> points)
    {
        if (lead is not Lead.Numeric numeric || Periods.Several(clause.Lead))
            return Refused("并列的条件没有读懂。", clause);
        var ranges = numeric.Condition.Ranges.Length == 1 ? EachOf(numeric.Condition.Ranges[0]) : numeric.Condition.Ranges;
        if (ranges.Length != points.Length)
            return Refused("并列的条件与分数个数不一致。", clause);
        for (var index = 0; index < points.Length; index++)
            pieces.Add(new(ranges[index], points[index]));
        return true;
    }

    // “排名1-4名的依次得…”: one for each place.
    private static ImmutableArray<RawRange> EachOf(RawRange range)
    {
        if (range is not { Low: { } low, High: { } high } || decimal.Truncate(low.Value) != low.Value || high.Value - low.Value is < 1m or > 20m)
            return [range];
        return [.. Enumerable.Range((int)low.Value, (int)(high.Value - low.Value) + 1).Select(place => new RawRange(RawEnd.Included(place), RawEnd.Included(place)))];
    }

    private bool Stepwise(Clause clause, Lead lead, Consequence.Step step)
    {
        if (StepReader.Read(step) is not { } said || OnThisScale(said) is not { } phrase)
            return Refused("每多少扣（加）分没有读懂。", clause);
        var when = (lead as Lead.Numeric)?.Condition;
        if (!step.Every && TiersFollow(phrase.Unit))
            return phrase.Unit == "%" ? Refused("每多少扣（加）分没有读懂。", clause) : Tier(step);
        if (phrase.Sides == Sides.Above && IsBelowTarget(when))
            return Refused("扣分的方向与条件相反，请核对原文。", clause);
        when = RegionOf(clause, phrase, step, when);
        steps.Add(new(clause, phrase, step.Sign, step.Amount, when, []));
        return lead is not Lead.Unreadable || Refused("扣分的条件没有读懂。", clause);
    }

    // “不高于12.5元/平方米得4分，每超出1%扣0.4分”: one step is 0.125.
    private StepPhrase? OnThisScale(StepPhrase said)
    {
        if (said.Unit != "%" || measure.IsRate || measure.Unit.Length == 0)
            return said;
        return pieces is [{ Range: var standard }] && (standard.Low is null) != (standard.High is null) && (standard.Low ?? standard.High) is { Value: > 0m } limit ? said with { Unit = measure.Unit, Size = said.Size * limit.Value } : null;
    }

    // “1次扣1分，2次扣3分”: tiers, not steps.
    private bool TiersFollow(string unit) => sentence.Clauses.Where(clause => clause.What is Consequence.Loss)
        .Select(clause => LeadReader.Read(clause.Lead)).OfType<Lead.Numeric>().Any(lead => lead.Condition.Unit == unit);

    private bool Tier(Consequence.Step step)
    {
        pieces.Add(new(new(RawEnd.Included(1m), RawEnd.Included(1m)), Weight - step.Amount.Of(Weight)));
        return true;
    }

    private static bool Contrary(RawRange asked, Sides sides) =>
        (sides == Sides.Below && asked is { Low: not null, High: null }) || (sides == Sides.Above && asked is { Low: null, High: not null });

    /// <summary>The part of the scale a step holds in; what its words ask for or count is no such part.</summary>
    private Condition? RegionOf(Clause clause, StepPhrase phrase, Consequence.Step step, Condition? when)
    {
        if (when is { Ranges: [{ Low: { } low, High: { } high }] } && low.Value == high.Value && (phrase.Unit != "%" || LeadReader.Target(clause.Lead) is not null))
        {
            // “应有六项，缺1项扣0.5分”: how many there should be is no region of the scale; “培训3期，每少一期扣3分” asks for that many.
            // “以100%为标准，每超过…”: where counting begins is none either.
            if (phrase is { Sides: Sides.Below, CountsUnmet: false, Unit: not "%" } && phrase.Unit == when.Unit && step.Sign < 0 && sentence.Clauses.Length == 1)
                pieces.Add(new(new(RawEnd.Included(low.Value), null), Weight));
            return null;
        }
        return (measure.IsTime && Stated.IsBeforeDelay(clause)) || IsAsked(clause, phrase, when) ? null : when;
    }

    // “比例达到95%。比例低于95%的，每多1%扣1分”.
    private bool IsBelowTarget(Condition? when) =>
        when is { Ranges: [{ Low: null, High: { } under }] } && sentence.Target is { Ranges: [{ Low: { } wanted }] } && under.Value == wanted.Value;

    // “800公斤以上，每少80公斤扣3分” asks for 800: where nothing else earns points, the condition is the standard.
    private bool IsAsked(Clause clause, StepPhrase phrase, Condition? when)
    {
        if (when is not { Ranges: [var asked] } || !Contrary(asked, phrase.Sides) || FactWords.SaysDelay(clause.Lead) || pieces.Exists(piece => LiesBeyond(asked, piece.Range)))
            return false;
        if (!sentence.Clauses.Any(other => other.What is Consequence.Award))
            pieces.Add(new(asked, Weight));
        return true;
    }

    // “节约率≥0得满分；节约率<0的，每超出1%扣1分”: the condition says the side, whatever the verb.
    private static bool LiesBeyond(RawRange asked, RawRange full) =>
        (asked.High is { } high && full is { Low: { } low, High: null } && high.Value <= low.Value) || (asked.Low is { } from && full is { High: { } to, Low: null } && from.Value >= to.Value);

    private bool Shaped(Clause clause, Lead lead)
    {
        if (lead is Lead.Unreadable or Lead.TargetMet)
            return Refused("按比例计分的条件没有读懂。", clause);
        // “计划培训1000人次，实际人次/1000×10”: the plan is no region of the scale.
        var isPlan = lead is Lead.Numeric { Condition.Ranges: [{ Low: { } low, High: { } high }] } && low.Value == high.Value && LeadReader.Target(clause.Lead) is not null;
        isPlan |= clause.What is Consequence.Formula formula && lead is Lead.Numeric { Condition: { Unit: not ("%" or ""), Ranges: [{ Low: { Value: > 1m } plan }] } } && formula.Expression.Contains($"/{Numerals.Plain(plan.Value)}×", StringComparison.Ordinal);
        shaped.Add(new(clause, isPlan ? null : (lead as Lead.Numeric)?.Condition, []));
        return true;
    }

    private bool MeasureAgrees()
    {
        if (new MeasureReader(sentence, context).Read(out var trouble) is not { } agreed)
            return Refused(trouble, sentence.Clauses[0]);
        measure = agreed;
        return true;
    }

    /// <summary>Bands that overlap with different points contradict each other; where only one limit is claimed twice it belongs to neither.</summary>
    private Clause? Contradiction(ImmutableArray<SettledPiece> settled)
    {
        for (var one = 0; one < settled.Length; one++)
        {
            for (var two = one + 1; two < settled.Length; two++)
            {
                if (settled[one].Points != settled[two].Points && settled[one].When.Overlaps(settled[two].When))
                    return sentence.Clauses[Math.Min(two, sentence.Clauses.Length - 1)];
            }
        }
        return null;
    }

    private bool Refused(string reason, Clause clause)
    {
        context.Refuse(reason, clause);
        return false;
    }
}
