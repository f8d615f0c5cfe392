using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>前提识读。Facts that decide before anything is scored: 未编制预算的不得分, 一票否决, 无项目的不适用.</summary>
internal static partial class Gates
{
    /// <summary>Takes the gates out of a sentence that scores without them.</summary>
    public static ImmutableArray<Gate> TakeFrom(ref Sentence sentence)
    {
        var gates = ImmutableArray.CreateBuilder<Gate>();
        var taken = new List<int>();
        for (var index = 0; index < sentence.Clauses.Length; index++)
        {
            if (At(sentence, index) is not { } gate)
                continue;
            // “实行一票否决：发生…的不得分”: the heading names no case of its own.
            if (gate.Condition.Length > 0)
                gates.Add(gate);
            taken.Add(index);
        }
        if (taken.Count == 0 || taken.Count == sentence.Clauses.Length)
            return [];
        sentence = sentence.Without(taken);
        // A veto is asked first.
        return [.. gates.OrderByDescending(gate => gate.Then ?? Points.Zero)];
    }

    public static ScoringRule Wrap(ScoringRule rule, ImmutableArray<Gate> gates) =>
        gates.Aggregate(rule, (inner, gate) => new ScoringRule.Gated(gate.Condition, gate.Then, inner, gate.Item));

    /// <summary>“①设定了绩效目标…。若未设定绩效目标，本指标不得分”: the gate is the contrary of an item.</summary>
    public static ImmutableArray<Gate> Linked(ImmutableArray<Gate> gates, ImmutableArray<(string Label, string Text)> items) =>
        [.. gates.Select(gate => gate.Item is not null || gate.Then != Points.Zero ? gate : gate with { Item = items.Where(item => IsContrary(item.Text, gate)).Select(item => item.Label).FirstOrDefault() })];

    private static bool IsContrary(string item, Gate gate)
    {
        var said = item.Split(',', ';', '。', '(')[0];
        return (Denied.IsMatch(gate.Condition) || (DeniedFirst.IsMatch(said) && !DeniedFirst.IsMatch(gate.Condition))) && Core(gate.Condition) is { Length: >= 3 } core && Core(said).EndsWith(core, StringComparison.Ordinal);
    }

    [GeneratedRegex("^(?:不存在|没有|未发[现生]|未出现|无)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex DeniedFirst { get; }

    private static string Core(string words) => Shell.Replace(words, "");

    [GeneratedRegex("未|没有|无|不", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Denied { get; }

    [GeneratedRegex("^(?:若|如果?|对)|发[现生]|出现|存在|项目|未|没有|无|不|是否|有|了|的|已|,", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Shell { get; }

    private static Gate? At(Sentence sentence, int index)
    {
        var clause = sentence.Clauses[index];
        if (SaysNothingNew(sentence, index))
            return new("", null);
        if (clause.What is Consequence.NotScored)
            return new(clause.Lead, null);
        if (clause.What is Consequence.Veto || TakesAllAtOnce(sentence, clause) || (clause.What is Consequence.Award && IsZeroGate(sentence, index)))
            return new(Fact(clause.Lead), Points.Zero);
        return IsFullGate(sentence, index) ? new(clause.Lead, sentence.Weight) : null;
    }

    // “虚列支出的，直接扣3分” of 3 points.
    private static bool TakesAllAtOnce(Sentence sentence, Clause clause) =>
        clause.What is Consequence.Loss loss && clause.Lead.EndsWith("直接", StringComparison.Ordinal) && loss.Amount.Of(sentence.Weight) == sentence.Weight;

    // “发生安全事故的，直接|不得分”, “弄虚作假的，该项|不得分”: the word before the points is none of the fact.
    private static string Fact(string lead) => BeforePoints.Match(lead) is { Success: true } end ? lead[..end.Index] : lead;

    [GeneratedRegex("(?:[,的]*直接|的*,该项)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BeforePoints { get; }

    // “归档完整得二分，不完整不得分”, “以上均无，不得分”, “存在问题的，相应项不得分”, “缺项不得分”: the list says so itself. Nothing to do, nothing to deduct.
    private static bool SaysNothingNew(Sentence sentence, int index)
    {
        if (sentence.Clauses[index].What is not Consequence.Award award || sentence.Leads[index] is not Lead.Fact fact)
            return false;
        if (DeniesWhatIsCounted(sentence, index, fact.Text))
            return award.Amount == Amount.None;
        if (sentence.Clauses.Length < 3)
            return false;
        if (NamesOneItem(sentence, index, fact.Text) && award.Amount.Of(sentence.Weight) == (SaysNothingToDo(fact.Text) ? sentence.Weight : Points.Zero))
            return true;
        if (award.Amount.Of(sentence.Weight) == sentence.Weight)
            return NothingToDeduct(sentence, index, fact.Text);
        return award.Amount == Amount.None && IsList(sentence) && (fact.Text.StartsWith("以上", StringComparison.Ordinal) || fact.Text.EndsWith("相应项", StringComparison.Ordinal) || fact.Text.TrimEnd('的') is "缺项" or "缺失" or "缺少" or "缺" or "无" || DeniesTheOneBefore(sentence, index, fact.Text));
    }

    private static bool NothingToDeduct(Sentence sentence, int index, string fact) =>
        !Levels.Are(sentence) && sentence.Clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 } or Consequence.Loss) && FactWords.SaysNothingToDo(fact) && HasOwnFullMark(sentence, index) && !HasRates(sentence);

    // “每项制度健全得1分，不健全不得分”.
    private static bool DeniesWhatIsCounted(Sentence sentence, int index, string fact) =>
        index > 0 && sentence.Clauses[index - 1].What is Consequence.Step { Sign: 1 } each && FactWords.SaysContrary(fact) && fact.TrimStart('不', '未', '没', '有', '的') is { Length: >= 2 } core && each.What.Contains(core, StringComparison.Ordinal);

    // “（注：无整改事项的，整改落实得满分）” behind a list: that one item then holds.
    private static bool NamesOneItem(Sentence sentence, int index, string fact)
    {
        var list = sentence.Without([index]);
        return Plain(fact) is [_, { Length: >= 2 } name] && IsList(list) && list.Clauses.Count(clause => clause.Lead.Contains(name, StringComparison.Ordinal)) == 1;
    }

    private static bool SaysNothingToDo(string fact) => FactWords.SaysNothingToDo(Plain(fact)[0]);

    private static string[] Plain(string fact) => FactWords.WithoutNote(fact).Split(',');

    private static bool IsList(Sentence sentence) =>
        sentence.MostAwarded < sentence.Weight && sentence.Clauses.Select(clause => clause.What).OfType<Consequence.Award>().Sum(award => award.Amount.Of(sentence.Weight).Value) == sentence.Weight.Value;

    // “…已实施的，得6分；未开展的，不得分；…得2分”: between two items it is the contrary of the first.
    private static bool DeniesTheOneBefore(Sentence sentence, int index, string fact) =>
        index > 0 && index < sentence.Clauses.Length - 1 && Earns(sentence, index - 1) && Earns(sentence, index + 1) && FactWords.SaysContrary(fact) && fact.TrimEnd('的') is ['未' or '没' or '不' or '无', ..] and { Length: <= 5 }
        || index > 0 && SameStretch(sentence, index) && Present.Match(fact) is { Success: true } there && DenialOf(there.Groups["core"].Value, sentence.Clauses[index - 1].Lead)
        || index > 0 && FactWords.SaysContrary(fact) && fact.TrimStart('不', '未', '没', '有', '无').TrimEnd('的') is { Length: >= 2 } core && sentence.Clauses[index - 1].Lead.Contains(core, StringComparison.Ordinal);

    // “与其他项目不重复得1分，存在重复的不得分”.
    private static bool SameStretch(Sentence sentence, int index) => Earns(sentence, index - 1) && sentence.Clauses[index].Notes.IsEmpty;

    private static readonly ImmutableArray<string> Denials = ["不", "无", "未", "没有", "未发生", "不存在", "未发现"];

    private static bool DenialOf(string core, string lead) => Denials.Any(no => lead.Contains(no + core[^2..], StringComparison.Ordinal));

    [GeneratedRegex("^(?:存在|出现|发现|发生|有)(?<core>[^,。;\\d]{2,}?)的?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Present { get; }

    private static bool Earns(Sentence sentence, int index) => sentence.Clauses[index].What is Consequence.Award award && award.Amount.Of(sentence.Weight) > Points.Zero;

    private static bool IsZeroGate(Sentence sentence, int index)
    {
        if (((Consequence.Award)sentence.Clauses[index].What).Amount.Of(sentence.Weight) != Points.Zero || StatedRanges.IsEndOfRate(sentence, sentence.Clauses[index]))
            return false;
        if (sentence.Leads[index] is Lead.Fact { Text: var words } && NamesOneItem(sentence, index, words))
            return false;
        if (IsSupposed(sentence, index))
            return true;
        // “有效问卷少于50份的不得分” beside a rate.
        if (sentence.Leads[index] is Lead.Numeric { Condition.Unit: not ("%" or "") and var unit } && (HasRates(sentence) || CountsOnly(sentence, index, unit)))
            return true;
        if (sentence.Leads[index] is Lead.Numeric { Condition: { Unit: var times, Ranges: [{ Low.Value: 1m, High.Value: 1m }] } } && CountsKinds(sentence, index, times))
            return true;
        return sentence.Leads[index] is Lead.Fact fact && !ComparesFigures(fact.Text) && OthersScore(sentence, index, fact.Text);
    }

    // “申报程序规范得3分，如有举报且查实的，此项不得分”.
    private static bool IsSupposed(Sentence sentence, int index) =>
        sentence.Leads[index] is Lead.Fact { Text: var supposed } && Supposed.IsMatch(supposed) && sentence.Clauses.Length == 2 && sentence.MostAwarded == sentence.Weight && sentence.Leads[1 - index] is Lead.Fact;

    [GeneratedRegex("^(?:如果?|若|一旦)有?[^,]{0,4}(?:举报|投诉|弄虚作假|违规|违纪|违法|查实)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Supposed { get; }

    // “被县级通报1次扣1分，被市级通报1次扣2分，被省级通报1次不得分”.
    private static bool CountsKinds(Sentence sentence, int gate, string unit) =>
        sentence.Clauses.Any(clause => clause.What is Consequence.Step) && sentence.Clauses.Where((_, index) => index != gate).All(clause => (clause.Lead.Length > 2 && (sentence.Clauses.Length > 2 || clause.Lead.Contains("事故", StringComparison.Ordinal)) && clause.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { Unit: var counted } && counted == unit)
            || (clause.What is Consequence.Award full && full.Amount.Of(sentence.Weight) == sentence.Weight && FactWords.SaysNone(clause.Lead)));

    // “每发现一项扣2分，违规金额超过10万元的不得分”: a sum beside what is counted.
    private static bool CountsOnly(Sentence sentence, int gate, string unit) =>
        unit is "万元" or "元" && sentence.Clauses.Where((_, index) => index != gate).All(clause => clause.What is Consequence.Step step ? StepReader.Read(step) is { Unit: "项" or "次" or "例" or "处" or "起" or "笔" or "个" or "户" or "人" or "名" or "家" or "件" or "条" or "份" } : clause.What is Consequence.Award)
        && sentence.Clauses.Any(clause => clause.What is Consequence.Step) && !sentence.Leads.Where((_, index) => index != gate).OfType<Lead.Numeric>().Any();

    // “本年度无政府采购项目的得满分” beside a rate: there is nothing to work the rate out from.
    private static bool IsFullGate(Sentence sentence, int index) =>
        sentence.Clauses[index].What is Consequence.Award award && award.Amount.Of(sentence.Weight) == sentence.Weight
        && sentence.Leads[index] is Lead.Fact fact && !Levels.Are(sentence) && !StatedRanges.IsEndOfRate(sentence, sentence.Clauses[index]) && (FactWords.SaysNothingToDo(fact.Text) || (NoneOf.IsMatch(fact.Text) && HasRates(sentence)))
        && (HasRates(sentence) || HasOwnFullMark(sentence, index) || sentence.Clauses.Any(clause => clause.What is Consequence.Formula or Consequence.InProportion))
        && (HasOwnFullMark(sentence, index) || !sentence.Clauses.Any(clause => clause.What is Consequence.Step step && StepReader.Read(step) is not { Unit: "%" }));

    /// <summary>“没有审计查出问题的”: of whatever the rate is of.</summary>
    [GeneratedRegex("^(?:当年|本年度?)?(?:无|没有)[^,。;\\d]{3,16}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoneOf { get; }

    // “按要求评估的得2分，应开展未开展的每个扣1分。当年没有新增项目的得满分”.
    private static bool HasOwnFullMark(Sentence sentence, int gate) =>
        sentence.Clauses.Where((clause, index) => index != gate && clause.What is Consequence.Award award && award.Amount.Of(sentence.Weight) == sentence.Weight).Any();

    // “实际金额大于计划金额的” is a number in words, not a fact of its own.
    private static bool ComparesFigures(string words) =>
        words.Contains("大于", StringComparison.Ordinal) || words.Contains("小于", StringComparison.Ordinal) || words.Contains("高于", StringComparison.Ordinal)
        || words.Contains("低于", StringComparison.Ordinal);

    // “没有制度的不得分” beside bands of a count is the band of none, unless none is said already.
    private static bool IsNoneOfTheCounted(Sentence sentence, string fact)
    {
        var counts = sentence.Leads.OfType<Lead.Numeric>().Where(lead => lead.Condition.Unit is not ("%" or "")).ToList();
        if (counts.Count == 0 || !FactWords.SaysNone(fact) || sentence.Clauses.Any(clause => clause.What is Consequence.Step))
            return false;
        var otherFact = sentence.Leads.OfType<Lead.Fact>().Any(lead => lead.Text != fact && (FactWords.SaysOnTime(lead.Text) || FactWords.SaysNone(lead.Text)));
        return !otherFact && !counts.SelectMany(lead => lead.Condition.Ranges).Any(range => range.Low is null || range.Low.Value.Value <= 0m);
    }

    private static bool HasRates(Sentence sentence) =>
        sentence.Leads.OfType<Lead.Numeric>().Any(lead => lead.Condition.Unit == "%" || (lead.Condition.Unit.Length == 0 && sentence.Clauses.Any(clause => clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: "%" })));

    // “绿色等级得5分，黄色等级得3分，…，红色等级得0分；新增隐性债务的一票否决”: the last colour is no veto.
    private static bool IsNamedAlike(Sentence sentence, int zero, string fact) =>
        fact.Length is > 2 and < 8 && fact.IndexOfAny(['未', '不', '无', '没']) < 0 && sentence.Clauses.Where((clause, index) => index != zero && Earns(sentence, index) && clause.Lead.TrimEnd('的').EndsWith(fact.TrimEnd('的')[^2..], StringComparison.Ordinal)).Count() >= 2;

    /// <summary>Whether the sentence is a rule without this clause: something numeric, counted or listed remains.</summary>
    private static bool OthersScore(Sentence sentence, int without, string fact)
    {
        if (IsNoneOfTheCounted(sentence, fact))
            return false;
        if (Levels.Are(sentence) || IsNamedAlike(sentence, without, fact))
            return false;
        if (FactWords.Grade(fact) is not null && sentence.Leads.OfType<Lead.Fact>().Count(lead => FactWords.Grade(lead.Text) is not null) > 2)
            return false;
        var others = Enumerable.Range(0, sentence.Clauses.Length).Where(index => index != without).ToList();
        return others.Any(index => sentence.Leads[index] is Lead.Numeric or Lead.TargetMet || sentence.Clauses[index].What is not Consequence.Award)
            || others.Count(index => sentence.Leads[index] is Lead.Fact && ((Consequence.Award)sentence.Clauses[index].What).Amount.Of(sentence.Weight) > Points.Zero) >= 2
            || (others.Any(index => sentence.Leads[index] is Lead.Otherwise) && others.Count >= 2);
    }
}

/// <summary>前提。A fact, and the points it leads to; nothing when the indicator then does not apply.</summary>
/// <param name="Condition">The fact.</param>
/// <param name="Then">The points.</param>
/// <param name="Item">The item whose absence is this fact.</param>
internal sealed record Gate(string Condition, Points? Then, string? Item = null);
