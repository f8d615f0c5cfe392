using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>带标题的组成部分。“预算执行率（3分）：…；支付合规性（2分）：…”: each heading says what its part is worth, together the weight.</summary>
internal static partial class HeadedParts
{
    [GeneratedRegex(
        @"(?<=^|[;。,:])(?:其中:?)?(?<name>(?!满分|总分|分值|共|权重)[^,。;:\d()=≥≤<>]{2,16}?)(?<![得计扣加给于])(?:\((?<p>\d+(?:\.\d+)?)分\)[:,]?|(?:[占为]?(?<p>\d+(?:\.\d+)?)分|占(?<s>\d+(?:\.\d+)?)%(?:的?(?:权重|分值))?)[:,])(?=.)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"^(?:(?:满分|共|总分)?\d+(?:\.\d+)?分)?[,;:。]*(?:其中:?|包括:?)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Opening { get; }

    /// <summary>The composite; nothing unless the headings make up the weight and every part reads as a rule.</summary>
    public static ScoringRule.Composite? Read(string text, int offset, Points weight, ReadingContext context)
    {
        var headings = Heading.Matches(text);
        if (headings.Count == 0)
            return ByParagraph(text, offset, weight, context);
        if (headings.Count < 2 || !Opening.IsMatch(text[..headings[0].Index]) || headings.Sum(heading => Worth(heading, weight).Value) != weight.Value)
            return null;
        var parts = new SummedParts();
        for (var index = 0; index < headings.Count; index++)
        {
            var start = headings[index].Index + headings[index].Length;
            var end = index + 1 < headings.Count ? headings[index + 1].Index : text.Length;
            if (!parts.Add(RuleReader.ReadSentence(text[start..end], offset + start, Worth(headings[index], weight), context.Trial())))
                return null;
        }
        return parts.Whole(weight);
    }

    [GeneratedRegex("^(?<name>[^,。;:\\d()≥≤<>=]{2,16}):(?=.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Name { get; }

    /// <summary>“半年进度：≥45%得2分，…。三季度进度：≥75%得3分，…”: sentences with a name each, whose best points make up the weight.</summary>
    private static ScoringRule.Composite? ByParagraph(string text, int offset, Points weight, ReadingContext context)
    {
        var paragraphs = text.Split('。', StringSplitOptions.RemoveEmptyEntries);
        var names = paragraphs.Select(paragraph => Name.Match(paragraph)).ToList();
        if (paragraphs.Length is < 2 or > 6 || !names.TrueForAll(name => name.Success) || names.Select(name => name.Value).Distinct(StringComparer.Ordinal).Count() != names.Count)
            return null;
        var own = paragraphs.Select(paragraph => ClauseReader.Read(paragraph, 0, weight, out _).Select(clause => clause.What).OfType<Consequence.Award>().Where(award => !award.Amount.IsShare).Select(award => award.Amount.Over).DefaultIfEmpty(0m).Max()).ToList();
        if (own.Exists(points => points <= 0m) || own.Sum() != weight.Value)
            return null;
        var parts = new SummedParts();
        for (var index = 0; index < paragraphs.Length; index++)
        {
            if (!parts.Add(RuleReader.ReadSentence(paragraphs[index][names[index].Length..], offset, new(own[index]), context.Trial())))
                return null;
        }
        return parts.Whole(weight);
    }

    private static Points Worth(Match heading, Points weight) => heading.Groups["p"].Success
        ? new(Digits.Parse(heading.Groups["p"].Value))
        : weight * (Digits.Parse(heading.Groups["s"].Value) / 100m);
}
