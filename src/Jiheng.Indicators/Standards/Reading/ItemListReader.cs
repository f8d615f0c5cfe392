namespace Jiheng.Indicators.Standards.Reading;

/// <summary>要点共同规则。Items without points of their own, and the rule that stands before or after them.</summary>
internal sealed class ItemListReader(List<ItemPart> parts, Sentence common, Points weight, ReadingContext context)
{
    public ScoringRule? Read()
    {
        if (common.Clauses.Length == 0)
            return new ScoringRule.Judgement(Points.Zero, weight);
        if (common.Clauses.Select(clause => clause.What).OfType<Consequence.Each>().FirstOrDefault() is { } each && common.Clauses.All(clause => clause.What is Consequence.Each or Consequence.Award))
            return Added(each.Amount);
        if (Repeated() is { } repeated)
            return Added(repeated);
        if (common.Clauses.Any(clause => clause.What is Consequence.Each own && own.Amount.Of(weight) * parts.Count == weight) && common.Clauses.All(clause => clause.What is Consequence.Each or Consequence.Formula or Consequence.InProportion))
            return new ScoringRule.Apportioned(weight, true);
        if (EachInWords() is { } worth)
            return Added(worth);
        var steps = common.Clauses.Where(clause => clause.What is Consequence.Step).ToList();
        if (steps.Count > 0 && common.Clauses.Any(clause => clause.What is not (Consequence.Step or Consequence.Award)))
            return context.Refuse("对各要点的计分没有读懂。", common.Clauses[0]);
        if (steps.Count == 0)
            return ByNumberMet();
        return WithSteps(steps);
    }

    // “以上每项1分，有一项未做到扣1分” says the same twice.
    private Amount? Repeated() =>
        common.Clauses is [{ What: Consequence.Each each }, { What: Consequence.Step { Sign: -1 } step }] && StepReader.Read(step) is { CountsUnmet: true, Size: 1m } && step.Amount.Of(weight) == each.Amount.Of(weight)
            ? each.Amount
            : null;

    /// <summary>“符合一条得1分，全部符合得满分”: what one is worth, where all together make the weight.</summary>
    private Amount? EachInWords()
    {
        for (var index = 0; index < common.Clauses.Length; index++)
        {
            var isOne = common.Leads[index] is Lead.Numeric { Condition.Ranges: [{ Low: { Value: 1m }, High: { Value: 1m } }] };
            if (isOne && common.Clauses[index].What is Consequence.Award award && award.Amount.Of(weight) * parts.Count == weight && common.Clauses.All(clause => clause.What is Consequence.Award))
                return award.Amount;
        }
        return null;
    }

    private ScoringRule? WithSteps(List<Clause> steps)
    {
        var adding = steps.Where(clause => clause.What is Consequence.Step { Sign: 1 }).ToList();
        if (adding.Count == 1 && StepReader.Read((Consequence.Step)adding[0].What) is { Size: 1m })
        {
            var list = Added(((Consequence.Step)adding[0].What).Amount);
            return steps.Count == 1 ? list : Beside(list, (Consequence.Step)adding[0].What, steps.First(clause => clause != adding[0]));
        }
        var others = common.Clauses.Where((clause, index) => clause.What is Consequence.Award && !SaysItself(clause, common.Leads[index])).ToList();
        if (others.Count > 0)
            return CutOff(steps, others) ?? context.Refuse("对各要点的扣（加）分没有读懂。", others[0]);
        if (steps.Count != 1 || StepReader.Read((Consequence.Step)steps[0].What) is not { } phrase)
            return context.Refuse("对各要点的扣（加）分没有读懂。", steps[0]);
        var amount = ((Consequence.Step)steps[0].What).Amount.Of(weight);
        return phrase.CountsUnmet && phrase.Size == 1m ? Deducted(amount) : Occurring(phrase, amount);
    }

    // “全部符合得3分”, “均不符合不得分” beside the deduction.
    private bool SaysItself(Clause clause, Lead lead) => clause.What is Consequence.Award { Amount: var amount } && (amount == Amount.None
        ? lead is Lead.Otherwise or Lead.None || clause.Lead.Contains('均', StringComparison.Ordinal) || clause.Lead.Contains('都', StringComparison.Ordinal) || clause.Lead.Contains("全部", StringComparison.Ordinal)
        : amount.Of(weight) == weight);

    /// <summary>“一项不符合扣1分，两项及以上不符合不得分”: bands of how many are met.</summary>
    private ScoringRule.Bands? CutOff(List<Clause> steps, List<Clause> others)
    {
        if (steps is not [{ What: Consequence.Step { Sign: -1, Further: false } step }] || StepReader.Read(step) is not { CountsUnmet: true, Size: 1m } || others is not [{ What: Consequence.Award { Amount: var none } } cut] || none != Amount.None)
            return null;
        if (!NumberMet.SaysUnmet(cut.Lead) || LeadReader.Read(cut.Lead) is not Lead.Numeric { Condition: { Unit: "项" or "个" or "条" or "点", Ranges: [{ Low: { } from, High: null }] } } || from.Certainty == Belonging.No || from.Value <= 1m || from.Value > parts.Count)
            return null;
        var lost = step.Amount.Of(weight);
        var kept = Enumerable.Range(0, (int)from.Value).Select(unmet => new Band(Interval.Exactly(parts.Count - unmet), new ScoringRule.Fixed(Points.Max(common.Terms.LeastFrom(weight), weight - (lost * unmet)))));
        return new(new Measure("项"), [.. kept, new(Interval.AtMost(parts.Count - from.Value), new ScoringRule.Fixed(Points.Zero))]);
    }

    private ScoringRule.Checklist Added(Amount amount)
    {
        var points = amount.Of(weight);
        return new(Items(points), Points.Zero, Points.Zero, common.Terms.Cap ?? Points.Min(weight, (points * parts.Count).Rounded(6)));
    }

    private ScoringRule.Checklist Deducted(Points amount) =>
        new(Items(amount), weight, common.Terms.LeastFrom(weight), weight);

    private ScoringRule.PerOccurrence Occurring(StepPhrase phrase, Points amount) =>
        new([new Occurrence([.. parts.Select(part => part.Item.Label)], CountedWords.Plain(phrase.Text, phrase.Unit), phrase.Unit, phrase.Size, amount * -1m, phrase.CountsUnmet)],
            weight, common.Terms.LeastFrom(weight), weight, common.Terms.Started);

    // “每符合一项得1分，有一项不符合扣1分” says the same twice.
    private ScoringRule? Beside(ScoringRule list, Consequence.Step adding, Clause other)
    {
        if (other.What is not Consequence.Step { Further: false } step || StepReader.Read(step) is not { CountsUnmet: true })
            return Extra(list, other);
        return step.Sign < 0 && step.Amount == adding.Amount ? list : context.Refuse("对各要点的扣（加）分没有读懂。", other);
    }

    // “另，每个问题扣0.5分”: taken off whatever the items earn.
    private ScoringRule? Extra(ScoringRule list, Clause clause)
    {
        if (StepReader.Read((Consequence.Step)clause.What) is not { } phrase)
            return context.Refuse("另行扣分没有读懂。", clause);
        var step = (Consequence.Step)clause.What;
        var most = common.Terms.MostDeducted ?? weight;
        var deduction = new ScoringRule.PerOccurrence(
            [new Occurrence([], phrase.Text, phrase.Unit, phrase.Size, step.Amount.Of(weight) * -1m, phrase.CountsUnmet)], Points.Zero, Points.Zero - most, Points.Zero, common.Terms.Started);
        return new ScoringRule.Composite([new RulePart("", list), new RulePart("", deduction)], weight);
    }

    /// <summary>“满足任意两项及以上的得满分，仅满足一项的得50%分值”; “全部符合得满分，有一项不符合即不得分”.</summary>
    private ScoringRule? ByNumberMet()
    {
        if (common.Clauses is [{ What: Consequence.Award full } first, { What: Consequence.Award { Amount: var none } } second] && none == Amount.None
            && SaysAll(first.Lead) && (common.Leads[1] is Lead.Otherwise || second.Lead.Contains('1', StringComparison.Ordinal)))
            return new ScoringRule.PassFail(first.Lead, full.Amount.Of(weight), Points.Zero, false);
        return NumberMet.Read(common, parts.Count, context);
    }

    private static bool SaysAll(string lead) => lead.Contains("全部", StringComparison.Ordinal) || lead.Contains('均', StringComparison.Ordinal) || lead.Contains('都', StringComparison.Ordinal);

    private ImmutableArray<ChecklistItem> Items(Points each) => [.. parts.Select(part => new ChecklistItem(part.Item.Label, part.Text, each))];
}
