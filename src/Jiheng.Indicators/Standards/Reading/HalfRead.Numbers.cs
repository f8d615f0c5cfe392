using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

// What is said of limits, of other groups and of what is counted, where the rule says otherwise or nothing.
internal static partial class HalfRead
{
    private static string? OfItsNumbers(string text, ScoringRule rule, Points weight) =>
        LosesCondition(text, rule) ? "“每”前面的条件没有读进规则。"
        : BreaksNote(text, Inner(rule)) ? "各档含不含界限的说明与读出的分档不一致，没有读进规则。"
        : Overlap(Inner(rule)) ? "同一数值落在两档里，不能确定按哪一档计分。"
        : EarnsAsManyTwice(Inner(rule)) ? "两个数量得同样的分，不能确定是不是一项一项计分。"
        : EarnsLessAtTarget(text, Inner(rule)) ? "读出的各档前后不连贯，不能确定从哪里起扣分。"
        : LosesStandard(text, rule, weight) ? "“每”前面的条件没有读进规则。"
        : CountsFromOther(text, Inner(rule)) ? "从几分里扣与前一档的得分不一致，不能确定从几分扣起。"
        : OfItsShape(text, rule, weight);

    /// <summary>“上级资金30日内、本级资金60日内下达得3分”.</summary>
    [GeneratedRegex("\\d" + DateWords.WithinTerm + "、[^,。;、\\d]{2,24}\\d+" + DateWords.WithinTerm, RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OwnDeadlines { get; }

    // “公开的得2分；一方面不符合规定扣1分”, read as less for what meets the target.
    private static bool EarnsLessAtTarget(string text, ScoringRule rule) =>
        !text.Contains('%', StringComparison.Ordinal) && !AgainstOne.IsMatch(text) && rule is ScoringRule.Bands { Measure.IsRate: true, Items: var bands } && bands.FirstOrDefault(band => band.When.Contains(1m)) is { Then: ScoringRule.Fixed { Points: var reached } }
        && bands.Any(band => band.When.Upper is { Value: 1m } && band.Then is ScoringRule.Fixed { Points: var missed } && missed > reached);

    [GeneratedRegex("[<>≤≥=于]1(?!\\d|项|个)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AgainstOne { get; }

    /// <summary>“较目标值低5个百分点以内的得60%”.</summary>
    [GeneratedRegex("(?:较|比)目标值?低于?\\d+(?:\\.\\d+)?个百分点(?:\\(不?含\\))?以[内上下]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ShortOfTarget { get; }

    /// <summary>“全年365天开放（闭馆检修不超过5天）”.</summary>
    [GeneratedRegex("\\d+天[^,。;\\d()]{1,6}\\([^()\\d]{2,12}(?:不超过|不少于|不低于|不高于)\\d+", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OpenDays { get; }

    // “办结率≥95%，每低1个百分点扣0.2分；…全部达标得6分”: the standard the steps count from.
    private static bool LosesStandard(string text, ScoringRule rule, Points weight) =>
        BeforeStep.Matches(text) is { Count: > 0 } standards && CanonicalWording.Write(rule, weight) is var written && standards.Any(standard => !written.Contains(standard.Groups["rate"].Value, StringComparison.Ordinal));

    [GeneratedRegex("[率度](?:[≥≤]|达到?|不低于|不超过)(?<rate>\\d+(?:\\.\\d+)?%),每(?:低|下降|降低|高|超|少)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BeforeStep { get; }

    /// <summary>“50户以下得1分，没有带动得0分”.</summary>
    [GeneratedRegex("(?:\\d[万户家个人项件次场期亩吨元]+以下|低于\\d+(?:\\.\\d+)?%)的?,?[得计]\\d+(?:\\.\\d+)?分[,;](?:没有|未|无)[^,。;\\d率]{2,8}的?,?(?:[得计]0分|不得分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoneAtAll { get; }

    /// <summary>“挂接率达到100%得2分，更新率达到100%得2分，未达到的分别按实际比率×2分计分”.</summary>
    [GeneratedRegex("未[^,。;]{1,8}的?,?(?:分别|各自|均)按", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AlikeForEach { get; }

    /// <summary>“应在30日内下达。按时下达的得3分；超过30日…”.</summary>
    [GeneratedRegex("(?<n>\\d+)个?(?:工作)?[日天月][之以]?内.*(?:按时|按期|及时)[^,。;\\d]{0,6}的?,?得\\d.*超过\\k<n>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex WithinTerm { get; }

    /// <summary>“评估结果为5A的得5分，4A的得4分”.</summary>
    [GeneratedRegex("\\dA(?:级)?的?,?得\\d+(?:\\.\\d+)?分[,;]\\dA", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LevelOfQuality { get; }

    private static bool SaysOfNegative(ScoringRule rule) => Inner(rule) is ScoringRule.Bands { Items: var bands } && bands.Any(band => band.When is { Lower: null, Upper: { Value: 0m, Included: false } });

    /// <summary>“已建立机制，且运行率≥90%得4分”, “按时开工、完成率100%得4分”.</summary>
    [GeneratedRegex("(?<=^|[。;])[^,。;:\\d%率度]{2,20}(?:,?并?且|,?同时)(?=[^,。;且\\d]{2,14}[率度][^,。;\\d]{0,6}\\d)|^(?:按时|按期|按规定|按要求|已)[^,。;:\\d%率]{1,12}、(?=[^,。;、\\d]{2,10}[率度][^,。;\\d]{0,4}\\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FactAndRate { get; }

    /// <summary>“中医医院按≤35%执行”, “贫困县标准为90%”, “（偏远乡镇≥90%）”, “西部地区下浮5个百分点”.</summary>
    [GeneratedRegex("[,。;(](?!其中)[^,。;()\\d得扣率度≥≤<>]{1,10}(?:县|区|地区|医院|乡镇|乡|学校|单位|企业|院|村)(?:的)?(?:标准|目标值?)?(?:按|为|≥|≤|不低于|不高于|下浮|上浮){1,2}\\d+(?:\\.\\d+)?(?:%|个百分点)(?:执行|掌握|计算)?(?=[。;)]|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherStandard { get; }

    /// <summary>“同类问题最多扣1分”, “每月最多得1分” of what is counted.</summary>
    [GeneratedRegex("(?:同类|同一|单个|每个|每类|每家|每个?月|每季度?|单家|单户|每户|每人)[^,。;\\d每]{0,8}(?:最多|最高|扣分不超过|得分不超过|累计不超过|不超过|封顶)(?:扣|得|加|计)?\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LimitOfEachThing { get; }

    /// <summary>“达到75%得6分；偏差±5%以内得3分”.</summary>
    [GeneratedRegex("^(?![^,。;]*(?:偏差|偏离|浮动|误差|差异|变动))[^,。;]*\\d(?:%|个百分点)[^。;]*得.*[;,。][^,。;\\d每]{0,4}(?:偏差|偏离|上下浮动|误差)(?!率)[^,。;\\d]{0,6}\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ValueAndDeviation { get; }

    /// <summary>“制度健全得2分，执行有效得3分；制度缺失或执行不到位，每处扣0.5分”.</summary>
    [GeneratedRegex(@"得?\d分[,;][^,;。①-⑳\d]{2,16}得?" + Number + "分[,;][^,;。\\d]{2,12}或[^,;。\\d]{2,12},每[^,。;]{0,6}扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex DeniedTogether { get; }

    /// <summary>“每缺1项扣0.5分，不足3项不得分”.</summary>
    [GeneratedRegex("每(?:缺|少)[^,。;%点]{0,6}扣[^。]*[,;。](?:不足|少于|低于)\\d+[项个类份条](?=[^,。;]{0,6}(?:不得分|[得扣]\\d))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex HereAndMissing { get; }

    /// <summary>“得分=达标率×分值，有一个点位不达标的不得分”.</summary>
    [GeneratedRegex("(?:得分=|×|按[^,。;]{0,10}比例)[^。;]*[,;。](?:凡|若)?有(?:任[意何一])?[1一]个[^,。;]{1,8}不(?:达标|合格|符合)[^,。;]{0,4}不得分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OneOfThemFails { get; }

    /// <summary>“有计划得1分，有总结得1分，缺一项扣1分”, “目标明确得1分，预算合理得1分，目标不明确的扣0.5分”.</summary>
    [GeneratedRegex(@"得\d分[,;][^,;。①-⑳\d]{2,16}得" + Number + "分[,;。](?:每|有)?(?:缺|少|未开展)1项[^,;。\\d]{0,6},?扣|(?<=^|[,;。])(?<part>[\u4E00-\u9FFF]{2})[^,;。\\d]{2,14}得" + Number + "分[,;][^,;。①-⑳\\d]{2,16}得" + Number + @"分[,;。]\k<part>[^,;。\d每]{0,8}[不未][^,;。\d每]{1,6}的?,?扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ItemsThenMissing { get; }

    /// <summary>“每引进1人得1分，满分4分，未完成计划的按完成比例折算”.</summary>
    [GeneratedRegex("(?:未完成|未达到?|没有完成)[^,。;]{0,8}按[^,。;]{0,8}比例(?:折算|扣分|计分|得分|扣减)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InProportionToo { get; }

    /// <summary>“95%以上得5分…；超额完成的每超1个百分点加0.1分”.</summary>
    [GeneratedRegex("超额完成(?:的|部分|任务的?)?,?每超", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BeyondFullPlan { get; }

    private static bool HasAdditions(ScoringRule rule) =>
        Steps(Inner(rule)).Exists(step => step is { Above.Points.Value: > 0m, Standard: var standard } && (standard.Upper ?? standard.Lower) is { Value: < 1m });

    /// <summary>“逾期超过10天的，每件扣0.2分”, “挪用资金的，每10万元扣1分”.</summary>
    [GeneratedRegex(@"(?<=^|[,;。])(?<lead>[^,;。每①-⑳]{3,})的,?(?:则)?每(?:增加|超过|超|多)?\d*(?:\.\d+)?(?:件|笔|次|起|处|例|个|人|户|份|天|日|万元|元|亿元)(?:项目|单位|部门)?,?(?:另|再)?扣", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex ConditionOfEach { get; }

    private static bool LosesCondition(string text, ScoringRule rule) =>
        CountedIn(rule).ToList() is { Count: > 0 } kinds && ConditionOfEach.Matches(text).Any(said => kinds.TrueForAll(kind => FactWords.Shared(said.Groups["lead"].Value, kind.Text) == 0));

    private static IEnumerable<Occurrence> CountedIn(ScoringRule rule) => Inner(rule) switch
    {
        ScoringRule.PerOccurrence occurrence => occurrence.Kinds,
        ScoringRule.Composite composite => composite.Parts.SelectMany(part => CountedIn(part.Rule)),
        _ => [],
    };

    [GeneratedRegex("含上限,?(?:均|都)?不含下限|不含下限,?(?:均|都)?含上限", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex UpperEnds { get; }

    [GeneratedRegex("“?以上”?(?:均|都)?(?<no>不)?(?:包)?含本数|“?以下”?(?:均|都)?(?<less>不)?(?:包)?含本数", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex OwnNumber { get; }

    // “区间含上限，不含下限”, “以上不含本数”: a note about every band, which the rule must keep.
    private static bool BreaksNote(string text, ScoringRule rule)
    {
        if (rule is not ScoringRule.Bands { Items: var bands })
            return false;
        if (UpperEnds.IsMatch(text))
            return bands.Any(band => band.When is { Lower: { } low, Upper: { } high, IsPoint: false } && (low.Included || !high.Included)) || LeavesLimit(bands);
        var notes = OwnNumber.Matches(text);
        return notes.Any(note => bands.Any(band => note.Value.Contains("以上", StringComparison.Ordinal)
                ? band.When is { Lower: { } from, Upper: null } && from.Included == note.Groups["no"].Success
                : band.When is { Upper: { } to, Lower: null } && to.Included == note.Groups["less"].Success))
            || (notes.Count > 0 && LeavesLimit(bands));
    }

    // A limit that two bands meet at and neither has.
    private static bool LeavesLimit(ImmutableArray<Band> bands) =>
        bands.Any(band => band.When.Upper is { Included: false } end && bands.Any(other => other.When.Lower is { Included: false } from && from.Value == end.Value) && !bands.Any(other => other.When.Contains(end.Value)));

    // “5项子任务，完成一项得1.2分”.
    private static bool EarnsAsManyTwice(ScoringRule rule) =>
        rule is ScoringRule.Bands { Measure.IsRate: false, Items: var bands } && bands.Where(band => band is { When.IsPoint: true, Then: ScoringRule.Fixed { Points.Value: > 0m } }).GroupBy(band => band.Then).Any(alike => alike.Count() > 1);

    private static bool Overlap(ScoringRule rule) =>
        rule is ScoringRule.Bands { Items: var bands } && bands.Select((band, at) => (band, at)).Any(pair => bands.Skip(pair.at + 1).Any(other => other.Then != pair.band.Then && other.When.Overlaps(pair.band.When)));

    // “大于10%的，在3分基础上每增加1个百分点扣0.3分”.
    private static bool CountsFromOther(string text, ScoringRule rule) =>
        StartNamed.Match(text) is { Success: true } named && Steps(rule) is { Count: > 0 } steps && steps.TrueForAll(step => step.Base.Value != Digits.Parse(named.Groups["p"].Value));

    private static List<ScoringRule.Stepped> Steps(ScoringRule rule) => rule switch
    {
        ScoringRule.Stepped step => [step],
        ScoringRule.Bands bands => [.. bands.Items.Select(band => band.Then).OfType<ScoringRule.Stepped>()],
        _ => [],
    };

    [GeneratedRegex("[在从](?<p>" + Number + ")分的?(?:基础上|中扣)|以(?<p>" + Number + ")分为基[数础]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StartNamed { get; }

    // “抽查30家，合格28家以上得5分，每少1家扣1分”: full from 28 on, and deductions that begin at 30; or a part that takes more than it gives.
    private static bool Contradicts(ScoringRule rule, Points weight) => rule switch
    {
        ScoringRule.Bands bands => StepsFromFurtherOn(bands) || EarnsLessThanBefore(bands) || EarnsAlike(bands, weight) || EarnsOnlyTogether(bands, weight),
        ScoringRule.GradeMap { Grades: { Length: >= 5 } grades } => grades.All(grade => grade.Points < weight),
        ScoringRule.Composite composite => composite.Parts.Any(part => TakesMoreThanItGives(part.Rule)),
        _ => false,
    };

    private static bool StepsFromFurtherOn(ScoringRule.Bands bands) => bands.Items.Any(band => band.Then is ScoringRule.Fixed && band.When is { Lower: not null, Upper: { Included: false } end }
        && bands.Items.Any(other => other.Then is ScoringRule.Stepped { Standard.Lower: { } from } && from.Value == end.Value && other.When.Lower?.Value == end.Value));

    // “资金到位率×3分；…足额到位得2分”: two parts, not 2 points from 100% on.
    private static bool EarnsLessThanBefore(ScoringRule.Bands bands) => bands.Items.Any(band => band.Then is ScoringRule.Fixed { Points.Value: > 0m } given && band.When.Lower is { } low
        && bands.Items.Any(other => other.Then is ScoringRule.Proportional part && other.When.Upper?.Value == low.Value && Points.Min(part.Cap, new(part.Full.Value * low.Value / part.Target)).Rounded(6) > given.Points));

    // “普通人群≥40%得2分，重点人群≥75%得2分”: two parts that make up the weight, not two bands with the same points.
    private static bool EarnsAlike(ScoringRule.Bands bands, Points weight) => bands.Items.All(band => band.Then is ScoringRule.Fixed)
        && bands.Items.Any(band => ((ScoringRule.Fixed)band.Then).Points * 2m == weight && bands.Items.Any(other => other.Then == band.Then && band.When.Upper is { } end && other.When.Lower?.Value == end.Value && other.When != band.When));

    // “分配结果一致得2分；30日内下达得1分” of 3 points: no band earns the weight, together they do, so they are parts.
    public static bool EarnsOnlyTogether(ScoringRule.Bands bands, Points weight)
    {
        var given = bands.Items.Select(band => band.Then).OfType<ScoringRule.Fixed>().Select(band => band.Points).Where(points => points > Points.Zero).ToList();
        return given.Count > 1 && !bands.Measure.IsTime && bands.Items.All(band => band.Then is ScoringRule.Fixed) && given.TrueForAll(points => points < weight) && (given.Sum(points => points.Value) == weight.Value || given.Distinct().Sum(points => points.Value) == weight.Value);
    }

    private static bool TakesMoreThanItGives(ScoringRule part) => part switch
    {
        ScoringRule.PassFail fact => fact.Unmet < Points.Zero && fact.Met > Points.Zero,
        ScoringRule.PerOccurrence { Start.Value: > 0m and var start } occurrence => occurrence.Kinds.Any(kind => -kind.Points.Value > start),
        _ => false,
    };
}
