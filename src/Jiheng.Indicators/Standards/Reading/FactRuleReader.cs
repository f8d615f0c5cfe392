using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>事实规则识读。Grades, facts that hold or not, and things that are counted.</summary>
internal sealed partial class FactRuleReader(Sentence sentence, ReadingContext context)
{
    private Points Weight => sentence.Weight;

    public ScoringRule? Read()
    {
        if (sentence.Clauses.Any(clause => clause.What is Consequence.Step))
            return Counted();
        if (FactDeductions.Read(sentence) is { } deductions)
            return deductions;
        if (sentence.Clauses is [{ What: Consequence.Awards parallel, Lead: var named }])
            return (named.Contains('每', StringComparison.Ordinal) ? null : GradeLists.Read(named, parallel.Amounts, Weight)) ?? context.Refuse("并列的等次与分数个数不一致。", sentence.Clauses[0]);
        if (AddedToBase() is { } based)
            return based;
        if (NamedItems() is { } items)
            return items;
        if (sentence.Clauses is [{ What: Consequence.Each each } only])
            return new ScoringRule.PerOccurrence([new Occurrence([], only.Lead, "项", 1m, each.Amount.Of(Weight), false)], Points.Zero, Points.Zero, sentence.Terms.Cap ?? Weight, sentence.Terms.Started);
        var awards = Awards();
        if (awards is null)
            return context.Refuse("这里的计分方式没有读懂。", sentence.Clauses[0]);
        return EachPeriod(awards) ?? Awarded(awards);
    }

    private ScoringRule? Awarded(List<(Lead Lead, Points Points)> awards)
    {
        if ((Contraries() ?? Found()) is { } contraries)
            return contraries;
        if (IsForEach(awards))
            return context.Refuse("每多少扣（加）分没有读懂。", sentence.Clauses[0]);
        // “内容完整得1分、公开及时得1分，否则不得分”: what makes up the weight together is a list.
        if (sentence.Clauses.All(clause => clause.What is Consequence.Award) && awards.TrueForAll(award => award.Points < Weight) && Listed(awards) is { } list)
            return list;
        return (ScoringRule?)Grades(awards) ?? PassOrFail(awards) ?? (sentence.Clauses.All(clause => clause.What is Consequence.Award) ? Listed(awards) : null)
            ?? context.Refuse("得分的条件没有读懂。", sentence.Clauses[0]);
    }

    // “编报及时、内容完整的得3分；编报不及时扣1分，内容不完整扣1分”: each loss denies one part of what earns the weight.
    private ScoringRule.PerOccurrence? Contraries()
    {
        if (sentence.Clauses is not [{ What: Consequence.Award full, Lead: var whole }, .. { Length: > 1 } losses] || full.Amount.Of(Weight) != Weight || !losses.All(clause => clause.What is Consequence.Loss))
            return null;
        var denied = losses.Select(clause => FactWords.Denied(clause.Lead)).ToList();
        var apart = denied.TrueForAll(core => core is not null && whole.Contains(core, StringComparison.Ordinal)) && denied.Distinct(StringComparer.Ordinal).Count() == denied.Count;
        return apart && losses.Sum(clause => ((Consequence.Loss)clause.What).Amount.Of(Weight).Value) <= Weight.Value
            ? new([.. losses.Select((clause, index) => new Occurrence([Labels.Circled(index)], clause.Lead, "次", 1m, ((Consequence.Loss)clause.What).Amount.Of(Weight) * -1m, true))], Weight, sentence.Terms.LeastFrom(Weight), Weight, sentence.Terms.Started)
            : null;
    }

    // “路面整洁的得5分，发现积水扣1分，扣完为止”: what can be used up is taken each time.
    private ScoringRule.PerOccurrence? Found() =>
        sentence is { Clauses: [{ What: Consequence.Award full }, { What: Consequence.Loss loss, Lead: var found }], Terms: var terms } && (terms.Floor is not null || found.EndsWith('各')) && full.Amount.Of(Weight) == Weight && sentence.Leads.All(lead => lead is Lead.Fact)
        && (found.StartsWith("发现", StringComparison.Ordinal) || found.StartsWith("出现", StringComparison.Ordinal) || found.StartsWith("发生", StringComparison.Ordinal) || found.EndsWith('各')) && loss.Amount.Of(Weight) < Weight
            ? new([new Occurrence([], found.TrimEnd('各'), "次", 1m, loss.Amount.Of(Weight) * -1m, false)], Weight, sentence.Terms.LeastFrom(Weight), Weight, sentence.Terms.Started)
            : null;

    // “基础分3分。获得国家级表彰的加2分，获得省级表彰的加1分，最高得5分”.
    private ScoringRule.Composite? AddedToBase()
    {
        if (sentence.Terms.Base is not { } start || !sentence.Clauses.All(clause => clause.What is Consequence.Bonus or Consequence.Award && clause.Lead.Length > 0))
            return null;
        var parts = sentence.Clauses.Select((clause, index) => new RulePart(Labels.Circled(index), new ScoringRule.PassFail(clause.Lead, Added(clause.What).Of(Weight), Points.Zero, false)));
        return sentence.Clauses.All(clause => Added(clause.What) != Amount.None) ? new([new RulePart("", new ScoringRule.Fixed(start)), .. parts], sentence.Terms.Cap ?? Weight) : null;
    }

    private static Amount Added(Consequence what) => what switch { Consequence.Bonus bonus => bonus.Amount, Consequence.Award award => award.Amount, _ => Amount.None };

    // “资产保存完整、配置合理、处置规范，每项1分，不符合的该项不计分”: as many names as make up the weight.
    private ScoringRule.Checklist? NamedItems()
    {
        if (sentence.Clauses is not [{ What: Consequence.Each each } list, .. var rest] || !rest.All(clause => clause.What is Consequence.Award { Amount: var none } && none == Amount.None))
            return null;
        var names = list.Lead.Split(':', ',')[^1].Split('、', '和');
        var points = each.Amount.Of(Weight);
        return names.Length > 1 && points * names.Length == Weight ? new([.. names.Select((name, index) => new ChecklistItem(Labels.Circled(index), name, points))], Points.Zero, Points.Zero, Weight) : null;
    }

    private List<(Lead Lead, Points Points)>? Awards()
    {
        var awards = new List<(Lead, Points)>();
        for (var index = 0; index < sentence.Clauses.Length; index++)
        {
            switch (sentence.Clauses[index].What)
            {
                case Consequence.Award award: awards.Add((sentence.Leads[index], award.Amount.Of(Weight))); break;
                // What is left after a loss is known where something earns the weight.
                case Consequence.Loss loss when sentence.Clauses.All(clause => clause.What is Consequence.Loss) || sentence.MostAwarded == Weight: awards.Add((sentence.Leads[index], Weight - loss.Amount.Of(Weight))); break;
                default: return null;
            }
        }
        return awards;
    }

    private ScoringRule.GradeMap? Grades(List<(Lead Lead, Points Points)> awards)
    {
        // “机构健全得3分，人员到位得2分” are two things, not two levels.
        if (awards.Max(award => award.Points) < Weight && awards.Sum(award => award.Points.Value) == Weight.Value && awards.Exists(award => award.Lead is Lead.Fact { Text: var text } && FactWords.Grade(text) != text))
            return null;
        var inWords = awards.All(award => award.Lead is not Lead.Fact { Text: var text } || FactWords.Grade(text) is not null);
        if (sentence.Clauses.All(clause => FactWords.GradeBefore(clause.Lead) is not null) && Named(awards, FactWords.GradeBefore) is { } titled)
            return titled;
        var named = inWords ? Named(awards, FactWords.Grade) : null;
        return named ?? (Levels.Are(sentence) ? Named(awards, text => FactWords.Grade(Levels.Name(text))) ?? Named(awards, Levels.Name) : null);
    }

    // The same name twice tells nothing apart: 一次性验收合格, 经整改后验收合格.
    private static ScoringRule.GradeMap? Named(List<(Lead Lead, Points Points)> awards, Func<string, string?> nameOf)
    {
        var grades = new List<GradePoints>();
        foreach (var (lead, points) in awards)
        {
            var name = lead switch { Lead.Fact fact => nameOf(fact.Text), Lead.Otherwise => GradePoints.AnyOther, _ => null };
            if (name is null || grades.Any(grade => grade.Grade == name))
                return null;
            grades.Add(new(name is "其他" or "其它" ? GradePoints.AnyOther : name, points));
        }
        return grades.Count >= 2 && grades.Count(grade => grade.Grade != GradePoints.AnyOther) >= 2 ? new([.. grades]) : null;
    }

    private ScoringRule.PassFail? PassOrFail(List<(Lead Lead, Points Points)> awards) => awards switch
    {
        [{ Lead: Lead.Fact fact, Points: { Value: > 0m } points }] => new(fact.Text, points, Points.Zero, FactWords.SaysNone(fact.Text)),
        [{ Lead: Lead.Otherwise, Points.Value: 0m }, { Lead: Lead.Fact fact, Points: { Value: > 0m } points }] => new(fact.Text, points, Points.Zero, FactWords.SaysNone(fact.Text)),
        [{ Lead: Lead.Fact { Text: var lacking }, Points.Value: 0m }, { Lead: Lead.Fact { Text: var there } fact, Points: { Value: > 0m } points }] when FactWords.SaysContrary(lacking) && !FactWords.SaysContrary(there) && FactWords.Shared(lacking, there) > 0 => new(fact.Text, points, Points.Zero, false),
        [{ Lead: Lead.Fact, Points.Value: 0m }, { Points.Value: > 0m } met] => Reversed(met.Lead, met.Points),
        [{ Lead: Lead.Fact fact } met, { Lead: Lead.Fact one, Points.Value: 0m }] when FactWords.SaysOneFails(one.Text) && fact.Text.Contains("全部", StringComparison.Ordinal) => new(fact.Text, met.Points, Points.Zero, true),
        [{ Lead: Lead.Fact fact } met, { Lead: Lead.Fact lacking, Points.Value: 0m }] when met.Points > Points.Zero && IsLacking(fact.Text, lacking.Text) =>
            new(fact.Text, met.Points, Points.Zero, FactWords.SaysNone(fact.Text) && FactWords.SaysOccurs(lacking.Text)),
        [{ Lead: Lead.Fact fact } met, var unmet] when unmet.Points < met.Points && IsContrary(fact, unmet.Lead) && !(unmet.Points > Points.Zero && CountsOne(unmet.Lead)) =>
            new(fact.Text, met.Points, unmet.Points, CountsViolations(fact, unmet.Lead) || sentence.Clauses.Any(clause => FactWords.SaysOneFails(clause.Lead))),
        _ => null,
    };

    private static bool IsContrary(Lead.Fact fact, Lead lead) =>
        lead is Lead.Otherwise || (lead is Lead.Fact other && FactWords.SaysContrary(other.Text) && other.Text != fact.Text);

    // “更新及时的得2分，更新滞后的不得分”: a defect, where the fact names none.
    private static bool IsLacking(string fact, string lacking) =>
        FactWords.SaysDefect(lacking) && !FactWords.SaysContrary(lacking) && !FactWords.SaysDefect(fact);

    private static bool CountsViolations(Lead.Fact fact, Lead lead) => lead is Lead.Fact violation
        ? FactWords.SaysViolation(violation.Text) || (FactWords.SaysNone(fact.Text) && FactWords.SaysOccurs(violation.Text))
        : FactWords.SaysNone(fact.Text);

    /// <summary>“出现截留的得0分；未出现的得6分”.</summary>
    private static ScoringRule.PassFail? Reversed(Lead lead, Points points) =>
        lead is Lead.Fact fact && FactWords.SaysContrary(fact.Text) ? new(fact.Text, points, Points.Zero, FactWords.SaysNone(fact.Text)) : null;

    // “缺少一点扣1分” counts, and would be the same for two.
    private static bool CountsOne(Lead lead) => lead is Lead.Fact { Text: var text } && text.IndexOfAny(['一', '1']) >= 0;

    /// <summary>“有制度得1分；执行有效得2分” without labels: a list when the points make up the weight.</summary>
    private ScoringRule.Checklist? Listed(List<(Lead Lead, Points Points)> awards)
    {
        var items = awards.Where(award => award.Lead is Lead.Fact).ToList();
        var rests = awards.Where(award => award.Lead is not Lead.Fact).ToList();
        if (items.Count < 2 || rests.Any(rest => rest is not { Lead: Lead.Otherwise, Points: { } zero } || zero != Points.Zero))
            return null;
        // “按时完成的得2分；部分完成的得1分” are states of one thing, whatever they add up to.
        if (items.Skip(1).Any(item => item.Lead is Lead.Fact { Text: var text } && UnlabelledParts.SaysLess(text) && items[0].Lead is Lead.Fact { Text: var first } && FactWords.Shared(text, first) > 0))
            return null;
        if (items.Any(item => item.Points <= Points.Zero) || items.Sum(item => item.Points.Value) != Weight.Value)
            return null;
        return new([.. items.Select((item, index) => new ChecklistItem(Labels.Circled(index), ((Lead.Fact)item.Lead).Text, item.Points))], Points.Zero, Points.Zero, Weight);
    }

    private ScoringRule? Counted()
    {
        return Bonuses() ?? ItemsBesideDeduction() ?? CountedKinds();
    }

    private ScoringRule? CountedKinds()
    {
        var kinds = ImmutableArray.CreateBuilder<Occurrence>();
        var start = (Points?)null;
        var earned = (Lead?)null;
        for (var index = 0; index < sentence.Clauses.Length; index++)
        {
            var clause = sentence.Clauses[index];
            if (Kind(clause, sentence.Leads[index]) is { } kind)
            {
                kinds.Add(kind);
            }
            else if (Awarded(clause.What) is { } amount && IsPlainFact(sentence.Leads[index]) && start is null && amount.Of(Weight) > Points.Zero)
            {
                start = amount.Of(Weight);
                earned = sentence.Leads[index];
            }
            else
            {
                return context.Refuse(clause.What is Consequence.Step ? "每多少扣（加）分没有读懂。" : "得分的条件没有读懂。", clause);
            }
        }
        return Together(kinds, start, earned);
    }

    private ScoringRule? Together(ImmutableArray<Occurrence>.Builder kinds, Points? start, Lead? earned)
    {
        if (earned is not null && start is { } part && part < Weight && sentence.Terms.Base is null && kinds.All(kind => kind.Points < Points.Zero))
            return BesideDeduction(earned, part, kinds.ToImmutable());
        if (kinds.Count > 1 && sentence.Limits.Any(limit => limit is not null) && !IsForAll(sentence.Limits))
            return Limited(kinds.ToImmutable(), start ?? Weight);
        return earned is Lead.Fact fact && start is { } own && kinds.All(kind => kind.Points > Points.Zero)
            ? BesideAdditions(fact, own, kinds.ToImmutable())
            : Counted(kinds.ToImmutable(), start);
    }

    /// <summary>“工程质量合格得3分；工期每延误10天扣0.5分，最多扣2分” of 5 points: the deduction is worth the most it may take.</summary>
    private ScoringRule? BesideDeduction(Lead earned, Points own, ImmutableArray<Occurrence> kinds)
    {
        var apart = context.Text.Text.AsSpan(sentence.Clauses[0].End, Math.Max(0, sentence.Clauses[^1].At - sentence.Clauses[0].End)).IndexOfAny(';', '。') >= 0;
        if (!apart || kinds.Length > 1 || earned is not Lead.Fact fact || sentence.Clauses[0].What is not Consequence.Award || sentence.Terms.MostDeducted is not { } most || own + most != Weight || !UnlabelledParts.NamesItsOwn(sentence.Clauses[^1].Lead, [fact.Text]))
            return context.Refuse("得分与分值不一致，不能确定从几分扣起。", sentence.Clauses[0]);
        var counted = new ScoringRule.PerOccurrence([kinds[0] with { Labels = [] }], most, Points.Zero, most, sentence.Terms.Started);
        return new ScoringRule.Composite([new RulePart(Labels.Circled(0), new ScoringRule.PassFail(fact.Text, own, Points.Zero, false)), new RulePart(Labels.Circled(1), counted)], Weight);
    }

    private Occurrence? Kind(Clause clause, Lead lead) => clause.What switch
    {
        Consequence.Step step => StepReader.Read(step) is { Unit: not "%" } phrase && !FirstAndFurther.SaysFurther(clause.Lead)
            ? new([], Text(clause, phrase), phrase.Unit, phrase.Size, step.Amount.Of(Weight) * step.Sign, phrase.CountsUnmet)
            : null,
        // “每处扣2分，情况严重的扣3分”: once, or for each of them?
        Consequence.Loss loss when lead is Lead.Fact once && !Graver.IsMatch(once.Text.TrimEnd('另', ',')) => FactDeductions.Once(once.Text, loss.Amount.Of(Weight)),
        // “未按时报送扣1分” among other deductions names what was not done.
        Consequence.Loss loss when lead is Lead.Otherwise && clause.Lead.StartsWith("未按", StringComparison.Ordinal) && clause.Lead.TrimEnd('的').Length >= 5 && loss.Amount.Of(Weight) < Weight => new([], clause.Lead, "次", 1m, loss.Amount.Of(Weight) * -1m, true),
        _ => null,
    };

    [GeneratedRegex("^(?:情况|情节|问题|性质|后果)?(?:较|特别|比较)?严重的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Graver { get; }

    /// <summary>“技术员配备到位得3分；每培训10人次得1分”: what is there earns its points, what is counted the rest.</summary>
    private ScoringRule? BesideAdditions(Lead.Fact fact, Points own, ImmutableArray<Occurrence> kinds)
    {
        // “每完成一项得2分，4项全部完成得8分” says the same twice.
        if (own == Weight && kinds is [{ Step: 1m } each] && All.Match(fact.Text) is { Success: true } all && Digits.Parse(all.Groups["n"].Value) * each.Points.Value == Weight.Value)
            return new ScoringRule.PerOccurrence(kinds, Points.Zero, Points.Zero, Weight, sentence.Terms.Started);
        // “每条道路按期完工得2分，延期完工得1分”: a state of what is counted.
        if (FactWords.SaysDelay(fact.Text) || UnlabelledParts.SaysPart(fact.Text))
            return context.Refuse("每多少扣（加）分没有读懂。", sentence.Clauses[0]);
        var most = sentence.Terms.MostAdded ?? (sentence.Terms.Cap is { } cap && cap < Weight ? cap : Weight - own);
        if (kinds.Length > 1 || own == Weight || own + most != Weight)
            return context.Refuse("两部分的分数合计不等于分值。", sentence.Clauses[0]);
        var counted = new ScoringRule.PerOccurrence(kinds, Points.Zero, Points.Zero, most, sentence.Terms.Started);
        return new ScoringRule.Composite([new RulePart(Labels.Circled(0), new ScoringRule.PassFail(fact.Text, own, Points.Zero, false)), new RulePart(Labels.Circled(1), counted)], Weight);
    }

    [GeneratedRegex("(?<n>\\d{1,2})[项个件](?:任务|指标|工作)?(?:全部|均)(?:完成|达标|落实|实现|到位|通过)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex All { get; }

    // “…每张扣0.2分、…每张扣0.2分，两项合计最多扣2分”.
    private bool IsForAll(ImmutableArray<Points?> limits) => limits[..^1].All(limit => limit is null) && limits[^1] == Weight;

    /// <summary>“获综合表彰的加3分，获单项表彰的每项加0.5分，最高加3分”: once, and for each.</summary>
    private ScoringRule.Composite? Bonuses()
    {
        if (sentence.Clauses is not [{ What: Consequence.Bonus once } fact, { What: Consequence.Step { Sign: 1 } step } clause] || StepReader.Read(step) is not { Unit: not "%" } phrase)
            return null;
        var cap = sentence.Terms.MostFrom(Points.Zero, Weight);
        var kind = new Occurrence([], Text(clause, phrase), phrase.Unit, phrase.Size, step.Amount.Of(Weight), false);
        return new([new RulePart("①", new ScoringRule.PassFail(fact.Lead, once.Amount.Of(Weight), Points.Zero, false)), new RulePart("②", new ScoringRule.PerOccurrence([kind], Points.Zero, Points.Zero, cap, sentence.Terms.Started))], cap);
    }

    /// <summary>“手续完备得1分；资料齐全得2分；每发现一处不符合扣0.5分”: items that make up the weight, and deductions from them.</summary>
    private ScoringRule? ItemsBesideDeduction()
    {
        var items = sentence.Clauses[..^1];
        // “数据准确得2分，每发现一处错误扣0.5分” takes from that item alone.
        if (items.Length < 2 || sentence.Clauses[^1].Start <= items[^1].End || !sentence.Leads.Take(items.Length).All(IsPlainFact))
            return null;
        if (sentence.Clauses[^1] is not { What: Consequence.Step { Sign: -1 } step, Lead: var cause } last || !IsCauseOrNothing(cause) || StepReader.Read(step) is not { Unit: not "%" } phrase)
            return null;
        var awards = items.Select(clause => clause.What is Consequence.Award award ? award.Amount.Of(Weight) : Points.Zero).ToList();
        if (!MakeUpWeight(awards))
            return null;
        var list = new ScoringRule.Checklist([.. items.Select((clause, index) => new ChecklistItem(Labels.Circled(index), clause.Lead, awards[index]))], Points.Zero, Points.Zero, Weight);
        // “发现一项不符合扣1分” beside items of 1 point says the same twice.
        if (phrase is { CountsUnmet: true, Size: 1m } && !step.Further && awards.TrueForAll(points => points == step.Amount.Of(Weight)))
            return list;
        // How a missing item could cost more or less than its own points is not said.
        if (phrase is { CountsUnmet: true, Unit: "项" or "个" or "条", Size: 1m } && !step.Further && !step.What.StartsWith("发现", StringComparison.Ordinal))
            return null;
        var kind = new Occurrence([], Text(last, phrase), phrase.Unit, phrase.Size, step.Amount.Of(Weight) * -1m, phrase.CountsUnmet);
        return new ScoringRule.Composite([new RulePart("", list), new RulePart("", new ScoringRule.PerOccurrence([kind], Points.Zero, Points.Zero - (sentence.Terms.MostDeducted ?? Weight), Points.Zero, sentence.Terms.Started))], Weight);
    }

    private bool MakeUpWeight(List<Points> awards) => awards.TrueForAll(points => points > Points.Zero) && awards.Sum(points => points.Value) == Weight.Value;

    private static bool IsCauseOrNothing(string lead) => lead.Length == 0 || lead.StartsWith('因');

    // “每季度支付进度达到序时进度得1.25分”: four times a year make up the weight.
    private ScoringRule.PerOccurrence? EachPeriod(List<(Lead Lead, Points Points)> awards)
    {
        if (awards is not [{ Lead: Lead.Fact { Text: var text }, Points: { Value: > 0m } points }, .. var others] || !others.TrueForAll(other => other.Points == Points.Zero))
            return null;
        var unit = text.StartsWith("每季度", StringComparison.Ordinal) && points * 4m == Weight ? "个季度" : text.StartsWith("每月", StringComparison.Ordinal) && points * 12m == Weight ? "个月" : "";
        return unit.Length == 0 ? null : new([new Occurrence([], text.TrimStart('每'), unit, 1m, points, false)], Points.Zero, Points.Zero, Weight, sentence.Terms.Started);
    }

    private bool IsForEach(List<(Lead Lead, Points Points)> awards) =>
        awards.Count(award => award.Points > Points.Zero) == 1 && awards[0] is { Lead: Lead.Fact { Text: var text }, Points: var points } && text.StartsWith('每') && points < Weight;

    /// <summary>“基础分3分。被媒体报道的，每次加0.5分，最高加1分；被通报批评的，每次扣1分” of 4 points.</summary>
    private ScoringRule.Composite? AroundBase(ImmutableArray<Occurrence> kinds)
    {
        if (sentence.Terms is not { Base: { } start, MostAdded: { } most } || start + most != Weight || kinds.Count(kind => kind.Points > Points.Zero) != 1)
            return null;
        var parts = kinds.Select((kind, index) =>
        {
            var (floor, cap) = kind.Points > Points.Zero ? (Points.Zero, most) : (Points.Zero - Weight, Points.Zero);
            return new RulePart(Labels.Circled(index), new ScoringRule.PerOccurrence([kind with { Labels = [Labels.Circled(index)] }], Points.Zero, floor, cap, sentence.Terms.Started));
        });
        return new([new RulePart("", new ScoringRule.Fixed(start)), .. parts], Weight);
    }

    /// <summary>“每处扣0.2分，最多扣1分；每笔扣0.5分，最多扣1.5分”: each kind may take only so much.</summary>
    private ScoringRule? Limited(ImmutableArray<Occurrence> kinds, Points start)
    {
        if (kinds.Any(kind => kind.Points >= Points.Zero))
            return AroundBase(kinds) ?? context.Refuse("同时有加分和扣分，不能确定从几分算起。", sentence.Clauses[0]);
        var limits = sentence.Clauses.Select((clause, index) => (clause, index)).Where(pair => pair.clause.What is Consequence.Step or Consequence.Loss).Select(pair => sentence.Limits[pair.index]).ToList();
        var parts = kinds.Select((kind, index) => new RulePart(Labels.Circled(index), new ScoringRule.PerOccurrence(
            [kind with { Labels = [Labels.Circled(index)] }], Points.Zero, Points.Zero - (limits[index] ?? start), Points.Zero, sentence.Terms.Started)));
        return new ScoringRule.Composite([new RulePart("", new ScoringRule.Fixed(start)), .. parts], start);
    }

    // “专项、项目均实行目标管理的，各2分”: together what the part is worth.
    private static Amount? Awarded(Consequence what) => what switch
    {
        Consequence.Award award => award.Amount,
        Consequence.Each => Amount.Full,
        _ => null,
    };

    // A number in the fact could be the standard the steps count from.
    private static bool IsPlainFact(Lead lead) => lead switch
    {
        Lead.Fact fact when FactWords.SaysList(fact.Text) && !NumberOfThings.Replace(fact.Text, "").Any(char.IsAsciiDigit) => true,
        Lead.Fact fact when fact.Text.StartsWith('每') || RuleReader.EachPeriod.IsMatch(fact.Text) => true,
        Lead.Fact fact => fact.Text.EndsWith("齐全", StringComparison.Ordinal) || fact.Text.EndsWith("完整", StringComparison.Ordinal) || !DateWords.Without(fact.Text.Split(',')[^1]).Any(char.IsAsciiDigit) || LeadPatterns.AllOrNone.IsMatch(fact.Text) || fact.Text.Contains('均', StringComparison.Ordinal),
        Lead.Numeric numeric => numeric.Condition.InWords,
        Lead.TargetMet => true,
        _ => false,
    };

    [GeneratedRegex("\\d{1,2}(?:项|个|条|点|类|种|份)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NumberOfThings { get; }

    private string Text(Clause clause, StepPhrase phrase)
    {
        // “资金沉淀的，每个项目扣0.5分”: which of them is said before.
        if (clause.Lead.Length > 2 && (RuleReader.OneOfThem.IsMatch(phrase.Text) || CountedWords.NamesUnit(phrase)))
            return phrase.CountsUnmet ? clause.Lead : clause.Lead.TrimEnd('每', '(') + phrase.Unit;
        if (clause is { Lead.Length: > 2, What: Consequence.Step { Every: true } } && CountedWords.IsBare(phrase))
            return CountedWords.Of(clause.Lead, phrase);
        var alone = phrase.Text.Length > 2 && sentence.Clauses.Count(other => other.What is Consequence.Step step && step.What == phrase.Text) == 1;
        // “每年度内…” would read as once a year.
        return CountedWords.Plain(InTheYear.Replace(alone ? phrase.Text : clause.Lead + phrase.Text, ""), phrase.Unit);
    }

    [GeneratedRegex("^年(?:度?内|度)?(?![中初末底])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InTheYear { get; }

    private bool IsPart(Points? said) => said is null && sentence.Terms.Cap is { } share && share < Weight;

    private ScoringRule? Counted(ImmutableArray<Occurrence> kinds, Points? said)
    {
        var adds = kinds.Any(kind => kind.Points > Points.Zero);
        if (adds && kinds.Any(kind => kind.Points < Points.Zero))
            return AroundBase(kinds) ?? context.Refuse("同时有加分和扣分，不能确定从几分算起。", sentence.Clauses[0]);
        // “每处扣1分，共计5分” of an indicator worth more: one part of it.
        if (!adds && IsPart(said))
            return context.Refuse("这一部分的分数小于分值。", sentence.Clauses[0]);
        if (kinds.Length > 1 && kinds.Select(kind => kind.Text).Distinct().Count() < kinds.Length)
            return context.Refuse("同一情形有两种不同的扣（加）分。", sentence.Clauses[0]);
        var labelled = CountedWords.Merged(kinds.Length == 1 ? kinds : [.. kinds.Select((kind, index) => kind with { Labels = [Labels.Circled(index)] })]);
        var start = said ?? sentence.Terms.Base ?? (adds ? Points.Zero : Weight);
        var cap = adds ? sentence.Terms.MostFrom(start, Weight) : start;
        return new ScoringRule.PerOccurrence(labelled, start, sentence.Terms.LeastFrom(start), cap, sentence.Terms.Started);
    }
}
