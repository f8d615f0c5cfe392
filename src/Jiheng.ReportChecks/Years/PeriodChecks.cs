using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Years;

/// <summary>日期与期间。Days the calendar does not have, periods that end before they begin, and lengths that are not those of the two dates beside them.</summary>
internal static partial class PeriodChecks
{
    private const int Months = 12;

    [GeneratedRegex(@"(?<![0-9.])(?:(?<year>20[0-9][0-9])年)?(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日(?![龄均])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Day { get; }

    // The second date may leave out the year of the first. Words between the two are of something else: “1月收到2022年12月的资金”.
    [GeneratedRegex(@"(?<y>20[0-9][0-9])年(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})日|[份初底末]|[上中下]旬)?(?:起|开始)?(?:至|到|—{1,2}|-|~|～)(?:(?<y2>20[0-9][0-9])年)?(?<m2>[0-9]{1,2})月(?:(?<d2>[0-9]{1,2})日)?(?:[份初底末止]|[上中下]旬)?(?:[，,(]?(?:历时|为期|共计?|前后)(?:约)?(?<n>[0-9]{1,4}|[一二两三四五六七八九十]{1,3})(?<unit>天|个月|年)(?=[，,。;)]|$|完成))?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Period { get; }

    [GeneratedRegex(@"为期(?<n>[0-9]|[一二两三四五六七八九十])年[(（](?:自)?(?<y>20[0-9][0-9])年?(?:至|到|—{1,2}|-|~|～)(?<y2>20[0-9][0-9])年?[)）]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Years { get; }

    [GeneratedRegex(@"(?:实施|建设|执行|服务|合同|项目|规划|评价|监控|统计|施工|培训)(?:期|期限|周期|时间|年限|期间|起止时间)[^。;0-9]{0,6}(?<y>20[0-9][0-9])年?(?:至|到|—{1,2}|-|~|～)(?<y2>20[0-9][0-9])年(?![0-9])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex YearsOnly { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) => reading.AllWords().SelectMany(In);

    private static IEnumerable<Finding> In(Wording words) =>
        [.. NoSuchDays(words), .. Period.Matches(words.Text).SelectMany(match => OfPeriod(words, match)), .. YearsOnly.Matches(words.Text).Where(match => Number(match, "y") > Number(match, "y2")).Select(match => Backwards(words, match, "y2")), .. Lasting(words)];

    private static IEnumerable<Finding> NoSuchDays(Wording words) =>
        from match in Day.Matches(words.Text)
        let month = Number(match, "month")
        where month is 0 or > Months || Number(match, "day") is var day && (day == 0 || day > LastDay(match.Groups["year"].Success ? Number(match, "year") : null, month))
        select Found.As(FindingCodes.Period, $"历法上没有{match.Value}这一天。", words.At(match)).Graded(Severity.Error);

    // Without a year a 29th of February may be meant.
    private static int LastDay(int? year, int month) => month switch
    {
        2 => (year ?? 0) % 4 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static IEnumerable<Finding> OfPeriod(Wording words, Match match)
    {
        if (Dates(match) is not var (first, last))
            yield break;
        if (first > last)
            yield return Backwards(words, match, "y2");
        else if (match.Groups["n"].Success && SpelledNumber.Of(match.Groups["n"].Value) is { } said && !Fits(first, last, match.Groups["d"].Success && match.Groups["d2"].Success, said, match.Groups["unit"].Value))
            yield return Found.As(FindingCodes.Period, $"{Plain(match, first, "d")}到{Plain(match, last, "d2")}{Length(first, last, match.Groups["unit"].Value)}，写的是{match.Groups["n"].Value}{match.Groups["unit"].Value}。", words.At(match)).Doubtful();
    }

    private static (DateOnly First, DateOnly Last)? Dates(Match match)
    {
        var (year, month, month2) = (Number(match, "y"), Number(match, "m"), Number(match, "m2"));
        var year2 = match.Groups["y2"].Success ? Number(match, "y2") : year;
        // “2022年11月至3月” runs into the year after.
        if (month is 0 or > Months || month2 is 0 or > Months || (month2 < month && !match.Groups["y2"].Success))
            return null;
        var day = match.Groups["d"].Success ? Number(match, "d") : 1;
        var day2 = match.Groups["d2"].Success ? Number(match, "d2") : LastDay(year2, month2);
        return day == 0 || day2 == 0 || day > LastDay(year, month) || day2 > LastDay(year2, month2) ? null : (new(year, month, day), new(year2, month2, day2));
    }

    private static Finding Backwards(Wording words, Match match, string group) => Found.As(
        FindingCodes.Period, $"起止时间前后颠倒：“{match.Value.TrimEnd('，', ',')}”，结束在开始之前。", words.At(match.Groups[group])).Doubtful();

    // Counted with or without the first day, in full or begun months and years.
    private static bool Fits(DateOnly first, DateOnly last, bool hasDays, decimal said, string unit)
    {
        var days = last.DayNumber - first.DayNumber;
        var months = ((last.Year - first.Year) * Months) + last.Month - first.Month;
        return unit switch
        {
            "天" => !hasDays || (said >= days - 1 && said <= days + 1),
            "个月" => said >= months - 1 && said <= months + 1,
            _ => said >= (months / Months) - 1 && said <= (months / Months) + 1,
        };
    }

    private static string Length(DateOnly first, DateOnly last, string unit) => unit switch
    {
        "天" => $"是{Numerals.Plain(last.DayNumber - first.DayNumber + 1)}天",
        "个月" => $"约{Numerals.Plain(((last.Year - first.Year) * Months) + last.Month - first.Month + 1)}个月",
        _ => $"约{Numerals.Plain(last.Year - first.Year)}年",
    };

    private static IEnumerable<Finding> Lasting(Wording words) =>
        from match in Years.Matches(words.Text)
        let span = Number(match, "y2") - Number(match, "y")
        let said = SpelledNumber.Of(match.Groups["n"].Value)
        where said is not null && said != span && said != span + 1
        select Found.As(FindingCodes.Period, $"{Numerals.Plain(Number(match, "y"))}年到{Numerals.Plain(Number(match, "y2"))}年是{Numerals.Plain(span + 1)}个年度，写的是{match.Groups["n"].Value}年。", words.At(match)).Doubtful();

    private static string Plain(Match match, DateOnly date, string day) =>
        $"{Numerals.Plain(date.Year)}年{Numerals.Plain(date.Month)}月" + (match.Groups[day].Success ? $"{Numerals.Plain(date.Day)}日" : "");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
