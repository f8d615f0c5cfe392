using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Web.Scores;

/// <summary>判定答案。What was typed into the form of an indicator, as text by field; to facts and back.</summary>
public static class Answers
{
    public const string Yes = "是";
    public const string No = "否";
    public const string Reason = "reason";
    public const string Deduction = "deduction";
    public const string NotApplicable = "not-applicable";

    /// <summary>Every field of the form and what it is called.</summary>
    public static IEnumerable<(string Field, string Words)> Fields(ImmutableArray<AskedFact> asked)
    {
        foreach (var fact in asked)
        {
            yield return (AnswerFields.Of(fact), AnswerFields.Words(fact));
            if (fact is AskedFact.Targets)
                yield return (AnswerFields.TargetsInAll, "目标总数");
        }
        yield return (Reason, "认定依据");
        yield return (Deduction, "扣分原因");
        yield return (NotApplicable, "不适用的理由");
    }

    /// <summary>What the form shows of what is saved.</summary>
    public static ImmutableDictionary<string, string> Of(ImmutableArray<AskedFact> asked, EnteredDetermination? entered)
    {
        if (entered is null)
            return ImmutableDictionary<string, string>.Empty;
        var facts = FactsJson.Read(entered.Facts);
        var texts = asked.ToImmutableDictionary(AnswerFields.Of, fact => fact is AskedFact.Given ? Plain(entered.Given) : Text(fact, facts), StringComparer.Ordinal);
        return texts.SetItem(AnswerFields.TargetsInAll, Plain(facts.Met?.Of)).SetItem(Reason, entered.Reason).SetItem(Deduction, entered.DeductionReason).SetItem(NotApplicable, entered.NotApplicable);
    }

    private static string Text(AskedFact fact, RuleFacts facts) => fact switch
    {
        AskedFact.Item item => facts.Items.TryGetValue(item.Label, out var met) ? met ? Yes : No : "",
        AskedFact.Count count => Plain(Counted(count, facts)),
        AskedFact.Value value => facts.Value is { } known ? Numerals.Plain(value.Measure.IsRate ? known * 100m : known) : "",
        AskedFact.Grade => facts.Grade ?? "",
        AskedFact.Targets => Plain(facts.Met?.Count),
        AskedFact.Rates => string.Join('、', facts.Values.Select(rate => Numerals.Plain(rate * 100m))),
        AskedFact.Values values => string.Join('、', facts.Values.Zip(values.Parts, (value, part) => Numerals.Plain(part.Measure.IsRate ? value * 100m : value))),
        AskedFact.Veto => facts.Veto ? Yes : "",
        _ => "",
    };

    private static decimal? Counted(AskedFact.Count count, RuleFacts facts) =>
        facts.Counts.TryGetValue(AnswerFields.Label(count), out var labelled) ? labelled : facts.Counts.IsEmpty ? facts.Count : null;

    /// <summary>Facts out of the typed texts; those the form does not ask for stay as they are. Problems are one sentence each.</summary>
    public static (RuleFacts Facts, decimal? Given) Read(ImmutableArray<AskedFact> asked, ImmutableDictionary<string, string> typed, RuleFacts stored, List<string> problems)
    {
        var (facts, given) = (stored, (decimal?)null);
        foreach (var fact in asked)
        {
            var text = typed.GetValueOrDefault(AnswerFields.Of(fact), "").Trim();
            if (fact is AskedFact.Given points)
                given = AnswerReader.Given(points, text, problems);
            else
                facts = AnswerReader.Read(fact, text, typed, facts, problems);
        }
        return (Plainly(facts), given);
    }

    // What says nothing is the same as nothing.
    private static RuleFacts Plainly(RuleFacts facts)
    {
        var plain = facts with
        {
            Items = facts.Items.IsEmpty ? RuleFacts.None.Items : facts.Items,
            Counts = facts.Counts.IsEmpty ? RuleFacts.None.Counts : facts.Counts,
            Values = facts.Values.IsEmpty ? RuleFacts.None.Values : facts.Values,
        };
        return plain == RuleFacts.None ? RuleFacts.None : plain;
    }

    private static string Plain(decimal? number) => number is { } known ? Numerals.Plain(known) : "";
}
