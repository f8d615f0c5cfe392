namespace Jiheng.ReportChecks.Statements;

/// <summary>规整文本。The same text with one form for every sign, character by character, so that places stay what they are.</summary>
internal static class FoldedText
{
    public static string Of(string text)
    {
        var folded = text.Select(Fold).ToArray();
        for (var at = 0; at < folded.Length; at++)
        {
            if (folded[at] == ',' && !(PartsThousands(folded, at) && (text[at] == ',' || IsOneNumber(folded, at))))
                folded[at] = '，';
        }
        return new string(folded);
    }

    private static bool PartsThousands(char[] text, int at) =>
        at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    // A Chinese comma parts clauses, unless what follows has decimals or a unit and what stands before it has none: 32，618人.
    private static bool IsOneNumber(char[] text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        var after = at + 4 < text.Length ? text[at + 4] : '。';
        return at - start <= 3 && start > 0 && text[start] != '0' && text[start - 1] is >= '一' and <= '龥' && (after == '.' || "万亿元人户亩吨".Contains(after, StringComparison.Ordinal));
    }

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
