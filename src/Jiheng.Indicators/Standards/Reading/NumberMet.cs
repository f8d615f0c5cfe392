using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>按达成项数。“符合3项得4分，符合2项得2.5分，均不符合得0分”: bands on how many items are met.</summary>
internal static partial class NumberMet
{
    [GeneratedRegex(@"^以[上下]\d+[项条个](?:要点|内容)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfThese { get; }

    public static ScoringRule? Read(Sentence sentence, int? items, ReadingContext context)
    {
        var pieces = new List<Piece>();
        Points? rest = null;
        for (var index = 0; index < sentence.Clauses.Length; index++)
        {
            if (sentence.Clauses[index].What is Consequence.Award { Amount: var others } && sentence.Leads[index] is Lead.Otherwise)
            {
                rest = others.Of(sentence.Weight);
                continue;
            }
            if (sentence.Clauses[index].What is not Consequence.Award award || Range(sentence.Clauses[index].Lead, sentence.Leads[index], items) is not { } range)
                return context.Refuse("按符合项数计分的写法没有读懂。", sentence.Clauses[index]);
            pieces.Add(new(range, award.Amount.Of(sentence.Weight)));
        }
        var settled = BoundaryResolution.Settle(pieces);
        var bands = settled.Select(piece => new Band(piece.When, new ScoringRule.Fixed(piece.Points))).ToList();
        if (rest is { } points)
            bands.AddRange(Intervals.Rest(Interval.Everything, settled.Select(piece => piece.When)).Select(part => new Band(part, new ScoringRule.Fixed(points))));
        return new ScoringRule.Bands(new Measure("项"), [.. bands]);
    }

    [GeneratedRegex(@"(?<n>\d+)[项条个](?:要求|要点|内容)?(?:全部|均|都|完全)(?:满足|符合|具备|达到|(?![不未没无])[^,。;\\d]{2,8}$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex All { get; }

    /// <summary>Whether a sentence counts how many items are met: “4项全部满足得5分，满足3项得3分”.</summary>
    public static bool Speaks(Sentence sentence) =>
        sentence.Clauses.Length > 1 && sentence.Clauses.All(clause => clause.What is Consequence.Award) && sentence.Clauses.Any(clause => All.IsMatch(clause.Lead))
        && sentence.Leads.Any(lead => lead is Lead.Numeric { Condition.Unit: "项" or "条" or "个" });

    private static RawRange? Range(string words, Lead lead, int? items)
    {
        // “以下三项满足任意两项”: how many there are is not how many are met.
        var met = OfThese.Replace(words, "");
        if ((met == words ? lead : LeadReader.Read(met)) is Lead.Numeric { Condition.Ranges: [var range] })
            return SaysUnmet(words) ? Turned(range, items) : range;
        if (All.Match(words) is { Success: true } whole)
            return Exactly(Digits.Parse(whole.Groups["n"].Value));
        if (SaysNone(words))
            return Exactly(0m);
        return items is { } all && words.Contains("全部", StringComparison.Ordinal) ? Exactly(all) : null;
    }

    /// <summary>“有一项不满足”: what is counted is missing.</summary>
    public static bool SaysUnmet(string words) => !SaysNone(words) && Unmet.IsMatch(words);

    [GeneratedRegex("不(?!少于|低于|超过|多于|足)|未|缺|没有", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Unmet { get; }

    private static RawRange? Turned(RawRange unmet, int? items) => items is { } all
        ? new(unmet.High is { } high ? high with { Value = all - high.Value } : null, unmet.Low is { } low ? low with { Value = all - low.Value } : null)
        : null;

    private static bool SaysNone(string words) =>
        words.Contains("均不", StringComparison.Ordinal) || words.Contains("都不", StringComparison.Ordinal) || words.Contains("均未", StringComparison.Ordinal)
        || words.Contains("全部不", StringComparison.Ordinal);

    private static RawRange Exactly(decimal value) => new(RawEnd.Included(value), RawEnd.Included(value));
}
