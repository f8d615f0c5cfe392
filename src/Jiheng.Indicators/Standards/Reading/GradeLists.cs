using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>并列等次。“按好、较好、一般、差四档评价，分别得分值的100%、80%、60%、0”.</summary>
internal static partial class GradeLists
{
    [GeneratedRegex("(?:^|按(?:照)?|分为|分成|为|:)(?<list>[^、,:为]+(?:、[^、,:]+?)+?)(?:[两二三四五六\\d]个?(?:档|等级|等次|级|类|种)[^、]*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    public static ScoringRule.GradeMap? Read(string words, ImmutableArray<Amount> amounts, Points weight)
    {
        var match = Named.Match(words);
        var list = match.Groups["list"].Value;
        var names = list[(list.LastIndexOf('按') + 1)..].Split('、');
        return match.Success && names.Length == amounts.Length
            ? new([.. Plain(names).Select((name, index) => new GradePoints(name, amounts[index].Of(weight)))])
            : null;
    }

    // “政策宣传效果好、较好、一般、差”: the first says what the grades are of.
    private static List<string> Plain(string[] names)
    {
        var plain = names.Select(name => name.Trim('的')).ToList();
        var grades = plain.Select(FactWords.Grade).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return grades.Count == plain.Count ? grades : plain;
    }
}
