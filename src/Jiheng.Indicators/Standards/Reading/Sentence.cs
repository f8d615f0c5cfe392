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
    [GeneratedRegex(@"^(?:[^\d]*|[^=]*(?:率|比|数|额|度|值|分)=[^。;]*|[^\d]*(?:20\d\d年(?:度)?|\(?20\d\d\)?\d*号|[^\d%]){0,60}|[^\d]*(?:以|目标值?|标准|基准)[^。;]{0,30})$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Harmless { get; }

    [GeneratedRegex("扣(?!除|缴|款|押|回)|加分(?!项)|减分(?!项)|计分|得分|给分|评分(?!标准|细则|办法|规则)|打分|一票否决|取整|四舍五入|孰[高低]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Harmful { get; }

    public static Sentence? Read(string text, int offset, Points weight, ReadingContext context)
    {
        var clauses = WithoutDeclaredWeight(ClauseReader.Read(text, offset, out var tail), text, offset, weight);
        var target = TargetOf(clauses, context);
        var countsOnly = clauses.All(clause => ClauseTerms.IsTerm(clause.What) || clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: not "%" });
        var discretion = clauses.Any(clause => clause.What is Consequence.Discretion);
        foreach (var clause in discretion ? [] : clauses)
        {
            if (clause.Notes.FirstOrDefault(note => !IsHarmless(note) && !(countsOnly && !Harmful.IsMatch(note))) is { } note)
                return Refused(context, $"“{Short(note)}”没有读懂。", clause);
        }
        if (tail.Length > 0 && clauses.Length > 0 && !discretion && !IsHarmless(tail))
            return Refused(context, $"“{Short(tail)}”没有读懂。", offset + text.Length - tail.Length, offset + text.Length);
        var scoring = clauses.Where(clause => !ClauseTerms.IsTerm(clause.What)).ToImmutableArray();
        if (scoring.FirstOrDefault(clause => !discretion && Harmful.IsMatch(clause.Lead.Split(':')[^1])) is { } unread)
            return Refused(context, $"“{Short(unread.Lead)}”没有读懂。", unread);
        return new(scoring, [.. scoring.Select(clause => LeadReader.Read(clause.Lead))], ClauseTerms.Of(clauses), target, weight, LimitsOf(clauses));
    }

    // “（20分）” behind a heading repeats the weight; what stood before it belongs to what follows.
    private static ImmutableArray<Clause> WithoutDeclaredWeight(ImmutableArray<Clause> clauses, string text, int offset, Points weight)
    {
        var kept = ImmutableArray.CreateBuilder<Clause>();
        ImmutableArray<string> waiting = [];
        foreach (var clause in clauses)
        {
            if (IsHeading(clause, clauses, text, offset) && clause.What is Consequence.Award award && award.Amount.Of(weight) == weight)
            {
                waiting = [.. waiting, .. clause.Notes];
                continue;
            }
            kept.Add(waiting.IsEmpty ? clause : clause with { Notes = [.. waiting, .. clause.Notes] });
            waiting = [];
        }
        return kept.ToImmutable();
    }

    private static ImmutableArray<Points?> LimitsOf(ImmutableArray<Clause> clauses)
    {
        var limits = ImmutableArray.CreateBuilder<Points?>();
        foreach (var clause in clauses)
        {
            if (!ClauseTerms.IsTerm(clause.What))
                limits.Add(null);
            else if (clause.What is Consequence.MostDeducted most && limits.Count > 0)
                limits[^1] = most.Points;
        }
        return limits.ToImmutable();
    }

    private static bool IsHeading(Clause clause, ImmutableArray<Clause> clauses, string text, int offset)
    {
        if (text[clause.At - offset] != '(')
            return false;
        var end = clause.End - offset;
        var closesHeading = clause == clauses[0] && clauses.Length > 1 && end < text.Length && text[end] is ':' or '。';
        return closesHeading || (clause.Lead.Length == 0 && (clauses.Length > 1 || (clause.At == offset && end < text.Length)));
    }

    private static Condition? TargetOf(ImmutableArray<Clause> clauses, ReadingContext context)
    {
        var declared = clauses.SelectMany(clause => clause.Notes.Append(clause.Lead).SelectMany(note => note.Split(','))).Select(LeadReader.Target);
        var required = clauses.SelectMany(clause => clause.Notes).Select(LeadReader.Requirement);
        var defined = (context.Definition ?? "").Split('。', ';', ',').Select(part => LeadReader.Target(NormalText.Of(part).Text));
        return declared.Concat(required).Concat(defined).FirstOrDefault(found => found is not null);
    }

    /// <summary>The same without some clauses.</summary>
    public Sentence Without(List<int> taken) => this with
    {
        Clauses = [.. Clauses.Where((_, index) => !taken.Contains(index))],
        Leads = [.. Leads.Where((_, index) => !taken.Contains(index))],
        Limits = [.. Limits.Where((_, index) => !taken.Contains(index))],
    };

    /// <summary>Words between clauses that change nothing: explanations, definitions, names.</summary>
    public static bool IsHarmless(string note) =>
        !Harmful.IsMatch(note) && (Harmless.IsMatch(note) || LeadReader.Target(note) is not null || LeadReader.Requirement(note) is not null || note.Split(',').All(part => Harmless.IsMatch(part)));

    private static string Short(string text) => text.Length <= 24 ? text : text[..24] + "…";

    private static Sentence? Refused(ReadingContext context, string reason, Clause clause) => Refused(context, reason, clause.Start, clause.End);

    private static Sentence? Refused(ReadingContext context, string reason, int start, int end)
    {
        context.Refuse(reason, start, end);
        return null;
    }
}
