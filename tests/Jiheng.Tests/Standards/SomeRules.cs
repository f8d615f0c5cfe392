using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Standards;
using Jiheng.Indicators.Standards.Writing;
using Interval = Jiheng.Indicators.Standards.Interval;

namespace Jiheng.Tests.Standards;

/// <summary>规则生成。Well-formed rules of every shape, as a published standard might state them.</summary>
internal static class SomeRules
{
    public sealed record Weighted(ScoringRule Rule, Points Weight);

    private static readonly ImmutableArray<string> Facts =
        ["已制定项目管理办法", "专款专用", "手续齐备", "核算规范", "按时报送", "建立资产台账", "开展集体决策", "采取了必需的质量控制措施", "公开内容完整、及时"];

    private static readonly ImmutableArray<string> Absences = ["无违规记录", "未发生安全责任事故", "没有被通报批评"];

    private static readonly ImmutableArray<string> Vetoes = ["未编制三公经费预算", "弄虚作假的,一经查实", "发生重大违纪违法案件", "未开展满意度调查"];

    private static readonly ImmutableArray<ImmutableArray<string>> Styles =
    [
        ["①", "②", "③", "④", "⑤", "⑥"], ["1", "2", "3", "4", "5", "6"], ["（1）", "（2）", "（3）", "（4）", "（5）", "（6）"],
        ["a", "b", "c", "d", "e", "f"], ["一是", "二是", "三是", "四是", "五是", "六是"],
    ];

    private static readonly ImmutableArray<Occurrence> Counted =
    [
        Once("发现1例不合规支出", "例"), Once("延迟1天", "天"), Once("超编1人", "人"), Once("发生1起安全事故", "起"), Once("出现1处账实不符", "处"),
        Once("信息报送出现迟报起", "起"), new([], "少1份材料", "份", 1m, new(-1m), true), new([], "逾期5天", "天", 5m, new(-1m), false),
    ];

    private static readonly ImmutableArray<ImmutableArray<string>> GradeNames =
        [["优", "良", "中", "差"], ["优秀", "良好", "合格", "不合格"], ["A级", "B级", "C级"], ["一等奖", "二等奖", "三等奖", "未获奖"], ["好", "一般", "差"], ["优秀", "良好", "合格", "其他"]];

    public static Gen<Weighted> Any { get; } = Gen.OneOf(
        Bands, Gen.OneOf(RateSteps, CountSteps), Growth, StepsInBands, Proportions, Lines, PassFail, Checklist, DeductingList, Occurrences, Kinds, Grades, ByCount, Composite, Extra, Gated, GatedInFull,
        Points(4, 20).Select(weight => new Weighted(new ScoringRule.Apportioned(weight, true), weight)),
        Points(4, 20).Select(weight => new Weighted(new ScoringRule.Apportioned(weight, false), weight)),
        Points(4, 20).Select(weight => new Weighted(new ScoringRule.Apportioned(weight, true) { Shares = [0.6m, 0.4m] }, weight)),
        Points(4, 20).Select(weight => new Weighted(new ScoringRule.Judgement(Zero, weight), weight)));

    private static Points Zero => Indicators.Quantities.Points.Zero;

    private static Occurrence Once(string text, string unit) => new([], text, unit, 1m, new(-1m), false);

    /// <summary>Between two whole numbers of points, in hundredths.</summary>
    public static Gen<Points> Points(int low, int high) => Gen.Choose(low * 100, high * 100).Select(hundredths => new Points(hundredths / 100m));

    private static Gen<Points> Shares(Points weight, int least) => Gen.Choose(least, 100).Select(share => (weight * (share / 100m)).Rounded(2));

    private static Gen<decimal> Rate => Gen.Choose(1, 15000).Select(value => value / 10000m);

    private static Gen<bool> Coin => Gen.Elements(true, false);

    public static Gen<Weighted> Bands =>
        from weight in Points(2, 20)
        from measure in Gen.Elements(Measure.Rate, Measure.Rate with { Absolute = true }, new Measure("人"), new Measure("万元"), new Measure("工作日"), new Measure(""))
        from limits in (measure.IsRate ? Rate : Gen.Choose(200, 90000).Select(value => value / 100m)).ListOf(4)
        from owners in Coin.ListOf(4)
        from points in Shares(weight, 0).ListOf(5)
        from pointed in Coin
        from falling in Coin
        let bands = Partition([.. limits.Distinct().Order()], [.. owners], [.. points], pointed)
        select new Weighted(new ScoringRule.Bands(measure, falling ? [.. bands.Reverse()] : bands), weight);

    private static ImmutableArray<Band> Partition(List<decimal> limits, List<bool> owners, List<Points> points, bool pointed)
    {
        var bands = ImmutableArray.CreateBuilder<Band>();
        Bound? low = null;
        for (var index = 0; index < limits.Count; index++)
        {
            var alone = pointed && index == 0;
            bands.Add(new(new(low, new(limits[index], !alone && owners[index])), new ScoringRule.Fixed(points[index])));
            if (alone)
                bands.Add(new(Interval.Exactly(limits[index]), new ScoringRule.Fixed(points[index + 1])));
            low = new(limits[index], !alone && !owners[index]);
        }
        bands.Add(new(new(low, null), new ScoringRule.Fixed(points[limits.Count])));
        return bands.ToImmutable();
    }

    public static Gen<Weighted> RateSteps => Steps(Measure.Rate, Rate, Gen.Elements(0.001m, 0.005m, 0.01m, 0.05m, 0.1m), step => step < 0.01m || step == 0.01m);

    public static Gen<Weighted> CountSteps =>
        from unit in Gen.Elements("人", "天", "个", "次", "工作日")
        from rule in Steps(new Measure(unit), Gen.Choose(1, 300).Select(value => (decimal)value), Gen.Elements(1m, 2m, 5m, 10m), step => step == 1m)
        select rule;

    private static Gen<Weighted> Steps(Measure measure, Gen<decimal> limit, Gen<decimal> step, Func<decimal, bool> canBeDropped) =>
        from weight in Points(2, 20)
        from side in Gen.Choose(0, 5)
        from low in limit
        from width in limit
        let high = low + low + width == 2m ? low + width + width : low + width
        from size in step
        from lost in Points(0, 3).Where(points => points > Zero)
        from gained in Points(0, 2).Where(points => points > Zero)
        from started in Gen.Elements(StartedUnit.AsSystemSays, StartedUnit.Proportionally, StartedUnit.CountedAsOne, StartedUnit.NotCounted)
        from floor in Gen.Elements(Zero, Zero, weight * 0.25m, weight * -0.5m)
        select new Weighted(
            Sided(measure, side, low, high, weight, new(size, lost * -1m), new(size, gained), floor, started == StartedUnit.NotCounted && !canBeDropped(size) ? StartedUnit.AsSystemSays : started),
            weight);

    private static ScoringRule.Stepped Sided(Measure measure, int side, decimal low, decimal high, Points full, Slope loss, Slope gain, Points floor, StartedUnit started) => side switch
    {
        0 => new(measure, Interval.AtLeast(low), full, loss, null, floor, full, started),
        1 => new(measure, Interval.AtMost(high), full, null, loss, floor, full, started),
        2 => new(measure, Interval.LessThan(high), full, null, loss, floor, full, started),
        3 => new(measure, Interval.Exactly(low), full, loss, loss with { Points = loss.Points * 2m }, floor, full, started),
        4 => new(measure, new(new(low, true), new(high, true)), full, loss, null, floor, full, started),
        _ => new(measure, Interval.Exactly(low), full, loss, gain, floor, full + full, started),
    };

    public static Gen<Weighted> Growth =>
        from weight in Points(2, 20)
        from at in Rate
        from gained in Points(0, 2).Where(points => points > Zero)
        from above in Coin
        let slope = new Slope(0.01m, gained)
        select new Weighted(
            above
                ? new ScoringRule.Stepped(Measure.Rate, Interval.AtMost(at), Zero, null, slope, Zero, weight, StartedUnit.AsSystemSays)
                : new ScoringRule.Stepped(Measure.Rate, Interval.AtLeast(at), Zero, slope, null, Zero, weight, StartedUnit.AsSystemSays),
            weight);

    public static Gen<Weighted> StepsInBands =>
        from weight in Points(2, 20)
        from low in Rate
        from width in Rate
        from above in Coin
        let high = low + width
        let slope = new Slope(0.01m, new(-0.25m))
        let end = above ? Interval.MoreThan(high) : Interval.LessThan(low)
        let rest = above ? Interval.AtMost(high) : Interval.AtLeast(low)
        let inner = above
            ? new ScoringRule.Stepped(Measure.Rate, Interval.AtMost(low), weight, null, slope, Zero, weight, StartedUnit.AsSystemSays)
            : new ScoringRule.Stepped(Measure.Rate, Interval.AtLeast(high), weight, slope, null, Zero, weight, StartedUnit.AsSystemSays)
        select new Weighted(new ScoringRule.Bands(Measure.Rate, [new(end, new ScoringRule.Fixed(Zero)), new(rest, inner)]), weight);

    public static Gen<Weighted> Proportions =>
        from weight in Points(2, 20)
        from full in Points(1, 20)
        from target in Rate
        from count in Gen.Choose(2, 900)
        from kind in Gen.Choose(0, 4)
        let rate = new ScoringRule.Proportional(Measure.Rate, 1m, kind == 0 ? full : weight, kind == 1 ? weight + weight : weight)
        let people = new Measure("人")
        let byCount = new ScoringRule.Proportional(people, count, weight, weight)
        let cost = new Measure("元/人")
        select new Weighted(
            kind switch
            {
                0 or 1 => rate,
                2 => new ScoringRule.Bands(Measure.Rate, [new(Interval.AtLeast(target), new ScoringRule.Fixed(weight)), new(Interval.LessThan(target), rate)]),
                3 => new ScoringRule.Bands(people, [new(Interval.AtLeast(count), new ScoringRule.Fixed(weight)), new(Interval.LessThan(count), byCount)]),
                _ => new ScoringRule.Bands(cost, [new(Interval.AtMost(count), new ScoringRule.Fixed(weight)), new(Interval.MoreThan(count), new ScoringRule.Inverse(cost, count, weight, weight))]),
            },
            weight);

    public static Gen<Weighted> Lines =>
        from weight in Points(2, 20)
        from low in Rate
        from width in Gen.Elements(0.1m, 0.2m, 0.25m, 0.4m, 0.5m)
        from rises in Coin
        from alone in Coin
        let high = low + width
        let left = new Corner(low, rises ? Zero : weight)
        let right = new Corner(high, rises ? weight : Zero)
        let line = new ScoringRule.Linear(Measure.Rate, left, right)
        select new Weighted(
            alone
                ? line
                : new ScoringRule.Bands(
                    Measure.Rate,
                    [
                        new(Interval.AtMost(low), new ScoringRule.Fixed(left.Points)), new(Interval.AtLeast(high), new ScoringRule.Fixed(right.Points)),
                        new(new(new(low, false), new(high, false)), line),
                    ]),
            weight);

    public static Gen<Weighted> PassFail =>
        from weight in Points(2, 20)
        from absence in Coin
        from counts in Coin
        from text in absence ? Gen.Elements(Absences.AsEnumerable()) : Gen.Elements(Facts.AsEnumerable())
        from unmet in Gen.Elements(Zero, weight * 0.5m)
        select new Weighted(new ScoringRule.PassFail(text, weight, unmet, absence && counts), weight);

    public static Gen<Weighted> Checklist =>
        from weight in Points(2, 20)
        from texts in Gen.Shuffle(Facts.ToArray()).Select(shuffled => shuffled.Take(6).ToList())
        from count in Gen.Choose(2, 6)
        from points in Points(0, 5).Where(points => points > Zero).ListOf(6)
        from style in Gen.Elements(Styles.AsEnumerable())
        from cap in Gen.Elements(weight, weight * 0.5m)
        select new Weighted(
            new ScoringRule.Checklist([.. Enumerable.Range(0, count).Select(index => new ChecklistItem(style[index], texts[index], points[index]))], Zero, Zero, cap), weight);

    public static Gen<Weighted> DeductingList =>
        from list in Checklist
        from each in Points(0, 2).Where(points => points > Zero)
        from floor in Gen.Elements(Zero, list.Weight * 0.5m, list.Weight * -0.5m)
        let items = ((ScoringRule.Checklist)list.Rule).Items.Select(item => item with { Points = each })
        select new Weighted(new ScoringRule.Checklist([.. items], list.Weight, floor, list.Weight), list.Weight);

    public static Gen<Weighted> Occurrences =>
        from weight in Points(2, 20)
        from kind in Gen.Elements(Counted.AsEnumerable())
        from points in Points(0, 3).Where(points => points > Zero)
        from adds in Coin
        from started in Gen.Elements(StartedUnit.AsSystemSays, StartedUnit.CountedAsOne, StartedUnit.Proportionally)
        from floor in Gen.Elements(Zero, weight * 0.5m, weight * -0.5m)
        from cap in Gen.Elements(weight, weight * 0.5m, weight * 2m)
        let changed = kind with { Points = adds ? points : points * -1m }
        select new Weighted(
            adds ? new ScoringRule.PerOccurrence([changed], Zero, Zero, cap, started) : new ScoringRule.PerOccurrence([changed], weight, floor, weight, started), weight);

    public static Gen<Weighted> Kinds =>
        from weight in Points(2, 20)
        from points in Points(0, 3).Where(points => points > Zero).ListOf(3)
        from style in Gen.Elements(Styles.AsEnumerable())
        from adds in Coin
        let sign = adds ? 1m : -1m
        let kinds = ImmutableArray.Create(
            new Occurrence([style[0]], "会计核算不规范处", "处", 1m, points[0] * sign, false),
            new Occurrence([style[1]], "项目资料缺失", "份", 1m, points[1] * sign, true),
            new Occurrence([style[2], style[3]], "发现1例截留挪用", "例", 1m, points[2] * sign, false))
        select new Weighted(new ScoringRule.PerOccurrence(kinds, adds ? Zero : weight, Zero, weight, StartedUnit.AsSystemSays), weight);

    public static Gen<Weighted> Grades =>
        from weight in Points(2, 20)
        from names in Gen.Elements(GradeNames.AsEnumerable())
        from points in Shares(weight, 1).ListOf(4)
        select new Weighted(new ScoringRule.GradeMap([.. names.Select((name, index) => new GradePoints(name, index == names.Length - 1 ? Zero : points[index]))]), weight);

    public static Gen<Weighted> ByCount =>
        from weight in Points(2, 20)
        from limit in Rate
        from lost in Points(0, 2).Where(points => points > Zero)
        select new Weighted(
            new ScoringRule.DeductByCount(Measure.Rate, Interval.AtMost(limit), weight, new([], "超1人", "人", 1m, lost * -1m, false), Zero, StartedUnit.AsSystemSays), weight);

    public static Gen<Weighted> Composite =>
        from parts in Gen.OneOf(RateSteps.Where(IsPlain), Proportions.Where(IsPlain), Grades, Bands.Where(IsRanked), Gen.Elements(Counted.AsEnumerable()).Select(AsPart)).ListOf(2)
        from fact in Gen.Elements(Facts.AsEnumerable())
        from met in Points(1, 4)
        from style in Gen.Elements(Styles.AsEnumerable())
        from extra in Points(1, 3)
        let first = new RulePart(style[0], new ScoringRule.PassFail(fact, met, Zero, false))
        let all = new[] { first }.Concat(parts.Select((part, index) => new RulePart(style[index + 1], part.Rule)))
        select new Weighted(new ScoringRule.Composite([.. all], met + parts[0].Weight + parts[1].Weight), met + parts[0].Weight + parts[1].Weight + extra);

    // A part begins from its best award, which is all its words name.
    private static bool IsPlain(Weighted part) => part.Rule switch
    {
        ScoringRule.Stepped stepped => stepped.Cap == stepped.Base && stepped.Floor >= Zero,
        ScoringRule.Proportional proportional => proportional.Full == proportional.Cap,
        _ => false,
    };

    private static bool IsRanked(Weighted part) =>
        part.Rule is ScoringRule.Bands { Measure: { IsRate: true, Absolute: false } } bands && bands.Items.Any(band => band.Then is ScoringRule.Fixed { Points: var points } && points > Zero);

    private static Weighted AsPart(Occurrence kind) => new(new ScoringRule.PerOccurrence([kind], new(2m), Zero, new(2m), StartedUnit.AsSystemSays), new(2m));

    public static Gen<Weighted> Extra =>
        from main in Gen.OneOf(Bands.Where(IsRanked), Checklist.Where(list => ((ScoringRule.Checklist)list.Rule).Cap == list.Weight))
        // What is taken beside a rule is taken from what the rule earns at best.
        let weight = RuleWriter.BestAward(main.Rule, main.Weight)
        from most in Gen.Elements(weight, weight * 0.5m)
        let kind = Once("发生1起质量事故", "起")
        let extra = new ScoringRule.PerOccurrence([kind], Zero, Zero - most, Zero, StartedUnit.AsSystemSays)
        select new Weighted(new ScoringRule.Composite([new("", main.Rule), new("", extra)], weight), weight);

    public static Gen<Weighted> Gated =>
        from rule in Gen.OneOf(Bands.Where(IsRanked), RateSteps, Proportions.Where(IsPlain), Checklist, Composite, Kinds, Occurrences)
        from veto in Gen.Elements(Vetoes.AsEnumerable())
        from effect in Gen.Elements<Points?>(Zero, null)
        select new Weighted(new ScoringRule.Gated(veto, effect, rule.Rule), rule.Weight);

    public static Gen<Weighted> GatedInFull =>
        from rule in Gen.OneOf(Bands.Where(IsRanked), RateSteps, Proportions.Where(IsPlain))
        from nothing in Gen.Elements("本年度无政府采购项目", "本年没有项目支出预算")
        select new Weighted(new ScoringRule.Gated(nothing, rule.Weight, rule.Rule), rule.Weight);
}
