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
        new(MostTo, "最高得"),
        new(MeanAsFormula, "得分=各项指标完成率的平均值×分值"),
        new(FallenSinceLastYear, (match, _) => match.Groups["act"].Value + "率"),
        new(NotFallen, (match, text) => text.Contains(match.Groups["act"].Value + "率", StringComparison.Ordinal) ? match.Groups["act"].Value + "率≤0的" : null),
        new(Fallen, (match, text) => text.Contains(match.Groups["act"].Value + "率", StringComparison.Ordinal) ? match.Groups["act"].Value + "率" : null),
        new(BothZero, "没有${what}的,得满分"),
        new(NothingToDo, "没有${what}的,得满分"),
        new(BeforePlannedDate, "按时或提前完成"),
        new(AllItems, "${n}项全部符合"),
        new(GradeGiven, "${grade}的"),
        new(LaterThanPlanned, ""),
        new(SameUnit, "${unit}"),
        new(LessThanLastYear, "较上年下降的"),
        new(SomeNew, "有新增的"),
        new(TargetIncluded, "达到目标值的"),
        new(BothOf, (match, text) => OnlyOne.IsMatch(text) ? "2项均" : null),
        new(NoneOfThis, "没有${what}的,得${points}"),
    ];

    private static bool SaysWithin(string text) => NotOver.IsMatch(text) || text.Contains("未超预算", StringComparison.Ordinal);

    /// <summary>“1000人（含）--1200人”.</summary>
    [GeneratedRegex("-{2,}", Options, RegexLimits.Milliseconds)]
    private static partial Regex Dashes { get; }

    /// <summary>“＜或＝100%”.</summary>
    [GeneratedRegex("[<>]或(?:=|等于)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OrEqual { get; }

    /// <summary>“不高于核定成本的”.</summary>
    [GeneratedRegex("(?:不高于|未超过|未超出|不超过|未突破|低于或等于|小于或?等于|≤)" + Planned + "(?=[的得,])|(?:控制)?在" + Planned + "(?:额度|范围|限额)?(?:以|之)?内(?=[的得,])", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotOver { get; }

    /// <summary>“高于核定成本5%以内”.</summary>
    [GeneratedRegex("(?<=[;,。])(?:高于|超过|超出|超)" + Planned + Rate, Options, RegexLimits.Milliseconds)]
    private static partial Regex OverBy { get; }

    /// <summary>“超出5%以内” behind “不超过预算数”.</summary>
    [GeneratedRegex("(?<=[;,。])(?:高于|超出|超过|高出)" + Rate, Options, RegexLimits.Milliseconds)]
    private static partial Regex Beyond { get; }

    /// <summary>“按已交回金额占应交回金额的比例计算得分”.</summary>
    [GeneratedRegex("按照?[^,。;\\d未不超]{0,14}[占在][^,。;\\d]{2,14}(?:所占)?的?比(?:例|重|率)?(?:进行)?(?:计算|折算)*(?:得分|计分)", Options, RegexLimits.Milliseconds)]
    private static partial Regex ShareOfPlan { get; }

    /// <summary>“最多加至8分”: of the whole.</summary>
    [GeneratedRegex("最多加[至到](?=\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex MostTo { get; }

    /// <summary>“3个子任务完成率的平均值乘以权重即为得分”.</summary>
    [GeneratedRegex("(?<=^|[。;])(?:各|\\d+)个?(?:(?!加权)[^,。;=]){0,14}(?:完成率|得分率)的平均值×(?:权重|分值|本项分值)(?:即为|为|作为)(?:本项)?得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex MeanAsFormula { get; }

    /// <summary>“余额较上年末压减20%以上”.</summary>
    [GeneratedRegex("较上年(?:末|度|底)?(?:同期)?(?<act>压减|下降|减少|降低|压缩)(?=\\d|不足)", Options, RegexLimits.Milliseconds)]
    private static partial Regex FallenSinceLastYear { get; }

    [GeneratedRegex("(?<=[;,。])(?:余额)?未(?<act>压减|下降|减少|降低|压缩)或(?:有所)?(?:增加|上升|增长)的?(?=[,不])", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotFallen { get; }

    [GeneratedRegex("(?<=[;,。]|支出|经费|规模|余额|成本)(?<act>压减|下降|减少|降低|压缩)(?=\\d|不足)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Fallen { get; }

    /// <summary>“采购计划金额为0且实际采购金额也为0，得满分”.</summary>
    [GeneratedRegex("(?<=^|[。;,])(?:如果?|若)?(?<what>[^,。;\\d]{2,8}?)(?:金额|数额?)?(?:为0)?[且,和与][^,。;\\d]{2,14}[也均都]?为0的?,则?(?:得满分|计满分|按满分计)", Options, RegexLimits.Milliseconds)]
    private static partial Regex BothZero { get; }

    /// <summary>“无政府采购预算的单位此项按满分计”.</summary>
    [GeneratedRegex("(?<=^|[。;,])(?:当年|本年度?|年度内|如|若)?(?:无|没有|未安排|不涉及)(?<what>[^,。;\\d的]{2,16})的?(?:单位|部门)?的?,?(?:此项|该项|本项|本指标|该指标)?(?:指标)?的?,?(?:按满分计算?|计满分|得满分|视为满分|按满分)(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex NothingToDo { get; }

    /// <summary>“上述四项完全符合”.</summary>
    [GeneratedRegex("(?:以上|上述)?(?<n>\\d)项(?:要点|要求|内容|条件)?(?:完全|均|都|全部)(?:符合|满足|具备|达到)(?=的?,?得)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AllItems { get; }

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
    [GeneratedRegex("^[^,。;、\\d]{2,8}[、和与][^,。;、\\d]{2,8}(?:均|都)(?=[^,。;\\d]{2,16}得\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex BothOf { get; }

    [GeneratedRegex("[,;。](?:仅|只)(?:有)?1项", Options, RegexLimits.Milliseconds)]
    private static partial Regex OnlyOne { get; }

    /// <summary>“无此项收入的单位得2分”, the whole weight.</summary>
    [GeneratedRegex("(?<=[。;])(?:无|没有)(?<what>(?:此|该)(?:项|类)[^,。;\\d的]{2,8})的(?:单位|部门)?,?得(?<points>\\d+(?:\\.\\d+)?分)(?=。?$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex NoneOfThis { get; }

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
