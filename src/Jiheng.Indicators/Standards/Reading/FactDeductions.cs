using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>按事实扣分。“未制定方案的扣1分；没有专人负责的扣1分”: each happens or not, and takes its points from the weight.</summary>
internal static partial class FactDeductions
{
    public static ScoringRule.PerOccurrence? Read(Sentence sentence) => sentence.Clauses.Skip(1).Any(clause => IsLevel(clause.Lead)) ? null :
        sentence.Clauses.All(clause => clause.What is Consequence.Loss) && (AreFacts(sentence) || ListsFacts(sentence)) ? Deductions(sentence) : Decisive(sentence);

    /// <summary>“超过60天的”, behind “滞留超过30天的”: the next level of one thing.</summary>
    public static bool IsLevel(string lead) => Level.IsMatch(lead);

    [GeneratedRegex("^(?:超过?|不足|达到?|低于|高于|逾期|延迟|延误|滞留)?[^,\\d]{0,2}\\d+(?:\\.\\d+)?(?:个?(?:工作)?日|天|个?月|年|%|万元|元|人|次|户|起|件|-)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Level { get; }

    // “未完成月计划扣1分，未完成年度计划扣2分”: what was not done is named.
    private static bool AreFacts(Sentence sentence) =>
        sentence.Leads.Select((lead, index) => lead is Lead.Fact || (lead is Lead.Otherwise && Wanting.IsMatch(sentence.Clauses[index].Lead))).All(named => named);

    [GeneratedRegex("^[未不].{4,}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Wanting { get; }

    /// <summary>“未专题研究的扣5分；未纳入考核的扣3分；评优比例低于20%的扣3分”: among facts a limit that is missed is one of them.</summary>
    public static bool ListsFacts(Sentence sentence) =>
        sentence.Clauses.Length > 2 && sentence.Clauses.All(clause => clause.What is Consequence.Loss or Consequence.Step { Sign: -1 }) && sentence.Leads.All(lead => lead is Lead.Fact or Lead.Numeric or Lead.None)
        && sentence.Clauses.All(IsOfThings) && sentence.Leads.Count(lead => lead is Lead.Numeric) is > 0 and var limits && limits * 2 < sentence.Clauses.Length
        && sentence.Leads.Where((lead, index) => lead is Lead.Fact && sentence.Clauses[index].Lead.Length > 3).Count() >= 2;

    /// <summary>“会议不少于2次，每少1次扣0.5分；培训不少于1次，未组织的扣1分；未明确专人的扣0.5分”: read last of all, what is missing of each is one of the deductions.</summary>
    public static bool ListsThings(Sentence sentence) =>
        sentence.Clauses.Length > 2 && sentence.Clauses.All(clause => clause.What is Consequence.Loss || (clause.What is Consequence.Step { Sign: -1, What: ['少' or '缺', ..] } step && StepReader.Read(step) is { Unit: not ("%" or ""), Size: 1m }))
        && sentence.Leads.All(lead => lead is Lead.Fact or Lead.Otherwise or Lead.Numeric { Condition: { Unit: not ("%" or ""), Ranges: [{ High: null }] } }) && sentence.Clauses.All(clause => clause.Lead.Length > 4)
        && sentence.Clauses.Select(clause => clause.Lead[..4]).Distinct(StringComparer.Ordinal).Count() == sentence.Clauses.Length;

    // “…的，每次扣0.5分” takes for a thing, “每低1个百分点扣0.5分” measures.
    private static bool IsOfThings(Clause clause) => clause.What is not Consequence.Step step || StepReader.Read(step) is { Unit: "次" or "例" or "起" or "处" or "人" or "人次" or "件", Size: 1m, Sides: Sides.None };

    /// <summary>The facts of such a list: what a limit says happens or not, as everything else in it.</summary>
    public static Sentence AsFacts(Sentence sentence) => sentence with { Leads = [.. sentence.Leads.Select((lead, index) => lead is Lead.Numeric ? new Lead.Fact(sentence.Clauses[index].Lead) : lead)] };

    private static ScoringRule.PerOccurrence Deductions(Sentence sentence) =>
        new([.. sentence.Clauses.Select((clause, index) => Kind(sentence, clause, index))], sentence.Weight, sentence.Terms.LeastFrom(sentence.Weight), sentence.Weight, sentence.Terms.Started);

    private static Occurrence Kind(Sentence sentence, Clause clause, int index) =>
        Once(clause.Lead, ((Consequence.Loss)clause.What).Amount.Of(sentence.Weight)) with { Labels = sentence.Clauses.Length == 1 ? [] : [Labels.Circled(index)] };

    /// <summary>What takes points once; “没有记录或者没有统计表的各扣1分” as often as one of them is found.</summary>
    public static Occurrence Once(string fact, Points points)
    {
        var each = Several.FirstOrDefault(word => fact.EndsWith(word, StringComparison.Ordinal) && fact.Length > word.Length + 4);
        return each is null ? new([], fact.TrimEnd('另', '再', ',', '的'), "次", 1m, points * -1m, true) : new([], fact[..^each.Length].TrimEnd(',', '的') + "项", "项", 1m, points * -1m, false);
    }

    private static readonly ImmutableArray<string> Several = ["分别", "各"];

    // “没有计划的不得分；未正式印发的不得分”: each takes everything.
    private static ScoringRule.PerOccurrence? Decisive(Sentence sentence) =>
        sentence.Clauses.All(clause => clause.What is Consequence.Award { Amount: var none } && none == Amount.None) && sentence.Leads.Select((lead, index) => SaysWanting(lead, sentence.Clauses[index].Lead)).All(wanting => wanting)
            ? new([.. sentence.Clauses.Select((clause, index) => new Occurrence(sentence.Clauses.Length == 1 ? [] : [Labels.Circled(index)], clause.Lead.TrimEnd('均', '都'), "次", 1m, sentence.Weight * -1m, true))], sentence.Weight, Points.Zero, sentence.Weight, sentence.Terms.Started)
            : null;

    private static bool SaysWanting(Lead lead, string words) => lead switch
    {
        Lead.Fact fact => FactWords.SaysDefect(fact.Text) || Lacking.IsMatch(fact.Text) || Beyond.IsMatch(fact.Text),
        Lead.Otherwise => Wanting.IsMatch(words) || words is "不符合" or "不合格" or "不达标",
        _ => false,
    };

    /// <summary>“任何一个县没有文件”.</summary>
    [GeneratedRegex("(?:无|未|没有|缺少)[^,\\d]{2,10}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Lacking { get; }

    /// <summary>“超过下达的控制指标”.</summary>
    [GeneratedRegex("^(?:超过|突破|超出)[^,\\d]{2,14}的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Beyond { get; }
}
