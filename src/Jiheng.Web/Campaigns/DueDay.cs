using System.Globalization;

namespace Jiheng.Web.Campaigns;

/// <summary>截止日期的说法。</summary>
public static class DueDay
{
    public static string Words(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        < 0 and var late => string.Create(CultureInfo.InvariantCulture, $"已逾期 {-late} 天"),
        0 => "今天截止",
        var days => string.Create(CultureInfo.InvariantCulture, $"还有 {days} 天截止"),
    };

    public static string Of(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>As a date field of a form has it.</summary>
    public static string Field(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Read(string? field) => DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
