using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Loading;

/// <summary>数据取值。From the text of one entry to a known figure, a missing one or one that does not apply.</summary>
internal static class FigureText
{
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
        if (reading is QuantityReading.Read { Number.Quantity: var quantity } && quantity.Unit.Dimension == wanted.Dimension)
            return new(quantity, entry.Source);
        var (code, message) = Problem(reading, text, wanted);
        problems.Add(code, $"{Excerpt.Quote(name)}{message}", entry.Where);
        return null;
    }

    private static (string Code, string Message) Problem(QuantityReading reading, string text, Unit wanted) => reading switch
    {
        QuantityReading.UnknownUnit unknown => (DiagnosticCodes.UnknownFigureUnit, $"的单位{Excerpt.Quote(unknown.Unit)}不认识；请以{Called(wanted)}填写。"),
        QuantityReading.Read { Number.Unit.Name: "" } => (DiagnosticCodes.WrongDimension, $"写成了{Excerpt.Quote(text)}，没有写单位；请写明，如 {text.Trim()}{wanted.Name}。"),
        QuantityReading.Read read => (DiagnosticCodes.WrongDimension, $"以{Excerpt.Quote(read.Number.Unit.Name)}为单位，应以{Called(wanted)}为单位；请核对。"),
        _ => (DiagnosticCodes.BadQuantity, $"写成了{Excerpt.Quote(text)}，应写数字和单位，如 12.5{wanted.Name}；没有的写“暂缺”或“无此项”及原因。"),
    };

    private static string Called(Unit unit) => unit.Dimension == UnitDimension.None ? "百分数或不带单位的数" : Excerpt.Quote(unit.Name);
}
