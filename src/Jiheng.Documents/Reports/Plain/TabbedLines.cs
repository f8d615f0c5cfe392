namespace Jiheng.Documents.Reports.Plain;

/// <summary>Tables with a line a row and cells parted by tabs, as a table looks when it is pasted from Excel.</summary>
internal static class TabbedLines
{
    private const int FewestRows = 2;

    /// <summary>How many lines from here on have the same number of tabs inside; 0 when they are no table.</summary>
    public static int Count(string text, List<TextLine> lines, int first)
    {
        var tabs = Tabs(text, lines, first);
        if (tabs == 0)
            return 0;
        var last = first + 1;
        while (last < lines.Count && Tabs(text, lines, last) == tabs)
            last++;
        return last - first >= FewestRows ? last - first : 0;
    }

    public static List<List<LedCell>> Rows(string text, List<TextLine> lines) => [.. lines.Select(line => Row(text, line))];

    private static List<LedCell> Row(string text, TextLine line)
    {
        var cells = new List<LedCell>();
        var (lineStart, lineEnd) = Whole(text, line);
        for (var start = lineStart; start <= lineEnd;)
        {
            var end = text.IndexOf('\t', start, lineEnd - start) is var at and >= 0 ? at : lineEnd;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            cells.Add(new(new(from, to), MayEndRow: end == lineEnd));
            start = end + 1;
        }
        return cells;
    }

    // A tab at the very start leads a cell, which is the other kind of table, unless more tabs follow in the line.
    private static int Tabs(string text, List<TextLine> lines, int at)
    {
        var line = lines[at];
        if (line.Start == line.End)
            return 0;
        var (start, end) = Whole(text, line);
        var tabs = text.AsSpan(start, end - start).Count('\t');
        return line.IsLed && tabs == 1 ? 0 : tabs;
    }

    private static (int Start, int End) Whole(string text, TextLine line)
    {
        var start = line.Start == 0 ? 0 : text.LastIndexOf('\n', line.Start - 1) + 1;
        return (start, text.IndexOf('\n', line.Start) is var end and >= 0 ? end : text.Length);
    }
}
