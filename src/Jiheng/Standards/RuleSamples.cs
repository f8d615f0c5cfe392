using System.Collections.Immutable;
using Jiheng.Indicators.Standards;

namespace Jiheng.Standards;

/// <summary>试算。</summary>
/// <param name="Name">The case, in words; of a rule of several parts led by the part's label.</param>
/// <param name="Rule">What gives the points: the rule, or a part of it.</param>
/// <param name="Facts">What is supposed.</param>
internal sealed record RuleSample(string Name, ScoringRule Rule, RuleFacts Facts);

/// <summary>试算取值。Values on both sides of every limit of a rule, and a few counts, so that a reader sees where points change.</summary>
internal static class RuleSamples
{
    private const int Most = 40;

    private static readonly ImmutableArray<decimal> Targets = [0m, 3m, 5m, 6m];
    private static readonly ImmutableArray<decimal> Rates = [0m, 0.5m, 0.9m, 1m];

    public static IReadOnlyList<RuleSample> Of(ScoringRule rule) =>
        [.. (rule is ScoringRule.Composite composite ? composite.Parts.SelectMany(Of) : For(rule).Select(one => new RuleSample(one.Name, rule, one.Facts))).Take(Most)];

    // Points of the parts are added up: each part alone shows where they come from.
    private static IEnumerable<RuleSample> Of(RulePart part) => Of(part.Rule).Select(sample => sample with { Name = $"{part.Label} {sample.Name}" });

    private static IEnumerable<(string Name, RuleFacts Facts)> For(ScoringRule rule) => rule switch
    {
        ScoringRule.DeductByCount deduct => Counts(deduct.Excess.Unit, [0m, 1m, 2m, 5m, 100m], value: Outside(deduct.Standard)),
        ScoringRule.PassFail fact => [($"“{fact.Condition}”成立", Met(true)), ($"“{fact.Condition}”不成立", Met(false))],
        ScoringRule.Checklist list => Lists(list),
        ScoringRule.PerOccurrence { Kinds.Length: 1 } occurrence => Counts(occurrence.Kinds[0].Unit, [0m, 1m, 2m, 3m, 5m, 10m, 100m], null),
        ScoringRule.GradeMap grades => grades.Grades.Select(grade => (grade.Grade, RuleFacts.None with { Grade = grade.Grade })),
        ScoringRule.Apportioned { Each: { } each } => For(each.Rule).Where(sample => sample.Facts.Value is not null).Select(sample => ($"各项均为{sample.Name}", RuleFacts.None with { Values = [sample.Facts.Value.GetValueOrDefault()] })),
        ScoringRule.Apportioned { Shares: { Length: > 0 } shares } => Rates.Select(rate => ($"各项均为{Numerals.Percent(rate, 2)}", RuleFacts.None with { Values = [.. shares.Select(_ => rate)] })),
        ScoringRule.Apportioned => Targets.Select(met => ($"6项完成{Numerals.Plain(met)}项", RuleFacts.None with { Met = new Met(met, 6m) })),
        ScoringRule.Gated gated => For(gated.Otherwise).Append((gated.Condition, RuleFacts.None with { Veto = true })),
        _ when rule.ValueMeasure is { } measure => Named(measure, Values(rule)),
        _ => [],
    };

    // “达到95%得满分，每低1个百分点扣0.5分；低于60%不得分”: a band that goes in steps shows its steps as far as it reaches.
    private static IEnumerable<decimal> Values(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands bands => Around(bands.Measure, bands.Items.SelectMany(band => band.When.Ends))
            .Concat(bands.Items.SelectMany(band => Values(band.Then).Where(band.When.Contains))),
        ScoringRule.Stepped stepped => Steps(stepped),
        ScoringRule.Proportional { Target: var target } => [0m, target / 2m, target * 0.9m, target, target * 1.1m],
        ScoringRule.Inverse { Target: var target } => [target / 2m, target, target * 1.25m, target * 2m],
        ScoringRule.Linear linear => Around(linear.Measure, [linear.From.At, (linear.From.At + linear.To.At) / 2m, linear.To.At]),
        _ => [],
    };

    private static IEnumerable<decimal> Steps(ScoringRule.Stepped rule)
    {
        var beyond = new List<decimal>();
        if (rule.Below is { } below && rule.Standard.Lower is { } low)
            beyond.AddRange([low.Value - (below.Step * 10m), low.Value - below.Step, low.Value - (below.Step / 2m)]);
        if (rule.Above is { } above && rule.Standard.Upper is { } high)
            beyond.AddRange([high.Value + (above.Step / 2m), high.Value + above.Step, high.Value + (above.Step * 10m)]);
        return rule.Standard.Ends.Concat(beyond);
    }

    private static IEnumerable<decimal> Around(Measure measure, IEnumerable<decimal> limits)
    {
        var step = measure.IsRate ? 0.001m : 1m;
        return limits.SelectMany(limit => new[] { limit - step, limit, limit + step });
    }

    private static IEnumerable<(string Name, RuleFacts Facts)> Named(Measure measure, IEnumerable<decimal> values) =>
        values.Distinct().Order().Select(value => (measure.Write(value), RuleFacts.None with { Value = value }));

    private static IEnumerable<(string Name, RuleFacts Facts)> Counts(string unit, IEnumerable<decimal> counts, decimal? value) =>
        counts.Select(count => (Numerals.Plain(count) + unit, RuleFacts.None with { Count = count, Value = value }));

    private static decimal? Outside(Interval standard) => standard.Upper?.Value + 1m ?? standard.Lower?.Value - 1m;

    private static IEnumerable<(string Name, RuleFacts Facts)> Lists(ScoringRule.Checklist list)
    {
        yield return ("全部符合", Without(list, null));
        foreach (var item in list.Items)
            yield return ($"只有{item.Label}不符合", Without(list, item));
    }

    private static RuleFacts Without(ScoringRule.Checklist list, ChecklistItem? unmet) =>
        RuleFacts.None with { Items = list.Items.DistinctBy(item => item.Label).ToImmutableDictionary(item => item.Label, item => item != unmet, StringComparer.Ordinal) };

    private static RuleFacts Met(bool holds) => RuleFacts.None with { Items = ImmutableDictionary<string, bool>.Empty.Add("①", holds) };
}
