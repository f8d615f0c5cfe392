using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>单位数字。The figures of one report that its unit has one of in a year, so that another report of the unit should say the same.</summary>
/// <param name="Unit">The unit as the report names it.</param>
/// <param name="Year">The year it reports on.</param>
/// <param name="Figures">Each name and stage once.</param>
public sealed partial record UnitFigures(string Unit, FiscalYear Year, ImmutableArray<UnitFigure> Figures)
{
    // A project has its own budget and its own purchases; these a unit has once.
    [GeneratedRegex(@"^(?:三公经费|因公出国境?(?:费用?|经费)|公务用车(?:购置及)?运行(?:维护)?费|公务用车购置费|公务接待费|会议费|培训费|机关运行经费|基本支出|人员经费|(?:日常)?公用经费|资产总额|固定资产(?:原值|净值)?|编制(?:人员)?|在职人员|在编人员)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OneOfAUnit { get; }

    /// <summary>Nothing where the report does not say whose it is and of which year.</summary>
    internal static UnitFigures? Of(ReportReading reading) => reading is { Year: { } year, Title.Organisation: { Length: > 0 } unit }
        ? new(unit, year, [.. reading.Amounts.Where(amount => amount.Year == year && amount.Stage.Length > 0 && OneOfAUnit.IsMatch(amount.Name))
            .Select(amount => amount.Figure)
            .GroupBy(figure => (figure.Name, figure.Stage, figure.Unit))
            .Where(same => same.All(figure => figure.CanBe(same.First())))
            .Select(same => same.MinBy(figure => figure.Half)!)])
        : null;
}

/// <summary>单位的一个数字。</summary>
/// <param name="Name">In the words of the report without those that say only year, owner, or that it is a number.</param>
/// <param name="Stage">预算 or 决算.</param>
/// <param name="Unit">The base unit: 元, 人, 次….</param>
/// <param name="Value">In the base unit.</param>
/// <param name="Half">Half of the last printed digit, in the base unit.</param>
/// <param name="Printed">As it stands, with its unit.</param>
/// <param name="Span">Where it stands.</param>
public sealed record UnitFigure(string Name, string Stage, string Unit, decimal Value, decimal Half, string Printed, TextSpan Span)
{
    /// <summary>Both could be roundings of one number.</summary>
    public bool CanBe(UnitFigure other) => Half == other.Half ? Value == other.Value : Math.Abs(Value - other.Value) <= Half + other.Half;
}
