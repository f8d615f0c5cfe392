namespace Jiheng.Web.Checks.Findings;

/// <summary>可显示文字。Text of a report for people: what would steer a terminal or turn the line around becomes one replacement character.</summary>
internal static class VisibleText
{
    private const char Replacement = '\uFFFD';

    /// <summary>As long as the text; line ends stay.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (shown, source) =>
    {
        for (var at = 0; at < source.Length; at++)
            shown[at] = Of(source, at);
    });

    /// <summary>On one line.</summary>
    public static string OnOneLine(string text) => Of(text).Replace('\n', ' ');

    /// <summary>The text itself, made whole where half a character stands in it.</summary>
    public static string Whole(string text) => string.Create(text.Length, text, static (shown, source) =>
    {
        for (var at = 0; at < source.Length; at++)
            shown[at] = IsHalf(source, at) ? Replacement : source[at];
    });

    private static char Of(string text, int at) => text[at] switch
    {
        '\n' => '\n',
        '\t' or '\r' or '\u2028' or '\u2029' or '\u0085' => ' ',
        var character when char.IsControl(character) || TurnsTheLine(character) || IsHalf(text, at) => Replacement,
        var character => character,
    };

    private static bool TurnsTheLine(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsHalf(string text, int at) =>
        (char.IsHighSurrogate(text[at]) && !(at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])))
        || (char.IsLowSurrogate(text[at]) && !(at > 0 && char.IsHighSurrogate(text[at - 1])));
}
