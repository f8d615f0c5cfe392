using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>要点规则识读。Labelled items: points of each, one rule for all, or parts that score in their own ways.</summary>
internal sealed partial class ListRuleReader(LabelledText labelled, int offset, Points weight, ReadingContext context)
{
    private LabelledText list = labelled;

    /// <summary>“公开①…、②…、③…的，得满分，缺一项扣0.5分”: what follows the last item holds for all.</summary>
    private static LabelledText WithRuleBehindLast(LabelledText text, Points weight)
    {
        var last = text.Items[^1];
        var comma = last.Body.IndexOf(',', StringComparison.Ordinal);
        var othersBare = text.Items.Take(text.Items.Length - 1).All(item => ClauseReader.Read(item.Body, item.Start, weight, out _).IsEmpty);
        if (text.Suffix.Length == 0 && othersBare && InOneBreath.Match(last.Body) is { Success: true } breath)
            comma = breath.Index;
        else if (text.Suffix.Length > 0 || !othersBare || comma < 0 || !ForAll.IsMatch(last.Body[comma..]))
            return text;
        return text with
        {
            Items = text.Items.SetItem(text.Items.Length - 1, last with { Body = last.Body[..comma] }),
            Suffix = last.Body[comma..].TrimStart(','),
            SuffixStart = last.Start + comma,
        };
    }

    /// <summary>“…③制度得到有效执行三个要素得满分，缺少一个要素扣1分”.</summary>
    [GeneratedRegex("(?<=.)(?:以上|上述)?[2-9](?:个|项|条)(?:要素|条件|要点|内容|方面)(?:全部|均|都|同时)?[^,。;\\d]{0,6}(?=得|计)|(?<=.)其中,?(?=有?(?:任[一意何])?1项[^,。;]{0,8}扣)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InOneBreath { get; }

    [GeneratedRegex("各(?:项|占|得|计)|均(?:占|得)|每[有缺少项个]|全部|[缺少]1?项|任[意何]1项|1项", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ForAll { get; }

    /// <summary>Labels in front of bands of one value do not make a list.</summary>
    public static bool IsList(LabelledText labelled, Points weight)
    {
        var items = labelled.Items.Select(item => ClauseReader.Read(item.Body, item.Start, weight, out _)).ToList();
        if (AreLevels(labelled, items, weight))
            return false;
        var numeric = items.Count(clauses => FirstLead(clauses) is Lead.Numeric or Lead.Otherwise or Lead.TargetMet);
        var stepsOnly = items.Count(IsRateStep);
        return numeric + stepsOnly < items.Count || numeric == 0 || AddUp(items, weight);
    }

    /// <summary>“1.按规定拨付的得3分。2.拨付不及时的，每延迟1天扣1分。3.没有按规定核算的不得分”: what earns the weight, and what is taken from it.</summary>
    public static bool AreCases(LabelledText labelled, Points weight)
    {
        var items = labelled.Items.Select(item => ClauseReader.Read(item.Body, item.Start, weight, out _).Where(clause => !ClauseTerms.IsTerm(clause.What)).ToList()).ToList();
        if (items[0] is [.., { What: Consequence.Formula }] && items.Skip(1).All(clauses => clauses is [{ What: Consequence.Award, Lead: var none }] && FactWords.SaysNothingToDo(none)))
            return true;
        return labelled.Prefix.Length == 0 && labelled.Suffix.Length == 0
            && items[0] is [{ What: Consequence.Award best, Lead: var fact }] && best.Amount.Of(weight) == weight && LeadReader.Read(fact) is Lead.Fact
            && items.Skip(1).All(clauses => clauses is [{ What: Consequence.Step { Sign: -1 } } or { What: Consequence.Award { Amount.Over: 0m } }]);
    }

    // “1.按规定公开的，得2分；2.公开不符合时限的，得1分；3.没有公开的，得0分” exclude each other.
    private static bool AreLevels(LabelledText labelled, List<ImmutableArray<Clause>> items, Points weight)
    {
        // “4.当年没有需申报的项目的，得6分” behind the levels is none of them.
        if (items.Count > 3 && items[^1] is [{ What: Consequence.Award none, Lead: var nothing }] && none.Amount.Of(weight) == weight && FactWords.SaysNothingToDo(nothing))
            items = items[..^1];
        if (items.Count < 3 || labelled.Prefix.Length > 0 || labelled.Suffix.Length > 0 || !items.TrueForAll(clauses => clauses is [{ What: Consequence.Award }]))
            return false;
        var points = items.ConvertAll(clauses => ((Consequence.Award)clauses[0].What).Amount.Of(weight));
        return points[0] == weight && points[^1] == Points.Zero && points.Zip(points.Skip(1)).All(pair => pair.First > pair.Second);
    }

    // “①一季度达到25%，得1分；②二季度达到50%，得1分…”: points that make up the weight are not bands of one value.
    private static bool AddUp(List<ImmutableArray<Clause>> items, Points weight)
    {
        var points = items.ConvertAll(clauses => Best(clauses, weight));
        return points.TrueForAll(own => own > Points.Zero && own < weight) && points.Sum(own => own.Value) == weight.Value;
    }

    private static Points Best(ImmutableArray<Clause> clauses, Points weight) =>
        clauses.Select(clause => clause.What).OfType<Consequence.Award>().Select(award => award.Amount.Of(weight)).DefaultIfEmpty(Points.Zero).Max();

    private static Lead? FirstLead(ImmutableArray<Clause> clauses) =>
        clauses.Length == 0 || clauses[0].What is Consequence.Step ? null : LeadReader.Read(clauses[0].Lead);

    private static bool IsRateStep(ImmutableArray<Clause> clauses) =>
        clauses is [{ What: Consequence.Step step }, ..] && StepReader.Read(step) is { Unit: "%" };

    public ScoringRule? Read()
    {
        list = WithRuleBehindLast(list, weight);
        list = WithoutRestatement(list);
        var suffix = Sentence.Read(list.Suffix, offset + list.SuffixStart, weight, context);
        var lonely = RuleReader.LonelyLabel.Match(list.Prefix).Length;
        var prefix = Sentence.Read(list.Prefix[lonely..], offset + lonely, weight, context);
        if (suffix is null || prefix is null)
            return null;
        var common = Combined(prefix, suffix);
        if (common.Clauses.Any(clause => clause.What is Consequence.Discretion))
            return new ScoringRule.Judgement(Points.Zero, weight);
        var denied = LabelGates.TakeFrom(ref common, Parts(), context);
        // “①②③各占1/3权重分；若未设定绩效目标，本指标不得分”.
        var whole = LabelledPoints.Speaks(list.Suffix) && !common.Clauses.Any(clause => clause.What is Consequence.Award { Amount.Over: 0m } && LabelledPoints.Speaks(clause.Lead)) ? GatesOf(ref common) : [];
        if (LabelledPoints.Speaks(list.Suffix) && (denied.IsEmpty || common.Clauses.Any(clause => LabelledPoints.Speaks(clause.Lead))))
            return LabelledPoints.Read(Parts(), [.. denied.Select(gate => gate.Item).OfType<string>()], common, weight) is { } pointed ? Gates.Wrap(pointed, [.. denied, .. Linked(whole)]) : context.Refuse("对个别要点另有规定，没有读懂。", offset + list.SuffixStart, offset + list.SuffixStart + list.Suffix.Length);
        common = common.Without([.. common.Clauses.Select((clause, index) => (clause, index)).Where(pair => pair.clause.What is Consequence.Introduction).Select(pair => pair.index)]);
        var gates = GatesOf(ref common);
        var rule = Body(common);
        return rule is null ? null : Gates.Wrap(rule, [.. denied, .. Linked(gates)]);
    }

    // “…得1分；…得2分。缺一项扣相应分值” says the same twice.
    private LabelledText WithoutRestatement(LabelledText text) =>
        text.Suffix.Length > 0 && Restated.IsMatch(text.Suffix) && Parts().TrueForAll(part => part.OwnPoints is not null) ? text with { Suffix = "" } : text;

    [GeneratedRegex("^[,。;]*(?:每|凡|若|如)?(?:有)?(?:任[一意何1]项|1项)?(?:缺少?|少|不符合|未达到|不具备|未做到|不满足|未落实)?(?:要求|1项|任[一意何1]项)*(?:不符合|未达到|不具备|未做到|不满足)?(?:要求)?(?:的)?,?(?:扣(?:除|减)?|不得)(?:相应|对应|该项|其)的?(?:分值|分数|得分|分)(?:,扣完(?:为止)?)?[。;]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Restated { get; }

    private static Sentence Combined(Sentence one, Sentence two) => one with
    {
        Clauses = [.. one.Clauses, .. two.Clauses],
        Leads = [.. one.Leads, .. two.Leads],
        Limits = [.. one.Limits, .. two.Limits],
        Terms = ClauseTerms.Merge(one.Terms, two.Terms),
    };

    // Beside a list every zero on a fact is a gate, unless it is “有一项不符合即不得分” or “均不符合不得分”.
    private ImmutableArray<Gate> GatesOf(ref Sentence common)
    {
        var gates = ImmutableArray.CreateBuilder<Gate>();
        var taken = new List<int>();
        for (var index = 0; index < common.Clauses.Length; index++)
        {
            var clause = common.Clauses[index];
            if (clause.What is Consequence.NotScored)
                gates.Add(new(clause.Lead, null));
            else if (clause.What is Consequence.Veto)
                gates.Add(new(clause.Lead, Points.Zero));
            else if (clause.What is Consequence.Award award && award.Amount == Amount.None && common.Leads[index] is Lead.Fact fact && (!ItemWords.IsMatch(fact.Text) || IsOfWhole(clause, fact.Text) || StandsBefore(clause)))
                gates.Add(new(clause.Lead, Points.Zero));
            else if (clause.What is Consequence.Award all && all.Amount.Of(weight) == weight && FactWords.SaysNothingToDo(clause.Lead))
                gates.Add(new(clause.Lead, weight));
            else
                continue;
            taken.Add(index);
        }
        common = common.Without(taken);
        return gates.ToImmutable();
    }

    // “计划未全部落实的，本项不得分。①…；②…”.
    private bool StandsBefore(Clause clause) => clause.End <= offset + list.Items[0].Start && context.Text.Text[clause.At..clause.End].Contains("本项", StringComparison.Ordinal);

    // “不符合国家规定的，本指标不得分” is of no one item.
    private bool IsOfWhole(Clause clause, string fact) =>
        context.Text.Text[clause.At..clause.End].Contains("指标", StringComparison.Ordinal) && !OfItems.IsMatch(fact);

    [GeneratedRegex("[一1任]项|任[一意何]|均|都|全部|所有|要点|以上|上述|^(?:不符合|不满足|不具备|未达到)(?:要求|条件|标准)?的?$|[①-⑳]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfItems { get; }

    [GeneratedRegex("符合|满足|具备|达到|项(?!目)|均|全部|不完整", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ItemWords { get; }

    private List<ItemPart> Parts() =>
        [.. list.Items.Select(item => new ItemPart(item, ClauseReader.Read(item.Body, offset + item.Start, weight, out var tail), tail))];

    private ScoringRule? Body(Sentence common)
    {
        var parts = Parts();
        if (parts.Any(part => part.Clauses.Any(clause => clause.What is Consequence.Discretion or Consequence.Introduction)))
            return new ScoringRule.Judgement(Points.Zero, weight);
        if (parts.TrueForAll(part => part.OwnPoints is not null) && parts.Count(part => OnlyNames.IsMatch(part.Item.Body)) * 2 > parts.Count)
            return new ScoringRule.Judgement(Points.Zero, weight);
        var gates = GatesIn(parts);
        var rule = parts.All(part => part.IsBare)
            ? new ItemListReader(parts, common, weight, context).Read()
            : new PartListReader(WithoutRepetition(parts), common, weight, context).Read();
        return rule is null ? null : Gates.Wrap(rule, Linked(gates));
    }

    /// <summary>“保障标准情况（2分）”: what is looked at, not what earns the points.</summary>
    [GeneratedRegex("情况[。,]?\\(\\d+(?:\\.\\d+)?分\\)[。;]?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OnlyNames { get; }

    // “③未全部落实的，本项指标不得分” in the list is a gate of the whole.
    private ImmutableArray<Gate> GatesIn(List<ItemPart> parts)
    {
        var found = parts.Where(part => part.IsGate).ToList();
        if (found.Count == parts.Count)
            return [];
        parts.RemoveAll(found.Contains);
        return [.. found.Select(part => new Gate(part.Text, Points.Zero)), .. NothingToDo(parts), .. BehindAll(parts), .. OwnGates(parts)];
    }

    // “③…1分。发生资产流失的，本项不得分”: a sentence of its own that speaks of the last item no more than of the others.
    private ImmutableArray<Gate> BehindAll(List<ItemPart> parts)
    {
        if (parts[^1] is not { Clauses: [.. { Length: > 0 } own, { What: Consequence.Award { Amount: var none }, Lead: var fact } gate] } last || none != Amount.None || LeadReader.Read(fact) is not Lead.Fact || OfItems.IsMatch(fact))
            return [];
        var between = context.Text.Text[own[^1].End..gate.End];
        if (!between.StartsWith('。') || !between.Contains("本项", StringComparison.Ordinal) || parts.SkipLast(1).All(other => FactWords.Shared(fact, other.Text) < FactWords.Shared(fact, last.Text)))
            return [];
        parts[^1] = last with { Clauses = own };
        return [new(fact, Points.Zero)];
    }

    // “④…得0.5分。没有公开任务的，得满分” behind the last item is said of them all.
    private ImmutableArray<Gate> NothingToDo(List<ItemPart> parts)
    {
        if (parts[^1] is not { Clauses: [.. { Length: > 0 } own, { What: Consequence.Award { Amount: var all }, Lead: var nothing }] } last || all != Amount.Full || !FactWords.SaysNothingToDo(nothing))
            return [];
        parts[^1] = last with { Clauses = own };
        return [new(FactWords.WithoutNote(nothing), weight)];
    }

    // “③不存在截留等情况，得2分，如存在则本指标得0分”: the contrary of the item decides for the whole.
    private List<Gate> OwnGates(List<ItemPart> parts)
    {
        var gates = new List<Gate>();
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index].Clauses is not [{ What: Consequence.Award } fact, { What: Consequence.Award { Amount: var none } } gate] || none != Amount.None || !FactWords.SaysNone(fact.Lead) || !Occurring.IsMatch(gate.Lead) || !IsOfWhole(gate, gate.Lead))
                continue;
            parts[index] = parts[index] with { Clauses = [fact] };
            gates.Add(new(Present.Replace(fact.Lead, match => match.Groups["verb"].Success ? match.Groups["verb"].Value : "有"), Points.Zero, parts[index].Item.Label));
        }
        return gates;
    }

    [GeneratedRegex("^(?:如果?|若|一旦|但)?(?:存在|有|发现|发生|出现)(?:上述|以上|此类|该类|违反|违规)?(?:情况|情形|行为|问题|现象)?的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Occurring { get; }

    [GeneratedRegex("^(?:不(?<verb>存在)|未(?<verb>发现|发生|出现)|没有(?<verb>发现|发生|出现)?|无)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Present { get; }

    private ImmutableArray<Gate> Linked(ImmutableArray<Gate> gates) => Gates.Linked(gates, [.. list.Items.Select(item => (item.Label, item.Body))]);

    // “①…1分；②…1分；③…1分，每少一项扣1分” says the same twice.
    private static List<ItemPart> WithoutRepetition(List<ItemPart> parts)
    {
        var last = parts[^1];
        var others = parts.Take(parts.Count - 1).Select(part => part.OwnPoints).Distinct().ToList();
        var step = last.Clauses.FirstOrDefault(clause => clause.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { CountsUnmet: true, Size: 1m });
        if (step is null || others is not [{ } each] || ((Consequence.Step)step.What).Amount != each)
            return parts;
        var plain = last with { Clauses = [.. last.Clauses.Where(clause => clause != step && !ClauseTerms.IsTerm(clause.What))] };
        return plain.OwnPoints == each ? [.. parts.SkipLast(1), plain] : parts;
    }
}

/// <summary>要点文字。One labelled item, cut into clauses.</summary>
internal sealed partial record ItemPart(LabelledItem Item, ImmutableArray<Clause> Clauses, string Tail)
{
    /// <summary>No points of its own.</summary>
    public bool IsBare => Clauses.All(clause => ClauseTerms.IsTerm(clause.What));

    /// <summary>“…得1分”, perhaps with “否则不得分”.</summary>
    public Amount? OwnPoints
    {
        get
        {
            var scoring = Clauses.Where(clause => !ClauseTerms.IsTerm(clause.What)).ToList();
            var awards = scoring.Where(clause => clause.What is Consequence.Award award && award.Amount != Amount.None).ToList();
            if (awards.Count != 1 || awards[0] != scoring[0] || HasGate.IsMatch(Item.Body) || IsMeasured(awards[0].Lead))
                return null;
            var others = scoring.Skip(1).ToList();
            return others.All(clause => clause.What is Consequence.Award { Amount: var none } && none == Amount.None && IsContrary(clause.Lead))
                ? ((Consequence.Award)awards[0].What).Amount
                : null;
        }
    }

    // “比重上升，得4分” is a fact among other items.
    private static bool IsMeasured(string lead) => FixedConditions.Direction(lead) is null && LeadReader.Read(lead) is Lead.Numeric { Condition.Unit: "%" or "" } or Lead.Unreadable;

    /// <summary>“…的，本项指标不得分” and nothing else.</summary>
    public bool IsGate => Clauses is [{ What: Consequence.Award { Amount: var none } } clause] && none == Amount.None && Whole.IsMatch(Item.Body) && LeadReader.Read(clause.Lead) is Lead.Fact;

    [GeneratedRegex("(?:本|该|此)项?(?:考核|评价)?指标|(?:本|该|此)项", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Whole { get; }

    /// <summary>“…得2分。有截留的，本指标不得分”.</summary>
    [GeneratedRegex("。[^。;]{2,40}(?:本|该|此)项?(?:三级|评价|考核)?指标(?:不得分|不计分|[得计记]?(?:0|零)分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex HasGate { get; }

    /// <summary>One award on a condition, perhaps with “否则不得分”: the points of an item that can be ticked.</summary>
    public Amount? TickedPoints
    {
        get
        {
            var awards = Clauses.Where(clause => clause.What is Consequence.Award award && award.Amount != Amount.None).ToList();
            var others = Clauses.Where(clause => !ClauseTerms.IsTerm(clause.What) && !awards.Contains(clause)).ToList();
            return awards.Count == 1 && others.TrueForAll(clause => clause.What is Consequence.Award { Amount: var none } && none == Amount.None && IsContrary(clause.Lead)) ? ((Consequence.Award)awards[0].What).Amount : null;
        }
    }

    public string Text => Clauses.Length > 0 && Clauses[0].Lead.Length > 0 ? Clauses[0].Lead : OwnMark.Replace(Item.Body, "").Trim(';', '。', ',', '、', '.');

    [GeneratedRegex(@";?\(\d+(?:\.\d+)?分\)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OwnMark { get; }

    private static bool IsContrary(string lead) => LeadReader.Read(lead) is Lead.Otherwise or Lead.None || FactWords.SaysContrary(lead) || FactWords.SaysDefect(lead);
}
