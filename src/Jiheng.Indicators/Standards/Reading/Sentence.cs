using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>评分句。The clauses of one rule with their leads read, the terms that hold for all, and the target it names.</summary>
/// <param name="Clauses">Those that score.</param>
/// <param name="Leads">What stands before each.</param>
/// <param name="Terms">Floor, caps, started unit.</param>
/// <param name="Target">The standard it declares: 目标值≤100%.</param>
/// <param name="Weight">Points of the whole.</param>
/// <param name="Limits">最多扣几分 said behind each clause.</param>
internal sealed partial record Sentence(
    ImmutableArray<Clause> Clauses, ImmutableArray<Lead> Leads, ClauseTerms Terms, Condition? Target, Points Weight, ImmutableArray<Points?> Limits)
{
    /// <summary>Words that may stand between without changing anything carry no points and no numbers but years and definitions.</summary>
    [GeneratedRegex(@"^(?:[^\d]*|[^=]*(?:率|比|数|额|度|值|分|幅|量|重|速|间|本|价|次|[xX])(?:\([A-Za-z]\))?=[^。;]*|[^\d]*(?:20\d\d年(?:度)?|\(?20\d\d\)?\d*号|[^\d%]){0,60}|[^\d]*(?:以|目标值?|标准|基准)[^。;]{0,30})$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Harmless { get; }

    [GeneratedRegex("扣(?!除|缴|款|押|回|发|留)|加分(?!项|$)|减分(?!项)|(?<![压缩节降递核])[加减]\\d|(?<!不重复|分项)计分(?!公式|方法|办法|规|标准|方式|说明|细则)|得分(?!率|要素|要点|说明|与|的?差|之差|相差|误差|偏差|平均|(?:在|达到?|为|低于|不低于|高于|不高于|超过|大于|小于)?\\d+(?:\\.\\d+)?分|[≥≤<>])|给分|评分(?!标准|细则|办法|规则|说明|方法|方式|依据)|打分(?!依据|表|过程|材料)|一票否决|按[^,。;]{0,12}(?<![设统预合会审累估总共])计(?![划量入]|算[^,。;得分]{2,8}(?:份额|比例|率|金额|额|数量?)(?:[,。;]|$))|(?:得(?!分)|(?<![设统预合会审累估总共])计(?![划]))[^,。;]{0,3}分(?![值类别析配管工项期步批])|[得计](?:全部|标准|权重)|[记给赋](?:基本|基础)分|取整|按(?:不|未)[^,。;]{1,8}(?:处理|对待)|另行(?:处理|计算|确定|规定|考核)|四舍五入|孰[高低]|择其?一(?:进行)?(?:考核|评价|计分)|二选一", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Harmful { get; }

    public static Sentence? Read(string text, int offset, Points weight, ReadingContext context)
    {
        var clauses = WithoutCondition(WithBonuses(WithConditionedTerms(WithoutDeclaredWeight(ClauseReader.Read(text, offset, weight, out var tail), text, offset, weight))));
        if (!clauses.Any(clause => clause.What is Consequence.Discretion) && !AllRead(clauses, context))
            return null;
        if (tail.Length > 0 && clauses.Any(clause => clause.What is not Consequence.Discretion) && !clauses.Any(clause => clause.What is Consequence.Discretion) && !IsHarmless(tail) && !IsPassedOver(tail, clauses))
            return Refused(context, $"“{Short(tail)}”没有读懂。", offset + text.Length - tail.Length, offset + text.Length);
        if (text.Contains("类推", StringComparison.Ordinal) && !GoesOn(clauses))
            return Refused(context, "以此类推到哪里为止没有读懂。", offset + text.IndexOf("类推", StringComparison.Ordinal), offset + text.Length);
        if (HasContradiction(clauses, weight, context))
            return null;
        var scoring = clauses.Where(clause => !ClauseTerms.IsTerm(clause.What)).ToImmutableArray();
        var target = TargetOf(clauses, tail, context);
        return new(scoring, BeyondStandard.InValues(scoring, OfTarget(scoring, LeadsOf(scoring, context), target), weight), ClauseTerms.Of(clauses, weight), target, weight, LimitsOf(clauses, weight));
    }

    private static bool HasContradiction(ImmutableArray<Clause> clauses, Points weight, ReadingContext context)
    {
        if (clauses.Count(clause => clause.What is Consequence.Cap or Consequence.MostAdded) > 1 && clauses.Where(clause => clause.What is Consequence.Step { Sign: 1 }).Skip(1).FirstOrDefault() is { } second)
            return Noted(context, "几个最高分各是哪一部分的没有读懂。", second);
        if (clauses.FirstOrDefault(clause => clause.What is Consequence.Award award && award.Amount.Of(weight).Value > weight.Value * 3m) is { } above)
            return Noted(context, "这里的分数远高于分值，可能是作为条件的分数，没有读懂。", above);
        if (clauses.FirstOrDefault(clause => clause.What is Consequence.InProportion { Most: { } most } && most != weight) is { } share)
            return Noted(context, "按比例计分的最高分与分值不同。", share);
        if (clauses.FirstOrDefault(clause => clause is { What: Consequence.Veto, Lead.Length: 0 }) is { } veto && !clauses.Any(clause => clause.What is Consequence.Award { Amount.Over: 0m } && clause.Lead.Length > 2))
            return Noted(context, "什么情形一票否决没有写明。", veto.At, veto.End);
        return false;
    }

    private static bool Noted(ReadingContext context, string reason, Clause clause) => Noted(context, reason, clause.Start, clause.End);

    private static bool Noted(ReadingContext context, string reason, int start, int end)
    {
        context.Refuse(reason, start, end);
        return true;
    }

    // “目标值62%…完成率低于目标值的60%”: 37.2% of the rate itself.
    private static ImmutableArray<Lead> OfTarget(ImmutableArray<Clause> scoring, ImmutableArray<Lead> leads, Condition? declared) =>
        (declared is { Unit: "%", Ranges: [{ High: not null } only] } ? only.Low : Reached(scoring, leads)) is not { } low ? leads
        : [.. leads.Select((lead, index) => lead is Lead.Numeric { Condition: { Unit: "%", InWords: false } part } && Subjects.OfTarget.IsMatch(scoring[index].Lead) ? new Lead.Numeric(part with { Ranges = [.. part.Ranges.Select(range => new RawRange(Scaled(range.Low, low.Value), Scaled(range.High, low.Value)))] }) : lead)];

    // “达到目标值62%得满分” names it too.
    private static RawEnd? Reached(ImmutableArray<Clause> scoring, ImmutableArray<Lead> leads) =>
        scoring.Zip(leads).Where(pair => pair.First.What is Consequence.Award && pair.First.Lead.Contains("目标", StringComparison.Ordinal) && !Subjects.OfTarget.IsMatch(pair.First.Lead)).Select(pair => pair.Second is Lead.Numeric { Condition: { Unit: "%", Ranges: [{ High: null } range] } } ? range.Low : null).FirstOrDefault(end => end is not null);

    private static RawEnd? Scaled(RawEnd? end, decimal by) => end is { } known ? known with { Value = known.Value * by } : null;

    // “每逾期1天扣0.5分，以此类推” says nothing new; “逾期1天扣1分，2天扣2分，以此类推” does.
    private static bool GoesOn(ImmutableArray<Clause> clauses) =>
        clauses.Any(clause => clause.What is Consequence.Discretion) || (clauses.Any(clause => clause.What is Consequence.Step) && clauses.All(clause => clause.What is Consequence.Step { Every: true } or Consequence.Award { Amount.IsShare: true } || ClauseTerms.IsTerm(clause.What)));

    private static ImmutableArray<Lead> LeadsOf(ImmutableArray<Clause> scoring, ReadingContext context)
    {
        var shortOfPlan = ShortOfPlan.Speaks(scoring);
        var said = string.Join(',', scoring.Select(clause => clause.Lead));
        return [.. scoring.Select(clause => SignedChange.BesideBands(clause.Lead, said, context) is { } change ? new Lead.Numeric(change) : SignedChange.SaysSome(clause.Lead) ? new Lead.Unreadable() : shortOfPlan && ShortOfPlan.Read(clause.Lead) is { } missing ? new Lead.Numeric(missing) : LeadReader.Read(clause.Lead, context))];
    }

    /// <summary>Nothing between the consequences may say more than was read.</summary>
    private static bool AllRead(ImmutableArray<Clause> clauses, ReadingContext context)
    {
        // Numbers in the words between describe what is counted, or the targets that share the weight.
        var describesOnly = clauses.Any(clause => clause.What is Consequence.Divided) || clauses.All(clause => ClauseTerms.IsTerm(clause.What) || Counts(clause, clauses));
        foreach (var clause in clauses)
        {
            var note = clause.Notes.FirstOrDefault(words => !IsHarmless(words) && !IsPassedOver(words, clauses) && !(describesOnly && !Harmful.IsMatch(words)));
            if ((note ?? UnreadLead(clause)) is { } unread)
                return Refused(context, $"“{Short(unread)}”没有读懂。", clause) is not null;
        }
        return true;
    }

    // Things or facts; “未达到的不得分” beside what is added says the rest.
    private static bool Counts(Clause clause, ImmutableArray<Clause> clauses) => clause.What switch
    {
        Consequence.Step step => StepReader.Read(step) is { Unit: not "%" },
        Consequence.Award award => award.Amount == Amount.None && LeadReader.Read(clause.Lead) is Lead.Otherwise && clauses.Any(other => other.What is Consequence.Step { Sign: 1 }),
        Consequence.Loss => clauses.Length > 1 && LeadReader.Read(clause.Lead) is Lead.Fact,
        _ => false,
    };

    private static string? UnreadLead(Clause clause)
    {
        if (PassedOver.NamesMethod(clause.Lead))
            return null;
        if (clause.What is Consequence.Floor && OtherNote.IsMatch(clause.Lead))
            return clause.Lead;
        var saysMore = clause.What is not Consequence.Capped && (ClauseTerms.IsTerm(clause.What) ? SaysMore(clause.Lead) : Harmful.IsMatch(clause.Lead.Split(':')[^1]));
        return saysMore ? clause.Lead : null;
    }

    // “未通过测评的不得分；通过测评的，得分在80分以上得3分”: what the gate has said already.
    private static ImmutableArray<Clause> WithoutCondition(ImmutableArray<Clause> clauses)
    {
        if (clauses is not [{ What: Consequence.Award { Amount.Over: 0m }, Lead: ['未', .. { Length: > 3 } denied] }, ..])
            return clauses;
        return [.. clauses.Select(clause => clause.Lead.Split(',', 2) is [{ Length: >= 3 and <= 10 } met, { Length: > 0 } rest] && met.EndsWith('的') && !met.Any(char.IsAsciiDigit) && denied.StartsWith(met[..2], StringComparison.Ordinal) && denied.Contains(met[^3..^1], StringComparison.Ordinal) ? clause with { Lead = rest } : clause)];
    }

    // “推广的加2分，没有的不加分”: a sentence of additions only.
    private static ImmutableArray<Clause> WithBonuses(ImmutableArray<Clause> clauses)
    {
        var onlyAdds = !clauses.Any(clause => clause.What is Consequence.Step) && clauses.All(clause => clause.What is Consequence.Bonus or Consequence.Step { Sign: 1 } || ClauseTerms.IsTerm(clause.What) || (clause.What is Consequence.Award award && award.Amount == Amount.None));
        return onlyAdds ? [.. clauses.Select(clause => clause.What is Consequence.Bonus bonus ? clause with { What = new Consequence.Award(bonus.Amount) } : clause)] : clauses;
    }

    // “执行率达到70%得基础分3分” is an award; its condition must not be lost with the word 基础分.
    private static ImmutableArray<Clause> WithConditionedTerms(ImmutableArray<Clause> clauses) => [.. clauses.Select(clause => clause.What switch
    {
        Consequence.Base start when LeadReader.Read(clause.Lead.TrimEnd('得', '计', '的', ',')) is Lead.Numeric or Lead.TargetMet => clause with { Lead = clause.Lead.TrimEnd('得', '计', '的', ','), What = new Consequence.Award(new Amount(start.Points.Value, 1m, false)) },
        Consequence.Floor floor when floor.Amount == Amount.None && CountingNote.IsMatch(clause.Lead) => clause with { Lead = "" },
        // “弄虚作假的直接扣完”, “30%以上扣完本项分值”.
        Consequence.Floor floor when floor.Amount == Amount.None && !PartOnly.IsMatch(clause.Lead) && !OtherNote.IsMatch(clause.Lead) && (clause.Lead.Length > 2 || FactWords.Grade(clause.Lead) is not null) => clause with { What = new Consequence.Award(Amount.None) },
        Consequence.Cap cap when LeadReader.Read(clause.Lead) is Lead.Numeric => clause with { What = new Consequence.Award(cap.Amount) },
        _ => clause,
    })];

    /// <summary>“每发现一处扣2分，可累计，扣完为止”: how it is counted, no case of its own.</summary>
    [GeneratedRegex("^\\(?(?:可以?|均|并|逐[项次个条处件]|按[项次处个件]|多[项次处]|依次|分别|各项)*(?:累计|累加|叠加|相加|合计)(?:计算)?\\)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex CountingNote { get; }

    /// <summary>“不重复，扣完为止”: neither a way of counting nor a misdeed.</summary>
    [GeneratedRegex("^\\(?(?:[^,。;\\d]{0,6}不(?:重复|累计|累加|叠加|重叠)|[^,。;]*(?:为准|计算|计|重复))\\)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherNote { get; }

    /// <summary>“该小项”扣完为止: a limit, whatever part it is of.</summary>
    [GeneratedRegex("^(?:本|该|此|各|每)[^,。;\\d]{0,6}(?:项|条|点|部分|要点|指标|内容)$|^(?:以上|上述)?(?:[2-9两]|各)个?(?:部分|项|方面|小项|指标)(?:各自|分别|均|都|单独|各)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex PartOnly { get; }

    // What stands before a limit must not be a rule of its own that was missed.
    private static bool SaysMore(string lead) => lead.Length > 0 && (Harmful.IsMatch(lead) || LeadReader.Read(NumberOfThings.Replace(lead, "")) is Lead.Numeric { Condition.InWords: false } or Lead.Unreadable);

    // “（20分）” behind a heading repeats the weight; what stood before it belongs to what follows.
    private static ImmutableArray<Clause> WithoutDeclaredWeight(ImmutableArray<Clause> clauses, string text, int offset, Points weight)
    {
        var kept = ImmutableArray.CreateBuilder<Clause>();
        ImmutableArray<string> waiting = [];
        foreach (var clause in clauses)
        {
            if ((IsHeading(clause, clauses, text, offset) || (clause == clauses[0] && clauses.Length > 1 && (IsName(clause, text[(clause.At - offset)..], ':') || (clauses.Skip(1).Any(other => other.What is Consequence.Award full && full.Amount.Of(weight) == weight) && IsName(clause, text[(clause.At - offset)..], '。'))))) && clause.What is Consequence.Award award && award.Amount.Of(weight) == weight)
            {
                waiting = [.. waiting, .. clause.Notes];
                continue;
            }
            kept.Add(waiting.IsEmpty ? clause : clause with { Notes = [.. waiting, .. clause.Notes] });
            waiting = [];
        }
        return kept.ToImmutable();
    }

    private static ImmutableArray<Points?> LimitsOf(ImmutableArray<Clause> clauses, Points weight)
    {
        var limits = ImmutableArray.CreateBuilder<Points?>();
        foreach (var clause in clauses)
        {
            if (!ClauseTerms.IsTerm(clause.What))
                limits.Add(null);
            else if (clause.What is Consequence.MostDeducted most && limits.Count > 0)
                limits[^1] = most.Amount.Of(weight);
        }
        return limits.ToImmutable();
    }

    private static bool IsHeading(Clause clause, ImmutableArray<Clause> clauses, string text, int offset)
    {
        if (text[clause.At - offset] != '(')
            return false;
        var end = clause.End - offset;
        // “…材料齐全。(10分)” at the very end repeats it too.
        if (clauses.Length == 1 && clause.End - offset >= text.TrimEnd(')', '。', ';').Length && clause.At > offset + 6 && text[clause.At - offset - 1] is '。' or ';' or ',' or ':')
            return true;
        var first = clauses.FirstOrDefault(other => other.What is not Consequence.Introduction);
        var next = clauses.SkipWhile(other => other != clause).Skip(1).FirstOrDefault();
        // “≥95%（5分）。≥90%（4分）。” are bands.
        var isBand = next is not null && text[next.At - offset] == '(' && next.What is Consequence.Award;
        var closesHeading = clause == first && !isBand && clauses.Length > 1 && end < text.Length && text[end] is ':' or '。';
        return closesHeading || (clause.Lead.Length == 0 && (clauses.Length > 1 || (clause.At == offset && end < text.Length)));
    }

    // “制度建设2分：建立制度得2分，…”.
    private static bool IsName(Clause clause, string text, char stop) =>
        char.IsAsciiDigit(text[0]) && text.ElementAtOrDefault(clause.End - clause.At) == stop && clause.Notes.IsEmpty && !clause.Lead.Contains(',', StringComparison.Ordinal) && LeadReader.Read(clause.Lead) is Lead.Fact;

    private static Condition? TargetOf(ImmutableArray<Clause> clauses, string tail, ReadingContext context)
    {
        var declared = clauses.Where(clause => !CountsMissing(clause)).SelectMany(clause => clause.Notes.Where(note => !PassedOver.CountsOtherThings(note, clauses)).Append(clause.Lead).SelectMany(note => note.Split(','))).Select(LeadReader.Target);
        var required = clauses.SelectMany(clause => clause.Notes).Where(note => !PassedOver.CountsOtherThings(note, clauses)).Select(LeadReader.Requirement);
        var behind = clauses.Where(clause => LeadReader.Read(clause.Lead) is Lead.TargetMet).SelectMany(clause => clause.Lead.Split(',').SkipLast(1)).Select(LeadReader.Requirement);
        var counted = clauses.Select(clause => clause.What).OfType<Consequence.Step>().Select(step => StepReader.Read(step)?.Reference).Select(CountedFrom);
        var defined = context.DefinitionText.Split('。', ';', ',').Select(part => LeadReader.Target(part) ?? (NamesStandard(clauses) ? null : LeadReader.Requirement(part)));
        return declared.Append(LeadPatterns.TargetBehind.IsMatch(tail) ? LeadReader.Target(tail.Trim('(', ')')) : null).Concat(required).Concat(behind).Concat(counted).Concat(defined).FirstOrDefault(found => found is not null);
    }

    // “每低于目标值（98%）0.5个百分点” names the target that 达到目标值 speaks of.
    private static Condition? CountedFrom(decimal? reference) =>
        reference is { } value ? new Condition([new(RawEnd.Included(value), RawEnd.Included(value))], "%", false) : null;

    // “应包含五个环节，每缺少一个环节扣1分”: how many there should be is no standard.
    private static bool CountsMissing(Clause clause) => clause.What is Consequence.Step step && StepReader.Read(step) is { CountsUnmet: true, Unit: not "%" };

    private static bool NamesStandard(ImmutableArray<Clause> clauses) =>
        clauses.Any(clause => clause.What is not Consequence.Step && !ClauseTerms.IsTerm(clause.What)) || clauses.Any(clause => clause.Lead.Any(char.IsAsciiDigit));

    /// <summary>The most points one clause awards; 0 where none does.</summary>
    public Points MostAwarded => Clauses.Select(clause => clause.What).OfType<Consequence.Award>().Select(award => award.Amount.Of(Weight)).DefaultIfEmpty(Points.Zero).Max();

    /// <summary>The same without some clauses.</summary>
    public Sentence Without(List<int> taken) => this with
    {
        Clauses = [.. Clauses.Where((_, index) => !taken.Contains(index))],
        Leads = [.. Leads.Where((_, index) => !taken.Contains(index))],
        Limits = [.. Limits.Where((_, index) => !taken.Contains(index))],
    };

    /// <summary>Words between clauses that change nothing: explanations, definitions, names.</summary>
    public static bool IsHarmless(string note) =>
        !Harmful.IsMatch(note) && IsQuiet(Quotient.Replace(NumberOfThings.Replace(note, ""), ""));

    // “采用比较法评分”, “有效问卷不少于50份” beside a rate.
    private static bool IsPassedOver(string note, ImmutableArray<Clause> clauses) =>
        PassedOver.NamesMethod(note) || (!Harmful.IsMatch(note) && PassedOver.CountsOtherThings(note, clauses));

    /// <summary>“质量达标率（达标数/产出数）×100%” defines.</summary>
    [GeneratedRegex(@"\([^()\d]{2,40}/[^()\d]{2,40}\)×100%", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Quotient { get; }

    [GeneratedRegex(@"\d+(?:项|个方面|个|条|类|种|级)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NumberOfThings { get; }

    /// <summary>“超过预期值30%以上的指标，不计入完成个数”: what a number of the formula counts.</summary>
    [GeneratedRegex("(?:指标|任务|项目|事项|件|的),?(?:不|均|可)?(?:计入|纳入|算作|视为)[^,。;\\d]{0,8}(?:个数|项数|件数|数量|户数|人数|完成数)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Counting { get; }

    private static bool IsQuiet(string note) =>
        Counting.IsMatch(note) || note.StartsWith("注:", StringComparison.Ordinal) || Harmless.IsMatch(note) || LeadReader.Target(note) is not null || LeadReader.Requirement(note) is not null || note.Split(',').All(part => Harmless.IsMatch(part));

    private static string Short(string text) => text.Length <= 24 ? text : text[..24] + "…";

    private static Sentence? Refused(ReadingContext context, string reason, Clause clause) => Refused(context, reason, clause.Start, clause.End);

    private static Sentence? Refused(ReadingContext context, string reason, int start, int end)
    {
        context.Refuse(reason, start, end);
        return null;
    }
}
