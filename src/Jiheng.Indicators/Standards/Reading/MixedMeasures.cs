using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>混合口径。A rate decides and things are counted: “控制率≤100%得满分，每超1人扣0.1分”, “…；每发生1起事故另扣1分”.</summary>
internal static partial class MixedMeasures
{
    public static ScoringRule? Read(Sentence sentence, ReadingContext context)
    {
        var counted = sentence.Clauses.Select((clause, index) => (clause, index)).Where(pair => IsCount(pair.clause)).Select(pair => pair.index).ToList();
        if (!AreMixed(sentence, counted))
            return null;
        if ((CountsFailures(sentence, counted) ?? FurtherDeductions.Read(sentence, context)) is { } apart)
            return apart;
        var step = (Consequence.Step)sentence.Clauses[counted[0]].What;
        if (counted.Count > 1 || StepReader.Read(step) is not { } phrase)
            return context.Refuse("计数的扣分没有读懂。", sentence.Clauses[counted[0]]);
        var own = sentence.Limits[counted[0]];
        var mayBeApart = !step.Further && !sentence.Clauses[counted[0]].Lead.StartsWith('另');
        var main = WithOwnLimits(sentence.Without(counted));
        if (mayBeApart && own is { } pool && main.MostAwarded < sentence.Weight && main.MostAwarded + pool != sentence.Weight)
            return context.Refuse("两部分的分数合计不等于分值。", sentence.Clauses[counted[0]]);
        if (step.Sign > 0 && (sentence.Terms.MostAdded is not null || !LimitsTheCount(sentence, ref main)))
            return context.Refuse("两部分的分数合计不等于分值。", sentence.Clauses[counted[0]]);
        var kind = Kind(phrase, step, sentence);
        return new NumericRuleReader(main, context).Read() is { } rule ? Together(rule, kind, phrase, main, sentence, own, mayBeApart) : null;
    }

    private static bool AreMixed(Sentence sentence, List<int> counted) =>
        counted.Count > 0 && counted.Count < sentence.Clauses.Length && SpeaksOfRates(sentence) && !counted.Exists(index => CountsTheMeasure(sentence, index));

    // “达到95%得5分；每开展1次得1分，最高3分”: the limit behind the count is its own.
    private static bool LimitsTheCount(Sentence sentence, ref Sentence main)
    {
        if (sentence.Terms.Cap is not { } cap || cap >= sentence.Weight)
            return true;
        main = main with { Terms = main.Terms with { Cap = null }, Weight = sentence.Weight - cap };
        return main.MostAwarded + cap == sentence.Weight;
    }

    private static Occurrence Kind(StepPhrase phrase, Consequence.Step step, Sentence sentence) =>
        new([], Said(sentence, step, phrase), phrase.Unit, phrase.Size, step.Amount.Of(sentence.Weight) * step.Sign, phrase.CountsUnmet);

    // “出现百吨王过境的，每车次扣1分”: what is counted stands before.
    private static string Said(Sentence sentence, Consequence.Step step, StepPhrase phrase) =>
        sentence.Clauses.First(clause => clause.What == step).Lead.Split(',')[^1] is { Length: > 2 } lead && LeadReader.Read(lead) is Lead.Fact && BareThing.IsMatch(phrase.Text) ? FactWords.WithoutNote(lead) : phrase.Text;

    [GeneratedRegex("^(?:发现|出现|发生|有)?1?[\u4E00-\u9FFF]{1,2}$|^个(?:项目|单位|部门)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BareThing { get; }

    // “含水率不高于60%得5分，未达标每次扣0.5分”: the rate only says when one is met.
    private static ScoringRule? CountsFailures(Sentence sentence, List<int> counted)
    {
        var award = sentence.Clauses.FirstOrDefault(clause => clause.What is Consequence.Award award && award.Amount.Of(sentence.Weight) == sentence.Weight);
        if (award is null || counted.Count != sentence.Clauses.Length - 1 || !counted.TrueForAll(index => IsFailure(sentence.Clauses[index], LeadReader.Read(award.Lead))))
            return null;
        var facts = sentence.Leads.Select((lead, index) => sentence.Clauses[index] == award ? new Lead.TargetMet() : lead);
        return new FactRuleReader(sentence with { Leads = [.. facts] }, new ReadingContext("", NormalText.Of(""), null, null)).Read();
    }

    private static bool IsFailure(Clause clause, Lead standard) =>
        clause.What is Consequence.Step { Sign: -1, Further: false } step && (!IsBelowWhole(standard) || ShortOfIt.IsMatch(clause.Lead + step.What)) && (IsNone(standard) || SaysFailure(clause.Lead + step.What) || (IsWhole(standard) && SaysNot(step.What))) && (LeadReader.Read(clause.Lead) is not Lead.Numeric || (IsWhole(standard) && IsShort(LeadReader.Read(clause.Lead))));

    // “合格率达到90%得2分，每有一份不合格的扣0.2分”: nine in ten may be right and one wrong.
    private static bool IsBelowWhole(Lead lead) => lead is Lead.Numeric { Condition: { Unit: "%", Ranges: [{ Low.Value: > 0m and < 1m }] } };

    [GeneratedRegex("未达|不达|达不到|低于|未完成|达标", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ShortOfIt { get; }

    // “未达100%的，每少一个行政村…”.
    private static bool IsShort(Lead lead) => lead is Lead.Numeric { Condition.Ranges: [{ Low: null, High.Value: 1m }] };

    // “整改率100%得满分，每有1个问题未整改扣2分”.
    private static bool IsWhole(Lead lead) => lead is Lead.Numeric { Condition.Ranges: [{ Low.Value: 1m }] };

    private static bool SaysNot(string words) => words.IndexOfAny(['未', '不', '没', '少', '缺']) >= 0 || words.EndsWith("问题", StringComparison.Ordinal) || words.EndsWith("缺陷", StringComparison.Ordinal) || words.EndsWith("隐患", StringComparison.Ordinal) || Amiss.IsMatch(words);

    [GeneratedRegex("逾期|超期|超时|迟|损毁|损坏|丢失|遗失|漏|错误|差错|退回", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Amiss { get; }

    // “投诉率为0得满分，发生1起有效投诉扣1分”.
    private static bool IsNone(Lead lead) => lead is Lead.Numeric { Condition.Ranges: [{ High.Value: 0m }] };

    private static bool SaysFailure(string words) => FactWords.SaysUnmet(words) || words.Contains('%', StringComparison.Ordinal) || words.IndexOfAny(['错', '漏', '误']) >= 0 || words.Contains("上述", StringComparison.Ordinal);

    private static bool SpeaksOfRates(Sentence sentence) =>
        sentence.Clauses.Any(clause => clause.What is Consequence.Formula or Consequence.InProportion)
        || sentence.Leads.OfType<Lead.Numeric>().Any(lead => lead.Condition is { InWords: false, Unit: "%" or "" })
        || sentence.Clauses.Any(clause => clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: "%" })
        || SetsTerms(sentence)
        || sentence.Target is { Unit: "%" or "" };

    // “20日内公开的得2分，20日至30日的得1分；内容不完整的，每处扣0.5分”: days decide, and defects are counted.
    private static bool SetsTerms(Sentence sentence) =>
        sentence.Leads.OfType<Lead.Numeric>().Any(lead => lead.Condition is { InWords: false, Unit: var unit } && new Measure(unit).IsTime) && !sentence.Clauses.Any(clause => clause.What is Consequence.Step step && Late.IsMatch(clause.Lead + step.What));

    [GeneratedRegex("逾期|超期|延迟|延期|迟|晚|推迟|拖延|按时|及时|[日天时月]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Late { get; }

    // “达到1000万元得5分，每增加200万元加1分” counts on the same scale.
    private static bool CountsTheMeasure(Sentence sentence, int index) =>
        sentence.Clauses[index].What is Consequence.Step step && StepReader.Read(step) is { Unit: var unit } && sentence.Leads.Where((_, other) => other != index).OfType<Lead.Numeric>().Any(lead => MeasureReader.Alike(lead.Condition.Unit) == MeasureReader.Alike(unit));

    // 最多扣几分 belongs to the deduction it stands behind.
    private static Sentence WithOwnLimits(Sentence main) =>
        main with { Terms = main.Terms with { MostDeducted = main.Limits.FirstOrDefault(limit => limit is not null) } };

    private static ScoringRule Together(ScoringRule rule, Occurrence kind, StepPhrase phrase, Sentence main, Sentence sentence, Points? own, bool mayBeApart)
    {
        if (rule is ScoringRule.Bands { Items: var cuts } cutOff && cuts.All(band => band.Then is ScoringRule.Fixed { Points: var none } && none == Points.Zero))
            return CutOff(cutOff, kind, sentence);
        if (kind.Points < Points.Zero && phrase.Sides is Sides.Above or Sides.Below && rule is ScoringRule.Bands { Items: [{ Then: ScoringRule.Fixed full } only] } bands)
            return new ScoringRule.DeductByCount(bands.Measure, only.When, full.Points, kind, sentence.Terms.LeastFrom(full.Points), sentence.Terms.Started);
        var apart = mayBeApart && own is not null && main.MostAwarded < sentence.Weight && main.MostAwarded > Points.Zero;
        if (kind.Points > Points.Zero)
            return Added(rule, kind, main, sentence);
        var start = apart ? own.GetValueOrDefault() : Points.Zero;
        var least = apart ? Points.Zero : Points.Zero - (own ?? sentence.Weight);
        return new ScoringRule.Composite(
            [new RulePart(apart ? "①" : "", rule), new RulePart(apart ? "②" : "", new ScoringRule.PerOccurrence([kind], start, least, start, sentence.Terms.Started))], sentence.Weight);
    }

    // “…80%以下不计分；三项每具备一项计1分”: what is counted earns what the bands leave of the weight.
    private static ScoringRule.Composite Added(ScoringRule rule, Occurrence kind, Sentence main, Sentence sentence) => new(
        [new RulePart("①", rule), new RulePart("②", new ScoringRule.PerOccurrence([kind with { Labels = ["②"] }], Points.Zero, Points.Zero, Points.Max(Points.Zero, sentence.Weight - main.MostAwarded), sentence.Terms.Started))],
        sentence.Weight);

    // “每个扣0.5分；整改率低于60%的不得分”: the rate only cuts off.
    private static ScoringRule.Bands CutOff(ScoringRule.Bands cuts, Occurrence kind, Sentence sentence)
    {
        var adds = kind.Points > Points.Zero;
        var start = adds ? Points.Zero : sentence.Weight;
        var counted = new ScoringRule.PerOccurrence([kind], start, sentence.Terms.LeastFrom(start), adds ? sentence.Terms.MostFrom(start, sentence.Weight) : start, sentence.Terms.Started);
        return cuts with { Items = [.. cuts.Items, .. Intervals.Rest(Interval.Everything, cuts.Items.Select(band => band.When)).Select(part => new Band(part, counted))] };
    }

    private static bool IsCount(Clause clause) => clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: not ("%" or "") };
}
