using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;
using Jiheng.Web.Scores;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Scores;

public sealed class AnswerTests
{
    [Fact]
    public void Answering_all_a_form_asks_is_enough_for_every_indicator_of_every_system()
    {
        var open = from system in Hosts.Content.Systems
                   let answered = system.Indicators.ToImmutableDictionary(indicator => indicator.Id, indicator => Answered(indicator))
                   from score in SystemScorer.Score(system, Hosts.Content.Dictionary, new() { Unit = "甲", Year = system.Years[0], Determinations = answered }).Indicators
                   where score.Outcome is IndicatorOutcome.Missing { Determination: not null } or IndicatorOutcome.AwaitingJudgement
                   select $"{system.Id} {score.Indicator.Id}: {score.Outcome}";

        Assert.Empty(open);
    }

    [Fact]
    public void What_is_saved_fills_the_form_as_it_was_typed()
    {
        foreach (var indicator in Hosts.Content.Systems.SelectMany(system => system.Indicators))
        {
            var asked = AskedFacts.Of(indicator);
            var typed = Typed(asked);
            var (facts, given) = Answers.Read(asked, typed, RuleFacts.None, []);
            var shown = Answers.Of(asked, new() { EvaluationId = Guid.Empty, Indicator = indicator.Id, Facts = FactsJson.Write(facts), Given = given, EnteredBy = "", EnteredAt = default });

            Assert.All(typed, field => Assert.Equal(field.Value, shown[field.Key]));
        }
    }

    [Theory]
    [InlineData("given", "12", "给分是12，应在0分至10分之间，请核对。")]
    [InlineData("given", "好", "“给分”填了“好”，不是数字，请改成数字。")]
    [InlineData("given", "1,2", "“给分”填了“1,2”，不是数字，请改成数字。")]
    [InlineData("given", "5-", "“给分”填了“5-”，不是数字，请改成数字。")]
    [InlineData("count.①", "-1", "“①逾期”填了-1，不能小于0，没有发生请填0。")]
    [InlineData("count.①", "1.5", "“①逾期”填了1.5，是按个数计的，请填整数。")]
    [InlineData("given", "99999999999999999999999999999999999", "“给分”填了35位的数，太大了，请核对。")]
    [InlineData("values", "95", "各部分的值填了1个，评分标准列了2项，请按次序逐项填写。")]
    [InlineData("rates", "100、90、80", "各项完成率填了3个，评分标准列了2项，请逐项填写。")]
    [InlineData("met", "3", "达成的目标数和目标总数要一起填写，请补齐。")]
    public void What_cannot_be_taken_is_said_in_one_sentence(string field, string text, string sentence)
    {
        ImmutableArray<AskedFact> asked = [new AskedFact.Given(Points.Zero, new(10m)), new AskedFact.Count(["①"], "逾期", "次"), new AskedFact.Rates(2), new AskedFact.Targets(), new AskedFact.Values([new("①", Measure.Rate), new("②", new("天"))])];
        var problems = new List<string>();

        Answers.Read(asked, ImmutableDictionary<string, string>.Empty.Add(field, text), RuleFacts.None, problems);

        Assert.Equal([sentence], problems);
    }

    [Fact]
    public void Numbers_may_be_typed_with_full_width_digits_and_a_percent_sign()
    {
        var (facts, _) = Answers.Read([new AskedFact.Value(Measure.Rate)], ImmutableDictionary<string, string>.Empty.Add("value", "９５．５％"), RuleFacts.None, []);

        Assert.Equal(0.955m, facts.Value);
    }

    [Fact]
    public void Values_of_parts_are_taken_in_the_measure_of_each()
    {
        ImmutableArray<AskedFact> asked = [new AskedFact.Values([new("①", Measure.Rate), new("②", new("天"))])];

        var (facts, _) = Answers.Read(asked, ImmutableDictionary<string, string>.Empty.Add("values", "95%、3"), RuleFacts.None, []);

        Assert.Equal([0.95m, 3m], facts.Values);
    }

    private static Determination Answered(Indicator indicator)
    {
        var asked = AskedFacts.Of(indicator);
        var (facts, given) = Answers.Read(asked, Typed(asked), RuleFacts.None, []);
        return new(facts, given is { } points ? new Points(points) : null, "依据");
    }

    private static ImmutableDictionary<string, string> Typed(ImmutableArray<AskedFact> asked)
    {
        var typed = asked.ToImmutableDictionary(AnswerFields.Of, fact => fact switch
        {
            AskedFact.Item => Answers.Yes,
            AskedFact.Grade grade => grade.Choices[0],
            AskedFact.Rates rates => string.Join('、', Enumerable.Repeat("90", rates.Exactly ?? 3)),
            AskedFact.Values values => string.Join('、', values.Parts.Select(_ => "90")),
            AskedFact.Veto => "",
            AskedFact.Given given => Numerals.Plain(given.Highest.Value),
            AskedFact.Targets => "2",
            _ => "0",
        });
        return asked.OfType<AskedFact.Targets>().Any() ? typed.Add(AnswerFields.TargetsInAll, "2") : typed;
    }
}
