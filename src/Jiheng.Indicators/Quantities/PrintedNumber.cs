namespace Jiheng.Indicators.Quantities;

/// <summary>印出的数。A number as somebody printed it: the quantity, and how many decimals were shown.</summary>
/// <param name="Quantity">In the unit it was printed in.</param>
/// <param name="Decimals">“97.30%” shows two.</param>
public readonly record struct PrintedNumber(Quantity Quantity, int Decimals)
{
    public Unit Unit => Quantity.Unit;

    /// <summary>In the base unit: 97.33% is 0.9733.</summary>
    public decimal InBase => Quantity.InBase;
}
