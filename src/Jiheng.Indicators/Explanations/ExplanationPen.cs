using System.Globalization;
using System.Text;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Explanations;

/// <summary>行文。Appends words and numbers to one text; a number that does not end is cut to six decimals and said to be so.</summary>
internal sealed class ExplanationPen
{
    private readonly StringBuilder text = new(1024);

    /// <summary>The text so far, for the writer of formulas.</summary>
    public StringBuilder Text => text;

    public static bool IsShort(decimal value) =>
        value.Scale <= Numerals.ShownDecimals || decimal.Round(value, Numerals.ShownDecimals, MidpointRounding.AwayFromZero) == value;

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
        var shown = value.Scale > Numerals.ShownDecimals ? decimal.Round(value, Numerals.ShownDecimals, MidpointRounding.AwayFromZero) : value;
        Span<char> digits = stackalloc char[40];
        if (shown < 0m)
            text.Append('−');
        if (decimal.Abs(shown).TryFormat(digits, out var length, default, CultureInfo.InvariantCulture))
            text.Append(WithoutTrailingZeros(digits[..length]));
        return this;
    }

    /// <summary>“2.5分”.</summary>
    public ExplanationPen Points(Points points) => Number(points.Value).Say('分');

    /// <summary>“ = 1.422”, or “ ≈ ” before a number that is cut.</summary>
    public ExplanationPen Gives(decimal value) => Say(IsShort(value) ? " = " : " ≈ ").Number(value);

    /// <summary>“107.11%” or “3人”; “约” before what is cut.</summary>
    public ExplanationPen Value(Measure measure, decimal value)
    {
        var shown = measure.IsRate ? value * 100m : value;
        if (!IsShort(shown))
            Say('约');
        return Number(shown).Say(measure.Unit);
    }

    /// <summary>“7.11个百分点” or “3人”.</summary>
    public ExplanationPen Distance(Measure measure, decimal value)
    {
        var shown = measure.IsRate ? value * 100m : value;
        Say(IsShort(shown) ? "" : "约").Number(shown);
        return Say(measure.IsRate ? "个百分点" : measure.Unit);
    }

    /// <summary>The text since it was last taken.</summary>
    public string Take()
    {
        var taken = text.ToString();
        text.Clear();
        return taken;
    }

    private static ReadOnlySpan<char> WithoutTrailingZeros(ReadOnlySpan<char> digits) =>
        digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.') : digits;
}
