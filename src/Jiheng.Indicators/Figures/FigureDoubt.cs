using Jiheng.Indicators.Definitions;

namespace Jiheng.Indicators.Figures;

/// <summary>存疑的数据。A figure that was taken as it was entered and can hardly be: 满意度980%, 支出−498万元.</summary>
/// <param name="Element">数据项.</param>
/// <param name="LastYear">上年数.</param>
/// <param name="Value">As entered.</param>
public sealed record FigureDoubt(DataElement Element, bool LastYear, Quantity Value)
{
    /// <summary>One sentence: what was entered, why it can hardly be, and what to look at.</summary>
    public string Message => $"“{Element.Name}”{(LastYear ? "的上年数" : "")}填的是{Value}，" + (Element.Range, Value.Value < 0m) switch
    {
        (FigureRange.ShareOfWhole, true) => "是部分占全部的比例，不会小于0；请核对正负号。",
        (_, true) => "一般不会小于0；请核对正负号，确实是负数的不用改。",
        _ => "是部分占全部的比例，不会超过100%；请核对小数点和单位。",
    };

    /// <summary>What was entered for one element, where it is outside of what its 取值 allows.</summary>
    public static FigureDoubt? Of(DataElement element, bool lastYear, Observed<Quantity>? entered) =>
        entered is Observed<Quantity>.Known { Value: var value } && IsOutside(element.Range, value) ? new(element, lastYear, value) : null;

    /// <summary>Of everything a unit entered, this year before last year, in the order of the dictionary.</summary>
    public static ImmutableArray<FigureDoubt> In(FigureSet figures, FigureDictionary dictionary) =>
        [.. In(figures.ThisYear, lastYear: false, dictionary), .. In(figures.LastYear, lastYear: true, dictionary)];

    private static IEnumerable<FigureDoubt> In(ImmutableDictionary<string, Observed<Quantity>> entered, bool lastYear, FigureDictionary dictionary) =>
        dictionary.Elements.Select(element => Of(element, lastYear, entered.GetValueOrDefault(FigureName.Normalise(element.Name)))).OfType<FigureDoubt>();

    private static bool IsOutside(FigureRange range, Quantity value) => range switch
    {
        FigureRange.NotNegative => value.Value < 0m,
        FigureRange.ShareOfWhole => value.Value < 0m || value.InBase > 1m,
        _ => false,
    };
}
