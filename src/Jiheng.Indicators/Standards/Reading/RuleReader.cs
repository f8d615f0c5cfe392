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
        var rule = ReadAny(text, offset, weight, context);
        // “按最高级别计分，不累计”: what was read may not add up.
        return rule is not null && HighestOnly.IsMatch(text) && AddsUp(rule) ? context.Refuse("按最高级别计分，不能与逐项计分同时成立。", offset, offset + text.Length) : rule;
    }

    private static bool AddsUp(ScoringRule rule) => rule is ScoringRule.Gated gated ? AddsUp(gated.Otherwise) : rule is ScoringRule.PerOccurrence or ScoringRule.Checklist or ScoringRule.Composite or ScoringRule.Apportioned;

    private static ScoringRule? ReadAny(string text, int offset, Points weight, ReadingContext context) =>
        BareMarks.Read(text, offset, weight)
        ?? AsOne(ReadAsPrinted(text, offset, weight, context), text, offset, weight, context)
        ?? LabelledDeductions.Read(text, offset, weight, context.Trial())
        ?? EachOrNothing.Read(text, weight)
        ?? AddedParts.Read(text, offset, weight, context.Trial())
        ?? DeductionPool.Read(text, offset, weight, context.Trial());

    // “普通人群≥40%得2分，重点人群≥75%得2分” are two parts of 4 points, whatever bands they would make.
    private static ScoringRule? AsOne(ScoringRule? rule, string text, int offset, Points weight, ReadingContext context) =>
        rule is ScoringRule.Bands bands && HalfRead.EarnsOnlyTogether(bands, weight) ? AddedParts.Read(text, offset, weight, context.Trial()) ?? rule : rule;

    private static ScoringRule? ReadAsPrinted(string text, int offset, Points weight, ReadingContext context)
    {
        if (MarkedTargets.Read(text, offset, weight, context) is { } marked)
            return marked;
        if (HeadedParts.Read(text, offset, weight, context) is { } headed)
            return headed;
        if (TargetRules.Read(text, offset, weight, context) is { } targets)
            return targets;
        if (AndSoOn.Read(text, offset, weight, context) is { } continued)
            return continued;
        if (CountedLevels.OfEachThing(text, offset, weight, context) is { } things)
            return things;
        var labelled = LabelledText.Split(text, label => context.Printed(text, offset, label));
        if (labelled is not null && ListRuleReader.AreCases(labelled, weight) && ReadSentence(Unlabelled(labelled), offset, weight, context.Trial()) is { } cases)
            return cases;
        if (labelled is not null && FurtherDeductions.AreNumbered(labelled, weight) && ReadSentence(Unlabelled(labelled), offset, weight, context.Trial()) is { } further && FurtherDeductions.AreTaken(further, labelled, weight))
            return further;
        if (labelled is not null && ListRuleReader.IsList(labelled, weight))
            return Listed(labelled, offset, weight, context);
        if (labelled is not null)
            return ReadSentence(Unlabelled(labelled), offset, weight, context);
        var label = LonelyLabel.Match(text).Length;
        var body = text[label..];
        return ReadUnlabelled(body, offset + label, weight, context);
    }

    private static ScoringRule? Listed(LabelledText labelled, int offset, Points weight, ReadingContext context) => Doubts.LimitsEach(labelled, weight)
        ? context.Refuse("几个最高分各是哪一部分的没有读懂。", offset + labelled.Items[0].Start, offset + labelled.SuffixStart + labelled.Suffix.Length)
        : Doubts.StepBehindRates(labelled)
        ? context.Refuse("每多少扣分写在几个指标后面，不能确定是其中哪一个的，请分开写。", offset + labelled.Items[^1].Start, offset + labelled.SuffixStart + labelled.Suffix.Length)
        : new ListRuleReader(labelled, offset, weight, context).Read();

    private static ScoringRule? ReadUnlabelled(string body, int offset, Points weight, ReadingContext context)
    {
        // Awards that together make the weight belong to parts before they are bands of one value.
        var isParted = UnlabelledParts.Speaks(body, weight);
        if (isParted && UnlabelledParts.DenyAnother(body, weight))
            return context.Refuse("这里否定的不止一项，不能确定哪一项不得分。", offset, offset + body.Length);
        return (isParted ? UnlabelledParts.Read(body, offset, weight, context) : null)
            ?? ReadSentence(body, offset, weight, context)
            ?? UnlabelledParts.Read(body, offset, weight, context);
    }

    // “3、规范管理率≥62%得5分” cut out of a longer list.
    [GeneratedRegex(@"^(?:\(?\d{1,2}(?:[)、,]|\.(?!\d))|[①-⑳][.、]?|[A-Za-z][.、)])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    internal static partial Regex LonelyLabel { get; }

    private static string Unlabelled(LabelledText labelled) =>
        OfWhich.Replace(labelled.Prefix, "") + string.Concat(labelled.Items.Select(item => item.Body)) + labelled.Suffix;

    [GeneratedRegex("(?:其中|具体(?:扣分|评分|计分)(?:标准|情形|办法|项)?(?:如下|为)):?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfWhich { get; }

    public static ScoringRule? ReadSentence(string text, int offset, Points weight, ReadingContext context)
    {
        var sentence = Sentence.Read(text, offset, weight, context);
        if (sentence is null)
            return null;
        if (sentence.Clauses.Length == 0)
            return Unscored.Read(text, offset, sentence, context);
        if (PartlyLeft.Read(sentence, context) is { } left)
            return left;
        if (sentence.Clauses.Any(clause => clause.What is Consequence.Discretion) || Unscored.IsLeftOpen(text, offset, sentence))
            return new ScoringRule.Judgement(Points.Zero, weight);
        sentence = sentence.Without([.. sentence.Clauses.Select((clause, index) => (clause, index)).Where(pair => pair.clause.What is Consequence.Introduction || IsIntroduction(sentence, pair.index)).Select(pair => pair.index)]);
        if (sentence.Clauses.Length == 0)
            return new ScoringRule.Judgement(Points.Zero, weight);
        if (Doubts.Any(sentence, context))
            return null;
        if (CountedLevels.Read(sentence, context) is { } levels)
            return levels;
        sentence = WithRequirements(WithOverspending(sentence));
        var gates = Gates.TakeFrom(ref sentence);
        var rule = Ungated(sentence, context);
        return rule is null ? null : Gates.Wrap(rule, rule is ScoringRule.Checklist list ? Gates.Linked(gates, [.. list.Items.Select(item => (item.Label, item.Text))]) : gates);
    }

    [GeneratedRegex("(?<!同一[^,。;]{0,20})[按以取]最高(?:级别|等次|奖项|等级|荣誉)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex HighestOnly { get; }

    private static ScoringRule? Ungated(Sentence sentence, ReadingContext context)
    {
        sentence = WithPeriods(WithWorkDone(WithNamedItems(WithLastYear(sentence))));
        sentence = WholeOfRate.In(sentence, context);
        sentence = WithContrary(WithFactsBesideMissing(WithFullLists(SeveralDefects.In(WithDescriptions(WithWorkInProportion(WithWorkBeforeNumber(sentence)))))));
        if (OfOneForm(sentence) is { } known)
            return known;
        if (sentence.Leads.IndexOf(new Lead.Unreadable()) is >= 0 and var unread)
            return context.Refuse("数值条件没有读懂。", sentence.Clauses[unread]);
        if (Counted(sentence, context) is { } counted)
            return counted;
        if (NumberMet.Speaks(sentence))
            return NumberMet.Read(sentence, null, context);
        if (FurtherDeductions.Facts(sentence, context) is { } further)
            return further;
        if (MixedMeasures.Read(sentence, context) is { } mixed)
            return mixed;
        if (context.Refusal is not null)
            return null;
        if (FactDeductions.ListsFacts(sentence))
            return new FactRuleReader(sentence.Clauses.Any(clause => clause.What is Consequence.Step) ? FactDeductions.AsFacts(sentence) : sentence, context).Read();
        if (InWordsOnly(sentence) && new NumericRuleReader(sentence, context.Trial()).Read() is null)
            return new FactRuleReader(sentence with { Leads = [.. sentence.Leads.Select((lead, index) => lead is Lead.TargetMet ? new Lead.Fact(sentence.Clauses[index].Lead) : lead)] }, context).Read();
        return ByValueOrFacts(sentence, context);
    }

    private static ScoringRule? ByValueOrFacts(Sentence sentence, ReadingContext context) =>
        (IsNumeric(sentence) && !CountsMissing(sentence) ? new NumericRuleReader(sentence, context).Read() : new FactRuleReader(sentence, context).Read())
        ?? (FactDeductions.ListsThings(sentence) ? new FactRuleReader(FactDeductions.AsFacts(sentence), context.Trial()).Read() : null);

    // Sentences whose whole form says what they are.
    private static ScoringRule? OfOneForm(Sentence sentence) =>
        (ScoringRule?)Shared(sentence) ?? (ScoringRule?)Periods.Read(sentence) ?? (ScoringRule?)Targets(sentence) ?? (ScoringRule?)EachLevel.Read(sentence) ?? (ScoringRule?)FirstAndFurther.Read(sentence) ?? WholeCondition(sentence);

    // “组建率97%以上，经常组织开展活动，发挥作用得2分”: it holds or not, whatever stands in it.
    private static ScoringRule.PassFail? WholeCondition(Sentence sentence) =>
        sentence.Clauses is [{ What: Consequence.Award full, Lead: var said, Notes.IsEmpty: true }, .. var others] && full.Amount.Of(sentence.Weight) == sentence.Weight && sentence.Leads[0] is Lead.Unreadable && LeadReader.IsJudgedToo(said)
        && (others.IsEmpty || (others is [{ What: Consequence.Award { Amount: var none } }] && none == Amount.None && sentence.Leads[1] is Lead.Otherwise))
            ? new(said, sentence.Weight, Points.Zero, false)
            : null;

    // Several rates share the weight, alike or by shares of their own.
    private static ScoringRule.Apportioned? Shared(Sentence sentence) =>
        sentence.Clauses.Any(clause => clause.What is Consequence.Divided) && sentence.Clauses.All(BesideDivided)
            ? new(sentence.Weight, sentence.Clauses.Any(clause => clause.What is Consequence.Divided { ByRate: true } or Consequence.Formula or Consequence.InProportion))
            : WeightedSum.Read(sentence);

    private static ScoringRule? Counted(Sentence sentence, ReadingContext context) => EachOneMet.Read(sentence) ?? Missed(sentence, context) ?? EachTime(sentence, context);

    // “有一次专题研究记录的得1分，最多得3分”, “省级奖励1项得2分，市级奖励1项得1分，累计不超过5分”: each time.
    private static ScoringRule.PerOccurrence? EachTime(Sentence sentence, ReadingContext context)
    {
        if (sentence.Clauses.Length > 1 && sentence.Terms.Cap is null)
            return null;
        var cap = sentence.Terms.Cap ?? sentence.Weight;
        if (context.Text.Text.Contains("累计", StringComparison.Ordinal) && context.Text.Text.Contains('加', StringComparison.Ordinal) && Honours(sentence, cap) is { } honours)
            return honours;
        var kinds = sentence.Clauses.Select((clause, index) => Once(clause, sentence.Leads[index], sentence.Weight)).ToList();
        if (kinds.Exists(kind => kind is null || kind.Points <= Points.Zero || kind.Points >= cap))
            return null;
        return new([.. kinds.Select((kind, index) => kind! with { Labels = kinds.Count == 1 ? [] : [Labels.Circled(index)] })], Points.Zero, Points.Zero, cap, sentence.Terms.Started);
    }

    // “获得国家级荣誉加5分，省级加3分，市级加1分，累计不超过10分”: together, so each time.
    private static ScoringRule.PerOccurrence? Honours(Sentence sentence, Points cap)
    {
        var together = sentence.Clauses.Length > 1 && sentence.Terms.MostAdded is null && sentence.Clauses.All(clause => clause.What is Consequence.Award award && award.Amount.Of(sentence.Weight) is { Value: > 0m } points && points < cap) && sentence.Leads.All(lead => lead is Lead.Fact);
        return together && sentence.Terms.Cap is not null ? new([.. sentence.Clauses.Select((clause, index) => new Occurrence([Labels.Circled(index)], clause.Lead, "项", 1m, ((Consequence.Award)clause.What).Amount.Of(sentence.Weight), false))], Points.Zero, Points.Zero, cap, sentence.Terms.Started) : null;
    }

    private static Occurrence? Once(Clause clause, Lead lead, Points weight) =>
        clause.What is Consequence.Award award && !FactWords.SaysUnmet(clause.Lead) && lead is Lead.Numeric { Condition: { Unit: not ("%" or "") and var unit, Ranges: [{ Low: { Value: 1m }, High: { Value: 1m } }] } }
            ? new([], CountedWords.Plain(clause.Lead, unit), unit, 1m, award.Amount.Of(weight), false)
            : null;

    // “共3项任务，每项2分，完成的得2分，未完成的按完成比例计分”: the items share the weight evenly.
    private static ScoringRule.Apportioned? Targets(Sentence sentence)
    {
        if (sentence.Clauses is not [{ What: Consequence.Each { Amount: var amount } }, .. { Length: > 0 } others] || amount.Of(sentence.Weight) is not { Value: > 0m } each || sentence.Weight.Value / each.Value is var number && (number < 2m || number > 30m || decimal.Truncate(number) != number))
            return null;
        var alike = others.All(clause => clause.What is Consequence.InProportion or Consequence.Formula || (clause.What is Consequence.Award award && IsOfTarget(clause, award, each, sentence.Weight)));
        return alike && others.Any(clause => clause.What is not Consequence.Award { Amount: var none } || none != Amount.None || others.Length > 1) ? new(sentence.Weight, others.Any(clause => clause.What is Consequence.InProportion or Consequence.Formula)) : null;
    }

    // “全部完成合计10分” says the sum again.
    private static bool IsOfTarget(Clause clause, Consequence.Award award, Points each, Points weight) =>
        (award.Amount == Amount.None || award.Amount == Amount.Full || award.Amount.Of(weight) == each || (award.Amount.Of(weight) == weight && clause.Lead.StartsWith("全部", StringComparison.Ordinal))) && MeetsTarget(clause);

    private static bool MeetsTarget(Clause clause) => LeadReader.Read(clause.Lead) switch
    {
        Lead.Fact fact => fact.Text.Contains("完成", StringComparison.Ordinal) || fact.Text.Contains("达到", StringComparison.Ordinal) || fact.Text.Contains("达标", StringComparison.Ordinal),
        Lead.TargetMet or Lead.Otherwise => true,
        Lead.Numeric { Condition.Ranges: [{ Low.Value: 1m }] } => true,
        _ => false,
    };

    private static bool BesideDivided(Clause clause) => clause.What switch
    {
        Consequence.Divided or Consequence.Formula or Consequence.InProportion => true,
        Consequence.Award award => award.Amount == Amount.None || LeadReader.Read(clause.Lead) is Lead.Fact or Lead.TargetMet or Lead.Otherwise or Lead.None or Lead.Numeric { Condition.Ranges: [{ Low.Value: 1m }] },
        _ => false,
    };

    // “共5个要点，每个要点占20%”: how many there are is no condition.
    private static Sentence WithNamedItems(Sentence sentence) =>
        sentence with { Leads = [.. sentence.Leads.Select((lead, index) => lead is Lead.Numeric { Condition.Unit: "个" or "项" or "条" } && sentence.Clauses[index].What is Consequence.Each ? new Lead.Fact(sentence.Clauses[index].Lead) : lead)] };

    // “下降得5分，持平得3分，超支不得分”: what is overspent has grown; “节约得6分，持平得5分，超支不得分” are names.
    private static Sentence WithOverspending(Sentence sentence)
    {
        var inWords = sentence.Clauses.Length >= 3 && sentence.Clauses.All(clause => clause.What is Consequence.Award) && sentence.Leads.All(lead => lead is Lead.Fact or Lead.Numeric { Condition.InWords: true }) && sentence.Leads.Any(lead => lead is Lead.Numeric);
        var facts = sentence.Leads.OfType<Lead.Fact>().ToList();
        if (!inWords || facts.Count == 0)
            return sentence;
        if (facts is [{ Text: "超支" or "超预算" or "超出" }])
            return sentence with { Leads = [.. sentence.Leads.Select(lead => lead is Lead.Fact ? new Lead.Numeric(new([new(RawEnd.Excluded(0m), null)], "%", false) { InWords = true }) : lead)] };
        return facts.Exists(fact => fact.Text.EndsWith("节约", StringComparison.Ordinal))
            ? sentence with { Leads = [.. sentence.Leads.Select((lead, index) => lead is Lead.Numeric ? new Lead.Fact(sentence.Clauses[index].Lead) : lead)] }
            : sentence;
    }

    // “满足要求得2分，每缺1项扣1分”: where only things are counted, what is asked for is no number.
    private static Sentence WithRequirements(Sentence sentence)
    {
        var counts = sentence.Target is null && sentence.Clauses.Any(clause => clause.What is Consequence.Step) && sentence.Clauses.All(clause => clause.What is Consequence.Award or Consequence.Loss || (clause.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { Unit: not ("%" or ""), Sides: var sides } phrase && (sides == Sides.None || phrase.CountsUnmet || step.What is ['少' or '缺', ..])));
        return counts && sentence.Leads.All(lead => lead is not (Lead.Numeric or Lead.Unreadable))
            ? sentence with { Leads = [.. sentence.Leads.Select((lead, index) => lead is Lead.TargetMet && Requirement.IsMatch(sentence.Clauses[index].Lead) ? new Lead.Fact(sentence.Clauses[index].Lead) : lead)] }
            : sentence;
    }

    [GeneratedRegex("(?:要求|标准|规定)的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Requirement { get; }

    // “每季度至少检查1次，每少1次扣1分”: what is missing is counted over all of them.
    private static Sentence WithPeriods(Sentence sentence)
    {
        var missing = sentence.Clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { Unit: not "%", Sides: Sides.Below });
        return missing ? sentence with { Target = sentence.Clauses.Any(clause => LeadReader.Read(clause.Lead) is Lead.TargetMet && EachPeriod.IsMatch(clause.Lead)) ? null : sentence.Target, Leads = [.. sentence.Leads.Select((lead, index) => lead is Lead.TargetMet or Lead.Numeric { Condition.Unit: "次" or "条" or "篇" or "期" or "场" or "个" or "项" or "件" } && EachPeriod.IsMatch(sentence.Clauses[index].Lead) ? new Lead.Fact(sentence.Clauses[index].Lead) : lead)] } : sentence;
    }

    [GeneratedRegex("(?:^|,)[^,\\d]{0,24}(?:每个?(?:季度|月|旬|周|半年|村|乡镇|社区|单位|户)|每季)[^,。;\\d]{0,12}\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    internal static partial Regex EachPeriod { get; }

    // “不高于上年得5分，高于上年的每增长2%扣1分”: a rate of change.
    private static Sentence WithLastYear(Sentence sentence) =>
        sentence.Clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 } step && Growing.IsMatch(step.What) && StepReader.Read(step) is { Unit: "%" })
            ? sentence with { Leads = [.. sentence.Leads.Select((lead, index) => sentence.Clauses[index].What is Consequence.Award && NotAboveLastYear.IsMatch(sentence.Clauses[index].Lead) ? new Lead.Numeric(new([new(null, RawEnd.Included(0m))], "%", false) { InWords = true }) : lead)] }
            : sentence;

    [GeneratedRegex("^(?:比上年|同比)?(?:增长|上升|增加)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Growing { get; }

    [GeneratedRegex("^[^,\\d]{0,16}(?:不高于|不超过|未超过|不多于|未高于)(?:上年|去年|上一年)(?:度|同期|水平|实际|决算|数)*的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotAboveLastYear { get; }

    // “年底前全部完成得8分，每延迟一个月扣2分”: the delay is counted, not the work.
    private static Sentence WithWorkDone(Sentence sentence) =>
        sentence.Clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 } step && FactWords.SaysDelay(step.What) && StepReader.Read(step) is { Unit: not "%" })
            ? sentence with { Leads = [.. sentence.Leads.Select((lead, index) => lead is Lead.Numeric { Condition.InWords: true } ? new Lead.Fact(sentence.Clauses[index].Lead) : lead)] }
            : sentence;

    // “按照资金到位率计分，到位率100%计5分，每少10%扣0.5分”: the rule follows.
    private static bool IsIntroduction(Sentence sentence, int index) => AnnouncesLine(sentence, index) || SaysMostAgain(sentence, index) || MakesTheWhole(sentence, index) || AnnouncesFormula(sentence, index)
        || (index == 0 && sentence.Clauses.Length > 3 && sentence.Clauses[0] is { What: Consequence.InProportion { OfValue: true }, Lead.Length: 0 } && sentence.Clauses.Skip(1).All(clause => clause.What is Consequence.Award))
        || (index == 0 && sentence.Clauses[0] is { What: Consequence.InProportion { OfValue: true }, Lead.Length: 0 } && sentence.Clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 }) && sentence.Clauses.Skip(1).Any(clause => clause.What is Consequence.Award award && award.Amount.Of(sentence.Weight) == sentence.Weight));

    // “完成任务数得5分…超额完成任务20%以上的仍按5分计”: the most, said again.
    private static bool SaysMostAgain(Sentence sentence, int index) =>
        sentence.Clauses[index] is { What: Consequence.Award { Amount: var full }, Lead: var more } && full.Of(sentence.Weight) == sentence.Weight && StillMost.IsMatch(more)
        && sentence.Clauses.Take(index).Any(clause => clause.What is Consequence.Award award && award.Amount.Of(sentence.Weight) == sentence.Weight) && !sentence.Clauses.Any(clause => clause.What is Consequence.Step { Sign: 1 });

    [GeneratedRegex("^(?:超额|超过|超出|高于)[^,。;]{0,20}(?:仍|均|也|只|最高)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StillMost { get; }

    // “按照线性插值法计算：95%以上得5分，60%以下得0分，60%-95%之间采用插值法计算”: said twice.
    private static bool AnnouncesLine(Sentence sentence, int index) =>
        index == 0 && sentence.Clauses[0] is { What: Consequence.Interpolated { Low: null }, Lead.Length: 0 } && sentence.Clauses.Skip(1).Any(clause => clause.What is Consequence.Interpolated && clause.Lead.Length > 0);

    // “未完成的按比例得分。得分=（个数/任务）×分值”: said twice, the formula is exact.
    private static bool AnnouncesFormula(Sentence sentence, int index) =>
        sentence.Clauses[index].What is Consequence.InProportion { Share: null } && sentence.Leads[index] is not Lead.Numeric && index == sentence.Clauses.Length - 2 && sentence.Clauses[^1] is { What: Consequence.Formula, Lead.Length: 0 };

    // “每完成1项得2分，全部完成得10分”: five of them make the weight.
    private static bool MakesTheWhole(Sentence sentence, int index) =>
        sentence.Clauses is [{ What: Consequence.Step { Sign: 1 } step }, { What: Consequence.Award whole, Lead: var all }] && index == 1 && all.StartsWith("全部", StringComparison.Ordinal) && !all.Any(char.IsAsciiDigit)
        && StepReader.Read(step) is { Unit: not "%", Size: 1m } && whole.Amount.Of(sentence.Weight) == sentence.Weight && step.Amount.Of(sentence.Weight) is { Value: > 0m } each && sentence.Weight.Value % each.Value == 0m
        && !sentence.Clauses[0].Lead.Any(char.IsAsciiDigit) && sentence.Clauses[0].Notes.IsEmpty;

    // “三者同时具备得满分，有一项不具备即不得分”: the second is the contrary of the first.
    private static Sentence WithContrary(Sentence sentence)
    {
        var contrary = sentence.Clauses is [{ What: Consequence.Award }, { What: Consequence.Award { Amount: var none }, Lead: var words }] && none == Amount.None
            && (sentence.Leads[0] is Lead.Fact || (sentence.Leads[0] is Lead.TargetMet && sentence.Target is null)) && sentence.Leads[1] is Lead.Numeric { Condition.Ranges: [{ Low: { Value: 1m }, High: { Value: 1m } }] }
            && (words.Contains('不', StringComparison.Ordinal) || words.Contains('未', StringComparison.Ordinal) || words.Contains('缺', StringComparison.Ordinal));
        return contrary ? sentence with { Leads = [new Lead.Fact(sentence.Clauses[0].Lead), new Lead.Otherwise()] } : sentence;
    }

    // “收到批复后15个工作日内通知的得2分，有一项未达要求扣1分”: the days say when one is met; those that are not are counted.
    private static ScoringRule? Missed(Sentence sentence, ReadingContext context)
    {
        if (sentence.Clauses is not [{ What: Consequence.Award full }, { What: Consequence.Step { Sign: -1, Further: false } step } missed] || sentence.Leads[0] is not Lead.Numeric { Condition.Unit: not ("%" or "") and var unit } || sentence.Leads[1] is Lead.Numeric or Lead.Unreadable)
            return null;
        var counts = full.Amount.Of(sentence.Weight) == sentence.Weight && StepReader.Read(step) is { Unit: not "%" and var counted, Size: 1m } && IsTime(unit) && !IsTime(counted);
        return counts && (FactWords.SaysUnmet(missed.Lead + step.What) || FactWords.SaysDelay(missed.Lead + step.What)) ? new FactRuleReader(sentence with { Leads = sentence.Leads.SetItem(0, new Lead.TargetMet()) }, context).Read() : null;
    }

    private static bool IsTime(string unit) => new Measure(MeasureReader.Alike(unit)).IsTime;

    // “在村内公示，公示时间不少于7天，得5分；未达要求的不得分”: what is done and how long together are one fact.
    private static Sentence WithWorkBeforeNumber(Sentence sentence)
    {
        var isOne = sentence.Clauses is [{ What: Consequence.Award full, Lead: var done }, { What: Consequence.Award { Amount: var none } }] && none == Amount.None && full.Amount.Of(sentence.Weight) == sentence.Weight
            && sentence.Leads[0] is Lead.Numeric { Condition.Unit: not ("%" or "") } && sentence.Leads[1] is Lead.Otherwise && done.Split(',').SkipLast(1).Any(part => Work.IsMatch(part) && !part.Any(char.IsAsciiDigit));
        return isOne ? sentence with { Leads = sentence.Leads.SetItem(0, new Lead.Fact(sentence.Clauses[0].Lead)) } : sentence;
    }

    [GeneratedRegex("^[^,]{0,12}(?:实行|建立|制定|公示|公开|成立|落实|设置|设立|编制|配备|张贴|召开)[^,]{2,}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Work { get; }

    // “补贴发放到农户的得4分，未完成的按实际比例计分”: done is all of it.
    private static Sentence WithWorkInProportion(Sentence sentence)
    {
        var inPart = sentence.Clauses is [{ What: Consequence.Award full }, { What: Consequence.InProportion { OfValue: false, Share: null }, Lead: var undone }] && full.Amount.Of(sentence.Weight) == sentence.Weight
            && sentence.Leads[0] is Lead.Fact done && !FactWords.SaysOnTime(done.Text) && !FactWords.NamesRateInItself(done.Text) && !done.Text.Any(char.IsAsciiDigit) && undone.StartsWith('未') && sentence.Target is null;
        return inPart ? sentence with { Leads = sentence.Leads.SetItem(0, new Lead.Numeric(new([new(RawEnd.Included(1m), null)], "%", false))) } : sentence;
    }

    // “应包含五个环节，每缺少一个环节扣1分”, “1平方米以上漂浮物，每处扣3分”: the number describes what is counted, in another unit.
    private static Sentence WithDescriptions(Sentence sentence) =>
        sentence with { Leads = [.. sentence.Leads.Select((lead, index) => Describes(sentence.Clauses[index], lead) ? new Lead.Fact(sentence.Clauses[index].Lead) : lead)] };

    // “相差10分以上的，每个项目扣1分”: the number says which of them count.
    [GeneratedRegex("^[个项家户](?:项目|指标|单位|部门|科目|任务)?(?:的)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    internal static partial Regex OneOfThem { get; }

    private static bool Describes(Clause clause, Lead lead) =>
        (lead is Lead.Numeric { Condition.Unit: "%" or "分" } && clause.What is Consequence.Step { Sign: -1 } each && OneOfThem.IsMatch(each.What)) || lead is Lead.Numeric { Condition: { Unit: not ("%" or ""), Ranges: [var range] } condition } && clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: not "%" } phrase
        && (phrase.Unit != condition.Unit ? !SameThing(phrase.Unit, condition.Unit) : phrase.CountsUnmet && range.Low?.Value == range.High?.Value && range.Low is not null);

    // Days and working days measure the same.
    private static bool SameThing(string one, string two) => new Measure(one).IsTime && new Measure(two).IsTime;

    // “具备计划、方案等三项资料的得3分，每缺一项扣1分”: how many there should be.
    private static Sentence WithFullLists(Sentence sentence)
    {
        var missing = sentence.Clauses.Select(clause => clause.What).OfType<Consequence.Step>().Select(StepReader.Read).FirstOrDefault(phrase => phrase is { CountsUnmet: true, Unit: not "%" });
        return missing is null ? sentence : sentence with
        {
            Leads = [.. sentence.Leads.Select((lead, index) => lead is Lead.Numeric { Condition: { Ranges: [{ Low: { Value: <= 12m } low, High: { } high }] } condition } && low.Value == high.Value
                && condition.Unit == missing.Unit && FactWords.SaysList(sentence.Clauses[index].Lead) ? new Lead.Fact(sentence.Clauses[index].Lead) : lead)],
        };
    }

    // “三项均达到100%的得3分，每有一项未达到扣1分”: the items are counted, the rate only says when one is met.
    private static Sentence WithFactsBesideMissing(Sentence sentence)
    {
        var countsUnmet = sentence.Clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { CountsUnmet: true, Unit: "项" or "个" });
        var awards = sentence.Clauses.Select((clause, index) => (clause, index)).Where(pair => pair.clause.What is Consequence.Award).ToList();
        var all = awards.Count == 1 && (awards[0].clause.Lead.Contains('均', StringComparison.Ordinal) || awards[0].clause.Lead.Contains("全部", StringComparison.Ordinal));
        var grown = awards.Count == 1 && sentence.Leads[awards[0].index] is Lead.Numeric { Condition.InWords: true } && sentence.Clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { Unit: "项" or "个", Size: 1m });
        return (countsUnmet || grown) && all && sentence.Clauses.Length == 2
            ? sentence with { Leads = sentence.Leads.SetItem(awards[0].index, new Lead.Fact(awards[0].clause.Lead)) }
            : sentence;
    }

    // “超额完成得5分；按计划完成得4分；未完成不得分”: no number anywhere.
    private static bool InWordsOnly(Sentence sentence) =>
        sentence.Target is null && sentence.Leads.Any(lead => lead is Lead.TargetMet) && sentence.Clauses.All(clause => clause.What is Consequence.Award && !clause.Lead.Any(char.IsAsciiDigit)) && sentence.Leads.All(lead => lead is Lead.TargetMet or Lead.Fact or Lead.Otherwise);

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
