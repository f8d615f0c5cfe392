using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

public sealed class MonotoneScoringTests
{
    [Fact]
    public void A_better_figure_never_scores_worse() =>
        Prop.ForAll(Comparisons.ToArbitrary(), comparison =>
        {
            var better = Points(comparison, comparison.Better);
            var worse = Points(comparison, comparison.Worse);
            return better is null || worse is null || better >= worse;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    private static Points? Points(Comparison comparison, decimal value) =>
        RuleScorer.Score(comparison.Rule, new RuleFacts { Value = value }, comparison.Started) is RuleOutcome.Scored scored ? scored.Points : null;

    private sealed record Comparison(ScoringRule Rule, decimal Better, decimal Worse, StartedUnit Started);

    private static Gen<Comparison> Comparisons =>
        from some in Gen.OneOf(
            Gen.OneOf(SomeRules.RateSteps, SomeRules.CountSteps).Where(some => some.Rule is ScoringRule.Stepped { Standard.IsPoint: false }), SomeRules.Growth, SomeRules.StepsInBands,
            SomeRules.Proportions, SomeRules.Lines, Ranked)
        from one in Gen.Choose(0, 40000)
        from two in Gen.Choose(0, 40000)
        from started in Gen.Elements(StartedUnit.Proportionally, StartedUnit.NotCounted, StartedUnit.CountedAsOne)
        let scale = IsRate(some.Rule) ? 10000m : 40m
        let low = Math.Min(one, two) / scale
        let high = Math.Max(one, two) / scale
        let rises = Rises(some.Rule)
        select new Comparison(some.Rule, rises ? high : low, rises ? low : high, started);

    /// <summary>Bands whose points rise with the value.</summary>
    private static Gen<SomeRules.Weighted> Ranked =>
        from some in SomeRules.Bands
        let bands = (ScoringRule.Bands)some.Rule
        let points = bands.Items.Select(band => ((ScoringRule.Fixed)band.Then).Points).Order().ToList()
        let ordered = bands.Items.OrderBy(band => band.When.Lower?.Value ?? decimal.MinValue).ThenBy(band => band.When.IsPoint ? 0 : 1)
        select some with { Rule = bands with { Items = [.. ordered.Select((band, index) => band with { Then = new ScoringRule.Fixed(points[index]) })] } };

    private static bool IsRate(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands bands => bands.Measure.IsRate,
        ScoringRule.Stepped stepped => stepped.Measure.IsRate,
        _ => true,
    };

    private static bool Rises(ScoringRule rule) => rule switch
    {
        ScoringRule.Stepped { Above: { } above } => above.Points > Indicators.Quantities.Points.Zero,
        ScoringRule.Stepped { Below: { } below } => below.Points < Indicators.Quantities.Points.Zero,
        ScoringRule.Linear line => line.To.Points > line.From.Points,
        ScoringRule.Bands { Items: var items } => items.FirstOrDefault(band => band.Then is not ScoringRule.Fixed) is { } shaped ? Rises(shaped.Then) : true,
        ScoringRule.Inverse => false,
        _ => true,
    };
}
