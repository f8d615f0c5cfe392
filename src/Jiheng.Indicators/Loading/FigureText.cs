using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Loading;

/// <summary>数据取值。From the text of one entry to a known figure, a missing one or one that does not apply.</summary>
internal static class FigureText
{
    // What a number of the program can hold.
    private const int MostDigits = 28;

    /// <param name="entry">What was entered.</param>
    /// <param name="name">As messages call it.</param>
    /// <param name="wanted">A unit of the dimension it must have.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>Nothing when the text was reported.</returns>
    public static Observed<Quantity>? Read(FigureEntry entry, string name, Unit wanted, Problems problems) => entry.Text.Trim() switch
    {
        "" => new Observed<Quantity>.Missing("没有填报"),
        FigureWords.Missing => new Observed<Quantity>.Missing(Reason(entry)),
        FigureWords.NoSuchThing => new Observed<Quantity>.NotApplicable(Reason(entry)),
        var text => Known(text, entry, name, wanted, problems),
    };

    private static string Reason(FigureEntry entry) => string.IsNullOrWhiteSpace(entry.Source) ? "没有说明原因" : entry.Source;

    private static Observed<Quantity>.Known? Known(string text, FigureEntry entry, string name, Unit wanted, Problems problems)
    {
        var reading = QuantityText.Examine(text);
        var quantity = reading is QuantityReading.Read { Number.Quantity: var read } && read.Unit.Dimension == wanted.Dimension ? read : (Quantity?)null;
        var (code, message) = quantity is { } known ? (DiagnosticCodes.CountOutOfRange, Impossible(known)) : Problem(reading, text, wanted);
        if (message is null)
            return new(quantity.GetValueOrDefault(), entry.Source);
        problems.Add(code, $"{Excerpt.Quote(name)}{message}", entry.Where);
        return null;
    }

    // People and things are whole and not below 0; amounts and rates may be anything.
    private static string? Impossible(Quantity quantity) =>
        quantity.Unit.Dimension == UnitDimension.Money || quantity.Unit.Dimension == UnitDimension.None ? null
        : quantity.Value < 0m ? $"写成了{Written(quantity)}；不能小于0，请核对。"
        : IsWhole(quantity.Unit) && decimal.Truncate(quantity.Value) != quantity.Value ? $"写成了{Written(quantity)}；应是整数，请核对。"
        : null;

    private static string Written(Quantity quantity) => Numerals.Plain(quantity.Value) + quantity.Unit.Name;

    private static bool IsWhole(Unit unit) => unit.Name is "人" or "名" or "辆" or "批" or "人次";

    private static (string Code, string? Message) Problem(QuantityReading reading, string text, Unit wanted) => reading switch
    {
        QuantityReading.UnknownUnit unknown => (DiagnosticCodes.UnknownFigureUnit, $"的单位{Excerpt.Quote(unknown.Unit)}不认识；请以{Called(wanted)}填写。"),
        QuantityReading.Read { Number.Unit.Name: "" } => (DiagnosticCodes.WrongDimension, $"写成了{Excerpt.Quote(text)}，没有写单位；请写明，如 {text.Trim()}{wanted.Name}。"),
        QuantityReading.Read read => (DiagnosticCodes.WrongDimension, $"以{Excerpt.Quote(read.Number.Unit.Name)}为单位，应以{Called(wanted)}为单位；请核对。"),
        _ when text.Count(char.IsDigit) > MostDigits => (DiagnosticCodes.BadQuantity, $"写成了{Numerals.Plain(text.Count(char.IsDigit))}位的数，太大了；请核对。"),
        _ => (DiagnosticCodes.BadQuantity, $"写成了{Excerpt.Quote(text)}，应写数字和单位，如 {(IsWhole(wanted) ? "12" : "12.5")}{wanted.Name}；没有的写“暂缺”或“无此项”及原因。"),
    };

    private static string Called(Unit unit) => unit.Dimension == UnitDimension.None ? "百分数或不带单位的数" : Excerpt.Quote(unit.Name);
}
