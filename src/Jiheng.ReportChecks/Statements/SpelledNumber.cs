using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using ChineseNumber = Jiheng.Indicators.Standards.Reading.ChineseNumber;

namespace Jiheng.ReportChecks.Statements;

/// <summary>数字或汉字写的整数。“12”, “十二”, “两”, “一百二十万”.</summary>
internal static partial class SpelledNumber
{
    [GeneratedRegex("[一二两三四五六七八九]{2}", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TwoDigits { get; }

    /// <summary>Nothing for what is no number, and for digits side by side: 二三 may be two or three.</summary>
    public static decimal? Of(string text)
    {
        if (char.IsAsciiDigit(text[0]))
            return decimal.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return TwoDigits.IsMatch(text) ? null : ChineseNumber.Parse(text);
    }
}
