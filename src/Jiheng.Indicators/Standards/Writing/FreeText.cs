using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards.Writing;

/// <summary>原文用语。Words of the source put into a wording: Chinese punctuation, and no sentence end inside.</summary>
internal static class FreeText
{
    public static string Write(string text) => string.Concat(text.Select(Written)).Trim('，');

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
