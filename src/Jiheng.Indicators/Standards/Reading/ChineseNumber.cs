using System.Globalization;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>中文数字。“十五”, “一百二十”, “零点五”, “半”, “两” as numbers.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value; nothing when the characters do not make a number.</summary>
    public static decimal? Parse(string text)
    {
        if (text == "半")
            return 0.5m;
        var parts = text.Replace('两', '二').Replace('〇', '零').Split('点');
        if (parts.Length > 2 || Whole(parts[0]) is not { } whole)
            return null;
        return parts.Length == 1 ? whole : Decimals(parts[1]) is { } rest ? whole + rest : null;
    }

    /// <summary>200 as 二百; nothing for what is not a whole number from 1 to 9,999.</summary>
    public static string? Write(decimal value)
    {
        if (value is < 1m or > 9999m || decimal.Truncate(value) != value)
            return null;
        var written = "";
        var digits = ((int)value).ToString(CultureInfo.InvariantCulture);
        for (var at = 0; at < digits.Length; at++)
        {
            var place = digits.Length - 1 - at;
            if (digits[at] != '0')
                written += Digits[digits[at] - '0'] + Places[place];
            else if (at + 1 < digits.Length && digits[at + 1] != '0')
                written += "零";
        }
        return written.StartsWith("一十", StringComparison.Ordinal) ? written[1..] : written;
    }

    private static readonly string[] Places = ["", "十", "百", "千"];

    private static decimal? Whole(string text)
    {
        decimal total = 0, current = 0;
        if (text.Length == 0)
            return null;
        foreach (var character in text)
        {
            var unit = character switch { '十' => 10m, '百' => 100m, '千' => 1000m, '万' => 10000m, _ => 0m };
            if (unit == 0m)
            {
                var digit = Digits.IndexOf(character, StringComparison.Ordinal);
                if (digit < 0)
                    return null;
                current = digit;
            }
            else
            {
                total = unit == 10000m ? (total + current) * unit : total + ((current == 0 ? 1 : current) * unit);
                current = 0;
            }
        }
        return total + current;
    }

    private static decimal? Decimals(string text)
    {
        decimal value = 0, place = 0.1m;
        foreach (var character in text)
        {
            var digit = Digits.IndexOf(character, StringComparison.Ordinal);
            if (digit < 0)
                return null;
            value += digit * place;
            place /= 10m;
        }
        return text.Length == 0 ? null : value;
    }
}
