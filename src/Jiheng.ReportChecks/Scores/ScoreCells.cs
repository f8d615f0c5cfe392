using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>评分表的单元格。Reads points, levels and the words of totals.</summary>
internal static partial class ScoreCells
{
    [GeneratedRegex(@"^(?<n>-?\d{1,4}(?:\.\d{1,4})?)(?:分|%)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\((?<n>\d{1,3}(?:\.\d{1,2})?)分\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InBrackets { get; }

    [GeneratedRegex(@"^(?:合计|总计|总分|总得分|得分合计|合计得分|总分合计|自评总分|综合得分|最终得分|总评分|自评得分合计|合计总分|折算总分|目前得分|目前合计)(?:\(?\d{0,3}分?\)?)?:?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TotalWord { get; }

    public static PrintedPoints? Points(Wording words) =>
        Number.Match(words.Plain) is { Success: true } match && WordForms.Decimal(match.Groups["n"].Value) is { } value ? new(value, words.Span) : null;

    public static bool IsTotal(string plain) => TotalWord.IsMatch(plain);

    public static bool IsSubtotal(string plain) => plain.Length <= 10 && plain.EndsWith("小计", StringComparison.Ordinal);

    /// <summary>Words where points would stand: 分值 that was not published, 得分 of what does not apply. The row is one of an indicator all the same.</summary>
    public static bool SaysWhyThereAreNoPoints(string plain) => plain is "未公布" or "不适用";

    /// <summary>“预算配置（15分）” is 预算配置 and 15.</summary>
    public static (string Name, PrintedPoints? Weight) Named(Wording words)
    {
        var plain = words.Plain;
        return InBrackets.Match(plain) is { Success: true } match && WordForms.Decimal(match.Groups["n"].Value) is { } value
            ? (plain[..match.Index], new(value, words.Span))
            : (plain, null);
    }
}
