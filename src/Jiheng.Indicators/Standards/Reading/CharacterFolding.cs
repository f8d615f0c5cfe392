using System.Collections.Frozen;
using System.Globalization;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>字形归一。One character for each meaning: widths, dashes, inequality signs and quotes are folded.</summary>
internal static class CharacterFolding
{
    private static readonly FrozenDictionary<char, string> Same = new Dictionary<char, string>
    {
        ['≧'] = "≥",
        ['⩾'] = "≥",
        ['≦'] = "≤",
        ['⩽'] = "≤",
        ['﹥'] = ">",
        ['﹤'] = "<",
        ['〈'] = "<",
        ['〉'] = ">",
        ['～'] = "-",
        ['~'] = "-",
        ['—'] = "-",
        ['–'] = "-",
        ['－'] = "-",
        ['−'] = "-",
        ['―'] = "-",
        ['﹣'] = "-",
        ['〜'] = "-",
        ['∼'] = "-",
        ['×'] = "×",
        ['*'] = "×",
        ['＊'] = "×",
        ['✕'] = "×",
        ['÷'] = "/",
        ['／'] = "/",
        ['∕'] = "/",
        ['、'] = "、",
        ['，'] = ",",
        ['；'] = ";",
        ['：'] = ":",
        ['。'] = "。",
        ['．'] = ".",
        ['！'] = "。",
        ['（'] = "(",
        ['）'] = ")",
        ['【'] = "[",
        ['】'] = "]",
        ['〔'] = "(",
        ['〕'] = ")",
        ['％'] = "%",
        ['﹪'] = "%",
        ['＋'] = "+",
        ['＝'] = "=",
        ['“'] = "",
        ['”'] = "",
        ['"'] = "",
        ['‘'] = "",
        ['’'] = "",
        ['\''] = "",
        ['「'] = "",
        ['」'] = "",
        ['\uFEFF'] = "",
        ['\u200B'] = "",
        ['\u00A0'] = "",
        ['Ｘ'] = "X",
        ['|'] = "|",
        ['｜'] = "|",
        ['±'] = "±",
        ['□'] = "□",
    }.ToFrozenDictionary();

    public static string Fold(char character)
    {
        if (Same.TryGetValue(character, out var folded))
            return folded;
        if (char.IsWhiteSpace(character) || char.IsControl(character))
            return "";
        // Digits of other scripts count as digits in patterns too.
        var plain = FullWidth.Fold(character);
        return char.IsDigit(plain) && !char.IsAsciiDigit(plain) ? CharUnicodeInfo.GetDecimalDigitValue(plain).ToString(CultureInfo.InvariantCulture) : plain.ToString();
    }
}
