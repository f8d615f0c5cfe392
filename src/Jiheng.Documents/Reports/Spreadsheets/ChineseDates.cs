using System.Globalization;

namespace Jiheng.Documents.Reports.Spreadsheets;

/// <summary>中文日期格式。Formats that a file names only by number, and that are dates where Excel speaks Chinese (ECMA-376 18.8.30): 31 is 2023年1月2日.</summary>
internal static class ChineseDates
{
    // 9999年12月31日
    private const double Last = 2_958_465;

    /// <returns>Nothing when the format is no such date.</returns>
    public static string? Write(double number, int format) => number is < 1 or > Last ? null : format switch
    {
        27 or 36 or 50 or 52 or 57 => Day(number, "yyyy年M月"),
        28 or 29 or 51 or 53 or 54 or 58 => Day(number, "M月d日"),
        30 => Day(number, "M-d-yy"),
        31 => Day(number, "yyyy年M月d日"),
        _ => null,
    };

    private static string Day(double number, string pattern) => DateTime.FromOADate(number).ToString(pattern, CultureInfo.InvariantCulture);
}
