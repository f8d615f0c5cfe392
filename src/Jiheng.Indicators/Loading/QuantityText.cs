using System.Buffers;

namespace Jiheng.Indicators.Loading;

/// <summary>数量文本。Reads a number with its unit as people write it: “1,010.01万元”, “１０１０.01 万元”, “-3.5%”, “66人”.</summary>
public static class QuantityText
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("+-,.0123456789");

    /// <summary>The quantity; nothing when the text is not a number or its unit is not known.</summary>
    public static Quantity? Read(string text) => Examine(text) is QuantityReading.Read read ? read.Number.Quantity : null;

    /// <summary>The same, telling why not.</summary>
    public static QuantityReading Examine(string text)
    {
        var folded = FullWidth.Fold(text).Trim();
        var end = folded.AsSpan().IndexOfAnyExcept(OfNumbers);
        var (number, unit) = end < 0 ? (folded, "") : (folded[..end], folded[end..].Trim());
        if (NumberText.Read(number) is not { } value)
            return new QuantityReading.NotANumber();
        return Unit.Find(unit) is { } known
            ? new QuantityReading.Read(new(new(value, known), value.Scale))
            : new QuantityReading.UnknownUnit(unit);
    }
}

/// <summary>数量读取结果。A printed number, or the reason there is none.</summary>
public abstract record QuantityReading
{
    private QuantityReading() { }

    public sealed record Read(PrintedNumber Number) : QuantityReading;

    public sealed record NotANumber : QuantityReading;

    public sealed record UnknownUnit(string Unit) : QuantityReading;
}
