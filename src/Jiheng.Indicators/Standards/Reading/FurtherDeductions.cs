using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>比率之外的扣分。“整改率100%得5分，每低1个百分点扣0.2分；被通报的扣2分”: a rate earns the weight, facts and occurrences take from it.</summary>
internal static partial class FurtherDeductions
{
    /// <summary>The same where nothing is counted.</summary>
    public static ScoringRule.Composite? Facts(Sentence sentence, ReadingContext context) =>
        sentence.Clauses.Any(clause => clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: not ("%" or "") }) ? null : Read(sentence, context);

    /// <summary>“≥95%得5分，每低…；①未开展自查的，扣1分；②…”: the numbers only order what is taken.</summary>
    public static bool AreNumbered(LabelledText labelled, Points weight) =>
        ClauseReader.Read(labelled.Prefix, 0, weight, out var tail).Any(clause => !ClauseTerms.IsTerm(clause.What)) && (tail is "" or "其中" or "其中:" || PassedOver.NamesMethod(tail))
        && labelled.Items.All(item => ClauseReader.Read(item.Body, 0, weight, out _) is { Length: > 0 } clauses && clauses.All(clause => clause.What is Consequence.Loss or Consequence.Step { Sign: -1 } || ClauseTerms.IsTerm(clause.What)));

    /// <summary>Whether what was read of such a text takes from the whole, each number from what it stands before.</summary>
    public static bool AreTaken(ScoringRule rule, LabelledText labelled, Points weight) => rule switch
    {
        ScoringRule.Gated gated => AreTaken(gated.Otherwise, labelled, weight),
        ScoringRule.Composite { Parts: [{ Label: "" }, { Label.Length: > 0 }, ..] parts } => parts[0].Rule is not ScoringRule.Fixed || (parts.Length == labelled.Items.Length + 1 && EarnsAll(labelled.Prefix, weight)),
        ScoringRule.PerOccurrence { Kinds: var kinds, Start.Value: > 0m } => kinds.Sum(kind => kind.Labels.Length) == labelled.Items.Length && EarnsAll(labelled.Prefix, weight),
        _ => false,
    };

    private static bool EarnsAll(string prefix, Points weight) => ClauseReader.Read(prefix, 0, weight, out _).Any(clause => clause.What is Consequence.Award award && award.Amount.Of(weight) == weight);

    /// <summary>The rate's rule and what is taken from it; nothing unless every deduction is of another thing than the rate.</summary>
    public static ScoringRule.Composite? Read(Sentence sentence, ReadingContext context)
    {
        var taken = Enumerable.Range(0, sentence.Clauses.Length).Where(index => Takes(sentence, index)).ToList();
        if (taken.Count == 0 || (taken.Count == 1 && sentence.Clauses[taken[0]].What is Consequence.Step))
            return null;
        var main = sentence.Without(taken);
        if (main.Clauses.Length == 0 || !IsOfRate(main) || !EarnsTheWeight(main) || taken.Exists(index => SpeaksOfTheRate(sentence.Clauses[index], main)))
            return null;
        main = main with { Terms = main.Terms with { MostDeducted = main.Limits.FirstOrDefault(limit => limit is not null) } };
        var kinds = taken.ConvertAll(index => (Kind: Kind(sentence, index), Limit: sentence.Limits[index]));
        if (kinds.Exists(kind => kind.Kind is null) || new NumericRuleReader(main, context.Trial()).Read() is not { } rule)
            return null;
        var parts = kinds.Select((kind, at) => Part(kind.Kind!, kind.Limit ?? sentence.Weight, kinds.Count == 1 ? "" : Labels.Circled(at), sentence.Terms.Started));
        return new([new RulePart("", rule), .. parts], sentence.Weight);
    }

    private static RulePart Part(Occurrence kind, Points most, string label, StartedUnit started) =>
        new(label, new ScoringRule.PerOccurrence([kind with { Labels = label.Length == 0 ? [] : [label] }], Points.Zero, Points.Zero - most, Points.Zero, started));

    // Nothing but its own limits: a clause that counts from another, or takes everything, is no deduction beside it.
    private static bool Takes(Sentence sentence, int index) => sentence.Clauses[index] switch
    {
        { What: Consequence.Step { Sign: -1, Further: false } step } => StepReader.Read(step) is { Unit: not ("%" or "") and var unit } && !MeasuredIn(sentence, unit),
        { What: Consequence.Loss loss, Lead: var lead } => loss.Amount.Of(sentence.Weight) < sentence.Weight && sentence.Leads[index] switch
        {
            Lead.Fact fact => fact.Text.Length >= 3 && (FactWords.SaysDefect(fact.Text) || Befalls.IsMatch(fact.Text)),
            Lead.Numeric { Condition.Unit: not ("%" or "") and var unit } => lead.Length >= 5 && !MeasuredIn(sentence, unit),
            _ => false,
        },
        _ => false,
    };

    [GeneratedRegex("^(?:当年|本年度?|年度内|年内|如果?|若|因)?(?:被|受到?|发生|出现|存在|发现|有)[^,。;]*(?:通报|批评|约谈|查处|处分|问责|曝光|投诉|事故|问题|隐患)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Befalls { get; }

    // “达到1000万元得5分，每减少200万元扣1分” counts on the same scale.
    private static bool MeasuredIn(Sentence sentence, string unit) =>
        sentence.Clauses.Where(clause => clause.What is Consequence.Award).Select(clause => LeadReader.Read(clause.Lead)).OfType<Lead.Numeric>().Any(lead => MeasureReader.Alike(lead.Condition.Unit) == MeasureReader.Alike(unit));

    private static bool IsOfRate(Sentence main) =>
        main.Leads.OfType<Lead.Numeric>().Any(lead => lead.Condition is { InWords: false, Unit: "%" })
        || main.Clauses.Any(clause => clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: "%" } && main.Target is { Unit: "%" });

    private static bool EarnsTheWeight(Sentence main) =>
        main.MostAwarded == main.Weight || main.Clauses.All(clause => clause.What is Consequence.Step { Sign: -1 });

    // “整改率100%得5分，未整改的扣2分” says the same thing again.
    private static bool SpeaksOfTheRate(Clause deduction, Clause rate) =>
        FactWords.Pairs(Subject(rate)).Any(pair => deduction.Lead.Contains(pair, StringComparison.Ordinal) && !Common.Contains(pair, StringComparison.Ordinal));

    private static bool SpeaksOfTheRate(Clause deduction, Sentence main) => main.Clauses.Any(clause => SpeaksOfTheRate(deduction, clause));

    private const string Common = "项目、资金、工作、情况、本年、年度、单位、部门、管理、人员";

    private static string Subject(Clause clause)
    {
        var last = clause.Lead.Split(',').FirstOrDefault(part => part.Any(char.IsAsciiDigit)) ?? clause.Lead;
        var end = last.IndexOfAny(['≥', '≤', '>', '<', '=', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return end < 0 ? last : last[..end];
    }

    private static Occurrence? Kind(Sentence sentence, int index)
    {
        var clause = sentence.Clauses[index];
        return clause.What switch
        {
            Consequence.Step step when StepReader.Read(step) is { } phrase => new([], CountedWords.Of(clause.Lead, phrase), phrase.Unit, phrase.Size, step.Amount.Of(sentence.Weight) * -1m, phrase.CountsUnmet),
            Consequence.Loss loss => new([], clause.Lead.TrimEnd('另', ',', '的'), "次", 1m, loss.Amount.Of(sentence.Weight) * -1m, true),
            _ => null,
        };
    }
}
