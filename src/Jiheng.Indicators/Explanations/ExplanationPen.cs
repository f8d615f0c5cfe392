using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Explanations;

/// <summary>行文。Appends words and numbers to one text; a number that does not end is cut to six decimals and said to be so.</summary>
internal sealed class ExplanationPen
{
    private readonly TextBuffer text = new(512);

    /// <summary>The text so far, for the writer of formulas.</summary>
    public TextBuffer Text => text;

    public static bool IsShort(decimal value) => value.Scale <= Numerals.ShownDecimals || Cut(value) == value;

    public ExplanationPen Say(string words)
    {
        text.Append(words);
        return this;
    }

    public ExplanationPen Say(char sign)
    {
        text.Append(sign);
        return this;
    }

    public ExplanationPen Number(decimal value)
    {
        var shown = Cut(value);
        if (decimal.IsNegative(shown) && shown != 0m)
            text.Append('−');
        text.Append(decimal.Abs(shown), keepsZeros: false);
        return this;
    }

    /// <summary>“2.5分”.</summary>
    public ExplanationPen Points(Points points) => Number(points.Value).Say('分');

    /// <summary>“ = 1.422”, or “ ≈ ” before a number that is cut.</summary>
    public ExplanationPen Gives(decimal value)
    {
        var shown = Cut(value);
        return Say(shown == value ? " = " : " ≈ ").Number(shown);
    }

    /// <summary>“107.11%” or “3人”; “约” before what is cut.</summary>
    public ExplanationPen Value(Measure measure, decimal value)
    {
        AboutNumber(measure.IsRate ? value * 100m : value);
        return Say(measure.Unit);
    }

    /// <summary>“7.11个百分点” or “3人”.</summary>
    public ExplanationPen Distance(Measure measure, decimal value)
    {
        AboutNumber(measure.IsRate ? value * 100m : value);
        return Say(measure.IsRate ? "个百分点" : measure.Unit);
    }

    /// <summary>The text since it was last taken.</summary>
    public string Take() => text.Take();

    private static decimal Cut(decimal value) => value.Scale <= Numerals.ShownDecimals
        ? value
        : decimal.Round(value, Numerals.ShownDecimals, MidpointRounding.AwayFromZero);

    private void AboutNumber(decimal value)
    {
        var shown = Cut(value);
        if (shown != value)
            Say('约');
        Number(shown);
    }
}
