namespace Jiheng.ReportChecks.Statements;

/// <summary>去空文本。A text without the spaces between Chinese characters, which say nothing (“预 算 数”), and where each of its characters stood.</summary>
internal sealed class SqueezedText
{
    // More of them part what a page sets apart.
    private const int MostSpaces = 2;

    private readonly ImmutableArray<int> places;

    private SqueezedText(string text, ImmutableArray<int> places) => (Text, this.places) = (text, places);

    public string Text { get; }

    /// <summary>Where a part of it stood in a text whose first character stands at <paramref name="offset"/>.</summary>
    public TextSpan At(int start, int end, int offset) => new(offset + places[start], offset + (end > start ? places[end - 1] + 1 : places[start]));

    public static SqueezedText Of(string text)
    {
        var kept = Enumerable.Range(0, text.Length).Where(at => !IsBetweenChinese(text, at)).ToImmutableArray();
        return new(string.Concat(kept.Select(at => text[at])), [.. kept, text.Length]);
    }

    private static bool IsBetweenChinese(string text, int at)
    {
        if (!IsSpace(text[at]))
            return false;
        var (start, end) = (at, at + 1);
        while (start > 0 && IsSpace(text[start - 1]))
            start--;
        while (end < text.Length && IsSpace(text[end]))
            end++;
        return end - start <= MostSpaces && start > 0 && end < text.Length && IsChinese(text[start - 1]) && IsChinese(text[end]);
    }

    private static bool IsSpace(char character) => character is ' ' or '\u3000' or '\u00A0';

    private static bool IsChinese(char character) => character is >= '一' and <= '龥';
}
