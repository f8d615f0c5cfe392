namespace Jiheng.Indicators.Standards.Reading;

/// <summary>要点各自计分。Items with points of their own make a list; items that score in other ways make parts of a whole.</summary>
internal sealed class PartListReader(List<ItemPart> parts, Sentence common, Points weight, ReadingContext context)
{
    public ScoringRule? Read()
    {
        // “①按期完成得2分；②逾期完成得1分；③…” are states of one thing beside another.
        if (parts.Skip(1).FirstOrDefault(IsLess) is { } state)
            return context.Refuse("这里是前一要点的另一种情形，不能与它相加。", state.Item.Start, state.Item.Start + state.Item.Body.Length);
        if (SaysAgain())
            return Listed(parts, weight);
        return WithoutLowestLevel() is { } levels ? new PartListReader(levels, common, weight, context).Pool() : ReadParts();
    }

    private ScoringRule? ReadParts()
    {
        if (parts.All(part => part.OwnPoints is not null))
            return common.Clauses.Length == 0 ? Listed(parts, common.Terms.Cap ?? weight) : WithExtra();
        if (parts.Count(part => part.OwnPoints is null) > 1 && parts.All(part => part.TickedPoints is not null) && common.Clauses.All(clause => clause.What is Consequence.Award { Amount: var none } && none == Amount.None))
            return Listed(parts, weight);
        if (parts.FirstOrDefault(part => part.IsBare) is { } bare && !SharesRule)
            return context.Refuse("这一要点没有写明分数。", bare.Clauses.FirstOrDefault() is { } clause ? clause.Start : 0, bare.Item.Start + bare.Item.Body.Length);
        if (parts.All(part => part.IsBare || Deducts(part) || DeductsByRate(part)))
            return parts.Exists(DeductsByRate) || parts.Exists(IsLimited) ? LimitedPool() : Pool();
        return Parts();
    }

    // “①签订率100%，1分；②要素齐全，1分…；每少一项扣1分” says the same twice.
    private bool SaysAgain() =>
        common.Clauses is [{ What: Consequence.Step { Sign: -1 } again }] && StepReader.Read(again) is { CountsUnmet: true, Size: 1m } && parts.TrueForAll(part => part.TickedPoints is { } each && each.Of(weight) == again.Amount.Of(weight));

    private bool IsLess(ItemPart part) => part.OwnPoints is not null && (FactWords.SaysDelay(part.Text) || UnlabelledParts.SaysLess(part.Text)) && !FactWords.SaysNone(part.Text) && IsLessOf(part);

    private bool IsLessOf(ItemPart part) =>
        parts[parts.IndexOf(part) - 1] is { OwnPoints: { } best } before && best.Of(weight) > part.OwnPoints.GetValueOrDefault().Of(weight) && !FactWords.SaysDelay(before.Text) && FactWords.Shared(part.Text, before.Text) > 0;

    private bool IsLimited(ItemPart part) => ClauseTerms.Of(part.Clauses, weight).MostDeducted is { } most && most < weight;

    // “①佐证充分的，每个得2分；②不充分的，每个得1分；③没有的，不得分”: those of the lowest level are counted for nothing.
    private List<ItemPart>? WithoutLowestLevel()
    {
        var levels = parts.Where(part => part.Clauses is [{ What: Consequence.Each or Consequence.Step { Sign: 1 }, Lead.Length: > 0 }] && Deducts(part)).ToList();
        return levels.Count > 1 && levels.Count == parts.Count - 1 && parts[^1].Clauses is [{ What: Consequence.Award { Amount: var none } }] && none == Amount.None && !parts[^1].IsGate ? levels : null;
    }

    private static ScoringRule.Checklist Listed(List<ItemPart> items, Points cap) =>
        new([.. items.Select(part => new ChecklistItem(part.Item.Label, part.Text, part.TickedPoints.GetValueOrDefault().Of(cap)))], Points.Zero, Points.Zero, cap);

    private bool SharesRule => parts.Exists(part => part.Tail.Length == 0 && Deducts(part));

    private static bool Deducts(ItemPart part) =>
        part.Clauses.Where(clause => !ClauseTerms.IsTerm(clause.What)).ToList() is { Count: 1 } scoring
        && (scoring[0].What is Consequence.Step or Consequence.Loss || (scoring[0].What is Consequence.Each && scoring[0].Lead.Length > 0)) && LeadReader.Read(scoring[0].Lead) is not Lead.Numeric { Condition.Unit: "%" };

    // “机械化作业率未达到95%的，每少1%扣3分” among other deductions.
    private static bool DeductsByRate(ItemPart part) =>
        part.Clauses.Where(clause => !ClauseTerms.IsTerm(clause.What)).ToList() is [{ What: Consequence.Step { Sign: -1 } step }] && StepReader.Read(step) is { Unit: "%" };

    private ScoringRule? WithExtra()
    {
        if (common.Clauses is not [{ What: Consequence.Step { Sign: -1 } step } clause] || StepReader.Read(step) is not { } phrase)
            return AllAgree() ? Listed(parts, common.Terms.Cap ?? weight) : context.Refuse("各要点之外的计分没有读懂。", common.Clauses[0]);
        // “每缺一项扣1分” beside items of 1 point says the same twice.
        if (phrase.CountsUnmet && parts.All(part => part.OwnPoints.GetValueOrDefault().Of(weight) == step.Amount.Of(weight)))
            return Listed(parts, weight);
        // Whether a problem costs the whole item and a point more, or the point alone, is said by 另 only.
        if (!step.Further && !phrase.CountsUnmet && phrase.Text.Contains("问题", StringComparison.Ordinal))
            return context.Refuse("每发现一处问题扣几分，是各要点的计分还是另外的扣分，不能确定；请写明“另扣”。", clause);
        var extra = new ScoringRule.PerOccurrence(
            [new Occurrence([], phrase.Text, phrase.Unit, phrase.Size, step.Amount.Of(weight) * -1m, phrase.CountsUnmet)], Points.Zero, Points.Zero - (common.Terms.MostDeducted ?? weight), Points.Zero, common.Terms.Started);
        return new ScoringRule.Composite([new RulePart("", Listed(parts, weight)), new RulePart("", extra)], weight);

        bool AllAgree() => common.Clauses.All(clause => clause.What is Consequence.Award { Amount: var amount }
            && (amount == Amount.None ? !NamesOneOfThem(clause) && (LeadReader.Read(clause.Lead) is not Lead.Fact fact || FactWords.SaysContrary(fact.Text) || FactWords.SaysNone(fact.Text)) : amount.Of(weight) == weight));
    }

    // “项目未设定绩效目标的，得0分” behind “①项目有绩效目标…”: of that item, or of the whole.
    private bool NamesOneOfThem(Clause clause) =>
        clause.Lead.Length > 7 && FactWords.SaysDefect(clause.Lead) && parts.Exists(part => FactWords.Shared(clause.Lead, part.Text) >= 3);

    /// <summary>“①…每处扣0.5分；②…每笔扣2分”: one pool. A rule after several bare items holds for all of them.</summary>
    private ScoringRule? Pool()
    {
        var kinds = ImmutableArray.CreateBuilder<Occurrence>();
        var waiting = new List<string>();
        var terms = common.Terms;
        foreach (var part in parts)
        {
            waiting.Add(part.Item.Label);
            terms = ClauseTerms.Merge(terms, ClauseTerms.Of(part.Clauses, weight));
            if (part.IsBare)
                continue;
            if (Kind(part, [.. waiting]) is not { } kind)
                return null;
            kinds.Add(kind);
            waiting.Clear();
        }
        var adds = kinds.Any(kind => kind.Points > Points.Zero);
        var start = adds ? Points.Zero : weight;
        return waiting.Count == 0 && common.Clauses.All(clause => adds && clause.What is Consequence.Award { Amount: var none } && none == Amount.None && FactWords.SaysNone(clause.Lead))
            ? new ScoringRule.PerOccurrence(kinds.ToImmutable(), start, terms.LeastFrom(start), adds ? terms.MostFrom(start, weight) : start, terms.Started)
            : common.Clauses.Length > 0 ? context.Refuse("各要点的扣分没有读懂。", common.Clauses[0]) : context.Refuse("各要点的扣分没有读懂。", parts[^1].Item.Start, parts[^1].Item.Start + parts[^1].Item.Body.Length);
    }

    /// <summary>What a deducting part counts: occurrences, or a fact that holds or not.</summary>
    private Occurrence? Kind(ItemPart part, ImmutableArray<string> labels)
    {
        var clause = part.Clauses.First(candidate => candidate.What is Consequence.Step or Consequence.Loss or Consequence.Each);
        if (clause.What is Consequence.Each each)
            return new(labels, CountedWords.Plain(clause.Lead, "项"), "项", 1m, each.Amount.Of(weight), false);
        if (clause.What is Consequence.Loss loss)
            return new(labels, clause.Lead, "次", 1m, loss.Amount.Of(weight) * -1m, true);
        var step = (Consequence.Step)clause.What;
        if (StepReader.Read(step) is { Unit: not "%" } phrase)
            return new(labels, CountedWords.Of(clause.Lead, phrase), phrase.Unit, phrase.Size, step.Amount.Of(weight) * step.Sign, phrase.CountsUnmet);
        context.Refuse("每多少扣（加）分没有读懂。", clause);
        return null;
    }

    /// <summary>“①…最多扣2分；②…最多扣1分”: each part may take only so much of the full mark.</summary>
    private ScoringRule? LimitedPool()
    {
        var rules = ImmutableArray.CreateBuilder<RulePart>();
        rules.Add(new("", new ScoringRule.Fixed(weight)));
        foreach (var part in parts)
        {
            if (part.IsBare || (DeductsByRate(part) ? RateDeduction(part) : (ScoringRule?)Deduction(part)) is not { } rule)
                return context.Refuse("各要点的扣分没有读懂。", part.Item.Start, part.Item.Start + part.Item.Body.Length);
            rules.Add(new(part.Item.Label, rule));
        }
        return common.Clauses.Length == 0 ? new ScoringRule.Composite(rules.ToImmutable(), weight) : context.Refuse("各要点的扣分没有读懂。", common.Clauses[0]);
    }

    private ScoringRule? Parts()
    {
        if (common.Clauses.Length > 0)
            return context.Refuse("各部分之外的计分没有读懂。", common.Clauses[0]);
        var rules = ImmutableArray.CreateBuilder<RulePart>();
        if (parts.Count(part => part.Clauses.Any(clause => clause.What is Consequence.Each)) > 1)
            return context.Refuse("各要点的分数没有读懂。", parts[0].Item.Start, parts[^1].Item.Start + parts[^1].Item.Body.Length);
        var worth = MissingWorth();
        if (worth is null && LacksPoints() is { } lacking)
            return context.Refuse("各部分的分数合计不等于分值。", lacking.Item.Start, lacking.Item.Start + lacking.Item.Body.Length);
        foreach (var part in parts)
        {
            if (Part(part) is not { } rule)
                return null;
            rules.Add(new(part.Item.Label, worth is not null && rule is ScoringRule.PerOccurrence { Start.Value: 0m, Cap.Value: 0m } taken ? taken with { Start = Points.Zero - taken.Floor, Floor = Points.Zero, Cap = Points.Zero - taken.Floor } : SummedParts.AsPart(rule)));
        }
        return new ScoringRule.Composite(rules.ToImmutable(), common.Terms.Cap ?? weight);
    }

    // “①…得1分；②…得2分；③每有一个单位扣0.5分，最多扣2分” of 5 points: what only deducts is worth the most it may take, where that makes up the weight.
    private Points? MissingWorth()
    {
        var deducting = parts.Where(part => part.OwnPoints is null && Deducts(part)).ToList();
        var most = deducting.ConvertAll(part => MostTaken(ClauseTerms.Of(part.Clauses, weight)));
        var others = parts.Where(part => !deducting.Contains(part)).Select(part => part.Text).ToList();
        if (most.Count == 0 || most.Exists(limit => limit is null) || !deducting.TrueForAll(part => UnlabelledParts.NamesItsOwn(part.Clauses[0].Lead, others)))
            return null;
        var missing = weight - parts.Where(part => !deducting.Contains(part)).Aggregate(Points.Zero, (sum, part) => sum + (OwnWeight(part) ?? Points.Zero));
        return missing > Points.Zero && most.Sum(limit => limit!.Value.Value) == missing.Value ? missing : null;
    }

    // “最多扣1分”, “本小项共1分”.
    private static Points? MostTaken(ClauseTerms terms) => terms.MostDeducted ?? terms.Cap;

    // Parts that could never earn the weight, and a deduction from them: from how much it is taken is not said.
    private ItemPart? LacksPoints()
    {
        var earned = parts.Aggregate(Points.Zero, (sum, part) => sum + (OwnWeight(part) ?? Points.Zero));
        return earned > Points.Zero && earned < weight && parts.TrueForAll(part => part.OwnPoints is not null || (Deducts(part) && part.Clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 } or Consequence.Loss))) ? parts.Find(part => part.OwnPoints is null && Deducts(part)) : null;
    }

    private ScoringRule? Part(ItemPart part)
    {
        if (part.OwnPoints is { } own)
            return new ScoringRule.PassFail(part.Text, own.Of(weight), Points.Zero, false);
        if (Deducts(part))
            return Deduction(part);
        return OwnWeight(part) is { } share
            ? Intervals.WithNothingBeyond(RuleReader.ReadSentence(part.Item.Body, part.Item.Start, share, context))
            : context.Refuse("这一要点没有写明分数。", part.Item.Start, part.Item.Start + part.Item.Body.Length);
    }

    // A part that names no points of its own takes from what the others earn.
    private ScoringRule.PerOccurrence? Deduction(ItemPart part)
    {
        if (Kind(part, [part.Item.Label]) is not { } kind)
            return null;
        var terms = ClauseTerms.Of(part.Clauses, weight);
        var least = Points.Zero - (MostTaken(terms) ?? weight);
        var takes = kind.Points < Points.Zero;
        return new ScoringRule.PerOccurrence([kind], Points.Zero, takes ? least : Points.Zero, takes ? Points.Zero : terms.MostFrom(Points.Zero, weight), terms.Started);
    }

    private ScoringRule.Stepped? RateDeduction(ItemPart part) =>
        RuleReader.ReadSentence(part.Item.Body, part.Item.Start, weight, context) is ScoringRule.Stepped whole && whole.Base == weight
            ? whole with { Base = Points.Zero, Floor = whole.Floor - weight, Cap = Points.Zero }
            : null;

    /// <summary>The points a part begins from: its best award.</summary>
    private Points? OwnWeight(ItemPart part)
    {
        if (part.Clauses.Any(clause => clause.What is Consequence.Each))
            return weight - parts.Where(other => other != part).Aggregate(Points.Zero, (sum, other) => sum + (OwnWeight(other) ?? Points.Zero));
        var awards = part.Clauses.SelectMany(clause => clause.What is Consequence.Award award ? [award.Amount] : clause.What is Consequence.Awards several ? several.Amounts : []).Where(amount => !amount.IsShare).Select(amount => amount.Over).ToList();
        if (awards.Count > 0 && awards.Max() > 0m)
            return new(awards.Max());
        var formula = part.Clauses.Select(clause => clause.What).OfType<Consequence.Formula>().FirstOrDefault();
        return formula is not null && FormulaWeight(formula.Expression) is { } points ? new Points(points) : null;
    }

    /// <summary>The points a formula multiplies with at its end; nothing where it ends otherwise.</summary>
    public static decimal? FormulaWeight(string expression)
    {
        var at = expression.LastIndexOf('×');
        var factor = at < 0 ? "" : expression[(at + 1)..].TrimEnd('分');
        return factor.Length > 0 && factor.All(character => char.IsAsciiDigit(character) || character == '.') ? Digits.Parse(factor) : null;
    }
}
