namespace Jiheng.ReportChecks.Statements;

/// <summary>规整文本。The same text with one form for every sign, character by character, so that places stay what they are.</summary>
internal static class FoldedText
{
    public static string Of(string text)
    {
        var folded = text.Select(Fold).ToArray();
        for (var at = 0; at < folded.Length; at++)
        {
            if (folded[at] == ',' && (text[at] != ',' || !PartsThousands(folded, at)))
                folded[at] = '，';
        }
        return new string(folded);
    }

    private static bool PartsThousands(char[] text, int at) =>
        at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static char Fold(char character) => character switch
    {
        '【' or '［' => '(',
        '】' or '］' => ')',
        '﹪' or '℅' => '%',
        '‐' or '‑' => '-',
        '∕' => '/',
        '！' or '？' => '。',
        '，' => ',',
        _ => FullWidth.Fold(character),
    };
}
