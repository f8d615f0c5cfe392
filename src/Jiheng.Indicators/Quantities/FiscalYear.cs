namespace Jiheng.Indicators.Quantities;

/// <summary>年度。A budget year of four digits.</summary>
public readonly record struct FiscalYear(int Value)
{
    public FiscalYear Previous => new(Value - 1);

    /// <summary>“2022年”.</summary>
    public override string ToString() => Numerals.Plain(Value) + "年";
}
