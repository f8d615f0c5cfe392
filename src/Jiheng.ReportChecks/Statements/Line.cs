namespace Jiheng.ReportChecks.Statements;

/// <summary>一段文字。A passage with its numbers, ready to be read by every finder.</summary>
internal sealed class Line
{
    private const string ClauseEnds = "，。;:、(\n\t";

    private readonly SqueezedText squeezed;

    private Line(SqueezedText squeezed, string text, TextSpan whole, ImmutableArray<Mention> mentions)
    {
        this.squeezed = squeezed;
        Text = text;
        Whole = whole;
        Mentions = mentions;
    }

    /// <summary>Folded, without the spaces that say nothing.</summary>
    public string Text { get; }

    /// <summary>All of it, as it stands in the report.</summary>
    public TextSpan Whole { get; }

    public ImmutableArray<Mention> Mentions { get; }

    public static Line Of(string original, int offset)
    {
        var source = SqueezedText.Of(original);
        var text = FoldedText.Of(source.Text);
        var mentions = new List<Mention>();
        var (last, counted, sentence, segment, depth) = (0, 0, 0, 0, 0);
        foreach (var amount in AmountReader.Read(source.Text))
        {
            var (start, end) = (amount.Span.Start, amount.Span.End);
            var before = text[last..start];
            var since = text.AsSpan(counted, start - counted);
            sentence += since.Count('。');
            segment += since.Count('。') + since.Count(';');
            depth += since.Count('(') - since.Count(')');
            counted = start;
            mentions.Add(new(amount with { Span = source.At(start, end, offset) }, mentions.Count, start, end, before, LabelBefore(text, last, start), sentence, segment, depth));
            last = end;
        }
        return new(source, text, new(offset, offset + original.Length), ListUnits.Inherited(text, [.. mentions]));
    }

    public Line With(ImmutableArray<Mention> mentions) => new(squeezed, Text, Whole, mentions);

    public TextSpan Span(int start, int end) => squeezed.At(start, end, Whole.Start);

    /// <summary>From the words of the one to the end of the other, whichever stands first.</summary>
    public TextSpan Span(Mention one, Mention other)
    {
        var (first, last) = one.Start <= other.Start ? (one, other) : (other, one);
        return Span(Math.Max(0, first.Start - first.Label.Length), last.End);
    }

    /// <summary>Its sentence up to the number, as far back as that many characters.</summary>
    public string Opening(Mention mention, int most = int.MaxValue)
    {
        var from = Text.LastIndexOf('。', Math.Max(0, mention.Start - 1)) + 1;
        return Text[Math.Max(from, mention.Start - most)..mention.Start];
    }

    /// <summary>“1.送戏下乡。”, “（一）灭火救援：”: what the paragraph says first that it is about; empty where it does not.</summary>
    public string Title => Text.IndexOfAny(['。', ':']) is > 0 and <= LongestTitle and var end ? Text[..end] : "";

    private const int LongestTitle = 16;

    public string After(Mention mention) => Text[mention.End..];

    // Brackets without a number belong to a name: 因公出国(境)费.
    private static string LabelBefore(string text, int last, int start)
    {
        var at = start;
        while (at > last && !ClauseEnds.Contains(text[at - 1], StringComparison.Ordinal))
        {
            at--;
            if (text[at] != ')')
                continue;
            var open = text.LastIndexOf('(', at);
            if (open >= last)
                at = open;
        }
        return text[at..start];
    }
}
