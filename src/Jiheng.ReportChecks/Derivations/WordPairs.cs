namespace Jiheng.ReportChecks.Derivations;

/// <summary>相邻两字。The words of a text two characters at a time, each once: where words are not parted by spaces, sharing these is sharing words. A pair is one number, so that many are compared in no time.</summary>
internal static class WordPairs
{
    public static HashSet<int> Of(string text)
    {
        var pairs = new HashSet<int>();
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (IsWord(text[at]) && IsWord(text[at + 1]))
                pairs.Add((text[at] << 16) | text[at + 1]);
        }
        return pairs;
    }

    private static bool IsWord(char character) => character is >= '一' and <= '龥' and not ('年' or '的' or '为' or '元' or '万');
}
