using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>有名称的金额或数量。A figure with the words that name it.</summary>
/// <param name="Name">In the words of the report without those that say only year, owner, or that it is a number.</param>
/// <param name="Stage">预算, 决算, or empty where neither is said.</param>
/// <param name="Year">Said beside it, or that of the report.</param>
/// <param name="Unit">The base unit: 元, 人, 次….</param>
/// <param name="Value">In the base unit.</param>
/// <param name="Half">Half of the last printed digit, in the base unit.</param>
/// <param name="Printed">As it stands, with its unit.</param>
internal sealed record NamedAmount(
    string Name, string Stage, FiscalYear? Year, string Unit, decimal Value, decimal Half, string Printed, TextSpan Span, Sentence Sentence)
{
    /// <summary>Without the text it stands in.</summary>
    public UnitFigure Figure => new(Name, Stage, Unit, Value, Half, Printed, Span);

    public bool CanBe(NamedAmount other) => Figure.CanBe(other.Figure);
}
