using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>取评分数值。The number a rule measures: the value, or for things that are counted also the count.</summary>
internal static class Measured
{
    public static decimal? Value(Measure measure, RuleFacts facts)
    {
        var value = facts.Value ?? (measure.IsRate ? RateOfMet(facts) : facts.Count ?? (measure.Unit is "项" or "条" or "个" or "次" or "类" or "种" or "" ? CountOfMet(facts) : null));
        return value is { } known && measure.Absolute ? Math.Abs(known) : value;
    }

    public static RuleOutcome.Undetermined Missing(Measure measure) =>
        new(measure.IsRate ? "缺少指标值。" : $"缺少以“{measure.Unit}”计的数量。", UndeterminedCause.ValueIsMissing);

    private static decimal? RateOfMet(RuleFacts facts) => facts.Met is { Of: > 0m } met ? met.Count / met.Of : null;

    public static decimal? CountOfMet(RuleFacts facts) =>
        facts.Met?.Count ?? (facts.Items.IsEmpty ? null : facts.Items.Count(item => item.Value));
}

/// <summary>限幅。</summary>
internal static class Limit
{
    public static Points Between(Points points, Points least, Points most) => Points.Max(least, Points.Min(most, points));
}

/// <summary>不足一个单位。How many units a distance counts.</summary>
internal static class StartedUnits
{
    public static decimal Count(decimal exact, StartedUnit said, StartedUnit otherwise) => (said == StartedUnit.AsSystemSays ? otherwise : said) switch
    {
        StartedUnit.NotCounted => decimal.Floor(exact),
        StartedUnit.CountedAsOne => decimal.Ceiling(exact),
        _ => exact,
    };
}
