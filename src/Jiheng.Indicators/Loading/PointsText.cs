namespace Jiheng.Indicators.Loading;

/// <summary>分值文本。Reads points: “2.5” or “2.5分”, in half or full width.</summary>
public static class PointsText
{
    public static Points? Read(string text) => QuantityText.Read(text) switch
    {
        { Unit: var unit, Value: var value } when unit == Unit.None || unit.Name == "分" => new Points(value),
        _ => null,
    };
}
