using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>漏读。Words that change points, beside a rule that has no place for them: such a rule holds half of the sentence, and the whole is refused.</summary>
internal static partial class HalfRead
{
    private const string Nothing = @"(?:不得分|不计分|不给分|[得计记为]0分|全部扣完|扣完(?!为止)|扣除全部分值)";

    private const string Number = @"\d+(?:\.\d+)?";

    private static readonly ImmutableArray<(Regex Words, Func<ScoringRule, bool> HasNoPlace, string Reason)> Kinds =
    [
        (OfTheWhole, LacksGate, "这里否决的是整项指标，没有读进规则；请把否决单独写成一句。"),
        (OfSeveralItems, LacksGate, "这里否定的不止一项，不能确定哪些要点不得分。"),
        (OfAnyItem, LacksGate, "有一项不符合就不得分，与各要点分别得分不能同时成立。"),
        (AtTheEnd, LacksGate, "这里否决的是整项还是最后一个要点，不能确定；请写明。"),
        (SharedLimit, HasSeveralDeductions, "几种扣分合计或者分别最多扣几分，没有读进规则；请分开写成几个要点。"),
        (OneLimit, HasSeveralDeductions, "最多扣几分是前面一种扣分的还是几种合计的，不能确定；请写明。"),
        (NothingPlanned, rule => !AsksFirst(rule), "分子、分母为0的情形不是比率为0；请写明“没有这类任务的，得满分”。"),
        (StepsWithin, _ => true, "在这个界限以内每多少扣分，界限以外怎样没有读懂。"),
        (AwayFromTarget, _ => true, "这里说的是与目标的差距，不是数值本身；请写成数值的界限。"),
        (Joined, IsOfOneValue, "几个比率合用一个界限，请分开写成几个要点或几个指标。"),
        (LossBesideItems, rule => Inner(rule) is ScoringRule.Composite, "这里的扣分是前面各项的还是最后一项的，不能确定；请分开写。"),
        (OtherProgress, IsOfOneValue, "前后说的是两个不同的比率，请分开写成两个要点或两个指标。"),
        (OnTopOfSteps, IsOfOneValue, "在前面扣分的基础上再扣几分，没有读懂；请写明合计扣几分。"),
        (StepsOfDates, _ => true, "几个时点各有目标，每多少扣分是哪一个时点的，不能确定。"),
        (AndAnother, IsOfOneValue, "两个比率要同时达到，请分开写成两个要点或两个指标。"),
        (Halfway, rule => Inner(rule) is ScoringRule.Checklist or ScoringRule.PassFail, "每一项有几种情形，没有都读进规则。"),
        (FurtherOnTop, IsOfOneValue, "在算出的得分基础上再扣几分，没有读懂。"),
        (OrEarned, IsOfOneValue, "“或”后面的情形不是数值，没有读进规则；请单独写成一句。"),
        (OrFact, rule => IsOfOneValue(rule) && !HasVeto(rule), "“或”后面的情形不是数值，没有读进规则；请单独写成一句。"),
        (NotYetDue, rule => rule is not ScoringRule.Gated, "还没有到期的怎样计分，没有读进规则；请单独写成一句。"),
        (SeveralDates, rule => Inner(rule) is ScoringRule.Bands, "几个时点各有目标，不是一个数值的几档；请分开写成几个要点。"),
        (LimitOfEach, rule => Inner(rule) is ScoringRule.Apportioned { Each: null }, "单项低于多少不得分，没有读进规则。"),
        (ByDegrees, _ => true, "降档、减半、加倍或者另有的前提怎样计分没有读懂。"),
        (NotEarned, _ => true, "每少一项不得几分，没有读懂；请写成扣几分。"),
        (LossBesideMarks, rule => Inner(rule) is ScoringRule.Composite, "扣分说的不止一个要点，不能确定从哪里扣；请分开写。"),
        (MoreEarnAll, rule => Inner(rule) is ScoringRule.Checklist, "符合几项得几分前后不一致，没有读懂。"),
        (AllOrNothing, LacksGate, "有一项不符合就都不得分，与各要点分别得分不能同时成立。"),
        (ZeroInWords, _ => true, "“为零”“归零”说的是哪一种情形没有读进规则；请写成“不得分”。"),
        (EachPeriod, rule => Inner(rule) is ScoringRule.PassFail, "每月、每季度、每次得几分，没有读成一次一次的；请写明一共几次。"),
        (FirstTime, _ => true, "第一次与以后各次不同，没有读懂。"),
        (EarnsMoreInside, IsOfOneValue, "其中再得的分是另一个要点，没有读进规则；请分开写。"),
        (PlannedMonth, rule => !IsOfFacts(rule), "计划完成的月份不是数量；请写成逾期多少天。"),
        (OfWhatIsNotDone, _ => true, "按没有完成的部分计算，没有读懂；请写成完成率。"),
        (ShareTaken, rule => Inner(rule) is ScoringRule.Proportional or ScoringRule.Inverse, "按比例扣分读成了得分，没有读懂。"),
        (SameBeyond, _ => true, "超过以后“同样”怎样计分，没有读懂。"),
        (ForgivenTerm, _ => true, "多少天以内不扣分，没有读进规则。"),
        (ShareOfItem, rule => Inner(rule) is ScoringRule.Composite or ScoringRule.Checklist, "各要点部分符合时得几成，没有都读进规则。"),
        (ReducedFormula, _ => true, "达到目标以后与以前的公式不连贯，没有读懂。"),
        (TaskUndone, IsOfOneValue, "没有完成任务时怎样，是另一个条件，没有读进规则。"),
        (FactBeforeRate, IsOfOneValue, "比率前面的条件没有读进规则；请单独写成一句。"),
        (OneCause, _ => true, "不同原因的计分不同，没有读进规则；请分开写。"),
        (ConditionInBrackets, _ => true, "括号里的条件没有读进规则；请单独写成一句。"),
        (WorstOfAll, _ => true, "取最低、孰高孰低的，用哪一个数值没有读进规则。"),
        (AwardWon, rule => Inner(rule) is ScoringRule.PerOccurrence { Start.Value: > 0m }, "没有获得时得几分没有写明，读出的规则里没有这个条件。"),
        (TwoKindsOfThing, IsOfOneValue, "两类对象各有界限，请分开写成两个要点。"),
        (FromTheEnd, rule => rule is not ScoringRule.Gated && IsOfPlaces(rule), "倒数、末位的名次没有读进规则；请写成正数的名次。"),
        (RisenInstead, rule => IsOfOneValue(rule) && !SaysOfNegative(rule), "增长是降低率为负数的情形，没有读进规则；请写成降低率的界限。"),
        (EachAgain, rule => Inner(rule) is ScoringRule.PerOccurrence { Kinds.Length: 1 }, "每个再得几分是另一种情形，没有读进规则；请分开写。"),
        (LowerThanAbove, IsOfOneValue, "在界限以上的，每低多少扣几分，从哪个数值起算没有写明。"),
        (OfNumberedItem, LacksGate, "这里否决的是其中一项，没有读进规则；请把它写进那一项。"),
        (WithoutEvidence, rule => rule is ScoringRule.Gated gate && LacksGate(Inner(gate)), "没有佐证的是其中一项还是全部，不能确定；请写明。"),
        (FurtherInside, rule => Inner(rule) is ScoringRule.PerOccurrence { Kinds.Length: > 1 }, "另扣的分只属于前面一种情形，没有读进规则；请分开写。"),
        (StillUndone, IsOfOneValue, "“或”后面的情形不是数值，没有读进规则；请单独写成一句。"),
        (QuotedVeto, rule => rule is ScoringRule.Gated { Condition.Length: < 4 }, "什么情形一票否决没有读懂；请写明情形。"),
        (OfARate, rule => Inner(rule) is ScoringRule.Bands { Measure.IsRate: false }, "界限说的是个数，算式说的是比率，是两个数值；请分开写。"),
        (OfSmallItem, rule => Inner(rule) is ScoringRule.Composite, "扣完的是其中一项的分值，没有读进规则；请分开写成几个要点。"),
        (OfAllTheCount, _ => true, "超过几次以后按全部次数计算，没有读懂。"),
        (EachOfSeveral, IsOfOneValue, "“各扣”前面不止一种情形，没有都读进规则；请分开写。"),
        (OthersNeedLess, _ => true, "不同对象的数量要求不同，没有读进规则；请分开写。"),
        (BehindSchedule, IsOfOneValue, "比序时进度低几个百分点，数值是与序时进度的差距，没有读进规则。"),
        (TwoRequirements, _ => true, "两个对象各有目标，没有都读进规则；请分开写成两个要点。"),
        (PointsOfSeveral, rule => Inner(rule) is not (ScoringRule.Apportioned or ScoringRule.Checklist) and not ScoringRule.Composite { Parts: [{ Label.Length: > 0 }, ..] }, "几样各有分数，没有读成几个要点；请分开写。"),
        (CountsForLess, rule => Inner(rule) is ScoringRule.PerOccurrence { Kinds.Length: > 1 }, "“只计”的是前面一种情形的一部分，没有读进规则；请分开写。"),
        (EachMonth, HasHalfFact, "每月、每季度扣几分，没有读成一次一次的；请写明每次扣几分。"),
        (EarnsEach, rule => Inner(rule) is ScoringRule.PerOccurrence { Start.Value: > 0m }, "每项得几分没有读进规则；请分开写。"),
        (LessThanAmount, rule => Inner(rule) is ScoringRule.Bands { Items: var bands } && bands.Any(band => band.When is { IsPoint: true, Lower.Value: > 0m }), "“不足”这个金额的读成了正好是这个金额。"),
        (HereAndMissing, _ => true, "前面数的是缺少几项，后面数的是有几项，不能按一个数值分档；请分开写。"),
        (OneOfThemFails, IsOfOneValue, "有一个不达标就不得分，不是比率的数值，没有读进规则；请单独写成一句。"),
        (ItemsThenMissing, rule => Inner(rule) is ScoringRule.Composite, "扣分说的不止一个要点，不能确定从哪里扣；请分开写。"),
        (InProportionToo, rule => Inner(rule) is ScoringRule.PerOccurrence, "未完成时按比例计分，没有读进规则；请写成完成率。"),
        (BeyondFullPlan, HasAdditions, "超额完成从100%起算，前面的标准低于100%，没有读懂。"),
        (FactAndRate, IsOfOneValue, "比率前面的条件没有读进规则；请单独写成一句。"),
        (OtherStandard, _ => true, "不同对象的标准不同，没有读进规则；请分开写。"),
        (LimitOfEachThing, rule => Inner(rule) is ScoringRule.PerOccurrence, "每类、每个对象最多扣（得）几分，没有读进规则。"),
        (ValueAndDeviation, IsOfOneValue, "前面说的是数值，后面说的是偏差，请写明一种。"),
        (DeniedTogether, rule => Inner(rule) is ScoringRule.Composite, "扣分说的不止一个要点，不能确定从哪里扣；请分开写。"),
        (OwnDeadlines, IsOfOneValue, "两个对象各有期限，请分开写成两个要点。"),
        (ShortOfTarget, rule => Inner(rule) is ScoringRule.Bands { Items: var bands } && bands.Any(band => band.When is { Lower: null, Upper.Value: > 0m and < 0.3m }), "这里说的是与目标的差距，不是数值本身；请写成数值的界限。"),
        (OpenDays, _ => true, "括号里的条件没有读进规则；请单独写成一句。"),
        (NoneAtAll, rule => rule is ScoringRule.Gated && Inner(rule) is ScoringRule.Bands, "一个也没有的情形是数量为0，没有读进规则；请写成数量。"),
        (AlikeForEach, rule => Inner(rule) is ScoringRule.Composite { Parts: var parts } && parts.Any(part => part.Rule is ScoringRule.Bands bands && bands.Items.All(band => band.Then is ScoringRule.Fixed)), "“分别”按比例计分的不止一个要点，没有都读进规则；请分开写。"),
        (WithinTerm, rule => Inner(rule) is ScoringRule.Bands { Items: var bands } && bands.Any(band => band.When.Upper is { Value: 0m }), "按时是几天以内，没有读进规则；请写成天数。"),
        (LevelOfQuality, rule => Inner(rule) is ScoringRule.Bands, "等级的名称读成了数值；请分开写。"),
        (OtherThing, IsOfOneValue, "扣分的和不得分的不是同一种东西，不能按一个数值分档；请分开写。"),
    ];

    private static readonly ImmutableArray<NeededWords> Needed = [.. Kinds.Select(kind => NeededWords.Of(kind.Words))];

    /// <summary>What was left out, and why the sentence is refused for it; nothing where the rule holds all of it.</summary>
    public static (TextSpan At, string Reason)? Find(string text, ScoringRule rule, Points weight)
    {
        if (Inner(rule) is ScoringRule.Judgement)
            return null;
        if (OfTheRule(text, rule, weight) is { } amiss)
            return (new(0, text.Length), amiss);
        var searched = new SearchedText(text);
        for (var i = 0; i < Kinds.Length; i++)
        {
            var (words, hasNoPlace, reason) = Kinds[i];
            if (Needed[i].LastPlace(searched) >= 0 && hasNoPlace(rule) && !(words == SharedLimit && EachHasItsLimit(text, rule, weight)) && words.Match(text) is { Success: true } match)
                return (new(match.Index, match.Index + match.Length), reason);
        }
        return IsOfOneValue(rule) && OtherRate.In(text) is { } other ? (other, "前后说的是两个不同的比率，请分开写成两个要点或两个指标。") : null;
    }

    // What the rule shows as a whole, wherever the words stand.
    private static string? OfTheRule(string text, ScoringRule rule, Points weight) =>
        rule is ScoringRule.Gated { Condition: var said } && NoGate.IsMatch(said) ? "这里读成了整项否决，说的却不是整项；请单独写成一句。"
        : rule is ScoringRule.Gated gate && CountsTheSame(gate) ? "不得分的条件说的也是计数的那些情形，没有读进规则；请写成分档。"
        : Contradicts(Inner(rule), weight) ? "读出的各档前后不连贯，不能确定从哪里起扣分。"
        : IsAtOnePoint(rule) ? "只有一个数值有分，其余的得几分没有读懂。"
        : OnlyTakes(text, Inner(rule), weight) ? "没有写明什么情形不扣分。"
        : HasHole(Inner(rule)) ? "得满分与不得分之间的数值得几分，没有读进规则。"
        : EarnsPart(Inner(rule), weight) ? "得分的部分加起来不够分值，不能确定从几分扣起。"
        : EarnsNothing(Inner(rule)) ? "读出的规则没有一种情形得分。"
        : SpeaksOfAnother(text, rule) ? "不得分的情形与得分的事是两回事，没有读进规则；请分开写。"
        : HoldsOnePart(text, rule, weight) || TakesOneLimit(text, rule, weight) ? "只读出了其中一部分的分数；请把各部分分开写成几个要点。"
        : OfItsNumbers(text, rule, weight);

    [GeneratedRegex(@"(?:整个(?:项|指标)|整项(?:指标)?|本指标|该指标|此指标|整体|(?:本项|此项)(?:指标|分值)?|一票否决)(?:均|都|全部|视为|按|直接|计|,|的)*" + Nothing + "|一票否决", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfTheWhole { get; }

    [GeneratedRegex("[①-⑳]{2,}[^,。;]{0,3}(?:均|都)?" + Nothing, RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfSeveralItems { get; }

    [GeneratedRegex("(?:任[意1一何](?:1项|2项|两项|项)|(?<!每)(?<!以上各项)有1项)(?![^,。;]{0,10}(?:该项|相应|对应|扣))[^,。;]{0,10}" + Nothing, RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfAnyItem { get; }

    [GeneratedRegex(@"(?<=[。;,])(?<!(?:无|未发[生现]|未出现|没有|不存在)[^,。;]{2,20}的?,?得\d+(?:\.\d+)?分,|合格率100%的?,?得\d+(?:\.\d+)?分,)(?:发生|出现|发现|存在)[^,。;\d]{2,20},?" + Nothing + "[。;]?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AtTheEnd { get; }

    [GeneratedRegex(@"(?:合计|累计|总计|共计|各|扣分|单项|单类|每类[^,。;]{0,4}|每个[^,。;\d]{1,4}|2类|2项|3项)(?:问题)?(?:合计|累计)?(?:扣分|扣)?(?:最多扣?|最高扣?|总额不超过|合计不超过|不超过)" + Number + "分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SharedLimit { get; }

    [GeneratedRegex("每[^最,;。]*扣" + Number + "分[,;]②?每[^最,;。]*扣" + Number + "分[,;]最多扣" + Number + "分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OneLimit { get; }

    [GeneratedRegex("(?:计划|预算|目标(?!值)|分母|分子|应[^,。;]{1,4}|采购|上年[^,。;\\d]{0,6}?(?:数|额|余额|支出|结转|结余|规模|量)?|基数|年初数)(?![^,。;]{0,6}(?:率|比))[^,。;]{0,6}(?:均)?为0(?![.\\d%])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NothingPlanned { get; }

    [GeneratedRegex(Number + @"[^,。;\d]{0,5}以内(?:的)?(?:部分)?,?(?:每|逐)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StepsWithin { get; }

    [GeneratedRegex(@"(?:低于|高于|偏离|相差|误差|影响|波动|差距)[^,。;\d]{0,6}" + Number + "个百分点以内|" + Number + "个百分点以内的?不扣分|每(?:低于?|高于?|超过|优于)(?:序时进度|全[省市县国](?:的)?平均(?:水平|值|数)?|(?:行业|同类)?平均水平)(?:的)?1?个百分点", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AwayFromTarget { get; }

    [GeneratedRegex(@"(?:[\u4E00-\u9FFF]率|满意度)[、和与及或][\u4E00-\u9FFF]{2,8}[率度](?:均|都|各|分别|每低|每下降|达|不低于|[≥>\d]|在\d)|[\u4E00-\u9FFF]{2}(?:率|度)?[、和与及或][\u4E00-\u9FFF]{2,8}[率度](?:均|都|各|分别)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Joined { get; }

    [GeneratedRegex("得?" + Number + @"分,[^,;。①-⑳\d]{2,16}得?" + Number + @"分,[^,;。①-⑳\d]{2,16}(?:每|发现)[^,;。]*扣" + Number + @"分|[,;]以上(?:各项|每项)?每|\d分,[^,;。①-⑳\d]{2,16}每项扣(?![^;。]*[;。]?[①-⑳])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LossBesideItems { get; }

    [GeneratedRegex("率[^;。]*[;。][^;。]{0,6}进度每", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherProgress { get; }

    [GeneratedRegex("(?:低于|不足|不到|高于|超过)[^,。;]{0,14}(?:再|另|另外)扣|(?<!以后)每[^,。;]{0,14}(?<!\\d分的?(?:基础上|中))再扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OnTopOfSteps { get; }

    [GeneratedRegex("分别达到?" + Number + "%(?:、" + Number + "%)+,每", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StepsOfDates { get; }

    [GeneratedRegex("[率度][^,。;]{0,6}" + Number + @"%(?:以上)?(?:且|并且|同时)[^,。;\d]{0,14}[率度]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AndAnother { get; }

    [GeneratedRegex("每[项个份][^,。;]{0,12}得?" + Number + "分,(?:逾期|延期|迟报|基本|部分)[^,。;]{0,6}得?" + Number + "分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Halfway { get; }

    [GeneratedRegex("在此基础上,?再扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FurtherOnTop { get; }

    // “执行率≥90%或者已完成全部支付的得5分”.
    [GeneratedRegex("(?:,或|%或|%以[上下]或|\\)或)者?(?:已|未|无|没有|经|取得|获得|完成)[^,。;%\\d]{2,20},?得(?:满分|" + Number + "分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OrEarned { get; }

    [GeneratedRegex("(?:,或|%或|%以[上下]或|\\)或|(?<=\\d[起次例件人个处])及?以上或)者?(?:已|未|无|没有|存在|被|受到|发生|出现|有|引发|造成|导致|弄虚作假|虚报)[^,。;]{0,20},?不得分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OrFact { get; }

    [GeneratedRegex("(?:尚未|还未|未)到[^,。;\\d]{2,16}(?:的|,)+(?:[该本此](?:项|指标|项指标))?(?:不扣分|不考核|[得计]满分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotYetDue { get; }

    [GeneratedRegex(@"(?:半年|[一二三1-3]季度|\d月末?底?)[^;。]{0,12}\d%[^;。]*[;。,](?:全年|年末|前?[三3]季度|\d{1,2}月末?底?)[^;。\d]{0,12}\d+(?:\.\d+)?%|全年[^,。;\d]{0,6}\d+%[,、]上半年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SeveralDates { get; }

    [GeneratedRegex(@"(?:低于|不足|不到)\d+%[^,。;]{0,12}(?:不得分|不计分|得0分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LimitOfEach { get; }

    [GeneratedRegex(@"每[^,。;]*不得\d|每[^,。;]*\([计得]\d+(?:\.\d+)?分\),扣完|\(有[^()]*\d分,无", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotEarned { get; }

    /// <summary>“内容完整（1分）、按时公开（2分），每有一项不符合扣1分”.</summary>
    [GeneratedRegex(@"\(\d+(?:\.\d+)?分\)[、,][^。;]*\(\d+(?:\.\d+)?分\)[,;](?:[^,。;\d]{0,10}每项|(?:每|若)?(?:有|缺少?|少)1项)[^,。;\d]{0,8},?扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LossBesideMarks { get; }

    [GeneratedRegex(@"[降减][1一]?档|减半|加倍|翻倍|就高不就低|(?:给|减|扣)去?一半(?!分值|权重|的)|按(?:一半|半数)计|取消(?:评分|计分|得分)资格|(?:方可|才能|才)(?:计分|给分|评分)|自动(?:计|赋|得)满|默认(?:得|计)?满|评分后取平均|取[^,。;\d]{1,6}均值。|视为无[^,。;\d]{1,6}。|各占一半。|单位无分。", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ByDegrees { get; }

    [GeneratedRegex("有1项[^,。;]{0,6}得" + Number + "分,有?[2-9](?:项|个)|[2-9]项及?以上得" + Number + "分,否则每项", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex MoreEarnAll { get; }

    [GeneratedRegex("按全部[^,。;]{0,3}数", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfAllTheCount { get; }

    [GeneratedRegex("第[①-⑳]项(?:要点|指标)?(?:不得分|[得计]0分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfNumberedItem { get; }

    [GeneratedRegex("(?:无|没有|缺少?|未提供)[^,。;]{0,6}(?:支撑|佐证|依据|材料|资料|文件)[^,。;]{0,4}的?,?[该此](?:项|要点)(?:指标)?(?:不得分|[得计]0分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex WithoutEvidence { get; }

    // “发生一般事故的，每起扣1分，每死亡1人另扣0.5分；发生较大事故的，…”.
    [GeneratedRegex("每[^,。;]{1,12}扣" + Number + "分,每[^,。;]{1,10}[另再]扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FurtherInside { get; }

    // “逾期超过3个月完成或至评价基准日仍未完成的，不得分”.
    [GeneratedRegex("\\d个?(?:月|天|日|工作日)[^,。;\\d]{0,8}或(?:者)?[^,。;\\d]{0,10}仍未[^,。;]{2,12},?(?:不得分|[得计]0分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StillUndone { get; }

    [GeneratedRegex("一票否决[”\"]?的?(?:单位|部门)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex QuotedVeto { get; }

    [GeneratedRegex("率×" + Number + "分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfARate { get; }

    // “密度达到100%得3分，…；合格率≥70%得3分，…” of 6 points.
    private static bool HoldsOnePart(string text, ScoringRule rule, Points weight) =>
        (Inner(rule) is ScoringRule.Composite { Parts: [{ Label: "" } first, ..] } ? first.Rule : Inner(rule)) is var main && IsOfOneValue(main) && Writing.RuleWriter.BestAward(main, Points.Zero) is var best && best < weight && best > Points.Zero && AwardGiven.Matches(text).Count(award => Digits.Parse(award.Groups["p"].Value) == best.Value) is > 1 and var count && best.Value * count == weight.Value;

    // “省级项目每项得1分，累计不超过6分；专利每件得0.5分，最高4分” of 10 points.
    private static bool TakesOneLimit(string text, ScoringRule rule, Points weight) =>
        Inner(rule) is ScoringRule.PerOccurrence { Kinds.Length: > 1 } && LimitGiven.Matches(text).Select(limit => Digits.Parse(limit.Groups["p"].Value)).ToList() is { Count: > 1 } limits && limits.Sum() == weight.Value;

    [GeneratedRegex("得(?<p>\\d+(?:\\.\\d+)?)分", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex AwardGiven { get; }

    [GeneratedRegex("(?:不超过|最高|最多)(?:得|加|可得|可加)?(?<p>\\d+(?:\\.\\d+)?)分", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex LimitGiven { get; }

    // “完成巡查任务得3分；发生森林火灾的，本项不得分”: no contrary of what earns the points.
    private static bool SpeaksOfAnother(string text, ScoringRule rule) =>
        rule is ScoringRule.PassFail { Condition: var done } && done[0] is not ('未' or '无' or '没' or '不') && OtherMatter.Match(text) is { Success: true } other && FactWords.Shared(done, other.Groups["what"].Value) == 0;

    [GeneratedRegex("得(?:满分|" + Number + "分)[;。,](?<what>(?:发生|出现|被)(?!上述|以上|前述|其中|任[一何])[^,。;\\d]{2,20}?)的?,?(?:(?:本项|本指标|该项|此项)(?:指标)?)?(?:不得分|[得计]0分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherMatter { get; }

    [GeneratedRegex("(?:以上|上述)[^。;]{0,6}每[^。;]*扣完(?:该|各|此)(?:小项|要点|子项|小点|部分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfSmallItem { get; }

    // “滞留3个月以内的扣1分，3-6个月扣2分，6个月以上扣4分”: what none costs.
    private static bool OnlyTakes(string text, ScoringRule rule, Points weight) =>
        rule is ScoringRule.Bands { Measure.Unit: not "项", Items: var bands } && !AwardSaid.IsMatch(LossSaid.Replace(text, "")) && bands.All(band => band.Then is ScoringRule.Fixed)
        && bands.Where(band => ((ScoringRule.Fixed)band.Then).Points == weight).ToList() is var full && full.TrueForAll(band => band.When.IsPoint && band.When.Lower is not { Value: 0m or 1m });

    [GeneratedRegex("[扣减](?:除|减)?\\d+(?:\\.\\d+)?分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LossSaid { get; }

    private static bool HasHalfFact(ScoringRule rule) => Inner(rule) switch
    {
        ScoringRule.PassFail fact => fact.Unmet > Points.Zero,
        ScoringRule.Composite composite => composite.Parts.Any(part => HasHalfFact(part.Rule)),
        _ => false,
    };

    [GeneratedRegex("(?<!不)得|计\\d|满分|不扣|\\d分[,。;]|=", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AwardSaid { get; }

    // “分级率达到100%得4分，每低1%扣0.2分；事故每起扣2分” of 8 points.
    private static bool EarnsPart(ScoringRule rule, Points weight) =>
        rule is ScoringRule.Composite { Parts: [{ Label: "", Rule: var main }, .. { Length: > 0 } taken] } && IsOfOneValue(main) && taken.All(part => part.Rule is ScoringRule.PerOccurrence { Start.Value: 0m, Cap.Value: 0m }) && Writing.RuleWriter.BestAward(main, Points.Zero) < weight;

    // “办结率100%得8分，每有1项未按期办结扣1分，低于80%不得分”: the rate says nothing between 80% and 100%, the count does.
    private static bool HasHole(ScoringRule rule) =>
        rule is ScoringRule.Composite { Parts: [{ Label: "", Rule: ScoringRule.Bands { Items: var bands } }, .. { Length: > 0 } taken] } && taken.All(part => part.Rule is ScoringRule.PerOccurrence { Start.Value: 0m })
        && bands.Length == 2 && bands.All(band => band.Then is ScoringRule.Fixed) && Intervals.Rest(Interval.Everything, bands.Select(band => band.When)).Any(left => left is { Lower: not null, Upper: not null, IsPoint: false });

    // “确保污水处理率达80%以上、污泥无害化处理，否则不得分（10分）”.
    private static bool EarnsNothing(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands bands => bands.Items.All(band => band.Then is ScoringRule.Fixed { Points.Value: <= 0m }),
        ScoringRule.Composite composite => composite.Parts.Any(part => EarnsNothing(Inner(part.Rule))),
        _ => false,
    };

    // “送戏下乡60场，完成率×4分” is no proportion of exactly 60.
    private static bool IsAtOnePoint(ScoringRule rule) => Inner(rule) is ScoringRule.Bands { Items: [{ When.IsPoint: true, Then: not ScoringRule.Fixed }] };

    [GeneratedRegex("倒数|末[位名尾]|后\\d+[名位]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FromTheEnd { get; }

    private static bool IsOfPlaces(ScoringRule rule) => Inner(rule) switch
    {
        ScoringRule.Bands bands => MeasureReader.Alike(bands.Measure.Unit) is "名" or "位",
        ScoringRule.Stepped stepped => MeasureReader.Alike(stepped.Measure.Unit) is "名" or "位",
        _ => false,
    };

    [GeneratedRegex("(?:降低|下降|压减|减少|节约)率.*[,;。](?:增长|上升|增加|不降反升)的?,?(?:不得分|[得计]0分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RisenInstead { get; }

    [GeneratedRegex("每[个项处次家户]?[^,。;\\d]{0,4}再[得加]\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EachAgain { get; }

    [GeneratedRegex("(?<=^|[。;])[^,。;]{0,20}\\d(?:%|分)(?:及)?以上的?,每(?:低|少)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LowerThanAbove { get; }

    // “每有一个未完成扣1分；未完成超过6个的，本项得0分”.
    private static bool CountsTheSame(ScoringRule.Gated gate) => gate.Otherwise switch
    {
        ScoringRule.Gated further => CountsTheSame(further),
        ScoringRule.PerOccurrence occurrence => NumberOf.Match(gate.Condition) is { Success: true } number && occurrence.Kinds.Any(kind => kind.Unit == number.Groups["unit"].Value),
        _ => false,
    };

    [GeneratedRegex(@"(?:超过|达到?|大于|累计|不少于)[\d一二两三四五六七八九十]+(?<unit>[个项次例处起笔人天件家户份])|[\d一二两三四五六七八九十]+(?<unit>[个项次例处起笔人天件家户份])(?:及|或)?以上", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NumberOf { get; }

    private static ScoringRule Inner(ScoringRule rule) => rule is ScoringRule.Gated gated ? Inner(gated.Otherwise) : rule;

    private static bool HasVeto(ScoringRule rule) => rule is ScoringRule.Gated gated && (gated.Then == Points.Zero || HasVeto(gated.Otherwise));

    private static bool IsOfFacts(ScoringRule rule) => Inner(rule) is ScoringRule.PassFail or ScoringRule.GradeMap or ScoringRule.Checklist;

    /// <summary>Points add up of parts, and nothing decides for all of them.</summary>
    private static bool LacksGate(ScoringRule rule) => rule is ScoringRule.Composite or ScoringRule.Checklist or ScoringRule.Apportioned
        || (rule is ScoringRule.PerOccurrence occurrence && occurrence.Kinds.Any(kind => -kind.Points.Value < occurrence.Start.Value));

    private static bool IsOfOneValue(ScoringRule rule) => Inner(rule) is ScoringRule.Bands or ScoringRule.Stepped or ScoringRule.Proportional or ScoringRule.Linear or ScoringRule.Inverse or ScoringRule.DeductByCount;

    private static bool HasSeveralDeductions(ScoringRule rule) => Inner(rule) switch
    {
        ScoringRule.Composite composite => composite.Parts.Count(part => Takes(part.Rule)) > 1,
        ScoringRule.PerOccurrence { Kinds: { Length: > 1 } kinds } occurrence => kinds.Any(kind => kind.Points < Points.Zero) && occurrence.Floor > Points.Zero,
        ScoringRule.Checklist { Deducts: true, Items.Length: > 1, Floor.Value: > 0m } => true,
        ScoringRule.PerOccurrence { Kinds: [{ Labels.Length: > 1, Points: var each }], Floor: var floor } => each < Points.Zero && floor > Points.Zero,
        _ => false,
    };

    // “1.…每次扣0.5分，累计不超过1.5分；2.…累计不超过1.5分” of 3 points.
    private static bool EachHasItsLimit(string text, ScoringRule rule, Points weight) =>
        Inner(rule) is ScoringRule.Composite { Parts: var parts } && parts.Where(part => part.Rule is not ScoringRule.Fixed).Select(MostTaken).ToList() is var limits
        && limits.TrueForAll(limit => limit is not null) && limits.Sum(limit => limit!.Value.Value) == weight.Value && LimitGiven.Count(text) >= limits.Count;

    private static Points? MostTaken(RulePart part) => part switch
    {
        { Label.Length: > 0, Rule: ScoringRule.PerOccurrence { Start.Value: > 0m and var start, Floor.Value: 0m } } => new(start),
        { Label.Length: > 0, Rule: ScoringRule.PerOccurrence { Start.Value: 0m, Floor.Value: < 0m and var floor } } => new(-floor),
        _ => null,
    };

    private static bool Takes(ScoringRule part) => part switch
    {
        ScoringRule.Gated gated => Takes(gated.Otherwise),
        ScoringRule.PerOccurrence occurrence => occurrence.Kinds.Any(kind => kind.Points < Points.Zero),
        ScoringRule.Stepped or ScoringRule.Bands or ScoringRule.DeductByCount => true,
        _ => false,
    };

    // “计划为0且实际为0的，得满分” is asked before the value.
    private static bool AsksFirst(ScoringRule rule) => rule is ScoringRule.Gated gated && ((gated.Then != Points.Zero && (gated.Condition.Contains('0', StringComparison.Ordinal) || FactWords.SaysNothingToDo(gated.Condition))) || AsksFirst(gated.Otherwise));
}
