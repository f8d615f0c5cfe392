using System.Text;

namespace Jiheng.Documents.Reports.Pdf;

/// <summary>Characters out of a PDF: radicals and compatibility forms as the characters they stand for, words joined by the width of their gaps.</summary>
internal static class PdfText
{
    private const string Radicals = "⺁⺠⺟⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⻙⺩⺫⺮";
    private const string Meant = "厂民母虎西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟韦王目竹";

    // In shares of a character's height.
    private const double GapBetweenChinese = 0.7;
    private const double GapBetweenLetters = 0.12;

    public static string Folded(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u2E80', '\u2FDF') && !text.AsSpan().ContainsAnyInRange('\uF900', '\uFB06'))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Radicals.IndexOf(character, StringComparison.Ordinal) is var at and >= 0)
                folded.Append(Meant[at]);
            else
                folded.Append(character is (>= '\u2E80' and <= '\u2FDF') or (>= '\uF900' and <= '\uFB06') ? character.ToString().Normalize(NormalizationForm.FormKC) : character.ToString());
        }
        return folded.ToString();
    }

    public static string Joined(IReadOnlyList<PdfWord> words)
    {
        var text = new StringBuilder();
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0 && IsApart(words[at - 1], words[at]))
                text.Append(' ');
            text.Append(words[at].Text);
        }
        return text.ToString();
    }

    public static bool IsChinese(char character) => character > '\u2E7F' || character is '“' or '”' or '‘' or '’' or '…' or '—' || (character >= '①' && character <= '⓿');

    private static bool IsApart(PdfWord left, PdfWord right)
    {
        var gap = (right.Box.Left - left.Box.Right) / Math.Max(1, Math.Min(left.Box.Height, right.Box.Height));
        return gap > (IsChinese(left.Text[^1]) || IsChinese(right.Text[0]) ? GapBetweenChinese : GapBetweenLetters);
    }
}
