using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>无序号的组成部分。“资金到位率达到100%得3分，每低…；未发现滞留得2分，每发现…”: parts between semicolons whose points make up the weight.</summary>
internal static partial class UnlabelledParts
{
    [GeneratedRegex("^[^,;\\d]{0,12}(?:\\d+(?:\\.\\d+)?分|\\(\\d+(?:\\.\\d+)?分\\)):", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Heading { get; }

    /// <summary>The composite; nothing unless every part reads as a rule of its own about something else.</summary>
    public static ScoringRule? Read(string text, int offset, Points weight, ReadingContext context)
    {
        var stretches = Stretches(text, weight).Where(part => !IsTerm(part, weight)).ToList();
        var gated = stretches.ConvertAll(part => (Part: part, Gate: GateOf(part, stretches.Where(other => other != part), weight)));
        var gates = gated.Select(one => one.Gate).OfType<Gate>().ToImmutableArray();
        var parts = gated.Where(one => one.Gate is null && !SaysTheRest(one.Part, weight)).Select(one => one.Part).ToList();
        if (Parted(parts, weight) is not { Count: >= 2 and <= 8 } those || DenyAnother(text, weight))
            return null;
        parts = those;
        if (StepFor(parts, weight) is { } step)
            return context.Refuse("每多少扣分写在几个指标后面，不能确定是其中哪一个的，请分开写。", offset + Math.Max(0, text.IndexOf(step, StringComparison.Ordinal)), offset + text.Length);
        var rules = new SummedParts();
        var total = Points.Zero;
        foreach (var part in parts)
        {
            var own = MostAwarded(part, weight);
            var trial = context.Trial();
            if (own <= Points.Zero || Heading.IsMatch(part) || !rules.Add(Intervals.WithNothingBeyond(Complete(RuleReader.ReadSentence(part, offset, own, trial)))))
                return null;
            total += own;
        }
        // “培训每班次得1分，最高得5分；论文每篇得1分，最高得5分”: whose each limit is, the wording cannot say.
        if (rules.CountsTwice || rules.AsksForGradesTwice)
            return null;
        return total == weight && SpeakOfDifferentThings(parts, weight) && (!rules.MeasuresTwice || MeasureDifferentThings(parts, weight)) ? Gates.Wrap(rules.Whole(weight), gates) : null;
    }

    // “学生满意度≥90%得4分，家长满意度≥85%得4分，每低1个百分点扣0.2分”: for the last, or for both.
    private static string? StepFor(List<string> parts, Points weight)
    {
        var rates = parts.Where(part => LeadReader.Read(FirstLead(part, weight)) is Lead.Numeric { Condition: { Unit: "%", InWords: false } }).ToList();
        var stepped = rates.FindIndex(rate => StepsOfRate(rate, weight) > 0);
        // Where those before say what they earn below their limit, the step is the last one's own.
        var othersAreWhole = stepped > 0 && rates.Take(stepped).All(rate => ClauseReader.Read(rate, 0, weight, out _).Count(clause => !ClauseTerms.IsTerm(clause.What)) > 1);
        return rates.Find(rate => StepsOfRate(rate, weight) > 1) ?? (stepped > 0 && !othersAreWhole ? rates[stepped] : null);
    }

    private static int StepsOfRate(string part, Points weight) =>
        ClauseReader.Read(part, 0, weight, out _).Count(clause => clause.What is Consequence.InProportion || (clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: "%" }));

    // “发现弄虚作假的，本项不得分” among the parts is one of the whole, “出现院感暴发事件的，此项不得分” where the others say nothing of it.
    public static Gate? GateOf(string part, IEnumerable<string> others, Points weight) =>
        Whole.IsMatch(part) ? Veto(part, weight)
        : ThisOne.IsMatch(part) && Veto(part, weight) is { Condition: { Length: > 3 } fact } veto && others.All(other => FactWords.Shared(fact, other) == 0) ? veto
        : null;

    private static Gate? Veto(string part, Points weight) =>
        ClauseReader.Read(part, 0, weight, out var tail) is [{ What: Consequence.Award { Amount: var none }, Lead: { Length: > 2 } lead, Notes.IsEmpty: true }] && none == Amount.None && tail.Length == 0 && LeadReader.Read(lead) is Lead.Fact
            ? new(lead, Points.Zero)
            : null;

    // “达不到的该项不得分” behind the parts says nothing new.
    public static bool SaysTheRest(string part, Points weight) =>
        ClauseReader.Read(part, 0, weight, out var tail) is [{ What: Consequence.Award { Amount: var none }, Notes.IsEmpty: true, Lead: var lead }] && none == Amount.None && tail.Length == 0 && LeadReader.Read(lead) is Lead.Otherwise;

    [GeneratedRegex("此项,?(?:不得分|不计分|[得计]0分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ThisOne { get; }

    [GeneratedRegex("(?:本项|(?:本|该|此)项?指标)(?:\\(\\d+(?:\\.\\d+)?分\\))?,?(?:不得分|不计分|[得计]0分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Whole { get; }

    // “参训人员达50人以上得3分” among other parts: fewer earn none of its points.
    public static ScoringRule? Complete(ScoringRule? rule) => rule is ScoringRule.Bands { Items: [{ Then: ScoringRule.Fixed given } only] } bands
        ? bands with { Items = [only, .. new PointTargets([new(only.When, given.Points)], bands.Measure).Without(Intervals.Rest(Interval.Everything, [only.When]), "").Select(part => new Band(part, new ScoringRule.Fixed(Points.Zero)))] }
        : rule;

    /// <summary>Whether two parts of different things, each with points of its own and a rule, make up the weight.</summary>
    public static bool Speaks(string text, Points weight)
    {
        // “到位率≥100%得满分；每低1个百分点扣0.1分”: the first award tells, before anything is cut.
        if (!EarnsSome(text, weight))
            return false;
        var parts = Stretches(text, weight);
        return parts.Count > 1 && parts.TrueForAll(part => EarnsSome(part, weight))
            && parts.Exists(part => ClauseReader.Read(part, 0, weight, out _).Any(clause => clause.What is Consequence.Step) || HasContrary(part, weight)) && SpeakOfDifferentThings(parts, weight);
    }

    private static bool EarnsSome(string part, Points weight) =>
        ClauseReader.Read(part, 0, weight, out _) is [{ What: Consequence.Award award }, ..] && award.Amount.Of(weight) is var own && own > Points.Zero && own < weight;

    /// <summary>“有办法得1分，有制度得1分；执行到位得2分，每发现1处扣0.5分”: what stands between semicolons is one part or, cut at its awards, several, as the weight tells.</summary>
    private static List<string>? Parted(List<string> parts, Points weight)
    {
        if (parts.Count == 1)
            return ByAward(parts[0], weight);
        if (parts.Count > 6)
            return null;
        List<List<string>> ways = [[]];
        foreach (var part in parts)
        {
            var cut = AreLevels(part, weight) ? [part] : ByAward(part, weight);
            ways = [.. ways.Select(way => (List<string>)[.. way, part]), .. cut.Count > 1 ? ways.Select(way => (List<string>)[.. way, .. cut]) : []];
        }
        var whole = ways.Where(way => way.Sum(part => MostAwarded(part, weight).Value) == weight.Value).ToList();
        return whole.Count == 1 ? whole[0] : null;
    }

    /// <summary>What stands between semicolons and full stops; the contrary of a fact stands with the fact: “建立台账得2分。没有建立的扣2分”.</summary>
    private static List<string> Stretches(string text, Points weight)
    {
        var stretches = new List<string>();
        foreach (var stretch in text.Split(';', '。').Select(part => part.Trim(',', '。')).Where(part => part.Length > 0))
        {
            if (stretches.Count > 0 && IsFurtherBand(stretches[^1], stretch, weight))
                stretches[^1] += ";" + stretch;
            else if (stretches.Count > 0 && !Whole.IsMatch(stretch) && IsContraryOf(stretches[^1], stretch, weight) && !stretches.SkipLast(1).Any(other => Closer(other, stretches[^1], stretch, weight)))
                stretches[^1] += "," + stretch;
            else
                stretches.Add(stretch);
        }
        return stretches;
    }

    // “培训人数达到100人以上的得3分；不足100人的得1分”: no subject of its own, the same unit.
    private static bool IsFurtherBand(string before, string stretch, Points weight) =>
        Subject(stretch, weight).Length < 2 && ClauseReader.Read(before, 0, weight, out _) is [.., { What: Consequence.Award, Lead: var one }] && ClauseReader.Read(stretch, 0, weight, out _) is [{ What: Consequence.Award, Lead: var two }]
        && LeadReader.Read(one) is Lead.Numeric first && LeadReader.Read(two) is Lead.Numeric second && first.Condition.Unit == second.Condition.Unit && Subject(before, weight).Length >= 2;

    private static bool IsContraryOf(string before, string stretch, Points weight)
    {
        if (ClauseReader.Read(before, 0, weight, out _) is not [{ What: Consequence.Award { Amount: var own }, Lead: var fact }, ..] || own.Of(weight) is not { Value: > 0m } points || points >= weight || LeadReader.Read(fact) is not Lead.Fact)
            return false;
        if (ClauseReader.Read(stretch, 0, weight, out var tail) is not [{ Notes.IsEmpty: true, Lead: var denial } clause, ..] || tail.Length > 0)
            return false;
        var takes = clause.What is Consequence.Step { Sign: -1 } || (clause.What is Consequence.Award award && award.Amount == Amount.None) || (clause.What is Consequence.Loss loss && loss.Amount.Of(weight) == points);
        return takes && !denial.Split(',').Any(said => FactWords.SaysNothingToDo(said)) && !denial.StartsWith("注:", StringComparison.Ordinal) && FactWords.SaysDefect(denial) && FactWords.Shared(denial, fact) > 0;
    }

    private static bool Closer(string other, string before, string stretch, Points weight) =>
        FactWords.Shared(FirstLead(stretch, weight), FirstLead(other, weight)) >= FactWords.Shared(FirstLead(stretch, weight), FirstLead(before, weight));

    private static bool HasContrary(string part, Points weight) =>
        ClauseReader.Read(part, 0, weight, out _) is [{ What: Consequence.Award { Amount: var own } }, { What: Consequence.Award or Consequence.Loss, Lead: var denial } contrary]
        && (contrary.What is Consequence.Award { Amount: var none } ? none == Amount.None : contrary.What is Consequence.Loss loss && loss.Amount.Of(weight) == own.Of(weight)) && FactWords.SaysDefect(denial);

    /// <summary>“机构健全得3分，人员到位得2分，机构不健全或人员不到位的不得分”: what it denies besides its own part is not told apart.</summary>
    public static bool DenyAnother(string text, Points weight)
    {
        var parts = Stretches(text, weight).SelectMany(stretch => ByAward(stretch, weight)).ToList();
        return parts.Exists(part => HasContrary(part, weight) && ClauseReader.Read(part, 0, weight, out _)[1].Lead is var denial
            && parts.Exists(other => other != part && FactWords.Pairs(denial).Any(pair => FirstLead(other, weight).Contains(pair, StringComparison.Ordinal) && !FirstLead(part, weight).Contains(pair, StringComparison.Ordinal))));
    }

    private static string FirstLead(string part, Points weight) => ClauseReader.Read(part, 0, weight, out _) is [var first, ..] ? first.Lead : "";

    /// <summary>Whether parts that were read one by one speak of different things, and nothing leaves open whose a step is.</summary>
    public static bool AreApart(List<string> parts, List<ScoringRule> rules, Points weight)
    {
        var measured = rules.Count(rule => rule is ScoringRule.Stepped or ScoringRule.Proportional or ScoringRule.Bands or ScoringRule.Linear or ScoringRule.Inverse);
        return StepFor(parts, weight) is null && SpeakOfDifferentThings(parts, weight) && (measured < 2 || MeasureDifferentThings(parts, weight))
            && rules.Count(rule => rule is ScoringRule.GradeMap) < 2 && rules.Count(rule => rule is ScoringRule.PerOccurrence { Start.Value: 0m }) < 2;
    }

    /// <summary>“仅…”, “部分…”, “未…”: a level under the one before, no part of its own.</summary>
    public static bool SaysPart(string lead) => Partial.IsMatch(lead);

    /// <summary>“资料齐全得5分；每缺一项扣1分，最多扣5分”: what only deducts is a part of its own where it speaks of something the others do not.</summary>
    public static bool NamesItsOwn(string lead, IEnumerable<string> others) =>
        lead.Length >= 2 && !Bare.IsMatch(lead) && others.All(other => !other.Contains(lead[..Math.Min(4, lead.Length)], StringComparison.Ordinal) && (FactWords.Denied(lead) is not { } core || !other.Contains(core, StringComparison.Ordinal)));

    [GeneratedRegex("^(?:另外?|其中|此外|同时|发现|存在|出现|以上|上述|如有?|若有?|每)(?:的|问题|情况|情形|不[^,]{1,4}|上述|以上|有)*[,:]?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Bare { get; }

    /// <summary>“仅…”, “部分…”, “基本…”: less of the same.</summary>
    public static bool SaysLess(string lead) => Less.IsMatch(lead);

    [GeneratedRegex("^(?:仅|只|有?部分|大部分|多数|基本(?!支出|建设|情况|公共|养老|医疗|药物|农田|信息|台账|户|民生)|较为?|比较|不够|不完|不全|少量|少数)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Less { get; }

    // “优秀得3分，良好得2分” exclude each other.
    private static bool AreLevels(string part, Points weight)
    {
        var leads = ClauseReader.Read(part, 0, weight, out _).Where(clause => clause.What is Consequence.Award award && award.Amount != Amount.None).Select(clause => clause.Lead).ToList();
        return leads.TrueForAll(lead => FactWords.Grade(lead) is not null) || leads.Skip(1).Any(lead => Partial.IsMatch(lead) || FactWords.SaysDelay(lead));
    }

    [GeneratedRegex("^(?:其中|仅|只|能|有?部分|大部分|多数|基本|较|比较|一般|不够|不完|不全|不及|不规|未|没有|少量|少数|存在|出现|发现|超|低于|其他|其余)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Partial { get; }

    // “组织培训得2分，参训人员达50人以上得3分，每少1人扣0.1分”: each award begins a part.
    private static List<string> ByAward(string text, Points weight)
    {
        var starts = ClauseReader.Read(text, 0, weight, out _).Where(clause => clause.What is Consequence.Award award && award.Amount.Of(weight) > Points.Zero && LeadReader.Read(clause.Lead) is Lead.Fact or Lead.Numeric).Select(clause => clause.Start).ToList();
        if (starts.Count is < 2 or > 6)
            return [text];
        return [.. starts.Select((start, index) => text[(index == 0 ? 0 : start)..(index + 1 < starts.Count ? starts[index + 1] : text.Length)].Trim(',', '。'))];
    }

    // “各小项扣完为止”, “数据来源：决算报表”.
    public static bool IsTerm(string part, Points weight) =>
        ClauseReader.Read(part, 0, weight, out var tail) is { Length: > 0 } clauses ? tail.Length == 0 && clauses.All(clause => clause.What is Consequence.Floor) : Sentence.IsHarmless(part);

    private static Points MostAwarded(string part, Points weight)
    {
        var clauses = ClauseReader.Read(part, 0, weight, out _);
        // “每开展1次得1分，最高3分” is worth 3.
        if (clauses.Any(clause => clause.What is Consequence.Step { Sign: 1 }) && !clauses.Any(clause => clause.What is Consequence.Award))
            return ClauseTerms.Of(clauses, weight) is { Cap: { } cap } ? cap : Points.Zero;
        return clauses.Select(clause => clause.What).OfType<Consequence.Award>().Where(award => !award.Amount.IsShare)
            .Select(award => new Points(award.Amount.Over)).DefaultIfEmpty(Points.Zero).Max();
    }

    // Bands of one value stand between semicolons too; parts begin with words of their own.
    private static bool SpeakOfDifferentThings(List<string> parts, Points weight)
    {
        var subjects = parts.Select(part => Subject(part, weight)).ToList();
        if (parts.Skip(1).Any(part => SaysLess(FirstLead(part, weight)) && FactWords.Shared(FirstLead(part, weight), FirstLead(parts[0], weight)) > 0))
            return false;
        return subjects.TrueForAll(subject => subject.Length >= 2) && subjects.Distinct(StringComparer.Ordinal).Count() == subjects.Count;
    }

    // “学生满意度≥90%得2分；家长满意度≥90%得2分”, “完成率100%得5分；投资达到3000元得3分”: rates with names of their own, or other units.
    private static bool MeasureDifferentThings(List<string> parts, Points weight)
    {
        var leads = parts.ConvertAll(part => (Words: FirstLead(part, weight), Lead: LeadReader.Read(FirstLead(part, weight)), Part: part));
        var units = leads.Select(lead => lead.Lead).OfType<Lead.Numeric>().Select(lead => MeasureReader.Alike(lead.Condition.Unit)).Where(unit => unit is not "%").ToList();
        var names = leads.Where(lead => lead.Lead is Lead.Numeric { Condition.Unit: "%" } or Lead.Unreadable || (HasFormula(lead.Part, weight) && lead.Lead is not Lead.Numeric { Condition.Unit: not "" })).Select(lead => Named(lead.Words)).ToList();
        return (names.Count > 0 || units.Count > 1) && !units.Contains("") && SubjectsOfOneUnit(leads.Select(lead => (lead.Lead, Subject(lead.Part, weight)))) && (names.Count < 2 || names.TrueForAll(name => name is not null))
            && names.Select((one, at) => names.Skip(at + 1).All(other => !Subjects.Same(one!, other!))).All(apart => apart);
    }

    // “养护里程≥350公里…；安防工程≥42公里…”: what is counted in one unit has names of its own.
    private static bool SubjectsOfOneUnit(IEnumerable<(Lead Lead, string Subject)> leads) =>
        leads.Where(lead => lead.Lead is Lead.Numeric { Condition.Unit: not "%" }).GroupBy(lead => MeasureReader.Alike(((Lead.Numeric)lead.Lead).Condition.Unit), lead => lead.Subject).All(unit => unit.ToList() is var subjects
            && (subjects.Count == 1 || (subjects.TrueForAll(subject => subject.Length >= 4) && subjects.Select((one, at) => subjects.Skip(at + 1).All(other => !Subjects.Same(one, other))).All(apart => apart))));

    // 6月末支出进度, 旅游综合收入, 免疫密度: the date is part of the name.
    private static string? Named(string words)
    {
        var name = Subjects.NameIn(words) ?? new[] { Progress, Growth, Density }.Select(kind => kind.Match(words)).FirstOrDefault(found => found.Success)?.Groups["name"].Value;
        return name is not null && Date.Match(words) is { Success: true } date ? name + date.Value : name;
    }

    [GeneratedRegex("^\\d{1,2}月[底末]|^(?:第?[一二三四1-4]季度|上半年|年底|年末|全年)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Date { get; }

    [GeneratedRegex("^(?<name>[\u4E00-\u9FFF]{4,16}?)(?:同比|较上年|比上年)?(?:增长|增加|提高|上升|下降|降低|减少)(?:\\d|的|,|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Growth { get; }

    [GeneratedRegex("^(?<name>[A-Z\u4E00-\u9FFF]{2,14}(?:密度|增速|程度|质量|强度|水平))(?:达|不低|不高|不超|≥|≤|>|<|为)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Density { get; }

    [GeneratedRegex("(?<name>[\u4E00-\u9FFF]{2,16}进度)(?:达|不低|≥|为|\\d{1,2}月)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Progress { get; }

    private static bool HasFormula(string part, Points weight) => ClauseReader.Read(part, 0, weight, out _).Any(clause => clause.What is Consequence.Formula or Consequence.InProportion);

    private static string Subject(string part, Points weight)
    {
        var lead = ClauseReader.Read(part, 0, weight, out _) is [var first, ..] ? first switch
        {
            { Lead.Length: > 1 } => first.Lead,
            // “每新增1个重点村加0.5分”, “得分=问题整改率×2分”: what is counted or multiplied is the subject.
            { What: Consequence.Step { Sign: 1 } step } => step.What,
            { What: Consequence.Formula formula } => formula.Expression.Split('×', '/')[0].Trim('('),
            _ => first.Lead,
        } : "";
        // “6月末支出进度不低于50%”: the date is part of the name.
        var end = lead.IndexOfAny(['≥', '≤', '>', '<', '=', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '('], Date.Match(lead).Length);
        return (end < 0 ? lead : lead[..end]).TrimEnd('达', '到', '为', '在', '不', '足', '满', '低', '于', '超', '过', '高');
    }
}
