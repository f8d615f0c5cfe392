namespace Jiheng.ReportChecks.Statements;

/// <summary>报告中的数。A number as the report prints it: where, with which digits and unit, and whether it is meant exactly.</summary>
/// <param name="Span">Digits and unit.</param>
/// <param name="Number">The quantity and its decimals.</param>
/// <param name="Nearness">What the words beside it say.</param>
public sealed record PrintedAmount(TextSpan Span, PrintedNumber Number, Nearness Nearness = Nearness.AsPrinted)
{
    public Unit Unit => Number.Unit;

    /// <summary>Has a unit that money, people or things are counted in.</summary>
    public bool HasDimension => Unit.Dimension != UnitDimension.None;

    public bool IsPercentage => Unit.Dimension == UnitDimension.None && Unit.Factor < 1m;

    public bool IsBare => Unit == Unit.None;

    /// <summary>How many digits are printed.</summary>
    public int Digits => Statements.Digits.Of(Math.Abs(Number.Quantity.Value), Number.Decimals).Count(char.IsAsciiDigit);

    /// <summary>One step of the last printed digit, in the base unit.</summary>
    public decimal LastDigit => PowerOfTen.Down(Number.Decimals) * Unit.Factor;

    /// <summary>In the base unit. What is counted in whole ones, points, and a printed zero are exact.</summary>
    public Interval Interval => IsExact
        ? Interval.Of(Number.InBase)
        : new(Number.InBase - (LastDigit / 2m), Number.InBase + (LastDigit / 2m));

    private bool IsExact => Number.Quantity.Value == 0m
        || (Unit.Dimension != UnitDimension.Money && Unit.Factor == 1m && (Number.Decimals == 0 || Unit.Name == "分"));

    /// <summary>同一个数换一个单位: the digits as printed, in a unit said elsewhere.</summary>
    public PrintedAmount In(Unit unit) => this with { Number = new(new(Number.Quantity.Value, unit), Number.Decimals) };

    /// <summary>“31.11%”, trailing zeros kept as printed.</summary>
    public override string ToString() => Statements.Digits.Of(Number.Quantity.Value, Number.Decimals) + Unit.Name;
}

/// <summary>准确程度：照印、约数（约、余、多、近）、下限或上限（以上、不足）、区间的一端。</summary>
public enum Nearness { AsPrinted, About, Bound, RangeEnd }
