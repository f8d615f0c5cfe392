using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>分句条件句式。The forms of words that stand before a consequence and are no plain condition.</summary>
internal static partial class LeadPatterns
{
    [GeneratedRegex("^(?:[未为]达到目标|(?:没有|未做到|不符合)的?(?:对应|相应)项|否则?|反之|其他|其余|其它|其他的|以外的?|除此[之以]?外|(?:其他|其余|其它)(?:各?项|情况|情形|等次|等级|名次|排名)?|(?:未达到?|达不到|没有达到|未做到|未满足|未具备|未达标|不达标|未完成|没有完成|不符合|不满足|未按(?:要求|规定|时)(?:完成|执行|办理|落实|公开|报送|开展|实施|做到|建立|制定|程序|时间|时限)?|没有|突破|未达到要求|未达到目标值?|未达到标准|未达到指标值|未达到年度目标值?|未完成年度目标任务|超过|超出|超标|低于|未超出|未超过|未超标|没有超出|[^,\\d]{0,8}(?:小于|低于|少于)(?:(?:年度|既定)?目标值?|序时进度)|[^,\\d]{0,8}(?:低于|未达到|达不到)(?:最低|上述|以上)(?:标准|要求|档次)|未超额[^,\\d]{0,6}|未(?:能)?(?:全部|按期|按时)?(?:完成|达到|达标|实现)[^,\\d]{0,6})(?:的|此标准|要求|标准|目标值?)?)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Otherwise { get; }

    [GeneratedRegex("(?:^|,)(?:实际)?(?:到位资金|完成投资|资金到位|完成值|完成数量?|完成量|完成情况|产出数?量?|实际值|指标)?(?:达到或(?:者)?超过|大于或?等于|高于或?等于|不低于|不少于|不小于|≥|完成或(?:者)?超额完成|达到|达到了|完成|符合|满足|在|控制在|未超过|不超过|按)?(?:的|年度|年初|计划|规定|既定|预期|上述|时序|责任|下达的?)*(?:目标值?|指标值?|基准值?|标准值?|(?:标杆|参考|参照|考核|预期)值|标准|要求|计划|时限内?(?:办结|完成)?|达标|达到|目标任务|年度任务|绩效目标|任务目标|计划任务|计划目标|计划投入|计划数|计划产出|预算安排|(?:财政|税收)?收入任务|年度目标值?)(?:的|值|要求|计划|以内|范围内)*(?:(?<=值的?)[及或]?以上)?(?:的)?$|(?:^|,)(?:按计划)?(?:全部)?完成(?:的|任务|计划)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex TargetMet { get; }

    /// <summary>“不得超过10个工作日，未超过的…”.</summary>
    [GeneratedRegex("^(?:未|没有|不)(?:(?<over>超过|超出|超|突破|高于)|低于|少于)的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex NotBeyond { get; }

    /// <summary>“平均办结时限在目标值以内”: whatever is measured, it meets the target.</summary>
    [GeneratedRegex("^[^,\\d]{2,14}(?:控制在|在|不超过|未超过|不高于|小于或?等于|≤)(?:年度|既定|计划)?(?:目标值|标准值|指标值|控制指标|控制目标)(?:以?内|范围内)?的?$|^[^,\\d]{2,14}(?:达到|不低于)序时进度(?:要求)?的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex MeasureMeetsTarget { get; }

    [GeneratedRegex("^(?:[^,\\d]{0,16}以(?=\\d)|以(?![上下内])|目标值?|标准值?|基准值?|(?:标杆|参考|参照|预期|考核)值|考核目标|规定|全年计划|年度计划|计划|年度目标|应|任务|要求|[^,\\d]{0,14}[应要须需](?:达到|达|不低于|不超过|不少于)|(?!达到|完成|超过|实现|未|不足|低于)[^,\\d]{0,24}(?:目标值?|标准值|计划数|指标值|控制数)(?:为|是|:|=)?(?=\\d))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex TargetDeclared { get; }

    /// <summary>“超过概算10%以上未履行调概手续”: the number is part of a fact.</summary>
    [GeneratedRegex("\\d%?(?:以上|以下|以内|及以上)?的?,?(?:且|并)?(?:未(?:履行|说明|经|按规定|报|提供|办理)|无正当理由)|^\\d项[^,。;\\d]{0,8}(?:总额|合计|总量|总支出)[^,。;\\d]{0,10}(?:增长|增加|上升|高于)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex FactBehindNumber { get; }

    /// <summary>“…（目标值：90%）” at the end.</summary>
    [GeneratedRegex("^\\(?(?:目标值?|标准值?|指标值|基准值?)(?:[:为是]|(?=[≥≤\\d]))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex TargetBehind { get; }

    /// <summary>“全部具备得满分，缺一不可，否则不得分”.</summary>
    [GeneratedRegex("^缺[一1]不可,?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex AllNeeded { get; }

    /// <summary>“发生第1起扣1分，以后每增加1起…”: the first of a series.</summary>
    [GeneratedRegex("第\\d+(?:起|次|例|处|笔|项|个)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Turn { get; }

    /// <summary>“正向指标（即目标值为≥X）”: what kind of indicator it is.</summary>
    [GeneratedRegex("^(?:若|如|对于?|本指标)?为?(?:正向|反向|逆向|正指标|定量|量化)(?:型)?指标(?:\\([^()\\d%]*\\))?(?:的|,|:)*(?=$|[^,]*\\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex KindOfIndicator { get; }

    /// <summary>“评分表见附表1：”.</summary>
    [GeneratedRegex("^[^:,。;]{0,12}[附见][表件]?\\d{1,2}:", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Table { get; }

    [GeneratedRegex(",?(?:的)?(?:(?:超出|超过|高于|不足|低于)(?:\\d+(?:\\.\\d+)?%)?|\\d+(?:\\.\\d+)?%以[上下])(?:的)?部分$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Part { get; }

    /// <summary>“较上年下降5%以上”: whether the value is −5% or 5% is not said.</summary>
    [GeneratedRegex("(?:下降|减少|降低|压减|压缩|负增长)(?:了|幅度)?(?:在|达到?|超过|不足|不超过|不低于)?\\d[^,]*(?:%|百分点)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Decrease { get; }

    [GeneratedRegex("为(?:上限|下限)?(?:标准|基准|目标|限)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex StandardWords { get; }

    [GeneratedRegex(@"^在(?:基准值?|目标值?|标准值?|上年)?(?<t>\d+(?:\.\d+)?%?)的?基础上", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Baseline { get; }

    [GeneratedRegex("^(?:均|全部|资料)?(?:齐全|完整|齐备|完备|健全)(?:的|、规范)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex InOrder { get; }

    [GeneratedRegex("^[^\\d,]{0,16}(?:≠|不等于|不为|不是)0?(?:\\d+(?:\\.\\d+)?%?)?(?:的)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex NotEqual { get; }

    /// <summary>“五个环节均按制度执行”, “三项均未落实”: all or none, whatever their number.</summary>
    [GeneratedRegex("\\d+[个项条类种份][^,\\d%]{0,10}(?:均|都|全部|同时|完全)[^\\d%]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex AllOrNone { get; }

    /// <summary>“达到一级A标准”: the name of a standard.</summary>
    [GeneratedRegex("\\d级(?:[A-Z]|标准|等)[^%]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Graded { get; }

    /// <summary>“每百户居民有效投诉≤2件”: for so many.</summary>
    [GeneratedRegex("^每(?:[百千万]|1?0+|\\d+)[户人名亩辆](?=[^,\\d]{2,}(?:[≤≥<>]|不超过|不高于|不多于|不少于|超过|低于|高于|少于|在)\\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex ForSoMany { get; }

    /// <summary>“（GB18918-2002）”: where a standard is printed.</summary>
    [GeneratedRegex("\\([A-Z]{2,4}(?:/[A-Z])?\\d[\\d.]*(?:-\\d{2,4})?\\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Code { get; }

    /// <summary>“等级保护测评（三级）”: a name.</summary>
    [GeneratedRegex("\\((?:\\d|[一二三四五甲乙丙])级\\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Grade { get; }

    /// <summary>“连续3次超标”: no number of times in all.</summary>
    [GeneratedRegex("^[^,\\d]{0,6}连续\\d+(?:次|个月|月|天|日|年|个季度|期)(?!以[上下内]?[得计])[^,\\d%]{2,}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex InARow { get; }

    [GeneratedRegex(@",?在\d+(?:\.\d+)?分的?基础上", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex FromPoints { get; }

    /// <summary>“90%以上为满意”: the name of the level behind its range.</summary>
    [GeneratedRegex("(?<=\\d(?:%|分)?(?:(?:及|或)?以[上下内])?(?:之间)?(?:\\(不?含\\))?(?:之间)?)的?,?(?:评定为|认定为|视为|评为|定为|为)(?:很|非常|较|比较|基本|不|未)?(?:满意|优秀|优良|优|良好|良|中等|中|合格|达标|及格|好|差|一般)(?:等次|等级|档|级)?的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex LevelName { get; }

    /// <summary>“35岁及以下的不低于80%”: who is counted, not how many.</summary>
    [GeneratedRegex("(?:年龄)?(?:在)?\\d{2}(?:周)?岁(?:\\(含\\))?(?:及|或)?以[上下](?:\\(不?含\\))?的?(?=[^,\\d]*(?:[≥≤<>]|低于|少于|高于|超过|达到?|占)[^,\\d]*\\d+(?:\\.\\d+)?%)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex OfAge { get; }

    /// <summary>“无负荷率低于50%的设施”: there are none such.</summary>
    [GeneratedRegex("^(?:无|没有|不存在|未出现|未发生|未发现)[^,]*(?:低于|高于|超过|不足|大于|小于|达不到)\\d+(?:\\.\\d+)?%?[^,\\d]*的(?![^,]*部分)[^,\\d]{2,}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex NoneSuch { get; }

    /// <summary>“综合满意度=非常满意占比×100%+满意占比×80%，得分=…”: how the value is worked out.</summary>
    [GeneratedRegex("^[^=,<>≥≤\\d]{2,20}(?:率|度|比例|比重|值)=[^=,<>≥≤]*[\u4E00-\u9FFF][^=,<>≥≤]*[×+][^=,<>≥≤]*(?:,|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Definition { get; }

    /// <summary>“按1座/2500人建设”: how many for how many.</summary>
    [GeneratedRegex("\\d[座处个名所辆]/\\d+[人户个]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Density { get; }

    /// <summary>“突破责任指标，或低于责任指标85%”: beyond the target too.</summary>
    [GeneratedRegex("^(?:突破|超过|高于)[^,\\d]{0,10}(?:指标|目标|任务|计划)值?,或", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex BesideTarget { get; }

    /// <summary>“将化学需氧量、二氧化硫两项污染物排放总量报送主管部门”: how many were named before is no condition.</summary>
    [GeneratedRegex("、[^,。;、\\d]{2,16}\\d[项个类种](?!以)[^,。;\\d]{6,}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Enumerated { get; }

    /// <summary>“因擅自提高标准导致超支的”: a fact, no rate.</summary>
    [GeneratedRegex("^(?:因|由于)[^,\\d]{2,}(?:导致|造成)[^,\\d]{2,}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex CauseAndEffect { get; }

    /// <summary>“仅有其中一项”: a level in words.</summary>
    [GeneratedRegex("^(?:仅|只)有其中(?:的)?(?:1项|1个|之1)的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex OnlyOneOfThem { get; }

    [GeneratedRegex("(?:全面|良好|较好|完好|完善|健全|齐全|齐备|规范|完整|合规|合格|无误)的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Judged { get; }

    [GeneratedRegex("^(?:并|且|经常|定期|积极|按时|及时|全面|发挥|组织|开展|建立|落实|形成)[^,]*[^率数额]$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex Done { get; }

    /// <summary>“执行率≥90%，无违规”.</summary>
    [GeneratedRegex("^(?:且|并)?(?:无|没有|不存在|未(?:发生|发现|出现|被|受到|存在))[^,]{2,}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex NoneBeside { get; }

    /// <summary>“手续齐全，完成率≥90%”: a fact that must hold too.</summary>
    [GeneratedRegex("(?:齐全|合规|完整|规范|通过[^,]{0,6}|合格|无误)(?:的)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex SecondCondition { get; }
}
