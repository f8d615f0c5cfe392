namespace Jiheng.Indicators.Standards.Writing;

/// <summary>按比例书写。“得分=指标值×5分”, “得分=（指标值-60%）÷40%×5分”, “按线性插值法计0-5分”.</summary>
internal static class LineWriter
{
    /// <summary>A proportion or line that holds everywhere.</summary>
    public static string Alone(ScoringRule rule, Setting setting) => rule switch
    {
        ScoringRule.Proportional { Measure.IsRate: false } count => Target(count.Measure, count.Target) + setting.Joint + Inside(rule, null, setting),
        ScoringRule.Inverse { Measure.IsRate: false } cost => Target(cost.Measure, cost.Target) + setting.Joint + Inside(rule, null, setting),
        ScoringRule.Linear { Measure.IsRate: false } line => Target(line.Measure, line.To.At) + setting.Joint + Inside(rule, null, setting),
        _ => Inside(rule, null, setting),
    };

    /// <summary>The same inside a band; <paramref name="when"/> is nothing when the band has no limits of its own.</summary>
    public static string Inside(ScoringRule rule, Interval? when, Setting setting) => rule switch
    {
        // “考核得分÷100×10分” between 80分 and 90分: the band does not end at what earns everything.
        ScoringRule.Proportional { Measure.IsRate: false } part when when is { Upper: { } end } && end.Value != part.Target => $"得分={Name(part.Measure)}÷{Bare(part.Measure, part.Target)}×{part.Full}" + Capped(part.Cap, when, setting),
        ScoringRule.Proportional { Measure.IsRate: false } count => "按比例得分" + Capped(count.Cap, when, setting),
        ScoringRule.Proportional rate => "得分=" + Proportion(rate, setting.Weight) + Capped(rate.Cap, when, setting),
        ScoringRule.Inverse cost => $"得分={Bare(cost.Measure, cost.Target)}÷{Name(cost.Measure)}×{cost.Full}" + Capped(cost.Cap, when, setting),
        ScoringRule.Linear line when when is { } region && Spans(line, region) => Interpolated(line),
        ScoringRule.Linear line => "得分=" + Straight(line) + Limits(line, setting),
        _ => RuleWriter.Write(rule, setting),
    };

    private static string Target(Measure measure, decimal value) => "目标值为" + MeasureWords.Value(measure, value);

    // Where the band ends the cap cannot be passed; where it does not, the cap is said although a reader would assume it.
    private static string Capped(Points cap, Interval? when, Setting setting) =>
        cap == setting.Weight && when is { Upper: not null } ? "" : "，" + PointWords.Most(cap);

    private static string Proportion(ScoringRule.Proportional rule, Points weight)
    {
        var name = Name(rule.Measure);
        if (rule.Target != 1m)
            return $"{name}÷{Bare(rule.Measure, rule.Target)}×{rule.Full}";
        var over = rule.Full.Value == 0m ? 0m : decimal.Round(weight.Value / rule.Full.Value, 6, MidpointRounding.AwayFromZero);
        return over > 0m && over != 1m && 1m / over * weight.Value == rule.Full.Value
            ? $"{name}÷{Bare(rule.Measure, over)}×{weight}"
            : $"{name}×{Numerals.Exact(rule.Full.Value)}分";
    }

    /// <summary>The region between the two corners, ends included or not.</summary>
    private static bool Spans(ScoringRule.Linear line, Interval when) =>
        when is { Lower: { } low, Upper: { } high } && low.Value == line.From.At && high.Value == line.To.At;

    private static string Interpolated(ScoringRule.Linear line)
    {
        var (least, most) = Ends(line);
        return $"按线性插值法计{Numerals.Plain(least.Value)}-{most}";
    }

    private static string Straight(ScoringRule.Linear line)
    {
        var (least, most) = Ends(line);
        var rises = line.To.Points >= line.From.Points;
        var name = Name(line.Measure);
        var width = line.To.At - line.From.At;
        var away = rises ? Difference(name, line.Measure, line.From.At) : $"（{Bare(line.Measure, line.To.At)}-{name}）";
        var product = away + (width == 1m ? "" : "÷" + Bare(line.Measure, width)) + $"×{most - least}";
        return least == Points.Zero ? product : $"{least}+{product}";
    }

    private static string Difference(string name, Measure measure, decimal at) => at switch
    {
        0m => name,
        > 0m => $"（{name}-{Bare(measure, at)}）",
        _ => $"（{name}+{Bare(measure, -at)}）",
    };

    private static string Limits(ScoringRule.Linear line, Setting setting)
    {
        var (least, most) = Ends(line);
        return (least == Points.Zero ? "" : "，最低得" + least) + (most == setting.Weight ? "" : "，" + PointWords.Most(most));
    }

    private static (Points Least, Points Most) Ends(ScoringRule.Linear line) =>
        (Points.Min(line.From.Points, line.To.Points), Points.Max(line.From.Points, line.To.Points));

    private static string Name(Measure measure) => measure.Absolute ? "指标值的绝对值" : "指标值";

    // In a formula only per cent is written; other units are those of the indicator.
    private static string Bare(Measure measure, decimal value) =>
        measure.IsRate ? Numerals.Percent(value, Numerals.ShownDecimals) : Numerals.Plain(value);
}
