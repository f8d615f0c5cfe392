using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>逐项得分。“是否…，是否…，符合一项得1分，不符合不得分”: one that is met earns so much, and so does each other.</summary>
internal static partial class EachOneMet
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("(?:^|[,、:])(?:以上|上述)?(?<verb>符合|满足|具备|达到|做到|完成|提供|落实|有)(?:其中)?(?:任[意何])?1(?<unit>[项条点个])(?:要求|要点|条件|内容|方面)?的?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex One { get; }

    /// <summary>The list of what is asked for, or so much for each; nothing unless one award is for one thing and the rest earn nothing.</summary>
    public static ScoringRule? Read(Sentence sentence)
    {
        var awards = sentence.Clauses.Where(clause => clause.What is Consequence.Award { Amount: var amount } && amount != Amount.None && !EarnsAll(clause, amount.Of(sentence.Weight), sentence)).ToList();
        if (awards is not [{ What: Consequence.Award award } clause] || One.Match(clause.Lead) is not { Success: true } one || !OthersEarnNothing(sentence, clause))
            return null;
        var points = award.Amount.Of(sentence.Weight);
        var cap = sentence.Terms.Cap ?? sentence.Weight;
        if (points <= Points.Zero || points >= cap || cap.Value % points.Value != 0m)
            return null;
        var names = Names(clause, one.Index);
        return names.Count > 1 && points * names.Count == cap
            ? new ScoringRule.Checklist([.. names.Select((name, index) => new ChecklistItem(Labels.Circled(index), name, points))], Points.Zero, Points.Zero, cap)
            : new ScoringRule.PerOccurrence([new([], $"{one.Groups["verb"].Value}1{one.Groups["unit"].Value}", one.Groups["unit"].Value, 1m, points, false)], Points.Zero, Points.Zero, cap, sentence.Terms.Started);
    }

    private static bool OthersEarnNothing(Sentence sentence, Clause one) =>
        sentence.Clauses.Where(clause => clause != one).All(clause => clause.What is Consequence.Award { Amount: var amount } && (EarnsAll(clause, amount.Of(sentence.Weight), sentence) || amount == Amount.None) && !clause.Lead.Any(char.IsAsciiDigit) && (LeadReader.Read(clause.Lead) is Lead.Otherwise or Lead.None || amount != Amount.None || FactWords.SaysContrary(clause.Lead)));

    // “…，全部满足得4分”: four of them make the weight.
    private static bool EarnsAll(Clause clause, Points points, Sentence sentence) => points == sentence.Weight && All.IsMatch(clause.Lead);

    [GeneratedRegex("^(?:以上|上述)?(?:全部|均|都|完全)(?:符合|满足|具备|达到|做到|完成|提供|落实)?(?:要求|条件)?的?$", Options, RegexLimits.Milliseconds)]
    private static partial Regex All { get; }

    // “是否…，是否…” ask one question each; other names stand between commas or in one enumeration.
    private static List<string> Names(Clause clause, int end)
    {
        var said = string.Join(',', clause.Notes.Append(clause.Lead[..end]));
        var parts = said.Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (said.Contains("是否", StringComparison.Ordinal))
            return parts.All(part => part.Contains("是否", StringComparison.Ordinal)) ? [.. parts] : [];
        return parts is [var enumerated] ? [.. enumerated.Split('、', StringSplitOptions.RemoveEmptyEntries)] : [.. parts];
    }
}
