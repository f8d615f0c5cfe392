using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>主语。What the conditions of a sentence speak of; one value cannot be two rates.</summary>
internal static partial class Subjects
{
    [GeneratedRegex(@"(?<name>[\u4E00-\u9FFF]{2,16}(?:率|满意度|占比|比例|比重))(?:的|在|为|应|须|要|达到|达|不|高于|低于|超过|大于|小于|等于|未|[≥≤<>=\d(])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    /// <summary>The clause that speaks of another rate than those before it; nothing when there is none.</summary>
    public static Clause? Differ(Sentence sentence)
    {
        string? first = null;
        for (var index = 0; index < sentence.Clauses.Length; index++)
        {
            if (sentence.Leads[index] is not Lead.Numeric || Named.Match(sentence.Clauses[index].Lead) is not { Success: true } match)
                continue;
            var name = match.Groups["name"].Value;
            first ??= name;
            if (!Same(first, name))
                return sentence.Clauses[index];
        }
        return null;
    }

    // 完成率 and 任务完成率, 满意率 and 满意度: the last three characters tell.
    private static bool Same(string one, string two) =>
        one.EndsWith(two[^Math.Min(3, two.Length)..], StringComparison.Ordinal) || two.EndsWith(one[^Math.Min(3, one.Length)..], StringComparison.Ordinal);
}
