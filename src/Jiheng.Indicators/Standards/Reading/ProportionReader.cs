namespace Jiheng.Indicators.Standards.Reading;

/// <summary>按比例识读。Proportions, formulas and straight lines, alone or inside a band.</summary>
internal sealed class ProportionReader(
    Sentence sentence, ReadingContext context, Measure measure, ImmutableArray<SettledPiece> settled, Points? rest)
{
    private Points Weight => sentence.Weight;

    public ScoringRule? Read(List<ShapedClause> shaped)
    {
        // “按线性插值法计算，即得分=…” says one thing twice: the formula is exact.
        var said = shaped.Count == 2 && shaped[0].Clause.What is Consequence.Interpolated or Consequence.InProportion && shaped[1].Clause.What is Consequence.Formula && shaped[1].When is null
            ? shaped[0] with { Clause = shaped[1].Clause }
            : shaped[0];
        // “按达标长度的比例赋分…高于90%的按线性内插” only announces the line.
        if (shaped.Count == 2 && shaped[0] is { When: null, Clause.What: Consequence.InProportion } && shaped[1] is { When: not null, Clause.What: Consequence.Interpolated })
            said = shaped[1];
        if (shaped.Count > 1 && shaped.TrueForAll(shape => shape is { When: not null, Clause.What: Consequence.Formula }))
            return SpeakOfOne(shaped) && !ShareAnEnd(shaped) ? EachInItsRegion(shaped) : context.Refuse("有两种按比例计分的写法。", shaped[1].Clause);
        if (shaped.Count > 2 || (shaped.Count == 2 && said.Clause == shaped[0].Clause))
            return context.Refuse("有两种按比例计分的写法。", shaped[1].Clause);
        return Rule(said.Clause, said.When) is { } rule ? Place(rule, said) : null;
    }

    // “90%≤完成率＜100%，得分=10×完成率；60%≤完成率＜90%，得分=8×完成率”.
    private ScoringRule.Bands? EachInItsRegion(List<ShapedClause> shaped)
    {
        var bands = settled.Select(piece => new Band(piece.When, new ScoringRule.Fixed(piece.Points))).ToList();
        foreach (var shape in shaped)
        {
            if (Rule(shape.Clause, shape.When) is not { } rule || shape.Regions.Any(region => bands.Exists(band => band.When.Overlaps(region))))
                return null;
            bands.AddRange(shape.Regions.Select(region => new Band(region, rule)));
        }
        if (rest is { } others)
            bands.AddRange(Intervals.Rest(Interval.Everything, [.. bands.Select(band => band.When)]).Select(part => new Band(part, new ScoringRule.Fixed(others))));
        return new(measure, [.. bands]);
    }

    private static bool SpeakOfOne(List<ShapedClause> shaped) =>
        shaped.Select(shape => string.Concat(((Consequence.Formula)shape.Clause.What).Expression.Where(letter => letter is >= '\u4E00' and <= '\u9FFF'))).Select(name => name.Replace("分值", "", StringComparison.Ordinal).Replace("权重", "", StringComparison.Ordinal).Replace("分", "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Count() == 1;

    // “80%≤执行率…；执行率≤80%…”: to which of the two 80% belongs is not said.
    private static bool ShareAnEnd(List<ShapedClause> shaped)
    {
        var ranges = shaped.SelectMany(shape => shape.When!.Ranges).ToList();
        return ranges.Exists(over => ranges.Exists(under => over.Low is { Certainty: Belonging.Yes } low && under.High is { Certainty: Belonging.Yes } high && low.Value == high.Value));
    }

    private ScoringRule? Rule(Clause clause, Condition? when) => clause.What switch
    {
        Consequence.InProportion { OfValue: false } when Falling(when) is { } line => line,
        Consequence.InProportion { OfValue: false } when FromNothing(when) is { } part => part,
        Consequence.InProportion proportion => Proportional(clause, proportion),
        Consequence.Formula formula => new ScoreFormulaReader(formula.Expression, Weight, measure, sentence, context).Read()
            ?? context.Refuse("得分算式没有读懂。", clause),
        Consequence.Interpolated line => Interpolated(clause, line, when),
        _ => context.Refuse("这里的计分方式没有读懂。", clause),
    };

    private ScoringRule? Proportional(Clause clause, Consequence.InProportion proportion)
    {
        var target = settled.Where(piece => piece.Points == Weight).Select(piece => piece.When.Lower?.Value).FirstOrDefault(value => value is not null)
            ?? sentence.Target?.Ranges[0].Low?.Value;
        if (proportion.Share is > 0m and var part)
            return measure.IsRate ? new ScoringRule.Proportional(measure, part, Weight, Cap) : context.Refuse("按比例计分的基数没有写明。", clause);
        if (measure.IsRate && (proportion.OfValue || target is null or 1m))
            return new ScoringRule.Proportional(measure, 1m, Weight, Cap);
        if (target is not { } known || known <= 0m || measure.IsRate)
            return context.Refuse("按比例计分的基数没有写明。", clause);
        return new ScoringRule.Proportional(measure, known, Weight, Cap);
    }

    // “<8%得10分；8%-20%之间按比例计分；≥20%不得分”: less is better, so the proportion is of the way between.
    private ScoringRule.Linear? Falling(Condition? when) =>
        when is { Ranges: [{ Low: { } low, High: { } high }] } && PointsAt(low.Value) is { } most && PointsAt(high.Value) is { } least && most > least
            ? new(measure, new(low.Value, most), new(high.Value, least))
            : null;

    // “增长8%以上得满分，0-8%之间按比例计分”: so small a rate is no proportion itself.
    private ScoringRule.Proportional? FromNothing(Condition? when) =>
        when is { Unit: "%", Ranges: [{ Low.Value: 0m, High: { Value: > 0m and <= 0.2m } high }] } && PointsAt(high.Value) == Weight ? new(measure, high.Value, Weight, Cap) : null;

    private Points Cap => sentence.Terms.MostFrom(Weight, Weight);

    private ScoringRule? Interpolated(Clause clause, Consequence.Interpolated line, Condition? when)
    {
        if (when is null && Between() is { } gap)
            return gap;
        if (Ends(when) is not ({ } low, { } high))
            return context.Refuse("插值的两端没有写明。", clause);
        var atLow = PointsAt(low.Value);
        var atHigh = PointsAt(high.Value);
        if (line is { Low: { } least, High: { } most })
        {
            var rising = atHigh is { } top ? top >= most : atLow is not { } bottom || bottom <= least;
            atLow ??= rising ? least : most;
            atHigh ??= rising ? most : least;
        }
        return atLow is { } from && atHigh is { } to
            ? new ScoringRule.Linear(measure, new(low.Value, from), new(high.Value, to))
            : context.Refuse("插值两端的得分没有写明。", clause);
    }

    // “高于90%的按线性内插，100%得10分”: the line ends where the full mark is.
    private (RawEnd? Low, RawEnd? High) Ends(Condition? when) => when switch
    {
        { Ranges: [{ Low: { } low, High: { } high }] } => (low, high),
        { Ranges: [{ Low: { } low }] } when settled.Where(piece => piece.When.Lower is { } top && top.Value > low.Value).ToList() is [{ When.Lower: { } end }] => (low, RawEnd.Included(end.Value)),
        _ => (null, null),
    };

    /// <summary>“≥95%得满分，≤75%得0分，其间按直线插值”: the line joins the two open bands.</summary>
    private ScoringRule.Linear? Between()
    {
        var under = settled.Where(piece => piece.When is { Lower: null, Upper: not null } or { IsPoint: true }).OrderBy(piece => piece.When.Upper?.Value).ToList();
        var over = settled.Where(piece => piece.When is { Upper: null, Lower: not null } or { IsPoint: true }).OrderByDescending(piece => piece.When.Lower?.Value).ToList();
        return settled.Length == 2 && under.Count > 0 && over.Count > 0 && under[0] != over[0] && under[0].When.Upper is { } least && over[0].When.Lower is { } most
            ? new(measure, new(least.Value, under[0].Points), new(most.Value, over[0].Points))
            : null;
    }

    private Points? PointsAt(decimal value) => settled.Where(piece => piece.When.Contains(value) || piece.When.Lower?.Value == value || piece.When.Upper?.Value == value)
        .Select(piece => (Points?)piece.Points).FirstOrDefault();

    private ScoringRule Place(ScoringRule rule, ShapedClause said)
    {
        var when = said.When;
        if (settled.Length == 0 && when is null && (rest is null || rest == Weight))
            return rule;
        if (when is null && settled.All(piece => Says(rule, piece)) && Intervals.Rest(Interval.Everything, settled.Select(piece => piece.When)).Length < 2 && settled.Any(piece => piece.Points == Weight))
            return rule;
        var bands = settled.Select(piece => new Band(piece.When, new ScoringRule.Fixed(piece.Points))).ToList();
        var regions = when is null
            ? Intervals.Rest(Interval.Everything, settled.Select(piece => piece.When))
            : said.Regions;
        bands.AddRange(regions.Select(part => new Band(part, rule)));
        if (rest is { } others)
            bands.AddRange(Intervals.Rest(Interval.Everything, [.. settled.Select(piece => piece.When), .. regions]).Select(part => new Band(part, new ScoringRule.Fixed(others))));
        return new ScoringRule.Bands(measure, [.. bands]);
    }

    // “达到100%得满分，未达到的按比例” is one proportion.
    private static bool Says(ScoringRule rule, SettledPiece piece) =>
        rule is ScoringRule.Proportional proportion && piece.When is { Upper: null, Lower: { Included: true } low } && low.Value == proportion.Target && piece.Points == proportion.Cap;
}
