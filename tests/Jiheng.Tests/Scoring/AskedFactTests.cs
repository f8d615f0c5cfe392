using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;
using Jiheng.Tests.Standards;

namespace Jiheng.Tests.Scoring;

public sealed class AskedFactTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_asked_for_is_enough_to_score_every_standard_of_the_gold_sets(bool isMet)
    {
        var open = from gold in GoldRules.All
                   let asked = AskedFacts.Of(gold.Rule)
                   where !asked.OfType<AskedFact.Given>().Any()
                   let outcome = RuleScorer.Score(gold.Rule, Answered(asked, isMet), StartedUnit.Proportionally)
                   where outcome is RuleOutcome.Undetermined { Cause: not UndeterminedCause.StandardIsSilent }
                   select $"{gold.Id} {outcome} {CanonicalWording.Write(gold.Rule, gold.Weight)} [{string.Join(' ', asked)}]";

        Assert.Empty(open);
    }

    [Fact]
    public void A_part_with_several_bands_asks_for_its_value_and_one_that_is_reached_or_not_for_yes_or_no()
    {
        var several = Bands("个", (3m, 3m), (2m, 2m), (0m, 0m));
        var oneOnly = Bands("个", (3m, 2m), (0m, 0m));

        Assert.Equal(["①", "值"], Entries(Parts(new ScoringRule.PassFail("有制度", new(2m), Points.Zero, false), several)));
        Assert.Equal(["①", "②"], Entries(Parts(new ScoringRule.PassFail("有制度", new(2m), Points.Zero, false), oneOnly)));
    }

    [Fact]
    public void Parts_that_measure_a_value_each_are_asked_for_all_of_them_in_their_own_measures()
    {
        var asked = Assert.IsType<AskedFact.Values>(Assert.Single(AskedFacts.Of(Parts(Bands("%", (0.9m, 2m), (0.8m, 1m), (0m, 0m)), Bands("天", (3m, 2m), (1m, 1m), (0m, 0m))))));

        Assert.Equal([new("①", Measure.Rate), new("②", new("天"))], asked.Parts);
    }

    [Fact]
    public void A_deduction_by_count_asks_for_the_value_that_decides_and_for_the_count()
    {
        var rule = new ScoringRule.DeductByCount(Measure.Rate, Interval.AtMost(1m), new(5m), new([], "超1人", "人", 1m, new(-0.1m), false), Points.Zero, StartedUnit.AsSystemSays);

        Assert.Equal(["值", "次数"], Entries(rule));
    }

    private static IEnumerable<string> Entries(ScoringRule rule) => AskedFacts.Of(rule).SelectMany(fact => fact.Entries);

    private static ScoringRule.Composite Parts(ScoringRule first, ScoringRule second) => new([new("①", first), new("②", second)], new(10m));

    private static ScoringRule.Bands Bands(string unit, params (decimal From, decimal Points)[] bands) =>
        new(new(unit), [.. bands.Select((band, index) => new Band(new(new Bound(band.From, true), index == 0 ? null : new Bound(bands[index - 1].From, false)), new ScoringRule.Fixed(new(band.Points))))]);

    private static RuleFacts Answered(ImmutableArray<AskedFact> asked, bool isMet) => asked.Aggregate(RuleFacts.None, (facts, fact) => fact switch
    {
        AskedFact.Item item => facts with { Items = facts.Items.SetItem(item.Label, isMet) },
        AskedFact.Count { Labels: [var first, ..] } => facts with { Counts = facts.Counts.SetItem(first, isMet ? 0m : 1m) },
        AskedFact.Count => facts with { Count = isMet ? 0m : 1m },
        AskedFact.Value => facts with { Value = isMet ? 1m : 0.5m },
        AskedFact.Grade grade => facts with { Grade = grade.Choices[0] },
        AskedFact.Targets => facts with { Met = new(1m, 2m) },
        AskedFact.Rates rates => facts with { Values = [.. Enumerable.Repeat(isMet ? 1m : 0.5m, rates.Exactly ?? 3)] },
        AskedFact.Values values => facts with { Values = [.. values.Parts.Select(_ => isMet ? 1m : 0.5m)] },
        _ => facts,
    });
}
