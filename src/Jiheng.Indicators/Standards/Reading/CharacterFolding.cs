using System.Collections.Frozen;

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
        return FullWidth.Fold(character).ToString();
    }
}
