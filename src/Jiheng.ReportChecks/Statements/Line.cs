namespace Jiheng.ReportChecks.Statements;

/// <summary>一段文字。A passage with its numbers, ready to be read by every finder.</summary>
internal sealed class Line
{
    private const string ClauseEnds = "，。;:、(\n\t";

    private Line(string text, int offset, ImmutableArray<Mention> mentions)
    {
        Text = text;
        Offset = offset;
        Mentions = mentions;
    }

    /// <summary>Folded; as long as the original.</summary>
    public string Text { get; }

    /// <summary>Where it begins in the report.</summary>
    public int Offset { get; }

    public ImmutableArray<Mention> Mentions { get; }

    public static Line Of(string original, int offset)
    {
        var text = FoldedText.Of(original);
        var mentions = new List<Mention>();
        var (last, counted, sentence, segment, depth) = (0, 0, 0, 0, 0);
        foreach (var amount in AmountReader.Read(original, offset))
        {
            var start = amount.Span.Start - offset;
            var before = text[last..start];
            var since = text.AsSpan(counted, start - counted);
            sentence += since.Count('。');
            segment += since.Count('。') + since.Count(';');
            depth += since.Count('(') - since.Count(')');
            counted = start;
            mentions.Add(new(amount, mentions.Count, start, amount.Span.End - offset, before, LabelBefore(text, last, start), sentence, segment, depth));
            last = amount.Span.End - offset;
        }
        return new(text, offset, ListUnits.Inherited(text, [.. mentions]));
    }

    /// <summary>All of it.</summary>
    public TextSpan Whole => Span(0, Text.Length);

    public TextSpan Span(int start, int end) => new(Offset + start, Offset + end);

    /// <summary>From the words of the first to the end of the last.</summary>
    public TextSpan Span(Mention first, Mention last) => Span(Math.Max(0, first.Start - first.Label.Length), last.End);

    /// <summary>Its sentence up to the number, as far back as that many characters.</summary>
    public string Opening(Mention mention, int most = int.MaxValue)
    {
        var from = Text.LastIndexOf('。', Math.Max(0, mention.Start - 1)) + 1;
        return Text[Math.Max(from, mention.Start - most)..mention.Start];
    }

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
