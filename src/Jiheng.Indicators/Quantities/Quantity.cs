namespace Jiheng.Indicators.Quantities;

/// <summary>数量。A number with the unit it was written in.</summary>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">As written.</param>
public readonly record struct Quantity(decimal Value, Unit Unit)
{
    /// <summary>In the base unit of the dimension: 元 for money, a bare number for a rate.</summary>
    public decimal InBase => Value * Unit.Factor;

    /// <summary>“1010.01万元”, “66人”, “95.94%”.</summary>
    public override string ToString() => Numerals.Plain(Value) + Unit.Name;
}
