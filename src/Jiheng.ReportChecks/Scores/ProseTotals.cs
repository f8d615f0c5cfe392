using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>文中的总分。“总得分91分”, “自评得分为96.5分”.</summary>
internal static partial class ProseTotals
{
    [GeneratedRegex(@"(?:总得分|本项目得分|综合得分|最终得分|自评总分|自评得分|评价得分|考核得分|总分|总评分|自评分)(?:合计)?(?:为|是|:|共)?(?<n>[0-9]{1,3}(?:\.[0-9]{1,3})?)分(?!值)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    /// <summary>The one total a sentence states; nothing when it states two, or the full mark.</summary>
    public static PrintedPoints? In(Wording sentence)
    {
        var matches = Total.Matches(sentence.Text);
        return matches.Count == 1 && WordForms.Decimal(matches[0].Groups["n"].Value) is { } value && !Before(sentence.Text, matches[0].Index).EndsWith("满分", StringComparison.Ordinal)
            ? new(value, sentence.At(matches[0].Groups["n"]))
            : null;
    }

    private static string Before(string text, int index) => text[Math.Max(0, index - 2)..index];
}
