using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>日期用语。Years and months say when, not how much: “2022年12月预算执行进度达到100%”.</summary>
internal static partial class DateWords
{
    [GeneratedRegex(@"(?:20\d\d年(?:度)?)?\d{1,2}月(?:\d{1,2}日)?(?:底|末|份|前)?(?=[^\d个]*\d[\d.]*%)|20\d\d年(?:度|底|末)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Date { get; }

    /// <summary>The text without dates, where a percentage follows them.</summary>
    public static string Without(string text) => Date.Replace(text, "");
}
