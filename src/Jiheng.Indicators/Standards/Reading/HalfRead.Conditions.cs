using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

// Conditions and exceptions that readers pass over beside what they know.
internal static partial class HalfRead
{
    /// <summary>“有一项不符合的，均不得分”, “缺一不可”.</summary>
    [GeneratedRegex("(?:任[意1一何]1?项|有1项|有1个[^,。;]{1,4}|缺1项|缺少\\d项以上|上述要求|以上要求)[^。;]{0,14}(?:均|各[^,。;]{0,3}|都|则各)不得分|缺少\\d项以上[^。;]{0,4}扣除全部|缺一不可|(?:两者|2者|2项|各项)?(?:必须|须)同时", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AllOrNothing { get; }

    /// <summary>“低于60%本指标为零”.</summary>
    [GeneratedRegex("(?:整项|本项|此项|该项|本指标|该指标)(?:直接|得分)?(?:为|归|记|按|计)零|归零|视为零|按零计", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ZeroInWords { get; }

    /// <summary>“每季度1.5分，未上报的该季度不得分”.</summary>
    [GeneratedRegex("每(?:个?月|季度?|周|次)[^,。;扣]{0,4}" + Number + "分|(?:当月|当季|当次|该季度?|该月)不得分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EachPeriod { get; }

    [GeneratedRegex("首次[^,。;]{0,8}不扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FirstTime { get; }

    /// <summary>“其中重点任务全部完成的再得2分”.</summary>
    [GeneratedRegex("其中[^,。;]*[再另]得", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EarnsMoreInside { get; }

    /// <summary>“计划10月完成。达到计划得6分”.</summary>
    [GeneratedRegex(@"计划(?:20\d\d年)?\d{1,2}月[底末]?(?:前|完工|完成|竣工)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex PlannedMonth { get; }

    /// <summary>“得分=（1-未完成数/计划数）×6分”, “按未完成数占计划数的比例计算得分”.</summary>
    [GeneratedRegex(@"\(1-未|按未完成[^,。;]{0,12}比例(?:计算)?(?:得分|计分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfWhatIsNotDone { get; }

    /// <summary>“按超期件数占办件总数的比例计算扣分”.</summary>
    [GeneratedRegex("[占与][^,。;]*比例(?:计算)?扣分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ShareTaken { get; }

    /// <summary>“超过目标同样处理”.</summary>
    [GeneratedRegex("超过[^,。;]{0,8}同样(?:处理|按|扣)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SameBeyond { get; }

    /// <summary>“因天气原因延期30日内的不扣分”.</summary>
    [GeneratedRegex(@"[因由][^,。;\d]{2,16}\d+个?(?:工作)?[日天月][^,。;\d]{0,5}不扣分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ForgivenTerm { get; }

    /// <summary>“否则扣除相应分值的50%” behind several items.</summary>
    [GeneratedRegex("否则[^,。;]{0,4}扣[^,。;]*(?:相应|该项)[^,。;]*" + Number + "%", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ShareOfItem { get; }

    /// <summary>“合格率达到98%得12分；未完成抽检任务的不得分”.</summary>
    [GeneratedRegex("(?:合格|满意|覆盖|优良|达标|知晓)(?:率|度).*未完成[^,。;\\d]{2,8}任务的?,?不得分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TaskUndone { get; }

    /// <summary>“资金使用合规，执行率达到95%以上得8分”, “在确保质量的前提下，…”.</summary>
    [GeneratedRegex(@"^(?:无(?:违规|违纪)|[^,。;:\d%率]{2,16}(?:合规|足额到位|完善|严格执行|健全|齐全|完备|验收|完毕|报备|要求公开|规范|安全|无违规|无投诉|批准实施|专款专用|投入使用|事故|管理制度|前提下?)),(?=[^,。;]{0,12}[率度][^,。;]{0,6}\d)|^(?:按期|按时|按要求|按规定|按序时进度)(?:完成|编制|制定)[^,。;:\d率]{2,16},(?=[^,。;]{0,12}[率度][^,。;]{0,6}\d)|(?:须|应|必须)通过[^,。;]{0,4}验收。|前提下:", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FactBeforeRate { get; }

    /// <summary>“属于客观原因，不扣分；属于主观原因，每低1个百分点扣0.5分”, “因单位自身原因，执行率低于80%的”.</summary>
    [GeneratedRegex("(?<!非)主观原因|单位自身原因", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OneCause { get; }

    /// <summary>“（以验收通过为前提）”, “（未造成资金沉淀）”, “（样本不足视为无效）”.</summary>
    [GeneratedRegex(@"\((?:[^()]*前提|须[^()]*|未(?:造成[^()]*|发生[^()]{0,6}(?:事故|问题))|[^()]*视为无效|[^()]*视同[^()]*|[^()]*整项[^()]*|[^()]*必须[^()]*)\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ConditionInBrackets { get; }

    /// <summary>“以最低的单位为准”.</summary>
    [GeneratedRegex("以最[低高差小大][^,。;]{0,8}为准|孰[低高]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex WorstOfAll { get; }

    /// <summary>“获得上级肯定的得6分；每被通报1次扣2分”.</summary>
    [GeneratedRegex("^(?:获得|取得|实现|建成)[^,。;]{2,20}的?,?得", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AwardWon { get; }

    /// <summary>“重点项目，完成率≥95%得6分；一般项目，完成率≥85%得6分”.</summary>
    [GeneratedRegex("重点[^,。;]{1,4},[^。;]*率[^。;]*[。;,]一般[^,。;]{1,4},[^。;]*率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TwoKindsOfThing { get; }

    /// <summary>“得分=实际值/目标值×权重×80%；达到目标值，得满分”.</summary>
    [GeneratedRegex(@"得分=[^;。]*×\d+%[;。,][^;。]*达到[^;。]*满分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ReducedFormula { get; }

    /// <summary>“迟报的当次不得分”: of one time, no veto of the whole.</summary>
    [GeneratedRegex("^\\(|^仅|当[次月季]|该[次月季]|除外$|^\\d+(?:\\.\\d+)?[万亿]?(?:及?以[上下])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoGate { get; }

    /// <summary>“教育季度少于1次、重要节假日未进行提醒教育的，每少1次各扣1分”.</summary>
    [GeneratedRegex("、[^。;]*(?<!或[^,。;]{0,14})各[扣减]\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EachOfSeveral { get; }

    /// <summary>“甲、乙镇各3件，其他乡镇各2件”.</summary>
    [GeneratedRegex("各\\d+[件个次项篇条人][,;、][^。;\\d]{0,4}(?:其他|其余)[^,。;\\d]{1,8}\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OthersNeedLess { get; }

    /// <summary>“发现1盏红灯扣0.3分，1盏灭灯不得分”.</summary>
    [GeneratedRegex("1(?<u>[个盏台处起件次例人])(?<thing>[^,。;\\d]{2,12}?)扣\\d[^,。;]*[,;][^,。;\\d]{0,4}1\\k<u>(?!\\k<thing>)[^,。;\\d]{2,12}" + Nothing, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex OtherThing { get; }

    /// <summary>“主干道≥98%，次干道≥96%，每低1个百分点扣0.5分”, “主干道98%以上、次干道95%以上的得6分”.</summary>
    [GeneratedRegex(@"[≥≤](?:\d+(?:\.\d+)?)%,[\u4E00-\u9FFF]{2,10}[≥≤]\d+(?:\.\d+)?%,每|\d+%以上[、,][\u4E00-\u9FFF]{2,10}\d+%以上的?,?得", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TwoRequirements { get; }

    /// <summary>“党建与业务各5分，未开展的不得分”.</summary>
    [GeneratedRegex("(?:与|和|、|及)[^,。;\\d]{2,14}各" + Number + "分[,。;:]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex PointsOfSeveral { get; }

    /// <summary>“每次得0.5分，不足10人的每次只计0.2分”.</summary>
    [GeneratedRegex("每[^,。;]{1,6}(?:只|仅)[计得加]" + Number + "分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex CountsForLess { get; }

    /// <summary>“缺少监管记录的每季度扣0.5分”.</summary>
    [GeneratedRegex("每(?:个?月|个?季度?|年|学期|周)扣\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EachMonth { get; }

    /// <summary>“制定财务制度、内控制度的，每项1分；未及时修订的每项扣0.5分”.</summary>
    [GeneratedRegex("每项(?:得|计)?" + Number + "分[;,。]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EarnsEach { get; }

    /// <summary>“支付进度率≥序时进度得4分，每低1个百分点扣0.1分”.</summary>
    [GeneratedRegex("低于序时进度的?,每(?:降低|低于?|少)?1?个?百分点|(?:≥|达到|不低于)序时进度(?!(?:要求)?[(\\d])[^。]*[,;]每(?:降低|低于?|少)?1?个?百分点", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BehindSchedule { get; }

    /// <summary>“不足1万元扣0.5分”.</summary>
    [GeneratedRegex("不足" + Number + "(?:万元|元|天|个月)的?,?扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LessThanAmount { get; }
}
