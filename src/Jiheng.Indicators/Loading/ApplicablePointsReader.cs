using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>适用分值读取。Entered only where the system's own weights are not published.</summary>
internal static class ApplicablePointsReader
{
    private static readonly Unit Point = Unit.Find("分") ?? Unit.None;

    private static readonly Observed<Quantity> NotEntered = new Observed<Quantity>.Missing("没有填报");

    public static Observed<Quantity> Read(Field? field, IndicatorSystem system)
    {
        if (field is null)
            return NotEntered;
        if (system.Indicators.All(indicator => indicator.Full is not null))
            field.Report(DiagnosticCodes.ApplicablePointsNotWanted, "体系已公布各指标分值，适用分值由系统计算；请删去这一栏，在“不适用”里写明哪些指标不适用。");
        return FigureFields.Entry(field, lastYear: false) is { } entry
            ? FigureText.Read(entry, field.Name, Point, field.Problems) ?? NotEntered
            : NotEntered;
    }
}
