using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Web.Figures;

/// <summary>填报格读取。From what somebody typed and chose to a figure, to nothing, or to one sentence about what is unclear.</summary>
public static class FigureInputReader
{
    public static FigureInputReading Read(FigureInput input, DataElement element, FigureDictionary dictionary)
    {
        var text = input.Text.Trim();
        var state = input.State is FigureState.Missing or FigureState.NotApplicable ? input.State : Said(text);
        if (state is { } none)
            return WithoutNumber(input, element, none, text);
        if (text.Length == 0)
            return input.State == FigureState.Known
                ? Unclear(element, "选了“有数”，没有填数；没有数的请选“暂缺”或“无此项”，并写明原因。")
                : new FigureInputReading.Nothing();
        var written = NumberText.Read(text) is null ? text : text + element.Unit.Name;
        var loaded = FigureEntries.Read("", default, [new(element.Name, written, input.LastYear, input.Source.Length > 0 ? input.Source : FigureWords.Entered, new(element.Id, 0))], dictionary);
        return loaded.Value is { } read ? new FigureInputReading.Read((input.LastYear ? read.LastYear : read.ThisYear).Values.Single()) : new FigureInputReading.Unclear(loaded.Problems[0].Message);
    }

    private static FigureState? Said(string text) => text switch { FigureWords.Missing => FigureState.Missing, FigureWords.NoSuchThing => FigureState.NotApplicable, _ => null };

    private static FigureInputReading WithoutNumber(FigureInput input, DataElement element, FigureState state, string text)
    {
        var word = FigureStateNames.Of(state);
        if (text.Length > 0 && text != word)
            return Unclear(element, $"选了“{word}”，又填了“{text}”；两样请留一样。");
        if (input.Source.Length == 0)
            return Unclear(element, input.LastYear ? $"的上年数写了“{word}”；上年数请填数字，没有的空着。" : $"选了“{word}”，请写明原因。");
        return new FigureInputReading.Read(state == FigureState.Missing ? new Observed<Quantity>.Missing(input.Source) : new Observed<Quantity>.NotApplicable(input.Source));
    }

    private static FigureInputReading.Unclear Unclear(DataElement element, string words) => new($"“{element.Name}”{words}");
}

/// <summary>填报格读取结果。</summary>
public abstract record FigureInputReading
{
    private FigureInputReading() { }

    public sealed record Read(Observed<Quantity> Figure) : FigureInputReading;

    /// <summary>未填。The cell is empty and nothing was chosen.</summary>
    public sealed record Nothing : FigureInputReading;

    public sealed record Unclear(string Message) : FigureInputReading;
}
