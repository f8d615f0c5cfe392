namespace Jiheng.Web.Shell;

/// <summary>北京时间的日期。Due dates are days in China, wherever the server stands.</summary>
public static class ChinaDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly Of(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Offset).Date);

    /// <summary>“11月21日 14:32”.</summary>
    public static string Words(DateTimeOffset time) => time.ToOffset(Offset).ToString("M月d日 HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>“2026-11-21 14:32:05”, where a record has to be exact.</summary>
    public static string Stamp(DateTimeOffset time) => time.ToOffset(Offset).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The first moment of a day.</summary>
    public static DateTimeOffset Begins(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);
}
