using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Repeats;

namespace Jiheng.ReportChecks.Scores;

/// <summary>由段首点名的比率。“公用经费：预算74.0万元，实际71.6万元，控制率96.8%”: the paragraph says first whose rate it is.</summary>
internal static partial class TitledRates
{
    private const int ShortestTitled = 5;

    private const int LongestBare = 4;

    [GeneratedRegex(@"^\s*(?:第?[(（]?[一二三四五六七八九十0-9]{1,3}[)）]?[、.．:]?\s*)?(?<title>[一-龥“”""（）()]{2,14}?)(?:情况|方面|工作|指标)?[:。]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Title { get; }

    /// <summary>The one rate that title and name together call so; nothing where there are two.</summary>
    public static NamedRate? Called(string name, ReportReading reading)
    {
        var called = from rate in reading.Rates
                     where rate.Name.Length <= LongestBare && rate.Sentence is not null
                     let title = Title.Match(rate.Sentence!.Paragraph.Text)
                     where title.Success
                     let full = Joined(WordForms.Bare(title.Groups["title"].Value), rate.Name)
                     where full.Length >= ShortestTitled && (full == name || name.EndsWith(full, StringComparison.Ordinal) || full.EndsWith(name, StringComparison.Ordinal))
                     select rate;
        return called.DistinctBy(rate => rate.Value).Take(2).ToArray() is [var only] ? only : null;
    }

    // 预算执行 and 执行率 are 预算执行率.
    private static string Joined(string title, string rate) => title.EndsWith(rate[..^1], StringComparison.Ordinal) ? title + "率" : title + rate;
}
