namespace Jiheng.Indicators.Standards.Reading;

/// <summary>计量识读。What the numbers of a sentence count: percent, one unit, or bare numbers; all of them the same.</summary>
internal sealed class MeasureReader(Sentence sentence, ReadingContext context)
{
    private readonly List<Condition> conditions =
        [.. sentence.Leads.OfType<Lead.Numeric>().Select(lead => lead.Condition), .. sentence.Target is { } target ? [target] : Array.Empty<Condition>()];

    /// <summary>The measure; nothing, and the reason, where the numbers do not agree.</summary>
    public Measure? Read(out string trouble)
    {
        var units = Units();
        trouble = units.Count > 1 ? "前后使用了不同的计量单位。" : "数值没有写百分号，不能确定是不是百分数。";
        if (IsAbsolute && conditions.Exists(condition => condition.Ranges is [{ Low: { Value: 1m }, High: { Value: 1m } }]))
        {
            // “完成率=100%得8分，偏差在±5%以内不扣分” speaks of the rate and of its distance from 100%.
            trouble = "前面说的是数值，后面说的是偏差，请写明一种。";
            return null;
        }
        return units.Count > 1 || LacksPercent(units) ? null : new Measure(units.Count == 1 ? units[0] : LooksLikeRate(conditions) ? "%" : "", IsAbsolute);
    }

    /// <summary>个工作日 and 工作日, 日 and 天 count the same things.</summary>
    public static string Alike(string unit) => unit switch { "个工作日" => "工作日", "日" => "天", "千米" => "公里", "个小时" => "小时", "场次" => "场", "个名次" or "名次" or "位次" => "名", _ => unit };

    private List<string> Units()
    {
        var steps = sentence.Clauses.Select(clause => clause.What).OfType<Consequence.Step>().Select(step => StepReader.Read(step)?.Unit ?? "");
        var units = conditions.Select(condition => condition.Unit).Concat(steps).Where(unit => unit.Length > 0).Select(Alike).Distinct().ToList();
        // “≤1200元/亩，每超出50元” is one scale, “20日内公开，每逾期1个工作日” counts the days late apart.
        // “目标值：≤3500元/亩。亩均成本≤3500元得满分”: the target says what the amounts are of.
        if (units is ["元" or "万元", var named] && named.StartsWith(units[0] + "/", StringComparison.Ordinal) && sentence.Target?.Unit == named && !sentence.Leads.OfType<Lead.Numeric>().Any(lead => lead.Condition.Unit == named))
            units.RemoveAt(0);
        var sameScale = units is [var price, "元" or "万元"] && price.StartsWith(units[1] + "/", StringComparison.Ordinal);
        if (sameScale || CountsDaysLate(units) || CountsShares(units))
            units.RemoveAt(1);
        return units;
    }

    // “不高于计划成本12.5元/平方米得4分，每超出1%扣0.4分”: 1% of that cost.
    private bool CountsShares(List<string> units) =>
        units is [not "%", "%"] && conditions.TrueForAll(condition => condition.Unit != "%") && sentence.Clauses.All(clause => clause.What is not Consequence.Step step || !step.What.Contains('率', StringComparison.Ordinal));

    private bool CountsDaysLate(List<string> units) =>
        units.Count == 2 && units.TrueForAll(unit => new Measure(unit).IsTime && unit is not ("小时" or "分钟")) && sentence.Clauses.Count(clause => clause.What is Consequence.Step) == 1;

    private bool LacksPercent(List<string> units) =>
        (units.Count == 0 && !LooksLikeRate(conditions) && SpeaksOfRate)
        || (units is ["%"] && conditions.Exists(condition => condition.Unit.Length == 0 && !LooksLikeRate([condition])));

    private bool IsAbsolute => conditions.Exists(condition => condition.Absolute) || sentence.Clauses.Any(clause => clause.Lead.Contains("绝对值", StringComparison.Ordinal));

    private bool SpeaksOfRate =>
        IsRateName(context.Indicator) || sentence.Clauses.Any(clause => clause.Lead.Contains("满意度", StringComparison.Ordinal) || clause.Lead.Contains('率', StringComparison.Ordinal));

    private static bool IsRateName(string? name) => name is not null && (name.EndsWith('率') || name.EndsWith("满意度", StringComparison.Ordinal));

    private static bool LooksLikeRate(List<Condition> conditions) =>
        conditions.SelectMany(condition => condition.Ranges).SelectMany(range => new[] { range.Low, range.High })
            .All(end => end is not { } known || Math.Abs(known.Value) <= 1m);
}
