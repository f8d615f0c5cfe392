using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>数字改写。Chinese numerals that count something become digits: 百分之九十, 九成, 三分之二, 五个百分点, 两分, 每一例.</summary>
internal static partial class NumeralRewriting
{
    private const string Numeral = "[零〇一二两三四五六七八九十百千]+(?:点[零一二三四五六七八九]+)?";

    public static ImmutableArray<NumeralRewrite> Rules { get; } =
    [
        new(TimesInBrackets, _ => "次"),
        new(OverDays, _ => "超过"),
        new(RuleInBrackets, match => match.Groups["said"].Value),
        new(CappedNote, _ => ""),
        new(NotedWeight, _ => ""),
        new(PerCentNote, _ => ""),
        new(WeightedPercent, match => $"×{Digits(decimal.Parse(match.Groups["p"].Value, CultureInfo.InvariantCulture) * decimal.Parse(match.Groups["s"].Value, CultureInfo.InvariantCulture) / 100m)}分"),
        new(Example, _ => ""),
        new(BaseEarned, match => match.Groups["p"].Success ? match.Groups["p"].Value + "分(即基本分)" : "满分"),
        new(BaseDeclared, _ => ""),
        new(BaseNamed, _ => ""),
        new(Times, _ => "×"),
        new(MarkBehindStop, match => match.Groups["p"].Value + "。"),
        new(BothNamed, _ => "(含两端)"),
        new(Bidden, _ => "不"),
        new(Squared, match => match.Value is "㎡" or "m²" or "m2" or "M2" ? "平方米" : match.Value is "m³" or "m3" ? "立方米" : "公里"),
        new(Misprint, match => match.Value switch { "记" => "计", "乘以" => "×", "除以" => "/", "千分点" or "个千分点" => "‰", "记分" => "计分", "百份点" or "百分比" => "百分点", "个点" => "个百分点", "扣完为至" => "扣完为止", "加扣" => "另扣", _ => "降低" }),
        new(BothEnds, match => $"(含{match.Groups["i"].Value})(不含{match.Groups["x"].Value})"),
        new(BothEndsTurned, match => $"(含{match.Groups["i"].Value})(不含{match.Groups["x"].Value})"),
        new(IncludedInside, match => match.Groups["u"].Value + match.Groups["said"].Value),
        new(EachByStroke, match => $"每{match.Groups["u"].Value}{(match.Groups["act"].Value + match.Groups["does"].Value)[..1]}{match.Groups["p"].Value}分"),
        new(FormulaHeading, _ => ""),
        new(NamedLimit, match => match.Groups["v"].Value),
        new(NounBeforeAbove, _ => ""),
        new(FigureBeforeWithin, match => match.Groups["v"].Value),
        new(NamedFigure, match => match.Groups["v"].Value),
        new(NamedAverage, match => match.Groups["v"].Value),
        new(Letter, match => match.Groups["v"].Value),
        new(LetterDefined, _ => "目标值为"),
        new(BarePercent, match => decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) is >= 50m and <= 100m ? match.Value + "%" : null),
        new(InRatio, match => $"{match.Groups["a"].Value}/{match.Groups["b"].Value}"),
        new(InPercent, match => Digits(match.Groups["n"].Value) is { } value ? value + "%" : null),
        new(InFraction, match => (Digits(match.Groups["n"].Value), Digits(match.Groups["d"].Value)) is ({ } over, { } under) ? over + "/" + under : null),
        new(InTenths, match => Tenths(match)),
        new(InPlacesTo, match => $"{Digits(match.Groups["a"].Value)}-{Digits(match.Groups["b"].Value)}"),
        new(BeforePoints, match => Digits(match.Groups["n"].Value)),
        new(InLevels, match => Digits(match.Groups["n"].Value)),
        new(BeforeUnit, match => Digits(match.Groups["n"].Value)),
        new(EachOne, _ => "1"),
        new(Product, match => $"{match.Groups["a"].Value}×{match.Groups["b"].Value}"),
        new(Smaller, match => match.Groups["a"].Value),
        new(PlaceAlone, match => match.Groups["n"].Value + "名"),
        new(InPlaces, match => "第" + Digits(match.Groups["n"].Value)),
        new(UntilNothing, _ => "扣完为止"),
        new(FullMarkAlone, _ => "得满分"),
        new(LowEndIncluded, match => $"{match.Groups["from"].Value}(含)-{match.Groups["to"].Value}(不含)"),
        new(LowEndsIncluded, _ => ""),
        new(WithinIncluded, _ => "以内"),
        new(CountedFrom, match => $"每{match.Groups["way"].Value}{match.Groups["from"].Value}"),
        new(InTenThousands, match => Digits(decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) * 10000m) + "万元"),
        new(InMinutes, match => (match.Groups["n"].Value == "半" ? "30" : Digits(decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) * 60m)) + "分钟"),
        new(HotLine, _ => ""),
        new(UnitOfBoth, match => match.Groups["n"].Value + "万" + match.Groups["u"].Value + match.Groups["said"].Value),
        new(InLargerUnit, match => Digits(decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) * 10000m) + match.Groups["u"].Value),
    ];

    /// <summary>“12场（次）”, “300人（次）”.</summary>
    [GeneratedRegex(@"(?<=\d[场人台班批辆户车])\(次\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TimesInBrackets { get; }

    /// <summary>“延迟1天扣0.5分，超10天不得分”.</summary>
    [GeneratedRegex(@"(?<=[,;。])超(?=\d+(?:\.\d+)?(?:个工作日|工作日|天|日|个月|月|小时|次|处|项|人|件|起)的?,?(?:不得分|不计分|[得扣计]))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OverDays { get; }

    /// <summary>“②制度合法、完整，得1分。（无制度的不得分）”: a sentence of its own.</summary>
    [GeneratedRegex(@"(?<=[。;])\((?<said>[^()。;\d]{2,30}(?:不得分|不计分|[得计]0分|得满分))\)[。;]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex RuleInBrackets { get; }

    /// <summary>“达到5亿元”, where another number is in 万元.</summary>
    [GeneratedRegex(@"(?<n>\d+(?:\.\d+)?)亿元(?:(?=.*\d万元)|(?<=\d万元.*))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InTenThousands { get; }

    /// <summary>“每份另扣0.5分，直至本指标得0分”.</summary>
    [GeneratedRegex("(?:直至|直到|(?<=[,;])[至到])(?:(?:本|该|此)(?:项|指标)(?:得分)?[得为]0分|得?[0零]分)(?:为?止)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex UntilNothing { get; }

    /// <summary>“≥98%满分；每少…”.</summary>
    [GeneratedRegex("(?<=[≥≤<>=]\\d+(?:\\.\\d+)?%)满分(?=[,。;])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FullMarkAlone { get; }

    private const string LowEnds = @"\((?:以上)?(?:各|每)?个?(?:档|区间|段|级|档次)(?:均|都)?(?:包)?含下限(?:,?不含上限)?\)";

    /// <summary>“80%-90%得4分…（各档含下限）”.</summary>
    [GeneratedRegex(@"(?<from>\d+(?:\.\d+)?%)-(?<to>\d+(?:\.\d+)?%)(?=[^()]*" + LowEnds + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex LowEndIncluded { get; }

    [GeneratedRegex(LowEnds, RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LowEndsIncluded { get; }

    /// <summary>“30日（含）内”.</summary>
    [GeneratedRegex("(?<=\\d[\u4E00-\u9FFF%]{1,4}\\(含\\))内(?!容|部)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex WithinIncluded { get; }

    /// <summary>“比8%每超过一个百分点” is 每超过8%一个百分点.</summary>
    [GeneratedRegex("(?<=[,;。的])(?:比|较)(?<from>\\d+(?:\\.\\d+)?%)(?:的?标准)?每(?<way>(?:低|高|超|降|减|增|提高|上升|下降|减少|增加|多|少)[于过出低高]?)(?=[\\d一两二三五个])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex CountedFrom { get; }

    [GeneratedRegex("百分之(?<n>" + Numeral + ")", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InPercent { get; }

    [GeneratedRegex("(?<d>[二三四五六七八九十]+)分之(?<n>[一二两三四五六七八九十]+)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InFraction { get; }

    [GeneratedRegex("(?<![完组构])(?<n>[一二两三四五六七八九十])成(?<h>[一二三四五六七八九]|半)?(?![员立果本效熟绩功份]|分(?!值|数))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InTenths { get; }

    [GeneratedRegex("(?<=[得计记给扣加减评赋为满高低多少各占至,:、值]|扣分|加分)(?<n>" + Numeral + "|半)(?=分(?![之类别析配管工项期级]))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BeforePoints { get; }

    [GeneratedRegex(
        "(?<![统唯第之同专零〇一二两三四五六七八九十百千])(?<n>" + Numeral + ")(?=个百分点|百分点|(?<!/[百千])小时|分钟|个(?!不[^符达足合]|必须|一律|严禁|意识|自信|维护|十|坚持|坚决|确保)|项|次(?!性|通过|合格|成功|验收|交验|(?:审核|评审|审批|复核|申报|上报|审查|检查验收)通过)|例|处|起|笔|天|日|人|名|家|条(?!线)|件|户|份|类(?!的?(?:乡镇|单位|部门|学校|医院)?的?,?(?:得|计\\d|不得分))|座|台|辆|套|种(?!植)|张|宗|篇|期|场|月|方面|年(?=[,的]?(?:扣|加|减))|倍|点(?![零〇一二三四五六七八九])|%)",
        RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BeforeUnit { get; }

    /// <summary>“每少一级”, “相差两级及以上”: a number of levels, not the name of one.</summary>
    [GeneratedRegex("(?<=[每少缺差])(?<n>[一二两三四五])(?=级(?:的)?,?(?:扣|减|得|计|以上|及以上|不))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InLevels { get; }

    /// <summary>“完成率（超过100%以100%计算）×15”: points never pass the full mark anyway.</summary>
    [GeneratedRegex(@"\((?:超过|高于|大于)100%的?,?(?:均|仍)?[按以]100%计(?:算|分)?\)(?=[×/])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex CappedNote { get; }

    [GeneratedRegex(@"\((?:均|都)?(?:包)?含(?:±[\d.]+%?|[\d.]+%?(?:和|与|、|及)[\d.]+%?)\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BothNamed { get; }

    /// <summary>“（例：完成率85%，得8.5分）”.</summary>
    [GeneratedRegex(@"\((?:例|举例|例如)[:,][^()]*\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Example { get; }

    /// <summary>“基本分8分，完成任务得基本分”: the points declared, or all where nothing else is earned.</summary>
    [GeneratedRegex(@"(?<=[得计记])(?:基本|基础)分(?!\d|为|:|值)(?:(?<=(?:基本|基础)分(?:为|:)?(?<p>\d+(?:\.\d+)?)分.*)|(?<!(?:[得计记加赋给]\d|[得计记]满分|(?:基本|基础)分[^,。;]).*)(?<!^.*(?:基本|基础)分.*[得计记](?:基本|基础)分)(?!.*(?:[得计记加赋给]\d|加分|满分|(?:基本|基础)分)))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex BaseEarned { get; }

    [GeneratedRegex(@"(?<=^|[,。;:])(?:基本|基础)分(?:为|:)?\d+(?:\.\d+)?分[,。;:](?=.*\(即基本分\))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BaseDeclared { get; }

    [GeneratedRegex(@"\(即基本分\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BaseNamed { get; }

    /// <summary>“实际办结率X权重”.</summary>
    [GeneratedRegex(@"(?<=率|比例|比值|程度|度|分值|\))[xX](?=权重|分值|满分|标准分|\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Times { get; }

    /// <summary>“完成年度目标。（35分）未完成年度目标。（20分）”: each mark belongs to the sentence before it.</summary>
    [GeneratedRegex(@"。(?<p>\(\d+(?:\.\d+)?分\))(?:(?=[^。;]*。\(\d+(?:\.\d+)?分\))|(?<=。\(\d+(?:\.\d+)?分\)[^。;]*。\(\d+(?:\.\d+)?分\)))(?:。)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex MarkBehindStop { get; }

    /// <summary>“不得少于7天”, “不应高于5%” are 不少于, 不高于.</summary>
    [GeneratedRegex("不(?:得|应当?|能|可|宜|许|准|允许)(?=低于|少于|小于|差于|超过|超出|高于|大于|多于|突破)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Bidden { get; }

    // Slips that stand in many published tables and have one reading only.
    [GeneratedRegex("个?千分点|个点(?=[的,]?(?:扣|加|得|减))|乘以|除以|记分|(?<=[项标值的,、])记(?=\\d+(?:\\.\\d+)?分)|百份点|(?<=[个1一])百分比(?=[的,]?(?:扣|加|得|减))|扣完为至|降底|(?<!附)加扣(?=\\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Misprint { get; }

    [GeneratedRegex(@"\(不(?:包)?含(?<x>[\d.]+[%分]?)[,、]?(?:包)?含(?<i>[\d.]+[%分]?)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex BothEndsTurned { get; }

    [GeneratedRegex(@"\((?:包)?含(?<i>[\d.]+[%分]?)[,、]?不(?:包)?含(?<x>[\d.]+[%分]?)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex BothEnds { get; }

    /// <summary>“预算执行率（满分10分）＝”.</summary>
    [GeneratedRegex(@"(?<=率|比例|度)\(满分\d+(?:\.\d+)?分\)(?==)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotedWeight { get; }

    /// <summary>“执行率（%）×10”.</summary>
    [GeneratedRegex(@"(?<=率|比例|度)\(%\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex PerCentNote { get; }

    /// <summary>“执行率×20分×80%” is 执行率×16分.</summary>
    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF)])×(?<p>\d+(?:\.\d+)?)分×(?<s>\d+(?:\.\d+)?)%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex WeightedPercent { get; }

    /// <summary>“12345热线按时办结率”: the number of a line is no value.</summary>
    [GeneratedRegex(@"(?<![\d.])(?:12345|12315|12369|12348|12388)(?=[\u4E00-\u9FFF]{0,2}(?:热线|平台|工单|投诉|举报))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex HotLine { get; }

    /// <summary>“10万（含）-12万人次”.</summary>
    [GeneratedRegex(@"(?<n>\d+(?:\.\d+)?)万(?<said>\(不?含\))?(?=[-至]\d+(?:\.\d+)?万(?<u>人次|人|元|户|吨|亩|平方米|立方米))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex UnitOfBoth { get; }

    /// <summary>“≥1万人”, where another limit says 5000人.</summary>
    [GeneratedRegex(@"(?<n>\d+(?:\.\d+)?)(?:万(?<u>人|元|户|亩|吨)|亿(?<u>元))(?![次均/天·])(?:(?=.*\d\k<u>(?![次均/天·]))|(?<=\d\k<u>(?![次均/天·]).*))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InLargerUnit { get; }

    /// <summary>“超过1小时”, where another limit says 30分钟.</summary>
    [GeneratedRegex(@"(?<![个\d.])(?<n>\d+(?:\.\d+)?|半)个?小时(?:(?=.*\d分钟)|(?<=\d分钟.*))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InMinutes { get; }

    /// <summary>“排名第1得5分”, “排名前5得5分”: a place, not a number.</summary>
    [GeneratedRegex("(?<=(?:排名|位次|名次|位列)[^,。;\\d]{0,6}[第前为])(?<n>\\d{1,3})(?=的?,?得)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex PlaceAlone { get; }

    /// <summary>“第四至第六名”.</summary>
    [GeneratedRegex("第(?<a>[一二三四五六七八九十]{1,3})(?:名|位)?(?:至|到|-)第?(?<b>[一二三四五六七八九十]{1,3})(?=名|位)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InPlacesTo { get; }

    /// <summary>“min（完成率，100%）×分值”: points never pass the full mark anyway.</summary>
    [GeneratedRegex(@"[Mm](?:in|IN)\((?<a>[^,()]{2,24}),(?:100%|1)\)(?=×)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Smaller { get; }

    [GeneratedRegex("第(?<n>[一二三四五六七八九十]{1,3})(?=名|位)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InPlaces { get; }

    [GeneratedRegex("(?<=\\d|万|/)(?:㎡|m²|m2|M2|m³|m3|km|KM|㎞)(?![A-Za-z\\d])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Squared { get; }

    /// <summary>“90（含）分以上”.</summary>
    [GeneratedRegex("(?<=\\d)(?<said>\\(不?含\\))(?<u>%|分|天|日|个|人|项|次|万元|元)(?=以上|以下|-|至|以内)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex IncludedInside { get; }

    /// <summary>“扣1分/次”, “按0.5分/处扣减”.</summary>
    [GeneratedRegex(@"(?:(?<act>扣|加|得|计)(?<p>\d+(?:\.\d+)?)分/(?<u>[个项次例处起笔人天日件条篇户家份])|按(?<p>\d+(?:\.\d+)?)分/(?<u>[个项次例处起笔人天日件条篇户家份])(?:的标准)?(?<does>扣|加)(?:减|除|分)*)(?![\u4E00-\u9FFF]*[×/])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex EachByStroke { get; }

    /// <summary>“【评分方法】计分公式：得分=…”.</summary>
    [GeneratedRegex(@"(?<=^|[。;\]:])(?:\[(?:评分方法|评分标准|计分方法|计分标准|评分办法|计分公式)\])?(?:计分公式|评分公式|计算公式|得分公式|具体公式)(?:为|是)?:(?=[^。;:]{0,8}得分=)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FormulaHeading { get; }

    /// <summary>“目标值90%，最低值70%。…低于最低值…(实际值-最低值)/(目标值-最低值)”: where two limits are named, their names stand for the values.</summary>
    [GeneratedRegex(@"(?<name>" + Limits + @")(?![为是:\d(])(?<=(?<![\u4E00-\u9FFF])\k<name>(?:为|是|:)?(?<v>\d+(?:\.\d+)?%?)[,。;].*)(?<=" + LowLimits + ".*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex NamedLimit { get; }

    /// <summary>“达到下达目标（88.5%）…；未达到目标但高于上年水平（86%）…；低于上年水平…”: a figure named with its value stands for it.</summary>
    [GeneratedRegex(@"(?<=低于|高于|达到|超过|达不到|小于|大于)[\u4E00-\u9FFF]{0,6}?(?<k>目标|上年|去年)(?:值|水平)?(?=[的,。;但])(?!的\d)(?<=[\u4E00-\u9FFF]\k<k>(?:值|水平)?\((?<v>\d+(?:\.\d+)?(?:%|[\u4E00-\u9FFF/]{1,6}))\).*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex NamedFigure { get; }

    /// <summary>“相差两个档次以上”, “缺少两项手续及以上”: what is counted stands before its limit.</summary>
    [GeneratedRegex("(?<=[1-9两二三四五][个项])(?:等次|等级|档次|级别|制度|手续|资料|材料|要点|要素|条件|内容|问题|环节|项目|指标|方面)(?=(?:及|或)?以[上下])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NounBeforeAbove { get; }

    /// <summary>“控制在预算单价（200元/吨）以内”.</summary>
    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF])\((?<v>\d+(?:\.\d+)?(?:%|(?!分)[\u4E00-\u9FFF/]{1,6}))\)(?=的?(?:以内|之内|及?以上|及?以下))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex FigureBeforeWithin { get; }

    /// <summary>“高于全市平均水平（85%）”.</summary>
    [GeneratedRegex(@"(?<=低于|高于|达到|超过|小于|大于)[\u4E00-\u9FFF]{0,8}平均(?:水平|值|数)?\((?<v>\d+(?:\.\d+)?%)\)|(?<=低于|高于|达到|超过|小于|大于)[\u4E00-\u9FFF]{0,8}平均(?:水平|值|数)?(?=[的,。;但])(?<=平均(?:水平|值|数)?\((?<v>\d+(?:\.\d+)?%)\).*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex NamedAverage { get; }

    private const string Value = @"\d+(?:\.\d+)?(?:%|[\u4E00-\u9FFF]{1,3})?(?=[,。;)]|$)";

    private const string Named = "(?:本指标|本项|目标值?|计划值?|标准值?)[,:]?";

    /// <summary>“B＞A的…得分=A/B×分值。本指标A=20件”: the letter stands for the figure.</summary>
    [GeneratedRegex(@"(?<=[≥≤<>=/])(?<l>[A-Z])(?![A-Za-z=\d])(?:(?<=" + Named + @"\k<l>(?:=|为)(?<v>" + Value + @").*)|(?=.*" + Named + @"\k<l>(?:=|为)(?<v>" + Value + ")))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Letter { get; }

    /// <summary>“本指标A=20件” says what it is measured by.</summary>
    [GeneratedRegex(Named + "[A-Z](?:=|为)(?=" + Value + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex LetterDefined { get; }

    /// <summary>“改造率≤80的”: a rate is in percent; not of deaths, births, turnover.</summary>
    [GeneratedRegex(@"(?<=(?<!死亡|发病|出生|增长|周转|容积|抚养|负债|流动|速动|生育|换手|化验|信噪)率(?:≥|≤|<|>|达到|大于|小于|低于|高于|不低于|不超过|不高于))(?<n>\d{2,3}(?:\.\d+)?)(?=[的,得计扣])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex BarePercent { get; }

    private const string LowLimits = "(?:最低值|下限值|及格值|门槛值|不允许值)";
    private const string Limits = "(?:目标值|满意值|优秀值|上限值|最低值|下限值|及格值|门槛值|不允许值)";

    /// <summary>“实际达标率与目标值之比×权重”.</summary>
    [GeneratedRegex(@"(?<=[按照,:为=]|乘以)(?<a>[^,。;:=×/()\d按照]{2,12})(?:与|占)(?<b>[^,。;:=×/()按照]{2,14})(?:之比|的(?:比例|比值|比率|比重))(?=×)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InRatio { get; }

    /// <summary>“每有一级未公示”, “每缺一环节”, “发现一所学校未配备到位扣1分”.</summary>
    [GeneratedRegex("(?<=发现|出现|发生|存在|有|缺少|缺|漏)一(?=[所村镇乡县校幢栋张页支队班级][^,。;\\d]{0,24},?(?:扣|减)\\d)|(?<=每(?:有|发现|出现|存在|缺少|缺|少|漏))一(?=所|本|册|级|环节|要素|步骤|程序|乡|县|区|市|站|校|院|学校|企业|单位|部门|项目|社区|村居|问题|事项|内容|指标|方面|科目|岗位)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EachOne { get; }

    /// <summary>“按到位率与权重分的乘积计分”.</summary>
    [GeneratedRegex(@"(?<=按照?|[=:,;。]|^)(?<a>[^,。;:=×/()\d按照]{2,16})(?:与|和|同)(?<b>(?:该|本)?(?:项|指标)?的?(?:权重分值|权重分|权重|分值|分数|标准分|满分|\d+(?:\.\d+)?分))(?:的|之)?(?:乘积|积)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Product { get; }

    private static string Digits(decimal value) => (value / 1.000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string? Digits(string numeral) => ChineseNumber.Parse(numeral)?.ToString(CultureInfo.InvariantCulture);

    private static string? Tenths(Match match)
    {
        if (ChineseNumber.Parse(match.Groups["n"].Value) is not { } tens)
            return null;
        var half = match.Groups["h"].Value switch { "" => 0m, "半" => 5m, var digit => ChineseNumber.Parse(digit) ?? 0m };
        return ((tens * 10m) + half).ToString(CultureInfo.InvariantCulture) + "%";
    }
}

/// <summary>改写规则。A pattern and what each match is written as; a match with no rewriting stays.</summary>
internal sealed record NumeralRewrite(Regex Pattern, Func<Match, string?> Write)
{
    /// <summary>A text without them is left as it is.</summary>
    public NeededWords Needed { get; } = NeededWords.Of(Pattern);

    public IEnumerable<TextChange> Changes(string text)
    {
        foreach (Match match in Pattern.Matches(text))
        {
            if (Write(match) is { } replacement)
                yield return new(match.Index, match.Index + match.Length, replacement);
        }
    }
}
