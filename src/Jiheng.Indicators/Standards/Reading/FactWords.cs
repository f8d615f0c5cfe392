using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>事实用语。Words that say something is not there, or occurs, or name a grade.</summary>
internal static partial class FactWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("^(?:[^,。;]{0,12})?(?:未|无|没有|不存在|零(?!散)|均[未不]|都[未不]|全部不|从未|不违反)", Options, RegexLimits.Milliseconds)]
    private static partial Regex None { get; }

    [GeneratedRegex("发现|出现|发生|存在|有|被", Options, RegexLimits.Milliseconds)]
    private static partial Regex Occurs { get; }

    [GeneratedRegex("^(?:(?:现场|实地)?(?:检查|核查|抽查|复查|踏勘|审计)中?(?:发现|存在|出现)|退回|仍有|仍存在|否|没有|无|未|不|有|存在|出现|发生|发现|达不到|逾期|超|缺|违规|违反|擅自|私自|虚列|截留|挪用|弄虚作假|(?:突破|大于|小于|低于|高于)[^,。;\\d]{0,8}(?:目标|指标|计划|任务|控制数|定额)|任[一何意][^,。;]{0,8}[未不没无]|[有其]中?[1一][^,。;]{0,6}[未不没无])", Options, RegexLimits.Milliseconds)]
    private static partial Regex Contrary { get; }

    [GeneratedRegex(
        "(?<grade>优秀|良好|合格|不合格|基本合格|称职|基本称职|不称职|优|良|中|差|较好|很好|好|一般|较差|很差|[A-D]+[级类]?|[一二三四特]等奖|[一二三四]等|[一二三四]类|[一二三四]级|未获奖|达标|基本达标|未达标|不达标|完全符合|基本符合|部分符合|不符合|符合|(?:不|较|很|比较|基本|非常|十分|不够|完全|部分|未)?(?:显著|明显|满意|健全|完整|完善|规范|到位|及时|合理|充分|清晰|明确|有效|达到|一致)|高|较高|较低|低|其他|其它)(?:单位|等次|等级|档次|档|级别)?$",
        Options, RegexLimits.Milliseconds)]
    private static partial Regex GradeAtEnd { get; }

    /// <summary>“注：无整改事项”: the fact without the word that it is a note.</summary>
    public static string WithoutNote(string text) => text.StartsWith("注:", StringComparison.Ordinal) ? text[2..] : text;

    /// <summary>“未发生…”, “无…”: the count is 0.</summary>
    public static bool SaysNone(string text) => text.Split(',').Any(part => None.IsMatch(part));

    [GeneratedRegex("^[^未不没无]*(?:(?:全部|全面|按计划|足额|全额)(?:拨付|发放|支付|兑付|落实)?(?:完成|实现|到位|达标)|足额(?:落实|到位|配套)|全覆盖|全部覆盖|超额完成$|(?:达到|实现)(?:年度|预期|既定|计划|绩效)*(?:目标|计划)值?$|完成[^,。;]{0,20}任务|完成[^,。;]{0,6}预算|完成[^,。;]{0,4}(?:计划|目标)[^,。;]{0,4}$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AllDone { get; }

    /// <summary>“全部完成划定任务”: 100%.</summary>
    public static bool SaysAllDone(string text) => AllDone.IsMatch(text);

    [GeneratedRegex("(?:达到|实现)(?:年度|预期|既定|计划|绩效|考核)*(?:目标|计划)值?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex TargetReached { get; }

    /// <summary>“优良天数比率达到目标值”: the target of that rate, which need not be 100%.</summary>
    public static bool SaysTargetReached(string text) => TargetReached.IsMatch(text.TrimEnd('的'));

    [GeneratedRegex("(?:未|不|没有|无)超支|(?:未|不|没有)超(?:过|出)?(?:经?批[复准]的?|项目|年度|年初|财政|总|工程|合同)*(?:概算|预算|计划|投资|合同价|批复|估算)|(?:控制在|在)(?:经?批[复准]的?|计划|年度|年初|项目|下达的?|财政|总|工程|概|合同)*(?:概算|预算|计划|投资|成本预算|合同价|批复|估算|定额)(?:批复|安排|计划|核定|投资|支出)?(?:范围|控制数|总额|金额|额度|数|总价|价款|价|指标|限额|标准|成本)*(?:之|以)?内", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotOver { get; }

    /// <summary>“未超概算”: nothing over it.</summary>
    public static bool SaysNotOver(string text) => NotOver.IsMatch(text);

    [GeneratedRegex("^[^未不没]*超(?:过|出|支)?(?:经?批[复准]的?|项目|年度|年初|财政|总|工程|合同)*(?:概算|预算|计划|投资|合同价|批复|估算)|^[^未不没]*超支", Options, RegexLimits.Milliseconds)]
    private static partial Regex Over { get; }

    /// <summary>“超概算5%以内”: the value is what lies over it.</summary>
    public static bool SaysOver(string text) => Over.IsMatch(text);

    [GeneratedRegex("^[^未不没无]*(?:完整|齐全|规范|健全|准确|合规|齐备|完备|真实|相符|一致|相同)(?:有效|、规范|无误)?$|(?:均|都|全部)[^,。;未不]*$", Options, RegexLimits.Milliseconds)]
    private static partial Regex InOrder { get; }

    /// <summary>“台账记录完整”: nothing is missing.</summary>
    public static bool SaysInOrder(string text) => InOrder.IsMatch(text.TrimEnd('的'));

    [GeneratedRegex("按时|按期|按计划|按[^,。;]{0,8}(?:工期|时间|期限|时限|节点|进度)|(?:计划|规定|约定|要求)的?(?:时间|期限|时限|工期)内|及时|(?:规定|截止|要求|约定|限定|批复|合同|计划|预定)[^,。;\\d]{0,8}(?:日期?|时间|期限|时限|节点|工期)(?:点)?(?:之|以)?(?:前|内)|(?:时限|期限|截止日期?|截止时间)(?:之|以)?前|(?<=于|在|^)(?:每年|当年|次年|20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|底)(?:之|以)?前|按规定时间|规定时间内|规定时限|期限内|期内|如期|未延|未逾|未超", Options, RegexLimits.Milliseconds)]
    private static partial Regex OnTime { get; }

    /// <summary>“按时报送”: no day late.</summary>
    public static bool SaysOnTime(string text) => OnTime.IsMatch(text);

    [GeneratedRegex("逾期|超期|超时|延期|延迟|迟报|迟|推后|拖延|推迟|晚于|滞后|延误", Options, RegexLimits.Milliseconds)]
    private static partial Regex Delay { get; }

    /// <summary>“逾期3日”: days late, not days taken.</summary>
    public static bool SaysDelay(string text) => Delay.IsMatch(text);

    [GeneratedRegex("^[^,。;]{0,10}?(?:无|没有|未安排|不涉及|未涉及|未发生|不存在)[^,。;]{0,16}(?:项目|预算|支出|收入|采购|资金|任务|事项|情况|计划|业务|资产|工程|楼堂馆所|债务|结转|结余|要求)(?:的(?:部门|单位|地区))?$|^(?:注:)?(?:属于|因)?(?:涉密|保密)(?:单位|部门|项目|内容|事项|信息)(?:不(?:予)?公开)?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex NothingToDo { get; }

    /// <summary>“本年无政府采购项目”: nothing the indicator could measure.</summary>
    public static bool SaysNothingToDo(string text) => NothingToDo.IsMatch(text.TrimEnd('的'));

    [GeneratedRegex("不符合|不合格|不达标|不满足|未达标|未达到?|不规范|超标|未(?:及时|按|完成|处理|办|在)|应[^,。;]{1,6}未", Options, RegexLimits.Milliseconds)]
    private static partial Regex Unmet { get; }

    /// <summary>“不合格”: what is counted falls short.</summary>
    public static bool SaysUnmet(string text) => Unmet.IsMatch(text);

    /// <summary>“发现…”: the count is 1 or more.</summary>
    public static bool SaysOccurs(string text) => Occurs.IsMatch(text);

    /// <summary>“违规开设账户的”: it occurs or not.</summary>
    public static bool SaysViolation(string text) => text.StartsWith("违规", StringComparison.Ordinal) || text.StartsWith("违反", StringComparison.Ordinal) || text.StartsWith("擅自", StringComparison.Ordinal) || text.StartsWith("私自", StringComparison.Ordinal);

    [GeneratedRegex("^(?:只要)?(?:有|出现|发现|存在)(?:任[一何意])?[一1]个?(?:项|批次|批|次|例|处|件|台|份|户|人)[^,。;]{0,6}(?:不合格|不达标|未达标|未通过|(?:不|未|没有)[^,。;、\\d]{2,6}$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OneFails { get; }

    /// <summary>“有一个批次不合格”: failures are counted.</summary>
    public static bool SaysOneFails(string text) => OneFails.IsMatch(text.TrimEnd('即', '的'));

    [GeneratedRegex("具备|提供|报送|包含|包括|健全|建立|制定|齐全|符合|满足|做到", Options, RegexLimits.Milliseconds)]
    private static partial Regex List { get; }

    /// <summary>“编报不及时” denies 及时: the last two characters, where one thing alone is denied.</summary>
    public static string? Denied(string text)
    {
        var plain = text.TrimEnd('的', ',');
        var at = plain.IndexOfAny(['不', '未']);
        if (at < 0 || at != plain.LastIndexOfAny(['不', '未', '没', '无']) || plain.IndexOfAny(['且', '、', '和', '或', '均', '都', '较', '够', ',']) >= 0 || plain.Contains("全部", StringComparison.Ordinal) || plain.Any(char.IsAsciiDigit))
            return null;
        var core = plain[(at + 1)..];
        return core.Length < 2 ? null : plain[at] == '未' ? core[..2] : core[^2..];
    }

    /// <summary>“具备三项资料”: things that should be there.</summary>
    public static bool SaysList(string text) => List.IsMatch(text);

    [GeneratedRegex("[未不没无缺漏延迟逾滞虚假错停差违擅乱拒瞒偏]|截留|挪用|挤占|坐支|超(?:标|期|范围|支)|推[迟诿后]|流于形式|走过场|形同", Options, RegexLimits.Milliseconds)]
    private static partial Regex Defect { get; }

    /// <summary>“停运的”, “制度不健全或执行不严的”: something is wanting, whatever it is.</summary>
    public static bool SaysDefect(string text) => Defect.IsMatch(text) && !text.Any(char.IsAsciiDigit);

    /// <summary>How many pairs of characters two texts share: “没有建立台账” and “建立巡查台账” speak of one thing.</summary>
    public static int Shared(string one, string two) =>
        Pairs(one).Count(pair => two.Contains(pair, StringComparison.Ordinal));

    /// <summary>The pairs of characters that name something.</summary>
    public static IEnumerable<string> Pairs(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2)).Distinct(StringComparer.Ordinal).Where(pair => !Empty.Contains(pair[0]) && !Empty.Contains(pair[1]));

    private const string Empty = "的得了和或与及、,()未不没有无";

    /// <summary>“未制定的”, “否”: the contrary of the fact before.</summary>
    public static bool SaysContrary(string text) => Contrary.IsMatch(text);

    [GeneratedRegex("完成[^,。;]{0,20}任务|达到?(?:目标|计划|年度|全年|序时)+(?:任务|进度)|完成率|(?:^|,)(?:只|仅)?完成\\d+(?:\\.\\d+)?%|完成比例|完成百分比|超额完成|实际完成|完成进度|序时进度|完成数|到位资金|达到计划|与计划|(?:目标|计划|任务)(?:值|数|任务)?的?\\d+(?:\\.\\d+)?%", Options, RegexLimits.Milliseconds)]
    private static partial Regex Completion { get; }

    /// <summary>The value is a rate of completion, so that the target is 100%.</summary>
    public static bool SpeaksOfCompletion(Sentence sentence, string? indicator) => !HasTargetOfItsOwn(sentence, indicator) && (
        Completion.IsMatch(indicator ?? "") || sentence.Clauses.Any(clause => Completion.IsMatch(clause.Lead) || clause.What switch
        {
            Consequence.Step step => Completion.IsMatch(step.What),
            Consequence.Formula formula => Completion.IsMatch(formula.Expression),
            Consequence.InProportion => true,
            _ => false,
        }));

    // “优良天数比率：未完成年度目标任务的，每差1个百分点扣0.25分”: the target is not 100%, and not said.
    private static bool HasTargetOfItsOwn(Sentence sentence, string? indicator) =>
        indicator is not null && RateInItself.IsMatch(indicator) && sentence.Clauses.All(clause => ClauseTerms.IsTerm(clause.What) || (clause.What is Consequence.Step && !clause.Lead.Any(char.IsAsciiDigit)));

    [GeneratedRegex("(?:合格|优良|天数|满意|覆盖|普及|入学|巩固|利用|回收|增长|下降|降低|漏损|参保|生育|就业)(?:比?率|比例|比重)$", Options, RegexLimits.Milliseconds)]
    private static partial Regex RateInItself { get; }

    [GeneratedRegex("(?:合格|优良|天数|满意|覆盖|普及|入学|巩固|利用|回收|增长|下降|降低|漏损|参保|生育|就业)(?:比?率|比例|比重|度)(?:达到|实现)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OfRateInItself { get; }

    /// <summary>“满意度达到年度目标值”: its target is its own.</summary>
    public static bool NamesRateInItself(string text) => OfRateInItself.IsMatch(text);

    /// <summary>The grade that “优：目标全面、量化” describes; nothing when there is none.</summary>
    public static string? GradeBefore(string text)
    {
        var name = text.IndexOfAny([':', '(']) is > 0 and var stop ? text[..stop] : "";
        return GradeAtEnd.Match(name) is { Success: true, Index: 0 } match && match.Length == name.Length && text.Length > name.Length + 2 ? match.Groups["grade"].Value : null;
    }

    /// <summary>“合格（达标）”: the same grade by another name.</summary>
    [GeneratedRegex("(?<=[优良中差好秀格般])\\([^()\\d]{1,4}\\)(?=[的者:,]*$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OtherName { get; }

    /// <summary>The grade at the end of “以考核结果为准：优秀”; nothing when there is none.</summary>
    public static string? Grade(string text)
    {
        var plain = OtherName.Replace(text, "").Trim('的', '者', ':', ',', '(', ')', '.');
        var colon = plain.LastIndexOfAny([':', ',']);
        var words = colon < 0 ? plain : plain[(colon + 1)..];
        var match = GradeAtEnd.Match(words.TrimEnd('的', '者'));
        return match.Success && (match.Index == 0 || words.Length - match.Length <= 16 || words[..match.Index].EndsWith('为')) ? match.Groups["grade"].Value : null;
    }
}
