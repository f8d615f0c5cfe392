using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>所述区间。The part of the scale that the words before an award speak of.</summary>
internal sealed partial class StatedRanges(Sentence sentence, ReadingContext context, Measure measure)
{
    private static readonly RawRange NoneOfIt = new(null, RawEnd.Included(0m));
    private static readonly RawRange AllOfIt = new(RawEnd.Included(1m), null);

    /// <summary>The ranges; nothing where the words name none.</summary>
    public ImmutableArray<RawRange>? Of(Clause clause, Lead lead, Points points) => lead switch
    {
        Lead.Numeric when measure.IsTime && IsBeforeDelay(clause) => Elapsed.IsMatch(context.DefinitionText) ? null : [NoneOfIt],
        Lead.Numeric { Condition: { Ranges: [var asked], Unit: not ("%" or "") } } when IsPlan(clause, asked) || (points == sentence.MostAwarded && IsTop(clause, asked)) => [asked with { High = null }],
        Lead.Numeric numeric => [.. numeric.Condition.Ranges.Select(range => Opened(clause, range, points))],
        Lead.Fact when measure.IsRate && NoneOfRate.IsNone(sentence, clause) => [NoneOfIt],
        Lead.Fact fact when measure.IsRate && points == sentence.MostAwarded && WorkDone.IsMatch(fact.Text) && LeavesWorkUndone(clause) => [AllOfIt],
        Lead.Fact fact when measure.IsRate && points == Points.Zero && NotChanged.Match(fact.Text) is { Success: true } kept && SpeaksOfChange(sentence, clause, kept.Groups["v"].Value) => [NoneOfIt],
        Lead.Fact fact => OfFact(clause, fact.Text) is { } range ? [range] : null,
        // “按计划完成得满分，每延迟1天扣0.2分”.
        Lead.TargetMet when measure.IsTime && sentence.Target is null => [NoneOfIt],
        Lead.TargetMet when sentence.Target is { } target => [OfTarget(target)],
        // “完成年度任务的得满分” beside a completion rate asks for 100%.
        Lead.TargetMet when measure.IsRate && FactWords.SpeaksOfCompletion(sentence, context.Indicator) => [AllOfIt],
        _ => null,
    };

    /// <summary>“从批复之日起至公开之日止的天数”: not the days late.</summary>
    [GeneratedRegex("[从自][^,。;]{2,20}[起至到][^,。;]{2,24}(?:天数|日数|时间|时长)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Elapsed { get; }

    [GeneratedRegex("^[^未不没无]*完成[^,。;]{0,24}(?:任务|计划|目标|工作|预算)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex WorkDone { get; }

    // “完成年度暂付款消化任务得5分，未完成的按完成比例计分”.
    private bool LeavesWorkUndone(Clause clause) =>
        sentence.Clauses.Any(other => other != clause && other.What is Consequence.InProportion or Consequence.Formula && other.Lead.StartsWith('未') && other.Lead.Contains("完成", StringComparison.Ordinal));

    /// <summary>“未压减的不得分” beside bands of the 压减率: it is 0 or less.</summary>
    [GeneratedRegex("^(?:未|没有|无)(?<v>压减|压缩|节约|增长|增加|提高|提升|上升|改善|下降|降低|减少)(?:或者?(?:有所)?(?:下降|降低|减少|上升|增加|增长))?的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotChanged { get; }

    // “提高率”, “提高5%以上”, “提高不足5%”.
    private static bool SpeaksOfChange(Sentence sentence, Clause clause, string change) => sentence.Clauses.Any(other => other != clause && other.Lead.IndexOf(change, StringComparison.Ordinal) is >= 0 and var at && AmountOfChange.IsMatch(other.Lead, at + change.Length));

    [GeneratedRegex("\\G(?:率|幅度|比例)?(?:达到?|在|不足|超过|率)?(?:\\d|率|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AmountOfChange { get; }

    /// <summary>Whether a fact is the end of a rate the sentence has bands of: no fact apart from them.</summary>
    public static bool IsEndOfRate(Sentence sentence, Clause clause) =>
        NoneOfRate.IsNone(sentence, clause) || (NotChanged.Match(clause.Lead.TrimEnd('的')) is { Success: true } kept && SpeaksOfChange(sentence, clause, kept.Groups["v"].Value));

    private RawRange? OfFact(Clause clause, string fact)
    {
        if (measure.IsRate)
            return FactWords.SaysTargetReached(fact) ? TargetReached(fact) : OfRate(clause, fact);
        if ((measure.IsTime && !OfTime.IsMatch(fact) && !DeniesTheTimed(clause, fact)) || (CountsWhatIsMet && clause.What is Consequence.Award { Amount.Over: > 0m }))
            return null;
        return NothingHappened(clause, fact) || PassedAtOnce(clause, fact) || (measure.IsTime && (FactWords.SaysInOrder(fact) || FailuresFollow(clause))) ? NoneOfIt : null;
    }

    private bool NothingHappened(Clause clause, string fact) =>
        FactWords.SaysNone(fact) || FactWords.SaysOnTime(fact) || LeadPatterns.AllOrNone.IsMatch(fact)
        || (FactWords.SaysInOrder(fact) && !NumberOfItems.IsMatch(fact) && (sentence.Clauses.Any(other => other.What is Consequence.Step) || FailuresAreCounted(clause)));

    // “分配结果与方案一致得3分；5个工作日内办结得2分”: what is in order is no number of days.
    [GeneratedRegex("[时期日天月年季]|进度|计划|滞后|延|迟|超|按规定|按要求|按计划|及早|当场", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfTime { get; }

    // “无闲置资金的得满分；闲置6个月以内的扣1分”.
    private bool DeniesTheTimed(Clause clause, string fact) =>
        FactWords.SaysNone(fact) && sentence.Clauses.All(other => other == clause || FactWords.Shared(fact, other.Lead) > 0);

    // “无违规且无投诉的得4分，仅一项符合的得2分”: the number counts what is met.
    private bool CountsWhatIsMet => measure.Unit is "项" or "个" or "条" && sentence.Clauses.Any(clause => MetOnes.IsMatch(clause.Lead));

    [GeneratedRegex("^(?:仅|只)?(?:有|完成|满足|符合|达到)?(?:其中)?1?\\d?[项个条](?:符合|满足|达标|达到|完成|具备)|^(?:仅|只)?(?:完成|满足|符合|达到)(?:其中)?(?:的)?\\d[项个条]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex MetOnes { get; }

    /// <summary>“四项完全符合”: all of so many, which is no count of what is amiss.</summary>
    [GeneratedRegex("\\d[项个条点](?:要点|要求|内容|条件|任务|工程|项目|指标|工作)?(?:全部|均|都|完全)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NumberOfItems { get; }

    // “一次性审核通过的计2分，退回修改一次的计1分，退回两次及以上的不计分”.
    private bool PassedAtOnce(Clause clause, string fact) =>
        measure.Unit == "次" && AtOnce.IsMatch(fact) && sentence.Clauses.All(other => other == clause || LeadReader.Read(other.Lead) is Lead.Otherwise || Returned.IsMatch(other.Lead));

    [GeneratedRegex("^[^,]{0,12}(?:一次性?|1次性?|首次)[^,。;\\d]{0,6}(?:通过|合格|达标)的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AtOnce { get; }

    [GeneratedRegex("^(?:经|被)?(?:退回|返工|返修|整改|修改|补正|复验|复审|重报|驳回)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Returned { get; }

    private RawRange? OfRate(Clause clause, string fact) =>
        FactWords.SaysAllDone(fact) ? AllOfIt : FactWords.SaysNotOver(fact) ? NotOver(clause) : FactWords.SaysOnTime(fact) && SpeaksOfDelayRate ? NoneOfIt : null;

    // The target that is named; of a completion rate it is 100%.
    private RawRange? TargetReached(string fact) =>
        sentence.Target is { } target ? OfTarget(target) : FactWords.SpeaksOfCompletion(sentence, context.Indicator) && !FactWords.NamesRateInItself(fact) ? AllOfIt : null;

    // “等级一致得3分，相差1个等级得1分”, “手续齐全得6分，缺少1项得3分”: the numbers count what is amiss.
    private bool FailuresAreCounted(Clause clause) =>
        sentence.Clauses.Length > 1 && sentence.Leads.Where((lead, index) => sentence.Clauses[index] != clause && lead is not Lead.Otherwise).All(lead => lead is Lead.Numeric)
        && sentence.Clauses.All(other => other == clause || LeadReader.Read(other.Lead) is Lead.Otherwise || Amiss.IsMatch(other.Lead));

    [GeneratedRegex("相差|[差缺少错漏]|不(?!超过|低于|高于|少于|多于|大于|小于)|未(?!超过)|没有", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Amiss { get; }

    // “在计划时间内完成的得满分，超过计划时间的，按超期率每4%扣1分”: the value is what lies over.
    private bool SpeaksOfDelayRate => OverTime.IsMatch(context.Text.Text);

    [GeneratedRegex("(?:超期|逾期|延期|超时|延误)(?:天数|时间)?(?:率|比例|占)|超(?:过)?(?:计划|规定)时间(?:占|的(?:比例|百分比))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OverTime { get; }

    // “补贴按月足额发放得满分；每有1个月未按时发放扣0.5分”: what follows counts the failures.
    private bool FailuresFollow(Clause clause) =>
        sentence.Clauses.Length > 1 && sentence.Clauses.All(other => other == clause || FactWords.SaysUnmet(other.Words));

    // “未超概算得满分，每超1%扣…”: 0 of a rate of overrun, 100% of what was spent over what was planned.
    private RawRange? NotOver(Clause clause)
    {
        if (ComparedFigures.IsDifference(context) || (OthersSpeakOfOver(clause) && !ComparedFigures.IsSpentOverPlan(context)))
            return NoneOfIt;
        return ComparedFigures.IsRatio(context) ? new(null, RawEnd.Included(1m)) : null;
    }

    // “未超概算的得4分，超概算5%以内…”.
    private bool OthersSpeakOfOver(Clause clause) => sentence.Clauses.Any(other => other != clause && FactWords.SaysOver(other.Lead));

    // Bands and steps of days late: the days allowed are another scale.
    private bool SpeaksOfDelay => sentence.Clauses.Any(clause => clause.What is Consequence.Award or Consequence.Loss && FactWords.SaysDelay(clause.Lead));

    /// <summary>Days allowed, where the sentence scores the days late: “延期不超过10天的…，超过10天但不超过30天的…” speaks of the delay throughout.</summary>
    public bool IsBeforeDelay(Clause clause) =>
        SpeaksOfDelay && !sentence.Clauses.TakeWhile(other => other != clause).Append(clause).Any(other => FactWords.SaysDelay(other.Lead));

    // “送戏80场得4分，60-79场得2分”: more than that earns no less.
    private bool IsTop(Clause clause, RawRange asked) =>
        asked is { Low: { } low, High: { } high } && low.Value == high.Value && low.Value > 1m && !measure.IsTime && !clause.Lead.Contains('=', StringComparison.Ordinal) && sentence.Clauses.All(other => other.What is Consequence.Award or Consequence.InProportion && !other.Lead.Contains('每', StringComparison.Ordinal))
        && sentence.Clauses.Zip(sentence.Leads).Where(pair => pair.First != clause && pair.Second is Lead.Numeric).ToList() is { Count: > 0 } others && others.TrueForAll(pair => pair.Second is Lead.Numeric { Condition.Ranges: var ranges } && ranges.All(range => range.High is { } end && end.Value <= low.Value));

    // “建设高标准农田3万亩得15分，每少0.1万亩扣1.5分”: that much or more.
    private bool IsPlan(Clause clause, RawRange asked) =>
        asked is { Low: { } low, High: { } high } && low.Value == high.Value && !clause.Lead.Contains('=', StringComparison.Ordinal)
        && sentence.Clauses.Length > 1 && sentence.Clauses.All(other => other == clause || (other.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { Sides: Sides.Below }));

    // “发现一次不得分”, “1台不符合要求不得分”: once or more.
    private RawRange Opened(Clause clause, RawRange range, Points points) =>
        !measure.IsRate && points == Points.Zero && range is { Low: { Value: 1m }, High: { Value: 1m } } && (FactWords.SaysOccurs(clause.Lead) || FactWords.SaysUnmet(clause.Lead))
            ? range with { High = null }
            : range;

    /// <summary>A target in a bare number is the side from which nothing is deducted: under it when more is bad, over it otherwise.</summary>
    public RawRange OfTarget(Condition target)
    {
        var range = target.Ranges[0];
        if (range is not { Low: { } low, High: { } high } || low.Value != high.Value || SaysEqual)
            return range;
        var sides = sentence.Clauses.Select(clause => clause.What).OfType<Consequence.Step>().Aggregate(Sides.None, (all, step) => all | StepReader.Sides(step.What));
        return sides switch
        {
            Sides.Below or Sides.None => new(RawEnd.Included(low.Value), null),
            Sides.Above => new(null, RawEnd.Included(low.Value)),
            _ => range,
        };
    }

    private bool SaysEqual => sentence.Clauses.Any(clause => clause.Notes.Append(clause.Lead).Any(note => note.Contains("值=", StringComparison.Ordinal) || note.Contains("标准=", StringComparison.Ordinal)));
}
