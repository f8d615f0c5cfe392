using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Systems;

/// <summary>体系的名目。What a score table itself does not say and its system must have.</summary>
/// <param name="Name">体系.</param>
/// <param name="Id">编号.</param>
/// <param name="Subject">对象.</param>
/// <param name="Year">适用年度.</param>
/// <param name="Document">依据: the document the table stands in.</param>
public sealed record SystemHeading(string Name, string Id, Subject Subject, FiscalYear Year, string Document)
{
    internal ImmutableArray<SystemField> Fields(decimal total) =>
    [
        new("体系", Name),
        new("编号", Id),
        new("对象", SystemForms.Of(Subject)),
        new("适用年度", Numerals.Plain(Year.Value)),
        new("总分", Numerals.Plain(total)),
        new("等级", $"优{Share(total, 90)}、良{Share(total, 80)}、中{Share(total, 60)}、差0"),
        new("不适用", "剔除后折算"),
        new("不足一个单位", "按比例"),
        new("得分小数位", "2"),
    ];

    // The lines are drawn for a hundred points; a table out of another total has the same shares of it.
    private static string Share(decimal total, decimal line) => Numerals.Plain(decimal.Round(total * line / 100m, 4, MidpointRounding.AwayFromZero));
}
