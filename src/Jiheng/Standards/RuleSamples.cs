using System.Collections.Immutable;
using Jiheng.Indicators.Standards;

namespace Jiheng.Standards;

/// <summary>试算。</summary>
internal sealed record RuleSample(string Name, RuleFacts Facts);

/// <summary>试算取值。Values on both sides of every limit of a rule, and a few counts, so that a reader sees where points change.</summary>
internal static class RuleSamples
{
    private const int Most = 40;

    private static readonly ImmutableArray<decimal> Targets = [0m, 3m, 5m, 6m];
    private static readonly ImmutableArray<decimal> Rates = [0m, 0.5m, 0.9m, 1m];

    public static IReadOnlyList<RuleSample> Of(ScoringRule rule) => [.. For(rule).Take(Most)];

    private static IEnumerable<RuleSample> For(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands bands => Around(bands.Measure, bands.Items.SelectMany(band => band.When.Ends)),
        ScoringRule.Stepped stepped => Steps(stepped),
        ScoringRule.Proportional proportional => Values(proportional.Measure, [0m, proportional.Target / 2m, proportional.Target * 0.9m, proportional.Target, proportional.Target * 1.1m]),
        ScoringRule.Inverse inverse => Values(inverse.Measure, [inverse.Target / 2m, inverse.Target, inverse.Target * 1.25m, inverse.Target * 2m]),
        ScoringRule.Linear linear => Around(linear.Measure, [linear.From.At, (linear.From.At + linear.To.At) / 2m, linear.To.At]),
        ScoringRule.DeductByCount deduct => Counts(deduct.Excess.Unit, [0m, 1m, 2m, 5m, 100m], value: Outside(deduct.Standard)),
        ScoringRule.PassFail fact => [new($"“{fact.Condition}”成立", Met(true)), new($"“{fact.Condition}”不成立", Met(false))],
        ScoringRule.Checklist list => Lists(list),
        ScoringRule.PerOccurrence { Kinds.Length: 1 } occurrence => Counts(occurrence.Kinds[0].Unit, [0m, 1m, 2m, 3m, 5m, 10m, 100m], null),
        ScoringRule.GradeMap grades => grades.Grades.Select(grade => new RuleSample(grade.Grade, RuleFacts.None with { Grade = grade.Grade })),
        ScoringRule.Apportioned { Each: { } each } => For(each.Rule).Where(sample => sample.Facts.Value is not null).Select(sample => new RuleSample($"各项均为{sample.Name}", RuleFacts.None with { Values = [sample.Facts.Value.GetValueOrDefault()] })),
        ScoringRule.Apportioned { Shares: { Length: > 0 } shares } => Rates.Select(rate => new RuleSample($"各项均为{Numerals.Percent(rate, 2)}", RuleFacts.None with { Values = [.. shares.Select(_ => rate)] })),
        ScoringRule.Apportioned => Targets.Select(met => new RuleSample($"6项完成{Numerals.Plain(met)}项", RuleFacts.None with { Met = new Met(met, 6m) })),
        ScoringRule.Gated gated => For(gated.Otherwise).Append(new(gated.Condition, RuleFacts.None with { Veto = true })),
        _ => [],
    };

    private static IEnumerable<RuleSample> Steps(ScoringRule.Stepped rule)
    {
        var limits = rule.Standard.Ends.ToList();
        var beyond = new List<decimal>();
        if (rule.Below is { } below && rule.Standard.Lower is { } low)
            beyond.AddRange([low.Value - (below.Step * 10m), low.Value - below.Step, low.Value - (below.Step / 2m)]);
        if (rule.Above is { } above && rule.Standard.Upper is { } high)
            beyond.AddRange([high.Value + (above.Step / 2m), high.Value + above.Step, high.Value + (above.Step * 10m)]);
        return Values(rule.Measure, limits.Concat(beyond).Distinct().Order());
    }

    private static IEnumerable<RuleSample> Around(Measure measure, IEnumerable<decimal> limits)
    {
        var step = measure.IsRate ? 0.001m : 1m;
        return Values(measure, limits.SelectMany(limit => new[] { limit - step, limit, limit + step }).Distinct().Order());
    }

    private static IEnumerable<RuleSample> Values(Measure measure, IEnumerable<decimal> values) =>
        values.Select(value => new RuleSample(measure.Write(value), RuleFacts.None with { Value = value }));

    private static IEnumerable<RuleSample> Counts(string unit, IEnumerable<decimal> counts, decimal? value) =>
        counts.Select(count => new RuleSample(Numerals.Plain(count) + unit, RuleFacts.None with { Count = count, Value = value }));

    private static decimal? Outside(Interval standard) => standard.Upper?.Value + 1m ?? standard.Lower?.Value - 1m;

    private static IEnumerable<RuleSample> Lists(ScoringRule.Checklist list)
    {
        yield return new("全部符合", Without(list, null));
        foreach (var item in list.Items)
            yield return new($"只有{item.Label}不符合", Without(list, item));
    }

    private static RuleFacts Without(ScoringRule.Checklist list, ChecklistItem? unmet) =>
        RuleFacts.None with { Items = list.Items.DistinctBy(item => item.Label).ToImmutableDictionary(item => item.Label, item => item != unmet, StringComparer.Ordinal) };

    private static RuleFacts Met(bool holds) => RuleFacts.None with { Items = ImmutableDictionary<string, bool>.Empty.Add("①", holds) };
}
