namespace Jiheng.Indicators.Standards.Writing;

/// <summary>序号用语。Labels as the source prints them; circled by order where they do not run on from one.</summary>
internal static class LabelWords
{
    private const string Spoken = "一二三四五六七八九";
    private const int MostCircled = 20;

    /// <summary>One label for each, ready to stand before its words: “①”, “（1）”, “1.”, “一是”.</summary>
    public static ImmutableArray<string> Write(IReadOnlyList<string> labels)
    {
        var written = labels.Select((label, index) => InPlace(label, index + 1)).ToList();
        var style = labels.Count == 0 ? ' ' : Style(labels[0]);
        return written.TrueForAll(label => label is not null) && labels.All(label => Style(label) == style)
            ? [.. written.OfType<string>()]
            : [.. labels.Select((_, index) => index < MostCircled ? Labels.Circled(index) : $"{Numerals.Plain(index + 1)}.")];
    }

    private static string? InPlace(string label, int place)
    {
        var number = Numerals.Plain(place);
        if (place <= MostCircled && label == Labels.Circled(place - 1))
            return label;
        if (label == $"（{number}）" || label == $"({number})")
            return label;
        if (label == number || (place <= 8 && label.Length == 1 && char.ToLowerInvariant(label[0]) == 'a' + place - 1))
            return label + ".";
        return place <= Spoken.Length && label == Spoken[place - 1] + "是" ? label : null;
    }

    private static char Style(string label) => label.Length == 0 ? ' ' : label[0] switch
    {
        >= '①' and <= '⑳' => '①',
        '(' or '（' => '(',
        >= '0' and <= '9' => '1',
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' => 'a',
        _ => '一',
    };
}
