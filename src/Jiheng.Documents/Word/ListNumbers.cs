using System.Globalization;
using System.Text;

namespace Jiheng.Documents.Word;

/// <summary>编号。Numbers of lists and chapters, in the formats Word names.</summary>
internal static class ListNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖";
    private const string Heavenly = "甲乙丙丁戊己庚辛壬癸";

    /// <summary>“一”, “十二”, “二十”.</summary>
    public static string Chinese(int number) => Counting(number, Digits, "十百千");

    public static string Write(int number, string? format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "ideographDigital" or "japaneseCounting" or "taiwaneseCountingThousand" or "taiwaneseCounting" => Counting(number, Digits, "十百千"),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counting(number, Legal, "拾佰仟"),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" when number is >= 1 and <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number is >= 1 and <= 20 => ((char)('⒈' + number - 1)).ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Plain(number).Select(digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + '０') : digit)),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "ideographTraditional" when number is >= 1 and <= 10 => Heavenly[number - 1].ToString(),
        "upperLetter" when number is >= 1 and <= 26 => ((char)('A' + number - 1)).ToString(),
        "lowerLetter" when number is >= 1 and <= 26 => ((char)('a' + number - 1)).ToString(),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Counting(int number, string digits, string places)
    {
        if (number is <= 0 or > 9999)
            return Plain(number);
        var text = new StringBuilder();
        var decimals = Plain(number);
        for (var at = 0; at < decimals.Length; at++)
        {
            var (digit, place) = (decimals[at] - '0', decimals.Length - at - 1);
            if (digit == 0)
            {
                if (decimals.AsSpan(at).ContainsAnyExcept('0') && text[^1] != '零')
                    text.Append('零');
                continue;
            }
            if (!(digit == 1 && place == 1 && at == 0))
                text.Append(digits[digit]);
            if (place > 0)
                text.Append(places[place - 1]);
        }
        return text.ToString();
    }

    private static string Roman(int number)
    {
        if (number is <= 0 or > 3999)
            return Plain(number);
        var text = new StringBuilder();
        foreach (var (value, letters) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value)
                text.Append(letters);
        }
        return text.ToString();
    }
}
