using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>得分后果句式。The forms of words for points given, taken and limited; each begins where the search stands.</summary>
internal static partial class ConsequencePatterns
{
    private const string Number = AmountReader.Number;
    private const string Fen = AmountReader.PointWord;
    private const string Any = AmountReader.Any;
    private const string Some = AmountReader.Some;
    private const string Get = "(?:可得|赋予|得分为|得分=(?![^,。;]*[×/+\\-])|评分为|记分为|计为|记为|得|计|记|给|评|赋|获|打)";
    private const string ThisItem = "(?:(?:该|本|此)(?:项|条|指标|三级指标)(?:指标)?(?:分值)?(?:\\(\\d+(?:\\.\\d+)?分\\))?,?(?:直接)?)?";
    private const string Unit = "(?:个百分点|百分点|" + CountingUnits.Any + ")";
    // A note in brackets is no part of a formula.
    private const string InFormula = @"(?!\((?:最|满分|计满|不|超过|超出|上限|如|封|以|数据|其中|注|说明|单位|[^()=×/]{2,12}(?:超过|高于|大于)\d|[^()]{2,24}(?:不得分|不计分|得0分)\)))[^,。;=]";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>不足1个百分点的不扣；不足5天按5天计。</summary>
    [GeneratedRegex(@"\G\(?(?:不足|不满|未满|未达到?)(?:(?:1|0\.\d+)?%|[2-9](?:\.\d+)?%(?=的?,?不扣)|(?:" + Number + ")?(?:" + Unit + @")|" + Number + "(?:%|" + Unit + @")(?=的?,?(?:均|也|都)?按))(?:的部分|的)?,?(?:均|也|都)?(?:(?<asone>按照?(?:" + Number + @")?(?:%|" + Unit + @")(?:来)?(?:计算|计|算|扣分|扣))|(?<rate>按比例(?:计算|扣分|扣减|计)?(?![得计给赋分算在])|(?<=部分,?)按比例计分)|不扣分?|不计(?!分)算?|不加分?|不予计算|忽略不计|舍去)\)?", Options, RegexLimits.Milliseconds)]
    public static partial Regex Started { get; }

    /// <summary>酌情、视情况、综合评定: points left to a person.</summary>
    [GeneratedRegex(@"\G(?:酌情|酌量|视情|(?<![巡重监])视(?!察)[^,。;]{0,16}(?:情况|程度|轻重|质量|效果|结果)|综合(?:判定|评定|打分|判断|评分|考量|评价(?!的?扣|体系|指标|报告|工作)|考虑|评判|确定)|合理确定|集体讨论确定|由[^,。;]{0,12}(?:评定|确定(?!的[、\u4E00-\u9FFF]{2,24}?(?:率|进度|标准|目标|数|额|值|计划|任务)(?:[,。;:]|$))|打分|评分|评判|赋分|给分|(?:研究|决定)+(?:扣分|打分|给分|得分))|自由裁量|(?:评价人员|专家|评委|考核组|评价组)[^,。;]{0,16}(?:判断|判定|打分|评定|裁量|赋分|给分)|(?:范围|区间)内(?:合理|酌情|综合)?(?:打分|评分|确定|赋分|给分|计分|酌情)|(?:根据|依据|按照?(?!(?:此|上述|以上|该|前述|同样)(?:标准|规定|办法|规则|比例)?扣)|结合|视)[^,。;0-9比率]{0,24}(?:扣减?|扣除)(?:相应|对应|适当)?的?(?:分值|分数|分)(?![,。;:]即?每)|相应扣分|(?:适度|适当|酌情)(?:调减|扣减|核减)|适当的?(?:扣|加|给|计|得|减|分值|分数)[分减]?|分档评价|定性(?:分析|评价|判断)|酌[减扣加]|评议(?:得分|打分|计分)|较[高低]分值|得[高低]分|(?<![两几各2-9二三四五六个])得?部分(?:得分|分值|分(?!别))|大部分分值|一半以上分值|不超过\d[\d./]*%?的?分值|视[^,。;]{1,20}(?:给分|计分|打分|评分)|按[^,。;0-9]{0,16}(?:大小|高低|好坏|优劣)[^,。;]{0,4}(?:计分|评分|打分|给分|得分))", Options, RegexLimits.Milliseconds)]
    public static partial Regex Discretion { get; }

    /// <summary>根据完成情况评分: says nothing beside a rule, and everything without one.</summary>
    [GeneratedRegex(@"\G(?:根据|依据|按照?|结合|视)(?![^,。;]{0,30}综合[评判打])[^,。;0-9比率占×/]{0,30}(?:情况|程度|结果|质量|效果|水平|实绩|材料|成效|完整性|时间)[^,。;0-9比率占×/]{0,8}(?:打分|评定得分|评分|评定|计分|得分|赋分)(?:。|,|;|$|\([^()\d]*\)$)|\G(?:根据|依据|按照?)[^,。;0-9]{0,16}(?:得分|结果|成绩)(?:进行)?(?:折算|换算)(?:。|,|;|$)", Options, RegexLimits.Milliseconds)]
    public static partial Regex Introduction { get; }

    /// <summary>按超期率扣分，每4%扣1分: the rule follows.</summary>
    [GeneratedRegex(@"\G应?(?:根据|按照?)[^,。;0-9]{2,24}扣分[,。;:](?=即?每)", Options, RegexLimits.Milliseconds)]
    public static partial Regex Announced { get; }

    /// <summary>得3-5分、扣1-2分、2分左右。</summary>
    [GeneratedRegex(@"\G,?(?:" + Get + @"|扣|为|在|[:,(])?" + Number + "(?:分)?[-至到]" + Number + Fen + @"(?!(?:\([^)]*\))?(?:的)?,?[得计]\d)(?:(?:之间|范围内)?(?:酌情)?(?:给分|打分|计分|评分|评判))?|\G,?" + Get + "?" + Number + "分(?:左右|以下|以内|以上)(?!(?:\\([^)]*\\))?(?:的)?,?[得计]\\d|(?:\\([^)]*\\))?的,?(?:每|扣|不得))|\\G,?" + Get + "(?:" + AmountReader.Weight + ")?的?" + Number + "%?(?:\\(不?含\\))?-" + Number + "%|\\G按(?:照)?(?:" + AmountReader.Weight + ")?的?" + Number + "%?-" + Number + "%(?:计分|得分|给分|赋分|计|得)|\\G按(?:照)?(?:指标)?" + AmountReader.Weight + "的?" + Number + "%?-" + Number + "%(?:\\(不?含\\))?(?:、" + Number + "%?-" + Number + "%(?:\\(不?含\\))?)+来?(?:计分|记分|得分|给分|赋分|评分)|\\G按" + Number + "%以下(?:计分|得分|给分|赋分|计|得)|\\G(?:" + Number + "%?-" + Number + "%(?:\\([不]?含\\))?" + AmountReader.Weight + ")", Options, RegexLimits.Milliseconds)]
    public static partial Regex AwardRange { get; }

    [GeneratedRegex(@"\G(?:则|的)?" + ThisItem + "(?:不适用|不考核|不予考核|不作考核|不纳入考核|不纳入评价|不参与评[价分]|不评价|不计入总分)(?:(?:该|本|此)(?:项|指标))?", Options, RegexLimits.Milliseconds)]
    public static partial Regex NotScored { get; }

    [GeneratedRegex(@"\G(?:\(?[^,。;\d]{0,14}(?:超过|高于|大于|超出|超)(?:100%|" + AmountReader.Weight + @")的?,?(?:均|仍|也)?[按以](?:100%|" + AmountReader.Weight + @")(?:计算|计分|计|得分)?\)?)|\G,?不计负分|\G,?(?:得?(?:满分|" + AmountReader.Weight + @")|计满|得满|加满)(?:即|为)止|\G以满分为限|\G最高(?:不超过|得|计|为)?(?:满分|分值)(?=[,。;)]|$)|\G得(?:相应|对应)(?:比例)?的?(?:分值|分数|分)|\G(?:满足|符合|达到|做到|具备)(?:要求)?的?[即则就]?得分|\G(?:高于|超过|大于)(?:" + Number + "分|" + AmountReader.Weight + ")的?,?按(?:" + Number + "分|" + AmountReader.Weight + @")计(?:算)?|\G(?:最高|上限|最多)(?:为|按|不超过)?100%(?=[,。;)]|$)|\G(?:各(?:项|子)?(?:指标|任务)?(?:得分)?(?:之和|合计|相加|累加)|合计|加总)(?:即为|为|作为)[^,。;]{0,8}得分|\G(?:超额|超过目标值?)完成的?,?(?:均|仍|也)?[按以]100%(?:计算|计分|计)|\G单项(?:超额完成|超过[^,。;\d]{0,6})的?,?(?:均|仍|也)?按(?:该项)?(?:满分|100%)计(?:算|分)?|\G[^,。;]{0,4}(?:共用|共享)(?:本|该)?(?:项|指标)?(?:分值|分数)|\G(?:超额|超出|超过)[^,。;]{0,10}不(?:再)?加分|\G[^,。;\d]{0,10}超过(?:计划数?|预算数?|目标值?|任务数?)的?,?按(?:" + Number + "分|" + AmountReader.Weight + @")计(?:算|分)?|\G每(?:缺少?|少|有)1?[项个][^,。;]{0,8},?扣(?:除|减)?(?:相应|对应|该项)的?(?:分值|分数|分)|\G(?:不符合|未达到|未做到|不满足)的?,?(?:相应|酌情相应)扣分|\G(?:不符合|未达到|未做到)的?,?(?:相应|对应)(?:的)?(?:分值|分数)不得分|\G同一[^,。;]{0,20}(?:按|取|以)[^,。;]{0,6}最?高[^,。;]{0,12}|\G不(?:重复|累计)(?:加|计|扣|得)分|\G[,。]?(?:按|以|取)最高(?:级别|等次|奖项|等级|荣誉)(?:的)?(?:计分|计算|得分|计|认定)?(?:,?不(?:重复|累计|累加|叠加)(?:计算|计分|得分|加分|计)?)?|\G每(?:完成|达到|符合)1?[项个](?:指标)?(?:取得|得|计)(?:该项|相应|对应)的?(?:分数|分值|分)|\G(?:最高)?不(?:得|能|可)?超过(?:满分|" + AmountReader.Weight + ")(?:上限)?", Options, RegexLimits.Milliseconds)]
    public static partial Regex Capped { get; }

    [GeneratedRegex(@"\G\(?(?:加分)?(?:可以?)(?:突破|超过|超出)(?:" + AmountReader.Weight + @")\)?", Options, RegexLimits.Milliseconds)]
    public static partial Regex MayExceed { get; }

    [GeneratedRegex(@"\G\(?,?(?:以|直至|直到|至|可累计|累计|最多|直接)?(?:(?:本|该|此)(?:分值|分数)|(?:本|该|此|各)(?:小项|子项|分项|单项|要点|部分|小点|款|条|项|指标)(?:分值|分数)?)?(?:扣完|扣光|扣尽|扣满|减完|扣至0分|扣到0分|扣减至0分|减至0分|扣为(?:0|零)分)(?:(?:本|该|此)?(?:项|指标|小项)?(?:的)?(?:全部)?(?:权重)?(?:分值|分数|分)?)?(?:即止|为止|为限|止|(?=[,。;:)(.]|$))\)?", Options, RegexLimits.Milliseconds)]
    public static partial Regex Exhausted { get; }

    [GeneratedRegex(@"\G\(?,?(?:累计)?(?:(?:最多|最高|至多|累计最多|最大|累计)(?:累计)?(?:扣|(?=减\d))(?:减|除)?(?:分)?(?:不超过)?|扣满|(?:直至|直到)?扣完(?:[本该此](?=\d))?|扣(?:分|除|减)?(?:最多|最高|总额|合计)?(?:不超过|以|上限为?))" + Some + @"(?:为限|为止|止)?\)?|\G,?" + Some + @"扣完(?:为?止)?|\G,?(?:最多|最高|至多)扣(?:减|除)?(?<s>" + Number + @")%(?=[,。;)]|$)", Options, RegexLimits.Milliseconds)]
    public static partial Regex MostDeducted { get; }

    [GeneratedRegex(@"\G\(?,?(?:(?:最低|最少|至少|保底)(?:得分?|计|为|记)?(?:不低于)?|得分不低于|扣[至到](?=[^0]))" + Some + @"\)?", Options, RegexLimits.Milliseconds)]
    public static partial Regex LeastPoints { get; }

    [GeneratedRegex(@"\G\(?,?(?:累计)?(?:(?:最多|最高|至多|累计最多|累计最高)(?:可)?加(?:分)?|加分(?:最多|最高|累计|合计)?(?:不超过|以|上限为?))" + Some + @"(?:为限|为止)?\)?|\G加满" + Some + "(?:为止|止)?", Options, RegexLimits.Milliseconds)]
    public static partial Regex MostAdded { get; }

    [GeneratedRegex(@"\G[(,]?(?:累计)?(?:本项|该项|本指标|总分|总得分|合计)?(?:(?:最多|最高|封顶|至多|上限为?|累计得分不超过|得分累计不超过|累计不超过|最高不超过|得分最高不超过|最高不得超过|不得超过|不超过|以)(?:可)?(?:得|计|为|记)?(?:分)?|共计?|(?<=[,;])合计|(?<=^|[,。;:(]|本项|该项|指标)满分(?:为|:)?|计满|得满)" + Some + @"(?:为限|为止|封顶|止)?\)?|\G\[(?<p>" + Number + @")分\]", Options, RegexLimits.Milliseconds)]
    public static partial Regex MostPoints { get; }

    [GeneratedRegex(@"\G(?:基础分|基本分|基准分|起评分|底分)(?:为|:)?(?<p>" + Number + ")" + Fen, Options, RegexLimits.Milliseconds)]
    public static partial Regex BasePoints { get; }

    [GeneratedRegex(@"\G(?:采用|按照?|用|以)?(?:(?:在0分?[和与到至-]满分之?间)?(?:按)?线性(?=得分|计分|给分|递减|递增)|(?:线性|直线|比例)?(?:线性|直线)?(?:内)?插(?<!机插|扦插|安插)(?!秧|花|座|件|班|队|入|图)(?:值)?法?(?:法)?)(?:计算)?(?:(?:,?即)?(?:在|计|得|于)?(?<low>" + Number + ")分?[-至到](?<high>" + Number + ")" + Fen + "(?:之间)?)?(?:计算得分|计算|计分|得分|给分|确定得分|计|得)*", Options, RegexLimits.Milliseconds)]
    public static partial Regex Interpolated { get; }

    /// <summary>各项完成率的平均值×分值。</summary>
    [GeneratedRegex(@"\G(?:(?:该项|指标|本项|本指标)?得分=|按(?:照)?)?各[^,。;=]{0,12}(?:(?:完成率|达标率|实现率|完成比例)的?(?:(?:算术|加权)?平均[值数]?|之和/[^,。;×=]{1,8}数)|平均(?:完成率|达标率|实现率))(?:×(?:" + Number + Fen + "|" + AmountReader.Weight + "|" + Number + ")|(?:计算)?(?:得分|计分))", Options, RegexLimits.Milliseconds)]
    public static partial Regex DividedByRate { get; }

    [GeneratedRegex(@"\G,?(?:按(?:照)?(?:每项|各项|每个|各)[^,。;]{0,14}(?:完成|达标|实现)情况)?(?:分项(?:计分|计算得分|赋分)|(?:(?:分值|权重)?(?:平均分配|平均分摊|平均计分|平均确定|平均赋分|平均设置)|(?:(?:每|各)?项(?:指标|目标|任务)?的?)?(?:分值|权重)(?:均分|相等|相同|均等))(?:分值|权重)?)|\G(?:每个|各)[^,。;=]{0,10}分值=(?:本项|该项)?分值/[^,。;]{0,14}(?:个数|项数|数量)", Options, RegexLimits.Milliseconds)]
    public static partial Regex Divided { get; }

    [GeneratedRegex(@"\G(?:(?:则|即|即:)?(?:该项|本项|此项|该|本|此|各)?(?:评价|考核|绩效|三级)?(?:指标)?(?:实际|最终|评价|考核)?(?:的)?(?:得分值?|评分|分值(?==))(?:=|等于|为:|计算公式为:?|:(?=.*[×/])|按照?(?=[^,。;]*×)))(?<e>(?:" + InFormula + @")*[×/+\-\d)](?:" + InFormula + ")*)", Options, RegexLimits.Milliseconds)]
    public static partial Regex Formula { get; }

    /// <summary>完成率×分值 without 得分=; a percentage is not enough.</summary>
    [GeneratedRegex(@"\G(?:按(?:照)?|(?<=^|[,。;:(的]|为))(?<e>[^,。;=:%\d×()]{1,14}(?:率|比例|比值|占比|比重|程度|度)(?:×|乘以)(?:(?:权重分?|分值|标准分|满分)(?=\d)" + Number + "分|" + AmountReader.Weight + "|" + Number + "分|" + Number + "(?=[,。;)]|计分|计算|得分|给分|赋分|(?:即)?为|$)))(?:计分|计算得分|得分|计算|给分|赋分|即?为(?:本|该)(?:项|指标)(?:指标)?(?:的)?得分)?|\\G按(?![期时])(?:照)?(?!(?:完成|实际)?比例(?:得分|计分|给分)\\()(?<e>[^,。;=]*[)×/][^,。;=]*×(?:" + AmountReader.Weight + "|" + Number + "分?(?![%\\d.])))(?:计分|计算得分|得分|计算|给分|赋分)?|\\G(?<=^|[,。;:(的])(?<e>[^,。;=:%\\d×()]{0,24}(?:得分|评分|成绩)×" + Number + "%)(?=[,。;)]|计入|计分|计算得分|$)|\\G(?<e>\\([^,。;=()]*\\)×(?:" + AmountReader.Weight + "|" + Number + "分?(?![%\\d.个项次])))|\\G(?<=^|[,。;:])[^,。;:=()\\d]{2,14}(?:率|比例|程度|度)=(?<e>[^,。;=()]{2,24}/[^,。;=()]{2,24}×" + Number + "分)(?!之)|\\G(?<=^|[,。;:])(?<e>[^,。;:=()\\d×/按]{2,16}/" + Number + Unit + "?×(?:" + AmountReader.Weight + "|" + Number + "分?(?![%\\d.个项次])))|\\G(?<=^|[。;]|项目中,|指标中,)(?<e>[^,。;:=()×\\d/按]{2,30}/[^,。;:=()×\\d/按]{2,30}×(?:" + AmountReader.Weight + "|" + Number + "分?)(?=[,。;]|$))|\\G[得计](?<e>" + Number + "分?×[^,。;=:%\\d×()/]{2,14}(?:率|比例|度)(?:/" + Number + "%)?)(?:分|的?分值)?(?=[,。;]|$)|\\G(?:即:?|\\()(?<e>[^,。;=()]{2,24}/[^,。;=()]{2,24}×(?:" + AmountReader.Weight + "|" + Number + "分?(?![%\\d.])))\\)?", Options, RegexLimits.Milliseconds)]
    public static partial Regex ProductFormula { get; }

    [GeneratedRegex(@"\G(?:则)?(?:按(?:照)?|根据|依据?)其?(?:各(?:子项|分项|项)的)?(?:[^,。;%\d]{1,14}(?:占|与)(?:(?<base>\d+(?:\.\d+)?)%|\d+(?:\.\d+)?" + Unit + @")的?(?:比例|比值)(?=(?:计算)?(?:得|计(?!算)|给))|(?<value>[^,。;%\d]{0,12}率|[^,。;%\d]{1,14}(?:占|与|/)[^,。;%\d]{1,14}的?(?:比例|比值|比率|比重|百分比|比)(?=(?:计算|折算|相应|逐项|分别|各自|逐一)?(?:得|计(?!算)|给|赋|扣))|[^,。;%\d]{0,10}(?:项数|个数|数量|任务)?(?:占比)|(?:实际)?(?:完成|执行|支付|支出)?进度(?:量化)?)|(?:实际)?(?:完成|达标|执行|到位|落实|实现|发放|拨付|兑付|支付|覆盖|整改|建成|公开|配备|安装|竣工|开工|验收|入库|投放|供应|办结|回收|清理|处理|上报|移交|上缴|缴库|收缴|化解|偿还|清偿){0,2}(?:情况)?(?:的)?(?:比例|百分比|百分数)|未(?:完成|达标|落实|执行)(?:的)?比例|完成情况比例)(?:在0分?[-至到](?<most>" + Number + @")分(?:之间)?)?(?:计算|折算|相应|逐项|分别|各自|逐一)?(?:得分|计分|给分|赋分|计算得分|得数|扣减|扣分|扣除|减分|减扣|得|计|计算)(?:相应|对应|该项)?(?:分值|分数|的分值|得分)?", Options, RegexLimits.Milliseconds)]
    public static partial Regex InProportion { get; }

    [GeneratedRegex(@"\G(?:各占|各得|各计|各|均为|均得|每项得|每项计|每项|每个要点得?|每一?要点得?|每条得?|每点得?)(?:为|占)?" + Any + @"|\G各占(?<s>" + Number + @")%(?=[,。;:])|\G(?<=共(?:设|有)?\d{1,2}[个项类][^。;]{0,16}[,:])每[个类][^,。;\d得计加扣]{1,6}" + Some + @"|\G每[个类](?:子?项|子?指标|任务|工程|项目)(?:得|计|占)?" + Some, Options, RegexLimits.Milliseconds)]
    public static partial Regex Each { get; }

    [GeneratedRegex(@"\G每(?!个?学[期年]|次[^,。;\d]{1,10}中,|年|月|季|周|半年|[日天人](?=[^扣加减,]{0,8}(?:量|数|额|时间)))(?<what>(?:(?!扣|分别[得加扣计]|\d分[,:]|视情|酌|不低于|不少于|不超过|不高于|不大于|不小于|小于等于|大于等于)[^。;每≤≥<>=]){1,42}?)(?:,)?(?:则|的|就)?,?(?:则)?(?:[在从]" + Number + @"分的?(?:基础上|中))?(?<further>另|再)?(?<act>扣减|扣除|扣掉|扣去|倒扣|扣|减|加|得|计|记|给)(?:分)?(?:" + Any + "|(?<p>" + Number + @")(?=[,。;)]|$))(?:计扣|计算)?(?:\((?:以" + Number + @"分为基[数础]|[从在]" + Number + @"分的?(?:基础上|中)扣减?)\))?|\G每(?<what>次[^,。;:\d得加扣计]{1,6})(?<act>)(?<p>" + Number + ")" + Fen + @"|\G每(?<what>[个项次例处起笔条份件天篇场期人户家台名宗座套辆门所本部批幅])(?<act>)" + "(?<p>" + Number + ")" + Fen, Options, RegexLimits.Milliseconds)]
    public static partial Regex Step { get; }

    /// <summary>按每个区1分扣减.</summary>
    [GeneratedRegex(@"\G按?每(?<what>[^,。;\d扣加减得计]{1,8}?)(?<p>" + Number + @")分(?:的标准)?(?:予以|进行)?(?<act>扣减|扣除|扣分)(?!\d)", Options, RegexLimits.Milliseconds)]
    public static partial Regex StepBehindPoints { get; }

    [GeneratedRegex(@"\G(?<![\d.第含])(?<what>(?:发现|出现|发生|存在|有|缺少|缺|少(?:完成|建|办|开展|培训|举办)?|未|迟报?|逾期|超时|超期|超(?:出|过|编)?(?=1[人名])|(?:上升|下降|降低|提高|减少|增加|低于|高于|超过|超出|少)(?=(?:1|0\.1)个?百分点))?(?:任何|任意)?(?:1(?>" + Unit + @")|0\.1个?百分点)(?!以|及|至|-|\()[^。;,每\d]{0,40}?(?:,(?!扣|得|计|否则|则|的)[^。;,每\d得]{2,24}?)?)(?:,)?(?:则|的|就)?,?(?<further>另|再)?(?<act>扣减|扣除|扣|减|加)" + Any, Options, RegexLimits.Milliseconds)]
    public static partial Regex BareStep { get; }

    [GeneratedRegex(@"\G(?:的)?,?(?:分别|依次|对应|相应)(?:可)?(?:按(?:照)?)?" + Get + "?(?:(?:该)?(?:项|指标)?" + AmountReader.Weight + "的)(?<list>" + Number + "%(?:、" + Number + "%)*、(?:" + Number + "%|0))(?:计分|得分|给分|赋分|计)?|\\G(?:的)?,?(?:分别|依次|对应|相应)(?:可)?(?:" + Get + "|加)?(?<list>(?:[得计])?" + Number + "(?:分)?(?:[、,和](?:[得计])?" + Number + "分?)+)|\\G,?" + Get + "(?<list>" + Number + "分(?:、(?:[得计])?" + Number + "分)+)", Options, RegexLimits.Milliseconds)]
    public static partial Regex Awards { get; }

    [GeneratedRegex(@"\G(?:的)?,?(?:分别|依次)(?:扣除|扣减|扣)(?<list>" + Number + "分?(?:[、,和](?:扣)?" + Number + "分?)+)", Options, RegexLimits.Milliseconds)]
    public static partial Regex Losses { get; }

    [GeneratedRegex(@"\G(?:则)?扣(?:除|减|完|光)?(?:" + ThisItem + @")(?:全部|所有)(?:" + AmountReader.Weight + @"|分)|\G(?<![齐完健不])全扣(?!\d)|\G扣完(?=[,。;]|$)|\G扣(?:除|减|完)(?:该|本)(?:项|指标)(?:全部)?(?:分值|分数|得分|分)", Options, RegexLimits.Milliseconds)]
    public static partial Regex LossOfAll { get; }

    [GeneratedRegex(@"\G(?:则|的)?,?(?:不加分?(?:、|,|也|且)?不扣分?|不扣分?(?:、|,|也|且)?不加分?)(?!\d)|\G不(?:予)?扣分", Options, RegexLimits.Milliseconds)]
    public static partial Regex NoLoss { get; }

    [GeneratedRegex(@"\G(?:则)?(?:扣减|扣除|倒扣|扣|减)(?:分)?(?:去)?(?:" + Any + "|(?<s>" + Number + ")%(?=[,。;)、]|$))", Options, RegexLimits.Milliseconds)]
    public static partial Regex Loss { get; }

    /// <summary>一票否决，本项得0分: decides whatever the rest earns.</summary>
    [GeneratedRegex(@"\G(?:则|的)?,?(?:实行)?一票否决(?:,?" + ThisItem + "(?:不得分|(?:得|计|记|为)?(?:0|零)分))?", Options, RegexLimits.Milliseconds)]
    public static partial Regex Veto { get; }

    [GeneratedRegex(@"\G(?:则|可|的)?加(?:分)?(?<p>" + Number + ")" + Fen, Options, RegexLimits.Milliseconds)]
    public static partial Regex Bonus { get; }

    [GeneratedRegex(@"\G(?:则|即|的)?,?" + ThisItem + "(?:(?:实行)?一票否决,?)?" + ThisItem + "(?:不予?得分|不加分|不计分|不得(?:(?:相应|对应|该项)的?(?:分值|分数|得分|分)|分)|不给分|不予?计分|不予?给分|不赋分|不记分|无分|(?:得分为|得|计|记|给|为|评|:|,)?(?:0|零)" + Fen + @")(?:,?并[^,。;\d]{0,24})?|\G(?:则|即)?,?(?:该|本|此)(?:项|指标)(?:的)?(?:分值|得分)(?:为|等于|=|计)(?:0|零)(?=[,。;)]|$)|\G(?:实行)?一票否决", Options, RegexLimits.Milliseconds)]
    public static partial Regex NoPoints { get; }

    [GeneratedRegex(@"\G(?<!不)(?:则|即|可)?,?" + ThisItem + Get + "(?:到)?(?:其)?(?:" + Any + "|(?<s>" + Number + @")%(?=[,。;)]|$))", Options, RegexLimits.Milliseconds)]
    public static partial Regex Award { get; }

    /// <summary>（占30%）、3分、（3分）.</summary>
    [GeneratedRegex(@"\G\(占(?<s>" + Number + @")%\)|\G(?<![加减扣×])[(:,]?" + Any + @"(?:\))?", Options, RegexLimits.Milliseconds)]
    public static partial Regex BareAward { get; }

    [GeneratedRegex(@"\G(?:可|则)?按" + Any + "(?:计分|得分|计算|计|给分|赋分)", Options, RegexLimits.Milliseconds)]
    public static partial Regex AwardAs { get; }
}
