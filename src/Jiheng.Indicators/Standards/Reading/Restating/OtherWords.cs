using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>同义说法。Rarer words for what the readers know by its usual name.</summary>
internal static partial class OtherWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // What an amount is held against: 预算数, 核定成本, 批复概算.
    private const string Planned = "(?:(?:经?(?:核定|批复|审定|批准)的?|计划|预算|概算|目标|定额|预期|控制)+(?:成本|数|投资|总额|金额|额|值|单价|支出|资金|总价)?)";

    // “5%（含）以内”, “5%-10%”, “10%的”, which is more than it.
    private const string Rate = "(?<rate>\\d+(?:\\.\\d+)?%(?:\\(不?含\\))?)(?:(?=以[内上下]|-)|(?<exactly>)(?=的(?!部分)|,|得|不得))";

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(Dashes, "-"),
        new(OrEqual, (match, _) => match.Value[0] == '<' ? "≤" : "≥"),
        new(NotOver, (match, text) => OverBy.IsMatch(text) || Beyond.IsMatch(text) ? "未超预算" : null),
        new(OverBy, (match, text) => SaysWithin(text) ? "超预算" + match.Groups["rate"].Value + (match.Groups["exactly"].Success ? "(不含)以上" : "") : null),
        new(Beyond, (match, text) => SaysWithin(text) ? "超预算" + match.Groups["rate"].Value + (match.Groups["exactly"].Success ? "(不含)以上" : "") : null),
        new(ShareOfPlan, "按完成比例得分"),
        new(MeanAsFormula, "得分=各项指标完成率的平均值×分值"),
        new(FallenSinceLastYear, (match, _) => match.Groups["act"].Value + "率"),
        new(NotFallen, (match, text) => text.Contains(match.Groups["act"].Value + "率", StringComparison.Ordinal) ? match.Groups["act"].Value + "率≤0的" : null),
        new(Fallen, (match, text) => text.Contains(match.Groups["act"].Value + "率", StringComparison.Ordinal) ? match.Groups["act"].Value + "率" : null),
        new(BothZero, "没有${what}的,得满分"),
        new(NothingToDo, "没有${what}的,得满分"),
        new(BothYearsZero, "没有${what}的,得满分"),
        new(OnTopOfScore, "另扣"),
        new(PriceOfEach, "${n}${money}/${of}"),
        new(UndoneByThen, "${undone}"),
        new(MarkGiven, "得分"),
        new(BeforePlannedDate, "按时或提前完成"),
        new(GradeGiven, "${grade}的"),
        new(LaterThanPlanned, ""),
        new(SameUnit, "${unit}"),
        new(LessThanLastYear, "较上年下降的"),
        new(SomeNew, "有新增的"),
        new(TargetIncluded, "达到目标值的"),
        new(BothOf, (match, text) => OnlyOne.IsMatch(text) ? "2项均" : null),
        new(AtMostNamed, "不超过"),
        new(AtLeastNamed, "达到"),
        new(IncludedBehind, "以上(含)${award}"),
        new(PlanReached, (match, text) => PerCentShort.IsMatch(text[match.Index..]) ? "完成率达到100%得" : null),
        new(NotFallenAtAll, (match, text) => text.Contains(match.Groups["act"].Value + "率", StringComparison.Ordinal) ? match.Groups["act"].Value + "率≤0的" : null),
        new(DoneOfDue, "按完成比例得分"),
        new(FarBelowSaid, "${edge}的"),
        new(OutsideRange, "每高于或低于"),
        new(OfTheIndicator, "本指标不得分"),
        new(NoneDone, "未完成不得分"),
        new(NotRisen, (match, text) => RisenBy.Match(text) is { Success: true } risen ? "≤0" + risen.Groups["unit"].Value + "的" : null),
        new(RisenBy, (match, text) => text.Contains("≤0" + match.Groups["unit"].Value, StringComparison.Ordinal) ? match.Groups["amount"].Value : null),
        new(FallenLess, "≥0且<${rate}"),
        new(RisenSince, (_, text) => RateOfFall.Match(text) is { Success: true } rate ? rate.Value + "<0的" : null),
        new(OneAspect, "${stop}每有1项不符合"),
        new(NoneOfRate, "0%的"),
        new(FromLabelTo, (match, _) => string.Concat(Enumerable.Range(match.Groups["a"].Value[0], Math.Max(1, match.Groups["b"].Value[0] - match.Groups["a"].Value[0] + 1)).Select(label => (char)label))),
        new(LabelsAlone, (match, _) => string.Join(';', match.Value.Select((label, index) => $"{label}第{"一二三四五六七八九"[index]}点符合要求")) + "。" + match.Value),
        new(PointsOfEach, "每项得${p}分"),
        new(SaidInBrackets, "${said}的"),
        new(DoneOfAll, "按完成比例得分"),
        new(AfterBonus, "最高"),
        new(InTime, WithinTermSaid),
        new(LossAsFormula, "每低1个百分点扣${p}分"),
        new(NoneOfThem, (match, text) => text.Contains("(含", StringComparison.Ordinal) ? "0" + match.Groups["unit"].Value + "的" : null),
        new(LateFromWhen, "按时${act}的得满分;"),
        new(TargetInBrackets, "${t}"),
        new(Embezzled, "侵占"),
        new(StandardReached, "达到100%的"),
        new(DoneOverTarget, (_, text) => OtherLetters.IsMatch(text) ? null : "按完成比例得分"),
        new(EqualShares, "分值平均分配"),
        new(KindNotMet, "1项"),
        new(AllOfRate, "达到100%得${p}分"),
        new(OfThatStandard, "达到"),
        new(EachOfAll, (match, _) => Digits.Parse(match.Groups["all"].Value) is var all && Digits.Parse(match.Groups["p"].Value) is > 0m and var each && all % each == 0m ? $"每完成1个得{match.Groups["p"].Value}分" : null),
        new(EachPersonBelow, ""),
        new(HandedInWhole, (match, text) => OfRate(match.Groups["act"].Value, text[(match.Index + match.Length)..]) ? match.Groups["act"].Value + "比例100%" : null),
    ];

    private static bool SaysWithin(string text) => NotOver.IsMatch(text) || text.Contains("未超预算", StringComparison.Ordinal);

    /// <summary>“支出数不超过预算安排数（控制率≤100%）的”.</summary>
    [GeneratedRegex("(?<=^|[。;,])[^,。;:\\d()]{6,40}\\((?<said>[\u4E00-\u9FFF]{2,10}率(?:[≤≥<>=]|低于|高于|超过|不足)\\d+(?:\\.\\d+)?%)\\)的?(?=,?(?:得\\d|得满分|不得分))", Options, RegexLimits.Milliseconds)]
    private static partial Regex SaidInBrackets { get; }

    /// <summary>“得分=已整改问题数/应整改问题数×2” behind “全部整改到位的得2分”.</summary>
    [GeneratedRegex("(?<=全部[^,。;\\d]{2,8}得(?<p>\\d+(?:\\.\\d+)?)分.*)得分=(?:已|实际)[^,。;/×\\d]{2,14}/(?:应|需|计划|全部)[^,。;/×\\d]{2,14}×\\k<p>分?(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex DoneOfAll { get; }

    /// <summary>“加分后合计不超过5分”.</summary>
    [GeneratedRegex("加分后(?:合计|总分|总得分|得分|累计)?(?:最高|最多)?(?:不超过|不得超过)?(?=\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AfterBonus { get; }

    /// <summary>“应在30日内下达。按时下达的得3分；超过30日…”: in time is within that term.</summary>
    [GeneratedRegex("(?<=[。;,])(?:按时|按期|及时)(?<act>[\u4E00-\u9FFF]{0,6}?)的?(?=,?得\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex InTime { get; }

    private static string? WithinTermSaid(Match match, string text) =>
        TermBefore.Match(text[..match.Index]) is { Success: true, Groups: var term } && text[match.Index..].Contains("超过" + term["n"].Value, StringComparison.Ordinal)
            ? $"{term["n"].Value}{term["unit"].Value}内{match.Groups["act"].Value}的" : null;

    [GeneratedRegex("(?<n>\\d+)(?<unit>个?(?:工作)?(?:日|天|月))[之以]?内", Options, RegexLimits.Milliseconds)]
    private static partial Regex TermBefore { get; }

    /// <summary>“未达到的，扣分=（50%-实际进度）×100×0.1”.</summary>
    [GeneratedRegex("(?<=达到(?<t>\\d+(?:\\.\\d+)?%).*)扣分=\\(\\k<t>-[^()\\d]{2,12}\\)×100×(?<p>\\d+(?:\\.\\d+)?)分?", Options, RegexLimits.Milliseconds)]
    private static partial Regex LossAsFormula { get; }

    /// <summary>“50户以下得1分，没有带动得0分”.</summary>
    [GeneratedRegex("(?<=\\d(?<unit>[户家个人项件次场期])以下的?,?得\\d+(?:\\.\\d+)?分[,;])(?:没有|未|无)[^,。;\\d]{2,6}的?(?=,?(?:得0分|不得分))", Options, RegexLimits.Milliseconds)]
    private static partial Regex NoneOfThem { get; }

    /// <summary>“未按时提交的，逾期5日以内扣1分，逾期6-10日扣2分”.</summary>
    [GeneratedRegex("^[^,。;\\d]{2,16}?未按(?:时|期|规定时间)(?<act>[^,。;\\d]{2,6}?)的,(?=逾期\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex LateFromWhen { get; }

    /// <summary>“得分=实际值/目标值（62%）×4分”.</summary>
    [GeneratedRegex("(?<=/)目标[\u4E00-\u9FFF]{0,4}\\((?:目标值)?(?<t>\\d+(?:\\.\\d+)?%)\\)(?=×)", Options, RegexLimits.Milliseconds)]
    private static partial Regex TargetInBrackets { get; }

    /// <summary>“存在克扣、挤占的”: no points are taken by that 扣.</summary>
    [GeneratedRegex("克扣(?!\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Embezzled { get; }

    /// <summary>“完成值达到指标值，记满分；未达到指标值，按B/A×该指标分值记分”: A is the target and B what was done, as the official table heads its columns.</summary>
    [GeneratedRegex("(?<=完成值达到(?:指标|目标)值.*未达到(?:指标|目标)值的?,)按B/A×(?:该|本)?(?:项|指标)?(?:分值|权重)(?:计分|得分)?", Options, RegexLimits.Milliseconds)]
    private static partial Regex DoneOverTarget { get; }

    // The other way round, or letters the text explains itself.
    [GeneratedRegex("A/B|反向|逆向|[AB][为是:=指]", Options, RegexLimits.Milliseconds)]
    private static partial Regex OtherLetters { get; }

    /// <summary>“中央资金到位率100%（2分），地方资金到位率100%（2分）；未足额到位的，按实际到位比例计分”.</summary>
    [GeneratedRegex("(?<=率)(?:达到?|为)?100%\\((?<p>\\d+(?:\\.\\d+)?)分\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AllOfRate { get; }

    /// <summary>“三项任务完成率各占三分之一，分别按完成率计分”.</summary>
    [GeneratedRegex("(?<=(?<n>[2-9])[项个类种][^,。;\\d]{0,12})各占1/\\k<n>(?:的?(?:分值|权重))?(?=,)", Options, RegexLimits.Milliseconds)]
    private static partial Regex EqualShares { get; }

    /// <summary>“三种免疫密度均达到90%得6分，一种未达到扣2分”.</summary>
    [GeneratedRegex("(?<=[2-9]种.*[,;。](?:每|若)?有?)1种(?=(?:未达到|不达标|未达标)的?,?扣)", Options, RegexLimits.Milliseconds)]
    private static partial Regex KindNotMet { get; }

    /// <summary>“设备值达到部颁标准的，得4分；达到标准80%以上的，得2分”.</summary>
    [GeneratedRegex("达到[^,。;:\\d%]{0,14}(?:标准|要求)的?(?=,?得(?:满分|\\d+(?:\\.\\d+)?分)[,;。]达到?(?:该|上述|此)?(?:标准|要求)的?\\d+(?:\\.\\d+)?%)", Options, RegexLimits.Milliseconds)]
    private static partial Regex StandardReached { get; }

    [GeneratedRegex("达到(?:该|上述|此)?(?:标准|要求)的?(?=\\d+(?:\\.\\d+)?%)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OfThatStandard { get; }

    /// <summary>“全部完成得10分，每个子项2分，未完成的子项不得分”.</summary>
    [GeneratedRegex("(?<![\\d个项][^,。;:]{0,6})全部(?:完成|建成|落实|实施)的?,?得(?<all>\\d+(?:\\.\\d+)?)分,每[个项](?:子项|项目|任务|工程|指标|内容)?得?(?<p>\\d+(?:\\.\\d+)?)分,未(?:完成|建成|落实|实施)的?(?:子项|项目|任务|工程|指标|内容)?,?不得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex EachOfAll { get; }

    /// <summary>“每人全年不少于40学时，达到得2分，每少1人次扣0.2分”: what each has to reach is asked of each.</summary>
    [GeneratedRegex("(?<=^|。)[^。;\\d]*每人[^。;\\d]*(?:不少于|不低于|达到)\\d+(?:个)?(?:学时|课时|小时|天|次)[^。;\\d]*,达到(?:要求|标准)?的?,?得(?:满分|\\d+(?:\\.\\d+)?分)[,;。](?=每(?:少|缺|有)1(?:人|名|人次)[^,。;\\d]{0,6}扣)", Options, RegexLimits.Milliseconds)]
    private static partial Regex EachPersonBelow { get; }

    [GeneratedRegex("下降率|(?:压减|减少|降低|压缩)率(?=\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex RateOfFall { get; }

    /// <summary>“公开的得2分；其中一方面不符合规定扣1分”.</summary>
    [GeneratedRegex("(?<stop>[;,。])(?:其中)?有?1个?方面不符合(?:规定|要求)?的?(?=,?扣)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OneAspect { get; }

    /// <summary>“低于80%的计1分，未使用公务卡的计0分”.</summary>
    [GeneratedRegex("(?<=低于\\d+(?:\\.\\d+)?%的?,?[得计]\\d+(?:\\.\\d+)?分[,;])(?:没有|未)(?:使用|开展|完成|执行|实施)[^,。;\\d率]{0,8}的?(?=,?(?:[得计]0分|不得分))", Options, RegexLimits.Milliseconds)]
    private static partial Regex NoneOfRate { get; }

    /// <summary>“1000人（含）--1200人”.</summary>
    [GeneratedRegex("-{2,}", Options, RegexLimits.Milliseconds)]
    private static partial Regex Dashes { get; }

    /// <summary>“＜或＝100%”.</summary>
    [GeneratedRegex("[<>]或(?:=|等于)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OrEqual { get; }

    /// <summary>“不高于核定成本的”.</summary>
    [GeneratedRegex("(?:不高于|未超过|未超出|不超过|未突破|低于或等于|小于或?等于|≤)" + Planned + "(?:安排数?)?(?=[的得,])|(?:控制)?在" + Planned + "(?:额度|范围|限额)?(?:以|之)?内(?=[的得,])", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotOver { get; }

    /// <summary>“高于核定成本5%以内”.</summary>
    [GeneratedRegex("(?<=[;,。])(?:高于|超过|超出|超)" + Planned + Rate, Options, RegexLimits.Milliseconds)]
    private static partial Regex OverBy { get; }

    /// <summary>“超出5%以内” behind “不超过预算数”.</summary>
    [GeneratedRegex("(?<=[;,。])(?:高于|超出|超过|高出)" + Rate, Options, RegexLimits.Milliseconds)]
    private static partial Regex Beyond { get; }

    /// <summary>“按已交回金额占应交回金额的比例计算得分”.</summary>
    [GeneratedRegex("按照?[^,。;\\d未不超]{0,14}[占在][^,。;\\d]{2,14}(?:所占)?的?比(?:例|重|率)?(?:(?:乘以|×)(?<=得(?<p>\\d+(?:\\.\\d+)?分).*)\\k<p>)?(?:进行)?(?:计算|折算)*(?:得分|计分)", Options, RegexLimits.Milliseconds)]
    private static partial Regex ShareOfPlan { get; }

    /// <summary>“3个子任务完成率的平均值乘以权重即为得分”.</summary>
    [GeneratedRegex("(?<=^|[。;])(?:各|\\d+)个?(?:(?!加权)[^,。;=]){0,14}(?:完成率|得分率)的平均值×(?:权重|分值|本项分值)(?:即为|为|作为)(?:本项)?得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex MeanAsFormula { get; }

    /// <summary>“余额较上年末压减20%以上”.</summary>
    [GeneratedRegex("(?:[较比]上年(?:末|度|底)?(?:同期)?|同比)(?<act>压减|下降|减少|降低|压缩)(?=\\d|不足)", Options, RegexLimits.Milliseconds)]
    private static partial Regex FallenSinceLastYear { get; }

    [GeneratedRegex("(?<=[;,。])(?:余额)?未(?<act>压减|下降|减少|降低|压缩)或(?:有所)?(?:增加|上升|增长)的?(?=[,不])", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotFallen { get; }

    [GeneratedRegex("(?<=[;,。]|支出|经费|规模|余额|成本)(?<act>压减|下降|减少|降低|压缩)(?=\\d|不足)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Fallen { get; }

    /// <summary>“采购计划金额为0且实际采购金额也为0，得满分”.</summary>
    [GeneratedRegex("(?<=^|[。;,])(?:如果?|若)?(?<what>[^,。;\\d]{2,8}?)(?:金额|数额?)?(?:为0)?[且,和与][^,。;\\d]{2,14}[也均都]?为0的?,则?(?:得满分|计满分|按满分计)", Options, RegexLimits.Milliseconds)]
    private static partial Regex BothZero { get; }

    /// <summary>“上年、本年结转结余均为零的得满分”.</summary>
    [GeneratedRegex("(?<=^|[。;,])(?:若|如果?|当)?(?:上年|上年度|本年|本年度|当年)[、和与及](?:上年|上年度|本年|本年度|当年)(?<what>[^,。;\\d]{2,10}?)(?:金额|数额?|总额|资金)*(?:均|都)为[0零](?:时|的)?,?则?(?:此项|该项|本项)?得满分", Options, RegexLimits.Milliseconds)]
    private static partial Regex BothYearsZero { get; }

    /// <summary>“配套资金未落实的，在上述得分基础上再扣1分”.</summary>
    [GeneratedRegex("[在从](?:上述|以上|此|该项|本项|前述)(?:得分|基础得分|评分结果)?的?基础上,?(?:再|另)?(?:扣减|扣除|扣)(?=\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OnTopOfScore { get; }

    /// <summary>“考核评分90分以上得10分”.</summary>
    [GeneratedRegex("评分(?=(?:[≥≤<>]|在|达到?)?\\d{2,3}(?:\\.\\d+)?分(?:\\(不?含\\))?(?:及?以[上下]|[,得-]))", Options, RegexLimits.Milliseconds)]
    private static partial Regex MarkGiven { get; }

    /// <summary>“不高于每平方米85元”.</summary>
    [GeneratedRegex("(?<=[于过≤≥<>在为到])每(?<of>平方米|立方米|公里|米|亩|吨|人次|人|户|套|台|座|株|件|次)(?<n>\\d+(?:\\.\\d+)?)(?<money>万?元)", Options, RegexLimits.Milliseconds)]
    private static partial Regex PriceOfEach { get; }

    /// <summary>“6月底前开工得2分，6月底前未开工的不得分”.</summary>
    [GeneratedRegex("(?<=(?<by>\\d{1,2}月(?:底|末|\\d{1,2}日)前)[^,。;]{2,12}得\\d+(?:\\.\\d+)?分[,;])\\k<by>(?<undone>未)", Options, RegexLimits.Milliseconds)]
    private static partial Regex UndoneByThen { get; }

    /// <summary>“无政府采购预算的单位此项按满分计”.</summary>
    [GeneratedRegex("(?<=^|[。;,])(?:当年|本年度?|年度内|如|若)?(?:无|没有|未安排|不涉及)(?<what>[^,。;\\d的]{2,16})的?(?:单位|部门)?的?,?(?:此项|该项|本项|本指标|该指标)?(?:指标)?的?,?(?:按满分计算?|计满分|得满分|视为满分|按满分)(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex NothingToDo { get; }

    /// <summary>“评价得分为优的”.</summary>
    [GeneratedRegex("(?<=^|[,。;:])(?:评价|考核|评定|测评)(?:得分|结果|等次|等级)为(?<grade>优秀?|良好?|中|差|合格|不合格)的", Options, RegexLimits.Milliseconds)]
    private static partial Regex GradeGiven { get; }

    /// <summary>“较合同工期延迟1个月以内”.</summary>
    [GeneratedRegex("(?<=[;。,])(?:较|比)(?:合同|计划|规定|约定)(?:工期|时间|期限)(?=延迟|延期|推迟|逾期|晚)", Options, RegexLimits.Milliseconds)]
    private static partial Regex LaterThanPlanned { get; }

    /// <summary>“超过目标值（含）的得满分”.</summary>
    [GeneratedRegex("(?:超过|高于|大于)目标值\\(含\\)的", Options, RegexLimits.Milliseconds)]
    private static partial Regex TargetIncluded { get; }

    /// <summary>“部门预算、决算均在规定时间公开得2分，仅一项公开得1分”.</summary>
    [GeneratedRegex("^(?![^,。;]*(?:以及|及(?!时)))[^,。;、\\d和与]{2,8}[、和与][^,。;、\\d和与]{2,8}(?:均|都)(?=[^,。;\\d]{2,16}得\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex BothOf { get; }

    [GeneratedRegex("[,;。](?:仅|只)(?:有)?1项", Options, RegexLimits.Milliseconds)]
    private static partial Regex OnlyOne { get; }

    /// <summary>“支出≤预算数”.</summary>
    [GeneratedRegex("(?<=[\u4E00-\u9FFF)])≤(?=(?:年初|调整|批复|核定|控制)*(?:预算|计划|目标|概算|合同|定额|估算|标准)[\u4E00-\u9FFF]{0,5}的?,?[得不])", Options, RegexLimits.Milliseconds)]
    private static partial Regex AtMostNamed { get; }

    /// <summary>“支出进度≥序时进度”.</summary>
    [GeneratedRegex("(?<=[\u4E00-\u9FFF)])≥(?=(?:序时进度|目标值?|计划数?|年度目标)的?,?得)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AtLeastNamed { get; }

    /// <summary>“98%以上得5分（含98%）”.</summary>
    [GeneratedRegex("(?<=(?<n>\\d+(?:\\.\\d+)?)%)以上(?<award>的?,?得(?:满分|\\d+(?:\\.\\d+)?分))\\(含\\k<n>%\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex IncludedBehind { get; }

    /// <summary>“达到计划数的，得5分；未达到的，每少5%扣1分”.</summary>
    [GeneratedRegex("(?:达到|完成)计划(?:数|人数|数量|量)的?,?得(?=\\d|满分)", Options, RegexLimits.Milliseconds)]
    private static partial Regex PlanReached { get; }

    [GeneratedRegex("未(?:达到|完成)的,?每(?:少|低)\\d+(?:\\.\\d+)?(?:%|个百分点)扣", Options, RegexLimits.Milliseconds)]
    private static partial Regex PerCentShort { get; }

    /// <summary>“下降3%以上得3分，下降不足3%得1.5分，未下降得0分”.</summary>
    [GeneratedRegex("(?<=[;,。])未(?<act>压减|下降|减少|降低|压缩)的?(?=,?(?:不得分|得0分))", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotFallenAtAll { get; }

    /// <summary>“按已开展评估项目数/应开展评估项目数×5分计算” behind “得5分”.</summary>
    [GeneratedRegex("(?<=得(?<p>\\d+(?:\\.\\d+)?)分.*)按照?(?:已|实际)[^,。;/×\\d]{2,14}/(?:应|需|计划|全部)[^,。;/×\\d]{2,14}×\\k<p>分(?:计算|计分|得分)*", Options, RegexLimits.Milliseconds)]
    private static partial Regex DoneOfDue { get; }

    /// <summary>“下降超过10个百分点（参保率低于88%）的”.</summary>
    [GeneratedRegex("(?:下降|降低|低于目标值?)超过\\d+(?:\\.\\d+)?个百分点\\((?:[^()\\d]{0,8}率)?(?<edge>低于\\d+(?:\\.\\d+)?%)\\)的?", Options, RegexLimits.Milliseconds)]
    private static partial Regex FarBelowSaid { get; }

    /// <summary>“超出或低于该区间的，每1个百分点扣0.2分”.</summary>
    [GeneratedRegex("(?:超出|高于|超过)或(?:者)?低于(?:该|此|上述)?(?:区间|范围|标准)?的?部?分?,?每(?=\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OutsideRange { get; }

    /// <summary>“台账弄虚作假的，整项不得分”.</summary>
    [GeneratedRegex("(?<=[。;][^。;]{2,40}的,?)(?:(?:整项|整个)(?:指标)?(?:不得分|不计分|[得计]0分)|本(?:项|指标)(?:\\d+(?:\\.\\d+)?分)?(?:分值)?全部扣除)(?=[。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OfTheIndicator { get; }

    /// <summary>“两项任务全部完成得4分，完成一项得2分，均未完成不得分”.</summary>
    [GeneratedRegex("(?<=完成(?:其中)?1项的?,?得\\d+(?:\\.\\d+)?分[,;])(?:2项|任务)*(?:均|都|全部)未完成的?,?不得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex NoneDone { get; }

    /// <summary>“较上年末下降或持平的得3分；增加100万元以内的得2分”.</summary>
    [GeneratedRegex("(?:较|比)上年(?:末|度|底|同期)?(?:持平或(?:下降|减少|降低)|(?:下降|减少|降低)或持平)的(?=,?得)", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotRisen { get; }

    [GeneratedRegex("(?<=[;,。])(?:增加|增长|上升)(?<amount>\\d+(?:\\.\\d+)?(?<unit>万元|亿元|元|人|辆|户))", Options, RegexLimits.Milliseconds)]
    private static partial Regex RisenBy { get; }

    /// <summary>“全额上缴的得1分；上缴比例每少10个百分点扣0.2分”.</summary>
    private static bool OfRate(string act, string rest) => rest.Contains(act + "比例每", StringComparison.Ordinal) || Rates.Matches(rest).Any(rate => rate.Groups["act"].Value == act);

    [GeneratedRegex("(?<act>[\u4E00-\u9FFF]{2})(?:比例|率)(?:[≥≤<>]|为|在|达到?|低于)?\\d", Options, RegexLimits.Milliseconds)]
    private static partial Regex Rates { get; }

    [GeneratedRegex("(?:全额|足额|全部)(?<act>上缴|到位|拨付|发放|兑付|支付|收回|落实)(?:财政|国库)?(?=的?,?得(?:满分|\\d))", Options, RegexLimits.Milliseconds)]
    private static partial Regex HandedInWhole { get; }

    /// <summary>“①-③每项得1分”.</summary>
    [GeneratedRegex("(?<a>[①-⑳])[-—~至到](?<b>[①-⑳])", Options, RegexLimits.Milliseconds)]
    private static partial Regex FromLabelTo { get; }

    /// <summary>“①②③各占1/3权重分”: what the points are stands in another column.</summary>
    [GeneratedRegex("^[①-⑨]{2,9}(?=各占?\\d|各[得计]\\d|每[项个点])", Options, RegexLimits.Milliseconds)]
    private static partial Regex LabelsAlone { get; }

    /// <summary>“下降不足10%但未增长的”, behind its own name.</summary>
    [GeneratedRegex("(?<=下降率)不足(?<rate>\\d+(?:\\.\\d+)?%)但(?:未|没有)(?:增长|增加|上升)", Options, RegexLimits.Milliseconds)]
    private static partial Regex FallenLess { get; }

    [GeneratedRegex("(?<=[;,。])(?:余额|规模|支出)?(?:[较比]上年(?:末|度|底)?(?:同期)?|同比)(?:增长|增加|上升)的(?=,?(?:不得分|得0分))", Options, RegexLimits.Milliseconds)]
    private static partial Regex RisenSince { get; }

    /// <summary>“三点各1分” behind three points.</summary>
    [GeneratedRegex("(?<=[。;,])(?:以上|上述)?[2-9](?:点|项|条|方面)各(?<p>\\d+(?:\\.\\d+)?)分(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex PointsOfEach { get; }

    /// <summary>“较上年增加的得满分，与上年持平的得60%，低于上年的不得分”.</summary>
    [GeneratedRegex("(?<=(?:较上年|比上年|与上年持平).*[;。,])(?:低于|不及|少于)上年(?:度|同期|水平)*的", Options, RegexLimits.Milliseconds)]
    private static partial Regex LessThanLastYear { get; }

    /// <summary>“未新增债务得2分，新增的不得分”.</summary>
    [GeneratedRegex("(?<=(?:未|没有|无)新增.*[;。,])新增的(?=,?不得分)", Options, RegexLimits.Milliseconds)]
    private static partial Regex SomeNew { get; }

    /// <summary>“超过20个、不超过30个工作日”.</summary>
    [GeneratedRegex("(?<=\\d)个(?=[、,][^,。;\\d]{0,4}\\d+(?<unit>个(?:工作日|月)))", Options, RegexLimits.Milliseconds)]
    private static partial Regex SameUnit { get; }

    /// <summary>“完成时间早于或等于计划时间”.</summary>
    [GeneratedRegex("(?:完成时间)?(?:早于或等于|不晚于|不迟于|小于或等于|≤|在)计划(?:完成)?时间(?:以?内)?(?=[,的得计])", Options, RegexLimits.Milliseconds)]
    private static partial Regex BeforePlannedDate { get; }
}
