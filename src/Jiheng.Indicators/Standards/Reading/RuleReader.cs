using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>规则识读。Decides what kind of rule a stretch of text states and hands it to the reader of that kind.</summary>
internal static partial class RuleReader
{
    /// <param name="text">Normal text of the rule.</param>
    /// <param name="offset">Where it begins in the whole.</param>
    /// <param name="weight">Points it shares out.</param>
    /// <param name="context">Where refusals are noted.</param>
    public static ScoringRule? Read(string text, int offset, Points weight, ReadingContext context)
    {
        var labelled = LabelledText.Split(text, label => context.Printed(text, offset, label));
        if (labelled is not null && ListRuleReader.IsList(labelled))
            return new ListRuleReader(labelled, offset, weight, context).Read();
        if (labelled is not null)
            return ReadSentence(Unlabelled(labelled), offset, weight, context);
        var label = LonelyLabel.Match(text).Length;
        return ReadSentence(text[label..], offset + label, weight, context);
    }

    // “3、规范管理率≥62%得5分” cut out of a longer list.
    [GeneratedRegex(@"^(?:\(?\d{1,2}(?:[)、,]|\.(?!\d))|[①-⑳][.、]?|[A-Za-z][.、)])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LonelyLabel { get; }

    private static string Unlabelled(LabelledText labelled) =>
        labelled.Prefix + string.Concat(labelled.Items.Select(item => item.Body)) + labelled.Suffix;

    public static ScoringRule? ReadSentence(string text, int offset, Points weight, ReadingContext context)
    {
        var sentence = Sentence.Read(text, offset, weight, context);
        if (sentence is null)
            return null;
        if (sentence.Clauses.Length == 0)
            return Unscored.Read(text, offset, sentence, context);
        if (sentence.Clauses.Any(clause => clause.What is Consequence.Discretion))
            return new ScoringRule.Judgement(Points.Zero, weight);
        sentence = sentence.Without([.. sentence.Clauses.Select((clause, index) => (clause, index)).Where(pair => pair.clause.What is Consequence.Introduction).Select(pair => pair.index)]);
        if (sentence.Clauses.Length == 0)
            return new ScoringRule.Judgement(Points.Zero, weight);
        var gates = Gates.TakeFrom(ref sentence);
        var rule = Ungated(sentence, context);
        return rule is null ? null : Gates.Wrap(rule, gates);
    }

    private static ScoringRule? Ungated(Sentence sentence, ReadingContext context)
    {
        sentence = WithContrary(WithFactsBesideMissing(sentence));
        if (sentence.Clauses.FirstOrDefault(clause => clause.What is Consequence.Divided) is { What: Consequence.Divided divided } && sentence.Clauses.All(BesideDivided))
            return new ScoringRule.Apportioned(sentence.Weight, divided.ByRate || sentence.Clauses.Any(clause => clause.What is Consequence.Formula or Consequence.InProportion));
        if (sentence.Leads.IndexOf(new Lead.Unreadable()) is >= 0 and var unread)
            return context.Refuse("数值条件没有读懂。", sentence.Clauses[unread]);
        if (MixedMeasures.Read(sentence, context) is { } mixed)
            return mixed;
        return IsNumeric(sentence) && !CountsMissing(sentence) ? new NumericRuleReader(sentence, context).Read() : new FactRuleReader(sentence, context).Read();
    }

    private static bool BesideDivided(Clause clause) => clause.What switch
    {
        Consequence.Divided or Consequence.Formula or Consequence.InProportion => true,
        Consequence.Award award => award.Amount == Amount.None || award.Amount == Amount.Full || LeadReader.Read(clause.Lead) is Lead.Fact or Lead.TargetMet,
        _ => false,
    };

    // “三者同时具备得满分，有一项不具备即不得分”: the second is the contrary of the first.
    private static Sentence WithContrary(Sentence sentence)
    {
        var contrary = sentence.Clauses is [{ What: Consequence.Award }, { What: Consequence.Award { Amount: var none }, Lead: var words }] && none == Amount.None
            && sentence.Leads[0] is Lead.Fact && sentence.Leads[1] is Lead.Numeric { Condition.Ranges: [{ Low: { Value: 1m }, High: { Value: 1m } }] }
            && (words.Contains('不', StringComparison.Ordinal) || words.Contains('未', StringComparison.Ordinal) || words.Contains('缺', StringComparison.Ordinal));
        return contrary ? sentence with { Leads = sentence.Leads.SetItem(1, new Lead.Otherwise()) } : sentence;
    }

    // “三项均达到100%的得3分，每有一项未达到扣1分”: the items are counted, the rate only says when one is met.
    private static Sentence WithFactsBesideMissing(Sentence sentence)
    {
        var countsUnmet = sentence.Clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { CountsUnmet: true, Unit: "项" or "个" });
        var awards = sentence.Clauses.Select((clause, index) => (clause, index)).Where(pair => pair.clause.What is Consequence.Award).ToList();
        var all = awards.Count == 1 && (awards[0].clause.Lead.Contains('均', StringComparison.Ordinal) || awards[0].clause.Lead.Contains("全部", StringComparison.Ordinal));
        return countsUnmet && all && sentence.Clauses.Length == 2
            ? sentence with { Leads = sentence.Leads.SetItem(awards[0].index, new Lead.Fact(awards[0].clause.Lead)) }
            : sentence;
    }

    // “应有六类材料，每少一类扣0.4分”: how many there should be sets no standard.
    private static bool CountsMissing(Sentence sentence) =>
        sentence.Clauses is [{ What: Consequence.Step step }] && StepReader.Read(step) is { CountsUnmet: true };

    private static bool IsNumeric(Sentence sentence) =>
        sentence.Leads.Any(lead => lead is Lead.Numeric or Lead.TargetMet || (lead is Lead.Otherwise && sentence.Target is not null)) || sentence.Clauses.Any(clause => clause.What switch
        {
            Consequence.InProportion or Consequence.Formula or Consequence.Interpolated => true,
            Consequence.Step step => StepReader.Read(step) is { Unit: "%" } || (sentence.Target is not null && sentence.Target.Unit != "%"),
            _ => false,
        });
}

/// <summary>混合口径。A rate decides and things are counted: “控制率≤100%得满分，每超1人扣0.1分”, “…；每发生1起事故另扣1分”.</summary>
internal static class MixedMeasures
{
    public static ScoringRule? Read(Sentence sentence, ReadingContext context)
    {
        var counted = sentence.Clauses.Select((clause, index) => (clause, index)).Where(pair => IsCount(pair.clause)).Select(pair => pair.index).ToList();
        var rates = sentence.Clauses.Any(clause => clause.What is Consequence.Formula or Consequence.InProportion) || sentence.Leads.OfType<Lead.Numeric>().Any(lead => lead.Condition is { InWords: false, Unit: "%" or "" }) || sentence.Target is { Unit: "%" or "" };
        if (counted.Count == 0 || !rates || counted.Count == sentence.Clauses.Length)
            return null;
        var main = sentence.Without(counted);
        if (new NumericRuleReader(main, context).Read() is not { } rule)
            return null;
        var steps = counted.Select(index => (Consequence.Step)sentence.Clauses[index].What).ToList();
        if (steps.Count != 1 || StepReader.Read(steps[0]) is not { } phrase)
            return context.Refuse("计数的扣分没有读懂。", sentence.Clauses[counted[0]]);
        if (rule is ScoringRule.Bands { Items: var cuts } cutOff && cuts.All(band => band.Then is ScoringRule.Fixed { Points: var none } && none == Points.Zero))
            return CutOff(cutOff, phrase, steps[0], sentence);
        var kind = new Occurrence([], phrase.Text, phrase.Unit, phrase.Size, steps[0].Amount.Of(sentence.Weight) * steps[0].Sign, phrase.CountsUnmet);
        if (phrase.Sides is Sides.Above or Sides.Below && rule is ScoringRule.Bands { Items: [{ Then: ScoringRule.Fixed full } only] } bands)
            return new ScoringRule.DeductByCount(bands.Measure, only.When, full.Points, kind, sentence.Terms.LeastFrom(full.Points), sentence.Terms.Started);
        var extra = new ScoringRule.PerOccurrence([kind], Points.Zero, sentence.Terms.MostDeducted is { } most ? Points.Zero - most : Points.Zero - sentence.Weight, Points.Zero, sentence.Terms.Started);
        return new ScoringRule.Composite([new RulePart("", rule), new RulePart("", extra)], sentence.Weight);
    }

    // “每个扣0.5分；整改率低于60%的不得分”: the rate only cuts off.
    private static ScoringRule.Bands CutOff(ScoringRule.Bands cuts, StepPhrase phrase, Consequence.Step step, Sentence sentence)
    {
        var start = step.Sign < 0 ? sentence.Weight : Points.Zero;
        var counted = new ScoringRule.PerOccurrence(
            [new Occurrence([], phrase.Text, phrase.Unit, phrase.Size, step.Amount.Of(sentence.Weight) * step.Sign, phrase.CountsUnmet)],
            start, sentence.Terms.LeastFrom(start), step.Sign < 0 ? start : sentence.Terms.MostFrom(start, sentence.Weight), sentence.Terms.Started);
        return cuts with { Items = [.. cuts.Items, .. Intervals.Rest(Interval.Everything, cuts.Items.Select(band => band.When)).Select(part => new Band(part, counted))] };
    }

    private static bool IsCount(Clause clause) => clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: not "%" };
}
