namespace Jiheng.Documents.Reports.Plain;

/// <summary>A line of a text file: where it lies, without blanks at its ends, and whether a tab leads it.</summary>
internal readonly record struct TextLine(int Number, int Start, int End, bool IsLed)
{
    public bool IsBlank => Start == End && !IsLed;

    public static List<TextLine> All(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            lines.Add(Trimmed(text, lines.Count + 1, start, end));
            start = end + 1;
        }
        return lines;
    }

    private static TextLine Trimmed(string text, int number, int start, int end)
    {
        var isLed = false;
        for (; start < end && char.IsWhiteSpace(text[start]); start++)
            isLed |= text[start] == '\t';
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(number, start, end, isLed);
    }
}
