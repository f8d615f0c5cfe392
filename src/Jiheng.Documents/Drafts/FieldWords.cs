using System.Globalization;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Drafts;

/// <summary>数据写法。How figures, changes and rates stand in the text of a report; computed exactly, rounded once.</summary>
public static class FieldWords
{
    private const int RateDecimals = 2;

    /// <summary>“1240.71万元”, “10.00万元”, “66人”: money keeps two decimals, and every digit that was entered.</summary>
    public static string Of(Quantity quantity) => Amount(quantity.Value, quantity.Unit) + quantity.Unit.Name;

    /// <summary>The number of <see cref="Of"/>, where the unit is said elsewhere.</summary>
    public static string Amount(decimal value, Unit unit)
    {
        var plain = Numerals.Plain(value);
        var keepsTwo = unit.Dimension == UnitDimension.Money && value != 0m && (unit != Unit.Yuan || plain.Contains('.', StringComparison.Ordinal));
        return keepsTwo && Decimals(plain) < 2 ? value.ToString("0.00", CultureInfo.InvariantCulture) : plain;
    }

    /// <summary>“增加12.30万元，增长5.6%”, “减少3人，下降4.55%”, “提高2.3个百分点”, “持平”.</summary>
    public static string Change(Quantity now, Quantity before)
    {
        var difference = now.InBase - before.InBase;
        if (difference == 0m)
            return "持平";
        if (now.Unit.Dimension == UnitDimension.None)
            return Words(difference, "提高", "降低") + Numerals.Plain(decimal.Abs(difference) / Unit.Percent.Factor) + "个百分点";
        var amount = Words(difference, "增加", "减少") + Of(new(decimal.Abs(difference) / now.Unit.Factor, now.Unit));
        return before.InBase > 0m ? $"{amount}，{Words(difference, "增长", "下降")}{Rate(decimal.Abs(difference), before.InBase)}" : amount;
    }

    /// <summary>“95.94%”; “不到0.01%” where rounding would leave nothing of it.</summary>
    public static string Rate(decimal part, decimal whole)
    {
        var rate = Numerals.Percent(part / whole, RateDecimals);
        return rate == "0%" && part != 0m ? "不到0.01%" : rate;
    }

    private static string Words(decimal difference, string up, string down) => difference > 0m ? up : down;

    private static int Decimals(string plain) => plain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? plain.Length - point - 1 : 0;
}
