namespace Jiheng.Indicators.Standards.Reading;

/// <summary>识读过程。The sentence being read, the weight in force, and the first thing that was not understood.</summary>
internal sealed class ReadingContext
{
    private readonly string original;

    public ReadingContext(string original, NormalText text, string? definition, string? indicator)
    {
        this.original = original;
        Text = text;
        Definition = definition;
        DefinitionText = NormalText.Of(definition ?? "").Text;
        Indicator = indicator;
    }

    private ReadingContext(ReadingContext outer) =>
        (original, Text, Definition, DefinitionText, Indicator) = (outer.original, outer.Text, outer.Definition, outer.DefinitionText, outer.Indicator);

    public NormalText Text { get; }

    public string? Definition { get; }

    /// <summary>The definition without the noise of copied tables; empty where there is none.</summary>
    public string DefinitionText { get; }

    public string? Indicator { get; }

    public StandardReading.Refused? Refusal { get; private set; }

    /// <summary>Records what was not understood, the first time, and gives nothing back.</summary>
    public ScoringRule? Refuse(string reason, int start, int end)
    {
        Refusal ??= new StandardReading.Refused(reason, Text.InOriginal(start, end));
        return null;
    }

    /// <summary>The same sentence, to try a reading whose refusal does not count.</summary>
    public ReadingContext Trial() => new(this);

    /// <summary>A label as the source prints it: （1） and not (1).</summary>
    public string Printed(string text, int offset, string label)
    {
        var at = Text.Text.IndexOf(label, offset, StringComparison.Ordinal);
        if (at < 0 || at > offset + text.Length)
            return label;
        var span = Text.InOriginal(at, at + label.Length);
        // Where the words were said otherwise, the label is none of the source.
        var printed = original[span.Start..span.End];
        if (label is [>= '①' and <= '⑳'] && PrintedLabels.Before(original, span.End) is { } whole)
            return whole;
        return printed.Length <= label.Length + 2 && FullWidth.Fold(printed).Contains(label.Trim('(', ')', '.', '、', ',')[0], StringComparison.Ordinal) ? printed : label;
    }

    public ScoringRule? Refuse(string reason, Clause clause) => Refuse(reason, clause.Start, clause.End);
}
