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
        var parts = text.Split(';', '。').Select(part => part.Trim(',', '。')).Where(part => part.Length > 0 && !IsTerm(part, weight)).ToList();
        if (parts.Count is < 2 or > 6)
            return null;
        var rules = new SummedParts();
        var total = Points.Zero;
        foreach (var part in parts)
        {
            var own = MostAwarded(part, weight);
            var trial = context.Trial();
            if (own <= Points.Zero || Heading.IsMatch(part) || !rules.Add(RuleReader.ReadSentence(part, offset, own, trial)))
                return null;
            total += own;
        }
        return total == weight && SpeakOfDifferentThings(parts, weight) ? rules.Whole(weight) : null;
    }

    // “各小项扣完为止”, “数据来源：决算报表”.
    private static bool IsTerm(string part, Points weight) =>
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
        return subjects.TrueForAll(subject => subject.Length >= 2) && subjects.Distinct(StringComparer.Ordinal).Count() == subjects.Count;
    }

    private static string Subject(string part, Points weight)
    {
        var lead = ClauseReader.Read(part, 0, weight, out _) is [var first, ..] ? first.Lead : "";
        var end = lead.IndexOfAny(['≥', '≤', '>', '<', '=', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '(']);
        return (end < 0 ? lead : lead[..end]).TrimEnd('达', '到', '为', '在', '不', '低', '于', '超', '过', '高');
    }
}
