using System.Globalization;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Web.Figures;

/// <summary>数的写法。Figures as pages show them: thousands marked, every printed digit kept, the unit only where it is not the table's.</summary>
public static class FigureWriting
{
    /// <summary>“1,010.01”.</summary>
    public static string Number(decimal value) => value.ToString("N" + value.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>“1,010.01万元”.</summary>
    public static string Full(Quantity quantity) => Number(quantity.Value) + quantity.Unit.Name;

    /// <summary>What a computed number is shown as: no digits that nobody printed.</summary>
    public static string Computed(Quantity quantity) => Number(decimal.Parse(Numerals.Plain(quantity.Value), CultureInfo.InvariantCulture));

    /// <summary>What the input of a row holds.</summary>
    public static string Text(EnteredFigure? stored, DataElement element, bool lastYear) => stored switch
    {
        { State: FigureState.Known, Value: { } value } => Number(value) + (stored.Unit == element.Unit.Name ? "" : stored.Unit),
        { } none when lastYear => FigureStateNames.Of(none.State),
        _ => "",
    };

    /// <summary>“1,010.01万元”, “暂缺（没有报来）”, “没有填报”.</summary>
    public static string Words(Observed<Quantity>? figure) => figure switch
    {
        Observed<Quantity>.Known known => Full(known.Value),
        Observed<Quantity>.Missing missing => $"暂缺（{missing.Reason}）",
        Observed<Quantity>.NotApplicable none => $"无此项（{none.Reason}）",
        _ => "没有填报",
    };

    /// <summary>Without unit where it is the one the table prints above.</summary>
    public static string InTable(Observed<Quantity>? figure, Unit unit) => figure switch
    {
        Observed<Quantity>.Known known => Number(known.Value.Value) + (known.Value.Unit == unit ? "" : known.Value.Unit.Name),
        Observed<Quantity>.Missing => FigureWords.Missing,
        Observed<Quantity>.NotApplicable => FigureWords.NoSuchThing,
        _ => "",
    };
}
