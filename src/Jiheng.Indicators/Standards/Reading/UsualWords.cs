using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>常用说法。What tables say in many words gets its usual one before anything is read: 记2分、赋2分、可得2分 are 得2分, 得0分、得分为零 are 不得分, 扣减1分、减1分 are 扣1分.</summary>
internal static partial class UsualWords
{
    private const string Number = @"\d+(?:\.\d+)?";

    // Points given, and no score that is a condition: “评90分以上”, “得分80分的”.
    private const string Given = "(?=" + Number + "分(?!钟|[之以及、\\-至(]|的(?!,?[扣加])))";

    public static ImmutableArray<NumeralRewrite> Rules { get; } =
    [
        new(UntilNothing, _ => "扣完为止"),
        new(UntilScore, match => match.Groups["of"].Value + "分值"),
        new(Worth, match => $"({match.Groups["p"].Value}分)"),
        new(ForWholeList, _ => "。"),
        new(PointsOfLabel, match => $"符合{match.Groups["label"].Value}得{match.Groups["p"].Value}"),
        new(GradeOfLand, _ => "级"),
        new(NotInScope, _ => ""),
        new(OverItAtOnce, _ => "超过"),
        new(SomeOver, match => match.Groups["n"].Value + "不符合"),
        new(Target, _ => "目标值"),
        new(Reaches, _ => "达到"),
        new(Inside, _ => "以内"),
        new(AtMost, _ => "不超过"),
        new(BareFormula, _ => ",得分="),
        new(Loses, _ => "扣"),
        new(AllPoints, _ => "得满分"),
        new(NoPoints, _ => "不得分"),
        new(OfThatItem, _ => "相应项不得分"),
        new(Earns, _ => "得"),
        new(Falls, _ => "降低"),
        new(InProportion, match => match.Groups["part"].Value + "比例得分"),
        new(Percentage, _ => "个百分点"),
        new(MoreThanIncluded, match => "≥" + match.Groups["n"].Value),
        new(FromTo, match => $"{match.Groups["from"].Value}(含)-{match.Groups["to"].Value}(不含)"),
        new(AtLeastAndBelow, match => $"≥{match.Groups["from"].Value}且<{match.Groups["to"].Value}"),
    ];

    [GeneratedRegex("(?<!所)[计记给赋得](?:满分值|全分|全部分值|(?:本|该|此)项(?:指标)?满分|满分)(?![的×]|值的)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AllPoints { get; }

    [GeneratedRegex(@"(?<![\d.]|最[低少]|保底)(?:[得计记给赋评]分?[0零]分|得分(?:为|是)(?:0分?|零分?))(?![.\d%\-至以:])|不(?:予)?[给记赋]分|不(?:予|能)得分|(?<=[的均律项标],?|%,)0分(?=[,;。)]|$)|(?<=[的,;项标上下])为0分(?=[,;。)]|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoPoints { get; }

    /// <summary>“未公开的相应不得分”, “缺少的不得该1分”.</summary>
    [GeneratedRegex("(?:相应|对应)(?:的)?不得分|不得该(?:" + Number + ")?分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfThatItem { get; }

    [GeneratedRegex("(?:(?<!不)可得|(?<![共合总累统预会审设小估])[计记赋给](?!(?<=^[^,。;:\\d]{2,20}(?<![各均每])[计记])" + Number + "分[。:])|(?<![自参测考复总互民初审])评|(?<![核评价合均度总高低查审验测绩标])得分为?)" + Given, RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Earns { get; }

    [GeneratedRegex("(?:扣减得分|相应扣减?|减扣|扣减|扣除|扣分|(?<![加递核精削压缩扣])减)(?=" + Number + "分(?!钟))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Loses { get; }

    [GeneratedRegex(@"(?<!\d分)(?:(?:直至|直到|以)扣完(?:为限|为止)?|(?:直至|直到)?扣[至到](?:0|零)分(?:为止)?)(?=[,;。)]|$)|(?:直至|直到)(?:(?:本|该|此)(?:项|指标)(?:得分)?)?(?:[得为计记]?[0零]分|不得分)(?:为?止)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex UntilNothing { get; }

    /// <summary>“扣完本项得分为止”.</summary>
    [GeneratedRegex("(?<=扣完)(?<of>(?:本|该|此)(?:项|指标))得分(?=为止)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex UntilScore { get; }

    /// <summary>“立项依据充分（占2分）”, “备份系统（有3分，无0分）”.</summary>
    [GeneratedRegex("\\((?:占|共|(?<!每[^,。;]*\\()计)(?<p>" + Number + ")分\\)|\\(有得?(?<p>" + Number + ")分,无(?:得?0分|不得分)\\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Worth { get; }

    /// <summary>“内容完整（1分）、细化到科目（1分），每有一项不符合扣1分”: said of the list, and not of its last item.</summary>
    [GeneratedRegex("(?<=\\(\\k<p>分\\)[、,][^。;]*\\((?<p>" + Number + ")分\\)),(?=(?:每|若)?(?:有|缺少?|少)1项[^,。;\\d]{0,8}?,?扣\\k<p>分)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex ForWholeList { get; }

    /// <summary>“①…；②…。要点①1分，要点②2分”: what each item of the list before it is worth.</summary>
    [GeneratedRegex("(?<=[。;,、:])(?:其中|要点)?(?<label>[①-⑳])得?(?<p>" + Number + "分)(?=[,;、。]|$)(?<=\\k<label>[^①-⑳\\d].*\\k<label>得?[0-9.]+分)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex PointsOfLabel { get; }

    /// <summary>“年中追加的、11月以后下达的上级专项资金不纳入执行率考核范围”: no part of what is measured.</summary>
    [GeneratedRegex("(?<=[。;])(?!无|没有|未|若|如|不涉及)(?:[^,。;:%\\d分得扣]|\\d+[年月日]){4,40}(?<![本该此各])(?:资金|项目|任务|问题|任务指标|预算指标)不(?:纳入|计入|列入)[^,。;\\d]{0,8}(?:考核|统计|计算|核算)?(?:范围|口径)(?:。|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotInScope { get; }

    /// <summary>“超10%不得分”.</summary>
    [GeneratedRegex("(?<=[,;。])超(?=\\d+(?:\\.\\d+)?%的?,?不得分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OverItAtOnce { get; }

    /// <summary>“耕地质量等级提升0.5等及以上”.</summary>
    [GeneratedRegex("(?<=等级.*\\d)等(?=(?:\\(不?含\\))?及?以[上下])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex GradeOfLand { get; }

    /// <summary>“三项费用均未超过控制数的得4分；有1项超过的得2分；有2项及以上超过的不得分”.</summary>
    [GeneratedRegex("(?:(?<=(?:均|都)(?:未|不)(?:超过|超).*)|(?=.*(?:均|都)(?:未|不)(?:超过|超)))(?<n>有\\d项(?:及?以上)?)超过(?=的?,?(?:得|扣|不得分))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex SomeOver { get; }

    /// <summary>计划值、预期值, and 指标值 where it is what is to be reached.</summary>
    [GeneratedRegex("(?:计划|预期)(?:目标)?值(?:(?=[为是:(≥≤=]*\\d)|(?<=值[为是:(≥≤=]*\\d.*)|(?=.*值[为是:(≥≤=]*\\d))|(?<=达到|达|低于|高于|超过|较|占|完成|实现|等于|/)(?:年度|年初|绩效|预期|既定)?指标值(?=[的,;。()/×]|得|[以每低高]|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Target { get; }

    [GeneratedRegex("(?<![到表传送抵直通发转下])达(?=目标|指标值|计划|规定)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Reaches { get; }

    [GeneratedRegex("(?<=\\d[\u4E00-\u9FFF%]{0,4}(?:\\(含\\))?|值)之内", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Inside { get; }

    /// <summary>“累计加分不高于5分”.</summary>
    [GeneratedRegex("(?<=(?:累计|合计|加分|总分|得分|最[高多]))(?:不高于|不大于|不得高于|小于等于|≤)(?=" + Number + "分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AtMost { get; }

    /// <summary>“按完成率计分 得分=完成率×10分”: the space was all that parted them.</summary>
    [GeneratedRegex("(?<=计分|评分|打分)得分=", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BareFormula { get; }

    [GeneratedRegex(@"(?<=每)降(?=\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Falls { get; }

    /// <summary>“按相应比例计分”, “按完成比例折算得分”.</summary>
    [GeneratedRegex("(?<part>按(?:实际完成|完成)?)(?:相应|对应)?的?比例(?:折算|计算|计)(?:得分|计分|分)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InProportion { get; }

    [GeneratedRegex(@"(?<=\d)百分点", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Percentage { get; }

    /// <summary>“超过95%（含95%）”.</summary>
    [GeneratedRegex(@"(?<![不未])(?:超过|高于|大于)(?<n>" + Number + @"%)\((?:包)?含(?:\k<n>|本数)?\)(?![以之]内|-|至)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex MoreThanIncluded { get; }

    /// <summary>“80%（含）以上、85%以下”.</summary>
    [GeneratedRegex("(?<from>" + Number + @"%)\(含(?:\k<from>)?\)以上[、,](?<to>" + Number + @"%)(?:\(不含(?:\k<to>)?\))?以下(?![(])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex FromTo { get; }

    /// <summary>“不低于80%、低于85%”.</summary>
    [GeneratedRegex("不低于(?<from>" + Number + "%)[、,]?(?:但|且|并)?低于(?<to>" + Number + "%)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex AtLeastAndBelow { get; }
}
