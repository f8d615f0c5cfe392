using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards.Writing;

/// <summary>原文用语。Words of the source put into a wording: Chinese punctuation, and no sentence end inside.</summary>
internal static partial class FreeText
{
    public static string Write(string text) => string.Concat(text.Select(Written)).Trim('，');

    /// <summary>The same as an item of a list, where days in words come back as a number: “三十日内下达” is “30日内下达”.</summary>
    public static string InList(string text) => Write(Days.Replace(text, match => ChineseNumber.Parse(match.Value)?.ToString(CultureInfo.InvariantCulture) ?? match.Value));

    [GeneratedRegex("[一二三四五六七八九十百]+(?=个工作日|个?工作日|日内|天内)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Days { get; }

    /// <summary>Whether the words come back unchanged when points follow them.</summary>
    public static bool Survives(string text) =>
        ClauseReader.Read(NormalText.Of(Write(text) + "，得1分").Text, 0, new Points(1m), out _) is [{ Notes.IsEmpty: true } clause]
        && clause.Lead == text && LeadReader.Read(text) is not (Lead.Numeric or Lead.Unreadable);

    private static char Written(char character) => character switch
    {
        ';' or '。' or '；' or ',' => '，',
        ':' => '：',
        '(' => '（',
        ')' => '）',
        _ => character,
    };
}
