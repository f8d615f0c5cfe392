using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>略去的话。Headings, sources, reasons, examples and notes that change no points.</summary>
internal static partial class LeftAside
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(PartHeading),
        new(WeightBehindName),
        new(Definition),
        new(Basis),
        new(Bracketed),
        new(Places),
        new(DocumentNumber),
        new(Heading),
        new(Total),
        new(Reason),
        new(Exempt),
        new(Actual, (_, text) => ComparedWithPlan.IsMatch(text) ? null : ""),
        new(Opening),
        new(Survey),
        new(HowManyThings),
        new(HowManyPlanned),
        new(Sample),
        new(AccordingTo),
        new(AccordingToLaw),
        new(AsApproved),
        new(AsReported),
        new(Compared),
        new(NotInTheBase),
        new(MostInHeading, (match, text) => MostSaid.Matches(text).Any(said => said.Groups["p"].Value == match.Groups["p"].Value) ? ":" : null),
        new(Mended),
        new(WayOfCounting),
        new(NamedByLetter),
        new(MostOfEach),
        new(TakenInstead),
        new(BeyondPlan),
        new(InProportionSaid),
        new(MarksConverted),
        new(Choices),
        new(AgreedTerm),
        new(SoManyPlanned),
        new(MeanTaken),
        new(TakenFrom),
        new(LevelsAnnounced),
        new(FromData),
        new(SoManyInAll),
        new(ItIsTheScore),
        new(NotCountedKind),
        new(AsOf),
        new(GradesDefined),
        new(EitherWay),
        new(ByStandard, (_, text) => text.Contains("0000元", StringComparison.Ordinal) ? null : ""),
        new(OnlyOther),
        new(NoMoreThanFull),
        new(FullAgain),
        new(HeldAgainst),
        new(InNamedMonths),
        new(TimesReached),
        new(EachDenied),
        new(KindOfTarget),
        new(WhetherDone, (match, text) => Each.IsMatch(text[match.Length..]) ? "" : null),
        new(Introduced, (match, text) => BothPoles.IsMatch(text[match.Length..]) ? "" : null),
    ];

    /// <summary>“以上扣分累计不超过8分” of an indicator of 8 points.</summary>
    public static Restatement AllTaken(Points weight) => new(Limit, (match, _) => Digits.Parse(match.Groups["p"].Value) == weight.Value ? "扣完为止" : null);

    /// <summary>Sentences before the first that scores, without anything a rule could lean on: what is looked into, how many there are.</summary>
    public static Restatement Surroundings { get; } = new(FirstSentence, (match, _) => Leaning.IsMatch(match.Value) ? null : "");

    /// <summary>“到位及时性2分，按时到位得2分”: the points of the part are said twice.</summary>
    [GeneratedRegex("(?<=^|[。;)①-⑳])[^,。;:\\d()%×/=得计扣加]{2,14}\\(?(?<p>\\d+(?:\\.\\d+)?)分\\)?[,:](?=[^;。]*?(?:[得计]\\k<p>分|满分))", Options, RegexLimits.Milliseconds)]
    private static partial Regex PartHeading { get; }

    /// <summary>“得分=到位率×指标分值（3分）”, “×该指标分值20分”.</summary>
    [GeneratedRegex("(?<=分值|权重分|权重|满分)\\(\\d+(?:\\.\\d+)?分\\)|(?<=×[该本](?:项|指标)的?(?:分值|权重))\\d+(?:\\.\\d+)?分", Options, RegexLimits.Milliseconds)]
    private static partial Regex WeightBehindName { get; }

    /// <summary>“，完成率=完成任务项数/10×100%，”.</summary>
    [GeneratedRegex("(?<=^|[,。;])[^,。;=≥≤<>]{0,16}(?:率|比|比例)=[^。;,=得]*×100%(?:\\([^()得扣]{2,30}\\))?[,。;]", Options, RegexLimits.Milliseconds)]
    private static partial Regex Definition { get; }

    /// <summary>“以现场踏勘及台账为准”.</summary>
    [GeneratedRegex("(?<=^|[。;,])(?![^,。;]*\\d+(?:\\.\\d+)?(?:分|%))[^,。;\\d]{0,12}以[^,。;低高重孰]{2,30}(?:台账|记录|资料|文件|批文|证书|批复|通报|报告|报表|数据|结果|清单|凭证|系统|签收单|编制数|数量指标|平均分)(?:\\([^()\\d]*\\))?(?:为准|为依据|计算)(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Basis { get; }

    [GeneratedRegex("[扣减]完(?<p>\\d+(?:\\.\\d+)?)分为止|(?:以上)?(?:各项)?扣分(?:累计|合计)?(?:不超过|最多|最高)(?:扣)?(?<p>\\d+(?:\\.\\d+)?)分", Options, RegexLimits.Milliseconds)]
    private static partial Regex Limit { get; }

    /// <summary>“（询价、磋商）”, “（无发票、白条入账等）”: things named or listed; no number, nothing that scores, asks for or excepts.</summary>
    [GeneratedRegex("\\((?![一二三四五六七八九十]{1,3}\\))(?:(?:[^()\\d%分扣得含除外仅否须应必需满足同时视前提存在未不无经顺可若如处算]|部分|分别|分类|分析|分配){2,}|[^()\\d%分扣得含除外仅须应必需]{2,}等|只[减增]不[减增])\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Bracketed { get; }

    private const string Decimals = "(?:按?四舍五入(?:法|原则)?,?)?(?:均|统一)?(?:保留|精确到|取)(?:到|至)?(?:小数点后)?[\\d一二两三]位(?:小数)?点?后?,?(?:四舍五入)?";

    /// <summary>“（保留两位小数）”, “。得分四舍五入，保留两位小数”: how a system rounds is said by the system.</summary>
    [GeneratedRegex("\\((?:[^()\\d]{0,8}(?:结果|得分|分数|数值|比率),?)?(?:" + Decimals + "|四舍五入)\\)|(?<=^|[,;。])(?:[^,。;()\\d]{0,6}(?:结果|得分|分数|分值|数值|比率|百分比),?)?" + Decimals + "(?:[,;。]|$)|(?:[,;](?:结果|得分)?(?:四舍五入)?,?)?保留(?:小数点后)?\\d位小数点?", Options, RegexLimits.Milliseconds)]
    private static partial Regex Places { get; }

    /// <summary>“（某财〔2020〕10号）”: its numbers are no figures.</summary>
    [GeneratedRegex("\\([^()\\d]{0,12}[\\[(]?20\\d\\d[\\])]?\\d+号\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex DocumentNumber { get; }

    /// <summary>“项目库建设：”.</summary>
    [GeneratedRegex("^(?![若如在未无当备]|[^:]*(?:前提|除外|适用))(?:[^,。;:\\d()<>≥≤=%]|\\d个?(?:部分|项|方面)){2,30}:(?=[^;。]{4})", Options, RegexLimits.Milliseconds)]
    private static partial Regex Heading { get; }

    /// <summary>“以上各项累计扣分”, “最后将各项得分相加”.</summary>
    [GeneratedRegex("(?<=[,;。]|^)(?:最后|然后|并|再)?(?:将|把|以上|上述|其中)?(?:各|所有|全部|以上|上述|[2-9两]|几)*个?(?:项|单项|指标|部分|要点|得分|分值|分数|扣分|评分|内容)*(?:可以|均可|可)?(?:累计|相加|加总|合计|求和|累加|汇总)(?:后|得出|计算|即|得到|之和|扣分)*(?:为|即为|得|是|作为)*[该本]?(?:项|指标)*(?:总|最终|的)*(?:得分|扣分|分值|分)?(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    /// <summary>“大于130%的，视为目标设定偏低，”.</summary>
    [GeneratedRegex(",(?:即(?![得扣计])[^,。;\\d%]{2,20}|视为[^,。;\\d%]{2,16}(?:偏低|过低|偏高|过高|不实|不合理|不科学))(?=,)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Reason { get; }

    /// <summary>“因不可抗力取消的不扣分”, “其中上级专款12月20日以后下达的不纳入计算”: what is not counted in the first place.</summary>
    [GeneratedRegex("(?<=^|[,。;])但?,?(?:(?:因|由于)[^,。;\\d]{0,8}(?:不可抗力|客观|灾害|台风|疫情|政策(?:调整|变化)|上级)[^。;\\d]{0,30}?[的,]*(?:不扣分|不再扣分|不予扣分|除外|不[计纳]入(?:计算|考核|统计|范围)?|可?(?:予以)?剔除|可?(?:提供)?说明后予以剔除)|其中上级(?:[^,。;\\d]|\\d+[年月日]){4,40}不[计纳]入(?:计算|考核|统计|范围)?|可提供说明后予以剔除)(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Exempt { get; }

    /// <summary>“按实际合格率计分”.</summary>
    [GeneratedRegex("实际(?=[^,。;\\d]{0,8}(?:率|比例))", Options, RegexLimits.Milliseconds)]
    private static partial Regex Actual { get; }

    [GeneratedRegex("(?:计划|目标|序时)[^,。;]{0,4}(?:率|进度|比例)", Options, RegexLimits.Milliseconds)]
    private static partial Regex ComparedWithPlan { get; }

    /// <summary>“财政部门组织复核打分，复核得分90分以上的得10分”.</summary>
    [GeneratedRegex("^(?:财政|主管|评价|考核|反映|考察|对)[^,。;:\\d%≥≤<>=的得扣未不无须应]{4,40},(?=[^,。;]{0,14}\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Opening { get; }

    /// <summary>“向受益农户发放问卷不少于100份，按有效问卷计算满意度。”.</summary>
    [GeneratedRegex("^(?:向|对|随机|抽取|通过)[^。;%得扣]*(?:问卷|访谈|调查)[^。;%得扣]*[。;](?=.)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Survey { get; }

    /// <summary>“计划建成5个养老服务中心，每建成1个得2分”.</summary>
    [GeneratedRegex("^计划[^,。;:\\d]{2,12}\\d+[个项座所处条][^,。;:\\d]{2,14},(?=每)", Options, RegexLimits.Milliseconds)]
    private static partial Regex HowManyPlanned { get; }

    /// <summary>“实地抽查20户，发现1户长期闲置的扣0.2分”.</summary>
    [GeneratedRegex("(?<=^|。)(?:实地|现场|随机|通过)*(?:抽查|抽取|走访|抽检)(?:不少于|不低于)?\\d+(?:户|人|家|个|处|份|件)[^,。;:\\d得扣]{0,10}[,:](?=(?:每|发现|不|[^,。;\\d]{0,8}(?:全部|均)))", Options, RegexLimits.Milliseconds)]
    private static partial Regex Sample { get; }

    /// <summary>“根据2022年老旧小区改造计划，年度计划改造2360户”.</summary>
    [GeneratedRegex("^(?:根据|按照?)(?!期|时|质|量|[^,]*(?:完成|实施|执行|落实|推进|开展))(?:20\\d\\d年度?)?[^,。;:\\d]{2,24}(?:计划|方案|文件|通知|规划),(?=.)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AccordingTo { get; }

    /// <summary>“因不可抗力造成延期并经批准的，按批准后的时间计算。”</summary>
    [GeneratedRegex("(?<=[。;]|^)(?:注:)?(?:因|由于)[^,。;\\d]{2,36}(?:批准|手续)[^,。;\\d]{0,6}的?,按(?:批准|调整|变更|顺延)后的?(?:时间|期限|工期|计划)(?:计算|考核|为准)?(?=。|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AsApproved { get; }

    /// <summary>“（以第三方机构评价报告得分为准）”.</summary>
    [GeneratedRegex("\\(以(?![^()]*(?:最[高低大小]|孰|较))[^()\\d]{4,30}为准\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AsReported { get; }

    /// <summary>“依据《财政票据管理办法》（财政部令第70号），检查票据的领用、保管情况，”.</summary>
    [GeneratedRegex("^(?:根据|依据|按照?|对照)《[^》]{2,40}》(?:\\([^()]{2,30}\\))?(?:等)?(?:文件|规定|要求)*,(?:(?:检查|考核|评价|考察|核查)[^,。;\\d]{2,40}情况,)?(?=.)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AccordingToLaw { get; }

    /// <summary>“自评客观性：比较部门自评得分与财政部门组织的复核得分。”</summary>
    [GeneratedRegex("^(?:[^,。;:\\d]{2,12}:)?(?:比较|对比)[^。;:\\d]{4,40}[。;](?=.)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Compared { get; }

    /// <summary>“（整改期限未到的问题不计入分母）”.</summary>
    [GeneratedRegex("\\([^()\\d得扣]{2,28}(?:不计入|不列入|不纳入)(?:分母|分子|统计(?:范围)?|计算(?:范围)?|基数)\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotInTheBase { get; }

    /// <summary>“加分项（最高3分）：…。累计加分不超过3分”.</summary>
    [GeneratedRegex("\\((?:最高|最多|上限)(?:加|得)?(?<p>\\d+(?:\\.\\d+)?)分\\):", Options, RegexLimits.Milliseconds)]
    private static partial Regex MostInHeading { get; }

    [GeneratedRegex("(?:累计|合计|总计)(?:加分|得分)?(?:不超过|最高|最多)(?:加|得)?(?<p>\\d+(?:\\.\\d+)?)分", Options, RegexLimits.Milliseconds)]
    private static partial Regex MostSaid { get; }

    /// <summary>“已整改到位的不再扣分”: what is mended is not counted.</summary>
    [GeneratedRegex("(?<=[;。])已(?:经)?(?:全部)?整改(?:到位|完成)?的,?(?:可)?不(?:再|予)?扣分(?=[。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Mended { get; }

    /// <summary>“（按项目个数计，不按金额）”.</summary>
    [GeneratedRegex("\\(按照?(?![^()]*(?:程度|情节|情况|轻重))[^()\\d]{2,12}(?:计算|计|统计)(?:,不按[^()\\d]{2,8})?\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex WayOfCounting { get; }

    /// <summary>“[预算执行率]（A）=实际支出数/预算数×100%。A≥95%，得10分”.</summary>
    [GeneratedRegex("^\\[[^\\[\\]\\d]{2,14}\\]\\([A-Za-z]\\)=[^。;]*×100%[。;]", Options, RegexLimits.Milliseconds)]
    private static partial Regex NamedByLetter { get; }

    /// <summary>“基本公共卫生服务10项任务，完成率90%及以上得10分”.</summary>
    [GeneratedRegex("^(?![^,。;:]*(?:完成|建成|验收|新增|开工|达到|不低于|不少于|满|超过|无|未|全部|连续|以上|的,|期|时))[^,。;:\\d]{2,20}\\d+(?:项|个|类)[^,。;:\\d]{2,6},(?!且|并)(?=[^,。;\\d]{0,8}率[^,。;\\d]{0,4}\\d+(?:\\.\\d+)?%)", Options, RegexLimits.Milliseconds)]
    private static partial Regex HowManyThings { get; }

    /// <summary>“每个指标5分，…，单个指标得分不超过5分”.</summary>
    [GeneratedRegex("(?<=每(?:个|项)[^,。;\\d]{0,8}(?<p>\\d+(?:\\.\\d+)?)分.*)[,;。](?:单个|单项|每个|每项)(?:指标|目标|任务)?(?:得分)?(?:最高|最多)?不超过\\k<p>分(?=[。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex MostOfEach { get; }

    /// <summary>“三点各1分，不满足的扣相应分值”.</summary>
    [GeneratedRegex("(?<=(?:每[项点条个]|各)得?\\d+(?:\\.\\d+)?分)[,;。](?:不满足|不符合|未做到|未达到|不达标)的?,?(?:扣除?|不得)(?:相应|对应|该项)(?:分值|分数|分)(?=[。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex TakenInstead { get; }

    /// <summary>“按完成率计分，超额完成的按100%计算”.</summary>
    [GeneratedRegex("[,;。](?:超额完成|(?:比值|[\u4E00-\u9FFF]{2,6}率)?(?:超过|大于|>)(?:100%|1))[的时]?,?(?:均|仍|一律)?[按以](?:100%|1)(?:计算|计分|计)(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex BeyondPlan { get; }

    /// <summary>“按收回比例计分，即得分=已收回金额/应收回金额×3”, “按超过的比重赋分，计分公式：得分=…”.</summary>
    [GeneratedRegex("按[^,。;=\\d]{0,12}(?:比例|比率|比重)(?:计算)?(?:得分|计分|给分|赋分),(?:即|计分公式)?:?(?=得分=)", Options, RegexLimits.Milliseconds)]
    private static partial Regex InProportionSaid { get; }

    /// <summary>“按主管部门年度考核得分（百分制）折算，得分=考核得分/100×5”.</summary>
    [GeneratedRegex("^(?:依据|根据|按照?|以)[^,。;:\\d%]{2,24}(?:得分|分数|成绩)(?:\\(百分制\\))?折算(?:计分|得分)?[,。](?=得分=)", Options, RegexLimits.Milliseconds)]
    private static partial Regex MarksConverted { get; }

    /// <summary>“根据上级通报的风险等级计分，绿色等级得5分”.</summary>
    [GeneratedRegex("^(?:依据|根据|按照?|以)[^,。;:\\d%]{2,30}(?:等级|等次|结果|评级|排名)(?:计分|评分|赋分|打分)[,:。](?=[^。;]*\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex LevelsAnnounced { get; }

    /// <summary>“根据热线系统导出数据计算平均到场时间，平均到场时间在10分钟以内”.</summary>
    [GeneratedRegex("^(?:根据|依据|按照?|以)(?![^,。;:]*(?:比例|分值|权重|得分|最[高低]))[^,。;:%]{4,40}(?:数据|结果|记录|报表|台账|统计|通报)(?:计算|统计|核定|确定)?[^,。;:%\\d]{0,18}[,:](?=[^。;]*\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex FromData { get; }

    /// <summary>“月度巡检12次、安全扫描4次，共17次。每少一次扣0.5分”.</summary>
    [GeneratedRegex("^[^。;分扣得%]*、[^。;分扣得%]*共计?\\d+(?:次|场|期|项|个)[。,;](?=每(?:缺|少)[^,。;\\d]{0,4}1?(?:次|场|期|项|个)扣)", Options, RegexLimits.Milliseconds)]
    private static partial Regex SoManyInAll { get; }

    /// <summary>“达标率×5分，即为该项得分”.</summary>
    [GeneratedRegex("(?<=×\\d+(?:\\.\\d+)?分),即?为[该本](?:项|指标)的?得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex ItIsTheScore { get; }

    /// <summary>“国家级每项得1分，省级每项得0.5分，市级及以下项目不计分”.</summary>
    [GeneratedRegex("(?<=每[项篇件个人次]得\\d+(?:\\.\\d+)?分),(?![^,。;]*(?:同一|重复|未|逾期|超))[^,。;\\d]{2,16}(?:不计分|不得分)(?=[,。;])", Options, RegexLimits.Milliseconds)]
    private static partial Regex NotCountedKind { get; }

    /// <summary>“依据评价结果计分：90（含）-100分为优、…、60分以下为差。评价结果为优的得4分”.</summary>
    [GeneratedRegex("^[^。;:\\d]{4,40}[:,。](?:\\d+(?:\\(不?含\\))?(?:分)?(?:-\\d+(?:\\(不?含\\))?)?分?(?:\\(不?含\\))?(?:及?以[上下])?为(?:优秀?|良好?|中|合格|差|不合格)[、,;]?){2,}。(?=[^。]*得)", Options, RegexLimits.Milliseconds)]
    private static partial Regex GradesDefined { get; }

    /// <summary>“预算执行率（12月底）达到98%”.</summary>
    [GeneratedRegex("(?<=[率度])\\((?:截至)?(?:20\\d\\d年)?(?:\\d{1,2}月(?:底|末|\\d{1,2}日)|年底|年末)\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex AsOf { get; }

    /// <summary>“每偏离1个百分点扣0.5分（高于或低于均扣）”.</summary>
    [GeneratedRegex("(?<=偏离.*)\\((?:高于或低于|高低|高于、低于|正负)[^()\\d]{0,4}均?扣分?\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex EitherWay { get; }

    /// <summary>“按照每生每天5元的标准，…”.</summary>
    [GeneratedRegex("(?<=^|[。;])按照?每[^,。;得扣]{1,12}\\d+(?:\\.\\d+)?万?元的?标准,", Options, RegexLimits.Milliseconds)]
    private static partial Regex ByStandard { get; }

    /// <summary>“满分4分，超过部分不再计分”.</summary>
    [GeneratedRegex("(?<=\\d分),(?:超过|超出)部分不再?(?:计|加)分", Options, RegexLimits.Milliseconds)]
    private static partial Regex NoMoreThanFull { get; }

    /// <summary>“（仅受理未授权的不予计分）”.</summary>
    [GeneratedRegex("\\(仅[^()\\d]{2,16}的?不予?计分\\)", Options, RegexLimits.Milliseconds)]
    private static partial Regex OnlyOther { get; }

    /// <summary>“得分=实际值/62%×4分，达到或超过目标值的得4分”.</summary>
    [GeneratedRegex("(?<=/\\d+(?:\\.\\d+)?%×(?<p>\\d+(?:\\.\\d+)?)分),(?:达到或超过|超过|达到)目标值?的?,?(?:得\\k<p>分|按\\k<p>分计)", Options, RegexLimits.Milliseconds)]
    private static partial Regex FullAgain { get; }

    /// <summary>“对照下达的任务清单，挂接率达到100%得2分”.</summary>
    [GeneratedRegex("^对照[^,。;:\\d%]{4,40}(?:清单|目录|计划|方案|要求|标准|合同),", Options, RegexLimits.Milliseconds)]
    private static partial Regex HeldAgainst { get; }

    /// <summary>“按要求开展绩效监控，6月、9月各一次，每少开展一次扣2分”: how many there should be.</summary>
    [GeneratedRegex(",(?:\\d{1,2}月(?:底|末|份|中旬)?[、和及]?){1,6}各?(?:开展|进行|组织)?1?次(?=,每(?:少|缺)[^,。;\\d]{0,6}1次扣)", Options, RegexLimits.Milliseconds)]
    private static partial Regex InNamedMonths { get; }

    /// <summary>“一季度末达到25%、二季度末达到50%、年末达到95%，每有一个季度达标得1分”: what each time asks for.</summary>
    [GeneratedRegex("^(?:[^,。;、\\d%]{0,3}\\d?[^,。;、\\d%]{2,14}(?:≥|达到?|不低于)\\d+(?:\\.\\d+)?%[、,]){2,12}(?=每有?1个?(?:季度|月|时点|节点)[^,。;\\d]{0,4}达标的?,?得)", Options, RegexLimits.Milliseconds)]
    private static partial Regex TimesReached { get; }

    /// <summary>“每有一个季度达标得1分，未达标的不得分”.</summary>
    [GeneratedRegex("(?<=每有?1(?:个|项|次)?[^,。;\\d]{0,6}(?<act>达标|完成|落实|开展|公开|报送)的?,?得\\d+(?:\\.\\d+)?分),未\\k<act>的?,?不得分(?=[。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex EachDenied { get; }

    /// <summary>“按完成比率计分，正向指标（即目标值为≥*）得分=实际完成值/年初目标值×该指标分值”.</summary>
    [GeneratedRegex("(?<=[,;。]|^)正向指标(?:\\([^()]{2,14}\\))?(?=得分=)|^若为定量指标,", Options, RegexLimits.Milliseconds)]
    private static partial Regex KindOfTarget { get; }

    /// <summary>“建设内容5个子项是否完成：甲、乙、丙。”: what is looked into.</summary>
    [GeneratedRegex("^[^,。;]{2,30}是否(?:完成|实施|建成|落实|到位)[:,](?:[^,。;:%得扣分倍半才至少按视\\d、]{2,16}、)+[^,。;:%得扣分倍半才至少按视\\d、]{2,16}。(?=.)", Options, RegexLimits.Milliseconds)]
    private static partial Regex WhetherDone { get; }

    [GeneratedRegex("每", Options, RegexLimits.Milliseconds)]
    private static partial Regex Each { get; }

    /// <summary>“严格控制暂付款规模，不得新增，以账面数为准。无新增的得满分；有新增的不得分。”: what earns everything and what nothing are said after it.</summary>
    [GeneratedRegex("^(?:(?!否则|本项|资格|方可|才能|视[同为]|默认|自动|否决|分(?![类别管析解布配工级]))[^。;:\\d%得扣半减档折倍满均赋]|不得(?!分))+。(?=.)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Introduced { get; }

    [GeneratedRegex("^(?![其以上])[^,。;\\d]{2,30}的?,?得满分[,;。][^,。;\\d]{2,30}的?,?不得分。?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex BothPoles { get; }

    /// <summary>“A.非常满意 B.满意 C.不满意。” of a questionnaire, before what each earns.</summary>
    [GeneratedRegex("^(?:[A-E][.、:][^A-E,。;:\\d]{1,8}[,;、]?){2,6}[。;](?=.)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Choices { get; }

    /// <summary>“合同约定工期180日历天。按期完工的得5分；逾期30天以内的得3分”.</summary>
    [GeneratedRegex("^(?:合同|计划|项目|批复|规定|约定)+(?:工期|期限|建设期)(?:为)?\\d+(?:个?(?:日历天|工作日|天|日|月)|年)[。;,](?=(?:按期|按时|未逾期|如期|提前).*(?:逾期|超期|延期|延迟))|^(?:项目|合同|计划)+(?:完工|竣工|开工|完成)(?:日期|时间)为20\\d\\d年\\d{1,2}月(?:\\d{1,2}日|底)?[。;,](?=(?:按期|按时|如期|提前))", Options, RegexLimits.Milliseconds)]
    private static partial Regex AgreedTerm { get; }

    /// <summary>“新增城镇就业5000人，完成率≥100%得4分”.</summary>
    [GeneratedRegex("^(?![^,]*(?:完成|达到|不低于|不少于|以上|≥))[^,。;:\\d]{2,16}\\d+(?:\\.\\d+)?万?(?:人次|人|户|亩|公里|平方米|套|台|场|次|栋|座|项|个),(?=完成率(?:≥|达到?|为|在|不低于)\\d+(?:\\.\\d+)?%)", Options, RegexLimits.Milliseconds)]
    private static partial Regex SoManyPlanned { get; }

    /// <summary>“按季度考核，取四个季度考核评分的平均值。”: what the value is.</summary>
    [GeneratedRegex("^(?:[^,。;:\\d%得扣]{4,30},)?取(?:\\d{1,2}个)?[^,。;:\\d%扣]{2,16}平均(?:值|分|数)(?:为[^,。;:\\d]{2,8})?[。,;](?=[^。;]*\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex MeanTaken { get; }

    /// <summary>“每超过1%扣0.2分，从2分中扣减”: the points of the band before, which the rule is held against.</summary>
    [GeneratedRegex("(?<=扣\\d+(?:\\.\\d+)?分),?[从在]\\d+(?:\\.\\d+)?分的?(?:中|基础上)(?:扣减|扣除|扣)(?=[,。;]|$)", Options, RegexLimits.Milliseconds)]
    private static partial Regex TakenFrom { get; }

    [GeneratedRegex("^(?:考核|反映|考察|评价|主要|用以|[本该]指标|指标|通过|抽查|查阅|财政|对)[^。;]*[。;](?=.)", Options, RegexLimits.Milliseconds)]
    private static partial Regex FirstSentence { get; }

    [GeneratedRegex("^[①-⑳(\\[\\dA-Za-z]|[得扣计加减]\\d|\\d分|满分|不得|扣|率[^,。;]{0,4}[=≥≤<>]|目标|标准|除外|视|最[高低]|否则|剔除|或者|不[计纳]入|%|倍|折|超过|低于|[须应均未不无没若如零]|前提|一律|适用|分别|平均|季度|各项|每", Options, RegexLimits.Milliseconds)]
    private static partial Regex Leaning { get; }
}
