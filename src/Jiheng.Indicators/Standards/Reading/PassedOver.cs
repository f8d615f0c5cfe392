using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>不影响计分的文字。A statement that could change no score: it names the method, or its numbers count other things than the rule does.</summary>
internal static partial class PassedOver
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Marking = "(?:评分|计分|打分|赋分|评价|考核|计算得分|计算|得分|扣分|评定)";

    /// <summary>“采用比较法评分”, “公式评分法”, “按以下标准分档计分”: the rule itself follows.</summary>
    [GeneratedRegex("^(?:(?:本|该|此)(?:项|指标)|考核|评价)?(?:指标)?(?:采用|采取|运用|使用|实行|适用|依据|根据|对照|按照?)?(?:(?![^,]*(?:专家|评议|综合|定性|主观|酌情|讨论|判断|功效|插值|情况|程度|效果))[^,。;:\\d]{0,12}法(?:进行)?" + Marking + "?|(?:以下|下列|下述|如下|相应)(?:评分|计分)?(?:标准|规则|公式|方法|办法|方式|档次|情形|要求|规定)?(?:进行)?(?:分别|分档|分段|逐级|逐项|直接|量化|定量){0,2}" + Marking + "|(?:根据|按照?|依据)[^,。;:\\d]{2,14}(?:率|比例|满意度)(?:进行)?(?:评分|打分|赋分)|具体(?:扣分|评分|计分)(?:标准|情形|办法|项)?(?:如下|为)|(?:分档|分段|分级|量化|定量|直接|对照标准)" + Marking + "|" + Marking + "(?:规则?|方式|方法|标准|公式|办法|说明|细则|依据)|(?:进行)?(?:评分|计分|打分|赋分)|(?:倒?扣分|加分|加减分|减分|百分)制(?:进行)?" + Marking + "?)$", Options, RegexLimits.Milliseconds)]
    private static partial Regex Method { get; }

    [GeneratedRegex(@"\d+(?:\.\d+)?(?:[-至](?=\d))?个?(?<unit>" + CountingUnits.OrRate + "|时|号|[\u4E00-\u9FFF])?", Options, RegexLimits.Milliseconds)]
    private static partial Regex Number { get; }

    /// <summary>Words by which a statement with other numbers could still bear on the points; a target may be in another unit than the rate it makes.</summary>
    [GeneratedRegex("目标|标准|基准|标杆|计划|任务|指标|视同|视为|等同|折|倍|减半|递[增减]|累[进加]|[上下]浮|除外|以外|之外|剔除|不适用|不予|不计|不纳入|不作为|计入|取消|终止|另行|不再|合并|平均|最高|最低|上限|下限|否则|如果|[如若]有|的,|的$|时,", Options, RegexLimits.Milliseconds)]
    private static partial Regex Bearing { get; }

    /// <summary>“随机抽取30户进行问卷调查”: how it was looked into; “问卷不少于50份” may be asked for.</summary>
    [GeneratedRegex(@"^(?!.*(?:不少于|不低于|不足|至少|以上|以下|达到|超过|少于|应|须))(?:(?:通过|采用|采取|以|经|对|按照?|本年度?|评价组)[^,\d]{0,12})?(?:随机|现场|电话|网络|线上|实地|入户|发放|回收|收回)*(?:抽取|抽查|抽样|选取|发放|回收|收回|走访|访谈|抽检|抽选|调查|问卷|回访)[^,%<>≥≤=]*(?:问卷|调查|访谈|抽查|核查|评价|测评|检查|核实|走访|检测|回访|测试)?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex Survey { get; }

    /// <summary>“其中X为部门得分”: a letter of the formula.</summary>
    [GeneratedRegex("^(?:其中:?)?[A-Za-z](?:为|是|指|表示)[^,。;\\d]{2,24}$", Options, RegexLimits.Milliseconds)]
    private static partial Regex Letter { get; }

    /// <summary>“按收集到的调查问卷计算满意度”: where the value comes from.</summary>
    [GeneratedRegex("^(?:按照?|根据|依据|通过)[^,。;\\d]{2,16}(?:问卷|调查|测评|测评表)(?:结果|情况|数据)?(?:计算|统计|得出|测算|确定)[^,。;\\d]{0,6}(?:率|满意度|得票)$", Options, RegexLimits.Milliseconds)]
    private static partial Regex Counted { get; }

    /// <summary>Whether a statement only names the method, or what a letter of the formula stands for.</summary>
    public static bool NamesMethod(string note) => Method.IsMatch(note.TrimEnd(':', ',')) || Counted.IsMatch(note) || Letter.IsMatch(note);

    /// <summary>The words without the heading that names the method: “评分规则：达到标杆值及以上”.</summary>
    public static string WithoutMethod(string lead)
    {
        var colon = lead.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && NamesMethod(lead[..colon]) ? lead[(colon + 1)..] : lead;
    }

    /// <summary>Whether every number of a statement is in a unit the rule does not measure in, and nothing in it could bear on the points.</summary>
    /// <param name="note">The statement, without words that score.</param>
    /// <param name="clauses">The rule.</param>
    public static bool CountsOtherThings(string note, ImmutableArray<Clause> clauses)
    {
        if (Bearing.IsMatch(note.TrimEnd(')')) || TurningWords.In(note) || note.IndexOfAny(['≥', '≤', '>', '<', '=', '×', '/', '+']) >= 0)
            return false;
        return Units(clauses) is { } measured && Number.Matches(DateWords.WithoutDays(note)).All(number => Unit(number) is { Length: > 0 } unit && !IsRate(unit) && !measured.Any(known => SameThing(known, MeasureReader.Alike(unit))));
    }

    /// <summary>“通过问卷调查方式，满意度90%以上”.</summary>
    [GeneratedRegex("^(?:通过|采用|采取|以)[^,\\d]{0,16}(?:方式|形式|方法|问卷调查|调查问卷|问卷|(?:电话|入户|实地)?(?:走访|访谈|回访)),(?=.*\\d)", Options, RegexLimits.Milliseconds)]
    private static partial Regex ByWay { get; }

    /// <summary>The words before an award without the survey they begin with.</summary>
    public static string WithoutSurvey(string lead)
    {
        lead = ByWay.Replace(lead, "");
        var parts = lead.Split(',');
        if (parts.Length < 2 || !parts[^1].Contains('%', StringComparison.Ordinal))
            return lead;
        return string.Join(',', parts.SkipLast(1).Where(part => !(part.Any(char.IsAsciiDigit) && IsSurvey(part[(part.IndexOf(':', StringComparison.Ordinal) + 1)..]))).Append(parts[^1]));
    }

    private static bool IsSurvey(string part) => Survey.IsMatch(part) && !Bearing.IsMatch(part);

    // Days and working days measure the same.
    private static bool SameThing(string one, string two) => one == two || (new Measure(one).IsTime && new Measure(two).IsTime);

    private static string Unit(Match number) => number.Groups["unit"].Value;

    private static bool IsRate(string unit) => unit is "%" or "‰" or "百分点" or "个百分点" or "分" or "成" or "倍";

    // Nothing where a bare number or a target is measured: it could be of any unit.
    private static HashSet<string>? Units(ImmutableArray<Clause> clauses)
    {
        var units = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in clauses.Where(clause => !ClauseTerms.IsTerm(clause.What)))
        {
            if (clause.What is Consequence.Formula or Consequence.InProportion or Consequence.Interpolated)
                units.Add("%");
            if (clause.What is Consequence.Step step)
                units.Add(StepReader.Read(step) is { } phrase ? MeasureReader.Alike(phrase.Unit) : "");
            if (LeadReader.Read(clause.Lead) is Lead.Numeric numeric)
                units.Add(MeasureReader.Alike(numeric.Condition.Unit));
            if (LeadReader.Read(clause.Lead) is Lead.TargetMet or Lead.Unreadable)
                units.Add("");
        }
        return units.Contains("") ? null : units;
    }
}
