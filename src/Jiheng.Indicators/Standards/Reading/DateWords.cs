using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>日期用语。Years and months say when, not how much: “2022年12月预算执行进度达到100%”.</summary>
internal static partial class DateWords
{
    /// <summary>“个工作日内”, behind a number.</summary>
    public const string WithinTerm = "个?(?:工作)?[日天]之?以?内";

    [GeneratedRegex(@"(?:20\d\d年(?:度)?)?\d{1,2}月(?:\d{1,2}日)?(?:底|末|份|前)?(?=[^\d个]*\d[\d.]*%)|20\d\d年(?:度|底|末)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"\d{1,3}个?(?:日|天|工作日|小时)(?:以|之)?内(?=[^,。;\d]{2,10}率)|(?:每|次|当|下|各)(?:个)?月\d{1,2}[日号](?:前|之前|以前|止)?|(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|底|末|初|份|上旬|中旬|下旬)(?:前|之前|以前|止)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Day { get; }

    /// <summary>“6月30日前完成” names a day, never 30 days.</summary>
    public static string WithoutDays(string text) => Day.Replace(text, "");

    /// <summary>The text without dates, where a percentage follows them.</summary>
    public static string Without(string text) => Date.Replace(WithoutDays(text), "");
}
